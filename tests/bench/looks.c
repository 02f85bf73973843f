/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <stdio.h>
#include <stdlib.h>

#include "app/chart-view-private.h"
#include "dataset/long-index.h"
#include "daily-line.h"
#include "desktop.h"

/*
 * What it costs to go through a line of very many observations in the window: from a step
 * of zoom or pan to the frame that shows it. Prints a row of a table for each number of
 * observations that is named; processor milliseconds of all threads, medians.
 *
 *   tests/desktop/run-desktop.sh build/tests/bench/looks 10000 3600000
 */

#define STEPS 21

static void
painted (GdkFrameClock *clock, guint *n_frames)
{
  (*n_frames)++;
}

/* Waits until what was asked for is drawn, and a frame shows it. */
static void
settle (GuatuWindow *window, guint *n_frames)
{
  desktop_wait_for_chart (window);
  *n_frames = 0;
  gtk_widget_queue_draw (GTK_WIDGET (window->view));
  desktop_wait_until (*n_frames > 0);
}

static double
time_step (GuatuWindow *window, guint *n_frames, gboolean zooms, guint i)
{
  const double start = daily_line_now ();

  if (zooms)
    guatu_chart_view_zoom (window->view, i % 6 < 3 ? 1 : -1);
  else
    guatu_chart_view_step_time (window->view, i % 6 < 3 ? 1 : -1);
  settle (window, n_frames);
  return daily_line_now () - start;
}

static void
measure (guint n)
{
  GuatuWindow *window = desktop_window ();
  g_autoptr (GuatuDataset) dataset = daily_line_dataset (n);
  GdkFrameClock *clock = gtk_widget_get_frame_clock (GTK_WIDGET (window));
  double zooms[STEPS], pans[STEPS];
  guint n_frames = 0;

  guatu_dataset_index (dataset);
  g_signal_connect (clock, "after-paint", G_CALLBACK (painted), &n_frames);
  guatu_window_take_builtin (window, dataset);
  settle (window, &n_frames);
  /* What a thread checks of the data once they are open is no part of a step. */
  desktop_wait_until (guatu_checks_get_dataset (window->checks) == dataset);
  for (guint i = 0; i < STEPS; i++)
    zooms[i] = time_step (window, &n_frames, TRUE, i);
  for (guint i = 0; i < STEPS; i++)
    pans[i] = time_step (window, &n_frames, FALSE, i);
  printf ("| %u | %.1f | %.1f |\n", n, daily_line_median (zooms, STEPS),
          daily_line_median (pans, STEPS));
  g_signal_handlers_disconnect_by_func (clock, painted, &n_frames);
  desktop_close (window);
}

int
main (int argc, char **argv)
{
  desktop_init (&argc, &argv);
  for (int i = 1; i < argc; i++)
    measure ((guint) atoi (argv[i]));
  return 0;
}
