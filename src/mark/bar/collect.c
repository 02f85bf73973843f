/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "mark/bar/layout.h"
#include "guide/color.h"
#include "guide/range-mark.h"
#include "mark/waterfall/steps.h"

static void
clear_bar (gpointer data)
{
  GuatuBar *bar = data;

  g_free (bar->text);
  g_clear_pointer (&bar->label, guatu_label_free);
}

/* On which side of zero a part of a stack lies: 0 over it, 1 under it; or 2 where it is
 * nothing. */
static guint
side_of (const GuatuBar *bar)
{
  return bar->value > bar->start ? 0 : bar->value < bar->start ? 1 : 2;
}

/* Finds which parts of a stack, the bars from @first on, are alone on their side. Parts
 * of nothing take no room from another; the label of one at zero stands over it, and one
 * that lies farther down has others on its side. */
static void
find_alone (GArray *bars, guint first)
{
  guint counts[] = { 0, 0, 0 };

  for (guint i = first; i < bars->len; i++)
    counts[side_of (&g_array_index (bars, GuatuBar, i))]++;
  for (guint i = first; i < bars->len; i++)
    {
      GuatuBar *bar = &g_array_index (bars, GuatuBar, i);
      guint side = side_of (bar);

      bar->alone = counts[side] == 1 && (side < 2 || (counts[0] == 0 && bar->start >= 0));
    }
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
  gboolean steps = guatu_mark_traits (drawing->chart->mark)->steps;

  layout->bars = g_array_new (FALSE, FALSE, sizeof (GuatuBar));
  g_array_set_clear_func (layout->bars, clear_bar);
  for (guint i = 0; i < table->categories->len; i++)
    {
      guint first = layout->bars->len;

      for (guint j = 0; j < table->series->len; j++)
        {
          const GuatuCell *cell = guatu_table_cell (table, i, j);
          GuatuBar bar = { .cell = cell,
                           .category = i,
                           .series = j,
                           .highlighted = guatu_table_highlights (table, cell) };

          if (cell->observation == NULL)
            continue;
          if (cell->withheld == GUATU_WITHHELD_NOT)
            {
              bar.start = cell->span.start / drawing->span_scale;
              bar.value = cell->span.end / drawing->span_scale;
            }
          bar.look = steps ? guatu_step_look (drawing, i, cell)
                           : guatu_color_of_cell (drawing, i, j);
          bar.tip = layout->stacked || steps ? bar.value
                                             : guatu_range_mark_high (drawing, cell);
          bar.text = guatu_drawing_write_value (drawing, cell);
          g_array_append_val (layout->bars, bar);
        }
      /* The sum stands beyond the end. */
      if (layout->stacked && !drawing->chart->totals)
        find_alone (layout->bars, first);
    }
}
