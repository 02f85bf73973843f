/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "table/chart-remarks.h"

#include "dataset/chart-selection.h"
#include "dataset/long-series.h"

static gboolean
selects_place (const GuatuChartDescription *chart, const GuatuPlace *place)
{
  return chart->places->len == 0 || g_ptr_array_find (chart->places, place, NULL);
}

/* Takes what is known of the series of an indicator that was indexed; returns whether
 * that is all there is to know. */
static gboolean
add_indexed (GPtrArray *all, const GuatuChartDescription *chart,
             const GuatuIndicator *indicator)
{
  guint n = 0, first = all->len;

  if (indicator->long_series == NULL || chart->periods->len > 0)
    return FALSE;
  for (guint i = 0; i < indicator->long_series->len; i++)
    {
      const GuatuLongSeries *series = g_ptr_array_index (indicator->long_series, i);

      n += guatu_long_series_length (series);
      if (selects_place (chart, guatu_long_series_place (series)))
        g_ptr_array_add (all, guatu_remarks_copy (guatu_long_series_remarks (series)));
    }
  if (n == guatu_indicator_n_observations (indicator))
    return TRUE;
  g_ptr_array_set_size (all, (int) first);
  return FALSE;
}

static int
compare_periods (gconstpointer a, gconstpointer b)
{
  const GuatuObservation *left = *(const GuatuObservation *const *) a;
  const GuatuObservation *right = *(const GuatuObservation *const *) b;

  return guatu_period_compare (left->period, right->period);
}

/* Adds the remarks of a place's observations, which it puts in order. */
static void
add_series (GPtrArray *all, const GuatuIndicator *indicator, GPtrArray *observations)
{
  const GuatuObservation *first = g_ptr_array_index (observations, 0);
  GuatuRemarks *remarks = guatu_remarks_new (indicator, first->place);

  g_ptr_array_sort (observations, compare_periods);
  for (guint i = 0; i < observations->len; i++)
    guatu_remarks_add (remarks, g_ptr_array_index (observations, i));
  g_ptr_array_add (all, remarks);
}

/* Looks at each observation of an indicator that the chart shows. */
static void
add_others (GPtrArray *all, const GuatuChartSelection *selection,
            const GuatuIndicator *indicator)
{
  g_autoptr (GHashTable) by_place = g_hash_table_new (NULL, NULL);
  g_autoptr (GPtrArray) series
      = g_ptr_array_new_with_free_func ((GDestroyNotify) g_ptr_array_unref);

  for (guint i = 0; i < guatu_indicator_n_observations (indicator); i++)
    {
      const GuatuObservation *observation = guatu_indicator_observation (indicator, i);
      GPtrArray *own;

      if (!guatu_chart_selection_has (selection, observation))
        continue;
      own = g_hash_table_lookup (by_place, observation->place);
      if (own == NULL)
        {
          own = g_ptr_array_new ();
          g_ptr_array_add (series, own);
          g_hash_table_insert (by_place, (gpointer) observation->place, own);
        }
      g_ptr_array_add (own, (gpointer) observation);
    }
  for (guint i = 0; i < series->len; i++)
    add_series (all, indicator, g_ptr_array_index (series, i));
}

/**
 * guatu_chart_remarks:
 *
 * Returns: (transfer full) (element-type GuatuRemarks): what there is to remark on the
 *   observations of a chart, by indicator and place
 */
GPtrArray *
guatu_chart_remarks (const GuatuChartDescription *chart)
{
  GPtrArray *all = g_ptr_array_new_with_free_func ((GDestroyNotify) guatu_remarks_free);
  g_autoptr (GuatuChartSelection) selection = guatu_chart_selection_new (chart);

  for (guint i = 0; i < chart->indicators->len; i++)
    {
      const GuatuIndicator *indicator = g_ptr_array_index (chart->indicators, i);

      if (selection->newest != NULL || !add_indexed (all, chart, indicator))
        add_others (all, selection, indicator);
    }
  return all;
}
