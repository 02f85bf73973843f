/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/items/charts.h"

/* What goes from places to places: a table of a row and a column for each, with the more
 * ink the more there is. */

/* More rows than this a heat table does not have, and more columns nobody reads. */
#define MAX_ROWS 100u
#define MAX_COLUMNS 40u

/**
 * guatu_charts_add_flows:
 * @charts: charts that are being chosen
 * @index: the number of an item that is on no chart
 * @data: when and where it is
 *
 * Adds a heat table of the items whose rows are places as their columns are, at the
 * newest time.
 *
 * Returns: whether the item is one of these
 */
gboolean
guatu_charts_add_flows (GuatuCharts *charts, guint index, const GuatuChartData *data)
{
  const GuatuItems *items = charts->items;
  const GuatuItem *first = guatu_items_get (items, index);
  const GuatuPeriod newest = guatu_chart_data_newest (data);
  GuatuChartDescription *chart;

  if (!items->are_flows || first->is_total || data->places->len < 2
      || data->places->len > MAX_COLUMNS)
    return FALSE;
  chart = guatu_charts_begin (charts, GUATU_MARK_HEAT, charts->whole, NULL);
  chart->category = GUATU_DIMENSION_INDICATOR;
  chart->series = GUATU_DIMENSION_PLACE;
  for (guint i = index; i < items->list->len && chart->indicators->len < MAX_ROWS; i++)
    {
      GuatuItem *item = guatu_items_get (items, i);

      if (!item->is_total && !g_hash_table_contains (charts->done, item)
          && item->indicator->unit == first->indicator->unit
          && item->indicator->theme == first->indicator->theme)
        guatu_charts_add_item (charts, chart, item);
    }
  if (!guatu_text_is_absent (&items->rows_and_columns))
    guatu_text_set (&chart->subtitle, items->rows_and_columns.zh,
                    items->rows_and_columns.en);
  g_ptr_array_extend (chart->places, data->places, NULL, NULL);
  if (data->n_periods > 1)
    g_array_append_val (chart->periods, newest);
  guatu_charts_end (charts, chart);
  return TRUE;
}
