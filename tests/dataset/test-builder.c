/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dataset/builder.h"
#include "dataset/highlight.h"
#include "dataset/reference-line.h"

/* A reader of its own, of a sheet with a row for each item: its places are cells, which
 * no other room can make sense of. */
typedef struct
{
  GuatuBuilder *builder;
  GuatuProblems *problems;
  GuatuUnit *unit;
} Sheet;

static void
tell (gconstpointer where, const char *message, gpointer reader)
{
  Sheet *sheet = reader;

  guatu_problems_add (sheet->problems, where, 0, 0, "%s", message);
}

/* An indicator is a column of the sheet, its observations are the rows under it. */
static void
locate (GuatuProblem *problem, gpointer reader)
{
  const GuatuDatasetPart *part = &problem->part;

  if (part->list != GUATU_LIST_INDICATORS || part->index < 0)
    return;
  g_free (problem->place);
  problem->place
      = g_strdup_printf ("Sheet1!%c%d", 'B' + part->index, part->observation + 2);
}

static const GuatuPlaces places = { tell, locate };

static void
set_up (Sheet *sheet, gconstpointer data)
{
  sheet->problems = guatu_problems_new ();
  sheet->builder = guatu_builder_new (&places, sheet->problems, sheet);
  sheet->unit = guatu_builder_add (sheet->builder, GUATU_LIST_UNITS, "yuan", "A1");
  sheet->unit->kind = GUATU_UNIT_CURRENCY;
  guatu_text_set (&sheet->unit->label, "元", "CNY");
}

static void
tear_down (Sheet *sheet, gconstpointer data)
{
  guatu_builder_free (sheet->builder);
  g_ptr_array_unref (sheet->problems);
}

static GuatuIndicator *
add_column (Sheet *sheet, const char *id, const char *where)
{
  GuatuIndicator *indicator
      = guatu_builder_add (sheet->builder, GUATU_LIST_INDICATORS, id, where);

  indicator->unit = sheet->unit;
  guatu_text_set (&indicator->name, id, id);
  return indicator;
}

static void
observe (Sheet *sheet, GuatuIndicator *indicator, int year, double value)
{
  GuatuObserved observed = GUATU_OBSERVED_INIT;
  g_autofree char *period = g_strdup_printf ("%d", year);

  g_assert_true (guatu_period_parse (period, &observed.period));
  observed.value = value;
  guatu_builder_observe (sheet->builder, indicator, &observed, "B?");
}

static GuatuChartDescription *
add_chart (Sheet *sheet, GuatuIndicator *indicator, GuatuMarkKind mark)
{
  GuatuChartDescription *chart
      = guatu_builder_add (sheet->builder, GUATU_LIST_CHARTS, "chart", "Z1");
  const GuatuOpenDimensions open = { TRUE, TRUE };
  g_autoptr (GuatuProblems) none = guatu_problems_new ();

  guatu_text_set (&chart->title, "图", "Chart");
  chart->mark = mark;
  g_ptr_array_add (chart->indicators, indicator);
  guatu_builder_end_chart (sheet->builder, chart, &open, none);
  return chart;
}

/* Asserts that these are the places of the problems, separated by spaces. */
static void
assert_places (Sheet *sheet, const char *expected)
{
  g_autoptr (GString) found = g_string_new (NULL);

  for (guint i = 0; i < sheet->problems->len; i++)
    {
      const GuatuProblem *problem = g_ptr_array_index (sheet->problems, i);

      g_test_message ("%s: %s", problem->place, problem->message);
      g_string_append_printf (found, "%s%s", i > 0 ? " " : "", problem->place);
    }
  g_assert_cmpstr (found->str, ==, expected);
}

/* What a file leaves open is chosen, and what is derived worked out. */
static void
test_complete (Sheet *sheet, gconstpointer data)
{
  GuatuIndicator *a = add_column (sheet, "a", "B1");
  GuatuIndicator *total = add_column (sheet, "total", "C1");
  g_autoptr (GuatuDataset) dataset = NULL;
  const GuatuChartDescription *chart;

  observe (sheet, a, 2022, 1);
  observe (sheet, a, 2023, 2);
  total->op = GUATU_DERIVED_SUM;
  total->operands = g_ptr_array_new ();
  g_ptr_array_add (total->operands,
                   guatu_builder_find (sheet->builder, GUATU_LIST_INDICATORS, "a", "C2"));
  add_chart (sheet, a, GUATU_MARK_LINE);
  guatu_builder_set_id (sheet->builder, "sheet");
  guatu_text_set (guatu_builder_title (sheet->builder), "表", "Sheet");

  dataset = guatu_builder_finish (sheet->builder);
  assert_places (sheet, "");
  g_assert_nonnull (dataset);
  g_assert_cmpstr (dataset->id, ==, "sheet");
  g_assert_cmpuint (guatu_indicator_n_observations (total), ==, 2);
  chart = guatu_dataset_chart (dataset, "chart");
  g_assert_cmpint (chart->category, ==, GUATU_DIMENSION_PERIOD);
  g_assert_null (chart->problems);
}

static void
test_ids (Sheet *sheet, gconstpointer data)
{
  GuatuIndicator *first = add_column (sheet, "a", "B1");

  g_assert_false (add_column (sheet, "a", "C1") == first);
  g_assert_true (guatu_builder_find (sheet->builder, GUATU_LIST_INDICATORS, "a", "D1")
                 == first);
  g_assert_null (guatu_builder_find (sheet->builder, GUATU_LIST_PLACES, "a", "D2"));
  g_assert_true (guatu_builder_item (sheet->builder, GUATU_LIST_INDICATORS, 0) == first);
  assert_places (sheet, "C1 D2");
  g_assert_null (guatu_builder_finish (sheet->builder));
}

/* The checks of the whole know parts of a dataset, and the reader their places. */
static void
test_places_of_checks (Sheet *sheet, gconstpointer data)
{
  GuatuIndicator *a = add_column (sheet, "a", "B1");
  GuatuIndicator *b = add_column (sheet, "b", "C1");

  observe (sheet, a, 2022, 1);
  observe (sheet, b, 2022, 1);
  observe (sheet, b, 2023, 1);
  observe (sheet, b, 2022, 1);
  a->part_of = a;
  sheet->unit->per = sheet->unit;
  g_assert_null (guatu_builder_finish (sheet->builder));
  assert_places (sheet, "units[0] Sheet1!C4 Sheet1!B1");
}

/* A chart that cannot be drawn has the problem as its own; the rest is there. */
static void
test_chart (Sheet *sheet, gconstpointer data)
{
  GuatuIndicator *a = add_column (sheet, "a", "B1");
  g_autoptr (GuatuDataset) dataset = NULL;
  GuatuChartDescription *chart;

  observe (sheet, a, 2022, 1);
  chart = add_chart (sheet, a, GUATU_MARK_BAR);
  chart->scale = GUATU_SCALE_LOG;
  dataset = guatu_builder_finish (sheet->builder);
  g_assert_nonnull (dataset);
  assert_places (sheet, "charts[0].scale");
  g_assert_nonnull (chart->problems);
}

/* What does not stand together keeps its place, so that others keep theirs. */
static void
test_observations (Sheet *sheet, gconstpointer data)
{
  GuatuIndicator *a = add_column (sheet, "a", "B1");
  GuatuObserved range = GUATU_OBSERVED_INIT;
  GuatuObserved lost = GUATU_OBSERVED_INIT;

  range.bound = GUATU_BOUND_RANGE;
  guatu_builder_observe (sheet->builder, a, &range, "B2");
  lost.is_lost = TRUE;
  guatu_builder_observe (sheet->builder, a, &lost, "B3");
  observe (sheet, a, 2022, 1);
  assert_places (sheet, "B2");
  g_assert_true (guatu_observation_is_lost (guatu_indicator_observation (a, 0)));
  g_assert_true (guatu_observation_is_lost (guatu_indicator_observation (a, 1)));
  g_assert_false (guatu_observation_is_lost (guatu_indicator_observation (a, 2)));
}

/* Observations that say the same of where they came from share it. */
static void
test_origins (Sheet *sheet, gconstpointer data)
{
  GuatuIndicator *a = add_column (sheet, "a", "B1");
  g_autoptr (GuatuDataset) dataset = NULL;

  for (int year = 2020; year < 2023; year++)
    {
      g_auto (GuatuObserved) observed = GUATU_OBSERVED_INIT;

      observed.period = (GuatuPeriod) { year, GUATU_PERIOD_YEAR, 0, 0 };
      guatu_text_set (&observed.origin.locator, year < 2022 ? "表1" : "表2", NULL);
      guatu_builder_observe (sheet->builder, a, &observed, "B2");
    }
  dataset = guatu_builder_finish (sheet->builder);
  g_assert_cmpuint (dataset->origins->len, ==, 2);
}

/* A chain as long as a file allows takes a moment; a circle of units is told of each. */
static void
test_units (Sheet *sheet, gconstpointer data)
{
  GuatuUnit *last = sheet->unit;

  for (guint i = 0; i < 200000; i++)
    {
      g_autofree char *id = g_strdup_printf ("u%u", i);
      GuatuUnit *unit = guatu_builder_add (sheet->builder, GUATU_LIST_UNITS, id, "A1");

      unit->kind = GUATU_UNIT_CURRENCY;
      unit->of = last;
      last = unit;
    }
  ((GuatuUnit *) guatu_builder_item (sheet->builder, GUATU_LIST_UNITS, 1))->of
      = guatu_builder_item (sheet->builder, GUATU_LIST_UNITS, 2);
  g_assert_null (guatu_builder_finish (sheet->builder));
  assert_places (sheet, "units[1] units[2]");
}

/* A copy of a chart says what the chart says, of its own items. */
static void
test_copy (Sheet *sheet, gconstpointer data)
{
  GuatuIndicator *a = add_column (sheet, "a", "B1");
  GuatuHighlight highlight = { .dimension = GUATU_DIMENSION_INDICATOR, .indicator = a };
  GuatuReferenceLine reference = { .value = 2, .label = { (char *) "甲", (char *) "A" } };
  g_autoptr (GuatuProblems) problems = guatu_problems_new ();
  Sheet other = { .problems = problems };
  g_autoptr (GuatuDataset) dataset = NULL;
  g_autoptr (GuatuDataset) copy = NULL;
  GuatuChartDescription *chart;
  const GuatuHighlight *copied;

  observe (sheet, a, 2022, 1);
  guatu_builder_set_id (sheet->builder, "sheet");
  chart = add_chart (sheet, a, GUATU_MARK_BAR);
  chart->category = GUATU_DIMENSION_INDICATOR;
  guatu_chart_add_highlight (chart, &highlight);
  guatu_chart_add_reference (chart, &reference);
  dataset = guatu_builder_finish (sheet->builder);
  g_assert_nonnull (dataset);
  other.builder = guatu_builder_new (&places, problems, &other);
  guatu_builder_copy (other.builder, dataset);
  copy = guatu_builder_finish (other.builder);
  guatu_builder_free (other.builder);
  g_assert_nonnull (copy);
  chart = g_ptr_array_index (copy->charts, 0);
  copied = &g_array_index (chart->highlights, GuatuHighlight, 0);
  g_assert_true (copied->indicator == g_ptr_array_index (copy->indicators, 0));
  g_assert_cmpstr (g_array_index (chart->references, GuatuReferenceLine, 0).label.en, ==,
                   "A");
}

int
main (int argc, char *argv[])
{
  static const struct
  {
    const char *path;
    void (*test) (Sheet *sheet, gconstpointer data);
  } tests[] = {
    { "/builder/complete", test_complete },
    { "/builder/ids", test_ids },
    { "/builder/places-of-checks", test_places_of_checks },
    { "/builder/chart", test_chart },
    { "/builder/observations", test_observations },
    { "/builder/origins", test_origins },
    { "/builder/units", test_units },
    { "/builder/copy", test_copy },
  };

  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Sheet, NULL, set_up, tests[i].test, tear_down);
  return g_test_run ();
}
