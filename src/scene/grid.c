/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "scene/grid.h"

/**
 * guatu_grid_init:
 * @grid: (out caller-allocates): a grid
 * @columns: from 1 to @n
 * @n: how many cells it needs, at least 1
 */
void
guatu_grid_init (GuatuGrid *grid, const GuatuGridSpace *space, guint columns, guint n)
{
  guint rows = (n + columns - 1) / columns;

  *grid = (GuatuGrid) {
    .columns = columns,
    .rows = rows,
    .width = (space->box.width - (columns - 1) * space->gutter) / columns,
    .height = (space->box.height - (rows - 1) * space->row_gap) / rows - space->band,
  };
}

/**
 * guatu_grid_choose:
 * @rank: how good a grid is
 * @data: for @rank
 *
 * Finds the best grid for @n cells; of equal ones, that with the fewest columns.
 */
void
guatu_grid_choose (GuatuGrid *grid, const GuatuGridSpace *space, guint n,
                   GuatuGridRank rank, gconstpointer data)
{
  double best = 0;

  for (guint columns = 1; columns <= n; columns++)
    {
      GuatuGrid other;
      double found;

      guatu_grid_init (&other, space, columns, n);
      found = rank (&other, data);
      if (columns > 1 && !(found > best))
        continue;
      best = found;
      *grid = other;
    }
}

/** guatu_grid_cell: a cell of so many columns, under the band of its row. */
GuatuBox
guatu_grid_cell (const GuatuGrid *grid, const GuatuGridSpace *space, guint row,
                 guint column, guint span)
{
  return (GuatuBox) {
    .x = space->box.x + column * (grid->width + space->gutter),
    .y = space->box.y + space->band + row * (grid->height + space->band + space->row_gap),
    .width = span * (grid->width + space->gutter) - space->gutter,
    .height = grid->height,
  };
}
