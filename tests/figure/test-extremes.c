/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <math.h>

#include "dataset/number.h"
#include "fixture.h"

/* Pairs of values up to what check refuses: each is drawn in every way. */
static const char *const pairs[][2] = {
  { "1e100", "-1e100" },   { "1e100", "1e-100" },
  { "1e-100", "2e-100" },  { "1e100", "1e100" },
  { "-1e100", "-9.9e99" }, { "0", "1e-100" },
  { "0", "1e100" },        { "0", "0" },
};

static GuatuDataset *
make (const char *const *values, GuatuMarkKind mark)
{
  GuatuDataset *dataset = fixture_dataset (GUATU_UNIT_MASS, "吨", "t", NULL);

  for (guint i = 0; i < (guatu_mark_traits (mark)->adds_up ? 1 : 2); i++)
    {
      g_autofree char *id = g_strdup_printf ("i%u", i);
      GuatuIndicator *indicator = fixture_indicator (dataset, id, "指标", "Indicator", 0);

      for (guint year = 0; year < 3; year++)
        {
          g_autofree char *period = g_strdup_printf ("%u", 2021 + year);

          fixture_observation (indicator, period, values[(i + year) % 2],
                               GUATU_BOUND_EXACT, GUATU_STATUS_ACTUAL);
        }
    }
  fixture_chart (dataset, mark, GUATU_DIMENSION_PERIOD, GUATU_DIMENSION_INDICATOR);
  return dataset;
}

static void
assert_on_page (const GuatuScene *scene)
{
  for (guint i = 0; i < scene->shapes->len; i++)
    {
      const GuatuShape *shape = &g_array_index (scene->shapes, GuatuShape, i);

      for (guint j = 0; j < shape->n_points; j++)
        {
          g_assert_true (isfinite (shape->points[j].x) && isfinite (shape->points[j].y));
          g_assert_cmpfloat (shape->points[j].x, >=, 0);
          g_assert_cmpfloat (shape->points[j].y, >=, 0);
          g_assert_cmpfloat (shape->points[j].x, <=, scene->figure.width);
          g_assert_cmpfloat (shape->points[j].y, <=, scene->figure.height);
        }
    }
  for (guint i = 0; i < scene->texts->len; i++)
    {
      const GuatuSceneText *text = guatu_scene_text (scene, i);

      g_assert_true (guatu_box_is_inside (
          text->box, (GuatuBox) { 0, 0, scene->figure.width, scene->figure.height }));
    }
}

static gboolean
is_drawable (const char *const *values, GuatuMarkKind mark, GuatuStack stack,
             GuatuScaleKind scale)
{
  double a = g_ascii_strtod (values[0], NULL), b = g_ascii_strtod (values[1], NULL);

  if (stack != GUATU_STACK_NONE
      && (scale == GUATU_SCALE_LOG || a < 0 || b < 0
          || (mark != GUATU_MARK_BAR && mark != GUATU_MARK_AREA)))
    return FALSE;
  if (guatu_mark_traits (mark)->two_sided && a * b < 0)
    return FALSE;
  if (guatu_mark_traits (mark)->of_whole && (a < 0 || b < 0 || a + b == 0))
    return FALSE;
  return scale != GUATU_SCALE_LOG
         || (a > 0 && b > 0 && (mark == GUATU_MARK_LINE || mark == GUATU_MARK_DOT));
}

/* Nothing is drawn off the page, and no coordinate is infinite or no number. */
static void
test_extremes (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (pairs); i++)
    for (int mark = 0; mark < GUATU_N_MARK_KINDS; mark++)
      for (int stack = 0; stack <= GUATU_STACK_SHARE; stack++)
        for (int scale = 0; scale <= GUATU_SCALE_LOG; scale++)
          {
            g_autoptr (GuatuDataset) dataset = NULL;
            g_autoptr (GuatuScene) scene = NULL;
            GuatuChartDescription *chart;

            if (!is_drawable (pairs[i], (GuatuMarkKind) mark, (GuatuStack) stack,
                              (GuatuScaleKind) scale))
              continue;
            dataset = make (pairs[i], (GuatuMarkKind) mark);
            chart = g_ptr_array_index (dataset->charts, 0);
            chart->stack = (GuatuStack) stack;
            chart->scale = (GuatuScaleKind) scale;
            g_test_message ("%s and %s, mark %d, stack %d, scale %d", pairs[i][0],
                            pairs[i][1], mark, stack, scale);
            scene = fixture_build (dataset, GUATU_LANGUAGE_ZH_EN, 1200, 800);
            assert_on_page (scene);
          }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/extremes/on-page", test_extremes);
  return g_test_run ();
}
