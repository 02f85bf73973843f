/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guarantees.h"
#include "scene-samples.h"

#define EPSILON 1e-6

/* Two series to both sides of a spine. */

static GuatuDataset *
men_and_women (const char *sign)
{
  static const char *const periods[] = { "2010", "2020" };
  static const char *const values[] = { "20", "30" };
  GuatuDataset *dataset = fixture_dataset (GUATU_UNIT_COUNT, "人", "people", "person");
  GuatuIndicator *men = fixture_indicator (dataset, "men", "男", "Men", 0);
  GuatuIndicator *women = fixture_indicator (dataset, "women", "女", "Women", 0);

  for (guint i = 0; i < 2; i++)
    {
      g_autofree char *value = g_strconcat (sign, values[i], NULL);

      fixture_observation (men, periods[i], value, GUATU_BOUND_AT_MOST,
                           GUATU_STATUS_ACTUAL);
      fixture_observation (women, periods[i], values[i], GUATU_BOUND_EXACT,
                           GUATU_STATUS_ACTUAL);
    }
  fixture_chart (dataset, GUATU_MARK_PYRAMID, GUATU_DIMENSION_PERIOD,
                 GUATU_DIMENSION_INDICATOR);
  return dataset;
}

/* Both sides have one scale and start at the spine with the names in it; the first
 * category lies under the others. */
static void
test_sides (void)
{
  g_autoptr (GuatuDataset) dataset = men_and_women ("");
  g_autoptr (GuatuScene) scene = fixture_build (dataset, GUATU_LANGUAGE_EN, 1200, 800);
  GuatuBox man = guatu_scene_mark (scene, 0)->box;
  GuatuBox woman = guatu_scene_mark (scene, 1)->box;
  const GuatuSceneText *first = find_text (scene, GUATU_ROLE_CATEGORY, "2010");
  const GuatuSceneText *last = find_text (scene, GUATU_ROLE_CATEGORY, "2020");

  g_assert_cmpfloat_with_epsilon (man.width, woman.width, EPSILON);
  g_assert_cmpfloat_with_epsilon (guatu_scene_mark (scene, 3)->box.width,
                                  woman.width * 1.5, EPSILON);
  g_assert_nonnull (first);
  g_assert_cmpfloat (man.x + man.width, <, first->box.x);
  g_assert_cmpfloat (first->box.x + first->box.width, <, woman.x);
  g_assert_cmpfloat (first->box.y, >, last->box.y);
  g_assert_nonnull (find_text (scene, GUATU_ROLE_LEGEND, "Men"));
  g_assert_nonnull (find_text (scene, GUATU_ROLE_LEGEND, "Women"));
}

/* A side that a file has below zero, so that other programs draw it to the left, is read
 * as what there is, its bound too. */
static void
test_negative (void)
{
  g_autoptr (GuatuDataset) dataset = men_and_women ("-");
  g_autoptr (GuatuScene) scene = fixture_build (dataset, GUATU_LANGUAGE_EN, 1200, 800);

  g_assert_nonnull (find_text (scene, GUATU_ROLE_VALUE, "≥20"));
  g_assert_nonnull (find_text (scene, GUATU_ROLE_VALUE, "20"));
  for (guint i = 0; i < scene->texts->len; i++)
    g_assert_null (
        strstr (pango_layout_get_text (guatu_scene_text (scene, i)->layout), "−"));
}

/* A pyramid of very many rows has its numbers on the axis, and nothing warns of them. */
static void
test_many (void)
{
  g_autoptr (GuatuDataset) dataset
      = fixture_dataset (GUATU_UNIT_COUNT, "人", "people", "person");
  g_autoptr (GuatuScene) scene = NULL;

  for (guint i = 0; i < 2; i++)
    {
      GuatuIndicator *indicator
          = fixture_indicator (dataset, i == 0 ? "men" : "women", "人", "People", 0);

      for (guint j = 0; j < 100; j++)
        {
          g_autofree char *period = g_strdup_printf ("%u", 1900 + j);

          fixture_observation (indicator, period, "7", GUATU_BOUND_EXACT,
                               GUATU_STATUS_ACTUAL);
        }
    }
  fixture_chart (dataset, GUATU_MARK_PYRAMID, GUATU_DIMENSION_PERIOD,
                 GUATU_DIMENSION_INDICATOR);
  scene = fixture_build (dataset, GUATU_LANGUAGE_EN, 1200, 800);
  g_assert_cmpuint (scene->marks->len, ==, 200);
  g_assert_null (find_text (scene, GUATU_ROLE_VALUE, NULL));
  for (guint i = 0; i < scene->warnings->len; i++)
    g_assert_cmpint (g_array_index (scene->warnings, GuatuWarning, i).role, !=,
                     GUATU_ROLE_VALUE);
}

/* The numbers of a short axis, beside a broad spine, keep apart on both sides. */
static void
test_long_numbers (void)
{
  for (double width = 300; width <= 1200; width += 100)
    {
      g_autoptr (GuatuDataset) dataset
          = fixture_dataset (GUATU_UNIT_NONE, NULL, NULL, NULL);
      GuatuIndicator *indicator = fixture_indicator (
          dataset, "a",
          "规模以上工业企业战略性新兴产业和高技术制造业及装备制造业增加值占规模以上工业"
          "企业增加值的比重",
          "Share", 0);
      g_autoptr (GuatuScene) scene = NULL;
      g_autofree char *broken = NULL;

      fixture_observation (indicator, "2020", "1200000000000", GUATU_BOUND_ABOUT,
                           GUATU_STATUS_ACTUAL);
      fixture_observation (indicator, "2021", "100000", GUATU_BOUND_EXACT,
                           GUATU_STATUS_ACTUAL);
      fixture_chart (dataset, GUATU_MARK_PYRAMID, GUATU_DIMENSION_INDICATOR,
                     GUATU_DIMENSION_PERIOD);
      scene = fixture_build (dataset, GUATU_LANGUAGE_ZH, width, width * 2 / 3);
      broken = guarantees_broken (scene);
      g_assert_cmpstr (broken, ==, NULL);
    }
}

/* A few groups fill the height that there is. */
static void
test_few (void)
{
  g_autoptr (GuatuDataset) dataset
      = fixture_dataset (GUATU_UNIT_COUNT, "人", "people", "person");
  g_autoptr (GuatuScene) scene = NULL;
  GuatuBox first, last;

  for (guint i = 0; i < 2; i++)
    {
      GuatuIndicator *side
          = fixture_indicator (dataset, i == 0 ? "men" : "women", i == 0 ? "男" : "女",
                               i == 0 ? "Men" : "Women", 0);

      for (guint j = 0; j < 6; j++)
        {
          g_autofree char *period = g_strdup_printf ("%u", 2010 + j);

          fixture_observation (side, period, "20", GUATU_BOUND_EXACT,
                               GUATU_STATUS_ACTUAL);
        }
    }
  fixture_chart (dataset, GUATU_MARK_PYRAMID, GUATU_DIMENSION_PERIOD,
                 GUATU_DIMENSION_INDICATOR);
  scene = fixture_build (dataset, GUATU_LANGUAGE_ZH, 1200, 800);
  first = guatu_scene_mark (scene, 0)->box;
  last = guatu_scene_mark (scene, scene->marks->len - 1)->box;
  g_assert_cmpfloat (first.y + first.height - last.y, >, 800 * 0.6);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/mark/pyramid/sides", test_sides);
  g_test_add_func ("/mark/pyramid/negative", test_negative);
  g_test_add_func ("/mark/pyramid/many", test_many);
  g_test_add_func ("/mark/pyramid/few", test_few);
  g_test_add_func ("/mark/pyramid/long-numbers", test_long_numbers);
  return g_test_run ();
}
