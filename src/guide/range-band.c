/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide/range-band.h"

#include <math.h>

#include "dataset/range.h"

/* Lengths at 1200×800. What a target asks for is a broad band, in which the narrow
 * one of an outturn is seen to lie or not. */
#define TARGET_HALF 15.0
#define OUTTURN_HALF 7.0

/* How far a band fades, which says that it goes on and not up to where. */
#define FADE_REACH 110.0

/* How much of its colour a band has. One that has no end fades out instead of ending
 * somewhere, in so many steps that none is seen. */
#define OPACITY 0.18
#define STEPS 32

/**
 * guatu_range_band_is_shown:
 *
 * Returns: whether the chart holds outturns against targets in a row, where what a
 *   bound leaves open decides
 */
gboolean
guatu_range_band_is_shown (const GuatuDrawing *drawing)
{
  const GuatuTable *table = drawing->table;
  gboolean target = FALSE, outturn = FALSE;

  if (drawing->chart->mark != GUATU_MARK_DOT)
    return FALSE;
  for (guint i = 0; i < table->categories->len * table->series->len; i++)
    if (guatu_cell_has_value (&table->cells[i]))
      {
        gboolean is_target = table->cells[i].observation->status == GUATU_STATUS_TARGET;

        target = target || is_target;
        outturn = outturn || !is_target;
      }
  return target && outturn;
}

static void
add_step (const GuatuDrawing *drawing, const GuatuPlane *plane, double from, double to,
          double across, double half, GuatuColor color, int mark)
{
  GuatuFill fill = { .kind = GUATU_FILL_SOLID, .ground = color };
  GuatuPoint corners[] = {
    guatu_plane_point (plane, from, across - half),
    guatu_plane_point (plane, to, across - half),
    guatu_plane_point (plane, to, across + half),
    guatu_plane_point (plane, from, across + half),
  };

  guatu_scene_add_polygon (drawing->scene, corners, 4, fill, (GuatuStroke) { .width = 0 },
                           mark);
}

/* Where a step of a fading band ends: on whole units of the page, so that no pixel
 * belongs to two steps, which would be seen as a line. */
static double
end_of_step (const GuatuPlane *plane, double from, double to, int i)
{
  double start = plane->horizontal ? plane->area.x : -plane->area.y - plane->area.height;

  if (i == STEPS)
    return to;
  return rint (start + from + (to - from) * i / STEPS) - start;
}

/* How far a band fades at one side of a number: where another number of its row faces it
 * with the opposite bound, up to that, so that both bound a range between them. */
static double
fade_reach (const GuatuDrawing *drawing, const GuatuScale *scale, const GuatuCell *cell,
            int side)
{
  const GuatuTable *table = drawing->table;
  guint category = (guint) (cell - table->cells) / table->series->len;
  GuatuBound opposite = side > 0 ? GUATU_BOUND_AT_MOST : GUATU_BOUND_AT_LEAST;
  double reach = FADE_REACH * drawing->style.unit;

  for (guint i = 0; i < table->series->len; i++)
    {
      const GuatuCell *other = guatu_table_cell (table, category, i);

      if (guatu_cell_has_value (other) && other->observation->bound == opposite
          && (other->value - cell->value) * side > 0)
        reach
            = MAX (reach, fabs (guatu_scale_map (scale, other->value / drawing->scale)
                                - guatu_scale_map (scale, cell->value / drawing->scale)));
    }
  return reach;
}

/* A band from a number to where it may go, or towards where nobody knows. */
static void
draw_side (const GuatuDrawing *drawing, const GuatuPlane *plane, double from, double to,
           gboolean fading, double across, double half, GuatuColor color, int mark)
{
  double start = from;

  color.alpha = OPACITY;
  if (!fading && from != to)
    add_step (drawing, plane, from, to, across, half, color, mark);
  for (int i = 0; i < STEPS && fading && from != to; i++)
    {
      double end = end_of_step (plane, from, to, i + 1);

      color.alpha = OPACITY * (STEPS - i) / STEPS;
      if (end == start || (end > start) != (to > from))
        continue;
      add_step (drawing, plane, start, end, across, half, color, mark);
      start = end;
    }
}

/* Where an end of a range lies in the plot; what has no place there, at its edge. */
static double
along_of (const GuatuDrawing *drawing, const GuatuScale *scale, double value)
{
  double along = isfinite (value) ? guatu_scale_map (scale, value / drawing->scale)
                                  : copysign (INFINITY, value);

  return CLAMP (along, 0, scale->length);
}

/**
 * guatu_range_band_draw:
 * @cell: with a value
 * @across: the middle of its row
 *
 * Draws where a number may lie by its bound: a band that fades soon where the number may
 * be anything; to the bound of what it counts where there is one; and to both sides of
 * what is only about so much.
 */
void
guatu_range_band_draw (const GuatuDrawing *drawing, const GuatuPlane *plane,
                       const GuatuScale *scale, const GuatuCell *cell, double across,
                       guint series, int mark)
{
  GuatuRange range = guatu_range_of (cell->indicator, cell->observation);
  GuatuColor color = guatu_style_series_color (&drawing->style, series).fill;
  double half
      = (cell->observation->status == GUATU_STATUS_TARGET ? TARGET_HALF : OUTTURN_HALF)
        * drawing->style.unit;
  double point = along_of (drawing, scale, range.point);
  const double ends[] = { range.low, range.high };

  for (guint i = 0; i < G_N_ELEMENTS (ends); i++)
    {
      gboolean fading = range.about || !isfinite (ends[i]);
      double reach = fade_reach (drawing, scale, cell, ends[i] > range.point ? 1 : -1);
      double end = along_of (drawing, scale, ends[i]);

      if (ends[i] != range.point)
        draw_side (drawing, plane, point,
                   fading ? CLAMP (end, point - reach, point + reach) : end, fading,
                   across, half, color, mark);
    }
}

/** guatu_range_band_draw_swatch: a fading band of no series, across all of a plane. */
void
guatu_range_band_draw_swatch (const GuatuDrawing *drawing, const GuatuPlane *plane,
                              double from, double to)
{
  double half = guatu_plane_breadth (plane) / 2;

  draw_side (drawing, plane, from, to, TRUE, half, half,
             guatu_style_series_color (&drawing->style, GUATU_SERIES_NEUTRAL).fill, -1);
}
