/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <math.h>

#include "table/stack.h"

/* What a table reaches, upper ends of ranges among it, in the unit of its spans. */
static void
widen_reach (const GuatuTable *table, GuatuStack stack, double *low, double *high)
{
  double least, greatest;

  guatu_stack_range (table, stack, &least, &greatest);
  *low = MIN (*low, least);
  *high = MAX (*high, greatest);
  for (guint i = 0; i < table->categories->len * table->series->len; i++)
    if (stack == GUATU_STACK_NONE && guatu_cell_has_value (&table->cells[i]))
      *high = MAX (*high, guatu_indicator_high_value (table->cells[i].indicator,
                                                      table->cells[i].observation));
}

/* Whether a table has a value, and so a least and a greatest one. */
static gboolean
has_values (const GuatuTable *table)
{
  return guatu_table_has_more_values (table, 0);
}

/**
 * guatu_tables_share_scale:
 * @tables: (element-type GuatuTable): of the panels of a chart, and last of the chart
 *   itself
 *
 * Puts tables on one scale: their numbers are written alike, and their axes reach from
 * the least to the greatest of all.
 */
void
guatu_tables_share_scale (GPtrArray *tables, GuatuStack stack)
{
  g_autoptr (GArray) digits = g_array_new (FALSE, FALSE, sizeof (GuatuDigits));
  guint n = 0;
  double low = INFINITY, high = -INFINITY, lowest = INFINITY, highest = -INFINITY;

  for (guint i = 0; i < tables->len; i++)
    {
      const GuatuTable *table = g_ptr_array_index (tables, i);

      g_array_append_vals (digits, table->digits->data, table->digits->len);
      widen_reach (table, stack, &low, &high);
      if (!has_values (table))
        continue;
      n += i + 1 < tables->len ? guatu_table_n_values (table) : 0;
      lowest = MIN (lowest, table->lowest);
      highest = MAX (highest, table->highest);
    }
  for (guint i = 0; i < tables->len; i++)
    {
      GuatuTable *table = g_ptr_array_index (tables, i);

      g_array_set_size (table->digits, 0);
      g_array_append_vals (table->digits, digits->data, digits->len);
      table->n_sharing = n;
      table->shares_scale = lowest <= highest;
      table->reach = (GuatuCellSpan) { low, high };
      table->lowest = lowest <= highest ? lowest : 0;
      table->highest = lowest <= highest ? highest : 0;
    }
}
