/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fixture.h"

static double
middle (GuatuBox box)
{
  return box.x + box.width / 2;
}

/* Where a mark stands on the axis: 0 at its first number, 1 at its last. */
static double
place_on_axis (const GuatuScene *scene, guint mark)
{
  double first = G_MAXDOUBLE, last = -G_MAXDOUBLE;

  for (guint i = 0; i < scene->texts->len; i++)
    {
      const GuatuSceneText *text = guatu_scene_text (scene, i);

      if (text->role != GUATU_ROLE_TICK)
        continue;
      first = MIN (first, middle (text->box));
      last = MAX (last, middle (text->box));
    }
  return (middle (guatu_scene_mark (scene, mark)->box) - first) / (last - first);
}

static GuatuDataset *
new_dots (const char *value, gboolean missing)
{
  GuatuDataset *dataset = fixture_dataset (GUATU_UNIT_MASS, "吨", "t", NULL);
  GuatuIndicator *indicator = fixture_indicator (dataset, "grain", "粮食", "Grain", 0);
  GuatuChartDescription *chart;

  fixture_observation (indicator, "2022", value, GUATU_BOUND_EXACT, GUATU_STATUS_ACTUAL);
  if (missing)
    fixture_missing (indicator, "2023");
  chart = fixture_chart (dataset, GUATU_MARK_DOT, GUATU_DIMENSION_PERIOD,
                         GUATU_DIMENSION_NONE);
  chart->zero = GUATU_ZERO_NO;
  return dataset;
}

/* One value alone has an axis of its own size, however small it is. */
static void
test_one_value (void)
{
  static const char *const values[] = { "0.000002", "7", "-7", "30000" };

  for (guint i = 0; i < G_N_ELEMENTS (values); i++)
    {
      g_autoptr (GuatuDataset) dataset = new_dots (values[i], FALSE);
      g_autoptr (GuatuScene) scene = fixture_build (dataset, GUATU_LANGUAGE_EN, 1200, 800);
      double place = place_on_axis (scene, 0);

      g_assert_cmpfloat (place, >, 0.3);
      g_assert_cmpfloat (place, <, 0.7);
    }
}

/* The sign of a missing value stands where the axis begins, and takes no room that
 * is as wide as the way to zero. */
static void
test_missing (void)
{
  g_autoptr (GuatuDataset) dataset = new_dots ("7", TRUE);
  g_autoptr (GuatuScene) scene = fixture_build (dataset, GUATU_LANGUAGE_EN, 1200, 800);

  g_assert_cmpint (guatu_scene_mark (scene, 1)->kind, ==, GUATU_SCENE_MARK_MISSING);
  g_assert_cmpfloat_with_epsilon (place_on_axis (scene, 1), 0, 0.1);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/chart/axis/one-value", test_one_value);
  g_test_add_func ("/chart/axis/missing", test_missing);
  return g_test_run ();
}
