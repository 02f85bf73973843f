/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fixture.h"
#include "guarantees.h"

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
      g_autoptr (GuatuScene) scene
          = fixture_build (dataset, GUATU_LANGUAGE_EN, 1200, 800);
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

static guint
count_ticks (const GuatuScene *scene)
{
  guint n = 0;

  for (guint i = 0; i < scene->texts->len; i++)
    n += guatu_scene_text (scene, i)->role == GUATU_ROLE_TICK;
  return n;
}

/* Seven numbers at most, and five beside a bar alone. */
static void
test_few (void)
{
  static const char *const values[] = { "1", "7", "12", "13", "139", "395", "1.25" };
  static const char *const ids[] = { "a", "b" };

  for (guint i = 0; i < G_N_ELEMENTS (values); i++)
    for (guint n = 1; n <= 2; n++)
      {
        g_autoptr (GuatuDataset) dataset
            = fixture_dataset (GUATU_UNIT_MASS, "吨", "t", NULL);
        g_autoptr (GuatuScene) scene = NULL;

        for (guint j = 0; j < n; j++)
          fixture_observation (fixture_indicator (dataset, ids[j], ids[j], ids[j], 0),
                               "2023", values[i], GUATU_BOUND_EXACT, GUATU_STATUS_ACTUAL);
        fixture_chart (dataset, GUATU_MARK_BAR, GUATU_DIMENSION_INDICATOR,
                       GUATU_DIMENSION_NONE);
        scene = fixture_build (dataset, GUATU_LANGUAGE_EN, 2400, 800);
        g_assert_cmpuint (count_ticks (scene), >=, 2);
        g_assert_cmpuint (count_ticks (scene), <=, n == 1 ? 5 : 7);
      }
}

/* The least dot does not stand before the first number. */
static void
test_least (void)
{
  static const char *const values[][2]
      = { { "198", "320" }, { "5", "9" }, { "101", "140" }, { "-320", "-198" } };

  for (guint i = 0; i < G_N_ELEMENTS (values); i++)
    {
      g_autoptr (GuatuDataset) dataset
          = fixture_dataset (GUATU_UNIT_MASS, "吨", "t", NULL);
      g_autoptr (GuatuScene) scene = NULL;

      for (guint j = 0; j < 2; j++)
        fixture_observation (
            fixture_indicator (dataset, j == 0 ? "a" : "b", "粮食", "Grain", 0), "2023",
            values[i][j], GUATU_BOUND_EXACT, GUATU_STATUS_ACTUAL);
      fixture_chart (dataset, GUATU_MARK_DOT, GUATU_DIMENSION_INDICATOR,
                     GUATU_DIMENSION_NONE)
          ->zero
          = GUATU_ZERO_NO;
      scene = fixture_build (dataset, GUATU_LANGUAGE_EN, 1200, 800);
      g_assert_cmpfloat (place_on_axis (scene, 0), >, -0.01);
      g_assert_cmpuint (count_ticks (scene), <=, 7);
    }
}

/* Two things of which nothing is known, or all but one number. */
static GuatuDataset *
new_unknown (GuatuMarkKind mark, GuatuStack stack, gboolean one)
{
  static const char *const years[] = { "2021", "2022", "2023" };
  GuatuDataset *dataset = fixture_dataset (GUATU_UNIT_MASS, "吨", "t", NULL);
  GuatuChartDescription *chart;

  for (guint i = 0; i < 2; i++)
    {
      GuatuIndicator *indicator
          = fixture_indicator (dataset, i == 0 ? "a" : "b", "粮食", "Grain", 0);

      for (guint j = 0; j < G_N_ELEMENTS (years); j++)
        if (one && j == 1)
          fixture_observation (indicator, years[j], "3", GUATU_BOUND_EXACT,
                               GUATU_STATUS_ACTUAL);
        else
          {
            fixture_missing (indicator, years[j]);
            g_array_index (indicator->observations, GuatuObservation, j).reason
                = GUATU_REASON_CONFIDENTIAL;
          }
    }
  chart
      = fixture_chart (dataset, mark, GUATU_DIMENSION_PERIOD, GUATU_DIMENSION_INDICATOR);
  chart->stack = stack;
  return dataset;
}

static gboolean
has_text (const GuatuScene *scene, const char *wanted)
{
  for (guint i = 0; i < scene->texts->len; i++)
    if (g_str_equal (pango_layout_get_text (guatu_scene_text (scene, i)->layout), wanted))
      return TRUE;
  return FALSE;
}

/* A plot without any value has no numbers at its axis, says that it is empty, and the
 * legend why. */
static void
test_no_values (void)
{
  static const struct
  {
    GuatuMarkKind mark;
    GuatuStack stack;
  } charts[] = {
    { GUATU_MARK_BAR, GUATU_STACK_NONE },   { GUATU_MARK_BAR, GUATU_STACK_ZERO },
    { GUATU_MARK_BAR, GUATU_STACK_SHARE },  { GUATU_MARK_LINE, GUATU_STACK_NONE },
    { GUATU_MARK_AREA, GUATU_STACK_NONE },  { GUATU_MARK_AREA, GUATU_STACK_ZERO },
    { GUATU_MARK_AREA, GUATU_STACK_SHARE }, { GUATU_MARK_DOT, GUATU_STACK_NONE },
  };

  for (guint i = 0; i < 2 * G_N_ELEMENTS (charts); i++)
    {
      gboolean one = i % 2;
      g_autoptr (GuatuDataset) dataset
          = new_unknown (charts[i / 2].mark, charts[i / 2].stack, one);
      g_autoptr (GuatuScene) scene
          = fixture_build (dataset, GUATU_LANGUAGE_ZH_EN, 1200, 800);
      g_autofree char *broken = guarantees_broken (scene);

      g_assert_cmpstr (broken, ==, NULL);
      g_assert_cmpint (has_text (scene, "没有可显示的数值"), ==, !one);
      g_assert_cmpint (has_text (scene, "No values to show"), ==, !one);
      g_assert_cmpint (count_ticks (scene) > 0, ==, one);
      g_assert_true (one || has_text (scene, "保密"));
      g_assert_true (one || scene->warnings->len == 0);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/chart/axis/one-value", test_one_value);
  g_test_add_func ("/chart/axis/missing", test_missing);
  g_test_add_func ("/chart/axis/few", test_few);
  g_test_add_func ("/chart/axis/least", test_least);
  g_test_add_func ("/chart/axis/no-values", test_no_values);
  return g_test_run ();
}
