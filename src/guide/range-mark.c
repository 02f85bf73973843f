/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide/range-mark.h"

#include "guide/range-band.h"

/* Lengths at 1200×800. */
#define STROKE 1.6
#define CAP_HALF 5.0

/**
 * guatu_range_mark_is_shown:
 * @cell: a cell
 *
 * Returns: whether its value is a range whose upper end has a mark of its own. Where
 *   values are stacked it has no place, and where bands are drawn these show it
 */
gboolean
guatu_range_mark_is_shown (const GuatuDrawing *drawing, const GuatuCell *cell)
{
  return guatu_cell_has_value (cell) && cell->observation->bound == GUATU_BOUND_RANGE
         && drawing->chart->stack == GUATU_STACK_NONE
         && !guatu_range_band_is_shown (drawing);
}

/**
 * guatu_range_mark_high:
 * @cell: with an observation, of values that are not stacked
 *
 * Returns: how far the value reaches on the axis, in its scale: the upper end of a range,
 *   else the value
 */
double
guatu_range_mark_high (const GuatuDrawing *drawing, const GuatuCell *cell)
{
  return guatu_indicator_high_value (cell->indicator, cell->observation) / drawing->scale;
}

/**
 * guatu_range_mark_draw:
 * @from: the lower end of a range, along the plane
 * @to: its upper end
 * @across: the middle of its mark
 * @color: that which is read as the mark's
 *
 * Draws a thin line from one end to the other, with a cap at the upper one.
 */
void
guatu_range_mark_draw (const GuatuDrawing *drawing, const GuatuPlane *plane, double from,
                       double to, double across, GuatuColor color, int mark)
{
  GuatuStroke stroke = guatu_style_rule (&drawing->style, color, STROKE);
  /* A plot may end just beside its last column. */
  double beside = MIN (across, guatu_plane_breadth (plane) - across);
  double half = MIN (CAP_HALF * drawing->style.unit, MAX (beside, 0));
  GuatuPoint line[] = {
    guatu_plane_point (plane, from, across),
    guatu_plane_point (plane, to, across),
  };
  GuatuPoint cap[] = {
    guatu_plane_point (plane, to, across - half),
    guatu_plane_point (plane, to, across + half),
  };

  guatu_scene_add_polyline (drawing->scene, line, 2, stroke, mark);
  guatu_scene_add_polyline (drawing->scene, cap, 2, stroke, mark);
}
