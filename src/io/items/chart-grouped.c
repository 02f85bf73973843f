/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/items/charts.h"

/* Several indicators of a few places at one time: groups of bars, with a colour for each
 * place; of an index, whose bars would all be as long, groups of dots. */

/* More places than this, and those of fewer indicators, are looked at by themselves,
 * sorted. */
#define MAX_PLACES 3u

/* More bars of shares than this nobody compares. */
#define MAX_SHARED 40u

/* Whether both have the same places, all at the same time. */
static gboolean
are_same (const GuatuChartData *data, const GuatuChartData *other)
{
  if (other->n_periods != 1 || other->places->len != data->places->len
      || !guatu_period_equal (guatu_chart_data_newest (data),
                              guatu_chart_data_newest (other)))
    return FALSE;
  for (guint i = 0; i < data->places->len; i++)
    if (!g_ptr_array_find (data->places, g_ptr_array_index (other->places, i), NULL))
      return FALSE;
  return TRUE;
}

/* The items that a group each can be of, the one at @index first, up to a dozen. */
static GPtrArray *
find_groups (const GuatuCharts *charts, guint index, const GuatuChartData *data)
{
  const GuatuItems *items = charts->items;
  GuatuItem *first = guatu_items_get (items, index);
  GPtrArray *groups = g_ptr_array_new ();

  for (guint i = index; i < items->list->len && groups->len < GUATU_CHARTS_MAX_SERIES;
       i++)
    {
      GuatuItem *item = guatu_items_get (items, i);
      g_auto (GuatuChartData) other = { .places = NULL };

      if (g_hash_table_contains (charts->done, item)
          || !guatu_charts_are_alike (charts, first, item))
        continue;
      guatu_chart_data_find (charts, item, &other);
      if (are_same (data, &other))
        g_ptr_array_add (groups, item);
    }
  return groups;
}

/**
 * guatu_charts_add_shares:
 * @charts: charts that are being chosen
 * @index: the number of an item that is on no chart
 * @data: when and where it is
 *
 * Adds a chart of the parts that make up a whole in several places at one time: a bar of
 * shares for each place.
 *
 * Returns: whether the item is one of these
 */
gboolean
guatu_charts_add_shares (GuatuCharts *charts, guint index, const GuatuChartData *data)
{
  const GuatuItems *items = charts->items;
  const GuatuItem *first = guatu_items_get (items, index);
  const GuatuIndicator *of = first->indicator->part_of;
  GuatuChartDescription *chart;
  gboolean is_named;

  if (of == NULL || first->is_change || data->n_periods != 1 || data->places->len < 2
      || data->places->len > MAX_SHARED || !guatu_items_make_up (items, of))
    return FALSE;
  is_named = !guatu_items_is_total (items, of);
  chart
      = guatu_charts_begin (charts, GUATU_MARK_BAR, is_named ? &of->name : charts->whole,
                            is_named ? charts->whole : NULL);
  chart->category = GUATU_DIMENSION_PLACE;
  chart->series = GUATU_DIMENSION_INDICATOR;
  chart->stack = GUATU_STACK_SHARE;
  for (guint i = index; i < items->list->len; i++)
    {
      GuatuItem *item = guatu_items_get (items, i);

      if (item->indicator->part_of == of && !item->is_growth
          && !g_hash_table_contains (charts->done, item))
        guatu_charts_add_item (charts, chart, item);
    }
  g_ptr_array_extend (chart->places, data->places, NULL, NULL);
  guatu_charts_name_together (charts, first, chart);
  guatu_charts_end (charts, chart);
  return TRUE;
}

/**
 * guatu_charts_add_grouped:
 * @charts: charts that are being chosen
 * @index: the number of an item that is on no chart
 * @data: when and where it is
 *
 * Adds a chart of the item and of those that have numbers in the same unit, of the same
 * few places, at the same single time.
 *
 * Returns: whether there are such
 */
gboolean
guatu_charts_add_grouped (GuatuCharts *charts, guint index, const GuatuChartData *data)
{
  const GuatuItem *first = guatu_items_get (charts->items, index);
  g_autoptr (GPtrArray) groups = NULL;
  GuatuChartDescription *chart;

  if (data->n_periods != 1 || data->places->len < 2 || data->places->len > MAX_PLACES)
    return FALSE;
  groups = find_groups (charts, index, data);
  if (groups->len <= data->places->len)
    return FALSE;
  chart = guatu_charts_begin (
      charts,
      first->indicator->unit->kind == GUATU_UNIT_INDEX ? GUATU_MARK_DOT : GUATU_MARK_BAR,
      charts->whole, NULL);
  chart->category = GUATU_DIMENSION_INDICATOR;
  for (guint i = 0; i < groups->len; i++)
    guatu_charts_add_item (charts, chart, g_ptr_array_index (groups, i));
  g_ptr_array_extend (chart->places, data->places, NULL, NULL);
  guatu_charts_name_together (charts, first, chart);
  guatu_charts_end (charts, chart);
  return TRUE;
}
