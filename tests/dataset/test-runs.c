/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <math.h>

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

/* Makes some of the years quarters or days of theirs. */
static void
mix (GuatuIndicator *indicator, GRand *random)
{
  const int n = (int) guatu_indicator_n_observations (indicator);
  const int from = g_rand_int_range (random, 0, n);
  const int length = g_rand_int_range (random, 1, 90);
  const gboolean are_days = g_rand_boolean (random);

  for (int i = from; i < MIN (from + length, n); i++)
    {
      GuatuPeriod *period
          = &g_array_index (indicator->observations, GuatuObservation, (guint) i).period;

      period->kind = are_days ? GUATU_PERIOD_DAY : GUATU_PERIOD_QUARTER;
      period->part = 1 + i % 2;
      period->day = are_days ? 1 : 0;
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
  gboolean mixes;
  GuatuPeriod one;
  GuatuPeriod other;
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
  answers.mixes = guatu_chart_mixes_periods (chart, &answers.one, &answers.other);
  return answers;
}

static void
test_answers (void)
{
  guint n_with = 0, n_without = 0, n_mixed = 0;

  for (guint32 i = 0; i < CASES; i++)
    {
      g_autoptr (GuatuDataset) dataset = guatu_dataset_new ("d");
      g_autoptr (GRand) random = g_rand_new_with_seed (i);
      GuatuUnit *unit = sample_unit (dataset, "percent", GUATU_UNIT_PERCENT);
      GuatuIndicator *indicator = sample_indicator (dataset, "a", unit);
      GuatuChartDescription *chart = sample_chart (dataset, indicator, NULL);
      Answers without, with;

      fill (indicator, random, &shapes[i % G_N_ELEMENTS (shapes)]);
      if (i % 3 == 0)
        mix (indicator, random);
      choose (chart, random);
      check_walk (chart, indicator);
      without = ask (chart);
      guatu_indicator_find_runs (indicator);
      n_with += guatu_indicator_n_runs (indicator) > 0;
      n_without += guatu_indicator_n_runs (indicator) == 0;
      n_mixed += without.mixes;
      check_walk (chart, indicator);
      with = ask (chart);
      g_assert_cmpmem (&with, sizeof with, &without, sizeof without);
    }
  g_assert_cmpuint (n_with, >, CASES / 4);
  g_assert_cmpuint (n_without, >, CASES / 10);
  g_assert_cmpuint (n_mixed, >, CASES / 10);
}

/* What a run says is what there is to find by looking at each of its observations. */
static void
assert_says (const GuatuIndicator *indicator, const GuatuRun *run)
{
  guint kinds = 0, statuses = 0;
  int decimals = 0;
  double least = INFINITY, greatest = 0;
  gboolean is_plain = TRUE, rises = TRUE;
  const guint32 details = guatu_indicator_observation (indicator, run->first)->details;

  for (guint i = run->first; i < run->first + run->n; i++)
    {
      const GuatuObservation *at = guatu_indicator_observation (indicator, i);

      g_assert_true (at->place == run->place);
      kinds |= 1u << at->period.kind;
      statuses |= 1u << at->status;
      is_plain = is_plain && !at->missing && !at->provisional && !at->revised
                 && !at->breaks && at->bound == GUATU_BOUND_EXACT
                 && at->details == details;
      rises = rises
              && (i == run->first
                  || guatu_period_compare (guatu_indicator_period (indicator, i - 1),
                                           at->period)
                         < 0);
      if (at->missing)
        continue;
      decimals = MAX (decimals, guatu_observation_decimals (at));
      greatest = MAX (greatest, fabs (at->value));
      least = at->value != 0 ? MIN (least, fabs (at->value)) : least;
    }
  g_assert_cmpuint (run->kinds, ==, kinds);
  g_assert_cmpuint (run->statuses, ==, statuses);
  g_assert_cmpint (run->decimals, ==, decimals);
  g_assert_cmpfloat (run->least, ==, least);
  g_assert_cmpfloat (run->greatest, ==, greatest);
  g_assert_cmpint (run->is_plain, ==, is_plain);
  g_assert_cmpint (run->rises, ==, rises);
}

/* Marks some observations, one in as many as each is rare. */
static void
mark (GuatuIndicator *indicator, GRand *random)
{
  for (guint i = 0; i < guatu_indicator_n_observations (indicator); i++)
    {
      GuatuObservation *at
          = &g_array_index (indicator->observations, GuatuObservation, i);
      const int n = g_rand_int_range (random, 0, 400);

      at->missing = n == 1;
      at->provisional = n == 2;
      at->revised = n == 3;
      at->breaks = n == 4;
      at->bound = n == 5 ? GUATU_BOUND_ABOUT : GUATU_BOUND_EXACT;
      at->details = n == 6;
      if (n == 7)
        at->period.kind = GUATU_PERIOD_YEARS;
      guatu_observation_set_decimals (at, n % 12 == 0 ? -2 : n % 4);
      at->value = n % 10 == 0 ? 0 : g_rand_double_range (random, -1e6, 1e6);
    }
}

/* Runs are all observations, one after the other, and say of each what it is. */
static void
test_says (void)
{
  guint n_plain = 0, n_other = 0;

  for (guint32 i = 0; i < CASES; i++)
    {
      g_autoptr (GuatuDataset) dataset = guatu_dataset_new ("d");
      g_autoptr (GRand) random = g_rand_new_with_seed (i);
      GuatuUnit *unit = sample_unit (dataset, "percent", GUATU_UNIT_PERCENT);
      GuatuIndicator *indicator = sample_indicator (dataset, "a", unit);
      guint n = 0;

      fill (indicator, random, &shapes[i % 4]);
      mark (indicator, random);
      guatu_indicator_find_runs (indicator);
      for (guint j = 0; j < guatu_indicator_n_runs (indicator); j++)
        {
          const GuatuRun *run = guatu_indicator_run (indicator, j);

          g_assert_cmpuint (run->first, ==, n);
          assert_says (indicator, run);
          n += run->n;
          n_plain += run->is_plain;
          n_other += !run->is_plain;
        }
      if (guatu_indicator_n_runs (indicator) > 0)
        g_assert_cmpuint (n, ==, guatu_indicator_n_observations (indicator));
    }
  g_assert_cmpuint (n_plain, >, 100);
  g_assert_cmpuint (n_other, >, 100);
}

/* Runs that are found as observations come are those that are found in the end. */
static void
test_extend (void)
{
  guint n_all = 0, n_none = 0;

  for (guint32 i = 0; i < CASES; i++)
    {
      g_autoptr (GuatuDataset) dataset = guatu_dataset_new ("d");
      g_autoptr (GRand) random = g_rand_new_with_seed (i);
      GuatuUnit *unit = sample_unit (dataset, "percent", GUATU_UNIT_PERCENT);
      GuatuIndicator *indicator = sample_indicator (dataset, "a", unit);
      g_autoptr (GArray) extended = NULL;
      guint n = 0;

      fill (indicator, random, &shapes[i % G_N_ELEMENTS (shapes)]);
      mark (indicator, random);
      if (i % 9 == 0)
        g_array_index (indicator->observations, GuatuObservation, 0)
            = GUATU_OBSERVATION_LOST;
      while (n < indicator->observations->len)
        {
          n = MIN (n + 64, indicator->observations->len);
          guatu_indicator_extend_runs (indicator, n);
        }
      if (guatu_indicator_has_runs (indicator))
        extended = g_array_ref (indicator->runs);
      guatu_indicator_find_runs (indicator);
      g_assert_true ((extended != NULL) == (indicator->runs != NULL));
      n_none += extended == NULL;
      n_all += extended != NULL;
      if (extended != NULL)
        g_assert_cmpmem (extended->data, extended->len * sizeof (GuatuRun),
                         indicator->runs->data, indicator->runs->len * sizeof (GuatuRun));
    }
  g_assert_cmpuint (n_all, >, CASES / 4);
  g_assert_cmpuint (n_none, >, CASES / 10);
}

#define MOST_ALIKE 64

/* Numbers of a place that come together; those of every third case are mixed up. */
static GuatuAlike
alike_of (GRand *random, guint32 number, gint64 *significands, GuatuPeriod *periods)
{
  GuatuAlike alike = {
    .like = { .place = &places[g_rand_int_range (random, 0, 2)],
              .decimals = (guint) g_rand_int_range (random, 0, 4) & 31,
              .status = g_rand_int_range (random, 0, 30) == 0 ? GUATU_STATUS_ESTIMATE
                                                              : GUATU_STATUS_ACTUAL,
              .details = g_rand_int_range (random, 0, 30) == 0 },
    .significands = significands,
    .periods = periods,
    .n = (guint) g_rand_int_range (random, 1, MOST_ALIKE + 1),
  };
  const int first = g_rand_int_range (random, 1800, 1810);

  for (guint i = 0; i < alike.n; i++)
    {
      const gboolean is_odd = number % 3 == 0 && g_rand_int_range (random, 0, 50) == 0;

      significands[i] = g_rand_int_range (random, number % 2 == 0 ? 1 : -1000, 1000)
                        * (is_odd ? G_GINT64_CONSTANT (1000000007) : 1);
      periods[i]
          = (GuatuPeriod) { .year = (gint16) (first + (is_odd ? 2 : (int) i)),
                            .kind = is_odd ? GUATU_PERIOD_YEARS : GUATU_PERIOD_YEAR };
    }
  return alike;
}

/* Runs of what comes alike are those that are found one by one. */
static void
test_alike (void)
{
  guint n_rising = 0, n_other = 0;

  for (guint32 i = 0; i < CASES; i++)
    {
      g_autoptr (GRand) random = g_rand_new_with_seed (i);
      g_autoptr (GuatuIndicator) indicator = guatu_indicator_new ("a");
      g_autoptr (GArray) extended = NULL;

      guatu_indicator_pack (indicator, NULL);
      while (guatu_indicator_n_observations (indicator) < 600)
        {
          gint64 significands[MOST_ALIKE];
          GuatuPeriod periods[MOST_ALIKE];
          const GuatuAlike alike = alike_of (random, i, significands, periods);
          const GuatuObservation one = guatu_alike_get (&alike, 0);

          guatu_indicator_extend_runs_alike (indicator, &alike);
          guatu_indicator_append_alike (indicator, &alike);
          if (g_rand_int_range (random, 0, 8) == 0)
            guatu_indicator_append_packed (indicator, &one, 1);
        }
      guatu_indicator_extend_runs (indicator, guatu_indicator_n_observations (indicator));
      g_assert_true (guatu_indicator_has_runs (indicator));
      extended = g_array_ref (indicator->runs);
      guatu_indicator_find_runs (indicator);
      g_assert_cmpuint (extended->len, ==, indicator->runs->len);
      for (guint j = 0; j < extended->len; j++)
        {
          const GuatuRun *run = &g_array_index (extended, GuatuRun, j);

          g_assert_cmpmem (run, sizeof *run, guatu_indicator_run (indicator, j),
                           sizeof *run);
          assert_says (indicator, run);
          n_rising += run->rises;
          n_other += !run->rises;
        }
    }
  g_assert_cmpuint (n_rising, >, CASES);
  g_assert_cmpuint (n_other, >, CASES);
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

/* Where each observation is of another place, no more runs are kept than tell so, and
 * long ones behind them are found in the end. */
static void
test_short (void)
{
  const GuatuPlace two[2] = { { NULL } };
  g_autoptr (GuatuDataset) dataset = guatu_dataset_new ("d");
  GuatuUnit *unit = sample_unit (dataset, "percent", GUATU_UNIT_PERCENT);
  GuatuIndicator *indicator = sample_indicator (dataset, "a", unit);
  const guint n_short = 10000;

  for (guint i = 0; i < n_short; i++)
    add_years (indicator, &two[i % 2], 2000, 1);
  guatu_indicator_extend_runs (indicator, n_short);
  g_assert_cmpuint (guatu_indicator_n_runs (indicator), ==, 0);
  for (guint i = 0; i < n_short; i++)
    add_years (indicator, &two[i % 2], 2001, 8);
  guatu_indicator_extend_runs (indicator, indicator->observations->len);
  g_assert_false (guatu_indicator_has_runs (indicator));
  guatu_indicator_find_runs (indicator);
  g_assert_true (guatu_indicator_has_runs (indicator));
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
  g_test_add_func ("/runs/says", test_says);
  g_test_add_func ("/runs/extend", test_extend);
  g_test_add_func ("/runs/alike", test_alike);
  g_test_add_func ("/runs/short", test_short);
  g_test_add_func ("/runs/differ", test_differ);
  return g_test_run ();
}
