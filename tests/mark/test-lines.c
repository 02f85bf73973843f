/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fixture.h"
#include "guarantees.h"

static const GuatuSceneText *
find_text (const GuatuScene *scene, GuatuTextRole role, const char *string)
{
  for (guint i = 0; i < scene->texts->len; i++)
    {
      const GuatuSceneText *text = guatu_scene_text (scene, i);

      if (text->role == role
          && g_str_equal (guatu_cut_text_in_full (text->layout), string))
        return text;
    }
  return NULL;
}

/* A line of one indicator over eight years, the last two not yet actual. */
static GuatuScene *
build_years (double width)
{
  g_autoptr (GuatuDataset) dataset = fixture_dataset (GUATU_UNIT_PERCENT, "%", "%", NULL);
  GuatuIndicator *growth = fixture_indicator (dataset, "growth", "增速", "Growth", 0);

  for (int i = 0; i < 8; i++)
    {
      g_autofree char *year = g_strdup_printf ("%d", 2017 + i);

      fixture_observation (growth, year, "5", GUATU_BOUND_EXACT,
                           i == 7   ? GUATU_STATUS_TARGET
                           : i == 6 ? GUATU_STATUS_ESTIMATE
                                    : GUATU_STATUS_ACTUAL);
    }
  fixture_chart (dataset, GUATU_MARK_LINE, GUATU_DIMENSION_PERIOD, GUATU_DIMENSION_NONE);
  return fixture_build (dataset, GUATU_LANGUAGE_EN, width, 450);
}

/* However few periods have room for their labels, the newest has it. */
static void
test_newest (void)
{
  g_autoptr (GuatuScene) wide = build_years (1200), narrow = build_years (200);

  g_assert_nonnull (find_text (wide, GUATU_ROLE_CATEGORY, "2017"));
  g_assert_nonnull (find_text (wide, GUATU_ROLE_CATEGORY, "2018"));
  g_assert_nonnull (find_text (narrow, GUATU_ROLE_CATEGORY, "2024"));
  g_assert_null (find_text (narrow, GUATU_ROLE_CATEGORY, "2023"));
  g_assert_nonnull (find_text (narrow, GUATU_ROLE_CATEGORY, "2022"));
}

/* Where a period and its status take a line each, all do. */
static void
test_broken_periods (void)
{
  g_autoptr (GuatuScene) wide = build_years (1800), narrow = build_years (640);
  const GuatuSceneText *estimate, *target;

  g_assert_nonnull (find_text (wide, GUATU_ROLE_CATEGORY, "2023 (estimate)"));
  g_assert_nonnull (find_text (wide, GUATU_ROLE_CATEGORY, "2024 (target)"));
  estimate = find_text (narrow, GUATU_ROLE_CATEGORY, "2023 (estimate)");
  target = find_text (narrow, GUATU_ROLE_CATEGORY, "2024 (target)");
  g_assert_nonnull (estimate);
  g_assert_nonnull (target);
  g_assert_cmpint (pango_layout_get_line_count (estimate->layout), ==, 2);
  g_assert_cmpint (pango_layout_get_line_count (target->layout), ==, 2);
}

/* The line at zero would strike the minus of a label out. */
static void
test_clear_of_zero (void)
{
  const char *const values[] = { "0.6", "0.3", "0.1", "-0.1", "-0.2", "-0.1", "0.4" };
  g_autoptr (GuatuDataset) dataset = fixture_dataset (GUATU_UNIT_PERCENT, "%", "%", NULL);
  GuatuIndicator *indicator = fixture_indicator (dataset, "cpi", "价格", "Prices", 0);
  g_autoptr (GuatuScene) scene = NULL;
  const GuatuSceneText *tick;
  double zero;
  guint n = 0;

  for (guint i = 0; i < G_N_ELEMENTS (values); i++)
    {
      g_autofree char *year = g_strdup_printf ("%u", 2015 + i);

      fixture_observation (indicator, year, values[i], GUATU_BOUND_EXACT,
                           GUATU_STATUS_ACTUAL);
    }
  fixture_chart (dataset, GUATU_MARK_LINE, GUATU_DIMENSION_PERIOD, GUATU_DIMENSION_NONE);
  scene = fixture_build (dataset, GUATU_LANGUAGE_ZH, 1200, 800);
  tick = find_text (scene, GUATU_ROLE_TICK, "0");
  g_assert_nonnull (tick);
  zero = tick->box.y + tick->box.height / 2;
  for (guint i = 0; i < scene->texts->len; i++)
    {
      const GuatuSceneText *text = guatu_scene_text (scene, i);

      if (text->role != GUATU_ROLE_VALUE)
        continue;
      g_assert_true (zero <= text->box.y || zero >= text->box.y + text->box.height);
      n++;
    }
  g_assert_cmpuint (n, ==, G_N_ELEMENTS (values));
}

/* Lines that end so near each other that what stands beside them has to make way. */
static GuatuScene *
build_near (GuatuLook look)
{
  g_autoptr (GuatuDataset) dataset = fixture_dataset (GUATU_UNIT_PERCENT, "%", "%", NULL);
  const GuatuFigure figure = { GUATU_LANGUAGE_ZH_EN, 1200, 800, look };
  const char *values[] = { "10", "10", "9.8" };

  for (guint i = 0; i < G_N_ELEMENTS (values); i++)
    {
      g_autofree char *id = g_strdup_printf ("i%u", i);
      g_autofree char *zh = g_strdup_printf ("第%u项增速", i);
      g_autofree char *en = g_strdup_printf ("Growth no. %u", i);
      GuatuIndicator *indicator = fixture_indicator (dataset, id, zh, en, 0);

      fixture_observation (indicator, "2023", "1", GUATU_BOUND_EXACT,
                           GUATU_STATUS_ACTUAL);
      fixture_observation (indicator, "2024", values[i], GUATU_BOUND_AT_LEAST,
                           GUATU_STATUS_TARGET);
    }
  fixture_chart (dataset, GUATU_MARK_LINE, GUATU_DIMENSION_PERIOD,
                 GUATU_DIMENSION_INDICATOR);
  return fixture_build_figure (dataset, &figure);
}

/* Long numbers beside short lines of two series, in a figure of this size. */
static GuatuScene *
build_narrow (double width, double height)
{
  g_autoptr (GuatuDataset) dataset = fixture_dataset (GUATU_UNIT_NONE, NULL, NULL, NULL);
  const char *const values[][2] = { { "2443567", "990000000" }, { "1.0", "1.0" } };

  for (guint i = 0; i < G_N_ELEMENTS (values); i++)
    {
      g_autofree char *id = g_strdup_printf ("i%u", i);
      GuatuIndicator *indicator = fixture_indicator (dataset, id, "名名", "name", 0);

      for (guint j = 0; j < 2; j++)
        fixture_observation (indicator, j == 0 ? "2023" : "2024", values[i][j],
                             GUATU_BOUND_EXACT, GUATU_STATUS_ACTUAL);
    }
  fixture_chart (dataset, GUATU_MARK_LINE, GUATU_DIMENSION_PERIOD,
                 GUATU_DIMENSION_INDICATOR);
  return fixture_build (dataset, GUATU_LANGUAGE_ZH, width, height);
}

static guint
count_role (const GuatuScene *scene, GuatuTextRole role)
{
  guint n = 0;

  for (guint i = 0; i < scene->texts->len; i++)
    n += guatu_scene_text (scene, i)->role == role;
  return n;
}

/* What stands beside lines leaves them a fifth of the width, or a legend names them. */
static void
test_room_between (void)
{
  g_autoptr (GuatuScene) wide = build_narrow (900, 600);
  g_autoptr (GuatuScene) narrow = build_narrow (240, 180);

  g_assert_cmpuint (count_role (wide, GUATU_ROLE_DIRECT), ==, 2);
  g_assert_cmpuint (count_role (wide, GUATU_ROLE_LEGEND), ==, 0);
  g_assert_cmpuint (count_role (narrow, GUATU_ROLE_DIRECT), ==, 0);
  g_assert_cmpuint (count_role (narrow, GUATU_ROLE_LEGEND), ==, 2);
  g_assert_cmpuint (count_role (narrow, GUATU_ROLE_CATEGORY), ==, 2);
  g_assert_cmpfloat (guatu_scene_mark (narrow, 2)->box.x
                         - guatu_scene_mark (narrow, 0)->box.x,
                     >=, 0.2 * (240 - 2 * 20));
}

static double
baseline_of (const GuatuSceneText *text)
{
  return text->box.y + pango_units_to_double (pango_layout_get_baseline (text->layout));
}

/* The text of a mark's value or name, in one of the languages. */
static const GuatuSceneText *
find_beside (const GuatuScene *scene, GuatuTextRole role, int mark,
             GuatuLanguage language)
{
  for (guint i = 0; i < scene->texts->len; i++)
    {
      const GuatuSceneText *text = guatu_scene_text (scene, i);

      if (text->role == role && text->mark == mark && text->language == language)
        return text;
    }
  g_assert_not_reached ();
}

/* A value and the Chinese name after it are on one line; the English under it is nearer
 * to it than to the next. */
static void
test_beside (void)
{
  g_autoptr (GuatuScene) scene = build_near (GUATU_LOOK_LIGHT);
  const GuatuSceneText *before = NULL;

  g_assert_cmpuint (scene->marks->len, ==, 6);
  for (int mark = 3; mark < 6; mark++)
    {
      const GuatuSceneText *value
          = find_beside (scene, GUATU_ROLE_VALUE, mark, GUATU_LANGUAGE_ZH);
      const GuatuSceneText *zh
          = find_beside (scene, GUATU_ROLE_DIRECT, mark, GUATU_LANGUAGE_ZH);
      const GuatuSceneText *en
          = find_beside (scene, GUATU_ROLE_DIRECT, mark, GUATU_LANGUAGE_EN);

      g_assert_cmpfloat_with_epsilon (baseline_of (value), baseline_of (zh), 0.01);
      g_assert_cmpfloat (en->box.y, <=, zh->box.y + zh->box.height + 0.01);
      if (before != NULL)
        g_assert_cmpfloat (zh->box.y, >, before->box.y + before->box.height + 3);
      before = en;
    }
}

/* How many corners the nameless shape has that lies left of a text, on its line; 1 for
 * a circle, 0 where there is none. */
static guint
find_marker (const GuatuScene *scene, const GuatuSceneText *text)
{
  double y = text->box.y + text->box.height / 2;

  for (guint i = 0; i < scene->shapes->len; i++)
    {
      const GuatuShape *shape = &g_array_index (scene->shapes, GuatuShape, i);
      double right = shape->points[0].x;

      for (guint j = 1; j < shape->n_points; j++)
        right = MAX (right, shape->points[j].x);
      right += shape->radius;
      if (shape->kind != GUATU_SHAPE_POLYLINE && shape->mark < 0 && right < text->box.x
          && right > text->box.x - 10 && ABS (shape->points[0].y - y) < 8)
        return shape->n_points;
    }
  return 0;
}

/* In print nothing but its marker says whose a name is; else its colour does. */
static void
test_markers (void)
{
  g_autoptr (GuatuScene) print = build_near (GUATU_LOOK_PRINT);
  g_autoptr (GuatuScene) light = build_near (GUATU_LOOK_LIGHT);
  const guint corners[] = { 1, 4, 3 };

  for (int i = 0; i < 3; i++)
    {
      g_assert_cmpuint (find_marker (print, find_beside (print, GUATU_ROLE_DIRECT, 3 + i,
                                                         GUATU_LANGUAGE_ZH)),
                        ==, corners[i]);
      g_assert_cmpuint (find_marker (light, find_beside (light, GUATU_ROLE_DIRECT, 3 + i,
                                                         GUATU_LANGUAGE_ZH)),
                        ==, 0);
    }
}

static GuatuPoint
middle_of (const GuatuScene *scene, guint mark)
{
  GuatuBox box = guatu_scene_mark (scene, mark)->box;

  return (GuatuPoint) { box.x + box.width / 2, box.y + box.height / 2 };
}

/* Points of one value stand side by side, and their lines end there; those that only
 * lie near each other stay in their place. */
static void
test_dodge (void)
{
  g_autoptr (GuatuScene) scene = build_near (GUATU_LOOK_LIGHT);
  GuatuPoint first = middle_of (scene, 3), second = middle_of (scene, 4);
  double width = guatu_scene_mark (scene, 3)->box.width;
  guint joined = 0;

  g_assert_cmpfloat_with_epsilon (first.y, second.y, 0.01);
  g_assert_cmpfloat_with_epsilon (second.x - first.x, width, 0.01);
  g_assert_cmpfloat_with_epsilon (middle_of (scene, 5).x, (first.x + second.x) / 2, 0.01);
  for (guint i = 0; i < scene->shapes->len; i++)
    {
      const GuatuShape *shape = &g_array_index (scene->shapes, GuatuShape, i);

      if (shape->kind == GUATU_SHAPE_POLYLINE && shape->stroke.dash > 0
          && shape->points[shape->n_points - 1].x == second.x
          && shape->points[shape->n_points - 1].y == second.y)
        joined++;
    }
  g_assert_cmpuint (joined, ==, 1);
}

/* Where no value stands beside the plot its points keep to the page. */
static void
test_dodge_at_edge (void)
{
  g_autoptr (GuatuDataset) dataset = fixture_dataset (GUATU_UNIT_PERCENT, "%", "%", NULL);
  GuatuFigure figure = { GUATU_LANGUAGE_EN, 320, 240 };
  GuatuPlace places[] = { { .name = { "东", "E" } }, { .name = { "西", "W" } } };
  g_autoptr (GuatuScene) scene = NULL;
  g_autofree char *broken = NULL;

  for (guint i = 0; i < 4; i++)
    {
      g_autofree char *id = g_strdup_printf ("line-%u", i);
      GuatuIndicator *line = fixture_indicator (dataset, id, id, id, 0);

      fixture_observation (line, "2023", i == 3 ? "-2000000000" : "1", GUATU_BOUND_EXACT,
                           GUATU_STATUS_ACTUAL);
      fixture_observation (line, "2023", "2300000000", GUATU_BOUND_EXACT,
                           GUATU_STATUS_ACTUAL);
      for (guint j = 0; j < 2; j++)
        g_array_index (line->observations, GuatuObservation, j).place = &places[j];
    }
  fixture_chart (dataset, GUATU_MARK_SLOPE, GUATU_DIMENSION_PLACE,
                 GUATU_DIMENSION_INDICATOR);
  scene = fixture_build_figure (dataset, &figure);
  broken = guarantees_broken (scene);
  g_assert_cmpstr (broken, ==, NULL);
}

/* The chevrons that belong to a mark. */
static guint
count_signs (const GuatuScene *scene, int mark)
{
  guint n = 0;

  for (guint i = 0; i < scene->shapes->len; i++)
    {
      const GuatuShape *shape = &g_array_index (scene->shapes, GuatuShape, i);

      n += shape->mark == mark && shape->kind == GUATU_SHAPE_POLYLINE;
    }
  return n;
}

/* No sign of an open bound lies on another point; where it is free, it is there. */
static void
test_signs (void)
{
  g_autoptr (GuatuDataset) dataset = fixture_dataset (GUATU_UNIT_PERCENT, "%", "%", NULL);
  GuatuIndicator *high = fixture_indicator (dataset, "high", "甲", "High", 0);
  GuatuIndicator *low = fixture_indicator (dataset, "low", "乙", "Low", 0);
  g_autoptr (GuatuScene) scene = NULL;

  fixture_observation (high, "2023", "100", GUATU_BOUND_AT_LEAST, GUATU_STATUS_ACTUAL);
  fixture_observation (low, "2023", "97", GUATU_BOUND_AT_LEAST, GUATU_STATUS_ACTUAL);
  fixture_observation (high, "2024", "100", GUATU_BOUND_AT_LEAST, GUATU_STATUS_ACTUAL);
  fixture_observation (low, "2024", "10", GUATU_BOUND_AT_LEAST, GUATU_STATUS_ACTUAL);
  fixture_chart (dataset, GUATU_MARK_LINE, GUATU_DIMENSION_PERIOD,
                 GUATU_DIMENSION_INDICATOR);
  scene = fixture_build (dataset, GUATU_LANGUAGE_EN, 1200, 800);
  g_assert_cmpuint (count_signs (scene, 0), ==, 1);
  g_assert_cmpuint (count_signs (scene, 1), ==, 0);
  g_assert_cmpuint (count_signs (scene, 2), ==, 1);
  g_assert_cmpuint (count_signs (scene, 3), ==, 1);
}

/* Eleven values have their numbers, in however many cells they stand; and a line that
 * ends as a target is one line. */
static void
test_statuses (void)
{
  static const GuatuDimension series[] = { GUATU_DIMENSION_NONE, GUATU_DIMENSION_STATUS };

  for (guint i = 0; i < G_N_ELEMENTS (series); i++)
    {
      g_autoptr (GuatuDataset) dataset
          = fixture_dataset (GUATU_UNIT_PERCENT, "%", "%", NULL);
      GuatuIndicator *rate = fixture_indicator (dataset, "rate", "比率", "Rate", 0);
      g_autoptr (GuatuScene) scene = NULL;
      g_autofree char *broken = NULL;
      guint n_values = 0;

      for (int j = 0; j < 11; j++)
        {
          g_autofree char *year = g_strdup_printf ("%d", 2015 + j);
          g_autofree char *value = g_strdup_printf ("%d", 31 + 2 * j);

          fixture_observation (rate, year, value, GUATU_BOUND_EXACT,
                               j > 8    ? GUATU_STATUS_TARGET
                               : j == 8 ? GUATU_STATUS_ESTIMATE
                                        : GUATU_STATUS_ACTUAL);
        }
      fixture_chart (dataset, GUATU_MARK_LINE, GUATU_DIMENSION_PERIOD, series[i]);
      scene = fixture_build (dataset, GUATU_LANGUAGE_EN, 1200, 800);
      for (guint j = 0; j < scene->texts->len; j++)
        n_values += guatu_scene_text (scene, j)->role == GUATU_ROLE_VALUE;
      g_assert_cmpuint (n_values, ==, 11);
      broken = guarantees_broken (scene);
      g_assert_cmpstr (broken, ==, NULL);
    }
}

/* Two lines over two years; the second has no value at all. */
static GuatuScene *
build_without_line (void)
{
  g_autoptr (GuatuDataset) dataset = fixture_dataset (GUATU_UNIT_PERCENT, "%", "%", NULL);
  GuatuIndicator *drawn = fixture_indicator (dataset, "a", "甲", "Drawn", 0);
  GuatuIndicator *absent = fixture_indicator (dataset, "b", "乙", "Absent", 0);

  for (guint i = 0; i < 2; i++)
    {
      fixture_observation (drawn, i == 0 ? "2022" : "2023", i == 0 ? "4" : "5",
                           GUATU_BOUND_EXACT, GUATU_STATUS_ACTUAL);
      fixture_missing (absent, i == 0 ? "2022" : "2023");
    }
  fixture_chart (dataset, GUATU_MARK_LINE, GUATU_DIMENSION_PERIOD,
                 GUATU_DIMENSION_INDICATOR);
  return fixture_build (dataset, GUATU_LANGUAGE_EN, 1200, 800);
}

/* What has no line to be named at is named in a legend. */
static void
test_without_line (void)
{
  g_autoptr (GuatuScene) scene = build_without_line ();

  g_assert_nonnull (find_text (scene, GUATU_ROLE_LEGEND, "Absent"));
  g_assert_nonnull (find_text (scene, GUATU_ROLE_LEGEND, "Drawn"));
  for (guint i = 0; i < scene->warnings->len; i++)
    g_assert_cmpint (g_array_index (scene->warnings, GuatuWarning, i).role, ==,
                     GUATU_ROLE_VALUE);
}

/* The first point of a steep line has its number over the line, and the last one has
 * its own over it, though both would be wider than the plot there. */
static void
test_steep (void)
{
  const char *const years[] = { "2010", "2011", "2012", "2013" };
  const char *const values[] = { "1", "1000", "1000000", "1000000000" };
  g_autoptr (GuatuDataset) dataset
      = fixture_dataset (GUATU_UNIT_CURRENCY, "元", "CNY", NULL);
  GuatuIndicator *indicator = fixture_indicator (dataset, "a", "甲", "A", 0);
  g_autoptr (GuatuScene) scene = NULL;
  g_autofree char *broken = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (years); i++)
    fixture_observation (indicator, years[i], values[i], GUATU_BOUND_EXACT,
                         GUATU_STATUS_ACTUAL);
  fixture_chart (dataset, GUATU_MARK_LINE, GUATU_DIMENSION_PERIOD, GUATU_DIMENSION_NONE)
      ->scale
      = GUATU_SCALE_LOG;
  scene = fixture_build (dataset, GUATU_LANGUAGE_EN, 1200, 800);
  broken = guarantees_broken (scene);
  g_assert_cmpstr (broken, ==, NULL);
  g_assert_cmpuint (scene->warnings->len, ==, 0);
}

/* How many strokes a line of months since the year began has, over the end of a year. */
static guint
count_strokes (GuatuUnitKind kind)
{
  static const char *const periods[]
      = { "2022-01/2022-10", "2022-01/2022-11", "2022-01/2022-12",
          "2023-01",         "2023-01/2023-02", "2023-01/2023-03" };
  g_autoptr (GuatuDataset) dataset = fixture_dataset (kind, "%", "%", NULL);
  GuatuIndicator *indicator = fixture_indicator (dataset, "a", "甲", "A", 0);
  g_autoptr (GuatuScene) scene = NULL;
  guint n = 0;

  for (guint i = 0; i < G_N_ELEMENTS (periods); i++)
    fixture_observation (indicator, periods[i], i < 3 ? "90" : "10", GUATU_BOUND_EXACT,
                         GUATU_STATUS_ACTUAL);
  fixture_chart (dataset, GUATU_MARK_LINE, GUATU_DIMENSION_PERIOD, GUATU_DIMENSION_NONE);
  scene = fixture_build (dataset, GUATU_LANGUAGE_ZH, 1200, 800);
  for (guint i = 0; i < scene->shapes->len; i++)
    {
      const GuatuShape *shape = &g_array_index (scene->shapes, GuatuShape, i);

      n += shape->kind == GUATU_SHAPE_POLYLINE && shape->n_points >= 3;
    }
  return n;
}

/* What is summed up since a year began falls to a month in the next one, which is no
 * decline; a growth of it goes on. */
static void
test_begins_anew (void)
{
  g_assert_cmpuint (count_strokes (GUATU_UNIT_CURRENCY), ==, 2);
  g_assert_cmpuint (count_strokes (GUATU_UNIT_PERCENT), ==, 1);
}

/* Whether a filled box stands before a text, on its line. */
static gboolean
has_swatch (const GuatuScene *scene, const GuatuSceneText *text)
{
  for (guint i = 0; i < scene->shapes->len; i++)
    {
      const GuatuShape *shape = &g_array_index (scene->shapes, GuatuShape, i);

      if (shape->kind == GUATU_SHAPE_POLYGON && shape->n_points == 4
          && shape->points[2].x < text->box.x && shape->points[2].x > text->box.x - 16
          && shape->points[2].y - shape->points[0].y < 2 * text->box.height
          && shape->points[2].x - shape->points[0].x > 1.5 * text->box.height
          && shape->points[2].y >= text->box.y
          && shape->points[0].y <= text->box.y + text->box.height)
        return TRUE;
    }
  return FALSE;
}

/* In a legend an area is known by what it is filled with. */
static void
test_area_key (void)
{
  g_autoptr (GuatuDataset) dataset
      = fixture_statuses (12, GUATU_MARK_AREA, GUATU_STACK_ZERO);
  g_autoptr (GuatuScene) scene = fixture_build (dataset, GUATU_LANGUAGE_ZH_EN, 1200, 400);
  guint n_swatches = 0;

  for (guint i = 0; i < scene->texts->len; i++)
    n_swatches += guatu_scene_text (scene, i)->role == GUATU_ROLE_LEGEND
                  && has_swatch (scene, guatu_scene_text (scene, i));
  g_assert_cmpuint (n_swatches, >, 0);
}

/* Two numbers side by side are not so near that they could be read as one. */
static void
test_numbers_apart (void)
{
  for (double width = 260; width <= 700; width += 20)
    {
      g_autoptr (GuatuDataset) dataset
          = fixture_dataset (GUATU_UNIT_PERCENT, "%", "%", NULL);
      GuatuIndicator *growth = fixture_indicator (dataset, "g", "增速", "Growth", 0);
      g_autoptr (GuatuScene) scene = NULL;

      for (guint i = 0; i < 10; i++)
        {
          g_autofree char *year = g_strdup_printf ("%u", 2010 + i);
          g_autofree char *value = g_strdup_printf ("%g", 13.1 - 0.9 * i);

          fixture_observation (growth, year, value, GUATU_BOUND_EXACT,
                               GUATU_STATUS_ACTUAL);
        }
      fixture_chart (dataset, GUATU_MARK_LINE, GUATU_DIMENSION_PERIOD,
                     GUATU_DIMENSION_NONE);
      scene = fixture_build (dataset, GUATU_LANGUAGE_ZH, width, 300);
      for (guint i = 0; i < scene->texts->len; i++)
        for (guint j = 0; j < i; j++)
          {
            const GuatuSceneText *a = guatu_scene_text (scene, i);
            const GuatuSceneText *b = guatu_scene_text (scene, j);
            GuatuBox box = b->box;

            if (a->role != GUATU_ROLE_VALUE || b->role != GUATU_ROLE_VALUE)
              continue;
            box.x -= box.height * 0.19;
            box.width += box.height * 0.38;
            g_assert_false (guatu_box_overlaps (a->box, box));
          }
    }
}

/* Whether paper lies over a rule from where it begins to the end of a text on it. */
static gboolean
is_covered (const GuatuScene *scene, const GuatuShape *rule, GuatuBox box)
{
  for (guint i = 0; i < scene->shapes->len; i++)
    {
      const GuatuShape *shape = &g_array_index (scene->shapes, GuatuShape, i);

      if (shape->kind == GUATU_SHAPE_POLYGON && shape->mark < 0 && shape > rule
          && shape->points[0].x <= rule->points[0].x + 0.5
          && shape->points[2].x >= box.x + box.width
          && shape->points[0].y <= rule->points[0].y
          && shape->points[2].y >= rule->points[0].y)
        return TRUE;
    }
  return FALSE;
}

/* Between the axis and the first values nothing is left of a grid line that these stand
 * on: it would look like their minus. */
static void
test_first_values (void)
{
  g_autoptr (GuatuDataset) dataset = fixture_dataset (GUATU_UNIT_MASS, "吨", "t", NULL);
  g_autoptr (GuatuScene) scene = NULL;
  guint n_on_rules = 0;

  for (guint i = 0; i < 12; i++)
    {
      g_autofree char *id = g_strdup_printf ("s%u", i);
      GuatuIndicator *series = fixture_indicator (dataset, id, id, id, 0);

      for (guint j = 0; j < 5; j++)
        {
          g_autofree char *year = g_strdup_printf ("%u", 2019 + j);
          g_autofree char *value = g_strdup_printf ("%u", 10 + i * 17);

          fixture_observation (series, year, value, GUATU_BOUND_EXACT,
                               GUATU_STATUS_ACTUAL);
        }
    }
  fixture_chart (dataset, GUATU_MARK_LINE, GUATU_DIMENSION_PERIOD,
                 GUATU_DIMENSION_INDICATOR);
  scene = fixture_build (dataset, GUATU_LANGUAGE_EN, 1200, 800);
  for (guint i = 0; i < scene->shapes->len; i++)
    {
      const GuatuShape *rule = &g_array_index (scene->shapes, GuatuShape, i);

      if (rule->kind != GUATU_SHAPE_POLYLINE || rule->mark >= 0
          || rule->points[0].y != rule->points[1].y)
        continue;
      for (guint j = 0; j < scene->texts->len; j++)
        {
          const GuatuSceneText *text = guatu_scene_text (scene, j);

          if (text->role != GUATU_ROLE_VALUE || text->box.x > rule->points[0].x + 100
              || !guatu_box_meets_segment (text->box, rule->points[0], rule->points[1]))
            continue;
          n_on_rules++;
          g_assert_true (is_covered (scene, rule, text->box));
        }
    }
  g_assert_cmpuint (n_on_rules, >, 0);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/chart/lines/clear-of-zero", test_clear_of_zero);
  g_test_add_func ("/chart/lines/newest", test_newest);
  g_test_add_func ("/chart/lines/broken-periods", test_broken_periods);
  g_test_add_func ("/chart/lines/beside", test_beside);
  g_test_add_func ("/chart/lines/room-between", test_room_between);
  g_test_add_func ("/chart/lines/markers", test_markers);
  g_test_add_func ("/chart/lines/dodge", test_dodge);
  g_test_add_func ("/chart/lines/dodge-at-edge", test_dodge_at_edge);
  g_test_add_func ("/chart/lines/begins-anew", test_begins_anew);
  g_test_add_func ("/chart/lines/signs", test_signs);
  g_test_add_func ("/chart/lines/statuses", test_statuses);
  g_test_add_func ("/chart/lines/without-line", test_without_line);
  g_test_add_func ("/chart/lines/steep", test_steep);
  g_test_add_func ("/chart/lines/area-key", test_area_key);
  g_test_add_func ("/chart/lines/first-values", test_first_values);
  g_test_add_func ("/chart/lines/numbers-apart", test_numbers_apart);
  return g_test_run ();
}
