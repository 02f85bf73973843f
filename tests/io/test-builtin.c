/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/read.h"

#include "dataset/chart-selection.h"
#include "look-up.h"

static GuatuDataset *
read_builtin (void)
{
  g_autoptr (GError) error = NULL;
  GuatuDataset *dataset = guatu_read_builtin (&error);

  g_assert_no_error (error);
  g_assert_nonnull (dataset);
  return dataset;
}

static void
test_read (void)
{
  g_autoptr (GuatuDataset) dataset = read_builtin ();
  guint n_observations = 0;

  g_assert_cmpstr (dataset->id, ==, "jinan-2023");
  g_assert_cmpuint (dataset->themes->len, ==, 9);
  for (guint i = 0; i < dataset->indicators->len; i++)
    n_observations
        += guatu_indicator_n_observations (g_ptr_array_index (dataset->indicators, i));
  g_assert_cmpuint (n_observations, >, 80);
}

/* A few figures, with all that the report says of them. */
static void
test_figures (void)
{
  g_autoptr (GuatuDataset) dataset = read_builtin ();
  const GuatuIndicator *growth = look_up (dataset->indicators, "gdp-growth");
  const GuatuIndicator *investment = look_up (dataset->indicators, "shanghai-investment");
  const GuatuObservation *observation;

  g_assert_nonnull (growth);
  g_assert_cmpuint (guatu_indicator_n_observations (growth), ==, 2);
  observation = guatu_indicator_observation (growth, 1);
  g_assert_cmpfloat (observation->value, ==, 7.5);
  g_assert_cmpint (observation->decimals, ==, 1);
  g_assert_cmpint (observation->bound, ==, GUATU_BOUND_AT_LEAST);
  g_assert_cmpint (observation->status, ==, GUATU_STATUS_TARGET);
  g_assert_true (observation->place == look_up (dataset->places, "jinan"));
  g_assert_true (guatu_indicator_origin (growth, observation)->source
                 == look_up (dataset->sources, "report"));
  g_assert_true (growth->unit == look_up (dataset->units, "percent"));
  g_assert_true (growth->theme == guatu_dataset_theme (dataset, "growth"));

  g_assert_nonnull (investment);
  observation = guatu_indicator_observation (investment, 0);
  g_assert_cmpfloat (guatu_indicator_base_value (investment, observation), ==,
                     7720000000.0);
}

/* Every observation is on at least one chart. */
static void
test_coverage (void)
{
  g_autoptr (GuatuDataset) dataset = read_builtin ();
  g_autoptr (GHashTable) shown = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < dataset->charts->len; i++)
    {
      const GuatuChartDescription *chart = g_ptr_array_index (dataset->charts, i);
      g_autoptr (GuatuChartSelection) selection = guatu_chart_selection_new (chart);

      for (guint j = 0; j < chart->indicators->len; j++)
        {
          const GuatuIndicator *indicator = g_ptr_array_index (chart->indicators, j);

          for (guint k = 0; k < guatu_indicator_n_observations (indicator); k++)
            {
              const GuatuObservation *observation
                  = guatu_indicator_observation (indicator, k);

              if (guatu_chart_selection_has (selection, observation))
                g_hash_table_add (shown, (gpointer) observation);
            }
        }
    }

  for (guint i = 0; i < dataset->indicators->len; i++)
    {
      const GuatuIndicator *indicator = g_ptr_array_index (dataset->indicators, i);

      g_test_message ("%s", indicator->id);
      for (guint k = 0; k < guatu_indicator_n_observations (indicator); k++)
        g_assert_true (
            g_hash_table_contains (shown, guatu_indicator_observation (indicator, k)));
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/builtin/read", test_read);
  g_test_add_func ("/builtin/figures", test_figures);
  g_test_add_func ("/builtin/coverage", test_coverage);
  return g_test_run ();
}
