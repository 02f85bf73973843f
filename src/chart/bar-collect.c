/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <math.h>

#include "chart/bar-layout.h"
#include "chart/range-mark.h"

static void
clear_bar (gpointer data)
{
  GuatuBar *bar = data;

  g_free (bar->text);
  g_clear_pointer (&bar->label, guatu_label_free);
}

/**
 * guatu_bar_layout_collect:
 *
 * Makes a bar of each observation; one whose stack is not drawn has no length.
 */
void
guatu_bar_layout_collect (GuatuBarLayout *layout, const GuatuDrawing *drawing)
{
  const GuatuTable *table = drawing->table;

  layout->bars = g_array_new (FALSE, FALSE, sizeof (GuatuBar));
  g_array_set_clear_func (layout->bars, clear_bar);
  for (guint i = 0; i < table->categories->len; i++)
    for (guint j = 0; j < table->series->len; j++)
      {
        const GuatuCell *cell = guatu_table_cell (table, i, j);
        GuatuBar bar = { .cell = cell, .category = i, .series = j };

        if (cell->observation == NULL)
          continue;
        if (cell->withheld == GUATU_WITHHELD_NOT)
          {
            bar.start = cell->span.start / drawing->span_scale;
            bar.value = cell->span.end / drawing->span_scale;
          }
        bar.tip = layout->stacked ? -INFINITY : guatu_range_mark_high (drawing, cell);
        bar.text = guatu_drawing_write_value (drawing, cell);
        g_array_append_val (layout->bars, bar);
      }
}
