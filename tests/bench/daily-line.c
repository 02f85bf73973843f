/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "daily-line.h"

#include <stdlib.h>
#include <time.h>

/* What the benches of very long lines share. */

/* Processor milliseconds of all threads of this process. */
double
daily_line_now (void)
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

/* The median of @n times, which it sorts. */
double
daily_line_median (double *times, gsize n)
{
  qsort (times, n, sizeof *times, compare);
  return times[n / 2];
}

/* A number for each day from 1 January of the year 1 on, of which there are 3.6
 * million, and a line of them; without its index. */
GuatuDataset *
daily_line_dataset (guint n)
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
  return dataset;
}
