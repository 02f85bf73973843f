/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/items/charts.h"

static int
compare_periods (gconstpointer a, gconstpointer b)
{
  return guatu_period_compare (*(const GuatuPeriod *) a, *(const GuatuPeriod *) b);
}

static void
add_period (GArray *periods, GHashTable *seen, GuatuPeriod period)
{
  gint64 key = (gint64) guatu_period_key (period);

  if (g_hash_table_contains (seen, &key))
    return;
  g_hash_table_add (seen, g_memdup2 (&key, sizeof key));
  g_array_append_val (periods, period);
}

/**
 * guatu_chart_data_find:
 * @charts: charts that are being chosen
 * @item: one of the items
 * @data: (out): when and where it has numbers; to be cleared
 */
void
guatu_chart_data_find (const GuatuCharts *charts, const GuatuItem *item,
                       GuatuChartData *data)
{
  g_autoptr (GHashTable) seen
      = g_hash_table_new_full (guatu_period_key_hash, g_int64_equal, g_free, NULL);
  g_autoptr (GHashTable) seen_places = g_hash_table_new (NULL, NULL);
  g_autoptr (GPtrArray) totals = g_ptr_array_new ();

  data->periods = g_array_new (FALSE, FALSE, sizeof (GuatuPeriod));
  data->places = g_ptr_array_new ();
  for (guint i = 0; i < guatu_indicator_n_observations (item->indicator); i++)
    {
      const GuatuObservation *observation
          = guatu_indicator_observation (item->indicator, i);
      gpointer place = (gpointer) observation->place;

      add_period (data->periods, seen, observation->period);
      if (place != NULL && g_hash_table_add (seen_places, place))
        g_ptr_array_add (g_hash_table_contains (charts->items->total_places, place)
                             ? totals
                             : data->places,
                         place);
    }
  if (data->places->len == 0)
    g_ptr_array_extend (data->places, totals, NULL, NULL);
  g_array_sort (data->periods, compare_periods);
}

/** guatu_chart_data_clear: frees what it holds. */
void
guatu_chart_data_clear (GuatuChartData *data)
{
  g_clear_pointer (&data->periods, g_array_unref);
  g_clear_pointer (&data->places, g_ptr_array_unref);
}

/** guatu_chart_data_newest: the newest of the periods, of which there is one. */
GuatuPeriod
guatu_chart_data_newest (const GuatuChartData *data)
{
  return g_array_index (data->periods, GuatuPeriod, data->periods->len - 1);
}
