/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <math.h>

#include "scene/style.h"
#include "guarantees.h"
#include "scene-samples.h"

#define EPSILON 1e-6

/* What is particular to one mark, and to what stands upon it. */

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

/* Where the one bar of a composition has its labels, its first part comes first. */
static void
test_composition (void)
{
  static const char *const order[]
      = { "1", "14.3%", "Industry 1", "2", "28.6%", "Industry 2", "4", "57.1%" };
  g_autoptr (GuatuDataset) dataset = industries ("40");
  GuatuChartDescription *chart = fixture_chart (
      dataset, GUATU_MARK_BAR, GUATU_DIMENSION_PERIOD, GUATU_DIMENSION_INDICATOR);
  g_autoptr (GuatuScene) scene = NULL;
  const GuatuSceneText *before = NULL;
  guint next = 0;

  chart->stack = GUATU_STACK_SHARE;
  scene = fixture_build (dataset, GUATU_LANGUAGE_EN, 1200, 800);
  g_assert_null (find_text (scene, GUATU_ROLE_LEGEND, NULL));
  g_assert_null (find_text (scene, GUATU_ROLE_TICK, NULL));
  for (guint i = 0; i < 3; i++)
    {
      const GuatuSceneText *name = find_text (
          scene, GUATU_ROLE_DIRECT, guatu_scene_mark (scene, i)->indicator->name.en);
      GuatuBox box = guatu_scene_mark (scene, i)->box;

      g_assert_nonnull (name);
      g_assert_cmpfloat (name->box.y + name->box.height, >, box.y);
      g_assert_cmpfloat (name->box.y, <, box.y + box.height);
      g_assert_true (before == NULL || before->box.y < name->box.y);
      before = name;
    }
  for (guint i = 0; i < scene->texts->len && next < G_N_ELEMENTS (order); i++)
    if (g_str_equal (pango_layout_get_text (guatu_scene_text (scene, i)->layout),
                     order[next]))
      next++;
  g_assert_cmpuint (next, ==, G_N_ELEMENTS (order));
}

/* Where names have to be shortened in each language and go without their English, the one
 * that would have had room goes without it as they do, and a warning tells. */
static void
test_composition_in_both (void)
{
  g_autoptr (GuatuDataset) dataset = fixture_dataset (GUATU_UNIT_MASS, "吨", "t", NULL);
  g_autoptr (GString) tall = g_string_new ("年");
  g_autoptr (GuatuScene) scene = NULL;
  g_autofree char *broken = NULL;

  for (guint i = 0; i < 30; i++)
    g_string_append (tall, "\u0300");
  for (guint i = 0; i < 3; i++)
    {
      g_autofree char *id = g_strdup_printf ("part-%u", i);
      GuatuIndicator *part = fixture_indicator (dataset, id, i == 0 ? "粮" : tall->str,
                                                i == 0 ? "Grain" : tall->str + 3, 0);

      fixture_observation (part, "2023", "1", GUATU_BOUND_EXACT, GUATU_STATUS_ACTUAL);
    }
  fixture_chart (dataset, GUATU_MARK_BAR, GUATU_DIMENSION_PERIOD,
                 GUATU_DIMENSION_INDICATOR)
      ->stack
      = GUATU_STACK_SHARE;
  scene = fixture_build (dataset, GUATU_LANGUAGE_ZH_EN, 1200, 800);
  broken = guarantees_broken (scene);
  g_assert_cmpstr (broken, ==, NULL);
  g_assert_nonnull (find_text (scene, GUATU_ROLE_DIRECT, "粮"));
}

/* Of a number that may be higher nobody knows the share. */
static void
test_composition_bounds (void)
{
  g_autoptr (GuatuDataset) dataset = industries ("40");
  GuatuIndicator *first = g_ptr_array_index (dataset->indicators, 0);
  GuatuChartDescription *chart = fixture_chart (
      dataset, GUATU_MARK_BAR, GUATU_DIMENSION_PERIOD, GUATU_DIMENSION_INDICATOR);
  g_autoptr (GuatuScene) scene = NULL;

  g_array_index (first->observations, GuatuObservation, 0).bound = GUATU_BOUND_AT_LEAST;
  chart->stack = GUATU_STACK_SHARE;
  scene = fixture_build (dataset, GUATU_LANGUAGE_EN, 1200, 800);
  g_assert_nonnull (find_text (scene, GUATU_ROLE_TICK, "100%"));
  g_assert_nonnull (find_text (scene, GUATU_ROLE_LEGEND, "Industry 1"));
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

/* The two dots of each row of a dumbbell are joined, and a sign between them points from
 * the first to the second. */
static void
test_dumbbell (void)
{
  static const char *const values[2][2] = { { "10", "90" }, { "80", "20" } };
  g_autoptr (GuatuDataset) dataset
      = fixture_dataset (GUATU_UNIT_COUNT, "个", "projects", "project");
  g_autoptr (GuatuScene) scene = NULL;
  int ways[2] = { 0, 0 };

  for (guint i = 0; i < 2; i++)
    {
      const char *name = i == 0 ? "Up" : "Down";
      GuatuIndicator *row = fixture_indicator (dataset, name, name, name, 0);

      fixture_observation (row, "2020", values[i][0], GUATU_BOUND_EXACT,
                           GUATU_STATUS_ACTUAL);
      fixture_observation (row, "2023", values[i][1], GUATU_BOUND_EXACT,
                           GUATU_STATUS_ACTUAL);
    }
  fixture_chart (dataset, GUATU_MARK_DUMBBELL, GUATU_DIMENSION_INDICATOR,
                 GUATU_DIMENSION_PERIOD);
  scene = fixture_build (dataset, GUATU_LANGUAGE_EN, 1200, 800);
  for (guint i = 0; i < scene->shapes->len; i++)
    {
      const GuatuShape *shape = &g_array_index (scene->shapes, GuatuShape, i);
      GuatuBox box = guatu_scene_mark (scene, 0)->box;
      guint row;

      if (shape->kind != GUATU_SHAPE_POLYLINE || shape->n_points != 3 || shape->mark >= 0)
        continue;
      row = fabs (shape->points[1].y - box.y - box.height / 2) < 1 ? 0 : 1;
      ways[row] = shape->points[1].x > shape->points[0].x ? 1 : -1;
    }
  g_assert_cmpint (ways[0], ==, 1);
  g_assert_cmpint (ways[1], ==, -1);
}

/* In a slope what changes most has a colour of its own, and nothing has an axis. */
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

/* Where a legend names the lines of a slope each has the colour of its swatch, whatever
 * became of it; the statuses have no swatch, since the names of the years say them. */
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
  g_assert_cmpuint (n_lines, ==, 4);
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

/* A bar's verdict stands at the end of its row, or under its name. */
static void
test_verdicts (void)
{
  static const GuatuOrientation orientations[]
      = { GUATU_ORIENTATION_HORIZONTAL, GUATU_ORIENTATION_VERTICAL };

  for (guint i = 0; i < 2 * G_N_ELEMENTS (orientations); i++)
    {
      const GuatuOrientation orientation = orientations[i / 2];
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
      chart->orientation = orientation;
      gdp->better = i % 2 == 0 ? GUATU_BETTER_UP : GUATU_BETTER_UNSAID;
      scene = fixture_build (dataset, GUATU_LANGUAGE_EN, 600, 400);
      name = find_text (scene, GUATU_ROLE_CATEGORY, "GDP");
      verdict = find_text (scene, GUATU_ROLE_DIRECT, "target met");
      g_assert_true ((verdict != NULL) == (gdp->better == GUATU_BETTER_UP));
      if (verdict == NULL)
        continue;
      if (orientation == GUATU_ORIENTATION_VERTICAL)
        g_assert_cmpfloat (verdict->box.y, >=, name->box.y + name->box.height - EPSILON);
      else
        g_assert_cmpfloat (verdict->box.x, >, name->box.x + name->box.width);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/chart/marks/line-dashes", test_line_dashes);
  g_test_add_func ("/chart/marks/stacks", test_stacks);
  g_test_add_func ("/chart/marks/composition", test_composition);
  g_test_add_func ("/chart/marks/composition-in-both", test_composition_in_both);
  g_test_add_func ("/chart/marks/composition-bounds", test_composition_bounds);
  g_test_add_func ("/chart/marks/dumbbell", test_dumbbell);
  g_test_add_func ("/chart/marks/slope", test_slope);
  g_test_add_func ("/chart/marks/slope-legend", test_slope_legend);
  g_test_add_func ("/chart/marks/dots", test_dots);
  g_test_add_func ("/chart/marks/verdicts", test_verdicts);
  g_test_add_func ("/chart/marks/shares-title", test_shares_title);
  return g_test_run ();
}
