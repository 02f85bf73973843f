/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <math.h>
#include <string.h>

#include "io/read.h"
#include "speech/speech.h"
#include "scene/occupancy.h"
#include "scene/scene-builder.h"
#include "scene/style.h"
#include "text/typesetter.h"
#include "dataset/check.h"
#include "scene-samples.h"

#define EPSILON 1e-6

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

#define PLACES                                                                           \
  "{\"guatu\": 1, \"id\": \"d\", \"title\": \"D\","                                      \
  "\"units\": [{\"id\": \"percent\", \"kind\": \"percent\", \"label\": \"%\"}],"         \
  "\"places\": [{\"id\": \"a\", \"name\": \"Aa\"}, {\"id\": \"b\", \"name\": \"Bb\"}],"  \
  "\"indicators\": [{\"id\": \"growth\", \"name\": \"Growth\", \"unit\": \"percent\","   \
  "\"observations\": [{\"period\": \"2021\", \"place\": \"a\", \"value\": 2},"           \
  "{\"period\": \"2022\", \"place\": \"a\", \"value\": 3},"                              \
  "{\"period\": \"2021\", \"place\": \"b\", \"value\": 4},"                              \
  "{\"period\": \"2022\", \"place\": \"b\", \"value\": 8}]}], \"charts\": [{\"id\": "    \
  "\"c\", \"title\": \"C\", \"indicators\": [\"growth\"], "

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

/* The place is said where the chart has several, whichever of its dimensions they are. */
static void
test_speech_of_places (void)
{
  static const struct
  {
    const char *chart, *said;
  } cases[] = {
    { "\"mark\": \"bar\", \"category\": \"place\", \"periods\": [\"2022\"]",
      "Bb, Growth, 2022, 8%, actual" },
    { "\"mark\": \"line\", \"series\": \"place\"", "Bb, Growth, 2022, 8%, actual" },
    { "\"mark\": \"line\", \"multiples\": \"place\"", "Bb, Growth, 2022, 8%, actual" },
    { "\"mark\": \"line\", \"places\": [\"b\"]", "Growth, 2022, 8%, actual" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = g_strconcat (PLACES, cases[i].chart, "}]}", NULL);
      g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
      g_autoptr (GPtrArray) problems = guatu_problems_new ();
      g_autoptr (GError) error = NULL;
      g_autoptr (GuatuDataset) dataset = guatu_read_bytes (bytes, "d", problems, &error);
      g_autoptr (GuatuScene) scene = NULL;
      g_autofree char *said = NULL;

      g_assert_no_error (error);
      scene = fixture_build (dataset, GUATU_LANGUAGE_EN, 1200, 800);
      for (guint j = 0; j < scene->marks->len; j++)
        if (guatu_scene_mark (scene, j)->observation->value == 8)
          said = guatu_speech_for_mark (guatu_scene_mark (scene, j), GUATU_LANGUAGE_EN);
      g_assert_cmpstr (said, ==, cases[i].said);
    }
}

/* Whether a place is free follows from what stands there, in whatever order it came. */
static void
test_occupancy (void)
{
  static const GuatuDepth depths[][3] = {
    { GUATU_DEPTH_GROUND, GUATU_DEPTH_BAND, GUATU_DEPTH_MARK },
    { GUATU_DEPTH_MARK, GUATU_DEPTH_BAND, GUATU_DEPTH_GROUND },
  };
  const GuatuStroke stroke = { .width = 1 };

  for (guint order = 0; order < G_N_ELEMENTS (depths); order++)
    {
      g_autoptr (GuatuDataset) dataset = growth ();
      GuatuChartDescription *chart = fixture_chart (
          dataset, GUATU_MARK_BAR, GUATU_DIMENSION_INDICATOR, GUATU_DIMENSION_PERIOD);
      const GuatuFigure figure = { GUATU_LANGUAGE_ZH, 400, 400 };
      g_autoptr (GuatuScene) scene = guatu_scene_new (dataset, chart, &figure);
      int mark = guatu_scene_add_mark (scene, GUATU_SCENE_MARK_BAR,
                                       (GuatuBox) { 300, 0, 50, 400 }, NULL, NULL, "", 0);

      for (guint i = 0; i < 3; i++)
        {
          GuatuDepth depth = depths[order][i];
          double y = 100.0 * depth + 50;

          scene->depth = depth;
          guatu_scene_add_polyline (scene, (GuatuPoint[]) { { 0, y }, { 400, y } }, 2,
                                    stroke, depth == GUATU_DEPTH_MARK ? mark : -1);
        }
      for (int at = GUATU_DEPTH_GROUND; at <= GUATU_DEPTH_MARK; at++)
        for (int least = GUATU_DEPTH_GROUND; least <= GUATU_DEPTH_MARK; least++)
          {
            GuatuBox box = { 100, 100.0 * at + 40, 50, 20 };

            g_assert_true (guatu_occupancy_is_unlettered (scene, box, -1));
            g_assert_cmpint (guatu_occupancy_is_free (scene, box, (GuatuDepth) least, -1),
                             ==, at < least);
            g_assert_cmpint (
                guatu_occupancy_is_free (scene, box, (GuatuDepth) least, mark), ==,
                at < least || at == GUATU_DEPTH_MARK);
            box.x = 310;
            g_assert_false (guatu_occupancy_is_unlettered (scene, box, -1));
            g_assert_true (guatu_occupancy_is_unlettered (scene, box, mark));
          }
    }
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

/* Where nothing is known an axis has no number, which nobody gave, whatever its scale. */
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
      g_assert_cmpuint (n_ticks, ==, 0);
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

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/chart/scene/bars-are-proportional", test_bars_are_proportional);
  g_test_add_func ("/chart/scene/negative-bars", test_negative_bars);
  g_test_add_func ("/chart/scene/missing", test_missing);
  g_test_add_func ("/chart/scene/legend", test_legend);
  g_test_add_func ("/chart/scene/source-line", test_source_line);
  g_test_add_func ("/chart/scene/pick", test_pick);
  g_test_add_func ("/chart/scene/speech", test_speech);
  g_test_add_func ("/chart/scene/speech-of-places", test_speech_of_places);
  g_test_add_func ("/chart/scene/refused", test_refused);
  g_test_add_func ("/chart/scene/occupancy", test_occupancy);
  g_test_add_func ("/chart/scene/nothing-known", test_nothing_known);
  g_test_add_func ("/chart/scene/tabular-digits", test_tabular_digits);
  return g_test_run ();
}
