/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guarantees.h"
#include "scene-samples.h"

/* Tables whose cells have the more ink the more there is. */

static GuatuDataset *
table_of (guint n_columns, const char *first)
{
  GuatuDataset *dataset = fixture_dataset (GUATU_UNIT_PERCENT, "%", "%", NULL);

  for (guint i = 0; i < 3; i++)
    {
      g_autofree char *id = g_strdup_printf ("row-%u", i);
      g_autofree char *name = g_strdup_printf ("Row %u", i);
      GuatuIndicator *indicator = fixture_indicator (dataset, id, name, name, 0);

      for (guint j = 0; j < n_columns; j++)
        {
          g_autofree char *period = g_strdup_printf ("%u", 1900 + j);
          g_autofree char *value = g_strdup_printf ("%u", 1 + i * 10 + j);

          if (i == 2 && j == 1)
            fixture_missing (indicator, period);
          else
            fixture_observation (indicator, period, i + j == 0 ? first : value,
                                 GUATU_BOUND_EXACT, GUATU_STATUS_ACTUAL);
        }
    }
  fixture_chart (dataset, GUATU_MARK_HEAT, GUATU_DIMENSION_INDICATOR,
                 GUATU_DIMENSION_PERIOD);
  return dataset;
}

/* Rows under each other, columns to the right, a number in each cell and a sign where one
 * is missing; the key tells the ends of the scale. */
static void
test_cells (void)
{
  g_autoptr (GuatuDataset) dataset = table_of (4, "1");
  g_autoptr (GuatuScene) scene = fixture_build (dataset, GUATU_LANGUAGE_EN, 1200, 800);
  g_autofree char *broken = guarantees_broken (scene);
  GuatuBox first = guatu_scene_mark (scene, 0)->box;
  GuatuBox next = guatu_scene_mark (scene, 1)->box;
  GuatuBox under = guatu_scene_mark (scene, 4)->box;

  g_assert_cmpstr (broken, ==, NULL);
  g_assert_cmpint (guatu_scene_mark (scene, 0)->kind, ==, GUATU_SCENE_MARK_CELL);
  g_assert_cmpint (guatu_scene_mark (scene, 9)->kind, ==, GUATU_SCENE_MARK_MISSING);
  g_assert_cmpfloat (next.x, >=, first.x + first.width);
  g_assert_cmpfloat (next.y, ==, first.y);
  g_assert_cmpfloat (under.y, >=, first.y + first.height);
  g_assert_nonnull (find_text (scene, GUATU_ROLE_LEGEND, "1902"));
  g_assert_nonnull (find_text (scene, GUATU_ROLE_CATEGORY, "Row 2"));
  g_assert_nonnull (find_text (scene, GUATU_ROLE_VALUE, "–"));
  g_assert_nonnull (find_text (scene, GUATU_ROLE_TICK, "24%"));
}

/* With values below zero the scale runs as far to either side, and in print one side is
 * hatched. */
static void
test_diverging (void)
{
  g_autoptr (GuatuDataset) dataset = table_of (4, "-12");
  const GuatuFigure figure = {
    .language = GUATU_LANGUAGE_EN, .look = GUATU_LOOK_PRINT, .width = 1200, .height = 800
  };
  g_autoptr (GuatuScene) scene = fixture_build_figure (dataset, &figure);
  g_autofree char *broken = guarantees_broken (scene);
  guint n_hatched = 0;

  g_assert_cmpstr (broken, ==, NULL);
  g_assert_nonnull (find_text (scene, GUATU_ROLE_TICK, "−24%"));
  for (guint i = 0; i < scene->shapes->len; i++)
    n_hatched
        += g_array_index (scene->shapes, GuatuShape, i).mark == 0
           && g_array_index (scene->shapes, GuatuShape, i).fill.kind == GUATU_FILL_HATCH;
  g_assert_cmpuint (n_hatched, ==, 1);
}

/* Where not every number has room there is none, and columns are named one in so many. */
static void
test_narrow (void)
{
  g_autoptr (GuatuDataset) dataset = table_of (100, "1");
  g_autoptr (GuatuScene) scene = fixture_build (dataset, GUATU_LANGUAGE_EN, 600, 400);
  g_autofree char *broken = guarantees_broken (scene);

  g_assert_cmpstr (broken, ==, NULL);
  g_assert_null (find_text (scene, GUATU_ROLE_VALUE, NULL));
  g_assert_nonnull (find_text (scene, GUATU_ROLE_LEGEND, "1900"));
  g_assert_null (find_text (scene, GUATU_ROLE_LEGEND, "1901"));
}

/* Few rows are as high as there is room for, with numbers that are larger than in low
 * ones. */
static void
test_height (void)
{
  g_autoptr (GuatuDataset) dataset = table_of (4, "1");
  g_autoptr (GuatuScene) high = fixture_build (dataset, GUATU_LANGUAGE_EN, 1200, 800);
  g_autoptr (GuatuScene) low = fixture_build (dataset, GUATU_LANGUAGE_EN, 1200, 400);
  const GuatuSceneText *in_high = find_text (high, GUATU_ROLE_VALUE, "2%");
  const GuatuSceneText *in_low = find_text (low, GUATU_ROLE_VALUE, "2%");

  g_assert_cmpfloat (3 * guatu_scene_mark (high, 0)->box.height, >, 800 / 3.0);
  g_assert_nonnull (in_high);
  g_assert_nonnull (in_low);
  g_assert_cmpfloat (in_high->box.height, >, in_low->box.height);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/mark/heat/cells", test_cells);
  g_test_add_func ("/mark/heat/diverging", test_diverging);
  g_test_add_func ("/mark/heat/narrow", test_narrow);
  g_test_add_func ("/mark/heat/height", test_height);
  return g_test_run ();
}
