/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dataset/highlight.h"
#include "table/table-private.h"

/* Takes note of those keys of a dimension that the chart is about; returns whether there
 * are any. */
static gboolean
find_keys (GArray *keys, const GArray *highlights)
{
  gboolean any = FALSE;

  for (guint i = 0; i < keys->len; i++)
    {
      GuatuKey *key = &g_array_index (keys, GuatuKey, i);

      for (guint j = 0; j < highlights->len && !key->highlighted; j++)
        key->highlighted = guatu_highlight_is_of (
            &g_array_index ((GArray *) highlights, GuatuHighlight, j), key->indicator,
            key->place, key->period);
      any = any || key->highlighted;
    }
  return any;
}

/** guatu_table_find_highlights: finds which categories and series the chart is about. */
void
guatu_table_find_highlights (GuatuTable *table, const GuatuChartDescription *chart)
{
  if (chart->highlights == NULL)
    return;
  table->highlights_categories = find_keys (table->categories, chart->highlights);
  table->highlights_series = find_keys (table->series, chart->highlights);
}

/**
 * guatu_table_highlights:
 * @cell: of the table, or another one, which it is not about
 *
 * Returns: whether the chart is about the cell: its category and its series stand out, as
 *   far as any does
 */
gboolean
guatu_table_highlights (const GuatuTable *table, const GuatuCell *cell)
{
  guint n_series = table->series->len;
  guint index;

  if (cell < table->cells || cell >= table->cells + table->categories->len * n_series)
    return FALSE;
  index = (guint) (cell - table->cells);
  return (table->highlights_categories || table->highlights_series)
         && (!table->highlights_categories
             || guatu_table_category (table, index / n_series)->highlighted)
         && (!table->highlights_series
             || guatu_table_series (table, index % n_series)->highlighted);
}
