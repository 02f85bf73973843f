/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "scene/grid.h"

G_BEGIN_DECLS

/**
 * GuatuWallSpace:
 * @grid: where the insets are, under the bands of their rows
 * @band_gap: in a band, over and under its text
 * @below: how much of a band is for what the charts of its theme share
 *
 * Where the insets of a wall stand.
 */
typedef struct
{
  GuatuGridSpace grid;
  double band_gap;
  double below;
} GuatuWallSpace;

/**
 * GuatuWallCell:
 * @row: from the top
 * @band: how high the band of its row is
 * @box: of the inset, under that
 */
typedef struct
{
  guint row;
  double band;
  GuatuBox box;
} GuatuWallCell;

GArray *guatu_wall_grid_fill (const GuatuGrid *grid, const GuatuWallSpace *space,
                              const guint *weights, guint n) G_GNUC_WARN_UNUSED_RESULT;
void guatu_wall_grid_lower_bands (GArray *cells, double below, const gboolean *shares);

G_END_DECLS
