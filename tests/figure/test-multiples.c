/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "dataset/chart-layers.h"
#include "guarantees.h"
#include "io/read.h"
#include "io/write.h"
#include "scene-samples.h"
#include "speech/describe.h"

/* Small multiples: a panel for each place or indicator, all on one scale. */

#define HEAD                                                                             \
  "{\"guatu\": 1, \"id\": \"d\", \"title\": \"D\","                                      \
  "\"units\": [{\"id\": \"percent\", \"kind\": \"percent\", \"label\": \"%\"},"          \
  "{\"id\": \"tonne\", \"kind\": \"mass\", \"label\": \"t\"}],"                          \
  "\"places\": [{\"id\": \"a\", \"name\": \"Aa\"}, {\"id\": \"b\", \"name\": \"Bb\"},"   \
  "{\"id\": \"c\", \"name\": \"Cc\"}], \"indicators\": ["                                \
  "{\"id\": \"growth\", \"name\": \"Growth\", \"unit\": \"percent\", \"observations\": " \
  "["                                                                                    \
  "{\"period\": \"2021\", \"place\": \"a\", \"value\": 2},"                              \
  "{\"period\": \"2022\", \"place\": \"a\", \"value\": 3},"                              \
  "{\"period\": \"2021\", \"place\": \"b\", \"value\": -4},"                             \
  "{\"period\": \"2022\", \"place\": \"b\", \"value\": 8},"                              \
  "{\"period\": \"2021\", \"place\": \"c\", \"value\": 1},"                              \
  "{\"period\": \"2022\", \"place\": \"c\", \"value\": 5}]},"                            \
  "{\"id\": \"loss\", \"name\": \"Loss\", \"unit\": \"percent\", \"observations\": ["    \
  "{\"period\": \"2021\", \"place\": \"a\", \"value\": 6},"                              \
  "{\"period\": \"2022\", \"place\": \"a\", \"value\": 7}]},"                            \
  "{\"id\": \"grain\", \"name\": \"Grain\", \"unit\": \"tonne\", \"observations\": ["    \
  "{\"period\": \"2022\", \"value\": 7}]}], \"charts\": [{\"id\": \"c\", \"title\": "    \
  "\"C\","

#define CITIES                                                                           \
  "\"mark\": \"line\", \"indicators\": [\"growth\"], \"multiples\": \"place\""

static GuatuDataset *
read_chart (const char *chart)
{
  g_autofree char *text = g_strconcat (HEAD, chart, "}]}", NULL);
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr (GPtrArray) problems = guatu_problems_new ();
  g_autoptr (GError) error = NULL;
  GuatuDataset *dataset = guatu_read_bytes (bytes, "d", problems, &error);

  g_assert_no_error (error);
  return dataset;
}

/* What is wrong with the only chart, by its path. */
static char *
problem_of (const char *chart)
{
  g_autoptr (GuatuDataset) dataset = read_chart (chart);
  const GuatuChartDescription *read = g_ptr_array_index (dataset->charts, 0);
  const GuatuProblem *problem
      = read->problems != NULL ? g_ptr_array_index (read->problems, 0) : NULL;

  return g_strdup (problem != NULL ? problem->place : "");
}

static const GuatuScenePart *
panel_at (const GuatuScene *scene, guint panel)
{
  return &g_array_index (scene->layers, GuatuScenePart, panel);
}

static void
assert_kept (const GuatuScene *scene)
{
  g_autofree char *broken = guarantees_broken (scene);

  g_assert_cmpstr (broken, ==, NULL);
}

/* Each place has a panel with its name, and equal values are equally high. */
static void
test_places (void)
{
  g_autoptr (GuatuDataset) dataset = read_chart (CITIES);
  g_autoptr (GuatuScene) scene = fixture_build (dataset, GUATU_LANGUAGE_EN, 1200, 800);

  assert_kept (scene);
  g_assert_cmpuint (scene->layers->len, ==, 3);
  g_assert_nonnull (find_text (scene, GUATU_ROLE_HEADING, "Aa"));
  g_assert_nonnull (find_text (scene, GUATU_ROLE_HEADING, "Cc"));
  g_assert_cmpuint (panel_at (scene, 0)->marks.n, ==, 2);
}

/* Only the panels at the left have the numbers of the axis. */
static void
test_edges (void)
{
  g_autoptr (GuatuDataset) dataset = read_chart (CITIES);
  g_autoptr (GuatuScene) scene = fixture_build (dataset, GUATU_LANGUAGE_EN, 1600, 500);

  for (guint i = 0; i < 3; i++)
    {
      const GuatuScenePart *panel = panel_at (scene, i);
      guint n = 0;

      g_assert_cmpfloat (panel->box.y, ==, panel_at (scene, 0)->box.y);
      for (guint j = panel->texts.first; j < panel->texts.first + panel->texts.n; j++)
        n += guatu_scene_text (scene, j)->role == GUATU_ROLE_TICK;
      g_assert_true ((n > 0) == (i == 0));
    }
}

/* A high page has panels under each other, and a broad one beside each other. */
static void
test_shape (void)
{
  g_autoptr (GuatuDataset) dataset = read_chart (CITIES);
  g_autoptr (GuatuScene) high = fixture_build (dataset, GUATU_LANGUAGE_EN, 500, 1400);

  assert_kept (high);
  g_assert_cmpfloat (panel_at (high, 1)->box.y, >, panel_at (high, 0)->box.y);
  g_assert_cmpfloat (panel_at (high, 1)->box.x, ==, panel_at (high, 0)->box.x);
}

/* Panels are sorted by their newest values. */
static void
test_sorted (void)
{
  g_autoptr (GuatuDataset) dataset = read_chart (CITIES ", \"sort\": \"descending\"");
  g_autoptr (GuatuScene) scene = fixture_build (dataset, GUATU_LANGUAGE_EN, 1200, 800);
  static const char *const order[] = { "b", "c", "a" };

  for (guint i = 0; i < 3; i++)
    g_assert_cmpstr (guatu_scene_mark (scene, panel_at (scene, i)->marks.first)
                         ->observation->place->id,
                     ==, order[i]);
}

/* Bars in rows have their names at the left edge alone, and each panel its indicator's
 * name. */
static void
test_rows (void)
{
  g_autoptr (GuatuDataset) dataset = read_chart (
      "\"mark\": \"bar\", \"indicators\": [\"growth\", \"loss\"], \"multiples\": "
      "\"indicator\", \"category\": \"place\", \"periods\": [\"2022\"]");
  g_autoptr (GuatuScene) scene = fixture_build (dataset, GUATU_LANGUAGE_ZH, 1600, 500);
  guint n = 0;

  assert_kept (scene);
  g_assert_nonnull (find_text (scene, GUATU_ROLE_HEADING, "Growth"));
  g_assert_nonnull (find_text (scene, GUATU_ROLE_HEADING, "Loss"));
  for (guint i = 0; i < scene->texts->len; i++)
    n += guatu_scene_text (scene, i)->role == GUATU_ROLE_CATEGORY;
  g_assert_cmpuint (n, ==, 3);
}

/* What is written is what was read. */
static void
test_written (void)
{
  g_autoptr (GuatuDataset) dataset = read_chart (CITIES);
  g_autoptr (GBytes) bytes = guatu_write_part (dataset, NULL, NULL, NULL);
  g_autofree char *written
      = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));

  g_assert_nonnull (strstr (written, "\"multiples\": \"place\""));
  g_assert_nonnull (strstr (written, "\"mark\": \"line\""));
  g_assert_null (strstr (written, "panels"));
}

static void
test_described (void)
{
  g_autoptr (GuatuDataset) dataset = read_chart (CITIES);
  g_autoptr (GuatuScene) scene = fixture_build (dataset, GUATU_LANGUAGE_EN, 1200, 800);
  g_autofree char *english = guatu_describe_scene (scene, GUATU_LANGUAGE_EN);
  g_autofree char *chinese = guatu_describe_scene (scene, GUATU_LANGUAGE_ZH);

  g_assert_nonnull (strstr (english, "Each of the 3 places has a panel of its own"));
  g_assert_nonnull (strstr (chinese, "图分3幅，每个地区一幅"));
}

/* Panels of which nothing could be seen are refused, in words that say what to do. */
static void
test_too_small (void)
{
  g_autoptr (GuatuDataset) dataset = fixture_dataset (GUATU_UNIT_PERCENT, "%", "%", NULL);
  g_autoptr (GuatuTypesetter) typesetter = guatu_typesetter_new ();
  const GuatuFigure figure
      = { .language = GUATU_LANGUAGE_EN, .width = 200, .height = 160 };
  g_autoptr (GError) error = NULL;
  GuatuChartDescription *chart;

  for (guint i = 0; i < 20; i++)
    {
      g_autofree char *id = g_strdup_printf ("i%u", i);
      GuatuIndicator *indicator = fixture_indicator (dataset, id, "指标", "Indicator", 0);

      fixture_observation (indicator, "2021", "1", GUATU_BOUND_EXACT,
                           GUATU_STATUS_ACTUAL);
      fixture_observation (indicator, "2022", "2", GUATU_BOUND_EXACT,
                           GUATU_STATUS_ACTUAL);
    }
  chart = fixture_chart (dataset, GUATU_MARK_LINE, GUATU_DIMENSION_PERIOD,
                         GUATU_DIMENSION_NONE);
  chart->multiples = GUATU_DIMENSION_INDICATOR;
  guatu_chart_part_multiples (chart);
  g_assert_null (guatu_chart_build (dataset, g_ptr_array_index (dataset->charts, 0),
                                    &figure, typesetter, &error));
  g_assert_error (error, GUATU_CHART_ERROR, GUATU_CHART_ERROR_SIZE);
  g_assert_nonnull (strstr (error->message, "make it larger"));
}

static void
test_refused (void)
{
  static const struct
  {
    const char *chart;
    const char *place;
  } cases[] = {
    { CITIES, "" },
    { "\"mark\": \"ring\", \"indicators\": [\"growth\"], \"multiples\": \"place\"",
      "charts[0].multiples" },
    { CITIES ", \"series\": \"place\"", "charts[0].multiples" },
    { CITIES ", \"reference\": [{\"value\": 3}]", "" },
    { CITIES ", \"highlight\": [{\"place\": \"b\"}]", "" },
    { CITIES ", \"highlight\": [{\"indicator\": \"loss\"}]", "charts[0].highlight[0]" },
    { CITIES ", \"shade\": [{\"from\": \"2022\", \"to\": \"2022\"}]", "" },
    { CITIES
      ", \"annotations\": [{\"place\": \"b\", \"period\": \"2022\", \"text\": \"x\"}]",
      "" },
    { CITIES ", \"annotations\": [{\"period\": \"2022\", \"text\": \"x\"}]",
      "charts[0].annotations[0]" },
    { "\"mark\": \"line\", \"indicators\": [\"growth\", \"loss\"], \"category\": "
      "\"indicator\", \"series\": \"period\", \"multiples\": \"place\"",
      "charts[0].category" },
    { "\"mark\": \"bar\", \"indicators\": [\"grain\"], \"multiples\": \"place\"",
      "charts[0].multiples" },
    { "\"mark\": \"bar\", \"indicators\": [\"grain\", \"loss\"], \"multiples\": "
      "\"indicator\"",
      "charts[0].indicators[1]" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *place = problem_of (cases[i].chart);

      g_assert_cmpstr (place, ==, cases[i].place);
    }
}

/* Dots of panels are smaller than those of a figure of its own. */
static void
test_dots (void)
{
  g_autoptr (GuatuDataset) panels = read_chart (CITIES);
  g_autoptr (GuatuDataset) whole = read_chart (
      "\"mark\": \"line\", \"indicators\": [\"growth\"], \"series\": \"place\"");
  g_autoptr (GuatuScene) small = fixture_build (panels, GUATU_LANGUAGE_EN, 600, 400);
  g_autoptr (GuatuScene) large = fixture_build (whole, GUATU_LANGUAGE_EN, 600, 400);

  g_assert_cmpfloat (guatu_scene_mark (small, 0)->box.width, <,
                     guatu_scene_mark (large, 0)->box.width * 0.75);
}

/* The legend of columns shows a line of reference as it lies across them. */
static void
test_key_upright (void)
{
  static const GuatuMarkKind marks[] = { GUATU_MARK_BAR, GUATU_MARK_LINE };

  for (guint i = 0; i < G_N_ELEMENTS (marks); i++)
    {
      g_autofree char *chart = g_strdup_printf (
          "\"mark\": \"%s\", \"indicators\": [\"growth\"], \"category\": \"period\","
          " \"multiples\": \"place\", \"reference\": [{\"value\": 4}]",
          marks[i] == GUATU_MARK_BAR ? "bar" : "line");
      g_autoptr (GuatuDataset) dataset = read_chart (chart);
      g_autoptr (GuatuScene) scene = fixture_build (dataset, GUATU_LANGUAGE_EN, 900, 600);
      const GuatuSceneText *text = find_text (scene, GUATU_ROLE_LEGEND, "4%");
      guint n = 0;

      g_assert_nonnull (text);
      for (guint j = 0; j < scene->shapes->len; j++)
        {
          const GuatuShape *shape = &g_array_index (scene->shapes, GuatuShape, j);

          if (shape->kind != GUATU_SHAPE_POLYLINE || shape->points[0].x > text->box.x
              || shape->points[0].y < text->box.y
              || shape->points[0].y > text->box.y + text->box.height)
            continue;
          g_assert_cmpfloat (shape->points[0].y, ==, shape->points[1].y);
          n++;
        }
      g_assert_cmpuint (n, ==, 1);
    }
}

static gboolean
is_bold (const GuatuSceneText *text)
{
  return pango_font_description_get_weight (
             pango_layout_get_font_description (text->layout))
         >= PANGO_WEIGHT_BOLD;
}

/* One panel stands out, the others are quiet, also where a look has no greys for that;
 * each has the lines and the spans. */
static void
test_says (void)
{
  g_autoptr (GuatuDataset) dataset = read_chart (
      CITIES ", \"highlight\": [{\"place\": \"b\"}], \"reference\": [{\"value\": 5}],"
             "\"annotations\": [{\"place\": \"b\", \"period\": \"2022\", \"text\": "
             "\"Peak\"}],"
             "\"shade\": [{\"from\": \"2022\", \"to\": \"2022\", \"label\": \"Plan\"}]");
  const GuatuChartDescription *chart = g_ptr_array_index (dataset->charts, 0);
  g_autoptr (GuatuScene) scene = fixture_build (dataset, GUATU_LANGUAGE_EN, 1200, 800);
  g_autofree char *broken = guarantees_broken (scene);
  g_autofree char *text = guatu_describe_scene (scene, GUATU_LANGUAGE_EN);
  guint n_bands = 0;

  g_assert_true (guatu_chart_layer (chart, 0)->stands_back);
  g_assert_false (guatu_chart_layer (chart, 1)->stands_back);
  g_assert_false (is_bold (find_text (scene, GUATU_ROLE_HEADING, "Aa")));
  g_assert_true (is_bold (find_text (scene, GUATU_ROLE_HEADING, "Bb")));
  g_assert_false (is_bold (find_text (scene, GUATU_ROLE_VALUE, "3%")));
  g_assert_true (is_bold (find_text (scene, GUATU_ROLE_VALUE, "8%")));
  g_assert_nonnull (find_text (scene, GUATU_ROLE_LEGEND, "5%"));
  g_assert_nonnull (find_text (scene, GUATU_ROLE_LEGEND, "Plan"));
  g_assert_nonnull (find_text (scene, GUATU_ROLE_ANNOTATION, "Peak"));
  for (guint i = 0; i < scene->shapes->len; i++)
    n_bands
        += g_array_index (scene->shapes, GuatuShape, i).depth == GUATU_DEPTH_SHADE
           && g_array_index (scene->shapes, GuatuShape, i).kind == GUATU_SHAPE_POLYGON;
  g_assert_cmpuint (n_bands, ==, 3);
  g_assert_nonnull (strstr (text, "Bb stands out."));
  g_assert_nonnull (strstr (text, "“Peak” (Bb, 2022)"));
  g_assert_cmpstr (broken, ==, NULL);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/multiples/places", test_places);
  g_test_add_func ("/multiples/edges", test_edges);
  g_test_add_func ("/multiples/shape", test_shape);
  g_test_add_func ("/multiples/sorted", test_sorted);
  g_test_add_func ("/multiples/rows", test_rows);
  g_test_add_func ("/multiples/written", test_written);
  g_test_add_func ("/multiples/described", test_described);
  g_test_add_func ("/multiples/too-small", test_too_small);
  g_test_add_func ("/multiples/refused", test_refused);
  g_test_add_func ("/multiples/dots", test_dots);
  g_test_add_func ("/multiples/key-upright", test_key_upright);
  g_test_add_func ("/multiples/says", test_says);
  return g_test_run ();
}
