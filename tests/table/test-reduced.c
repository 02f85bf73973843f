/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fixture.h"
#include "table/table.h"

/* Tables of lines of very many observations whose periods are not of one kind. */

#define N_COLUMNS 1200
#define N_YEARS 12

static GuatuDataset *
dataset_new (void)
{
  GuatuDataset *dataset = fixture_dataset (GUATU_UNIT_COUNT, "个", "things", "thing");

  fixture_indicator (dataset, "a", "指标", "Indicator", 0);
  return dataset;
}

static GuatuIndicator *
indicator_of (const GuatuDataset *dataset)
{
  return g_ptr_array_index (dataset->indicators, 0);
}

static void
add (GuatuDataset *dataset, const char *period, double value)
{
  GuatuIndicator *indicator = indicator_of (dataset);
  GuatuObservation observation = { .value = value };

  g_assert_true (guatu_period_parse (period, &observation.period));
  g_array_append_val (indicator->observations, observation);
  fixture_set_origin (dataset, indicator, indicator->observations->len - 1, 0);
}

/* Years with their quarters, of which the first begins with the year. */
static GuatuDataset *
years_and_quarters (void)
{
  GuatuDataset *dataset = dataset_new ();

  for (guint i = 0; i < N_YEARS; i++)
    {
      g_autofree char *year = g_strdup_printf ("%u", 2000 + i);

      add (dataset, year, 100);
      for (guint j = 1; j <= 4; j++)
        {
          g_autofree char *quarter = g_strdup_printf ("%s-Q%u", year, j);

          add (dataset, quarter, 25);
        }
    }
  return dataset;
}

static GuatuDataset *
moments (guint n, guint apart)
{
  GuatuDataset *dataset = dataset_new ();

  for (guint i = 0; i < n; i++)
    {
      guint minute = i * apart;
      g_autofree char *moment
          = g_strdup_printf ("2023-11-%02uT%02u:%02u", 1 + minute / (24 * 60),
                             minute / 60 % 24, minute % 60);

      add (dataset, moment, i % 7);
    }
  return dataset;
}

/* Both lie where their middles are, as in a table of few. */
static void
test_mixed (void)
{
  g_autoptr (GuatuDataset) dataset = years_and_quarters ();
  GuatuChartDescription *chart = fixture_chart (
      dataset, GUATU_MARK_LINE, GUATU_DIMENSION_PERIOD, GUATU_DIMENSION_NONE);
  g_autoptr (GuatuTable) all = guatu_table_new (chart);
  g_autoptr (GuatuTable) reduced = guatu_table_new_reduced (chart, NULL, N_COLUMNS);

  g_assert_cmpuint (reduced->categories->len, ==, 5 * N_YEARS);
  for (guint i = 0; i < all->categories->len; i++)
    {
      g_assert_true (guatu_table_cell (reduced, i, 0)->observation
                     == guatu_table_cell (all, i, 0)->observation);
      g_assert_cmpfloat (guatu_table_position (reduced, i), ==,
                         guatu_table_position (all, i));
    }
}

/* However narrow the page is, where it has room for all. */
static void
test_narrow (void)
{
  g_autoptr (GuatuDataset) dataset = years_and_quarters ();
  GuatuChartDescription *chart = fixture_chart (
      dataset, GUATU_MARK_LINE, GUATU_DIMENSION_PERIOD, GUATU_DIMENSION_NONE);
  g_autoptr (GuatuTable) few = guatu_table_new_reduced (chart, NULL, N_YEARS + 3);
  g_autoptr (GuatuTable) fewer = guatu_table_new_reduced (chart, NULL, N_YEARS / 2);

  g_assert_cmpuint (few->left_out.n_values, ==, 0);
  g_assert_cmpuint (fewer->left_out.n_values, >, 0);
}

/* A line breaks where its source says so, whatever lies between by its beginning. */
static void
test_break (void)
{
  g_autoptr (GuatuDataset) dataset = years_and_quarters ();
  GuatuChartDescription *chart = fixture_chart (
      dataset, GUATU_MARK_LINE, GUATU_DIMENSION_PERIOD, GUATU_DIMENSION_NONE);
  GuatuIndicator *indicator = indicator_of (dataset);
  g_autoptr (GuatuTable) table = NULL;
  guint n_breaks = 0;

  g_array_index (indicator->observations, GuatuObservation, 5).breaks = TRUE;
  table = guatu_table_new_reduced (chart, NULL, N_COLUMNS);
  for (guint i = 0; i < table->categories->len; i++)
    {
      gboolean breaks = guatu_table_cell (table, i, 0)->observation->breaks;

      g_assert_cmpint (guatu_table_breaks_before (table, i, 0), ==, breaks);
      n_breaks += breaks;
    }
  g_assert_cmpuint (n_breaks, ==, 1);
}

/* Moments of a day lie apart, and as many of them are there as a page can show. */
static void
test_moments (void)
{
  static const struct
  {
    guint n;
    guint apart; /* in minutes */
    guint least; /* on the table */
  } cases[] = { { 100, 10, 100 }, { 24 * 60 * 5, 1, 2 * N_COLUMNS } };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GuatuDataset) dataset = moments (cases[i].n, cases[i].apart);
      GuatuChartDescription *chart = fixture_chart (
          dataset, GUATU_MARK_LINE, GUATU_DIMENSION_PERIOD, GUATU_DIMENSION_NONE);
      g_autoptr (GuatuTable) table = guatu_table_new_reduced (chart, NULL, N_COLUMNS);
      g_autoptr (GuatuScene) scene
          = fixture_build (dataset, GUATU_LANGUAGE_EN, N_COLUMNS, 800);

      g_assert_cmpuint (table->categories->len, >=, cases[i].least);
      for (guint j = 1; j < table->categories->len; j++)
        g_assert_cmpfloat (guatu_table_position (table, j), >,
                           guatu_table_position (table, j - 1));
      g_assert_cmpuint (scene->marks->len, ==, table->categories->len);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/table/reduced/mixed", test_mixed);
  g_test_add_func ("/table/reduced/narrow", test_narrow);
  g_test_add_func ("/table/reduced/break", test_break);
  g_test_add_func ("/table/reduced/moments", test_moments);
  return g_test_run ();
}
