/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <math.h>

#include "chart/bar-layout.h"

static void
clear_bar (gpointer data)
{
  GuatuBar *bar = data;

  g_free (bar->text);
  g_clear_pointer (&bar->label, guatu_label_free);
}

/* What a category's values are divided by to be shares of it, in percent. Where
 * a part is missing nobody knows the whole, and no share has any length. */
static double
share_base (const GuatuTable *table, guint category)
{
  double total = 0;

  for (guint i = 0; i < table->series->len; i++)
    {
      const GuatuCell *cell = guatu_table_cell (table, category, i);

      if (cell->observation != NULL && cell->observation->missing)
        return INFINITY;
      total += fabs (cell->value);
    }
  return total > 0 ? total / 100 : 1;
}

/* Puts the bars of a category on each other: what is positive from zero on,
 * what is negative from zero back, and what is missing at the end. */
static void
stack_bars (GuatuBarLayout *layout, guint first)
{
  double up = 0, down = 0;

  for (guint i = first; i < layout->bars->len; i++)
    {
      GuatuBar *bar = &g_array_index (layout->bars, GuatuBar, i);
      double *end = bar->value < 0 ? &down : &up;

      bar->start = *end;
      *end += bar->value;
      bar->value = *end;
    }
  for (guint i = first; i < layout->bars->len; i++)
    {
      GuatuBar *bar = &g_array_index (layout->bars, GuatuBar, i);

      if (bar->cell->observation->missing)
        bar->start = bar->value = up;
    }
}

/**
 * guatu_bar_layout_collect:
 *
 * Makes a bar of each observation, and stacks those of a category where the
 * description asks for it.
 */
void
guatu_bar_layout_collect (GuatuBarLayout *layout, const GuatuDrawing *drawing)
{
  const GuatuTable *table = drawing->table;
  gboolean shares = drawing->chart->stack == GUATU_STACK_SHARE;

  layout->bars = g_array_new (FALSE, FALSE, sizeof (GuatuBar));
  g_array_set_clear_func (layout->bars, clear_bar);
  for (guint i = 0; i < table->categories->len; i++)
    {
      guint first = layout->bars->len;
      double base = shares ? share_base (table, i) : drawing->scale;

      for (guint j = 0; j < table->series->len; j++)
        {
          const GuatuCell *cell = guatu_table_cell (table, i, j);
          GuatuBar bar = { .cell = cell, .category = i, .series = j };

          if (cell->observation == NULL)
            continue;
          bar.value = cell->value / base;
          bar.text = guatu_drawing_write_value (drawing, cell);
          g_array_append_val (layout->bars, bar);
        }
      if (layout->stacked)
        stack_bars (layout, first);
    }
}
