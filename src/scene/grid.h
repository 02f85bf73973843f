/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "scene/shape.h"

G_BEGIN_DECLS

/**
 * GuatuGridSpace:
 * @box: all of it
 * @gutter: between two columns
 * @row_gap: between two rows
 * @band: of each row, over its cells
 *
 * Where the cells of a grid are.
 */
typedef struct
{
  GuatuBox box;
  double gutter;
  double row_gap;
  double band;
} GuatuGridSpace;

/**
 * GuatuGrid:
 * @width: of a cell of one column
 * @height: of each cell
 *
 * Cells of one size in rows: the charts of a wall, the panels of small multiples.
 */
typedef struct
{
  guint columns;
  guint rows;
  double width;
  double height;
} GuatuGrid;

/* How good a grid is: the greater, the better. */
typedef double (*GuatuGridRank) (const GuatuGrid *grid, gconstpointer data);

void guatu_grid_init (GuatuGrid *grid, const GuatuGridSpace *space, guint columns,
                      guint n);
void guatu_grid_choose (GuatuGrid *grid, const GuatuGridSpace *space, guint n,
                        GuatuGridRank rank, gconstpointer data);
GuatuBox guatu_grid_cell (const GuatuGrid *grid, const GuatuGridSpace *space, guint row,
                          guint column, guint span);

G_END_DECLS
