/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "many-charts.h"

/* The bench tells what very many charts cost; this only fails where it is ten times what
 * it should be, on a machine that has other things to do. */
#define N_CHARTS 30000
#define MAX_GAP_WORK 500.0    /* milliseconds of processor time */
#define MAX_RESIDENT 2000000u /* kilobytes */

static void
test_many_charts (void)
{
  GuatuWindow *window = desktop_window ();
  const ManyCharts costs = many_charts_measure (window, N_CHARTS);

  g_test_message ("first chart after %.0f ms, gap %.0f ms, %.0f of them work, %u MB",
                  costs.first_chart, costs.gap, costs.gap_work, costs.resident / 1000);
  g_assert_cmpfloat (costs.gap_work, <, MAX_GAP_WORK);
  g_assert_cmpuint (costs.resident, <, MAX_RESIDENT);
  /* Reading is nearly all of the work, and other threads do it. */
  g_assert_cmpfloat (costs.main_work, <, costs.all_work / 2);
  desktop_close (window);
}

int
main (int argc, char **argv)
{
  desktop_init (&argc, &argv);
  g_test_add_func ("/many-charts/open", test_many_charts);
  return desktop_run ();
}
