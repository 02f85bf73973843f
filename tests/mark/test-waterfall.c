/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guarantees.h"
#include "scene-samples.h"
#include "speech/describe.h"

#define EPSILON 1e-6

/* Bars that start where the one before them ends, and their total. */

static GuatuDataset *
contributions (GuatuOrientation orientation)
{
  static const char *const values[] = { "3", "-1", "2.5", "4.5" };
  GuatuDataset *dataset = fixture_dataset (GUATU_UNIT_POINTS, "个百分点",
                                           "percentage points", "percentage point");
  GuatuChartDescription *chart;

  for (guint i = 0; i < G_N_ELEMENTS (values); i++)
    {
      g_autofree char *id = g_strdup_printf ("i%u", i);
      g_autofree char *name = g_strdup_printf ("Part %u", i);

      fixture_observation (fixture_indicator (dataset, id, name, name, 0), "2023",
                           values[i], GUATU_BOUND_EXACT, GUATU_STATUS_ACTUAL);
    }
  chart = fixture_chart (dataset, GUATU_MARK_WATERFALL, GUATU_DIMENSION_INDICATOR,
                         GUATU_DIMENSION_NONE);
  chart->orientation = orientation;
  chart->total = g_strdup ("i3");
  return dataset;
}

/* Where a bar begins and ends along its values. */
static void
ends_of (const GuatuScene *scene, guint mark, gboolean down, double *start, double *end)
{
  GuatuBox box = guatu_scene_mark (scene, mark)->box;
  double low = box.y + box.height, high = box.y;

  *start = down ? high : low;
  *end = down ? low : high;
}

/* Each starts at the end of the one before it, down too, and the total at zero; its end
 * is theirs. */
static void
test_steps (void)
{
  g_autoptr (GuatuDataset) dataset = contributions (GUATU_ORIENTATION_VERTICAL);
  g_autoptr (GuatuScene) scene = fixture_build (dataset, GUATU_LANGUAGE_EN, 1200, 800);
  g_autofree char *broken = guarantees_broken (scene);
  double start, end, zero, at;

  g_assert_cmpstr (broken, ==, NULL);
  ends_of (scene, 0, FALSE, &zero, &at);
  ends_of (scene, 1, TRUE, &start, &end);
  g_assert_cmpfloat_with_epsilon (start, at, EPSILON);
  at = end;
  ends_of (scene, 2, FALSE, &start, &end);
  g_assert_cmpfloat_with_epsilon (start, at, EPSILON);
  at = end;
  ends_of (scene, 3, FALSE, &start, &end);
  g_assert_cmpfloat_with_epsilon (start, zero, EPSILON);
  g_assert_cmpfloat_with_epsilon (end, at, EPSILON);
}

/* A number stands on the side to which its bar goes: that of a fall under it. */
static void
test_numbers (void)
{
  g_autoptr (GuatuDataset) dataset = contributions (GUATU_ORIENTATION_VERTICAL);
  g_autoptr (GuatuScene) scene = fixture_build (dataset, GUATU_LANGUAGE_EN, 1200, 800);
  const GuatuSceneText *rise = find_text (scene, GUATU_ROLE_VALUE, "3.0");
  const GuatuSceneText *fall = find_text (scene, GUATU_ROLE_VALUE, "−1.0");

  if (rise == NULL)
    rise = find_text (scene, GUATU_ROLE_VALUE, "3");
  if (fall == NULL)
    fall = find_text (scene, GUATU_ROLE_VALUE, "−1");
  g_assert_cmpfloat (rise->box.y + rise->box.height, <=,
                     guatu_scene_mark (scene, 0)->box.y);
  g_assert_cmpfloat (fall->box.y, >=,
                     guatu_scene_mark (scene, 1)->box.y
                         + guatu_scene_mark (scene, 1)->box.height);
}

/* The legend tells what goes up, what goes down and what is the total. */
static void
test_legend (void)
{
  g_autoptr (GuatuDataset) dataset = contributions (GUATU_ORIENTATION_AUTO);
  g_autoptr (GuatuScene) scene = fixture_build (dataset, GUATU_LANGUAGE_ZH, 1200, 800);

  g_assert_nonnull (find_text (scene, GUATU_ROLE_LEGEND, "增加"));
  g_assert_nonnull (find_text (scene, GUATU_ROLE_LEGEND, "减少"));
  g_assert_nonnull (find_text (scene, GUATU_ROLE_LEGEND, "合计"));
}

/* However the parts are sorted, the total follows them. */
static void
test_sorted (void)
{
  g_autoptr (GuatuDataset) dataset = contributions (GUATU_ORIENTATION_AUTO);
  GuatuChartDescription *chart = g_ptr_array_index (dataset->charts, 0);
  g_autoptr (GuatuScene) scene = NULL;

  chart->sort = GUATU_SORT_DESCENDING;
  scene = fixture_build (dataset, GUATU_LANGUAGE_ZH, 1200, 800);
  g_assert_cmpstr (guatu_scene_mark (scene, 3)->indicator->id, ==, "i3");
  g_assert_cmpstr (guatu_scene_mark (scene, 2)->indicator->id, ==, "i1");
}

/* A total is none of the extremes, and is told for itself. */
static void
test_described (void)
{
  g_autoptr (GuatuDataset) dataset = contributions (GUATU_ORIENTATION_AUTO);
  g_autoptr (GuatuScene) scene = fixture_build (dataset, GUATU_LANGUAGE_ZH, 1200, 800);
  g_autofree char *english = guatu_describe_scene (scene, GUATU_LANGUAGE_EN);
  g_autofree char *chinese = guatu_describe_scene (scene, GUATU_LANGUAGE_ZH);

  g_assert_nonnull (strstr (english, "The total is 4.5 percentage points."));
  g_assert_null (strstr (english, "Part 3"));
  g_assert_nonnull (strstr (chinese, "合计为4.5个百分点。"));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/mark/waterfall/steps", test_steps);
  g_test_add_func ("/mark/waterfall/numbers", test_numbers);
  g_test_add_func ("/mark/waterfall/legend", test_legend);
  g_test_add_func ("/mark/waterfall/sorted", test_sorted);
  g_test_add_func ("/mark/waterfall/described", test_described);
  return g_test_run ();
}
