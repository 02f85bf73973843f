/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "check-fixture.h"

/* What keeps a chart from being drawn. */

static void
test_chart_units (Fixture *fixture, gconstpointer data)
{
  GuatuUnit *points = sample_unit (fixture->dataset, "points", GUATU_UNIT_PERCENT);
  GuatuUnit *homes = sample_unit (fixture->dataset, "homes", GUATU_UNIT_COUNT);
  GuatuUnit *visits = sample_unit (fixture->dataset, "visits", GUATU_UNIT_COUNT);

  g_ptr_array_add (fixture->chart->indicators, fixture->c);
  assert_paths (fixture, "charts[0].indicators[2]");
  fixture->c->unit = points;
  assert_paths (fixture, "charts[0].indicators[2]");

  fixture->a->unit = homes;
  fixture->b->unit = visits;
  fixture->c->unit = homes;
  assert_paths (fixture, "");

  /* Homes per visit are no homes. */
  fixture->c->unit
      = sample_unit_per (fixture->dataset, "per-visit", GUATU_UNIT_COUNT, visits);
  assert_paths (fixture, "charts[0].indicators[2]");
  /* Without an axis they share none. */
  fixture->chart->mark = GUATU_MARK_FIGURES;
  assert_paths (fixture, "");
}

static void
test_chart_dimensions (Fixture *fixture, gconstpointer data)
{
  fixture->chart->series = GUATU_DIMENSION_INDICATOR;
  assert_paths (fixture, "charts[0].series");
}

static void
test_chart_selection (Fixture *fixture, gconstpointer data)
{
  GuatuPeriod period;

  g_assert_true (guatu_period_parse ("2024", &period));
  g_array_append_val (fixture->chart->periods, period);
  assert_paths (fixture, "charts[0]");

  sample_observe (fixture->b, "2024", 0)->missing = 1;
  assert_paths (fixture, "");
}

static void
test_chart_scale (Fixture *fixture, gconstpointer data)
{
  GuatuObservation *observation;

  fixture->chart->mark = GUATU_MARK_DOT;
  fixture->chart->scale = GUATU_SCALE_LOG;
  assert_paths (fixture, "");
  observation = sample_observe (fixture->b, "2024", 0);
  fixture->chart->series = GUATU_DIMENSION_PERIOD;
  assert_paths (fixture, "charts[0].scale");
  observation->missing = 1;
  assert_paths (fixture, "");
}

/* What is negative has shares, and what is positive, but not one beside the other. */
static void
test_chart_shares (Fixture *fixture, gconstpointer data)
{
  GuatuChartDescription *chart = fixture->chart;
  GuatuObservation *negative;

  chart->mark = GUATU_MARK_BAR;
  chart->stack = GUATU_STACK_SHARE;
  chart->series = GUATU_DIMENSION_PERIOD;
  assert_paths (fixture, "");
  negative = sample_observe (fixture->b, "2024", -1);
  assert_paths (fixture, "charts[0].stack");
  chart->stack = GUATU_STACK_ZERO;
  assert_paths (fixture, "");
  chart->stack = GUATU_STACK_SHARE;
  for (guint i = 0; i < chart->indicators->len; i++)
    {
      GuatuIndicator *indicator = g_ptr_array_index (chart->indicators, i);

      for (guint j = 0; j < indicator->observations->len; j++)
        g_array_index (indicator->observations, GuatuObservation, j).value = -2;
    }
  assert_paths (fixture, "");
  negative->missing = 1;
  assert_paths (fixture, "");
}

/* A range has no place in a stack, of whatever mark. */
static void
test_chart_stack_ranges (Fixture *fixture, gconstpointer data)
{
  const GuatuMarkKind marks[] = { GUATU_MARK_BAR, GUATU_MARK_AREA };
  GuatuChartDescription *chart = fixture->chart;
  GuatuObservation *range = sample_observe (fixture->b, "2024", 7);
  GuatuDetails details = { .value_high = 8 };

  chart->series = GUATU_DIMENSION_PERIOD;
  range->bound = GUATU_BOUND_RANGE;
  range->details = guatu_indicator_add_details (fixture->b, &details);
  for (guint i = 0; i < G_N_ELEMENTS (marks); i++)
    {
      chart->mark = marks[i];
      for (int stack = GUATU_STACK_NONE; stack <= GUATU_STACK_SHARE; stack++)
        {
          chart->stack = (GuatuStack) stack;
          assert_paths (fixture, stack == GUATU_STACK_NONE ? "" : "charts[0].stack");
        }
    }
  range->missing = 1;
  assert_paths (fixture, "");
}

/* What a mark cannot do is refused; of everything else, nothing is. */
static void
test_chart_marks (Fixture *fixture, gconstpointer data)
{
  GuatuChartDescription *chart = fixture->chart;

  chart->category = GUATU_DIMENSION_PERIOD;
  chart->series = GUATU_DIMENSION_INDICATOR;
  for (guint i = 0; i < GUATU_N_MARK_KINDS; i++)
    {
      const GuatuMarkTraits *traits = guatu_mark_traits ((GuatuMarkKind) i);

      chart->mark = (GuatuMarkKind) i;
      chart->series = traits->adds_up ? GUATU_DIMENSION_NONE : GUATU_DIMENSION_INDICATOR;
      chart->category
          = traits->adds_up ? GUATU_DIMENSION_INDICATOR : GUATU_DIMENSION_PERIOD;
      assert_paths (fixture, "");
      chart->scale = GUATU_SCALE_LOG;
      assert_paths (fixture, traits->takes_log ? "" : "charts[0].scale");
      chart->scale = GUATU_SCALE_LINEAR;
      chart->stack = GUATU_STACK_ZERO;
      assert_paths (fixture, traits->takes_stack ? "" : "charts[0].stack");
      chart->stack = GUATU_STACK_NONE;
    }
}

/* What is not known may be what a chart shows; what is there is still looked at. */
static void
test_chart_partial (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GHashTable) damaged = g_hash_table_new (NULL, NULL);
  GuatuPeriod other = { 1999, GUATU_PERIOD_YEAR, 0, 0 };

  g_hash_table_add (damaged, fixture->a);
  g_array_append_val (fixture->chart->periods, other);
  guatu_dataset_check_charts (fixture->dataset, damaged);
  g_assert_null (fixture->chart->problems);

  g_array_set_size (fixture->chart->periods, 0);
  fixture->chart->series = fixture->chart->category;
  guatu_dataset_check_charts (fixture->dataset, damaged);
  g_assert_cmpuint (fixture->chart->problems->len, ==, 1);

  /* A chart that is not there as it is meant is not looked at. */
  g_hash_table_add (damaged, fixture->chart);
  guatu_dataset_check_charts (fixture->dataset, damaged);
  g_assert_cmpuint (fixture->chart->problems->len, ==, 1);
}

static void
test_chart_cells (Fixture *fixture, gconstpointer data)
{
  fixture->chart->category = GUATU_DIMENSION_PERIOD;
  assert_paths (fixture, "charts[0].category");
  fixture->chart->series = GUATU_DIMENSION_INDICATOR;
  assert_paths (fixture, "");

  sample_observe (fixture->a, "2023", 3)->status = GUATU_STATUS_TARGET;
  assert_paths (fixture, "charts[0].category");
}

/* A pyramid has two sides, each all above or all below zero. */
static void
test_chart_sides (Fixture *fixture, gconstpointer data)
{
  GuatuObservation *observation;

  fixture->chart->mark = GUATU_MARK_PYRAMID;
  fixture->chart->category = GUATU_DIMENSION_PERIOD;
  assert_paths (fixture, "charts[0].series charts[0].category");
  fixture->chart->series = GUATU_DIMENSION_INDICATOR;
  assert_paths (fixture, "");
  observation = sample_observe (fixture->a, "2024", -5);
  assert_paths (fixture, "charts[0].mark");
  g_array_index (fixture->a->observations, GuatuObservation, 0).value = -1;
  assert_paths (fixture, "");
  observation->missing = 1;
  assert_paths (fixture, "");
  fixture->c->unit = fixture->percent;
  g_ptr_array_add (fixture->chart->indicators, fixture->c);
  assert_paths (fixture, "charts[0].series");
  fixture->chart->mark = GUATU_MARK_DUMBBELL;
  assert_paths (fixture, "charts[0].series");
}

/* What adds up is of one series and known, and a total is the sum of all else. */
static void
test_chart_sums (Fixture *fixture, gconstpointer data)
{
  GuatuChartDescription *chart = fixture->chart;
  GuatuObservation *total
      = &g_array_index (fixture->b->observations, GuatuObservation, 0);

  chart->total = g_strdup (fixture->b->id);
  assert_paths (fixture, "charts[0].total");
  chart->mark = GUATU_MARK_WATERFALL;
  total->value = g_array_index (fixture->a->observations, GuatuObservation, 0).value;
  assert_paths (fixture, "");
  /* Both are rounded to whole numbers, and so may be off by one together. */
  total->value += 0.9;
  assert_paths (fixture, "");
  total->value += 0.2;
  assert_paths (fixture, "charts[0].total");
  total->bound = GUATU_BOUND_AT_LEAST;
  assert_paths (fixture, "charts[0].mark");
  total->bound = GUATU_BOUND_EXACT;
  total->missing = 1;
  assert_paths (fixture, "charts[0].mark");
  total->missing = 0;
  chart->category = GUATU_DIMENSION_PERIOD;
  chart->series = GUATU_DIMENSION_INDICATOR;
  assert_paths (fixture, "charts[0].series");
  chart->series = GUATU_DIMENSION_NONE;
  g_ptr_array_remove_index (chart->indicators, 1);
  assert_paths (fixture, "charts[0].total");
}

/* A whole has no parts below zero, and is more than nothing. */
static void
test_chart_whole (Fixture *fixture, gconstpointer data)
{
  GuatuObservation *a = &g_array_index (fixture->a->observations, GuatuObservation, 0);
  GuatuObservation *b = &g_array_index (fixture->b->observations, GuatuObservation, 0);

  fixture->chart->mark = GUATU_MARK_RING;
  a->value = 0;
  b->value = 1;
  assert_paths (fixture, "");
  b->value = 0;
  assert_paths (fixture, "charts[0].mark");
  a->value = 2;
  b->value = -1;
  assert_paths (fixture, "charts[0].mark");
  fixture->chart->mark = GUATU_MARK_WATERFALL;
  assert_paths (fixture, "");
}

/* Very many categories are refused with their number, the most there may be, and the
 * member that chooses among them. */
static void
test_too_many_places (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) problems = guatu_problems_new ();
  const GuatuProblem *problem;

  g_ptr_array_remove_index (fixture->chart->indicators, 1);
  g_array_set_size (fixture->a->observations, 0);
  fixture->chart->category = GUATU_DIMENSION_PLACE;
  fixture->chart->series = GUATU_DIMENSION_NONE;
  for (guint i = 0; i < 5000; i++)
    {
      GuatuPlace *place = g_new0 (GuatuPlace, 1);

      place->id = g_strdup_printf ("p%u", i);
      g_ptr_array_add (fixture->dataset->places, place);
      sample_observe (fixture->a, "2023", i)->place = place;
    }
  guatu_dataset_check_charts (fixture->dataset, NULL);
  take_problems (fixture->chart, problems);
  g_assert_cmpuint (problems->len, ==, 1);
  problem = g_ptr_array_index (problems, 0);
  g_assert_nonnull (strstr (problem->message, "5000 categories"));
  g_assert_nonnull (strstr (problem->message, "2000"));
  g_assert_nonnull (strstr (problem->message, "“places”"));
}

/* As many categories as a page can show, and one more, which only a line goes through. */
static void
test_chart_size (Fixture *fixture, gconstpointer data)
{
  GuatuObservation observation = { .period = { 1, GUATU_PERIOD_YEAR, 0, 0 } };
  g_autoptr (GPtrArray) problems = guatu_problems_new ();
  const GuatuProblem *problem;

  fixture->chart->mark = GUATU_MARK_BAR;
  fixture->chart->category = GUATU_DIMENSION_PERIOD;
  fixture->chart->series = GUATU_DIMENSION_INDICATOR;
  for (guint i = 1; i < GUATU_CHART_MAX_CATEGORIES; i++, observation.period.year++)
    g_array_append_val (fixture->a->observations, observation);
  assert_paths (fixture, "");
  observation.period.year = 2024;
  g_array_append_val (fixture->a->observations, observation);
  assert_paths (fixture, "charts[0].category");
  guatu_dataset_check_charts (fixture->dataset, NULL);
  take_problems (fixture->chart, problems);
  g_assert_cmpuint (problems->len, ==, 1);
  problem = g_ptr_array_index (problems, 0);
  g_assert_nonnull (strstr (problem->message, "2001 periods"));
  g_assert_nonnull (strstr (problem->message, "“line”"));
  fixture->chart->mark = GUATU_MARK_LINE;
  assert_paths (fixture, "");

  /* An area is not reduced as a line is, and takes more than other marks. */
  fixture->chart->mark = GUATU_MARK_AREA;
  assert_paths (fixture, "");
  observation.period.kind = GUATU_PERIOD_MONTH;
  observation.period.year = 2100;
  for (guint i = GUATU_CHART_MAX_CATEGORIES; i < 10000; i++)
    {
      observation.period.part = (i % 12 + 1) & 31;
      if (i % 12 == 0)
        observation.period.year++;
      g_array_append_val (fixture->a->observations, observation);
    }
  assert_paths (fixture, "charts[0].category");
  g_array_set_size (fixture->a->observations, fixture->a->observations->len - 1);
  assert_paths (fixture, "");
}

int
main (int argc, char *argv[])
{
  static const struct
  {
    const char *path;
    void (*test) (Fixture *fixture, gconstpointer data);
  } tests[] = {
    { "/check-charts/units", test_chart_units },
    { "/check-charts/dimensions", test_chart_dimensions },
    { "/check-charts/selection", test_chart_selection },
    { "/check-charts/scale", test_chart_scale },
    { "/check-charts/shares", test_chart_shares },
    { "/check-charts/stack-ranges", test_chart_stack_ranges },
    { "/check-charts/marks", test_chart_marks },
    { "/check-charts/partial", test_chart_partial },
    { "/check-charts/cells", test_chart_cells },
    { "/check-charts/sides", test_chart_sides },
    { "/check-charts/sums", test_chart_sums },
    { "/check-charts/whole", test_chart_whole },
    { "/check-charts/size", test_chart_size },
    { "/check-charts/too-many-places", test_too_many_places },
  };

  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, NULL, set_up, tests[i].test, tear_down);
  return g_test_run ();
}
