/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <stdio.h>
#include <stdlib.h>

#include "many-charts.h"

/*
 * What a dataset of very many charts costs in the window, and on its wall. Prints a row
 * of two tables for each number of charts that is named:
 *
 *   tests/desktop/run-desktop.sh build/tests/bench/many-charts 30 30000
 */
static void
tell_opening (guint n_charts)
{
  GuatuWindow *window = desktop_window ();
  const ManyCharts costs = many_charts_measure (window, n_charts);

  printf ("| %u | %.0f | %.0f | %.0f | %.0f of %.0f | %u | %u |\n", n_charts,
          costs.first_chart, costs.gap, costs.gap_work, costs.main_work, costs.all_work,
          costs.resident / 1000, costs.peak / 1000);
  fflush (stdout);
  desktop_close (window);
}

static void
tell_wall (guint n_charts)
{
  GuatuWindow *window = desktop_window ();
  const WallCosts costs = many_charts_measure_wall (window, n_charts);

  printf ("| %u | %.0f | %.1f | %.0f |\n", n_charts, costs.opening, costs.frame,
          costs.gap_work);
  fflush (stdout);
  desktop_close (window);
}

int
main (int argc, char **argv)
{
  desktop_init (&argc, &argv);
  printf ("| charts | first chart (ms) | longest gap (ms) | … work (ms) | opening: main "
          "thread of all work (ms) | in memory (MB) | at most |\n"
          "|---:|---:|---:|---:|---:|---:|---:|\n");
  for (int i = 1; i < argc; i++)
    tell_opening ((guint) atoi (argv[i]));
  printf (
      "\n| charts | wall opens: main thread (ms) | … a frame of scrolling (ms) | longest "
      "work (ms) |\n|---:|---:|---:|---:|\n");
  for (int i = 1; i < argc; i++)
    tell_wall ((guint) atoi (argv[i]));
  return 0;
}
