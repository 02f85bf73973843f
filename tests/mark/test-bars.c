/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "scene-samples.h"
#include "guarantees.h"

/* Bars of many lengths, so that some of their numbers stand where the grid is. */
static GuatuDataset *
new_bars (GuatuMarkKind mark, GuatuOrientation orientation)
{
  static const char *const values[] = { "100", "83", "67", "58", "41", "37", "26", "19" };
  static const char *const ids[] = { "a", "b", "c", "d", "e", "f", "g", "h" };
  GuatuDataset *dataset = fixture_dataset (GUATU_UNIT_MASS, "吨", "t", NULL);

  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    fixture_observation (fixture_indicator (dataset, ids[i], ids[i], ids[i], 0), "2023",
                         values[i], GUATU_BOUND_EXACT, GUATU_STATUS_ACTUAL);
  fixture_chart (dataset, mark, GUATU_DIMENSION_INDICATOR, GUATU_DIMENSION_NONE)
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

  return (GuatuBox) { a.x, a.y, c.x - a.x, c.y - a.y };
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
check_ground (GuatuMarkKind mark, GuatuOrientation orientation)
{
  g_autoptr (GuatuDataset) dataset = new_bars (mark, orientation);
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

static void
test_ground_beside (void)
{
  check_ground (GUATU_MARK_BAR, GUATU_ORIENTATION_HORIZONTAL);
}

static void
test_ground_over (void)
{
  check_ground (GUATU_MARK_BAR, GUATU_ORIENTATION_VERTICAL);
}

static void
test_ground_of_dots (void)
{
  check_ground (GUATU_MARK_DOT, GUATU_ORIENTATION_AUTO);
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

static GuatuDataset *
new_groups (guint n)
{
  GuatuDataset *dataset = fixture_dataset (GUATU_UNIT_PERCENT, "%", "%", NULL);

  for (guint i = 0; i < n; i++)
    {
      g_autofree char *id = g_strdup_printf ("i%u", i);
      GuatuIndicator *indicator = fixture_indicator (
          dataset, id, "规模以上工业增加值增速", "Growth in industrial value added", 0);

      fixture_observation (indicator, "2023", "12", GUATU_BOUND_EXACT,
                           GUATU_STATUS_ACTUAL);
      fixture_observation (indicator, "2024", "9", GUATU_BOUND_EXACT,
                           GUATU_STATUS_ACTUAL);
    }
  fixture_chart (dataset, GUATU_MARK_BAR, GUATU_DIMENSION_INDICATOR,
                 GUATU_DIMENSION_PERIOD)
      ->orientation
      = GUATU_ORIENTATION_HORIZONTAL;
  return dataset;
}

/* Categories are a bar apart at least, and so are more than the bars of one. */
static void
test_groups_apart (void)
{
  static const double sizes[][2] = { { 600, 400 }, { 1200, 800 }, { 1080, 1440 } };

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    for (int language = GUATU_LANGUAGE_ZH; language <= GUATU_LANGUAGE_ZH_EN; language++)
      {
        g_autoptr (GuatuDataset) dataset = new_groups (7);
        g_autoptr (GuatuScene) scene
            = fixture_build (dataset, (GuatuLanguage) language, sizes[i][0], sizes[i][1]);
        GuatuBox first = guatu_scene_mark (scene, 0)->box;
        GuatuBox second = guatu_scene_mark (scene, 1)->box;
        GuatuBox next = guatu_scene_mark (scene, 2)->box;
        double inside = second.y - first.y - first.height;
        double between = next.y - second.y - second.height;

        g_assert_cmpfloat (between, >, first.height * 0.99);
        g_assert_cmpfloat (between, >, inside * 1.8);
      }
}

/* Names of two languages or two lines are farther apart than their lines. */
static void
test_names_apart (void)
{
  for (int language = GUATU_LANGUAGE_ZH; language <= GUATU_LANGUAGE_ZH_EN; language++)
    for (guint n = 3; n <= 12; n++)
      {
        g_autoptr (GuatuDataset) dataset = new_groups (n);
        g_autoptr (GuatuScene) scene
            = fixture_build (dataset, (GuatuLanguage) language, 600, 400);
        GuatuLanguage primary = guatu_language_primary ((GuatuLanguage) language);
        GuatuBox last = { 0, 0, 0, 0 };
        gboolean both = FALSE;

        for (guint i = 0; i < scene->texts->len; i++)
          {
            const GuatuSceneText *text = guatu_scene_text (scene, i);
            int lines = pango_layout_get_line_count (text->layout);

            if (text->role != GUATU_ROLE_CATEGORY)
              continue;
            both = both || text->language != primary;
            if (last.height > 0 && (both || lines > 1) && text->language == primary)
              g_assert_cmpfloat (text->box.y - last.y - last.height, >,
                                 0.38 * text->box.height / lines);
            last = text->box;
          }
      }
}

/* However high the page, a plot of few bars stands under what is said of it. */
static void
test_at_top (void)
{
  static const double sizes[][2] = { { 600, 400 }, { 1200, 800 }, { 1080, 1440 } };

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    for (guint n = 1; n <= 3; n++)
      {
        g_autoptr (GuatuDataset) dataset = new_groups (n);
        g_autoptr (GuatuScene) scene
            = fixture_build (dataset, GUATU_LANGUAGE_ZH, sizes[i][0], sizes[i][1]);
        double said = 0, top = G_MAXDOUBLE;

        for (guint j = 0; j < scene->texts->len; j++)
          if (guatu_scene_text (scene, j)->role == GUATU_ROLE_LEGEND)
            said = MAX (said, guatu_scene_text (scene, j)->box.y
                                  + guatu_scene_text (scene, j)->box.height);
        for (guint j = 0; j < scene->shapes->len; j++)
          if (is_rule (shape_of (scene, j)) && shape_of (scene, j)->points[0].y > said)
            top = MIN (top, shape_of (scene, j)->points[0].y);
        g_assert_cmpfloat (said, >, 0);
        g_assert_cmpfloat (top - said, <, 30);
      }
}

static gboolean
stands_upright (const GuatuScene *scene)
{
  GuatuBox a = guatu_scene_mark (scene, 0)->box, b = guatu_scene_mark (scene, 1)->box;

  return ABS (a.y + a.height - b.y - b.height) < 1;
}

static GuatuScene *
build_named (const char *en, GuatuLanguage language, double width, double height)
{
  static const char *const ids[] = { "a", "b", "c" };
  g_autoptr (GuatuDataset) dataset = fixture_dataset (GUATU_UNIT_MASS, "吨", "t", NULL);

  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    fixture_observation (fixture_indicator (dataset, ids[i], "粮食", en, 0), "2023", "5",
                         GUATU_BOUND_EXACT, GUATU_STATUS_ACTUAL);
  fixture_chart (dataset, GUATU_MARK_BAR, GUATU_DIMENSION_INDICATOR,
                 GUATU_DIMENSION_NONE);
  return fixture_build (dataset, language, width, height);
}

/* A chart has one orientation in all languages; on a high page its bars lie. */
static void
test_orientation (void)
{
  for (int language = GUATU_LANGUAGE_ZH; language <= GUATU_LANGUAGE_ZH_EN; language++)
    {
      g_autoptr (GuatuScene) brief
          = build_named ("Grain", (GuatuLanguage) language, 1200, 800);
      g_autoptr (GuatuScene) high
          = build_named ("Grain", (GuatuLanguage) language, 1080, 1440);
      g_autoptr (GuatuScene) wordy
          = build_named ("Grain, which is threshed and then weighed dry",
                         (GuatuLanguage) language, 1200, 800);

      g_assert_true (stands_upright (brief));
      g_assert_false (stands_upright (high));
      g_assert_false (stands_upright (wordy));
    }
}

/* Long names under upright bars leave them room in a small figure, in two languages too.
 */
static void
test_under_bars (void)
{
  g_autoptr (GuatuDataset) dataset = new_groups (2);
  GuatuChartDescription *chart = g_ptr_array_index (dataset->charts, 0);
  g_autoptr (GuatuScene) scene = NULL;
  g_autofree char *broken = NULL;

  for (guint i = 0; i < dataset->indicators->len; i++)
    {
      GuatuIndicator *indicator = g_ptr_array_index (dataset->indicators, i);

      g_array_set_size (indicator->observations, 1);
      guatu_text_set (&indicator->name,
                      "规模以上工业企业战略性新兴产业和高技术制造业及装备制造业增加值占"
                      "规模以上工业企业增加值的比重",
                      "Share of strategic emerging and high-technology industries");
    }
  chart->series = GUATU_DIMENSION_NONE;
  chart->orientation = GUATU_ORIENTATION_VERTICAL;
  chart->stack = GUATU_STACK_SHARE;
  scene = fixture_build (dataset, GUATU_LANGUAGE_ZH_EN, 320, 240);
  broken = guarantees_broken (scene);
  g_assert_cmpstr (broken, ==, NULL);
  g_assert_cmpfloat (guatu_scene_mark (scene, 0)->box.height, >, 30);
}

static GuatuDataset *
new_stacks (const char *const values[][3], guint n, GuatuOrientation orientation)
{
  static const char *const ids[] = { "a", "b", "c" };
  GuatuDataset *dataset = fixture_dataset (GUATU_UNIT_MASS, "吨", "t", NULL);
  GuatuChartDescription *chart;

  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      GuatuIndicator *indicator = fixture_indicator (dataset, ids[i], ids[i], ids[i], 0);

      for (guint j = 0; j < n; j++)
        {
          g_autofree char *period = g_strdup_printf ("%u", 2019 + j);

          fixture_observation (indicator, period, values[j][i], GUATU_BOUND_EXACT,
                               GUATU_STATUS_ACTUAL);
        }
    }
  chart = fixture_chart (dataset, GUATU_MARK_BAR, GUATU_DIMENSION_PERIOD,
                         GUATU_DIMENSION_INDICATOR);
  chart->stack = GUATU_STACK_ZERO;
  chart->orientation = orientation;
  return dataset;
}

/* The number of a part that is alone on its side of zero stands beyond its end where the
 * part is too short for it; that of one that is not alone does not. */
static void
test_alone_in_stack (void)
{
  static const char *const values[][3] = { { "90", "-3", "350" },
                                           { "5", "0", "350" },
                                           { "-3", "-90", "2" },
                                           { "0", "-90", "-200" },
                                           { "-90", "0", "-200" } };
  static const char *const beyond[] = { "−3", "2", "0" };
  static const char *const dropped[] = { "5", "0", "−3", "0" };

  for (int i = GUATU_ORIENTATION_VERTICAL; i <= GUATU_ORIENTATION_HORIZONTAL; i++)
    for (int language = GUATU_LANGUAGE_ZH; language <= GUATU_LANGUAGE_ZH_EN; language++)
      {
        g_autoptr (GuatuDataset) dataset
            = new_stacks (values, G_N_ELEMENTS (values), (GuatuOrientation) i);
        g_autoptr (GuatuScene) scene
            = fixture_build (dataset, (GuatuLanguage) language, 1200, 800);
        guint n = 0;

        for (guint j = 0; j < scene->texts->len; j++)
          {
            const GuatuSceneText *text = guatu_scene_text (scene, j);
            const GuatuSceneMark *mark;

            if (text->role != GUATU_ROLE_VALUE)
              continue;
            mark = guatu_scene_mark (scene, (guint) text->mark);
            if (guatu_box_is_inside (text->box, mark->box))
              continue;
            g_assert_cmpuint (n, <, G_N_ELEMENTS (beyond));
            g_assert_cmpstr (pango_layout_get_text (text->layout), ==, beyond[n++]);
            for (guint k = 0; k < scene->marks->len; k++)
              g_assert_false (
                  guatu_box_overlaps (text->box, guatu_scene_mark (scene, k)->box));
          }
        g_assert_cmpuint (n, ==, G_N_ELEMENTS (beyond));
        g_assert_cmpuint (scene->warnings->len, ==, G_N_ELEMENTS (dropped));
        for (guint j = 0; j < scene->warnings->len; j++)
          g_assert_cmpstr (g_array_index (scene->warnings, GuatuWarning, j).text, ==,
                           dropped[j]);
      }
}

/* In one bar of shares a line leads from each part to its number, however short that is
 * beside the others. */
static void
test_composition_leads (void)
{
  static const char *const values[][3] = { { "7000000000", "1", "3000000" } };
  g_autoptr (GuatuDataset) dataset = new_stacks (values, 1, GUATU_ORIENTATION_AUTO);
  GuatuChartDescription *chart = g_ptr_array_index (dataset->charts, 0);
  g_autoptr (GuatuScene) scene = NULL;
  g_autofree char *broken = NULL;

  chart->stack = GUATU_STACK_SHARE;
  for (guint i = 0; i < dataset->units->len; i++)
    ((GuatuUnit *) g_ptr_array_index (dataset->units, i))->kind = GUATU_UNIT_NONE;
  scene = fixture_build (dataset, GUATU_LANGUAGE_EN, 1200, 800);
  broken = guarantees_broken (scene);
  g_assert_cmpuint (scene->marks->len, ==, 3);
  g_assert_cmpstr (broken, ==, NULL);
}

/* Names of one line are no smaller than the numbers of their bars, however low rows are.
 */
static void
test_names_as_large_as_numbers (void)
{
  for (double height = 220; height <= 400; height += 20)
    {
      g_autoptr (GuatuDataset) dataset
          = fixture_dataset (GUATU_UNIT_PERCENT, "%", "%", NULL);
      g_autoptr (GuatuScene) scene = NULL;
      GuatuChartDescription *chart;

      for (guint i = 0; i < 10; i++)
        {
          g_autofree char *id = g_strdup_printf ("i%u", i);
          GuatuIndicator *indicator
              = fixture_indicator (dataset, id, "青州市", "Qingzhou", 0);

          fixture_observation (indicator, "2023", "7", GUATU_BOUND_EXACT,
                               GUATU_STATUS_ACTUAL);
        }
      chart = fixture_chart (dataset, GUATU_MARK_BAR, GUATU_DIMENSION_INDICATOR,
                             GUATU_DIMENSION_NONE);
      chart->orientation = GUATU_ORIENTATION_HORIZONTAL;
      scene = fixture_build (dataset, GUATU_LANGUAGE_ZH, 600, height);
      g_assert_cmpfloat (find_text (scene, GUATU_ROLE_CATEGORY, NULL)->box.height, >=,
                         find_text (scene, GUATU_ROLE_VALUE, NULL)->box.height - 0.01);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/chart/bars/ground-beside", test_ground_beside);
  g_test_add_func ("/chart/bars/ground-over", test_ground_over);
  g_test_add_func ("/chart/bars/ground-of-dots", test_ground_of_dots);
  g_test_add_func ("/chart/bars/ground-inside", test_ground_inside);
  g_test_add_func ("/chart/bars/groups-apart", test_groups_apart);
  g_test_add_func ("/chart/bars/names-apart", test_names_apart);
  g_test_add_func ("/chart/bars/at-top", test_at_top);
  g_test_add_func ("/chart/bars/orientation", test_orientation);
  g_test_add_func ("/chart/bars/under-bars", test_under_bars);
  g_test_add_func ("/chart/bars/alone-in-stack", test_alone_in_stack);
  g_test_add_func ("/chart/bars/composition-leads", test_composition_leads);
  g_test_add_func ("/chart/bars/names-as-large-as-numbers",
                   test_names_as_large_as_numbers);
  return g_test_run ();
}
