/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide/columns.h"

/**
 * guatu_columns_init:
 * @table: of any of the layers: all have the same categories, periods of one kind
 */
void
guatu_columns_init (GuatuColumns *columns, const GuatuTable *table)
{
  guint n = table->categories->len;
  double step = G_MAXDOUBLE;

  for (guint i = 1; i < n; i++)
    step = MIN (step,
                guatu_table_position (table, i) - guatu_table_position (table, i - 1));
  if (n < 2)
    step = 1;
  *columns = (GuatuColumns) {
    .n_places = guatu_table_position (table, n - 1) / step + 1,
    .step = step,
  };
}

static void
take (double *had, double needed)
{
  *had = MAX (*had, needed);
}

/** guatu_columns_need: takes note of what a layer has beside its plot. */
void
guatu_columns_need (GuatuColumns *columns, double before, double after)
{
  take (columns->needs != NULL ? &columns->needs->before : &columns->before, before);
  take (columns->needs != NULL ? &columns->needs->after : &columns->after, after);
}

/** guatu_columns_need_within: takes note of what one of small multiples has within its
 * cell of the grid, at the left of its plot, over it and under it. */
void
guatu_columns_need_within (GuatuColumns *columns, double inner, double over, double under)
{
  g_return_if_fail (columns->needs != NULL);
  take (&columns->needs->inner, inner);
  take (&columns->needs->over, over);
  take (&columns->needs->under, under);
}

/** guatu_columns_plot: @space without what stands at its sides. */
GuatuBox
guatu_columns_plot (const GuatuColumns *columns, GuatuBox space)
{
  return (GuatuBox) { space.x + columns->before, space.y,
                      MAX (space.width - columns->before - columns->after, 1),
                      space.height };
}

/** guatu_columns_band: the breadth of a period, in scene units. */
double
guatu_columns_band (const GuatuColumns *columns, GuatuBox plot)
{
  return plot.width / columns->n_places;
}

/** guatu_columns_pitch: from one position of the table to the next, in scene units. */
double
guatu_columns_pitch (const GuatuColumns *columns, GuatuBox plot)
{
  return guatu_columns_band (columns, plot) / columns->step;
}
