/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "app/chart-view-private.h"
#include "dataset/long-index.h"
#include "desktop.h"

/*
 * What it costs to go through a line of very many observations in the window: from a step
 * of zoom or pan to the frame that shows it. Prints a row of a table for each number of
 * observations that is named; processor milliseconds of all threads, medians.
 *
 *   tests/desktop/run-desktop.sh build/tests/bench/looks 10000 3600000
 */

#define STEPS 21

static double
now (void)
{
  struct timespec time;

  clock_gettime (CLOCK_PROCESS_CPUTIME_ID, &time);
  return (double) time.tv_sec * 1e3 + (double) time.tv_nsec / 1e6;
}

static int
compare (const void *a, const void *b)
{
  double x = *(const double *) a, y = *(const double *) b;

  return (x > y) - (x < y);
}

static double
median (double *times)
{
  qsort (times, STEPS, sizeof *times, compare);
  return times[STEPS / 2];
}

/* A number for each day from 1 January of the year 1 on. */
static GuatuDataset *
make_dataset (guint n)
{
  GuatuDataset *dataset = guatu_dataset_new ("long");
  GuatuUnit *unit = g_new0 (GuatuUnit, 1);
  GuatuIndicator *indicator = guatu_indicator_new ("daily");
  GuatuChartDescription *chart = guatu_chart_description_new ("daily");
  GRand *rand = g_rand_new_with_seed (n);
  GDate date;
  double value = 100;

  guatu_text_set (&dataset->title, "每日指数", "A daily index");
  unit->id = g_strdup ("point");
  unit->kind = GUATU_UNIT_COUNT;
  guatu_text_set (&unit->label, "点", "points");
  g_ptr_array_add (dataset->units, unit);
  guatu_text_set (&indicator->name, "每日指数", "Daily index");
  indicator->unit = unit;
  g_ptr_array_add (dataset->indicators, indicator);
  g_date_clear (&date, 1);
  g_date_set_julian (&date, 1);
  for (guint i = 0; i < n; i++, g_date_add_days (&date, 1))
    {
      GuatuObservation observation = { .decimals = 2 };

      value += g_rand_double_range (rand, -1, 1);
      observation.value = value;
      observation.period
          = (GuatuPeriod) { (gint16) g_date_get_year (&date), GUATU_PERIOD_DAY,
                            g_date_get_month (&date) & 0x1f,
                            g_date_get_day (&date) & 0x1f };
      g_array_append_val (indicator->observations, observation);
    }
  g_rand_free (rand);
  guatu_text_set (&chart->title, "每日指数", "A daily index");
  chart->mark = GUATU_MARK_LINE;
  chart->category = GUATU_DIMENSION_PERIOD;
  g_ptr_array_add (chart->indicators, indicator);
  g_ptr_array_add (dataset->charts, chart);
  guatu_dataset_index (dataset);
  return dataset;
}

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
  const double start = now ();

  if (zooms)
    guatu_chart_view_zoom (window->view, i % 6 < 3 ? 1 : -1);
  else
    guatu_chart_view_step_time (window->view, i % 6 < 3 ? 1 : -1);
  settle (window, n_frames);
  return now () - start;
}

static void
measure (guint n)
{
  GuatuWindow *window = desktop_window ();
  g_autoptr (GuatuDataset) dataset = make_dataset (n);
  GdkFrameClock *clock = gtk_widget_get_frame_clock (GTK_WIDGET (window));
  double zooms[STEPS], pans[STEPS];
  guint n_frames = 0;

  g_signal_connect (clock, "after-paint", G_CALLBACK (painted), &n_frames);
  guatu_window_take_builtin (window, dataset);
  settle (window, &n_frames);
  for (guint i = 0; i < STEPS; i++)
    zooms[i] = time_step (window, &n_frames, TRUE, i);
  for (guint i = 0; i < STEPS; i++)
    pans[i] = time_step (window, &n_frames, FALSE, i);
  printf ("| %u | %.1f | %.1f |\n", n, median (zooms), median (pans));
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
