/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guarantees.h"
#include "scene-samples.h"

/* Numbers that stand alone: large, each with its own unit. */

static GuatuUnit *
add_unit (GuatuDataset *dataset, const char *id, GuatuUnitKind kind, const char *zh,
          const char *en)
{
  GuatuUnit *unit = g_new0 (GuatuUnit, 1);

  unit->id = g_strdup (id);
  unit->kind = kind;
  guatu_text_set (&unit->label, zh, en);
  g_ptr_array_add (dataset->units, unit);
  return unit;
}

/* Money, a share of which at least is known, and a count of about so many. */
static GuatuDataset *
unlike_things (void)
{
  GuatuDataset *dataset = fixture_dataset (GUATU_UNIT_CURRENCY, "元", "CNY", NULL);
  GuatuIndicator *gdp = fixture_indicator (dataset, "gdp", "生产总值", "GDP", 8);
  GuatuIndicator *growth = fixture_indicator (dataset, "growth", "增速", "Growth", 0);
  GuatuIndicator *jobs = fixture_indicator (dataset, "jobs", "就业", "Jobs", 0);

  growth->unit = add_unit (dataset, "percent", GUATU_UNIT_PERCENT, "%", "%");
  jobs->unit = add_unit (dataset, "person", GUATU_UNIT_COUNT, "人", "people");
  fixture_observation (gdp, "2023", "238", GUATU_BOUND_EXACT, GUATU_STATUS_ACTUAL);
  fixture_observation (growth, "2023", "7", GUATU_BOUND_AT_LEAST, GUATU_STATUS_ESTIMATE);
  fixture_observation (jobs, "2023", "12000", GUATU_BOUND_ABOUT, GUATU_STATUS_ACTUAL);
  return dataset;
}

static void
assert_says (const GuatuScene *scene, GuatuTextRole role, const char *text)
{
  g_test_message ("“%s”", text);
  g_assert_nonnull (find_text (scene, role, text));
}

/* The number is large, its unit and its bound stand beside it in words, and its name and
 * its status under it; there is no axis. */
static void
test_words (void)
{
  g_autoptr (GuatuDataset) dataset = unlike_things ();
  g_autoptr (GuatuScene) zh = NULL;
  g_autoptr (GuatuScene) en = NULL;
  g_autoptr (GuatuScene) both = NULL;

  fixture_chart (dataset, GUATU_MARK_FIGURES, GUATU_DIMENSION_INDICATOR,
                 GUATU_DIMENSION_NONE);
  zh = fixture_build (dataset, GUATU_LANGUAGE_ZH, 1200, 800);
  assert_says (zh, GUATU_ROLE_VALUE, "238");
  assert_says (zh, GUATU_ROLE_DIRECT, "亿元");
  assert_says (zh, GUATU_ROLE_VALUE, "7%");
  assert_says (zh, GUATU_ROLE_DIRECT, "以上");
  assert_says (zh, GUATU_ROLE_DIRECT, "预计");
  assert_says (zh, GUATU_ROLE_DIRECT, "约");
  assert_says (zh, GUATU_ROLE_VALUE, "1.2");
  assert_says (zh, GUATU_ROLE_DIRECT, "万人");
  assert_says (zh, GUATU_ROLE_CATEGORY, "就业");
  en = fixture_build (dataset, GUATU_LANGUAGE_EN, 1200, 800);
  assert_says (en, GUATU_ROLE_DIRECT, "CNY");
  assert_says (en, GUATU_ROLE_VALUE, "23.8");
  assert_says (en, GUATU_ROLE_DIRECT, "billion");
  assert_says (en, GUATU_ROLE_DIRECT, "at least");
  assert_says (en, GUATU_ROLE_VALUE, "12,000");
  both = fixture_build (dataset, GUATU_LANGUAGE_ZH_EN, 1200, 800);
  assert_says (both, GUATU_ROLE_VALUE, "238");
  assert_says (both, GUATU_ROLE_VALUE, "CNY 23.8 billion");
  for (guint i = 0; i < both->texts->len; i++)
    g_assert_cmpint (guatu_scene_text (both, i)->role, !=, GUATU_ROLE_TICK);
  g_assert_cmpuint (both->warnings->len, ==, 0);
}

/* All numbers are of one size, and larger than all else. */
static void
test_sizes (void)
{
  g_autoptr (GuatuDataset) dataset = unlike_things ();
  g_autoptr (GuatuScene) scene = NULL;
  double height = 0;

  fixture_chart (dataset, GUATU_MARK_FIGURES, GUATU_DIMENSION_INDICATOR,
                 GUATU_DIMENSION_NONE);
  scene = fixture_build (dataset, GUATU_LANGUAGE_ZH, 1200, 800);
  for (guint i = 0; i < scene->texts->len; i++)
    if (guatu_scene_text (scene, i)->role == GUATU_ROLE_VALUE)
      height = guatu_scene_text (scene, i)->box.height;
  g_assert_cmpfloat (height, >, 60);
  for (guint i = 0; i < scene->texts->len; i++)
    {
      const GuatuSceneText *text = guatu_scene_text (scene, i);

      if (text->role == GUATU_ROLE_VALUE)
        g_assert_cmpfloat_with_epsilon (text->box.height, height, 1);
      else
        g_assert_cmpfloat (text->box.height, <, height);
    }
}

/* A figure is read at once, and the next one then, whatever stands beside it. */
static void
test_order (void)
{
  static const char *const order[] = { "238", "亿元", "生产总值", "7%", "以上", "增速" };
  g_autoptr (GuatuDataset) dataset = unlike_things ();
  g_autoptr (GuatuScene) scene = NULL;
  guint next = 0;

  fixture_chart (dataset, GUATU_MARK_FIGURES, GUATU_DIMENSION_INDICATOR,
                 GUATU_DIMENSION_NONE);
  scene = fixture_build (dataset, GUATU_LANGUAGE_ZH, 1200, 800);
  for (guint i = 0; i < scene->texts->len && next < G_N_ELEMENTS (order); i++)
    if (g_str_equal (pango_layout_get_text (guatu_scene_text (scene, i)->layout),
                     order[next]))
      next++;
  g_assert_cmpuint (next, ==, G_N_ELEMENTS (order));
}

/* What is missing has a sign, and why it is under its name. */
static void
test_missing (void)
{
  g_autoptr (GuatuDataset) dataset = unlike_things ();
  g_autoptr (GuatuScene) scene = NULL;

  fixture_missing (fixture_indicator (dataset, "m", "收入", "Income", 0), "2023");
  fixture_chart (dataset, GUATU_MARK_FIGURES, GUATU_DIMENSION_INDICATOR,
                 GUATU_DIMENSION_NONE);
  scene = fixture_build (dataset, GUATU_LANGUAGE_ZH, 1200, 800);
  assert_says (scene, GUATU_ROLE_VALUE, "–");
  assert_says (scene, GUATU_ROLE_DIRECT, "无数据");
}

/* Where things are of different times, as of a month and of the year so far, no places
 * stay empty for the time that each is not of. */
static void
test_different_times (void)
{
  g_autoptr (GuatuDataset) dataset
      = fixture_dataset (GUATU_UNIT_CURRENCY, "元", "CNY", NULL);
  g_autoptr (GuatuScene) scene = NULL;
  g_autofree char *broken = NULL;
  double greatest = 0;

  for (guint i = 0; i < 8; i++)
    {
      g_autofree char *id = g_strdup_printf ("a%u", i);
      GuatuIndicator *indicator = fixture_indicator (dataset, id, "收入", "Revenue", 8);

      fixture_observation (indicator, i % 2 == 0 ? "2023-11" : "2023-01/2023-11", "31",
                           GUATU_BOUND_EXACT, GUATU_STATUS_ACTUAL);
    }
  fixture_chart (dataset, GUATU_MARK_FIGURES, GUATU_DIMENSION_INDICATOR,
                 GUATU_DIMENSION_PERIOD);
  scene = fixture_build (dataset, GUATU_LANGUAGE_ZH, 1200, 800);
  broken = guarantees_broken (scene);
  g_assert_cmpstr (broken, ==, NULL);
  for (guint i = 0; i < scene->marks->len; i++)
    greatest = MAX (greatest, guatu_scene_mark (scene, i)->box.x);
  /* Four in each of two rows, the first under the first. */
  g_assert_cmpuint (scene->marks->len, ==, 8);
  g_assert_cmpfloat (guatu_scene_mark (scene, 3)->box.x, ==, greatest);
  g_assert_cmpfloat (guatu_scene_mark (scene, 4)->box.x, ==,
                     guatu_scene_mark (scene, 0)->box.x);
  for (guint i = 1; i < 4; i++)
    g_assert_cmpfloat_with_epsilon (
        guatu_scene_mark (scene, i)->box.x - guatu_scene_mark (scene, i - 1)->box.x,
        guatu_scene_mark (scene, 1)->box.x - guatu_scene_mark (scene, 0)->box.x, 0.01);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/mark/figures/words", test_words);
  g_test_add_func ("/mark/figures/sizes", test_sizes);
  g_test_add_func ("/mark/figures/order", test_order);
  g_test_add_func ("/mark/figures/missing", test_missing);
  g_test_add_func ("/mark/figures/different-times", test_different_times);
  return g_test_run ();
}
