/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guarantees.h"
#include "scene-samples.h"
#include "speech/describe.h"
#include "text/line-breaks.h"

/* The parts of a whole around its middle. */

static GuatuDataset *
parts (const char *total)
{
  GuatuDataset *dataset = industries ("70");

  fixture_chart (dataset, GUATU_MARK_RING, GUATU_DIMENSION_INDICATOR,
                 GUATU_DIMENSION_NONE)
      ->total
      = g_strdup (total);
  return dataset;
}

/* Names and numbers stand beside the ring, shares on it, and the sum of all in its
 * middle. */
static void
test_texts (void)
{
  g_autoptr (GuatuDataset) dataset = parts (NULL);
  g_autoptr (GuatuScene) scene = fixture_build (dataset, GUATU_LANGUAGE_ZH, 1200, 800);
  g_autofree char *broken = guarantees_broken (scene);
  const GuatuSceneText *name = find_text (scene, GUATU_ROLE_CATEGORY, "Industry 1");
  const GuatuSceneText *share = find_text (scene, GUATU_ROLE_DIRECT, "70.0%");
  const GuatuSceneText *sum = find_text (scene, GUATU_ROLE_DIRECT, "100");
  GuatuBox first = guatu_scene_mark (scene, 0)->box;

  g_assert_cmpstr (broken, ==, NULL);
  g_assert_cmpint (guatu_scene_mark (scene, 0)->kind, ==, GUATU_SCENE_MARK_SECTOR);
  g_assert_cmpfloat (name->box.x, >, first.x + first.width);
  g_assert_cmpint (share->mark, ==, 2);
  g_assert_nonnull (find_text (scene, GUATU_ROLE_DIRECT, "合计"));
  /* The first part begins at the top, over the middle. */
  g_assert_cmpfloat_with_epsilon (sum->box.x + sum->box.width / 2, first.x, 1);
}

/* A total is no part: it is the whole in the middle. */
static void
test_total (void)
{
  g_autoptr (GuatuDataset) dataset = parts ("industry-3");
  g_autoptr (GuatuScene) scene = NULL;
  g_autofree char *described = NULL;
  GuatuIndicator *last = g_ptr_array_index (dataset->indicators, 2);

  g_array_index (last->observations, GuatuObservation, 0).value = 30;
  scene = fixture_build (dataset, GUATU_LANGUAGE_EN, 1200, 800);
  g_assert_cmpuint (scene->marks->len, ==, 3);
  g_assert_cmpint (guatu_scene_mark (scene, 2)->kind, ==, GUATU_SCENE_MARK_FIGURE);
  g_assert_nonnull (find_text (scene, GUATU_ROLE_CATEGORY, "Industry 3"));
  g_assert_nonnull (find_text (scene, GUATU_ROLE_DIRECT, "33.3%"));
  described = guatu_describe_scene (scene, GUATU_LANGUAGE_EN);
  g_assert_nonnull (strstr (described, "The total is CNY 3 billion."));
}

/* A part is picked where it is, not in the middle or where another one is. */
static void
test_picked (void)
{
  g_autoptr (GuatuDataset) dataset = parts (NULL);
  g_autoptr (GuatuScene) scene = fixture_build (dataset, GUATU_LANGUAGE_ZH, 1200, 800);
  const GuatuSceneText *share = find_text (scene, GUATU_ROLE_DIRECT, "70.0%");
  const GuatuSceneText *sum = find_text (scene, GUATU_ROLE_DIRECT, "100");

  g_assert_cmpint (guatu_scene_pick (scene, share->box.x + 1, share->box.y + 1), ==, 2);
  g_assert_cmpint (guatu_scene_pick (scene, sum->box.x + 1, sum->box.y + 1), ==, -1);
}

/* What has no room beside the ring is told, and no name crosses another. */
static void
test_many (void)
{
  g_autoptr (GuatuDataset) dataset = fixture_dataset (GUATU_UNIT_MASS, "吨", "t", NULL);

  for (guint i = 0; i < 12; i++)
    {
      g_autofree char *id = g_strdup_printf ("i%u", i);
      g_autofree char *name = g_strdup_printf ("第%u种主要农产品产量", i);

      fixture_observation (fixture_indicator (dataset, id, name, name, 0), "2023",
                           i == 0 ? "900" : "1", GUATU_BOUND_EXACT, GUATU_STATUS_ACTUAL);
    }
  fixture_chart (dataset, GUATU_MARK_RING, GUATU_DIMENSION_INDICATOR,
                 GUATU_DIMENSION_NONE);
  for (double width = 240; width <= 1200; width += 120)
    {
      g_autoptr (GuatuScene) scene
          = fixture_build (dataset, GUATU_LANGUAGE_ZH_EN, width, width * 2 / 3);
      g_autofree char *broken = guarantees_broken (scene);

      g_assert_cmpstr (broken, ==, NULL);
    }
}

/* A ring gets smaller before a name beside it is broken within a word. */
static void
test_whole_names (void)
{
  g_autoptr (GuatuDataset) dataset = parts (NULL);

  for (guint i = 0; i < dataset->indicators->len; i++)
    {
      GuatuIndicator *indicator = g_ptr_array_index (dataset->indicators, i);

      guatu_text_set (&indicator->name, "第二产业", "Secondary industry");
    }
  for (double width = 290; width <= 500; width += 10)
    {
      g_autoptr (GuatuScene) scene
          = fixture_build (dataset, GUATU_LANGUAGE_EN, width, 300);

      for (guint i = 0; i < scene->texts->len; i++)
        g_assert_false (guatu_line_breaks_tear (guatu_scene_text (scene, i)->layout));
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/mark/ring/texts", test_texts);
  g_test_add_func ("/mark/ring/total", test_total);
  g_test_add_func ("/mark/ring/picked", test_picked);
  g_test_add_func ("/mark/ring/many", test_many);
  g_test_add_func ("/mark/ring/whole-names", test_whole_names);
  return g_test_run ();
}
