/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "table/sums.h"

/*
 * Values that add up along their categories: each begins where the one before it ends,
 * and their total, which is the last, at zero.
 */

/** guatu_sums_is_total: whether a category is the sum of all others. */
gboolean
guatu_sums_is_total (const GuatuTable *table, const GuatuChartDescription *chart,
                     guint category)
{
  const GuatuKey *key = guatu_table_category (table, category);

  return guatu_chart_description_is_total (chart, key->indicator, key->place);
}

/* Moves a category with its cells behind all others. */
static void
move_last (GuatuTable *table, guint category)
{
  guint n = table->series->len, n_after = table->categories->len - category - 1;
  gsize size = n * sizeof (GuatuCell);
  g_autofree GuatuCell *cells = g_memdup2 (&table->cells[category * n], size);
  GuatuKey *keys = &g_array_index (table->categories, GuatuKey, category);
  GuatuKey key = keys[0];

  memmove (keys, keys + 1, n_after * sizeof key);
  keys[n_after] = key;
  memmove (&table->cells[category * n], &table->cells[(category + 1) * n],
           n_after * size);
  memcpy (&table->cells[(category + n_after) * n], cells, size);
}

/**
 * guatu_sums_put_total_last:
 * @table: with all its cells, in the order of the chart
 *
 * A total follows its parts, however these are sorted.
 */
void
guatu_sums_put_total_last (GuatuTable *table, const GuatuChartDescription *chart)
{
  for (guint i = 0; i < table->categories->len; i++)
    if (guatu_sums_is_total (table, chart, i))
      {
        move_last (table, i);
        return;
      }
}

/** guatu_sums_table: finds where each cell begins and ends. */
void
guatu_sums_table (GuatuTable *table, const GuatuChartDescription *chart)
{
  guint n = table->series->len;
  double sum = 0;

  for (guint i = 0; i < table->categories->len * n; i++)
    {
      GuatuCell *cell = &table->cells[i];

      if (guatu_sums_is_total (table, chart, i / n))
        {
          cell->span = (GuatuCellSpan) { 0, cell->value };
          continue;
        }
      cell->span = (GuatuCellSpan) { sum, sum + cell->value };
      sum = cell->span.end;
    }
}
