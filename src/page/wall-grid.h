/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "scene/shape.h"

G_BEGIN_DECLS

/**
 * GuatuWallSpace:
 * @box: all of it
 * @gutter: between two columns
 * @row_gap: between two rows
 * @band: of each row, over its insets
 * @band_gap: in a band, over and under its text
 *
 * Where the insets of a wall stand.
 */
typedef struct
{
  GuatuBox box;
  double gutter;
  double row_gap;
  double band;
  double band_gap;
} GuatuWallSpace;

/**
 * GuatuWallCell:
 * @row: from the top
 * @box: of the inset, under the band of its row
 */
typedef struct
{
  guint row;
  GuatuBox box;
} GuatuWallCell;

/**
 * GuatuWallGrid:
 * @width: of a cell of one column
 * @height: of each cell
 */
typedef struct
{
  guint columns;
  guint rows;
  double width;
  double height;
} GuatuWallGrid;

void guatu_wall_grid_init (GuatuWallGrid *grid, const GuatuWallSpace *space,
                           guint columns, guint n);
GArray *guatu_wall_grid_fill (const GuatuWallGrid *grid, const GuatuWallSpace *space,
                              const guint *weights, guint n) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
