/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "export/scene-json.h"
#include "dataset/chart-layers.h"

#include "text/typesetter.h"

static GuatuDataset *
make_dataset (void)
{
  GuatuDataset *dataset = guatu_dataset_new ("test");
  GuatuPlace *place = g_new0 (GuatuPlace, 1);
  GuatuIndicator *indicator = guatu_indicator_new ("gdp-growth");
  GuatuChartDescription *chart = guatu_chart_description_new ("growth-targets");
  GuatuObservation observations[] = {
    { .value = 7.0,
      .decimals = 1,
      .bound = GUATU_BOUND_AT_LEAST,
      .status = GUATU_STATUS_ESTIMATE },
    { .missing = TRUE, .status = GUATU_STATUS_TARGET },
  };

  place->id = g_strdup ("jinan");
  g_ptr_array_add (dataset->places, place);
  observations[1].place = place;
  g_assert_true (guatu_period_parse ("2023", &observations[0].period));
  g_assert_true (guatu_period_parse ("2024-Q1", &observations[1].period));
  g_array_append_vals (indicator->observations, observations,
                       G_N_ELEMENTS (observations));
  g_ptr_array_add (dataset->indicators, indicator);
  g_ptr_array_add (dataset->charts, chart);
  return dataset;
}

/* A scene as the chart engine could have made it. It is put together here, so that
 * what is expected does not depend on how charts are laid out. */
typedef struct
{
  GuatuDataset *dataset;
  GuatuTypesetter *typesetter;
  GuatuScene scene;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->dataset = make_dataset ();
  fixture->typesetter = guatu_typesetter_new ();
  fixture->scene.dataset = fixture->dataset;
  fixture->scene.chart = g_ptr_array_index (fixture->dataset->charts, 0);
  fixture->scene.id = (char *) "growth-targets";
  fixture->scene.figure = (GuatuFigure) { GUATU_LANGUAGE_ZH, 1200, 800.125 };
  fixture->scene.marks = g_array_new (FALSE, FALSE, sizeof (GuatuSceneMark));
  fixture->scene.texts = g_array_new (FALSE, FALSE, sizeof (GuatuSceneText));
  fixture->scene.warnings = g_array_new (FALSE, FALSE, sizeof (GuatuWarning));
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_array_unref (fixture->scene.marks);
  g_array_unref (fixture->scene.texts);
  g_array_unref (fixture->scene.warnings);
  guatu_typesetter_unref (fixture->typesetter);
  guatu_dataset_unref (fixture->dataset);
}

static void
assert_json (const GuatuScene *scene, const char *expected)
{
  g_autofree char *json = guatu_scene_to_json (scene);

  g_assert_cmpstr (json, ==, expected);
}

static void
test_empty (Fixture *fixture, gconstpointer data)
{
  assert_json (&fixture->scene, "{\n"
                                "  \"width\": 1200,\n"
                                "  \"height\": 800.13,\n"
                                "  \"language\": \"zh\",\n"
                                "  \"chart\": \"growth-targets\",\n"
                                "  \"marks\": [],\n"
                                "  \"texts\": [],\n"
                                "  \"warnings\": []\n"
                                "}\n");
}

static void
test_marks (Fixture *fixture, gconstpointer data)
{
  const GuatuIndicator *indicator = g_ptr_array_index (fixture->dataset->indicators, 0);
  const GuatuSceneMark marks[] = {
    { .kind = GUATU_SCENE_MARK_BAR,
      .box = { 10, 20.005, 30.1, 40.999 },
      .indicator = indicator,
      .observation = guatu_indicator_observation (indicator, 0),
      .label = (char *) "7.0%以上" },
    { .kind = GUATU_SCENE_MARK_MISSING,
      .box = { -0.001, 0, 1.0 / 3.0, 0 },
      .indicator = indicator,
      .observation = guatu_indicator_observation (indicator, 1),
      .label = (char *) "–" },
    { .kind = GUATU_SCENE_MARK_MISSING, .indicator = indicator },
  };

  g_array_append_vals (fixture->scene.marks, marks, G_N_ELEMENTS (marks));
  assert_json (
      &fixture->scene,
      "{\n"
      "  \"width\": 1200,\n"
      "  \"height\": 800.13,\n"
      "  \"language\": \"zh\",\n"
      "  \"chart\": \"growth-targets\",\n"
      "  \"marks\": [\n"
      "    {\"kind\":\"bar\",\"box\":[10,20.01,30.1,41],\"indicator\":\"gdp-growth\","
      "\"period\":\"2023\",\"place\":null,\"value\":7,\"bound\":\"at-least\","
      "\"status\":\"estimate\",\"label\":\"7.0%以上\"},\n"
      "    {\"kind\":\"missing\",\"box\":[0,0,0.33,0],\"indicator\":\"gdp-growth\","
      "\"period\":\"2024-Q1\",\"place\":\"jinan\",\"value\":null,\"bound\":\"exact\","
      "\"status\":\"target\",\"label\":\"–\"},\n"
      "    {\"kind\":\"missing\",\"box\":[0,0,0,0],\"indicator\":\"gdp-growth\","
      "\"period\":null,\"place\":null,\"value\":null,\"bound\":null,"
      "\"status\":null,\"label\":null}\n"
      "  ],\n"
      "  \"texts\": [],\n"
      "  \"warnings\": []\n"
      "}\n");
}

static void
test_texts (Fixture *fixture, gconstpointer data)
{
  const GuatuFont font = { .size = 12 };
  g_autoptr (PangoLayout) layout = guatu_typesetter_set (
      fixture->typesetter, "R&D \"<5%\"", GUATU_LANGUAGE_EN, &font, -1);
  const GuatuSceneText text = {
    .role = GUATU_ROLE_AXIS_TITLE,
    .language = GUATU_LANGUAGE_EN,
    .box = { 1, 2, 3, 4 },
    .layout = layout,
    .mark = -1,
  };
  const GuatuWarning warning
      = { GUATU_WARNING_SHORTENED, GUATU_ROLE_TITLE, (char *) "一个很长的标题" };

  g_array_append_val (fixture->scene.texts, text);
  g_array_append_val (fixture->scene.warnings, warning);
  assert_json (
      &fixture->scene,
      "{\n"
      "  \"width\": 1200,\n"
      "  \"height\": 800.13,\n"
      "  \"language\": \"zh\",\n"
      "  \"chart\": \"growth-targets\",\n"
      "  \"marks\": [],\n"
      "  \"texts\": [\n"
      "    {\"role\":\"axis-title\",\"text\":\"R&D \\\"<5%\\\"\","
      "\"language\":\"en\",\"box\":[1,2,3,4]}\n"
      "  ],\n"
      "  \"warnings\": [\n"
      "    {\"kind\":\"shortened\",\"role\":\"title\",\"text\":\"一个很长的标题\"}\n"
      "  ]\n"
      "}\n");
}

/* A chart of several layers tells in which panel each is, and what belongs to it. */
static void
test_layers (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GuatuChartDescription) chart = guatu_chart_description_new ("c");
  GuatuChartDescription *second = NULL;
  GuatuScenePart layer = { .box = { 1, 2, 3, 4 }, .marks = { 5, 6 }, .texts = { 7, 8 } };
  g_autoptr (GArray) layers = g_array_new (FALSE, FALSE, sizeof (GuatuScenePart));

  guatu_chart_add_layer (chart, 0);
  second = guatu_chart_add_layer (chart, 1);
  second->mark = GUATU_MARK_LINE;
  second->second = TRUE;
  g_ptr_array_add (second->indicators,
                   g_ptr_array_index (fixture->dataset->indicators, 0));
  for (guint i = 0; i < 2; i++)
    {
      layer.chart = guatu_chart_layer (chart, i);
      g_array_append_val (layers, layer);
    }
  fixture->scene.layers = layers;
  assert_json (&fixture->scene,
               "{\n"
               "  \"width\": 1200,\n"
               "  \"height\": 800.13,\n"
               "  \"language\": \"zh\",\n"
               "  \"chart\": \"growth-targets\",\n"
               "  \"layers\": [\n"
               "    {\"panel\":0,\"axis\":\"first\",\"mark\":\"bar\",\"indicators\":[],"
               "\"box\":[1,2,3,4],\"marks\":[5,6],\"texts\":[7,8]},\n"
               "    {\"panel\":1,\"axis\":\"second\",\"mark\":\"line\","
               "\"indicators\":[\"gdp-growth\"],"
               "\"box\":[1,2,3,4],\"marks\":[5,6],\"texts\":[7,8]}\n"
               "  ],\n"
               "  \"marks\": [],\n"
               "  \"texts\": [],\n"
               "  \"warnings\": []\n"
               "}\n");
  fixture->scene.layers = NULL;
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/export/scene-json/empty", Fixture, NULL, set_up, test_empty, tear_down);
  g_test_add ("/export/scene-json/marks", Fixture, NULL, set_up, test_marks, tear_down);
  g_test_add ("/export/scene-json/texts", Fixture, NULL, set_up, test_texts, tear_down);
  g_test_add ("/export/scene-json/layers", Fixture, NULL, set_up, test_layers, tear_down);
  return g_test_run ();
}
