/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "dataset/builder-private.h"

/* The order of the charts of a dataset that is being built, and what is in it no more.
 * What charts leave open stands beside them in the same order. */

/**
 * guatu_builder_chart_index:
 * @builder: a builder
 * @id: of a chart
 *
 * Returns: which chart it is, or -1 if there is none
 */
int
guatu_builder_chart_index (GuatuBuilder *builder, const char *id)
{
  gpointer chart = guatu_builder_look_up (builder, GUATU_LIST_CHARTS, id);
  guint index = 0;

  if (chart == NULL || !g_ptr_array_find (builder->dataset->charts, chart, &index))
    return -1;
  return (int) index;
}

/**
 * guatu_builder_move_item:
 * @builder: a builder
 * @list: a list; of charts ask guatu_builder_move_chart()
 * @from: which item
 * @to: where it is to be, counted without it; what is beyond the end is the end
 */
void
guatu_builder_move_item (GuatuBuilder *builder, GuatuList list, guint from, guint to)
{
  GPtrArray *items = guatu_builder_items (builder, list);
  gpointer item = g_ptr_array_index (items, from);

  to = MIN (to, items->len - 1);
  if (from < to)
    memmove (&items->pdata[from], &items->pdata[from + 1],
             (to - from) * sizeof (gpointer));
  else
    memmove (&items->pdata[to + 1], &items->pdata[to], (from - to) * sizeof (gpointer));
  items->pdata[to] = item;
}

/**
 * guatu_builder_move_chart:
 * @builder: a builder; each of its charts has ended
 * @from: which chart
 * @to: where it is to be, counted without it; what is beyond the end is the end
 */
void
guatu_builder_move_chart (GuatuBuilder *builder, guint from, guint to)
{
  GPtrArray *charts = builder->dataset->charts;
  const GuatuOpenDimensions open
      = g_array_index (builder->open, GuatuOpenDimensions, from);

  g_return_if_fail (charts->len == builder->open->len);
  to = MIN (to, charts->len - 1);
  guatu_builder_move_item (builder, GUATU_LIST_CHARTS, from, to);
  g_array_remove_index (builder->open, from);
  g_array_insert_val (builder->open, to, open);
}

/**
 * guatu_builder_remove_chart:
 * @builder: a builder; each of its charts has ended
 * @index: which chart; it is freed, and its id is free
 */
void
guatu_builder_remove_chart (GuatuBuilder *builder, guint index)
{
  GuatuChartDescription *chart = g_ptr_array_index (builder->dataset->charts, index);

  g_hash_table_remove (builder->ids[GUATU_LIST_CHARTS], chart);
  g_hash_table_remove (builder->damaged, chart);
  g_array_remove_index (builder->open, index);
  g_ptr_array_remove_index (builder->dataset->charts, index);
}

/**
 * guatu_builder_remove_last:
 * @builder: a builder
 * @list: the list of units, places, themes or indicators
 *
 * Takes the item away that was added last to a list; nothing may refer to it.
 */
void
guatu_builder_remove_last (GuatuBuilder *builder, GuatuList list)
{
  GPtrArray *items = guatu_builder_items (builder, list);
  gpointer item = g_ptr_array_index (items, items->len - 1);

  g_hash_table_remove (builder->ids[list], item);
  g_hash_table_remove (builder->damaged, item);
  g_ptr_array_remove_index (items, items->len - 1);
}
