/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fixture.h"

/* How much of the ranges that bounds leave open lies over a point. */
static double
wash_at (const GuatuScene *scene, double x, double y)
{
  double wash = 0;

  for (guint i = 0; i < scene->shapes->len; i++)
    {
      const GuatuShape *shape = &g_array_index (scene->shapes, GuatuShape, i);
      GuatuPoint a, c;

      if (shape->kind != GUATU_SHAPE_POLYGON || shape->n_points != 4 || shape->mark >= 0
          || shape->fill.ground.alpha >= 1)
        continue;
      a = shape->points[0];
      c = shape->points[2];
      if (x > MIN (a.x, c.x) && x < MAX (a.x, c.x) && y > MIN (a.y, c.y)
          && y < MAX (a.y, c.y))
        wash += shape->fill.ground.alpha;
    }
  return wash;
}

static GuatuPoint
middle_of (const GuatuScene *scene, guint mark)
{
  GuatuBox box = guatu_scene_mark (scene, mark)->box;

  return (GuatuPoint) { box.x + box.width / 2, box.y + box.height / 2 };
}

static GuatuIndicator *
add_row (GuatuDataset *dataset, const char *id, const char *actual, GuatuBound bound,
         const char *target, GuatuBound target_bound)
{
  GuatuIndicator *indicator = fixture_indicator (dataset, id, id, id, 0);

  indicator->better = GUATU_BETTER_UP;
  fixture_observation (indicator, "2023", actual, bound, GUATU_STATUS_ACTUAL);
  fixture_observation (indicator, "2023", target, target_bound, GUATU_STATUS_TARGET);
  return indicator;
}

static GuatuScene *
build (GuatuDataset *dataset, GuatuDimension category, GuatuDimension series)
{
  fixture_chart (dataset, GUATU_MARK_DOT, category, series);
  return fixture_build (dataset, GUATU_LANGUAGE_EN, 1200, 800);
}

/* “At least” is open upwards: strongest at the number, and nothing in the end. */
static void
test_open (void)
{
  g_autoptr (GuatuDataset) dataset = fixture_dataset (GUATU_UNIT_PERCENT, "%", "%", NULL);
  g_autoptr (GuatuScene) scene = NULL;
  GuatuPoint outturn, target, exact;

  add_row (dataset, "a", "2", GUATU_BOUND_AT_LEAST, "6", GUATU_BOUND_AT_LEAST);
  add_row (dataset, "b", "9", GUATU_BOUND_EXACT, "1", GUATU_BOUND_EXACT);
  scene = build (dataset, GUATU_DIMENSION_INDICATOR, GUATU_DIMENSION_STATUS);
  outturn = middle_of (scene, 0);
  target = middle_of (scene, 1);
  exact = middle_of (scene, 2);
  g_assert_cmpfloat (wash_at (scene, outturn.x - 3, outturn.y), ==, 0);
  g_assert_cmpfloat (wash_at (scene, outturn.x + 3, outturn.y), >, 0.1);
  /* Only what the target asks for is as broad as this. */
  g_assert_cmpfloat (wash_at (scene, outturn.x + 3, outturn.y + 12), ==, 0);
  g_assert_cmpfloat (wash_at (scene, target.x + 3, target.y + 12), >, 0.1);
  for (double x = target.x + 3; x + 40 < exact.x; x += 40)
    g_assert_cmpfloat (wash_at (scene, x + 40, target.y + 12), <=,
                       wash_at (scene, x, target.y + 12));
  /* Nobody knows up to where, so that it does not run to the end of the axis. */
  g_assert_cmpfloat (wash_at (scene, target.x + 120, target.y), ==, 0);
  g_assert_cmpfloat (wash_at (scene, exact.x - 3, exact.y), ==, 0);
}

/* A band fades in steps that are too small to be seen: of 255 shades of grey it
 * goes down two at a time at most. */
static void
test_smooth (void)
{
  g_autoptr (GuatuDataset) dataset = fixture_dataset (GUATU_UNIT_PERCENT, "%", "%", NULL);
  g_autoptr (GuatuScene) scene = NULL;
  GuatuPoint target;
  double wash;

  add_row (dataset, "a", "2", GUATU_BOUND_EXACT, "6", GUATU_BOUND_AT_LEAST);
  add_row (dataset, "b", "9", GUATU_BOUND_EXACT, "1", GUATU_BOUND_EXACT);
  scene = build (dataset, GUATU_DIMENSION_INDICATOR, GUATU_DIMENSION_STATUS);
  target = middle_of (scene, 1);
  wash = wash_at (scene, target.x + 3.3, target.y);
  for (double x = target.x + 3.3; wash > 0; x += 1)
    {
      g_assert_cmpfloat (wash - wash_at (scene, x, target.y), <=, 2 / 255.0);
      wash = wash_at (scene, x, target.y);
    }
}

/* The gap between a label and all that is drawn for its number, sign and all. */
static double
label_gap (const GuatuScene *scene, guint mark)
{
  double gap = G_MAXDOUBLE;
  GuatuBox text = { 0 };

  for (guint i = 0; i < scene->texts->len; i++)
    if (guatu_scene_text (scene, i)->mark == (int) mark
        && guatu_scene_text (scene, i)->role == GUATU_ROLE_VALUE)
      text = guatu_scene_text (scene, i)->box;
  g_assert_cmpfloat (text.width, >, 0);
  for (guint i = 0; i < scene->shapes->len; i++)
    {
      const GuatuShape *shape = &g_array_index (scene->shapes, GuatuShape, i);
      double reach = shape->radius + shape->stroke.width / 2;

      for (guint j = 0; j < shape->n_points && shape->mark == (int) mark; j++)
        gap = MIN (gap, MAX (text.x - shape->points[j].x - reach,
                             shape->points[j].x - reach - text.x - text.width));
    }
  return gap;
}

/* Labels keep one gap from points, from targets and from the signs of both. */
static void
test_label_gap (void)
{
  g_autoptr (GuatuDataset) dataset = fixture_dataset (GUATU_UNIT_PERCENT, "%", "%", NULL);
  g_autoptr (GuatuScene) scene = NULL;

  add_row (dataset, "a", "2", GUATU_BOUND_EXACT, "6", GUATU_BOUND_AT_LEAST);
  add_row (dataset, "b", "3", GUATU_BOUND_EXACT, "7", GUATU_BOUND_AT_MOST);
  add_row (dataset, "c", "8", GUATU_BOUND_AT_LEAST, "4", GUATU_BOUND_EXACT);
  scene = build (dataset, GUATU_DIMENSION_INDICATOR, GUATU_DIMENSION_STATUS);
  for (guint i = 0; i < scene->marks->len; i++)
    g_assert_cmpfloat_with_epsilon (label_gap (scene, i), 7, 1.5);
}

/* What is counted is not less than nothing: there the range has an end. */
static void
test_closed (void)
{
  g_autoptr (GuatuDataset) dataset
      = fixture_dataset (GUATU_UNIT_COUNT, "个", "projects", "project");
  g_autoptr (GuatuScene) scene = NULL;
  GuatuPoint target, outturn;

  add_row (dataset, "a", "2", GUATU_BOUND_EXACT, "8", GUATU_BOUND_AT_MOST);
  scene = build (dataset, GUATU_DIMENSION_INDICATOR, GUATU_DIMENSION_STATUS);
  outturn = middle_of (scene, 0);
  target = middle_of (scene, 1);
  g_assert_cmpfloat (wash_at (scene, target.x + 3, target.y), ==, 0);
  g_assert_cmpfloat (wash_at (scene, target.x - 3, target.y), >, 0.1);
  g_assert_cmpfloat (wash_at (scene, outturn.x - 10, target.y), ==,
                     wash_at (scene, target.x - 3, target.y));
}

/* A target that has two bounds is the range that both leave. */
static void
test_two_bounds (void)
{
  g_autoptr (GuatuDataset) dataset = fixture_dataset (GUATU_UNIT_PERCENT, "%", "%", NULL);
  GuatuIndicator *low = fixture_indicator (dataset, "low", "下限", "From", 0);
  GuatuIndicator *high = fixture_indicator (dataset, "high", "上限", "To", 0);
  GuatuIndicator *made = fixture_indicator (dataset, "made", "实际", "Made", 0);
  g_autoptr (GuatuScene) scene = NULL;
  GuatuPoint from, to;
  double between;

  fixture_observation (low, "2023", "3", GUATU_BOUND_AT_LEAST, GUATU_STATUS_TARGET);
  fixture_observation (high, "2023", "5", GUATU_BOUND_AT_MOST, GUATU_STATUS_TARGET);
  fixture_observation (made, "2023", "8", GUATU_BOUND_EXACT, GUATU_STATUS_ACTUAL);
  scene = build (dataset, GUATU_DIMENSION_PERIOD, GUATU_DIMENSION_INDICATOR);
  from = middle_of (scene, 0);
  to = middle_of (scene, 1);
  /* Not where one step of a band meets the next. */
  between = wash_at (scene, (from.x + to.x) / 2 + 1, from.y);
  g_assert_cmpfloat (between, >, 1.5 * wash_at (scene, from.x - 3, from.y));
  g_assert_cmpfloat (between, >, 1.5 * wash_at (scene, to.x + 3, from.y));
}

static gboolean
has_text (const GuatuScene *scene, GuatuTextRole role, const char *wanted)
{
  for (guint i = 0; i < scene->texts->len; i++)
    {
      const GuatuSceneText *text = guatu_scene_text (scene, i);

      if (text->role == role
          && g_strcmp0 (pango_layout_get_text (text->layout), wanted) == 0)
        return TRUE;
    }
  return FALSE;
}

/* Outturns of one year against targets of another: the legend says which, or each value
 * where not all are of one. */
static void
test_years (void)
{
  for (int same = 0; same < 2; same++)
    {
      g_autoptr (GuatuDataset) dataset
          = fixture_dataset (GUATU_UNIT_PERCENT, "%", "%", NULL);
      g_autoptr (GuatuScene) scene = NULL;
      const char *ids[] = { "a", "b" };

      for (guint i = 0; i < 2; i++)
        {
          GuatuIndicator *row = fixture_indicator (dataset, ids[i], ids[i], ids[i], 0);

          fixture_observation (row, i == 0 || same ? "2023" : "2022", "52.1",
                               GUATU_BOUND_EXACT, GUATU_STATUS_ACTUAL);
          fixture_observation (row, "2025", "60", GUATU_BOUND_AT_LEAST,
                               GUATU_STATUS_TARGET);
        }
      scene = build (dataset, GUATU_DIMENSION_INDICATOR, GUATU_DIMENSION_STATUS);
      g_assert_true (has_text (scene, GUATU_ROLE_LEGEND, "2025 (target)"));
      g_assert_true (
          has_text (scene, GUATU_ROLE_LEGEND, same ? "2023 (actual)" : "actual"));
      g_assert_true (has_text (scene, GUATU_ROLE_VALUE, same ? "52.1%" : "52.1% (2022)"));
      g_assert_true (has_text (scene, GUATU_ROLE_VALUE, "≥60%"));
    }
}

/* Of several outturns the newest stands against its target, and the legend or the value
 * says of when it is, also where nothing else is on the chart. */
static void
test_newest (void)
{
  static const char *const years[] = { "2021", "2022", "2023" };

  for (int with_target = FALSE; with_target <= TRUE; with_target++)
    {
      g_autoptr (GuatuDataset) dataset
          = fixture_dataset (GUATU_UNIT_PERCENT, "%", "%", NULL);
      GuatuIndicator *made = fixture_indicator (dataset, "made", "实际", "Made", 0);
      g_autoptr (GuatuScene) scene = NULL;

      if (with_target)
        fixture_observation (made, "2025", "9", GUATU_BOUND_EXACT, GUATU_STATUS_TARGET);
      for (guint i = 0; i < G_N_ELEMENTS (years); i++)
        fixture_observation (made, years[i], "5", GUATU_BOUND_EXACT, GUATU_STATUS_ACTUAL);
      scene = build (dataset, GUATU_DIMENSION_INDICATOR,
                     with_target ? GUATU_DIMENSION_STATUS : GUATU_DIMENSION_NONE);
      g_assert_cmpuint (scene->marks->len, ==, with_target ? 2 : 1);
      g_assert_true (has_text (scene, with_target ? GUATU_ROLE_LEGEND : GUATU_ROLE_VALUE,
                               with_target ? "2023 (actual)" : "5% (2023)"));
      g_assert_cmpint (has_text (scene, GUATU_ROLE_LEGEND, "2025 (target)"), ==,
                       with_target);
    }
}

/* Without a target nothing is held against anything. */
static void
test_without_target (void)
{
  g_autoptr (GuatuDataset) dataset = fixture_dataset (GUATU_UNIT_PERCENT, "%", "%", NULL);
  GuatuIndicator *made = fixture_indicator (dataset, "made", "实际", "Made", 0);
  g_autoptr (GuatuScene) scene = NULL;
  GuatuPoint at;

  fixture_observation (made, "2022", "3", GUATU_BOUND_AT_LEAST, GUATU_STATUS_ACTUAL);
  fixture_observation (made, "2023", "5", GUATU_BOUND_EXACT, GUATU_STATUS_ACTUAL);
  scene = build (dataset, GUATU_DIMENSION_INDICATOR, GUATU_DIMENSION_PERIOD);
  at = middle_of (scene, 0);
  g_assert_cmpfloat (wash_at (scene, at.x + 9, at.y), ==, 0);
}

/* Verdicts are no higher than their rows, however many there are. */
static void
test_many_rows (void)
{
  g_autoptr (GuatuDataset) dataset = fixture_dataset (GUATU_UNIT_PERCENT, "%", "%", NULL);
  g_autoptr (GuatuScene) scene = NULL;
  guint verdicts = 0;
  double bottom = 0;

  for (int i = 0; i < 16; i++)
    {
      g_autofree char *id = g_strdup_printf ("row-%d", i);

      add_row (dataset, id, "2", GUATU_BOUND_EXACT, "1", GUATU_BOUND_EXACT);
    }
  fixture_chart (dataset, GUATU_MARK_DOT, GUATU_DIMENSION_INDICATOR,
                 GUATU_DIMENSION_STATUS);
  scene = fixture_build (dataset, GUATU_LANGUAGE_ZH_EN, 900, 560);
  for (guint i = 0; i < scene->texts->len; i++)
    {
      const GuatuSceneText *text = guatu_scene_text (scene, i);

      if (text->role != GUATU_ROLE_DIRECT)
        continue;
      g_assert_cmpfloat (text->box.y, >=, bottom - 0.01);
      bottom = text->box.y + text->box.height;
      verdicts++;
    }
  g_assert_cmpuint (verdicts, ==, 32);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/chart/bullet/open", test_open);
  g_test_add_func ("/chart/bullet/smooth", test_smooth);
  g_test_add_func ("/chart/bullet/label-gap", test_label_gap);
  g_test_add_func ("/chart/bullet/closed", test_closed);
  g_test_add_func ("/chart/bullet/two-bounds", test_two_bounds);
  g_test_add_func ("/chart/bullet/years", test_years);
  g_test_add_func ("/chart/bullet/newest", test_newest);
  g_test_add_func ("/chart/bullet/without-target", test_without_target);
  g_test_add_func ("/chart/bullet/many-rows", test_many_rows);
  return g_test_run ();
}
