/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "scene-samples.h"

/* Dots, which share the row of their category. */

static GuatuScene *
build_pair (const char *first, GuatuStatus status, const char *second)
{
  g_autoptr (GuatuDataset) dataset = fixture_dataset (GUATU_UNIT_PERCENT, "%", "%", NULL);

  fixture_observation (fixture_indicator (dataset, "plan", "计划", "Plan", 0), "2023",
                       first, GUATU_BOUND_EXACT, status);
  fixture_observation (fixture_indicator (dataset, "outturn", "实际", "Outturn", 0),
                       "2023", second, GUATU_BOUND_EXACT, GUATU_STATUS_ACTUAL);
  fixture_chart (dataset, GUATU_MARK_DOT, GUATU_DIMENSION_PERIOD,
                 GUATU_DIMENSION_INDICATOR);
  return fixture_build (dataset, GUATU_LANGUAGE_ZH, 1200, 800);
}

/* Dots of one value touch each other, and none is hidden; others keep to the middle. */
static void
test_hidden (void)
{
  g_autoptr (GuatuScene) same = build_pair ("40", GUATU_STATUS_ACTUAL, "40");
  g_autoptr (GuatuScene) apart = build_pair ("40", GUATU_STATUS_ACTUAL, "60");
  GuatuBox first = guatu_scene_mark (same, 0)->box;
  GuatuBox second = guatu_scene_mark (same, 1)->box;

  g_assert_cmpfloat (first.x, ==, second.x);
  g_assert_cmpfloat_with_epsilon (first.y + first.height, second.y, 0.01);
  g_assert_cmpfloat (guatu_scene_mark (apart, 0)->box.y, ==,
                     guatu_scene_mark (apart, 1)->box.y);
}

/* A target is seen under the dot that reaches it. Both have their numbers, as far from
 * the dot on one side as on the other. */
static void
test_target_reached (void)
{
  g_autoptr (GuatuScene) scene = build_pair ("40", GUATU_STATUS_TARGET, "40");
  GuatuBox dot = guatu_scene_mark (scene, 1)->box;
  double left = -1, right = -1;

  g_assert_cmpfloat (guatu_scene_mark (scene, 0)->box.y, ==, dot.y);
  for (guint i = 0; i < scene->texts->len; i++)
    {
      const GuatuSceneText *text = guatu_scene_text (scene, i);

      if (text->role != GUATU_ROLE_VALUE)
        continue;
      if (text->box.x > dot.x)
        right = text->box.x - (dot.x + dot.width);
      else
        left = dot.x - (text->box.x + text->box.width);
    }
  g_assert_cmpfloat (left, >, 0);
  g_assert_cmpfloat_with_epsilon (left, right, 0.01);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/mark/dots/hidden", test_hidden);
  g_test_add_func ("/mark/dots/target-reached", test_target_reached);
  return g_test_run ();
}
