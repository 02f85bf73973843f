/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dataset/highlight.h"
#include "dataset/reference-line.h"
#include "guarantees.h"
#include "guide/color.h"
#include "scene-samples.h"
#include "speech/describe.h"

#define EPSILON 1e-6

/* What charts say beside their values. */

static GuatuDataset *
three_years (GuatuMarkKind mark)
{
  GuatuDataset *dataset = fixture_dataset (GUATU_UNIT_PERCENT, "%", "%", NULL);
  GuatuIndicator *growth = fixture_indicator (dataset, "growth", "增速", "Growth", 0);

  fixture_observation (growth, "2021", "4", GUATU_BOUND_EXACT, GUATU_STATUS_ACTUAL);
  fixture_observation (growth, "2022", "6", GUATU_BOUND_EXACT, GUATU_STATUS_ACTUAL);
  fixture_observation (growth, "2023", "8", GUATU_BOUND_EXACT, GUATU_STATUS_ACTUAL);
  fixture_chart (dataset, mark, GUATU_DIMENSION_PERIOD, GUATU_DIMENSION_NONE);
  return dataset;
}

static GuatuChartDescription *
chart_of (GuatuDataset *dataset)
{
  return g_ptr_array_index (dataset->charts, 0);
}

static void
highlight (GuatuDataset *dataset, guint year)
{
  const GuatuHighlight highlight
      = { .dimension = GUATU_DIMENSION_PERIOD,
          .period = { (guint16) year, GUATU_PERIOD_YEAR, 0, 0 } };

  guatu_chart_add_highlight (chart_of (dataset), &highlight);
}

static gboolean
is_bold (const GuatuSceneText *text)
{
  return pango_font_description_get_weight (
             pango_layout_get_font_description (text->layout))
         >= PANGO_WEIGHT_BOLD;
}

/* The colour of the first shape of a mark. */
static GuatuColor
color_of (const GuatuScene *scene, int mark)
{
  for (guint i = 0; i < scene->shapes->len; i++)
    {
      const GuatuShape *shape = &g_array_index (scene->shapes, GuatuShape, i);

      if (shape->mark == mark && shape->fill.kind != GUATU_FILL_NONE)
        return shape->fill.ground;
    }
  g_assert_not_reached ();
}

/* One bar has the first ink and a bold number; the others have one quiet ink. */
static void
test_highlight (void)
{
  static const GuatuMarkKind marks[]
      = { GUATU_MARK_BAR, GUATU_MARK_DOT, GUATU_MARK_LINE, GUATU_MARK_AREA };

  for (guint i = 0; i < G_N_ELEMENTS (marks); i++)
    {
      g_autoptr (GuatuDataset) dataset = three_years (marks[i]);
      g_autoptr (GuatuScene) scene = NULL;
      GuatuStyle style;

      highlight (dataset, 2022);
      scene = fixture_build (dataset, GUATU_LANGUAGE_EN, 1200, 800);
      guatu_style_init (&style, &scene->figure);
      for (int mark = 0; mark < 3; mark++)
        {
          GuatuColor color = color_of (scene, mark);
          GuatuColor expected
              = guatu_style_series_color (&style, mark == 1 ? 0 : GUATU_SERIES_QUIET)
                    .fill;

          g_assert_cmpfloat_with_epsilon (color.red, expected.red, EPSILON);
          g_assert_cmpfloat_with_epsilon (color.blue, expected.blue, EPSILON);
        }
      g_assert_true (is_bold (find_text (scene, GUATU_ROLE_VALUE, "6%")));
      g_assert_false (is_bold (find_text (scene, GUATU_ROLE_VALUE, "8%")));
    }
}

/* A description says what stands out, and its value. */
static void
test_highlight_described (void)
{
  g_autoptr (GuatuDataset) dataset = three_years (GUATU_MARK_BAR);
  g_autoptr (GuatuScene) scene = NULL;
  g_autofree char *text = NULL;

  highlight (dataset, 2022);
  scene = fixture_build (dataset, GUATU_LANGUAGE_EN, 1200, 800);
  text = guatu_describe_scene (scene, GUATU_LANGUAGE_ZH_EN);
  g_assert_nonnull (strstr (text, "图中突出显示2022年（6%）。"));
  g_assert_nonnull (strstr (text, "2022 (6%) stands out."));
}

/* Whether a straight line runs along the plot at a height or, with @upright, at a place
 * from its left. */
static gboolean
has_line (const GuatuScene *scene, double at, gboolean upright)
{
  for (guint i = 0; i < scene->shapes->len; i++)
    {
      const GuatuShape *shape = &g_array_index (scene->shapes, GuatuShape, i);
      const GuatuPoint *points = shape->points;

      if (shape->kind == GUATU_SHAPE_POLYLINE && shape->n_points == 2 && shape->mark < 0
          && ABS ((upright ? points[0].x : points[0].y) - at) < EPSILON
          && ABS ((upright ? points[1].x : points[1].y) - at) < EPSILON)
        return TRUE;
    }
  return FALSE;
}

/* A line lies where a bar of its value would end, and says what it stands for. */
static void
test_reference (void)
{
  static const GuatuOrientation orientations[]
      = { GUATU_ORIENTATION_VERTICAL, GUATU_ORIENTATION_HORIZONTAL };

  for (guint i = 0; i < G_N_ELEMENTS (orientations); i++)
    {
      g_autoptr (GuatuDataset) dataset = three_years (GUATU_MARK_BAR);
      g_autoptr (GuatuScene) scene = NULL;
      GuatuReferenceLine reference = { .value = 5 };
      gboolean upright = orientations[i] == GUATU_ORIENTATION_VERTICAL;
      GuatuBox box;

      guatu_text_set (&reference.label, "预期", "Expected");
      guatu_chart_add_reference (chart_of (dataset), &reference);
      reference.is_average = TRUE;
      guatu_text_clear (&reference.label);
      guatu_chart_add_reference (chart_of (dataset), &reference);
      chart_of (dataset)->orientation = orientations[i];
      scene = fixture_build (dataset, GUATU_LANGUAGE_EN, 1200, 800);
      box = guatu_scene_mark (scene, 1)->box;
      g_assert_true (has_line (scene, upright ? box.y : box.x + box.width, !upright));
      g_assert_true (has_line (
          scene, upright ? box.y + box.height / 6 : box.x + box.width * 5 / 6, !upright));
      g_assert_nonnull (find_text (scene, GUATU_ROLE_DIRECT, "Average 6%"));
      g_assert_nonnull (find_text (scene, GUATU_ROLE_DIRECT, "Expected: 5%"));
    }
}

/* An axis reaches as far as its lines. */
static void
test_reference_beyond (void)
{
  g_autoptr (GuatuDataset) dataset = three_years (GUATU_MARK_LINE);
  g_autoptr (GuatuScene) scene = NULL;
  const GuatuReferenceLine reference = { .value = 20 };

  guatu_chart_add_reference (chart_of (dataset), &reference);
  scene = fixture_build (dataset, GUATU_LANGUAGE_EN, 1200, 800);
  g_assert_nonnull (find_text (scene, GUATU_ROLE_TICK, "20%"));
}

/* A label keeps so far from numbers that none seems to be a part of it. */
static void
test_reference_apart (void)
{
  static const char *const values[]
      = { "212", "238", "261", "284", "311", "152", "198", "121", "305", "342" };
  g_autoptr (GuatuDataset) dataset
      = fixture_dataset (GUATU_UNIT_COUNT, "人次", "visits", "visit");
  g_autoptr (GuatuScene) scene = NULL;
  GuatuIndicator *visits = fixture_indicator (dataset, "visits", "游客", "Visits", 4);
  GuatuReferenceLine reference = { .value = 300 };
  const GuatuSceneText *label;

  for (guint i = 0; i < G_N_ELEMENTS (values); i++)
    {
      g_autofree char *year = g_strdup_printf ("%u", 2014 + i);

      fixture_observation (visits, year, values[i], GUATU_BOUND_EXACT,
                           GUATU_STATUS_ACTUAL);
    }
  fixture_chart (dataset, GUATU_MARK_LINE, GUATU_DIMENSION_PERIOD, GUATU_DIMENSION_NONE)
      ->zero
      = GUATU_ZERO_YES;
  guatu_text_set (&reference.label, "接待能力", "Capacity");
  guatu_chart_add_reference (chart_of (dataset), &reference);
  guatu_text_clear (&reference.label);
  scene = fixture_build (dataset, GUATU_LANGUAGE_ZH_EN, 700, 500);
  label = find_text (scene, GUATU_ROLE_DIRECT, "接待能力：300");
  g_assert_nonnull (label);
  for (guint i = 0; i < scene->texts->len; i++)
    {
      const GuatuSceneText *text = guatu_scene_text (scene, i);
      GuatuBox around = label->box;

      around.x -= label->box.height / 3;
      around.width += label->box.height * 2 / 3;
      g_assert_false (text->role == GUATU_ROLE_VALUE
                      && guatu_box_overlaps (around, text->box));
    }
}

/* Where no label has room at its line, the legend says it. */
static void
test_reference_in_legend (void)
{
  g_autoptr (GuatuDataset) dataset
      = fixture_statuses (3, GUATU_MARK_AREA, GUATU_STACK_SHARE);
  g_autoptr (GuatuScene) scene = NULL;
  const GuatuReferenceLine reference = { .value = 50 };

  guatu_chart_add_reference (chart_of (dataset), &reference);
  scene = fixture_build (dataset, GUATU_LANGUAGE_EN, 1200, 800);
  g_assert_nonnull (find_text (scene, GUATU_ROLE_LEGEND, "50%"));
}

/* A description says where the lines lie. */
static void
test_reference_described (void)
{
  g_autoptr (GuatuDataset) dataset = three_years (GUATU_MARK_BAR);
  g_autoptr (GuatuScene) scene = NULL;
  g_autofree char *text = NULL;
  GuatuReferenceLine reference = { .is_average = TRUE };

  guatu_chart_add_reference (chart_of (dataset), &reference);
  reference.is_average = FALSE;
  reference.value = 7;
  guatu_text_set (&reference.label, "预期", "Expected");
  guatu_chart_add_reference (chart_of (dataset), &reference);
  guatu_text_clear (&reference.label);
  scene = fixture_build (dataset, GUATU_LANGUAGE_EN, 1200, 800);
  text = guatu_describe_scene (scene, GUATU_LANGUAGE_ZH_EN);
  g_assert_nonnull (strstr (text, "3个数值的简单平均：6%。图中标出参考线“预期”，为7%。"));
  g_assert_nonnull (strstr (
      text, "the plain average of the 3 values, 6%. A line marks “Expected” at 7%."));
}

/* The sum of a stack stands beyond its end, in bold and as its parts are written. */
static void
test_totals (void)
{
  for (int horizontal = FALSE; horizontal <= TRUE; horizontal++)
    {
      g_autoptr (GuatuDataset) dataset
          = fixture_statuses (3, GUATU_MARK_BAR, GUATU_STACK_ZERO);
      g_autoptr (GuatuScene) scene = NULL;
      const GuatuSceneText *total;
      GuatuBox last;

      chart_of (dataset)->totals = TRUE;
      chart_of (dataset)->orientation
          = horizontal ? GUATU_ORIENTATION_HORIZONTAL : GUATU_ORIENTATION_VERTICAL;
      scene = fixture_build (dataset, GUATU_LANGUAGE_ZH, 1200, 800);
      total = find_text (scene, GUATU_ROLE_DIRECT, "129");
      last = guatu_scene_mark (scene, 2)->box;
      g_assert_nonnull (total);
      g_assert_true (is_bold (total));
      if (horizontal)
        g_assert_cmpfloat (total->box.x, >, last.x + last.width);
      else
        g_assert_cmpfloat (total->box.y + total->box.height, <, last.y);
    }
}

/* The sum of stacked areas stands over their upper edge. */
static void
test_totals_of_areas (void)
{
  g_autoptr (GuatuDataset) dataset = fixture_dataset (GUATU_UNIT_PERCENT, "%", "%", NULL);
  g_autoptr (GuatuScene) scene = NULL;
  g_autofree char *broken = NULL;
  const GuatuSceneText *total;

  for (guint i = 0; i < 2; i++)
    {
      g_autofree char *id = g_strdup_printf ("part-%u", i);
      GuatuIndicator *part = fixture_indicator (dataset, id, id, id, 0);

      fixture_observation (part, "2021", "20", GUATU_BOUND_EXACT, GUATU_STATUS_ACTUAL);
      fixture_observation (part, "2022", "24", GUATU_BOUND_EXACT, GUATU_STATUS_ACTUAL);
      fixture_observation (part, "2023", "31", GUATU_BOUND_EXACT, GUATU_STATUS_ACTUAL);
    }
  fixture_chart (dataset, GUATU_MARK_AREA, GUATU_DIMENSION_PERIOD,
                 GUATU_DIMENSION_INDICATOR);
  chart_of (dataset)->stack = GUATU_STACK_ZERO;
  chart_of (dataset)->totals = TRUE;
  scene = fixture_build (dataset, GUATU_LANGUAGE_EN, 1200, 800);
  total = find_text (scene, GUATU_ROLE_DIRECT, "48%");
  g_assert_nonnull (total);
  g_assert_true (is_bold (total));
  g_assert_cmpfloat (total->box.y + total->box.height, <,
                     guatu_scene_mark (scene, 3)->box.y);
  g_assert_nonnull (find_text (scene, GUATU_ROLE_DIRECT, "40%"));
  g_assert_nonnull (find_text (scene, GUATU_ROLE_DIRECT, "62%"));
  broken = guarantees_broken (scene);
  g_assert_cmpstr (broken, ==, NULL);
}

/* A stack that is not drawn has no sum. */
static void
test_totals_missing (void)
{
  g_autoptr (GuatuDataset) dataset
      = fixture_statuses (2, GUATU_MARK_BAR, GUATU_STACK_ZERO);
  g_autoptr (GuatuScene) scene = NULL;
  g_autofree char *text = NULL;
  GuatuIndicator *first = g_ptr_array_index (dataset->indicators, 0);

  g_array_index (first->observations, GuatuObservation, 0).missing = TRUE;
  chart_of (dataset)->totals = TRUE;
  scene = fixture_build (dataset, GUATU_LANGUAGE_EN, 1200, 800);
  text = guatu_describe_scene (scene, GUATU_LANGUAGE_ZH);
  g_assert_nonnull (strstr (text, "合计依次为2023年（93亿元）、2024年（103亿元）。"));
}

static GuatuDataset *
incomes (int unit_mult)
{
  GuatuDataset *dataset = fixture_dataset (GUATU_UNIT_CURRENCY, "元", "CNY", NULL);
  GuatuIndicator *income
      = fixture_indicator (dataset, "income", "收入", "Income", unit_mult);

  fixture_observation (income, "2022", "42750", GUATU_BOUND_EXACT, GUATU_STATUS_ACTUAL);
  fixture_observation (income, "2023", "45133", GUATU_BOUND_EXACT, GUATU_STATUS_ACTUAL);
  fixture_chart (dataset, GUATU_MARK_BAR, GUATU_DIMENSION_PERIOD, GUATU_DIMENSION_NONE);
  return dataset;
}

/* A chart may say in which scale its numbers are written, and with how many decimals. */
static void
test_scale_word (void)
{
  static const struct
  {
    int exponent;
    int decimals;
    GuatuLanguage language;
    const char *title;
    const char *label;
  } cases[] = {
    { 0, -1, GUATU_LANGUAGE_ZH, "单位：元", "45133" },
    { 0, -1, GUATU_LANGUAGE_EN, "CNY", "45,133" },
    { 3, 1, GUATU_LANGUAGE_ZH, "单位：千元", "45.1" },
    { 3, 0, GUATU_LANGUAGE_EN, "CNY thousand", "45" },
    { 4, 2, GUATU_LANGUAGE_EN, "CNY 10,000", "4.51" },
    { 6, 3, GUATU_LANGUAGE_ZH, "单位：百万元", "0.045" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GuatuDataset) dataset = incomes (0);
      g_autoptr (GuatuScene) scene = NULL;

      chart_of (dataset)->has_unit_mult = TRUE;
      chart_of (dataset)->unit_mult = cases[i].exponent;
      chart_of (dataset)->decimals = cases[i].decimals;
      scene = fixture_build (dataset, cases[i].language, 1200, 800);
      g_assert_nonnull (find_text (scene, GUATU_ROLE_AXIS_TITLE, cases[i].title));
      g_assert_nonnull (find_text (scene, GUATU_ROLE_VALUE, cases[i].label));
    }
}

/* What is per person is written in the unit that it is given in. */
static void
test_per_person (void)
{
  g_autoptr (GuatuDataset) dataset = incomes (0);
  g_autoptr (GuatuScene) scene = NULL;
  GuatuUnit person = { .id = (char *) "person",
                       .kind = GUATU_UNIT_COUNT,
                       .label = { (char *) "人", (char *) "person" } };
  GuatuUnit *unit = g_ptr_array_index (dataset->units, 0);

  unit->per = &person;
  scene = fixture_build (dataset, GUATU_LANGUAGE_ZH, 1200, 800);
  g_assert_nonnull (find_text (scene, GUATU_ROLE_VALUE, "45133"));
}

/* Numbers are rounded by the rule of their dataset, by the digits of the source. */
static void
test_rounding (void)
{
  for (guint rounding = 0; rounding <= GUATU_ROUNDING_HALF_EVEN; rounding++)
    {
      g_autoptr (GuatuDataset) dataset
          = fixture_dataset (GUATU_UNIT_PERCENT, "%", "%", NULL);
      g_autoptr (GuatuScene) scene = NULL;
      GuatuIndicator *growth = fixture_indicator (dataset, "growth", "增速", "Growth", 0);

      fixture_observation (growth, "2022", "2.665", GUATU_BOUND_EXACT,
                           GUATU_STATUS_ACTUAL);
      fixture_observation (growth, "2023", "1.005", GUATU_BOUND_EXACT,
                           GUATU_STATUS_ACTUAL);
      growth->rounding = (GuatuRounding) rounding;
      fixture_chart (dataset, GUATU_MARK_BAR, GUATU_DIMENSION_PERIOD,
                     GUATU_DIMENSION_NONE)
          ->decimals
          = 2;
      scene = fixture_build (dataset, GUATU_LANGUAGE_ZH, 1200, 800);
      g_assert_nonnull (
          find_text (scene, GUATU_ROLE_VALUE, rounding ? "2.66%" : "2.67%"));
      g_assert_nonnull (
          find_text (scene, GUATU_ROLE_VALUE, rounding ? "1.00%" : "1.01%"));
    }
}

/* Equal values share a rank, and the next one has that of its place; what is missing has
 * none. */
static void
test_ranks (void)
{
  static const char *const values[] = { "5", "8", "5", "3" };
  static const char *const names[] = { "2 第0项", "1 第1项", "2 第2项", "4 第3项" };
  g_autoptr (GuatuDataset) dataset = fixture_dataset (GUATU_UNIT_PERCENT, "%", "%", NULL);
  g_autoptr (GuatuScene) scene = NULL;
  GuatuChartDescription *chart;

  for (guint i = 0; i < G_N_ELEMENTS (values); i++)
    {
      g_autofree char *id = g_strdup_printf ("i%u", i);
      g_autofree char *name = g_strdup_printf ("第%u项", i);

      fixture_observation (fixture_indicator (dataset, id, name, name, 0), "2023",
                           values[i], GUATU_BOUND_EXACT, GUATU_STATUS_ACTUAL);
    }
  fixture_missing (fixture_indicator (dataset, "none", "无", "None", 0), "2023");
  chart = fixture_chart (dataset, GUATU_MARK_BAR, GUATU_DIMENSION_INDICATOR,
                         GUATU_DIMENSION_NONE);
  chart->sort = GUATU_SORT_DESCENDING;
  chart->ranks = TRUE;
  scene = fixture_build (dataset, GUATU_LANGUAGE_ZH, 1200, 800);
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    g_assert_nonnull (find_text (scene, GUATU_ROLE_CATEGORY, names[i]));
  g_assert_nonnull (find_text (scene, GUATU_ROLE_CATEGORY, "无"));
}

/* The number of a figure stands before its title, with the word of each language. */
static void
test_number (void)
{
  static const struct
  {
    const char *number;
    GuatuLanguage language;
    const char *title;
  } cases[] = {
    { "3-1", GUATU_LANGUAGE_ZH, "图3-1　样例图" },
    { "3-1", GUATU_LANGUAGE_EN, "Figure 3-1. A sample chart" },
    { "图3-1", GUATU_LANGUAGE_EN, "Figure 3-1. A sample chart" },
    { "Figure A.1", GUATU_LANGUAGE_ZH, "图A.1　样例图" },
    { "Map 2", GUATU_LANGUAGE_EN, "Map 2. A sample chart" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GuatuDataset) dataset = three_years (GUATU_MARK_BAR);
      g_autoptr (GuatuScene) scene = NULL;

      guatu_text_set (&chart_of (dataset)->number, cases[i].number, NULL);
      scene = fixture_build (dataset, cases[i].language, 1200, 800);
      g_assert_nonnull (find_text (scene, GUATU_ROLE_TITLE, cases[i].title));
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/say/highlight", test_highlight);
  g_test_add_func ("/say/highlight-described", test_highlight_described);
  g_test_add_func ("/say/reference", test_reference);
  g_test_add_func ("/say/reference-beyond", test_reference_beyond);
  g_test_add_func ("/say/reference-apart", test_reference_apart);
  g_test_add_func ("/say/reference-in-legend", test_reference_in_legend);
  g_test_add_func ("/say/reference-described", test_reference_described);
  g_test_add_func ("/say/totals", test_totals);
  g_test_add_func ("/say/totals-of-areas", test_totals_of_areas);
  g_test_add_func ("/say/totals-missing", test_totals_missing);
  g_test_add_func ("/say/scale-word", test_scale_word);
  g_test_add_func ("/say/per-person", test_per_person);
  g_test_add_func ("/say/rounding", test_rounding);
  g_test_add_func ("/say/ranks", test_ranks);
  g_test_add_func ("/say/number", test_number);
  return g_test_run ();
}
