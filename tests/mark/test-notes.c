/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dataset/annotation.h"
#include "dataset/shaded-period.h"
#include "guarantees.h"
#include "scene-samples.h"
#include "scene/style.h"
#include "speech/describe.h"

/* Texts at values, and spans of time behind the marks. */

static GuatuDataset *
six_years (GuatuMarkKind mark)
{
  static const char *const values[] = { "4", "6", "8", "2", "7", "9" };
  GuatuDataset *dataset = fixture_dataset (GUATU_UNIT_PERCENT, "%", "%", NULL);
  GuatuIndicator *growth = fixture_indicator (dataset, "growth", "增速", "Growth", 0);

  for (guint i = 0; i < G_N_ELEMENTS (values); i++)
    {
      g_autofree char *year = g_strdup_printf ("%u", 2018 + i);

      fixture_observation (growth, year, values[i], GUATU_BOUND_EXACT,
                           GUATU_STATUS_ACTUAL);
    }
  fixture_chart (dataset, mark, GUATU_DIMENSION_PERIOD, GUATU_DIMENSION_NONE);
  return dataset;
}

static GuatuChartDescription *
chart_of (GuatuDataset *dataset)
{
  return g_ptr_array_index (dataset->charts, 0);
}

static void
annotate (GuatuDataset *dataset, guint year, const char *zh, const char *en)
{
  GuatuAnnotation annotation
      = { .has_period = TRUE, .period = { (gint16) year, GUATU_PERIOD_YEAR, 0, 0 } };

  guatu_text_set (&annotation.text, zh, en);
  guatu_chart_add_annotation (chart_of (dataset), &annotation);
  guatu_text_clear (&annotation.text);
}

static void
shade (GuatuDataset *dataset, guint from, guint to, const char *zh, const char *en)
{
  GuatuShadedPeriod shade = { .from = { (gint16) from, GUATU_PERIOD_YEAR, 0, 0 },
                              .to = { (gint16) to, GUATU_PERIOD_YEAR, 0, 0 } };

  if (zh != NULL)
    guatu_text_set (&shade.label, zh, en);
  guatu_chart_add_shade (chart_of (dataset), &shade);
  guatu_text_clear (&shade.label);
}

static double
middle (GuatuBox box)
{
  return box.x + box.width / 2;
}

static void
assert_kept (const GuatuScene *scene)
{
  g_autofree char *broken = guarantees_broken (scene);

  g_assert_cmpstr (broken, ==, NULL);
}

static double
distance (GuatuBox a, GuatuBox b)
{
  double x = MAX (MAX (a.x - b.x - b.width, b.x - a.x - a.width), 0);
  double y = MAX (MAX (a.y - b.y - b.height, b.y - a.y - a.height), 0);

  return MAX (x, y);
}

/* A text stands near its mark, in a row of its own at lying bars, whatever the mark is.
 */
static void
test_annotation (void)
{
  static const GuatuMarkKind marks[]
      = { GUATU_MARK_BAR, GUATU_MARK_DOT, GUATU_MARK_LINE, GUATU_MARK_AREA };

  for (guint i = 0; i < G_N_ELEMENTS (marks); i++)
    {
      g_autoptr (GuatuDataset) dataset = six_years (marks[i]);
      g_autoptr (GuatuScene) scene = NULL;
      const GuatuSceneText *text;

      annotate (dataset, 2021, "暴雨", "Floods");
      scene = fixture_build (dataset, GUATU_LANGUAGE_EN, 1200, 800);
      text = find_text (scene, GUATU_ROLE_ANNOTATION, "Floods");
      g_assert_nonnull (text);
      g_assert_cmpfloat (distance (text->box, guatu_scene_mark (scene, 3)->box), <, 90);
      for (guint j = 0; j < 6; j++)
        if (j != 3)
          g_assert_cmpfloat (distance (text->box, guatu_scene_mark (scene, j)->box), >,
                             0);
      assert_kept (scene);
    }
}

/* The upright or aslant line, in soft ink, that leads to a text. */
static guint
count_leaders (const GuatuScene *scene)
{
  GuatuStyle style;
  guint n = 0;

  guatu_style_init (&style, &scene->figure);
  for (guint i = 0; i < scene->shapes->len; i++)
    {
      const GuatuShape *shape = &g_array_index (scene->shapes, GuatuShape, i);

      n += shape->kind == GUATU_SHAPE_POLYLINE && shape->n_points == 2
           && shape->stroke.color.red == style.soft.red && shape->mark < 0;
    }
  return n;
}

/* Where there is no room at its mark, a text stands off and a line leads to it. */
static void
test_leader (void)
{
  g_autoptr (GuatuDataset) near = six_years (GUATU_MARK_LINE);
  g_autoptr (GuatuDataset) far = six_years (GUATU_MARK_LINE);
  g_autoptr (GuatuScene) beside = NULL;
  g_autoptr (GuatuScene) off = NULL;

  annotate (near, 2021, "雨", "Rain");
  annotate (far, 2021, "暴雨成灾，多条道路中断，客流减少",
            "Floods cut several roads, so that fewer people came");
  beside = fixture_build (near, GUATU_LANGUAGE_EN, 600, 400);
  off = fixture_build (far, GUATU_LANGUAGE_EN, 320, 400);
  g_assert_cmpuint (count_leaders (beside), ==, 0);
  g_assert_cmpuint (count_leaders (off), ==, off->warnings->len == 0 ? 1 : 0);
  assert_kept (beside);
  assert_kept (off);
}

/* At a lying bar a text stands in its row, behind its number and as far as the page goes.
 */
static void
test_beside (void)
{
  g_autoptr (GuatuDataset) dataset = six_years (GUATU_MARK_BAR);
  g_autoptr (GuatuScene) scene = NULL;
  const GuatuSceneText *text;
  const GuatuSceneMark *bar;

  chart_of (dataset)->orientation = GUATU_ORIENTATION_HORIZONTAL;
  annotate (dataset, 2022, "暴雨成灾", "Floods");
  scene = fixture_build (dataset, GUATU_LANGUAGE_ZH, 540, 720);
  text = find_text (scene, GUATU_ROLE_ANNOTATION, "暴雨成灾");
  bar = guatu_scene_mark (scene, 4);
  g_assert_nonnull (text);
  g_assert_cmpfloat (text->box.x, >, bar->box.x + bar->box.width);
  g_assert_cmpfloat_with_epsilon (text->box.y + text->box.height / 2,
                                  bar->box.y + bar->box.height / 2, 1);
  assert_kept (scene);
}

static const GuatuShape *
find_shade (const GuatuScene *scene)
{
  for (guint i = 0; i < scene->shapes->len; i++)
    {
      const GuatuShape *shape = &g_array_index (scene->shapes, GuatuShape, i);

      if (shape->depth == GUATU_DEPTH_SHADE && shape->kind == GUATU_SHAPE_POLYGON)
        return shape;
    }
  return NULL;
}

/* In a row of its own it has no line, which after a number would be read as a dash; and
 * on a narrow page it has as many lines as it takes. */
static void
test_on_row (void)
{
  for (double width = 320; width <= 720; width += 40)
    {
      g_autoptr (GuatuDataset) dataset = six_years (GUATU_MARK_BAR);
      g_autoptr (GuatuScene) scene = NULL;
      const GuatuSceneText *text;
      const GuatuSceneMark *bar;

      chart_of (dataset)->orientation = GUATU_ORIENTATION_HORIZONTAL;
      annotate (dataset, 2021, "三个乡镇去年改设为街道",
                "Three townships became subdistricts last year");
      scene = fixture_build (dataset, GUATU_LANGUAGE_EN, width, 640);
      text = find_text (scene, GUATU_ROLE_ANNOTATION, NULL);
      bar = guatu_scene_mark (scene, 3);
      g_assert_nonnull (text);
      if (ABS (text->box.y + text->box.height / 2 - bar->box.y - bar->box.height / 2) < 1)
        g_assert_cmpuint (count_leaders (scene), ==, 0);
      assert_kept (scene);
    }
}

/* Nearer to another number than half a letter, both would be read as one. */
static void
test_apart (void)
{
  for (double width = 320; width <= 1200; width += 40)
    {
      g_autoptr (GuatuDataset) dataset = six_years (GUATU_MARK_LINE);
      g_autoptr (GuatuScene) scene = NULL;
      const GuatuSceneText *text;
      GuatuStyle style;

      annotate (dataset, 2022, "新厂投产", "New plant");
      scene = fixture_build (dataset, GUATU_LANGUAGE_ZH, width, 400);
      guatu_style_init (&style, &scene->figure);
      text = find_text (scene, GUATU_ROLE_ANNOTATION, "新厂投产");
      g_assert_nonnull (text);
      for (guint i = 0; i < scene->texts->len; i++)
        {
          const GuatuSceneText *other = guatu_scene_text (scene, i);
          GuatuBox box = other->box;

          if (other->role != GUATU_ROLE_VALUE)
            continue;
          box.x -= style.value.size * 0.49;
          box.width += style.value.size * 0.98;
          g_assert_false (guatu_box_overlaps (text->box, box));
        }
    }
}

/* At stacked areas a text stands over the sum, which is of its point. */
static void
test_over_sum (void)
{
  g_autoptr (GuatuDataset) dataset = fixture_dataset (GUATU_UNIT_PERCENT, "%", "%", NULL);
  g_autoptr (GuatuScene) scene = NULL;
  GuatuAnnotation annotation
      = { .has_period = TRUE, .period = { 2022, GUATU_PERIOD_YEAR, 0, 0 } };
  const GuatuSceneText *text, *sum;

  for (guint i = 0; i < 2; i++)
    {
      g_autofree char *id = g_strdup_printf ("part-%u", i);
      GuatuIndicator *part = fixture_indicator (dataset, id, id, id, 0);

      fixture_observation (part, "2021", "20", GUATU_BOUND_EXACT, GUATU_STATUS_ACTUAL);
      fixture_observation (part, "2022", "24", GUATU_BOUND_EXACT, GUATU_STATUS_ACTUAL);
      fixture_observation (part, "2023", "31", GUATU_BOUND_EXACT, GUATU_STATUS_ACTUAL);
      annotation.indicator = part;
    }
  fixture_chart (dataset, GUATU_MARK_AREA, GUATU_DIMENSION_PERIOD,
                 GUATU_DIMENSION_INDICATOR);
  chart_of (dataset)->stack = GUATU_STACK_ZERO;
  chart_of (dataset)->totals = TRUE;
  guatu_text_set (&annotation.text, "新商圈", "New shops");
  guatu_chart_add_annotation (chart_of (dataset), &annotation);
  guatu_text_clear (&annotation.text);
  scene = fixture_build (dataset, GUATU_LANGUAGE_EN, 1200, 800);
  text = find_text (scene, GUATU_ROLE_ANNOTATION, "New shops");
  sum = find_text (scene, GUATU_ROLE_DIRECT, "48%");
  g_assert_nonnull (text);
  g_assert_nonnull (sum);
  g_assert_cmpfloat (text->box.y + text->box.height, <=, sum->box.y);
  g_assert_cmpuint (count_leaders (scene), ==, 0);
  assert_kept (scene);
}

/* A text beside a span that is shaded is not half on it, where it need not be. */
static void
test_off_the_edge (void)
{
  g_autoptr (GuatuDataset) dataset = six_years (GUATU_MARK_BAR);
  g_autoptr (GuatuScene) scene = NULL;
  const GuatuSceneText *text;

  annotate (dataset, 2020, "免收门票和停车费", "Free entrance and parking");
  shade (dataset, 2021, 2022, NULL, NULL);
  scene = fixture_build (dataset, GUATU_LANGUAGE_EN, 900, 600);
  text = find_text (scene, GUATU_ROLE_ANNOTATION, "Free entrance and parking");
  g_assert_nonnull (text);
  g_assert_cmpfloat (text->box.x + text->box.width, <=,
                     find_shade (scene)->points[0].x + 0.01);
  assert_kept (scene);
}

/* What finds no place is told of. */
static void
test_no_room (void)
{
  g_autoptr (GuatuDataset) dataset = six_years (GUATU_MARK_BAR);
  g_autoptr (GuatuScene) scene = NULL;
  gboolean told = FALSE;

  for (guint i = 0; i < 5; i++)
    annotate (dataset, 2019, "暴雨成灾，多条道路中断，客流明显减少，景区两次关闭",
              "Floods cut several roads, so that far fewer people came and the park was "
              "closed twice");
  scene = fixture_build (dataset, GUATU_LANGUAGE_EN, 320, 240);
  for (guint i = 0; i < scene->warnings->len; i++)
    told = told
           || g_array_index (scene->warnings, GuatuWarning, i).role
                  == GUATU_ROLE_ANNOTATION;
  g_assert_true (told);
  assert_kept (scene);
}

/* A band reaches from half a year before its first period to half a year behind its last,
 * under all else, and says what it is. */
static void
test_shade (void)
{
  static const GuatuMarkKind marks[]
      = { GUATU_MARK_BAR, GUATU_MARK_LINE, GUATU_MARK_AREA };

  for (guint i = 0; i < G_N_ELEMENTS (marks); i++)
    {
      g_autoptr (GuatuDataset) dataset = six_years (marks[i]);
      g_autoptr (GuatuScene) scene = NULL;
      const GuatuShape *band;
      const GuatuSceneText *label;
      double step, first;

      shade (dataset, 2020, 2021, "疫情期间", "Pandemic");
      scene = fixture_build (dataset, GUATU_LANGUAGE_ZH, 1200, 800);
      band = find_shade (scene);
      g_assert_nonnull (band);
      first = middle (guatu_scene_mark (scene, 2)->box);
      step = middle (guatu_scene_mark (scene, 3)->box) - first;
      g_assert_cmpfloat_with_epsilon (band->points[0].x, first - step / 2, 0.01);
      g_assert_cmpfloat_with_epsilon (band->points[2].x, first + step * 1.5, 0.01);
      label = find_text (scene, GUATU_ROLE_ANNOTATION, "疫情期间");
      g_assert_nonnull (label);
      g_assert_cmpfloat (label->box.x, >=, band->points[0].x);
      g_assert_cmpfloat (label->box.x + label->box.width, <=, band->points[2].x);
      assert_kept (scene);
    }
}

/* Months of years: a span of other periods has those that lie within it. */
static void
test_shade_of_years (void)
{
  g_autoptr (GuatuDataset) dataset = six_years (GUATU_MARK_LINE);
  g_autoptr (GuatuScene) scene = NULL;
  GuatuShadedPeriod span = { .from = { 2020, GUATU_PERIOD_MONTH, 1, 0 },
                             .to = { 2022, GUATU_PERIOD_MONTH, 6, 0 } };
  const GuatuShape *band;

  guatu_chart_add_shade (chart_of (dataset), &span);
  scene = fixture_build (dataset, GUATU_LANGUAGE_ZH, 1200, 800);
  band = find_shade (scene);
  g_assert_nonnull (band);
  g_assert_cmpfloat (band->points[2].x, >, middle (guatu_scene_mark (scene, 3)->box));
  g_assert_cmpfloat (band->points[2].x, <, middle (guatu_scene_mark (scene, 4)->box));
}

/* Where its band has no room for it, the legend says what it is. */
static void
test_shade_in_legend (void)
{
  g_autoptr (GuatuDataset) dataset = six_years (GUATU_MARK_BAR);
  g_autoptr (GuatuScene) scene = NULL;

  shade (dataset, 2023, 2023, "全面推进乡村振兴重点县建设试点期间",
         "Pilot period of counties for the revival of villages");
  scene = fixture_build (dataset, GUATU_LANGUAGE_ZH, 600, 400);
  g_assert_nonnull (
      find_text (scene, GUATU_ROLE_LEGEND, "全面推进乡村振兴重点县建设试点期间"));
  assert_kept (scene);
}

/* Both are said in words. */
static void
test_described (void)
{
  g_autoptr (GuatuDataset) dataset = six_years (GUATU_MARK_LINE);
  g_autoptr (GuatuScene) scene = NULL;
  g_autofree char *zh = NULL;
  g_autofree char *en = NULL;

  annotate (dataset, 2021, "暴雨", "Floods");
  shade (dataset, 2020, 2022, "疫情期间", "Pandemic");
  shade (dataset, 2023, 2023, "“十四五”中期", "Middle of the “14th Plan”");
  scene = fixture_build (dataset, GUATU_LANGUAGE_ZH, 1200, 800);
  zh = guatu_describe_scene (scene, GUATU_LANGUAGE_ZH);
  en = guatu_describe_scene (scene, GUATU_LANGUAGE_EN);
  g_assert_nonnull (
      strstr (zh, "图中以底色标出2020年至2022年（疫情期间）、2023年（“十四五”中期）。"));
  g_assert_nonnull (strstr (zh, "图中注明：2021年“暴雨”。"));
  g_assert_nonnull (strstr (en, "2020 to 2022 (“Pandemic”) and 2023 (“Middle of the "
                                "‘14th Plan’”) are shaded."));
  g_assert_nonnull (strstr (en, "A note on the chart says “Floods” (2021)."));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/notes/annotation", test_annotation);
  g_test_add_func ("/notes/leader", test_leader);
  g_test_add_func ("/notes/beside", test_beside);
  g_test_add_func ("/notes/on-row", test_on_row);
  g_test_add_func ("/notes/apart", test_apart);
  g_test_add_func ("/notes/over-sum", test_over_sum);
  g_test_add_func ("/notes/off-the-edge", test_off_the_edge);
  g_test_add_func ("/notes/no-room", test_no_room);
  g_test_add_func ("/notes/shade", test_shade);
  g_test_add_func ("/notes/shade-of-years", test_shade_of_years);
  g_test_add_func ("/notes/shade-in-legend", test_shade_in_legend);
  g_test_add_func ("/notes/described", test_described);
  return g_test_run ();
}
