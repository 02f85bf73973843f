/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "table/stack.h"

#include <math.h>

#include "fixture.h"
#include "guarantees.h"

#define N_YEARS 4

/* One series a row; "" is no observation, and "-" a missing one. */
typedef const char *const Values[N_YEARS];

static GuatuDataset *
make_dataset (const Values *values, guint n_series, GuatuMarkKind mark, GuatuStack stack)
{
  GuatuDataset *dataset = fixture_dataset (GUATU_UNIT_CURRENCY, "元", "CNY", NULL);

  for (guint i = 0; i < n_series; i++)
    {
      g_autofree char *id = g_strdup_printf ("s%u", i);
      GuatuIndicator *indicator = fixture_indicator (dataset, id, id, id, 8);

      for (guint j = 0; j < N_YEARS; j++)
        {
          g_autofree char *year = g_strdup_printf ("%u", 2020 + j);

          if (g_str_equal (values[i][j], "-"))
            fixture_missing (indicator, year);
          else if (values[i][j][0] != '\0')
            fixture_observation (indicator, year, values[i][j], GUATU_BOUND_EXACT,
                                 GUATU_STATUS_ACTUAL);
        }
    }
  fixture_chart (dataset, mark, GUATU_DIMENSION_PERIOD, GUATU_DIMENSION_INDICATOR)->stack
      = stack;
  return dataset;
}

static GuatuTable *
make_table (GuatuDataset *dataset)
{
  return guatu_table_new (g_ptr_array_index (dataset->charts, 0));
}

static void
assert_span (const GuatuTable *table, guint category, guint series, double start,
             double end)
{
  const GuatuCell *cell = guatu_table_cell (table, category, series);

  g_assert_true (guatu_cell_has_value (cell));
  g_assert_cmpfloat_with_epsilon (cell->span.start, start, 1e-4);
  g_assert_cmpfloat_with_epsilon (cell->span.end, end, 1e-4);
}

static void
assert_withheld (const GuatuTable *table, guint category, guint with_sign)
{
  for (guint i = 0; i < table->series->len; i++)
    {
      const GuatuCell *cell = guatu_table_cell (table, category, i);

      g_assert_false (guatu_cell_has_value (cell));
      g_assert_cmpint (guatu_cell_has_sign (cell), ==, i == with_sign);
    }
}

/* What is positive and what is negative lie apart, in the order of the series. */
static void
test_signs (void)
{
  const Values values[]
      = { { "5", "-4", "-2", "0" }, { "-3", "6", "-3", "4" }, { "2", "-1", "0", "5" } };
  g_autoptr (GuatuDataset) dataset
      = make_dataset (values, 3, GUATU_MARK_BAR, GUATU_STACK_ZERO);
  g_autoptr (GuatuTable) table = make_table (dataset);
  double low, high;

  assert_span (table, 0, 0, 0, 5e8);
  assert_span (table, 0, 1, 0, -3e8);
  assert_span (table, 0, 2, 5e8, 7e8);
  assert_span (table, 1, 2, -4e8, -5e8);
  assert_span (table, 2, 1, -2e8, -5e8);
  assert_span (table, 3, 2, 4e8, 9e8);
  guatu_stack_range (table, GUATU_STACK_ZERO, &low, &high);
  g_assert_cmpfloat (low, ==, -5e8);
  g_assert_cmpfloat (high, ==, 9e8);
}

/* Shares are of the whole, and their axis is from 0 to 100 % whatever they are. */
static void
test_shares (void)
{
  const Values values[] = { { "3", "0", "1", "-3" }, { "7", "0", "2", "-1" } };
  g_autoptr (GuatuDataset) dataset
      = make_dataset (values, 2, GUATU_MARK_BAR, GUATU_STACK_SHARE);
  g_autoptr (GuatuTable) table = make_table (dataset);
  double low, high;

  assert_span (table, 0, 0, 0, 30);
  assert_span (table, 0, 1, 30, 100);
  assert_withheld (table, 1, 0);
  assert_span (table, 2, 0, 0, 100.0 / 3);
  assert_span (table, 3, 1, 75, 100);
  g_assert_cmpint (table->gaps, ==, GUATU_GAP_WHOLE_ZERO);
  guatu_stack_range (table, GUATU_STACK_SHARE, &low, &high);
  g_assert_cmpfloat (low, ==, 0);
  g_assert_cmpfloat (high, ==, 100);
}

/* A part that is missing, or skips a year, leaves its stack without a whole; one that
 * begins later or ends earlier is none before or after. */
static void
test_missing (void)
{
  const Values values[]
      = { { "1", "2", "", "4" }, { "", "2", "3", "4" }, { "1", "-", "3", "" } };
  const GuatuStack stacks[] = { GUATU_STACK_ZERO, GUATU_STACK_SHARE };

  for (guint i = 0; i < G_N_ELEMENTS (stacks); i++)
    {
      g_autoptr (GuatuDataset) dataset
          = make_dataset (values, 3, GUATU_MARK_AREA, stacks[i]);
      g_autoptr (GuatuTable) table = make_table (dataset);

      assert_withheld (table, 1, 2);
      assert_withheld (table, 2, 1);
      g_assert_cmpint (table->gaps, ==, GUATU_GAP_PART_MISSING);
      if (stacks[i] == GUATU_STACK_ZERO)
        assert_span (table, 0, 2, 1e8, 2e8);
      else
        assert_span (table, 0, 2, 50, 100);
    }
}

/* What a part takes somewhere between two categories, by its edges. */
static GuatuCellSpan
look_between (const GuatuTable *table, guint category, guint series, double after)
{
  g_autoptr (GArray) edge = guatu_stack_edge (table, GUATU_STACK_ZERO, category, series);

  for (guint i = 1; i < edge->len; i++)
    {
      const GuatuStackPoint *from = &g_array_index (edge, GuatuStackPoint, i - 1);
      const GuatuStackPoint *to = &g_array_index (edge, GuatuStackPoint, i);
      double way = (after - from->after) / (to->after - from->after);

      if (!to->apart && after >= from->after && after <= to->after)
        return (GuatuCellSpan) {
          from->span.start + (to->span.start - from->span.start) * way,
          from->span.end + (to->span.end - from->span.end) * way,
        };
    }
  g_assert_not_reached ();
}

/* Everywhere along an area its parts lie on each other without overlap or gap, and each
 * is as high as its value there. */
static void
test_between (void)
{
  const Values values[] = { { "5", "-4", "0", "3" },
                            { "-3", "6", "-3", "4" },
                            { "2", "-1", "-1", "0" },
                            { "0", "0", "-2", "2" } };
  g_autoptr (GuatuDataset) dataset
      = make_dataset (values, 4, GUATU_MARK_AREA, GUATU_STACK_ZERO);
  g_autoptr (GuatuTable) table = make_table (dataset);

  for (guint i = 0; i + 1 < N_YEARS; i++)
    for (double after = 0.013; after < 1; after += 0.029)
      {
        double up = 0, down = 0;

        for (guint j = 0; j < 4; j++)
          {
            GuatuCellSpan span = look_between (table, i, j, after);
            double from = guatu_table_cell (table, i, j)->value;
            double value
                = from + (guatu_table_cell (table, i + 1, j)->value - from) * after;
            double *end = value < 0 ? &down : &up;

            g_assert_cmpfloat_with_epsilon (span.end - span.start, value, 1);
            if (fabs (value) > 1)
              g_assert_cmpfloat_with_epsilon (span.start, *end, 1);
            *end += value;
          }
      }
}

static guint
count_kind (const GuatuScene *scene, GuatuWarningKind kind)
{
  guint n = 0;

  for (guint i = 0; i < scene->warnings->len; i++)
    n += g_array_index (scene->warnings, GuatuWarning, i).kind == kind;
  return n;
}

/* The numbers of a stack that is not drawn are warned of, with the reason, and its sign
 * stands once. */
static void
test_scenes (void)
{
  const Values values[] = { { "1", "2", "3", "0" }, { "3", "-", "4", "0" } };
  const GuatuMarkKind marks[] = { GUATU_MARK_BAR, GUATU_MARK_AREA };
  const GuatuStack stacks[] = { GUATU_STACK_ZERO, GUATU_STACK_SHARE };

  for (guint i = 0; i < 4; i++)
    {
      g_autoptr (GuatuDataset) dataset
          = make_dataset (values, 2, marks[i % 2], stacks[i / 2]);
      g_autoptr (GuatuScene) scene
          = fixture_build (dataset, GUATU_LANGUAGE_ZH_EN, 1200, 800);
      g_autofree char *broken = guarantees_broken (scene);
      guint n_signs = 0;

      for (guint j = 0; j < scene->texts->len; j++)
        n_signs += g_str_equal (
            pango_layout_get_text (guatu_scene_text (scene, j)->layout), "–");
      g_assert_cmpstr (broken, ==, NULL);
      g_assert_cmpuint (n_signs, ==, stacks[i / 2] == GUATU_STACK_SHARE ? 2 : 1);
      /* What is missing is said by its sign; the part beside it is withheld. */
      g_assert_cmpuint (count_kind (scene, GUATU_WARNING_PART_MISSING), ==, 1);
      g_assert_cmpuint (count_kind (scene, GUATU_WARNING_WHOLE_ZERO), ==,
                        stacks[i / 2] == GUATU_STACK_SHARE ? 2 : 0);
    }
}

/* The numbers of an area stand on it wherever it is high enough near their points: beside
 * these, where it is not there, and along it where its edges are steep. */
static void
test_numbers_on_areas (void)
{
  const Values values[]
      = { { "5", "-4", "-2", "3" }, { "-3", "6", "-3", "4" }, { "2", "-1", "-1", "5" } };

  for (int language = GUATU_LANGUAGE_ZH; language <= GUATU_LANGUAGE_ZH_EN; language++)
    {
      g_autoptr (GuatuDataset) dataset
          = make_dataset (values, 3, GUATU_MARK_AREA, GUATU_STACK_ZERO);
      g_autoptr (GuatuScene) scene
          = fixture_build (dataset, (GuatuLanguage) language, 1200, 800);
      g_autofree char *broken = guarantees_broken (scene);
      guint n = 0;

      g_assert_cmpstr (broken, ==, NULL);
      for (guint i = 0; i < scene->texts->len; i++)
        {
          const GuatuSceneText *text = guatu_scene_text (scene, i);

          n += text->role == GUATU_ROLE_VALUE
               && text->language == guatu_language_primary ((GuatuLanguage) language);
        }
      /* Only three digits have no room where the least area is the steepest. */
      g_assert_cmpuint (n, ==, language == GUATU_LANGUAGE_EN ? 11 : 12);
      g_assert_cmpuint (scene->warnings->len, ==, 12 - n);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/chart/stack/signs", test_signs);
  g_test_add_func ("/chart/stack/shares", test_shares);
  g_test_add_func ("/chart/stack/missing", test_missing);
  g_test_add_func ("/chart/stack/between", test_between);
  g_test_add_func ("/chart/stack/scenes", test_scenes);
  g_test_add_func ("/chart/stack/numbers-on-areas", test_numbers_on_areas);
  return g_test_run ();
}
