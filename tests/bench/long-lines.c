/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "figure/chart.h"
#include "text/fonts.h"
#include "dataset/long-index.h"
#include "render/render.h"

/*
 * What a line of very many observations costs once they are in memory: to be indexed,
 * and then to be laid out and painted. Prints a row of a table for each number of them
 * that is named; all times are processor milliseconds, medians of several runs.
 *
 *   long-lines 10000 1000000
 */

#define RUNS 9

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
  qsort (times, RUNS, sizeof *times, compare);
  return times[RUNS / 2];
}

/* A number for each day from 1 January of the year 1 on, of which there are 3.6
 * million. */
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

static void
measure (guint n, GuatuTypesetter *typesetter)
{
  const GuatuFigure figure = { GUATU_LANGUAGE_ZH, 1200, 800, GUATU_LOOK_LIGHT };
  const GuatuRenderOptions options = GUATU_RENDER_OPTIONS_INIT;
  g_autoptr (GuatuDataset) dataset = make_dataset (n);
  double indexed[RUNS], built[RUNS], painted[RUNS];

  for (guint i = 0; i < RUNS; i++)
    {
      double start = now ();
      g_autoptr (GuatuScene) scene = NULL;
      g_autoptr (GBytes) png = NULL;

      guatu_dataset_index (dataset);
      indexed[i] = now () - start;
      start = now ();
      scene = guatu_chart_build (dataset, g_ptr_array_index (dataset->charts, 0), &figure,
                                 typesetter, NULL);
      built[i] = now () - start;
      start = now ();
      png = guatu_render_png (scene, &options, NULL);
      painted[i] = now () - start;
    }
  printf ("| %u | %.1f | %.1f | %.1f |\n", n, median (indexed), median (built),
          median (painted));
}

int
main (int argc, char *argv[])
{
  g_autoptr (GuatuTypesetter) typesetter = NULL;

  guatu_fonts_claim ();
  typesetter = guatu_typesetter_new ();
  for (int i = 1; i < argc; i++)
    measure ((guint) atoi (argv[i]), typesetter);
  return 0;
}
