/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "dataset/chart-layers.h"
#include "guarantees.h"
#include "io/read.h"
#include "io/write.h"
#include "scene-samples.h"
#include "speech/describe.h"

/* Charts of several layers: panels under each other, and two axes. */

#define HEAD                                                                             \
  "{\"guatu\": 1, \"id\": \"d\", \"title\": \"D\", \"units\": ["                         \
  "{\"id\": \"yuan\", \"kind\": \"currency\", \"label\": {\"zh\": \"元\", \"en\": "      \
  "\"CNY\"}},"                                                                           \
  "{\"id\": \"tonne\", \"kind\": \"mass\", \"label\": \"t\"},"                           \
  "{\"id\": \"visit\", \"kind\": \"count\", \"label\": \"visits\"},"                     \
  "{\"id\": \"percent\", \"kind\": \"percent\", \"label\": \"%\"}], \"indicators\": ["   \
  "{\"id\": \"gdp\", \"name\": \"GDP\", \"unit\": \"yuan\", \"unit_mult\": 8,"           \
  " \"observations\": [{\"period\": \"2021\", \"value\": 245},"                          \
  " {\"period\": \"2022\", \"value\": 256}, {\"period\": \"2023\", \"value\": 268}]},"   \
  "{\"id\": \"growth\", \"name\": \"Growth\", \"unit\": \"percent\", \"observations\": " \
  "["                                                                                    \
  " {\"period\": \"2022\", \"value\": -3.6}, {\"period\": \"2023\", \"value\": 6.0}]},"  \
  "{\"id\": \"gva\", \"name\": \"Value added\", \"unit\": \"yuan\", \"unit_mult\": 8,"   \
  " \"observations\": [{\"period\": \"2022\", \"value\": 40}]},"                         \
  "{\"id\": \"visits\", \"name\": \"Visits\", \"unit\": \"visit\", \"unit_mult\": 6,"    \
  " \"observations\": [{\"period\": \"2022\", \"value\": 2}, {\"period\": \"2023\","     \
  " \"value\": 3}]},"                                                                    \
  "{\"id\": \"grain\", \"name\": \"Grain\", \"unit\": \"tonne\", \"observations\": ["    \
  " {\"period\": \"2022\", \"value\": 7}]}], \"charts\": [{\"id\": \"c\", \"title\": "   \
  "\"C\","

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

static const GuatuChartDescription *
chart_of (GuatuDataset *dataset)
{
  return g_ptr_array_index (dataset->charts, 0);
}

/* What is wrong with the only chart, by its path. */
static char *
problem_of (const char *chart)
{
  g_autoptr (GuatuDataset) dataset = read_chart (chart);
  const GuatuChartDescription *read = chart_of (dataset);
  const GuatuProblem *problem
      = read->problems != NULL ? g_ptr_array_index (read->problems, 0) : NULL;

  return g_strdup (problem != NULL ? problem->place : "");
}

#define VISITS "{\"mark\": \"bar\", \"indicators\": [\"visits\"]}"
#define GDP "{\"mark\": \"bar\", \"indicators\": [\"gdp\"]}"
#define GROWTH "{\"mark\": \"line\", \"indicators\": [\"growth\"]}"
#define ON_SECOND                                                                        \
  "{\"mark\": \"line\", \"indicators\": [\"growth\"], \"axis\": \"second\"}"
#define PANELS "\"panels\": [{\"layers\": [" GDP "]}, {\"layers\": [" GROWTH "]}]"
#define TWO_AXES "\"layers\": [" GDP ", " ON_SECOND "]"

/* A level and its growth are chosen panels; two levels are refused as before. */
static void
test_chosen (void)
{
  g_autoptr (GuatuDataset) dataset
      = read_chart ("\"mark\": \"bar\", \"indicators\": [\"growth\", \"gdp\"],"
                    " \"category\": \"period\"");
  const GuatuChartDescription *chart = chart_of (dataset);
  g_autofree char *refused
      = problem_of ("\"mark\": \"bar\", \"indicators\": [\"gdp\", \"grain\"],"
                    " \"category\": \"period\"");

  g_assert_null (chart->problems);
  g_assert_cmpuint (guatu_chart_n_panels (chart), ==, 2);
  g_assert_cmpint (guatu_chart_layer (chart, 0)->mark, ==, GUATU_MARK_BAR);
  g_assert_cmpint (guatu_chart_layer (chart, 1)->mark, ==, GUATU_MARK_LINE);
  g_assert_cmpstr (refused, ==, "charts[0].indicators[1]");
}

static void
test_problems (void)
{
  static const struct
  {
    const char *chart;
    const char *path;
  } cases[] = {
    { PANELS, "" },
    { TWO_AXES, "" },
    { "\"layers\": [" GDP ", " GROWTH "]", "charts[0].layers[0]" },
    { "\"layers\": [" ON_SECOND "]", "charts[0].layers[0]" },
    { "\"layers\": [{\"mark\": \"dot\", \"indicators\": [\"gdp\"]}]",
      "charts[0].layers[0].mark" },
    { "\"layers\": [{\"mark\": \"bar\", \"indicators\": [\"gdp\", \"growth\"]}]",
      "charts[0].layers[0].indicators[1]" },
    { "\"panels\": [{\"layers\": [" GDP "]}, {\"layers\": [{\"mark\": \"line\","
      " \"indicators\": [\"growth\"], \"scale\": \"log\"}]}]",
      "charts[0].panels[1].layers[0].scale" },
    { "\"layers\": [" GDP ", {\"mark\": \"line\", \"indicators\": [\"grain\"],"
      " \"axis\": \"second\", \"zero\": false}]",
      "charts[0].layers[0]" },
    { "\"layers\": []", "charts[0].layers" },
    { "\"panels\": [{\"title\": \"T\", \"layers\": [" GDP ", " ON_SECOND "]}]",
      "charts[0].panels[0].layers[0]" },
    { "\"panels\": [{\"title\": 1, \"layers\": [" GDP "]}]",
      "charts[0].panels[0].title" },
    { "\"panels\": [{\"layers\": [" GDP "]}], \"stack\": \"zero\"", "charts[0].stack" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = problem_of (cases[i].chart);

      g_assert_cmpstr (path, ==, cases[i].path);
    }
}

static void
test_written (void)
{
  static const char *const charts[] = { PANELS, TWO_AXES };

  for (guint i = 0; i < G_N_ELEMENTS (charts); i++)
    {
      g_autoptr (GuatuDataset) dataset = read_chart (charts[i]);
      g_autoptr (GPtrArray) shown = g_ptr_array_new ();
      g_autoptr (GPtrArray) problems = guatu_problems_new ();
      g_autoptr (GuatuDataset) again = NULL;
      g_autoptr (GBytes) bytes = NULL;
      g_autoptr (GBytes) other = NULL;

      g_ptr_array_add (shown, (gpointer) chart_of (dataset));
      bytes = guatu_write_part (dataset, shown, NULL, NULL);
      again = guatu_read_bytes (bytes, "d", problems, NULL);
      g_assert_nonnull (again);
      g_assert_cmpuint (chart_of (again)->layers->len, ==, 2);
      g_assert_cmpint (guatu_chart_layer (chart_of (again), 1)->second, ==, i == 1);
      other = guatu_write_part (again, NULL, NULL, NULL);
      g_assert_true (g_bytes_equal (bytes, other));
    }
}

/* A panel of several indicators has a heading where its title says what they are. */
static void
test_titled (void)
{
  g_autoptr (GuatuDataset) dataset = read_chart (
      "\"panels\": [{\"title\": \"Both\", \"layers\": [{\"mark\": \"bar\","
      " \"indicators\": [\"gdp\", \"gva\"]}]}, {\"layers\": [" GROWTH "]}]");
  g_autoptr (GuatuScene) scene = fixture_build (dataset, GUATU_LANGUAGE_EN, 1200, 800);
  g_autoptr (GBytes) bytes = guatu_write_part (dataset, NULL, NULL, NULL);
  g_autofree char *written
      = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
  g_autofree char *broken = guarantees_broken (scene);
  gboolean found = FALSE;

  g_assert_cmpstr (broken, ==, NULL);
  for (guint i = 0; i < scene->texts->len; i++)
    {
      const GuatuSceneText *text = guatu_scene_text (scene, i);

      found = found
              || (text->role == GUATU_ROLE_AXIS_TITLE
                  && g_str_has_prefix (pango_layout_get_text (text->layout), "Both ("));
    }
  g_assert_true (found);
  g_assert_nonnull (strstr (written, "Both"));
}

/* After the name of a panel its unit has no capital, which it has where it begins what is
 * said; its own letters stay. */
static void
test_unit_in_panel (void)
{
  static const struct
  {
    const char *panels, *text;
  } cases[] = {
    { "{\"layers\": [" VISITS "]}, {\"layers\": [" GROWTH "]}",
      "Visits (million visits)" },
    { "{\"layers\": [" GDP "]}, {\"layers\": [" GROWTH "]}", "GDP (CNY billion)" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *panels = g_strconcat ("\"panels\": [", cases[i].panels, "]", NULL);
      g_autoptr (GuatuDataset) dataset = read_chart (panels);
      g_autoptr (GuatuScene) scene
          = fixture_build (dataset, GUATU_LANGUAGE_EN, 1200, 800);

      g_assert_nonnull (find_text (scene, GUATU_ROLE_AXIS_TITLE, cases[i].text));
    }
}

/* The legends of two axes break what has no room on a line rather than cut it. */
static void
test_pair_legend (void)
{
  g_autoptr (GuatuDataset) dataset
      = read_chart ("\"layers\": [" VISITS ", " ON_SECOND "]");

  for (double width = 230; width <= 420; width += 10)
    {
      g_autoptr (GuatuScene) scene
          = fixture_build (dataset, GUATU_LANGUAGE_EN, width, 400);
      const GuatuSceneText *text
          = find_text (scene, GUATU_ROLE_LEGEND, "Visits (million visits)");

      g_assert_nonnull (text);
      g_assert_false (guatu_cut_text_is_cut (text->layout));
    }
}

/* What a span is called stands once, in the topmost panel that has room for it: the last
 * bar leaves none for a long name. */
static void
test_shade (void)
{
  static const char *const labels[] = { "Plan", "Fourteenth five-year plan of all" };

  for (guint i = 0; i < G_N_ELEMENTS (labels); i++)
    {
      g_autofree char *chart = g_strconcat (
          PANELS ", \"category\": \"period\", \"shade\": [{\"from\": \"2023\", \"to\": "
                 "\"2023\", \"label\": \"",
          labels[i], "\"}]", NULL);
      g_autoptr (GuatuDataset) dataset = read_chart (chart);
      g_autoptr (GuatuScene) scene = fixture_build (dataset, GUATU_LANGUAGE_EN, 900, 440);
      const GuatuSceneText *label = find_text (scene, GUATU_ROLE_ANNOTATION, labels[i]);
      GuatuBox bar = guatu_scene_mark (scene, 0)->box;
      guint n = 0;

      for (guint j = 0; j < scene->texts->len; j++)
        n += guatu_scene_text (scene, j)->role == GUATU_ROLE_ANNOTATION;
      g_assert_cmpuint (n, ==, 1);
      g_assert_cmpuint (label->box.y > bar.y + bar.height, ==, i);
      g_assert_cmpuint (scene->warnings->len, ==, 0);
    }
}

static double
middle_of (const GuatuScene *scene, guint mark)
{
  GuatuBox box = guatu_scene_mark (scene, mark)->box;

  return box.x + box.width / 2;
}

/* The years of the bars stand over those of the line, whose first year is absent. */
static void
test_drawn (void)
{
  static const char *const charts[] = { PANELS, TWO_AXES };

  for (guint i = 0; i < G_N_ELEMENTS (charts); i++)
    {
      g_autoptr (GuatuDataset) dataset = read_chart (charts[i]);
      g_autoptr (GuatuScene) scene
          = fixture_build (dataset, GUATU_LANGUAGE_ZH_EN, 1200, 800);
      g_autofree char *broken = guarantees_broken (scene);

      g_assert_null (broken);
      g_assert_cmpuint (scene->layers->len, ==, 2);
      g_assert_cmpuint (scene->marks->len, ==, 5);
      g_assert_cmpfloat_with_epsilon (middle_of (scene, 1), middle_of (scene, 3), 0.001);
      g_assert_cmpfloat_with_epsilon (middle_of (scene, 2), middle_of (scene, 4), 0.001);
    }
}

static void
test_described (void)
{
  g_autoptr (GuatuDataset) dataset = read_chart (PANELS);
  g_autoptr (GuatuScene) scene = fixture_build (dataset, GUATU_LANGUAGE_EN, 1200, 800);
  g_autofree char *text = guatu_describe_scene (scene, GUATU_LANGUAGE_EN);

  g_assert_true (g_str_has_prefix (
      text,
      "“C” has 2 parts on one axis of time. The bar chart shows the GDP from 2021"));
  g_assert_nonnull (strstr (text, "The line chart shows the growth in 2022 and 2023"));
}

/* Bars under a line have their numbers where all find a place on them, or none. */
static void
test_pair_values (void)
{
  g_autoptr (GuatuDataset) dataset = read_chart (TWO_AXES);
  g_autoptr (GuatuScene) wide = fixture_build (dataset, GUATU_LANGUAGE_ZH, 1200, 800);
  g_autoptr (GuatuScene) narrow = fixture_build (dataset, GUATU_LANGUAGE_ZH, 320, 800);
  const GuatuScene *scenes[] = { wide, narrow };
  guint n[] = { 0, 0 };

  for (guint i = 0; i < G_N_ELEMENTS (scenes); i++)
    for (guint j = 0; j < scenes[i]->texts->len; j++)
      {
        const GuatuSceneText *text = guatu_scene_text (scenes[i], j);

        n[i] += text->mark >= 0
                && guatu_scene_mark (scenes[i], (guint) text->mark)->kind
                       == GUATU_SCENE_MARK_BAR;
      }
  g_assert_cmpuint (n[0], ==, 3);
  g_assert_true (n[1] == 0 || n[1] == 3);
}

/* A text at a point that lies on a bar stands over the bar. */
static void
test_note_at_point_on_bar (void)
{
  g_autoptr (GuatuDataset) dataset = read_chart (
      TWO_AXES ", \"annotations\": [{\"period\": \"2023\", \"indicator\": \"growth\","
               " \"text\": \"Reopening\"}]");
  GuatuIndicator *growth = g_ptr_array_index (dataset->indicators, 1);
  g_autoptr (GuatuScene) scene = NULL;
  const GuatuSceneText *note;
  GuatuBox bar, point;

  g_array_index (growth->observations, GuatuObservation, 0).value = 9;
  g_array_index (growth->observations, GuatuObservation, 1).value = 3;
  scene = fixture_build (dataset, GUATU_LANGUAGE_EN, 900, 600);
  note = find_text (scene, GUATU_ROLE_ANNOTATION, "Reopening");
  bar = guatu_scene_mark (scene, 2)->box;
  point = guatu_scene_mark (scene, 4)->box;
  g_assert_true (guatu_box_overlaps (bar, point));
  g_assert_nonnull (note);
  g_assert_cmpfloat (note->box.y + note->box.height, <=, bar.y);
  g_assert_cmpuint (scene->warnings->len, ==, 0);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/chart/layers/chosen", test_chosen);
  g_test_add_func ("/chart/layers/problems", test_problems);
  g_test_add_func ("/chart/layers/written", test_written);
  g_test_add_func ("/chart/layers/drawn", test_drawn);
  g_test_add_func ("/chart/layers/titled", test_titled);
  g_test_add_func ("/chart/layers/unit-in-panel", test_unit_in_panel);
  g_test_add_func ("/chart/layers/shade", test_shade);
  g_test_add_func ("/chart/layers/pair-legend", test_pair_legend);
  g_test_add_func ("/chart/layers/described", test_described);
  g_test_add_func ("/layers/pair-values", test_pair_values);
  g_test_add_func ("/layers/note-at-point-on-bar", test_note_at_point_on_bar);
  return g_test_run ();
}
