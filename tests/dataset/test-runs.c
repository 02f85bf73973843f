/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dataset/chart-cells.h"
#include "dataset/chart-walk.h"
#include "sample.h"

#define PLACES 40u
#define CASES 400u

/* How the observations of an indicator lie. */
typedef struct
{
  guint longest;        /* the longest stretch of a place */
  gboolean mixes_order; /* whether a period may come before the one it follows on */
  gboolean has_targets;
} Shape;

static const Shape shapes[] = {
  { 200, FALSE, FALSE }, { 50, FALSE, FALSE }, { 50, TRUE, FALSE },
  { 20, FALSE, TRUE },   { 1, FALSE, FALSE },
};

static GuatuPlace places[PLACES];

static void
fill (GuatuIndicator *indicator, GRand *random, const Shape *shape)
{
  const guint n = (guint) g_rand_int_range (random, 1, 600);

  while (indicator->observations->len < n)
    {
      const guint length = (guint) g_rand_int_range (random, 1, (int) shape->longest + 1);
      const int place = g_rand_int_range (random, -1, (int) PLACES);
      const int first = g_rand_int_range (random, 1800, 1810);

      for (guint i = 0; i < length; i++)
        {
          const int year = shape->mixes_order && g_rand_int_range (random, 0, 30) == 0
                               ? 1801
                               : first + (int) i;
          const GuatuObservation observation = {
            .value = i,
            .period = { .year = (gint16) year, .kind = GUATU_PERIOD_YEAR },
            .status
            = shape->has_targets && i > 10 ? GUATU_STATUS_TARGET : GUATU_STATUS_ACTUAL,
            .place = place >= 0 ? &places[place] : NULL,
          };

          g_array_append_val (indicator->observations, observation);
        }
    }
}

/* Lets a chart name some of the places and periods, none, or more than are looked
 * through. */
static void
choose (GuatuChartDescription *chart, GRand *random)
{
  const int n_places = g_rand_int_range (random, 0, 3) * 12;
  const int n_periods = g_rand_int_range (random, 0, 2) * 5;

  for (int i = 0; i < n_places; i++)
    g_ptr_array_add (chart->places, &places[g_rand_int_range (random, 0, (int) PLACES)]);
  for (int i = 0; i < n_periods; i++)
    {
      const GuatuPeriod period
          = { .year = (gint16) g_rand_int_range (random, 1800, 1900) };

      g_array_append_val (chart->periods, period);
    }
}

/* A walk meets what the chart selects, and nothing else. */
static void
check_walk (const GuatuChartDescription *chart, const GuatuIndicator *indicator)
{
  GuatuChartWalk walk;

  guatu_chart_walk_init (&walk, chart, indicator);
  for (guint i = 0; i < guatu_indicator_n_observations (indicator); i++)
    {
      const GuatuObservation *observation = guatu_indicator_observation (indicator, i);

      if (guatu_chart_description_selects (chart, observation))
        g_assert_true (guatu_chart_walk_next (&walk) == observation);
    }
  g_assert_null (guatu_chart_walk_next (&walk));
}

/* All that a dataset asks of a chart's observations. */
typedef struct
{
  GuatuDimension category;
  GuatuDimension series;
  guint n_categories;
  guint n_periods;
  gboolean has_two;
} Answers;

static Answers
ask (GuatuChartDescription *chart)
{
  Answers answers = { 0 };
  GuatuChartCell first, second;

  guatu_chart_description_complete (chart, TRUE, TRUE);
  answers.category = chart->category;
  answers.series = chart->series;
  answers.n_categories = guatu_chart_cells_count_categories (chart);
  chart->category = GUATU_DIMENSION_PERIOD;
  chart->series = GUATU_DIMENSION_NONE;
  answers.n_periods = guatu_chart_cells_count_categories (chart);
  answers.has_two = guatu_chart_cells_find_two (chart, &first, &second);
  return answers;
}

static void
test_answers (void)
{
  guint n_with = 0, n_without = 0;

  for (guint32 i = 0; i < CASES; i++)
    {
      g_autoptr (GuatuDataset) dataset = guatu_dataset_new ("d");
      g_autoptr (GRand) random = g_rand_new_with_seed (i);
      GuatuUnit *unit = sample_unit (dataset, "percent", GUATU_UNIT_PERCENT);
      GuatuIndicator *indicator = sample_indicator (dataset, "a", unit);
      GuatuChartDescription *chart = sample_chart (dataset, indicator, NULL);
      Answers without, with;

      fill (indicator, random, &shapes[i % G_N_ELEMENTS (shapes)]);
      choose (chart, random);
      check_walk (chart, indicator);
      without = ask (chart);
      guatu_indicator_find_runs (indicator);
      n_with += guatu_indicator_n_runs (indicator) > 0;
      n_without += guatu_indicator_n_runs (indicator) == 0;
      check_walk (chart, indicator);
      with = ask (chart);
      g_assert_cmpmem (&with, sizeof with, &without, sizeof without);
    }
  g_assert_cmpuint (n_with, >, CASES / 4);
  g_assert_cmpuint (n_without, >, CASES / 10);
}

/* Runs are all observations, one after the other, and say of each what it is. */
static void
test_runs (void)
{
  g_autoptr (GuatuDataset) dataset = guatu_dataset_new ("d");
  g_autoptr (GRand) random = g_rand_new_with_seed (1);
  GuatuUnit *unit = sample_unit (dataset, "percent", GUATU_UNIT_PERCENT);
  GuatuIndicator *indicator = sample_indicator (dataset, "a", unit);
  guint n = 0;

  while (indicator->observations->len < 100)
    fill (indicator, random, &shapes[3]);
  guatu_indicator_find_runs (indicator);
  for (guint i = 0; i < guatu_indicator_n_runs (indicator); i++)
    {
      const GuatuRun *run = guatu_indicator_run (indicator, i);
      guint statuses = 0;

      g_assert_cmpuint (run->first, ==, n);
      for (guint j = 0; j < run->n; j++, n++)
        {
          const GuatuObservation *observation
              = guatu_indicator_observation (indicator, n);

          g_assert_true (observation->place == run->place);
          statuses |= 1u << observation->status;
        }
      g_assert_cmpuint (run->statuses, ==, statuses);
    }
  g_assert_cmpuint (n, ==, guatu_indicator_n_observations (indicator));
}

static void
add_years (GuatuIndicator *indicator, const GuatuPlace *place, int first, int n)
{
  for (int year = first; year < first + n; year++)
    {
      const GuatuObservation observation
          = { .period = { .year = (gint16) year }, .place = place };

      g_array_append_val (indicator->observations, observation);
    }
}

/* What is of a place twice may be of a period twice, too. */
static void
test_differ (void)
{
  g_autoptr (GuatuDataset) dataset = guatu_dataset_new ("d");
  GuatuUnit *unit = sample_unit (dataset, "percent", GUATU_UNIT_PERCENT);
  GuatuIndicator *indicator = sample_indicator (dataset, "a", unit);

  add_years (indicator, &places[0], 1900, 50);
  add_years (indicator, &places[1], 1900, 50);
  g_assert_false (guatu_indicator_runs_differ (indicator));
  guatu_indicator_find_runs (indicator);
  g_assert_true (guatu_indicator_runs_differ (indicator));
  add_years (indicator, &places[0], 1949, 5);
  guatu_indicator_find_runs (indicator);
  g_assert_false (guatu_indicator_runs_differ (indicator));
  g_array_index (indicator->observations, GuatuObservation, 3) = GUATU_OBSERVATION_LOST;
  guatu_indicator_find_runs (indicator);
  g_assert_cmpuint (guatu_indicator_n_runs (indicator), ==, 0);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/runs/answers", test_answers);
  g_test_add_func ("/runs/runs", test_runs);
  g_test_add_func ("/runs/differ", test_differ);
  return g_test_run ();
}
