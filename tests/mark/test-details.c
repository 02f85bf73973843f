/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "speech/speech.h"
#include "fixture.h"

/* What few observations have, and how charts show and tell it. */

static GuatuIndicator *
three_years (GuatuDataset *dataset, const char *id)
{
  GuatuIndicator *indicator = fixture_indicator (dataset, id, "指标", "Indicator", 0);

  fixture_observation (indicator, "2021", "5", GUATU_BOUND_EXACT, GUATU_STATUS_ACTUAL);
  fixture_observation (indicator, "2022", "6", GUATU_BOUND_EXACT, GUATU_STATUS_ACTUAL);
  fixture_observation (indicator, "2023", "7", GUATU_BOUND_EXACT, GUATU_STATUS_ACTUAL);
  return indicator;
}

static GuatuObservation *
observation_at (GuatuIndicator *indicator, guint i)
{
  return &g_array_index (indicator->observations, GuatuObservation, i);
}

static gboolean
says (const GuatuScene *scene, GuatuTextRole role, const char *wanted)
{
  for (guint i = 0; i < scene->texts->len; i++)
    {
      const GuatuSceneText *text = guatu_scene_text (scene, i);

      if (text->role == role
          && strstr (pango_layout_get_text (text->layout), wanted) != NULL)
        return TRUE;
    }
  return FALSE;
}

/* Whether a line goes from the middle of one mark to that of another. */
static gboolean
is_joined (const GuatuScene *scene, guint from, guint to)
{
  GuatuBox a = guatu_scene_mark (scene, from)->box;
  GuatuBox b = guatu_scene_mark (scene, to)->box;

  for (guint i = 0; i < scene->shapes->len; i++)
    {
      const GuatuShape *shape = &g_array_index (scene->shapes, GuatuShape, i);
      gboolean begins = FALSE, ends = FALSE;

      if (shape->kind != GUATU_SHAPE_POLYLINE)
        continue;
      for (guint j = 0; j < shape->n_points; j++)
        {
          begins
              = begins || guatu_box_contains (a, shape->points[j].x, shape->points[j].y);
          ends = ends || guatu_box_contains (b, shape->points[j].x, shape->points[j].y);
        }
      if (begins && ends)
        return TRUE;
    }
  return FALSE;
}

/* A break in the series is one in the line. */
static void
test_break (void)
{
  for (int broken = FALSE; broken <= TRUE; broken++)
    {
      g_autoptr (GuatuDataset) dataset
          = fixture_dataset (GUATU_UNIT_PERCENT, "%", "%", NULL);
      g_autoptr (GuatuScene) scene = NULL;
      GuatuIndicator *indicator = three_years (dataset, "a");

      observation_at (indicator, 1)->breaks = broken ? 1 : 0;
      fixture_chart (dataset, GUATU_MARK_LINE, GUATU_DIMENSION_PERIOD,
                     GUATU_DIMENSION_NONE);
      scene = fixture_build (dataset, GUATU_LANGUAGE_EN, 1200, 800);
      g_assert_cmpint (is_joined (scene, 0, 1), ==, !broken);
      g_assert_true (is_joined (scene, 1, 2));
    }
}

/* A period all of whose values are preliminary says so. */
static void
test_preliminary (void)
{
  g_autoptr (GuatuDataset) dataset = fixture_dataset (GUATU_UNIT_PERCENT, "%", "%", NULL);
  g_autoptr (GuatuScene) zh = NULL;
  g_autoptr (GuatuScene) en = NULL;
  GuatuIndicator *indicator = three_years (dataset, "a");

  observation_at (indicator, 2)->provisional = 1;
  fixture_chart (dataset, GUATU_MARK_LINE, GUATU_DIMENSION_PERIOD, GUATU_DIMENSION_NONE);
  zh = fixture_build (dataset, GUATU_LANGUAGE_ZH, 1200, 800);
  en = fixture_build (dataset, GUATU_LANGUAGE_EN, 1200, 800);
  g_assert_true (says (zh, GUATU_ROLE_CATEGORY, "2023年初步数"));
  g_assert_true (says (en, GUATU_ROLE_CATEGORY, "2023 (preliminary)"));
  g_assert_false (says (zh, GUATU_ROLE_CATEGORY, "2022年初步数"));
}

/* The legend says why something is missing, each reason once. */
static void
test_reasons (void)
{
  g_autoptr (GuatuDataset) dataset = fixture_dataset (GUATU_UNIT_PERCENT, "%", "%", NULL);
  g_autoptr (GuatuScene) zh = NULL;
  g_autoptr (GuatuScene) en = NULL;
  GuatuIndicator *indicator = three_years (dataset, "a");
  g_autofree char *said = NULL;

  for (guint i = 0; i < 2; i++)
    {
      observation_at (indicator, i)->missing = 1;
      observation_at (indicator, i)->value = 0;
      observation_at (indicator, i)->reason
          = i == 0 ? GUATU_REASON_CONFIDENTIAL : GUATU_REASON_NOT_APPLICABLE;
    }
  fixture_chart (dataset, GUATU_MARK_BAR, GUATU_DIMENSION_PERIOD, GUATU_DIMENSION_NONE);
  zh = fixture_build (dataset, GUATU_LANGUAGE_ZH, 1200, 800);
  en = fixture_build (dataset, GUATU_LANGUAGE_EN, 1200, 800);
  g_assert_true (says (zh, GUATU_ROLE_LEGEND, "不适用、保密"));
  g_assert_true (says (en, GUATU_ROLE_LEGEND, "not applicable and confidential"));
  said = guatu_speech_value (indicator, observation_at (indicator, 0), GUATU_LANGUAGE_EN);
  g_assert_cmpstr (said, ==, "confidential");
}

/* The mark of a range reaches to its upper end, behind which its label stands. */
static void
test_range (void)
{
  g_autoptr (GuatuDataset) dataset = fixture_dataset (GUATU_UNIT_PERCENT, "%", "%", NULL);
  g_autoptr (GuatuScene) scene = NULL;
  GuatuIndicator *indicator = three_years (dataset, "a");
  const GuatuSceneMark *mark;
  double top = G_MAXDOUBLE;

  fixture_set_high (indicator, 2, 14);
  fixture_chart (dataset, GUATU_MARK_BAR, GUATU_DIMENSION_PERIOD, GUATU_DIMENSION_NONE);
  scene = fixture_build (dataset, GUATU_LANGUAGE_ZH, 1200, 800);
  g_assert_true (says (scene, GUATU_ROLE_VALUE, "7%至14%"));
  mark = guatu_scene_mark (scene, 2);
  for (guint i = 0; i < scene->shapes->len; i++)
    {
      const GuatuShape *shape = &g_array_index (scene->shapes, GuatuShape, i);

      for (guint j = 0; shape->mark == 2 && j < shape->n_points; j++)
        top = MIN (top, shape->points[j].y);
    }
  /* As far again over the bar as the bar is high. */
  g_assert_cmpfloat_with_epsilon (mark->box.y - top, mark->box.height, 1);
  for (guint i = 0; i < scene->texts->len; i++)
    if (guatu_scene_text (scene, i)->mark == 2)
      g_assert_cmpfloat (guatu_scene_text (scene, i)->box.y
                             + guatu_scene_text (scene, i)->box.height,
                         <=, top);
}

static double
middle_of (const GuatuScene *scene, guint mark)
{
  GuatuBox box = guatu_scene_mark (scene, mark)->box;

  return box.y + box.height / 2;
}

/* Whatever runs along time shows a range from its lower end to its upper one, which its
 * label leaves free; the legend says what that is. */
static void
test_range_in_time (void)
{
  const GuatuMarkKind marks[] = { GUATU_MARK_LINE, GUATU_MARK_SLOPE, GUATU_MARK_AREA };

  for (guint i = 0; i < G_N_ELEMENTS (marks); i++)
    {
      g_autoptr (GuatuDataset) dataset
          = fixture_dataset (GUATU_UNIT_PERCENT, "%", "%", NULL);
      g_autoptr (GuatuScene) scene = NULL;
      GuatuIndicator *indicator = three_years (dataset, "a");
      double a_percent, top = G_MAXDOUBLE;

      fixture_set_high (indicator, 2, 9);
      fixture_chart (dataset, marks[i], GUATU_DIMENSION_PERIOD, GUATU_DIMENSION_NONE);
      scene = fixture_build (dataset, GUATU_LANGUAGE_EN, 1200, 800);
      for (guint j = 0; j < scene->shapes->len; j++)
        {
          const GuatuShape *shape = &g_array_index (scene->shapes, GuatuShape, j);

          for (guint k = 0; shape->kind == GUATU_SHAPE_POLYLINE && shape->mark == 2
                            && k < shape->n_points;
               k++)
            top = MIN (top, shape->points[k].y);
        }
      a_percent = (middle_of (scene, 0) - middle_of (scene, 2)) / 2;
      g_assert_cmpfloat_with_epsilon (middle_of (scene, 2) - top, 2 * a_percent, 0.5);
      g_assert_true (says (scene, GUATU_ROLE_VALUE, "7%–9%"));
      g_assert_true (says (scene, GUATU_ROLE_LEGEND, "range, to its upper end"));
      for (guint j = 0; j < scene->texts->len; j++)
        {
          const GuatuSceneText *text = guatu_scene_text (scene, j);
          GuatuBox mark = guatu_scene_mark (scene, 2)->box;

          g_assert_false (
              guatu_box_overlaps (text->box, (GuatuBox) { mark.x, top, mark.width,
                                                          middle_of (scene, 2) - top }));
        }
    }
}

static void
test_standing (void)
{
  g_autoptr (GuatuDataset) dataset = fixture_dataset (GUATU_UNIT_PERCENT, "%", "%", NULL);
  GuatuIndicator *indicator = three_years (dataset, "a");
  GuatuDetails details
      = { .comparison = GUATU_COMPARISON_SAME_PERIOD, .prices = GUATU_PRICES_CONSTANT };
  g_autofree char *plain = NULL;
  g_autofree char *nothing = NULL;
  g_autofree char *zh = NULL;
  g_autofree char *en = NULL;
  g_autofree char *period = NULL;
  GuatuObservation *observation = observation_at (indicator, 0);

  plain = guatu_speech_standing (indicator, observation, GUATU_LANGUAGE_EN, TRUE);
  nothing = guatu_speech_standing (indicator, observation, GUATU_LANGUAGE_EN, FALSE);
  g_assert_cmpstr (plain, ==, "actual");
  g_assert_null (nothing);

  observation->provisional = observation->revised = observation->breaks = 1;
  observation->details = guatu_indicator_add_details (indicator, &details);
  zh = guatu_speech_standing (indicator, observation, GUATU_LANGUAGE_ZH, TRUE);
  en = guatu_speech_standing (indicator, observation, GUATU_LANGUAGE_EN, TRUE);
  g_assert_cmpstr (zh, ==, "初步数，已修订，与此前数据不可比，比上年同期，按不变价计算");
  g_assert_cmpstr (en, ==,
                   "preliminary, revised, break in series, year on year, at constant "
                   "prices");

  details = (GuatuDetails) { .comparison = GUATU_COMPARISON_PERIOD };
  g_assert_true (guatu_period_parse ("2020", &details.base_period));
  observation = observation_at (indicator, 1);
  observation->details = guatu_indicator_add_details (indicator, &details);
  period = guatu_speech_standing (indicator, observation, GUATU_LANGUAGE_ZH, FALSE);
  g_assert_cmpstr (period, ==, "比2020年");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/details/break", test_break);
  g_test_add_func ("/details/preliminary", test_preliminary);
  g_test_add_func ("/details/reasons", test_reasons);
  g_test_add_func ("/details/range", test_range);
  g_test_add_func ("/details/range-in-time", test_range_in_time);
  g_test_add_func ("/details/standing", test_standing);
  return g_test_run ();
}
