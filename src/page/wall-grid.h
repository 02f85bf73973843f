/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "scene/grid.h"

G_BEGIN_DECLS

/**
 * GuatuWallSpace:
 * @grid: where the insets are, under the bands of their rows
 * @band_gap: in a band, over and under its text
 *
 * Where the insets of a wall stand.
 */
typedef struct
{
  GuatuGridSpace grid;
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

GArray *guatu_wall_grid_fill (const GuatuGrid *grid, const GuatuWallSpace *space,
                              const guint *weights, guint n) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
