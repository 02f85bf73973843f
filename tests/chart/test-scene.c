/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <math.h>
#include <string.h>

#include "chart/speech.h"
#include "chart/style.h"
#include "chart/typesetter.h"
#include "dataset/check.h"
#include "fixture.h"

#define EPSILON 1e-6

static const GuatuSceneText *
find_text (const GuatuScene *scene, GuatuTextRole role, const char *text)
{
  for (guint i = 0; i < scene->texts->len; i++)
    {
      const GuatuSceneText *found = guatu_scene_text (scene, i);

      if (found->role == role
          && (text == NULL || strcmp (guatu_cut_text_in_full (found->layout), text) == 0))
        return found;
    }
  return NULL;
}

static GuatuDataset *
growth (void)
{
  GuatuDataset *dataset = fixture_dataset (GUATU_UNIT_PERCENT, "%", "%", NULL);
  GuatuIndicator *gdp = fixture_indicator (dataset, "gdp", "地区生产总值", "GDP", 0);
  GuatuIndicator *industry
      = fixture_indicator (dataset, "industry", "工业", "Industry", 0);

  fixture_observation (gdp, "2023", "7", GUATU_BOUND_AT_LEAST, GUATU_STATUS_ESTIMATE);
  fixture_observation (gdp, "2024", "7.5", GUATU_BOUND_AT_LEAST, GUATU_STATUS_TARGET);
  fixture_observation (industry, "2023", "5", GUATU_BOUND_EXACT, GUATU_STATUS_ESTIMATE);
  fixture_observation (industry, "2024", "10", GUATU_BOUND_AT_LEAST, GUATU_STATUS_TARGET);
  return dataset;
}

/* 10, 20 and a third value, of one year. */
static GuatuDataset *
industries (const char *third)
{
  GuatuDataset *dataset = fixture_dataset (GUATU_UNIT_CURRENCY, "元", "CNY", NULL);
  const char *values[] = { "10", "20", third };

  for (guint i = 0; i < 3; i++)
    {
      g_autofree char *id = g_strdup_printf ("industry-%u", i + 1);
      g_autofree char *name = g_strdup_printf ("Industry %u", i + 1);

      fixture_observation (fixture_indicator (dataset, id, name, name, 8), "2023",
                           values[i], GUATU_BOUND_EXACT, GUATU_STATUS_ACTUAL);
    }
  return dataset;
}

/* The bars of a chart are as long as their values, from zero. */
static void
test_bars_are_proportional (void)
{
  const GuatuOrientation orientations[]
      = { GUATU_ORIENTATION_HORIZONTAL, GUATU_ORIENTATION_VERTICAL };

  for (guint i = 0; i < G_N_ELEMENTS (orientations); i++)
    {
      g_autoptr (GuatuDataset) dataset = growth ();
      GuatuChartDescription *chart = fixture_chart (
          dataset, GUATU_MARK_BAR, GUATU_DIMENSION_INDICATOR, GUATU_DIMENSION_PERIOD);
      g_autoptr (GuatuScene) scene = NULL;
      double per_unit = 0;

      chart->orientation = orientations[i];
      scene = fixture_build (dataset, GUATU_LANGUAGE_ZH, 900, 600);
      g_assert_cmpuint (guatu_scene_n_marks (scene), ==, 4);
      for (guint j = 0; j < 4; j++)
        {
          const GuatuSceneMark *mark = guatu_scene_mark (scene, j);
          double length = i == 0 ? mark->box.width : mark->box.height;

          if (j == 0)
            per_unit = length / mark->observation->value;
          g_assert_cmpfloat (per_unit, >, 1);
          g_assert_cmpfloat_with_epsilon (length, mark->observation->value * per_unit,
                                          EPSILON);
        }
    }
}

static void
test_negative_bars (void)
{
  g_autoptr (GuatuDataset) dataset = fixture_dataset (GUATU_UNIT_PERCENT, "%", "%", NULL);
  GuatuIndicator *up = fixture_indicator (dataset, "up", "升", "Up", 0);
  GuatuIndicator *down = fixture_indicator (dataset, "down", "降", "Down", 0);
  g_autoptr (GuatuScene) scene = NULL;
  const GuatuSceneMark *left, *right;

  fixture_observation (up, "2023", "6", GUATU_BOUND_EXACT, GUATU_STATUS_ACTUAL);
  fixture_observation (down, "2023", "-3", GUATU_BOUND_AT_MOST, GUATU_STATUS_ACTUAL);
  fixture_chart (dataset, GUATU_MARK_BAR, GUATU_DIMENSION_INDICATOR, GUATU_DIMENSION_NONE)
      ->orientation
      = GUATU_ORIENTATION_HORIZONTAL;
  scene = fixture_build (dataset, GUATU_LANGUAGE_EN, 900, 600);
  right = guatu_scene_mark (scene, 0);
  left = guatu_scene_mark (scene, 1);
  g_assert_cmpfloat_with_epsilon (left->box.x + left->box.width, right->box.x, EPSILON);
  g_assert_cmpfloat_with_epsilon (right->box.width, 2 * left->box.width, EPSILON);
  g_assert_nonnull (find_text (scene, GUATU_ROLE_VALUE, "≤−3%"));
  g_assert_cmpfloat (find_text (scene, GUATU_ROLE_VALUE, "≤−3%")->box.x
                         + find_text (scene, GUATU_ROLE_VALUE, "≤−3%")->box.width,
                     <, left->box.x);
}

/* Missing is said, and is not zero; a line breaks over it. */
static void
test_missing (void)
{
  const GuatuMarkKind kinds[] = { GUATU_MARK_BAR, GUATU_MARK_LINE };

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      g_autoptr (GuatuDataset) dataset
          = fixture_dataset (GUATU_UNIT_COUNT, "个", "projects", "project");
      GuatuIndicator *projects = fixture_indicator (dataset, "p", "项目", "Projects", 0);
      g_autoptr (GuatuScene) scene = NULL;
      const GuatuSceneMark *missing;

      fixture_observation (projects, "2021", "3", GUATU_BOUND_EXACT, GUATU_STATUS_ACTUAL);
      fixture_missing (projects, "2022");
      fixture_observation (projects, "2023", "4", GUATU_BOUND_EXACT, GUATU_STATUS_ACTUAL);
      fixture_chart (dataset, kinds[i], GUATU_DIMENSION_PERIOD, GUATU_DIMENSION_NONE);
      scene = fixture_build (dataset, GUATU_LANGUAGE_ZH, 900, 600);
      g_assert_cmpuint (guatu_scene_n_marks (scene), ==, 3);
      missing = guatu_scene_mark (scene, 1);
      g_assert_cmpint (missing->kind, ==, GUATU_SCENE_MARK_MISSING);
      g_assert_nonnull (find_text (scene, GUATU_ROLE_VALUE, "–"));
      g_assert_nonnull (find_text (scene, GUATU_ROLE_LEGEND, "无数据"));
    }
}

/* The legend explains what the chart uses, and nothing else. */
static void
test_legend (void)
{
  g_autoptr (GuatuDataset) dataset = growth ();
  g_autoptr (GuatuScene) scene = NULL;

  fixture_chart (dataset, GUATU_MARK_BAR, GUATU_DIMENSION_INDICATOR,
                 GUATU_DIMENSION_PERIOD);
  scene = fixture_build (dataset, GUATU_LANGUAGE_ZH, 1200, 800);
  g_assert_nonnull (find_text (scene, GUATU_ROLE_LEGEND, "2023年预计"));
  g_assert_nonnull (find_text (scene, GUATU_ROLE_LEGEND, "2024年目标"));
  g_assert_nonnull (find_text (scene, GUATU_ROLE_LEGEND, "表示“以上”"));
  g_assert_null (find_text (scene, GUATU_ROLE_LEGEND, "至多，可更低"));
  g_assert_null (find_text (scene, GUATU_ROLE_LEGEND, "无数据"));
}

/* A line between two actual years is solid, to a target it is dashed. */
static void
test_line_dashes (void)
{
  g_autoptr (GuatuDataset) dataset
      = fixture_dataset (GUATU_UNIT_COUNT, "个", "projects", "project");
  GuatuIndicator *projects = fixture_indicator (dataset, "p", "项目", "Projects", 0);
  g_autoptr (GuatuScene) scene = NULL;
  guint solid = 0, dashed = 0;

  fixture_observation (projects, "2022", "3", GUATU_BOUND_EXACT, GUATU_STATUS_ACTUAL);
  fixture_observation (projects, "2023", "4", GUATU_BOUND_EXACT, GUATU_STATUS_ACTUAL);
  fixture_observation (projects, "2024", "6", GUATU_BOUND_EXACT, GUATU_STATUS_TARGET);
  fixture_chart (dataset, GUATU_MARK_LINE, GUATU_DIMENSION_PERIOD, GUATU_DIMENSION_NONE);
  scene = fixture_build (dataset, GUATU_LANGUAGE_EN, 1200, 800);
  for (guint i = 0; i < scene->shapes->len; i++)
    {
      const GuatuShape *shape = &g_array_index (scene->shapes, GuatuShape, i);

      if (shape->n_points != 2 || shape->points[0].x == shape->points[1].x
          || shape->points[0].y == shape->points[1].y)
        continue;
      solid += shape->stroke.dash == 0;
      dashed += shape->stroke.dash > 0;
    }
  g_assert_cmpuint (solid, ==, 1);
  g_assert_cmpuint (dashed, ==, 1);
}

static void
test_source_line (void)
{
  g_autoptr (GuatuDataset) dataset = growth ();
  GuatuIndicator *gdp = g_ptr_array_index (dataset->indicators, 0);
  g_autoptr (GuatuScene) scene = NULL;

  fixture_set_origin (dataset, gdp, 0, 10);
  fixture_set_origin (dataset, gdp, 1, 1);
  fixture_chart (dataset, GUATU_MARK_BAR, GUATU_DIMENSION_INDICATOR,
                 GUATU_DIMENSION_PERIOD);
  scene = fixture_build (dataset, GUATU_LANGUAGE_EN, 1200, 800);
  g_assert_nonnull (
      find_text (scene, GUATU_ROLE_SOURCE, "Source: Sample report, §2 and §11"));
}

static void
test_pick (void)
{
  g_autoptr (GuatuDataset) dataset = growth ();
  g_autoptr (GuatuScene) scene = NULL;

  fixture_chart (dataset, GUATU_MARK_BAR, GUATU_DIMENSION_INDICATOR,
                 GUATU_DIMENSION_PERIOD);
  scene = fixture_build (dataset, GUATU_LANGUAGE_EN, 1200, 800);
  for (guint i = 0; i < guatu_scene_n_marks (scene); i++)
    {
      GuatuBox box = guatu_scene_mark (scene, i)->box;

      g_assert_cmpint (
          guatu_scene_pick (scene, box.x + box.width / 2, box.y + box.height / 2), ==,
          (int) i);
    }
  g_assert_cmpint (guatu_scene_pick (scene, 1, 1), ==, -1);
}

static void
test_speech (void)
{
  g_autoptr (GuatuDataset) dataset = growth ();
  g_autoptr (GuatuScene) scene = NULL;
  g_autofree char *zh = NULL;
  g_autofree char *en = NULL;

  fixture_chart (dataset, GUATU_MARK_BAR, GUATU_DIMENSION_INDICATOR,
                 GUATU_DIMENSION_PERIOD);
  scene = fixture_build (dataset, GUATU_LANGUAGE_EN, 1200, 800);
  zh = guatu_speech_for_mark (guatu_scene_mark (scene, 0), GUATU_LANGUAGE_ZH);
  en = guatu_speech_for_mark (guatu_scene_mark (scene, 0), GUATU_LANGUAGE_EN);
  g_assert_cmpstr (zh, ==, "地区生产总值，2023年，7%以上，预计");
  g_assert_cmpstr (en, ==, "GDP, 2023, at least 7%, estimate");
}

static void
assert_refused (GuatuDataset *dataset, GuatuFigure figure, GuatuChartError expected)
{
  g_autoptr (GuatuTypesetter) typesetter = guatu_typesetter_new ();
  GuatuChartDescription *chart = g_ptr_array_index (dataset->charts, 0);
  g_autoptr (GError) error = NULL;

  guatu_dataset_check_charts (dataset, NULL);
  g_assert_null (guatu_chart_build (dataset, chart, &figure, typesetter, &error));
  g_assert_error (error, GUATU_CHART_ERROR, (int) expected);
  g_clear_pointer (&chart->problems, g_ptr_array_unref);
}

/* What cannot be drawn is said, not drawn as something else. */
static void
test_refused (void)
{
  g_autoptr (GuatuDataset) dataset = growth ();
  GuatuChartDescription *chart = fixture_chart (
      dataset, GUATU_MARK_BAR, GUATU_DIMENSION_INDICATOR, GUATU_DIMENSION_PERIOD);
  GuatuFigure figure = { GUATU_LANGUAGE_ZH, 1200, 159 };

  assert_refused (dataset, figure, GUATU_CHART_ERROR_SIZE);
  figure.height = 800;
  chart->scale = GUATU_SCALE_LOG;
  assert_refused (dataset, figure, GUATU_CHART_ERROR_PROBLEM);
}

/* A missing value is no zero, which a logarithmic scale could not draw. */
static void
test_log_missing (void)
{
  const GuatuMarkKind kinds[] = { GUATU_MARK_DOT, GUATU_MARK_LINE, GUATU_MARK_SLOPE };

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      g_autoptr (GuatuDataset) dataset = industries ("40");
      g_autoptr (GuatuScene) scene = NULL;

      fixture_missing (fixture_indicator (dataset, "none", "无", "None", 8), "2023");
      fixture_chart (dataset, kinds[i], GUATU_DIMENSION_INDICATOR, GUATU_DIMENSION_NONE)
          ->scale
          = GUATU_SCALE_LOG;
      scene = fixture_build (dataset, GUATU_LANGUAGE_EN, 1200, 800);
      g_assert_cmpuint (guatu_scene_n_marks (scene), ==, 4);
      for (guint j = 0; j < 4; j++)
        g_assert_true (isfinite (guatu_scene_mark (scene, j)->box.x)
                       && isfinite (guatu_scene_mark (scene, j)->box.y));
    }
}

/* Where nothing is known an axis has its zero and no number that nobody gave, whatever
 * its scale. */
static void
test_nothing_known (void)
{
  const GuatuScaleKind scales[] = { GUATU_SCALE_LINEAR, GUATU_SCALE_LOG };

  for (guint i = 0; i < G_N_ELEMENTS (scales); i++)
    {
      g_autoptr (GuatuDataset) dataset
          = fixture_dataset (GUATU_UNIT_PERCENT, "%", "%", NULL);
      g_autoptr (GuatuScene) scene = NULL;
      guint n_ticks = 0;

      fixture_missing (fixture_indicator (dataset, "none", "无", "None", 0), "2023");
      fixture_chart (dataset, GUATU_MARK_LINE, GUATU_DIMENSION_PERIOD,
                     GUATU_DIMENSION_NONE)
          ->scale
          = scales[i];
      scene = fixture_build (dataset, GUATU_LANGUAGE_EN, 1200, 800);
      for (guint j = 0; j < scene->texts->len; j++)
        n_ticks += guatu_scene_text (scene, j)->role == GUATU_ROLE_TICK;
      g_assert_cmpuint (n_ticks, ==, 1);
    }
}

static gboolean
is_tabular (PangoLayout *layout)
{
  g_autofree char *attributes
      = pango_attr_list_to_string (pango_layout_get_attributes (layout));

  return strstr (attributes, GUATU_TABULAR) != NULL;
}

/* Only numbers under one another have digits of one width. */
static void
test_tabular_digits (void)
{
  const GuatuOrientation orientations[]
      = { GUATU_ORIENTATION_VERTICAL, GUATU_ORIENTATION_HORIZONTAL };

  for (guint i = 0; i < G_N_ELEMENTS (orientations); i++)
    {
      g_autoptr (GuatuDataset) dataset = industries ("40");
      g_autoptr (GuatuScene) scene = NULL;

      fixture_chart (dataset, GUATU_MARK_BAR, GUATU_DIMENSION_INDICATOR,
                     GUATU_DIMENSION_NONE)
          ->orientation
          = orientations[i];
      scene = fixture_build (dataset, GUATU_LANGUAGE_EN, 1200, 800);
      for (guint j = 0; j < scene->texts->len; j++)
        {
          const GuatuSceneText *text = guatu_scene_text (scene, j);

          g_assert_true (is_tabular (text->layout)
                         == (text->role == GUATU_ROLE_TICK
                             && orientations[i] == GUATU_ORIENTATION_VERTICAL));
        }
    }
}

/* On a logarithmic scale, too, the greatest value has its label at the right of its
 * dot. */
static void
test_log_dots (void)
{
  g_autoptr (GuatuDataset) dataset = industries ("98765");
  g_autoptr (GuatuScene) scene = NULL;

  fixture_chart (dataset, GUATU_MARK_DOT, GUATU_DIMENSION_INDICATOR, GUATU_DIMENSION_NONE)
      ->scale
      = GUATU_SCALE_LOG;
  scene = fixture_build (dataset, GUATU_LANGUAGE_EN, 1200, 800);
  for (guint i = 0; i < scene->texts->len; i++)
    {
      const GuatuSceneText *text = guatu_scene_text (scene, i);

      if (text->role == GUATU_ROLE_VALUE)
        g_assert_cmpfloat (text->box.x, >,
                           guatu_scene_mark (scene, (guint) text->mark)->box.x);
    }
}

/* On a logarithmic scale equal ratios are equal lengths. */
static void
test_log_lengths (void)
{
  g_autoptr (GuatuDataset) dataset = industries ("40");
  g_autoptr (GuatuScene) scene = NULL;
  double y[3];

  fixture_chart (dataset, GUATU_MARK_LINE, GUATU_DIMENSION_INDICATOR,
                 GUATU_DIMENSION_PERIOD)
      ->scale
      = GUATU_SCALE_LOG;
  scene = fixture_build (dataset, GUATU_LANGUAGE_EN, 1200, 800);
  for (guint i = 0; i < 3; i++)
    y[i] = guatu_scene_mark (scene, i)->box.y;
  g_assert_cmpfloat_with_epsilon (y[0] - y[1], y[1] - y[2], EPSILON);
}

/* Stacked bars begin where the one before ends; shares fill the whole. */
static void
test_stacks (void)
{
  const GuatuStack stacks[] = { GUATU_STACK_ZERO, GUATU_STACK_SHARE };

  for (guint i = 0; i < G_N_ELEMENTS (stacks); i++)
    {
      g_autoptr (GuatuDataset) dataset = industries ("40");
      GuatuChartDescription *chart = fixture_chart (
          dataset, GUATU_MARK_BAR, GUATU_DIMENSION_PERIOD, GUATU_DIMENSION_INDICATOR);
      g_autoptr (GuatuScene) scene = NULL;
      GuatuBox first, second, third;

      chart->stack = stacks[i];
      chart->orientation = GUATU_ORIENTATION_HORIZONTAL;
      scene = fixture_build (dataset, GUATU_LANGUAGE_EN, 1200, 800);
      first = guatu_scene_mark (scene, 0)->box;
      second = guatu_scene_mark (scene, 1)->box;
      third = guatu_scene_mark (scene, 2)->box;
      g_assert_cmpfloat_with_epsilon (first.x + first.width, second.x, EPSILON);
      g_assert_cmpfloat_with_epsilon (second.x + second.width, third.x, EPSILON);
      g_assert_cmpfloat_with_epsilon (second.width, 2 * first.width, EPSILON);
      g_assert_cmpfloat_with_epsilon (third.width, 4 * first.width, EPSILON);
      g_assert_true (stacks[i] == GUATU_STACK_ZERO
                     || find_text (scene, GUATU_ROLE_TICK, "100%") != NULL);
    }
}

/* In a slope what changes most has an ink of its own, and nothing has an axis. */
static void
test_slope (void)
{
  g_autoptr (GuatuDataset) dataset = growth ();
  g_autoptr (GuatuScene) scene = NULL;

  fixture_chart (dataset, GUATU_MARK_SLOPE, GUATU_DIMENSION_PERIOD,
                 GUATU_DIMENSION_INDICATOR);
  scene = fixture_build (dataset, GUATU_LANGUAGE_ZH, 1200, 800);
  g_assert_null (find_text (scene, GUATU_ROLE_TICK, NULL));
  g_assert_nonnull (find_text (scene, GUATU_ROLE_DIRECT, "地区生产总值"));
  g_assert_cmpfloat (find_text (scene, GUATU_ROLE_DIRECT, "工业")->color.red, >,
                     find_text (scene, GUATU_ROLE_DIRECT, "地区生产总值")->color.red);
}

/* A line between two observations, or the swatch of one. */
static gboolean
is_line (const GuatuScene *scene, const GuatuShape *shape)
{
  GuatuStyle style;

  guatu_style_init (&style, &scene->figure);
  return shape->kind == GUATU_SHAPE_POLYLINE
         && shape->stroke.width
                == guatu_style_line (&style, 0, GUATU_STATUS_ACTUAL, GUATU_STATUS_ACTUAL)
                       .width;
}

static guint
count_lines_like (const GuatuScene *scene, const GuatuShape *line)
{
  guint n = 0;

  for (guint i = 0; i < scene->shapes->len; i++)
    {
      const GuatuShape *shape = &g_array_index (scene->shapes, GuatuShape, i);

      n += is_line (scene, shape) && shape->stroke.color.red == line->stroke.color.red
           && shape->stroke.color.blue == line->stroke.color.blue;
    }
  return n;
}

/* Where a legend names the lines of a slope each has the ink of its swatch, whatever
 * became of it; the swatches of the two statuses are both grey. */
static void
test_slope_legend (void)
{
  g_autoptr (GuatuDataset) dataset = growth ();
  g_autoptr (GuatuScene) scene = NULL;
  guint n_lines = 0;

  for (guint i = 0; i < 2; i++)
    {
      GuatuIndicator *indicator = g_ptr_array_index (dataset->indicators, i);

      g_array_index (indicator->observations, GuatuObservation, 1).value = i == 0 ? 1 : 4;
    }
  fixture_chart (dataset, GUATU_MARK_SLOPE, GUATU_DIMENSION_PERIOD,
                 GUATU_DIMENSION_INDICATOR);
  scene = fixture_build (dataset, GUATU_LANGUAGE_EN, 160, 400);
  for (guint i = 0; i < scene->shapes->len; i++)
    {
      const GuatuShape *shape = &g_array_index (scene->shapes, GuatuShape, i);

      if (!is_line (scene, shape))
        continue;
      n_lines++;
      g_assert_cmpuint (count_lines_like (scene, shape), ==, 2);
    }
  g_assert_cmpuint (n_lines, ==, 6);
}

/* A dot lies where its value is; a target is a line across the row. */
static void
test_dots (void)
{
  g_autoptr (GuatuDataset) dataset = growth ();
  g_autoptr (GuatuScene) scene = NULL;

  fixture_chart (dataset, GUATU_MARK_DOT, GUATU_DIMENSION_INDICATOR,
                 GUATU_DIMENSION_PERIOD);
  scene = fixture_build (dataset, GUATU_LANGUAGE_ZH, 1200, 800);
  g_assert_cmpuint (guatu_scene_n_marks (scene), ==, 4);
  g_assert_cmpfloat (guatu_scene_mark (scene, 0)->box.x, <,
                     guatu_scene_mark (scene, 1)->box.x);
  g_assert_cmpfloat (guatu_scene_mark (scene, 0)->box.y, ==,
                     guatu_scene_mark (scene, 1)->box.y);
  g_assert_cmpfloat (guatu_scene_mark (scene, 2)->box.y, >,
                     guatu_scene_mark (scene, 0)->box.y);
  for (guint i = 0; i < 4; i++)
    g_assert_nonnull (
        find_text (scene, GUATU_ROLE_VALUE, guatu_scene_mark (scene, i)->label));
}

/* An axis of shares says so, and what the numbers on them count in. */
static void
test_shares_title (void)
{
  g_autoptr (GuatuDataset) dataset = industries ("30");
  GuatuChartDescription *chart = fixture_chart (
      dataset, GUATU_MARK_BAR, GUATU_DIMENSION_PERIOD, GUATU_DIMENSION_INDICATOR);
  g_autoptr (GuatuScene) scene = NULL;

  chart->stack = GUATU_STACK_SHARE;
  scene = fixture_build (dataset, GUATU_LANGUAGE_EN, 1200, 800);
  g_assert_nonnull (
      find_text (scene, GUATU_ROLE_AXIS_TITLE, "Share, %; values in CNY billion"));
}

/* A bar's verdict stands at the end of its row, or under its name. */
static void
test_verdicts (void)
{
  static const GuatuOrientation orientations[]
      = { GUATU_ORIENTATION_HORIZONTAL, GUATU_ORIENTATION_VERTICAL };

  for (guint i = 0; i < G_N_ELEMENTS (orientations); i++)
    {
      g_autoptr (GuatuDataset) dataset
          = fixture_dataset (GUATU_UNIT_PERCENT, "%", "%", NULL);
      GuatuIndicator *gdp = fixture_indicator (dataset, "gdp", "地区生产总值", "GDP", 0);
      GuatuChartDescription *chart;
      g_autoptr (GuatuScene) scene = NULL;
      const GuatuSceneText *name, *verdict;

      fixture_observation (gdp, "2023", "8", GUATU_BOUND_EXACT, GUATU_STATUS_ACTUAL);
      fixture_observation (gdp, "2023", "7", GUATU_BOUND_EXACT, GUATU_STATUS_TARGET);
      chart = fixture_chart (dataset, GUATU_MARK_BAR, GUATU_DIMENSION_INDICATOR,
                             GUATU_DIMENSION_STATUS);
      chart->orientation = orientations[i];
      scene = fixture_build (dataset, GUATU_LANGUAGE_EN, 600, 400);
      name = find_text (scene, GUATU_ROLE_CATEGORY, "GDP");
      verdict = find_text (scene, GUATU_ROLE_DIRECT, "target met");
      g_assert_nonnull (verdict);
      if (orientations[i] == GUATU_ORIENTATION_VERTICAL)
        g_assert_cmpfloat (verdict->box.y, >=, name->box.y + name->box.height - EPSILON);
      else
        g_assert_cmpfloat (verdict->box.x, >, name->box.x + name->box.width);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/chart/scene/bars-are-proportional", test_bars_are_proportional);
  g_test_add_func ("/chart/scene/negative-bars", test_negative_bars);
  g_test_add_func ("/chart/scene/missing", test_missing);
  g_test_add_func ("/chart/scene/legend", test_legend);
  g_test_add_func ("/chart/scene/line-dashes", test_line_dashes);
  g_test_add_func ("/chart/scene/source-line", test_source_line);
  g_test_add_func ("/chart/scene/pick", test_pick);
  g_test_add_func ("/chart/scene/speech", test_speech);
  g_test_add_func ("/chart/scene/refused", test_refused);
  g_test_add_func ("/chart/scene/log-missing", test_log_missing);
  g_test_add_func ("/chart/scene/nothing-known", test_nothing_known);
  g_test_add_func ("/chart/scene/tabular-digits", test_tabular_digits);
  g_test_add_func ("/chart/scene/log-dots", test_log_dots);
  g_test_add_func ("/chart/scene/log-lengths", test_log_lengths);
  g_test_add_func ("/chart/scene/stacks", test_stacks);
  g_test_add_func ("/chart/scene/slope", test_slope);
  g_test_add_func ("/chart/scene/slope-legend", test_slope_legend);
  g_test_add_func ("/chart/scene/dots", test_dots);
  g_test_add_func ("/chart/scene/verdicts", test_verdicts);
  g_test_add_func ("/chart/scene/shares-title", test_shares_title);
  return g_test_run ();
}
