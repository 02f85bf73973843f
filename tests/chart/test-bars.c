/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fixture.h"

/* Bars of many lengths, so that some of their numbers stand where the grid is. */
static GuatuDataset *
new_bars (GuatuOrientation orientation)
{
  static const char *const values[] = { "100", "83", "67", "58", "41", "37", "26", "19" };
  static const char *const ids[] = { "a", "b", "c", "d", "e", "f", "g", "h" };
  GuatuDataset *dataset = fixture_dataset (GUATU_UNIT_MASS, "吨", "t", NULL);

  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    fixture_observation (fixture_indicator (dataset, ids[i], ids[i], ids[i], 0), "2023",
                         values[i], GUATU_BOUND_EXACT, GUATU_STATUS_ACTUAL);
  fixture_chart (dataset, GUATU_MARK_BAR, GUATU_DIMENSION_INDICATOR, GUATU_DIMENSION_NONE)
      ->orientation
      = orientation;
  return dataset;
}

static const GuatuShape *
shape_of (const GuatuScene *scene, guint i)
{
  return &g_array_index (scene->shapes, GuatuShape, i);
}

/* Paper that belongs to no mark. */
static gboolean
is_ground (const GuatuShape *shape)
{
  return shape->kind == GUATU_SHAPE_POLYGON && shape->mark < 0;
}

static gboolean
is_rule (const GuatuShape *shape)
{
  return shape->kind == GUATU_SHAPE_POLYLINE && shape->mark < 0;
}

static GuatuBox
box_of (const GuatuShape *shape)
{
  GuatuPoint a = shape->points[0], c = shape->points[2];

  return (GuatuBox){ a.x, a.y, c.x - a.x, c.y - a.y };
}

/* Whether a rule that runs through @box has a ground between the two. */
static gboolean
is_kept_off (const GuatuScene *scene, guint rule, GuatuBox box)
{
  for (guint i = rule + 1; i < scene->shapes->len; i++)
    if (is_ground (shape_of (scene, i))
        && guatu_box_is_inside (box, box_of (shape_of (scene, i))))
      return TRUE;
  return FALSE;
}

static guint
count_rules (const GuatuScene *scene, GuatuBox box)
{
  guint n = 0;

  for (guint i = 0; i < scene->shapes->len; i++)
    n += is_rule (shape_of (scene, i))
         && guatu_box_meets_segment (box, shape_of (scene, i)->points[0],
                                     shape_of (scene, i)->points[1]);
  return n;
}

/* No line of the grid runs through a number, and there is no ground but for one. */
static void
test_ground (gconstpointer orientation)
{
  g_autoptr (GuatuDataset) dataset
      = new_bars ((GuatuOrientation) GPOINTER_TO_UINT (orientation));
  g_autoptr (GuatuScene) scene = fixture_build (dataset, GUATU_LANGUAGE_ZH, 1200, 800);
  guint n_crossed = 0, n_grounds = 0;

  for (guint i = 0; i < scene->texts->len; i++)
    {
      const GuatuSceneText *text = guatu_scene_text (scene, i);

      if (text->role != GUATU_ROLE_VALUE || count_rules (scene, text->box) == 0)
        continue;
      n_crossed++;
      for (guint j = 0; j < scene->shapes->len; j++)
        if (is_rule (shape_of (scene, j))
            && guatu_box_meets_segment (text->box, shape_of (scene, j)->points[0],
                                        shape_of (scene, j)->points[1]))
          g_assert_true (is_kept_off (scene, j, text->box));
    }
  for (guint i = 0; i < scene->shapes->len; i++)
    if (is_ground (shape_of (scene, i)))
      {
        n_grounds++;
        g_assert_cmpuint (count_rules (scene, box_of (shape_of (scene, i))), >, 0);
      }
  g_assert_cmpuint (n_crossed, >, 0);
  g_assert_cmpuint (n_grounds, >=, n_crossed);
  g_assert_cmpuint (n_grounds, <, scene->marks->len);
}

/* A ground on a hatched bar does not cut its edge. */
static void
test_ground_inside (void)
{
  guint n_grounds = 0;

  for (guint digits = 0; digits < 4; digits++)
    {
      static const char *const values[] = { "16", "160", "1600", "16000" };
      g_autoptr (GuatuDataset) dataset
          = fixture_dataset (GUATU_UNIT_MASS, "吨", "t", NULL);
      GuatuIndicator *indicator = fixture_indicator (dataset, "a", "甲", "A", 0);
      g_autoptr (GuatuScene) scene = NULL;

      for (char period[] = "2010"; period[3] <= '9'; period[3]++)
        fixture_observation (indicator, period, values[digits], GUATU_BOUND_AT_LEAST,
                             GUATU_STATUS_TARGET);
      fixture_chart (dataset, GUATU_MARK_BAR, GUATU_DIMENSION_PERIOD,
                     GUATU_DIMENSION_INDICATOR)
          ->stack
          = GUATU_STACK_ZERO;
      scene = fixture_build (dataset, GUATU_LANGUAGE_ZH, 600, 400);
      for (guint i = 0; i < scene->shapes->len; i++)
        {
          const GuatuShape *shape = shape_of (scene, i);
          GuatuBox bar, ground;

          if (shape->mark < 0 || shape->kind != GUATU_SHAPE_POLYGON
              || shape->fill.kind != GUATU_FILL_SOLID)
            continue;
          n_grounds++;
          bar = guatu_scene_mark (scene, (guint) shape->mark)->box;
          ground = box_of (shape);
          g_assert_cmpfloat (ground.x, >, bar.x + 1);
          g_assert_cmpfloat (ground.x + ground.width, <, bar.x + bar.width - 1);
          g_assert_cmpfloat (ground.y, >, bar.y + 1);
        }
    }
  g_assert_cmpuint (n_grounds, >, 0);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_data_func ("/chart/bars/ground-beside",
                        GUINT_TO_POINTER (GUATU_ORIENTATION_HORIZONTAL), test_ground);
  g_test_add_data_func ("/chart/bars/ground-over",
                        GUINT_TO_POINTER (GUATU_ORIENTATION_VERTICAL), test_ground);
  g_test_add_func ("/chart/bars/ground-inside", test_ground_inside);
  return g_test_run ();
}
