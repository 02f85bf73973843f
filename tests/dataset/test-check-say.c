/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "check-fixture.h"

#include "dataset/annotation.h"
#include "dataset/highlight.h"
#include "dataset/reference-line.h"
#include "dataset/shaded-period.h"

/* What charts may say beside their values. */

static void
test_highlights (Fixture *fixture, gconstpointer data)
{
  const GuatuHighlight indicator
      = { .dimension = GUATU_DIMENSION_INDICATOR, .indicator = fixture->a };
  const GuatuHighlight other
      = { .dimension = GUATU_DIMENSION_INDICATOR, .indicator = fixture->c };
  const GuatuHighlight period = { .dimension = GUATU_DIMENSION_PERIOD,
                                  .period = { 2023, GUATU_PERIOD_YEAR, 0, 0 } };

  fixture->chart->category = GUATU_DIMENSION_INDICATOR;
  fixture->chart->series = GUATU_DIMENSION_NONE;
  guatu_chart_add_highlight (fixture->chart, &indicator);
  assert_paths (fixture, "");
  guatu_chart_add_highlight (fixture->chart, &other);
  guatu_chart_add_highlight (fixture->chart, &period);
  assert_paths (fixture, "charts[0].highlight[1] charts[0].highlight[2]");
}

/* A line stands on an axis, and on a logarithmic one above zero. */
static void
test_references (Fixture *fixture, gconstpointer data)
{
  GuatuReferenceLine reference = { .value = 0 };

  fixture->chart->mark = GUATU_MARK_LINE;
  guatu_chart_add_reference (fixture->chart, &reference);
  assert_paths (fixture, "");
  fixture->chart->scale = GUATU_SCALE_LOG;
  assert_paths (fixture, "charts[0].reference[0]");
  fixture->chart->scale = GUATU_SCALE_LINEAR;
  fixture->chart->mark = GUATU_MARK_FIGURES;
  assert_paths (fixture, "charts[0].reference");
  fixture->chart->mark = GUATU_MARK_LINE;
  fixture->a->unit_mult = 12;
  reference.value = 1e99;
  guatu_chart_add_reference (fixture->chart, &reference);
  assert_paths (fixture, "charts[0].reference[1]");
}

/* An average is of one series of one status, whose values can be added up. */
static void
test_average (Fixture *fixture, gconstpointer data)
{
  const GuatuReferenceLine reference = { .is_average = TRUE };
  GuatuObservation *second;

  fixture->chart->category = GUATU_DIMENSION_INDICATOR;
  fixture->chart->series = GUATU_DIMENSION_NONE;
  guatu_chart_add_reference (fixture->chart, &reference);
  assert_paths (fixture, "");
  second = &g_array_index (fixture->b->observations, GuatuObservation, 0);
  second->bound = GUATU_BOUND_AT_LEAST;
  assert_paths (fixture, "charts[0].reference[0]");
  second->bound = GUATU_BOUND_ABOUT;
  assert_paths (fixture, "");
  second->status = GUATU_STATUS_TARGET;
  assert_paths (fixture, "charts[0].reference[0]");
  second->status = GUATU_STATUS_ACTUAL;
  fixture->chart->category = GUATU_DIMENSION_PERIOD;
  fixture->chart->series = GUATU_DIMENSION_INDICATOR;
  assert_paths (fixture, "charts[0].reference[0]");
}

/* A text stands at one value, or at a period of a chart over time, of a plot that has an
 * axis. */
static void
test_annotations (Fixture *fixture, gconstpointer data)
{
  char text[] = "Note";
  GuatuAnnotation annotation = { .has_period = TRUE,
                                 .period = { 2023, GUATU_PERIOD_YEAR, 0, 0 },
                                 .text = { text, text } };

  fixture->chart->category = GUATU_DIMENSION_INDICATOR;
  fixture->chart->series = GUATU_DIMENSION_NONE;
  guatu_chart_add_annotation (fixture->chart, &annotation);
  assert_paths (fixture, "charts[0].annotations[0]");
  fixture->chart->category = GUATU_DIMENSION_PERIOD;
  fixture->chart->series = GUATU_DIMENSION_INDICATOR;
  assert_paths (fixture, "");
  annotation.indicator = fixture->b;
  guatu_chart_add_annotation (fixture->chart, &annotation);
  assert_paths (fixture, "");
  annotation.indicator = fixture->c;
  guatu_chart_add_annotation (fixture->chart, &annotation);
  assert_paths (fixture, "charts[0].annotations[2]");
  fixture->chart->mark = GUATU_MARK_FIGURES;
  assert_paths (fixture, "charts[0].annotations");
  fixture->chart->mark = GUATU_MARK_HEAT;
  assert_paths (fixture, "charts[0].annotations");
}

/* A span of time lies behind periods in their order, has some of them, and overlaps no
 * other. */
static void
test_shades (Fixture *fixture, gconstpointer data)
{
  GuatuShadedPeriod shade = { .from = { 2021, GUATU_PERIOD_YEAR, 0, 0 },
                              .to = { 2023, GUATU_PERIOD_YEAR, 0, 0 } };

  fixture->chart->category = GUATU_DIMENSION_PERIOD;
  fixture->chart->series = GUATU_DIMENSION_INDICATOR;
  guatu_chart_add_shade (fixture->chart, &shade);
  assert_paths (fixture, "");
  shade.from.year = shade.to.year = 2022;
  guatu_chart_add_shade (fixture->chart, &shade);
  assert_paths (fixture, "charts[0].shade[1] charts[0].shade[1]");
  fixture->chart->category = GUATU_DIMENSION_INDICATOR;
  fixture->chart->series = GUATU_DIMENSION_NONE;
  assert_paths (fixture, "charts[0].shade");
  fixture->chart->category = GUATU_DIMENSION_PERIOD;
  fixture->chart->series = GUATU_DIMENSION_INDICATOR;
  g_array_set_size (fixture->chart->shades, 0);
  shade.from.year = 2024;
  guatu_chart_add_shade (fixture->chart, &shade);
  assert_paths (fixture, "charts[0].shade[0]");
}

/* Sums stand over stacked bars, of what adds up and to what the dataset says. */
static void
test_totals (Fixture *fixture, gconstpointer data)
{
  GuatuObservation *second
      = &g_array_index (fixture->b->observations, GuatuObservation, 0);

  fixture->chart->mark = GUATU_MARK_BAR;
  fixture->chart->category = GUATU_DIMENSION_PERIOD;
  fixture->chart->series = GUATU_DIMENSION_INDICATOR;
  fixture->chart->totals = TRUE;
  assert_paths (fixture, "charts[0].totals");
  fixture->chart->stack = GUATU_STACK_ZERO;
  assert_paths (fixture, "");
  fixture->chart->mark = GUATU_MARK_AREA;
  assert_paths (fixture, "");
  fixture->chart->mark = GUATU_MARK_LINE;
  assert_paths (fixture, "charts[0].stack charts[0].totals");
  fixture->chart->mark = GUATU_MARK_BAR;
  second->value = -2;
  assert_paths (fixture, "charts[0].totals");
  second->value = 2;
  g_array_index (fixture->a->observations, GuatuObservation, 0).bound
      = GUATU_BOUND_AT_MOST;
  assert_paths (fixture, "");
  second->bound = GUATU_BOUND_AT_LEAST;
  assert_paths (fixture, "charts[0].totals");
  second->bound = GUATU_BOUND_EXACT;
  fixture->c->unit = fixture->percent;
  fixture->a->part_of = fixture->b->part_of = fixture->c;
  assert_paths (fixture, "");
  g_array_index (fixture->c->observations, GuatuObservation, 0).value = 5;
  assert_paths (fixture, "charts[0].totals");
  fixture->a->part_of = NULL;
  assert_paths (fixture, "");
  fixture->percent->kind = GUATU_UNIT_RANK;
  assert_paths (fixture, "charts[0].totals");
}

/* Percentages have no scale word, and large numbers have each their own. */
static void
test_scale_word (Fixture *fixture, gconstpointer data)
{
  fixture->chart->decimals = 1;
  assert_paths (fixture, "");
  fixture->chart->has_unit_mult = TRUE;
  assert_paths (fixture, "charts[0].unit_mult");
  fixture->percent->kind = GUATU_UNIT_CURRENCY;
  assert_paths (fixture, "");
  fixture->chart->mark = GUATU_MARK_FIGURES;
  assert_paths (fixture, "charts[0].unit_mult");
}

/* What is ranked is sorted, and known. */
static void
test_ranks (Fixture *fixture, gconstpointer data)
{
  fixture->chart->mark = GUATU_MARK_BAR;
  fixture->chart->ranks = TRUE;
  assert_paths (fixture, "charts[0].ranks");
  fixture->chart->sort = GUATU_SORT_DESCENDING;
  assert_paths (fixture, "");
  g_array_index (fixture->a->observations, GuatuObservation, 0).bound
      = GUATU_BOUND_AT_LEAST;
  assert_paths (fixture, "charts[0].ranks");
  fixture->chart->mark = GUATU_MARK_LINE;
  assert_paths (fixture, "charts[0].ranks");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/check-say/highlights", Fixture, NULL, set_up, test_highlights, tear_down);
  g_test_add ("/check-say/references", Fixture, NULL, set_up, test_references, tear_down);
  g_test_add ("/check-say/average", Fixture, NULL, set_up, test_average, tear_down);
  g_test_add ("/check-say/annotations", Fixture, NULL, set_up, test_annotations,
              tear_down);
  g_test_add ("/check-say/shades", Fixture, NULL, set_up, test_shades, tear_down);
  g_test_add ("/check-say/totals", Fixture, NULL, set_up, test_totals, tear_down);
  g_test_add ("/check-say/scale-word", Fixture, NULL, set_up, test_scale_word, tear_down);
  g_test_add ("/check-say/ranks", Fixture, NULL, set_up, test_ranks, tear_down);
  return g_test_run ();
}
