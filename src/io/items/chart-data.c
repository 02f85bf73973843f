/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/items/charts.h"

#include <stdlib.h>

static int
compare_periods (gconstpointer a, gconstpointer b)
{
  return guatu_period_compare (*(const GuatuPeriod *) a, *(const GuatuPeriod *) b);
}

/* Sorts periods, and leaves each once. */
static void
settle (GArray *periods)
{
  guint kept = 0;

  g_array_sort (periods, compare_periods);
  for (guint i = 0; i < periods->len; i++)
    if (i == 0
        || guatu_period_compare (g_array_index (periods, GuatuPeriod, kept - 1),
                                 g_array_index (periods, GuatuPeriod, i))
               != 0)
      g_array_index (periods, GuatuPeriod, kept++)
          = g_array_index (periods, GuatuPeriod, i);
  g_array_set_size (periods, kept);
}

/* Whether a period is at a place among others. */
static gboolean
is_at (const GArray *periods, guint index, guint end, GuatuPeriod period)
{
  return index < end
         && guatu_period_equal (g_array_index (periods, GuatuPeriod, index), period);
}

/* Adds a period unless it is among the first @n_sorted, which are sorted: most files have
 * them in order, or the same ones again for each place, so that after the one at @found
 * comes the next one or the first. The others are sorted among them once they are many.
 */
static void
add_period (GArray *periods, guint *n_sorted, guint *found, GuatuPeriod period)
{
  const GuatuPeriod *first = (const GuatuPeriod *) periods->data, *same;
  gboolean is_later;

  *found = is_at (periods, *found + 1, *n_sorted, period) ? *found + 1 : 0;
  if (is_at (periods, *found, *n_sorted, period))
    return;
  is_later = *n_sorted == 0 || guatu_period_compare (first[*n_sorted - 1], period) < 0;
  same = is_later ? NULL
                  : bsearch (&period, first, *n_sorted, sizeof period, compare_periods);
  if (same != NULL)
    {
      *found = (guint) (same - first);
      return;
    }
  g_array_append_val (periods, period);
  if (is_later && *n_sorted + 1 == periods->len)
    {
      *found = *n_sorted;
      *n_sorted = periods->len;
    }
  else if (periods->len > 2 * *n_sorted + 1024)
    {
      settle (periods);
      *n_sorted = periods->len;
    }
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
  g_autoptr (GHashTable) seen_places = g_hash_table_new (NULL, NULL);
  g_autoptr (GPtrArray) totals = g_ptr_array_new ();
  gpointer last = NULL;
  guint n_sorted = 0, found = 0;

  data->periods = g_array_new (FALSE, FALSE, sizeof (GuatuPeriod));
  data->places = g_ptr_array_new ();
  for (guint i = 0; i < guatu_indicator_n_observations (item->indicator); i++)
    {
      const GuatuObservation *observation
          = guatu_indicator_observation (item->indicator, i);
      gpointer place = (gpointer) observation->place;

      if (!guatu_charts_takes_period (charts, observation->period))
        continue;
      add_period (data->periods, &n_sorted, &found, observation->period);
      if (place != NULL && place != last && g_hash_table_add (seen_places, place))
        g_ptr_array_add (g_hash_table_contains (charts->items->total_places, place)
                             ? totals
                             : data->places,
                         place);
      last = place;
    }
  if (data->places->len < 2)
    {
      g_ptr_array_extend (totals, data->places, NULL, NULL);
      g_ptr_array_unref (data->places);
      data->places = g_steal_pointer (&totals);
    }
  if (n_sorted < data->periods->len)
    settle (data->periods);
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

/** guatu_chart_data_is_of_one_kind: whether all periods are of one kind, as panels that
 * share an axis of time need. */
gboolean
guatu_chart_data_is_of_one_kind (const GuatuChartData *data)
{
  for (guint i = 1; i < data->periods->len; i++)
    if (g_array_index (data->periods, GuatuPeriod, i).kind
        != g_array_index (data->periods, GuatuPeriod, 0).kind)
      return FALSE;
  return TRUE;
}
