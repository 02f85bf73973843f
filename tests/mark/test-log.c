/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <math.h>

#include "scene/style.h"
#include "scene-samples.h"

#define EPSILON 1e-6

/* Logarithmic scales. */

/* A missing value is no zero, which a logarithmic scale could not draw. */
static void
test_log_missing (void)
{
  const GuatuMarkKind kinds[] = { GUATU_MARK_DOT, GUATU_MARK_LINE, GUATU_MARK_SLOPE };

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      g_autoptr (GuatuDataset) dataset = industries ("40");
      g_autoptr (GuatuScene) scene = NULL;

      fixture_missing (fixture_indicator (dataset, "none", "无", "None", 8), "2023");
      fixture_chart (dataset, kinds[i], GUATU_DIMENSION_INDICATOR, GUATU_DIMENSION_NONE)
          ->scale
          = GUATU_SCALE_LOG;
      scene = fixture_build (dataset, GUATU_LANGUAGE_EN, 1200, 800);
      g_assert_cmpuint (guatu_scene_n_marks (scene), ==, 4);
      for (guint j = 0; j < 4; j++)
        g_assert_true (isfinite (guatu_scene_mark (scene, j)->box.x)
                       && isfinite (guatu_scene_mark (scene, j)->box.y));
    }
}

/* On a logarithmic scale, too, the greatest value has its label at the right of its
 * dot. */
static void
test_log_dots (void)
{
  g_autoptr (GuatuDataset) dataset = industries ("98765");
  g_autoptr (GuatuScene) scene = NULL;

  fixture_chart (dataset, GUATU_MARK_DOT, GUATU_DIMENSION_INDICATOR, GUATU_DIMENSION_NONE)
      ->scale
      = GUATU_SCALE_LOG;
  scene = fixture_build (dataset, GUATU_LANGUAGE_EN, 1200, 800);
  for (guint i = 0; i < scene->texts->len; i++)
    {
      const GuatuSceneText *text = guatu_scene_text (scene, i);

      if (text->role == GUATU_ROLE_VALUE)
        g_assert_cmpfloat (text->box.x, >,
                           guatu_scene_mark (scene, (guint) text->mark)->box.x);
    }
}

/* On a logarithmic scale equal ratios are equal lengths. */
static void
test_log_lengths (void)
{
  g_autoptr (GuatuDataset) dataset = industries ("40");
  g_autoptr (GuatuScene) scene = NULL;
  double y[3];

  fixture_chart (dataset, GUATU_MARK_LINE, GUATU_DIMENSION_INDICATOR,
                 GUATU_DIMENSION_PERIOD)
      ->scale
      = GUATU_SCALE_LOG;
  scene = fixture_build (dataset, GUATU_LANGUAGE_EN, 1200, 800);
  for (guint i = 0; i < 3; i++)
    y[i] = guatu_scene_mark (scene, i)->box.y;
  g_assert_cmpfloat_with_epsilon (y[0] - y[1], y[1] - y[2], EPSILON);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/chart/log/missing", test_log_missing);
  g_test_add_func ("/chart/log/dots", test_log_dots);
  g_test_add_func ("/chart/log/lengths", test_log_lengths);
  return g_test_run ();
}
