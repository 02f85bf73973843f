/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dataset/reference-line.h"
#include "table/chart-remarks.h"
#include "table/stack.h"
#include "table/sums.h"
#include "table/table-private.h"

/** guatu_table_alloc: (transfer full): a table without keys and cells. */
GuatuTable *
guatu_table_alloc (void)
{
  GuatuTable *table = g_new0 (GuatuTable, 1);

  table->categories = guatu_keys_new ();
  table->series = guatu_keys_new ();
  table->digits = g_array_new (FALSE, FALSE, sizeof (GuatuDigits));
  return table;
}

/** guatu_table_name_keys: gives all keys the labels that they have on a chart, but for
 * periods. */
void
guatu_table_name_keys (GuatuTable *table, const GuatuChartDescription *chart)
{
  for (guint i = 0; i < table->categories->len; i++)
    guatu_key_name (&g_array_index (table->categories, GuatuKey, i), chart);
  for (guint i = 0; i < table->series->len; i++)
    guatu_key_name (&g_array_index (table->series, GuatuKey, i), chart);
}

/**
 * guatu_table_hide_series:
 * @glance: (nullable): what of the chart is looked at
 *
 * Empties the cells of the series that are switched off, which keep their names and
 * colours.
 */
void
guatu_table_hide_series (GuatuTable *table, const GuatuGlance *glance)
{
  guint n = table->series->len;

  for (guint series = 0; series < n; series++)
    {
      GuatuKey *key = &g_array_index (table->series, GuatuKey, series);

      key->hidden
          = guatu_glance_hides (glance, guatu_glance_name (guatu_key_label (key)));
      for (guint i = 0; key->hidden && i < table->categories->len; i++)
        table->cells[i * n + series] = (GuatuCell) { NULL };
    }
}

static void
add_digits (GuatuTable *table, const GuatuCell *cell)
{
  GuatuDigits digits;

  if (cell->value == 0)
    return;
  digits = guatu_digits_of (cell->indicator, cell->observation);
  g_array_append_val (table->digits, digits);
}

/* Works out the average that a line of the chart stands for. */
static void
find_average (GuatuTable *table, const GuatuChartDescription *chart)
{
  GuatuAverage average;

  for (guint i = 0; chart->references != NULL && i < chart->references->len; i++)
    if (g_array_index (chart->references, GuatuReferenceLine, i).is_average
        && guatu_chart_average (chart, &average) == GUATU_AVERAGE_IS_KNOWN)
      {
        table->average = average.value;
        return;
      }
}

/** guatu_table_measure: stacks a table with all its cells, and finds its range and what
 * there is to remark. */
void
guatu_table_measure (GuatuTable *table, const GuatuChartDescription *chart)
{
  const GuatuIndicator *first = g_ptr_array_index (chart->indicators, 0);
  gboolean any = FALSE;

  guatu_table_find_highlights (table, chart);
  find_average (table, chart);
  guatu_stack_table (table, chart);
  if (guatu_mark_traits (chart->mark)->adds_up)
    guatu_sums_table (table, chart);
  table->remarks = guatu_chart_remarks (chart);
  table->first = first;
  table->kind = first->unit->kind;
  table->whole = guatu_unit_is_whole (first->unit);
  for (guint i = 0; i < table->categories->len * table->series->len; i++)
    {
      const GuatuCell *cell = &table->cells[i];
      double high;

      if (!guatu_cell_has_value (cell))
        continue;
      add_digits (table, cell);
      table->lowest = any ? MIN (table->lowest, cell->value) : cell->value;
      high = guatu_indicator_high_value (cell->indicator, cell->observation);
      table->highest = any ? MAX (table->highest, high) : high;
      any = TRUE;
    }
}
