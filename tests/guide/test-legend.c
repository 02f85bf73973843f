/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fixture.h"

/* What is known of where the legend of a scene stands. */
typedef struct
{
  GuatuBox legend; /* around its texts */
  GuatuBox marks;  /* around all marks */
  guint n_rows;    /* in which its texts begin */
} Found;

static GuatuBox
join (GuatuBox a, GuatuBox b)
{
  double right = MAX (a.x + a.width, b.x + b.width);
  double bottom = MAX (a.y + a.height, b.y + b.height);
  GuatuBox both = { MIN (a.x, b.x), MIN (a.y, b.y), 0, 0 };

  both.width = right - both.x;
  both.height = bottom - both.y;
  return a.width > 0 ? both : b;
}

static Found
find (const GuatuScene *scene)
{
  Found found = { { 0 } };
  double row = -1;

  for (guint i = 0; i < scene->texts->len; i++)
    {
      const GuatuSceneText *text = guatu_scene_text (scene, i);

      if (text->role != GUATU_ROLE_LEGEND)
        continue;
      found.n_rows += text->box.y != row;
      row = text->box.y;
      found.legend = join (found.legend, text->box);
    }
  for (guint i = 0; i < scene->marks->len; i++)
    found.marks = join (found.marks, guatu_scene_mark (scene, i)->box);
  g_assert_cmpuint (found.n_rows, >, 0);
  return found;
}

static Found
find_for (guint n_series, GuatuMarkKind mark, GuatuStack stack,
          GuatuOrientation orientation, double width, double height)
{
  g_autoptr (GuatuDataset) dataset = fixture_statuses (n_series, mark, stack);
  g_autoptr (GuatuScene) scene = NULL;

  ((GuatuChartDescription *) g_ptr_array_index (dataset->charts, 0))->orientation
      = orientation;
  scene = fixture_build (dataset, GUATU_LANGUAGE_EN, width, height);
  return find (scene);
}

/* What fits on one row stands over the plot, whatever else there is room for. */
static void
test_over (void)
{
  Found found = find_for (2, GUATU_MARK_BAR, GUATU_STACK_NONE,
                          GUATU_ORIENTATION_HORIZONTAL, 1200, 800);

  g_assert_cmpuint (found.n_rows, ==, 1);
  g_assert_cmpfloat (found.legend.y + found.legend.height, <=, found.marks.y);
}

/* Bars that lie have width to spare on a page that is low. */
static void
test_beside (void)
{
  Found found = find_for (6, GUATU_MARK_BAR, GUATU_STACK_SHARE,
                          GUATU_ORIENTATION_HORIZONTAL, 900, 450);

  g_assert_cmpuint (found.n_rows, ==, 9);
  g_assert_cmpfloat (found.legend.x, >=, found.marks.x + found.marks.width);
}

/* A page that is high has height to spare. */
static void
test_under (void)
{
  Found found = find_for (8, GUATU_MARK_BAR, GUATU_STACK_SHARE,
                          GUATU_ORIENTATION_VERTICAL, 600, 1000);

  g_assert_cmpuint (found.n_rows, >, 1);
  g_assert_cmpfloat (found.legend.y, >=, found.marks.y + found.marks.height);
}

/* Bars that grow leave a corner free, and nothing covers what is in it. */
static void
test_inside (void)
{
  g_autoptr (GuatuDataset) dataset
      = fixture_dataset (GUATU_UNIT_CURRENCY, "元", "CNY", NULL);
  GuatuIndicator *sales = fixture_indicator (dataset, "sales", "销售", "Sales", 0);
  g_autoptr (GuatuScene) scene = NULL;
  Found found;

  for (int i = 0; i < 9; i++)
    {
      g_autofree char *year = g_strdup_printf ("%d", 2015 + i);
      g_autofree char *value = g_strdup_printf ("%d", 1 << i);

      fixture_observation (sales, year, value,
                           i == 2 ? GUATU_BOUND_AT_MOST : GUATU_BOUND_AT_LEAST,
                           i > 7   ? GUATU_STATUS_TARGET
                           : i > 6 ? GUATU_STATUS_ESTIMATE
                                   : GUATU_STATUS_ACTUAL);
    }
  fixture_missing (sales, "2024");
  fixture_chart (dataset, GUATU_MARK_BAR, GUATU_DIMENSION_PERIOD, GUATU_DIMENSION_NONE)
      ->orientation
      = GUATU_ORIENTATION_VERTICAL;
  scene = fixture_build (dataset, GUATU_LANGUAGE_EN, 600, 450);
  found = find (scene);
  g_assert_cmpuint (found.n_rows, ==, 6);
  g_assert_true (guatu_box_is_inside (found.legend, found.marks));
  for (guint i = 0; i < scene->marks->len; i++)
    g_assert_false (guatu_box_overlaps (found.legend, guatu_scene_mark (scene, i)->box));
  for (guint i = 0; i < scene->texts->len; i++)
    if (guatu_scene_text (scene, i)->role != GUATU_ROLE_LEGEND)
      g_assert_false (
          guatu_box_overlaps (found.legend, guatu_scene_text (scene, i)->box));
}

/* How far the tip of the first chevron that is nobody's mark lies over its ends, and
 * beside them; it is the legend's. */
static GuatuPoint
find_sign (GuatuMarkKind mark, GuatuOrientation orientation)
{
  g_autoptr (GuatuDataset) dataset = fixture_dataset (GUATU_UNIT_PERCENT, "%", "%", NULL);
  GuatuIndicator *growth = fixture_indicator (dataset, "growth", "增速", "Growth", 0);
  g_autoptr (GuatuScene) scene = NULL;

  fixture_observation (growth, "2022", "5", GUATU_BOUND_AT_LEAST, GUATU_STATUS_ACTUAL);
  fixture_observation (growth, "2023", "7", GUATU_BOUND_AT_LEAST, GUATU_STATUS_ACTUAL);
  fixture_chart (dataset, mark, GUATU_DIMENSION_PERIOD, GUATU_DIMENSION_NONE)->orientation
      = orientation;
  scene = fixture_build (dataset, GUATU_LANGUAGE_EN, 1200, 800);
  for (guint i = 0; i < scene->shapes->len; i++)
    {
      const GuatuShape *shape = &g_array_index (scene->shapes, GuatuShape, i);
      const GuatuPoint *points = shape->points;

      if (shape->kind == GUATU_SHAPE_POLYLINE && shape->n_points == 3 && shape->mark < 0)
        return (GuatuPoint) { points[1].x - (points[0].x + points[2].x) / 2,
                              (points[0].y + points[2].y) / 2 - points[1].y };
    }
  g_assert_not_reached ();
}

/* The sign of an open end points in the legend where it does in the plot. */
static void
test_sign (void)
{
  const struct
  {
    GuatuMarkKind mark;
    GuatuOrientation orientation;
    gboolean up;
  } cases[] = {
    { GUATU_MARK_LINE, GUATU_ORIENTATION_AUTO, TRUE },
    { GUATU_MARK_AREA, GUATU_ORIENTATION_AUTO, TRUE },
    { GUATU_MARK_BAR, GUATU_ORIENTATION_AUTO, TRUE },
    { GUATU_MARK_BAR, GUATU_ORIENTATION_VERTICAL, TRUE },
    { GUATU_MARK_BAR, GUATU_ORIENTATION_HORIZONTAL, FALSE },
    { GUATU_MARK_DOT, GUATU_ORIENTATION_AUTO, FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      GuatuPoint tip = find_sign (cases[i].mark, cases[i].orientation);

      g_assert_cmpfloat (cases[i].up ? tip.y : tip.x, >, 5);
      g_assert_cmpfloat_with_epsilon (cases[i].up ? tip.x : tip.y, 0, 0.01);
    }
}

/* In a column a gap parts the series from what the statuses look like. */
static void
test_groups (void)
{
  g_autoptr (GuatuDataset) dataset
      = fixture_statuses (6, GUATU_MARK_BAR, GUATU_STACK_SHARE);
  g_autoptr (GuatuScene) scene = fixture_build (dataset, GUATU_LANGUAGE_EN, 900, 450);
  double tops[9];
  guint n = 0;

  for (guint i = 0; i < scene->texts->len; i++)
    if (guatu_scene_text (scene, i)->role == GUATU_ROLE_LEGEND)
      {
        g_assert_cmpuint (n, <, G_N_ELEMENTS (tops));
        tops[n++] = guatu_scene_text (scene, i)->box.y;
      }
  g_assert_cmpuint (n, ==, G_N_ELEMENTS (tops));
  for (guint i = 1; i < n; i++)
    g_assert_cmpfloat_with_epsilon (tops[i] - tops[i - 1],
                                    (tops[1] - tops[0]) * (i == 6 ? 1.4 : 1),
                                    (tops[1] - tops[0]) * 0.1);
}

/* The same legend where every corner is taken stands somewhere else. */
static void
test_no_corner (void)
{
  Found found = find_for (4, GUATU_MARK_BAR, GUATU_STACK_SHARE,
                          GUATU_ORIENTATION_VERTICAL, 600, 450);

  g_assert_false (guatu_box_overlaps (found.legend, found.marks));
}

/* A small figure would rather have its names in one language than lines without names. */
static void
test_before_language (void)
{
  g_autoptr (GuatuDataset) dataset
      = fixture_statuses (7, GUATU_MARK_LINE, GUATU_STACK_NONE);
  g_autoptr (GuatuScene) scene = fixture_build (dataset, GUATU_LANGUAGE_ZH_EN, 400, 250);
  guint named = 0;

  for (guint i = 0; i < scene->texts->len; i++)
    {
      const GuatuSceneText *text = guatu_scene_text (scene, i);

      if (text->role != GUATU_ROLE_TITLE)
        g_assert_cmpint (text->language, ==, GUATU_LANGUAGE_ZH);
      named += g_str_has_prefix (guatu_cut_text_in_full (text->layout), "第");
    }
  g_assert_cmpuint (named, ==, 7);
}

/* It would also rather lack the one number that its bar has no room for. */
static void
test_before_number (void)
{
  g_autoptr (GuatuDataset) dataset
      = fixture_statuses (5, GUATU_MARK_BAR, GUATU_STACK_SHARE);
  GuatuIndicator *thin = fixture_indicator (dataset, "thin", "细条", "Thin", 8);
  GuatuChartDescription *chart = g_ptr_array_index (dataset->charts, 0);
  g_autoptr (GuatuScene) scene = NULL;

  fixture_observation (thin, "2024", "34.25", GUATU_BOUND_AT_LEAST, GUATU_STATUS_TARGET);
  g_ptr_array_add (chart->indicators, thin);
  chart->orientation = GUATU_ORIENTATION_HORIZONTAL;
  scene = fixture_build (dataset, GUATU_LANGUAGE_ZH, 600, 400);
  g_assert_cmpuint (scene->warnings->len, ==, 1);
  g_assert_cmpint (g_array_index (scene->warnings, GuatuWarning, 0).role, ==,
                   GUATU_ROLE_VALUE);
  find (scene);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/chart/legend/over", test_over);
  g_test_add_func ("/chart/legend/beside", test_beside);
  g_test_add_func ("/chart/legend/under", test_under);
  g_test_add_func ("/chart/legend/inside", test_inside);
  g_test_add_func ("/chart/legend/sign", test_sign);
  g_test_add_func ("/chart/legend/groups", test_groups);
  g_test_add_func ("/chart/legend/no-corner", test_no_corner);
  g_test_add_func ("/chart/legend/before-language", test_before_language);
  g_test_add_func ("/chart/legend/before-number", test_before_number);
  return g_test_run ();
}
