/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide/glyph.h"

#include <math.h>

#include "scene/marker.h"

/* Lengths at 1200×800. */
#define CHEVRON_GAP 4.0
#define CHEVRON_DEPTH 7.0
#define CHEVRON_HALF 11.0
#define DOT_RADIUS 7.0
#define DOT_TARGET_HALF 12.0
#define DOT_TARGET_WIDTH 4.0
#define GROUND_PAD 3.0
#define POINT_RADIUS 5.5
#define POINT_CHEVRON_HALF 5.0
#define POINT_CHEVRON_GAP 4.0

static gboolean
is_open (GuatuBound bound)
{
  return bound == GUATU_BOUND_AT_LEAST || bound == GUATU_BOUND_AT_MOST;
}

/** guatu_glyph_bar_end: what the sign at the end of a bar takes beyond its value. */
double
guatu_glyph_bar_end (const GuatuDrawing *drawing, GuatuBound bound)
{
  return is_open (bound) ? (CHEVRON_GAP + CHEVRON_DEPTH) * drawing->style.unit : 0;
}

/** guatu_glyph_chevron_depth: from its blunt side to its tip. */
double
guatu_glyph_chevron_depth (const GuatuDrawing *drawing)
{
  return CHEVRON_DEPTH * drawing->style.unit;
}

/**
 * guatu_glyph_chevron:
 * @along: of its blunt side
 * @across: of its middle
 * @half: half its extent across
 * @direction: 1 to point to greater values, -1 to lesser ones
 *
 * Draws the sign that a number may go further than the mark.
 */
void
guatu_glyph_chevron (const GuatuDrawing *drawing, const GuatuPlane *plane, double along,
                     double across, double half, int direction, GuatuColor color,
                     int mark)
{
  double depth = guatu_glyph_chevron_depth (drawing) * direction;
  GuatuPoint points[] = {
    guatu_plane_point (plane, along, across - half),
    guatu_plane_point (plane, along + depth, across),
    guatu_plane_point (plane, along, across + half),
  };

  guatu_scene_add_polyline (drawing->scene, points, 3,
                            guatu_style_chevron (&drawing->style, color), mark);
}

/* The edge of a bar leaves out the zero line; an open bar has none at its end. */
static void
draw_edge (const GuatuDrawing *drawing, const GuatuPoint corners[4], GuatuStroke stroke,
           gboolean open, int mark)
{
  if (stroke.width <= 0)
    return;
  if (open)
    {
      guatu_scene_add_polyline (drawing->scene, corners, 2, stroke, mark);
      guatu_scene_add_polyline (drawing->scene, corners + 2, 2, stroke, mark);
    }
  else
    guatu_scene_add_polyline (drawing->scene, corners, 4, stroke, mark);
}

/**
 * guatu_glyph_bar:
 * @from: where zero is along the plane
 * @to: where the value is
 * @across: of the bar's near side
 *
 * Draws a bar by the status and the bound of its number.
 */
void
guatu_glyph_bar (const GuatuDrawing *drawing, const GuatuPlane *plane, double from,
                 double to, double across, double thickness, guint series,
                 GuatuStatus status, GuatuBound bound, int mark)
{
  const GuatuStyle *style = &drawing->style;
  GuatuStroke none = { .width = 0 };
  GuatuStroke edge = guatu_style_edge (style, series, status);
  double inset = edge.width / 2;
  GuatuPoint corners[] = {
    guatu_plane_point (plane, from, across),
    guatu_plane_point (plane, to, across),
    guatu_plane_point (plane, to, across + thickness),
    guatu_plane_point (plane, from, across + thickness),
  };
  double tip = to >= from ? to - inset : to + inset;
  GuatuPoint edges[] = {
    guatu_plane_point (plane, from, across + inset),
    guatu_plane_point (plane, is_open (bound) ? to : tip, across + inset),
    guatu_plane_point (plane, is_open (bound) ? to : tip, across + thickness - inset),
    guatu_plane_point (plane, from, across + thickness - inset),
  };

  guatu_scene_add_polygon (drawing->scene, corners, 4,
                           guatu_style_fill (style, series, status), none, mark);
  draw_edge (drawing, edges, edge, is_open (bound), mark);
  if (is_open (bound))
    {
      int side = to >= from ? 1 : -1;
      int direction = bound == GUATU_BOUND_AT_LEAST ? 1 : -1;
      double reach = CHEVRON_GAP + (side == direction ? 0 : CHEVRON_DEPTH);

      guatu_glyph_chevron (drawing, plane, to + side * reach * style->unit,
                           across + thickness / 2,
                           MIN (thickness / 2, CHEVRON_HALF * style->unit), direction,
                           guatu_style_series_color (&drawing->style, series).fill, mark);
    }
}

/* Clears what lies under a label. */
static void
add_ground (const GuatuDrawing *drawing, GuatuBox box, int mark)
{
  const GuatuFill paper = { .kind = GUATU_FILL_SOLID, .ground = drawing->style.paper };
  double pad = GROUND_PAD * drawing->style.unit;
  double left = box.x - pad, right = box.x + box.width + pad;
  GuatuPoint corners[] = {
    { left, box.y },
    { right, box.y },
    { right, box.y + box.height },
    { left, box.y + box.height },
  };

  guatu_scene_add_polygon (drawing->scene, corners, 4, paper,
                           (GuatuStroke) { .width = 0 }, mark);
}

/**
 * guatu_glyph_text_on:
 * @fills: (array length=n_fills): what the label stands on, side by side
 * @box: of the label
 *
 * Clears what lies under a label where it would not be read on all of it.
 *
 * Returns: the colour that the label has to have
 */
GuatuColor
guatu_glyph_text_on (const GuatuDrawing *drawing, const GuatuFill *fills, guint n_fills,
                     GuatuBox box, int mark)
{
  GuatuColor first, color;
  gboolean readable = guatu_style_text_on (&drawing->style, &fills[0], &first);

  for (guint i = 1; i < n_fills; i++)
    readable = guatu_style_text_on (&drawing->style, &fills[i], &color) && readable
               && color.red == first.red;
  if (readable)
    return first;
  add_ground (drawing, box, mark);
  return drawing->style.ink;
}

/* Small multiples are small: dots in them are so much of those of a whole figure. */
#define PANEL_SHARE 0.7

static double
dot_share (const GuatuDrawing *drawing)
{
  return drawing->panel != NULL ? PANEL_SHARE : 1;
}

/** guatu_glyph_point_radius: of the points of a line. */
double
guatu_glyph_point_radius (const GuatuDrawing *drawing)
{
  return POINT_RADIUS * drawing->style.unit * dot_share (drawing);
}

/**
 * guatu_glyph_point_sign:
 * @box: (out): what the sign of an open bound takes over or under a point
 *
 * Returns: whether there is one
 */
gboolean
guatu_glyph_point_sign (const GuatuDrawing *drawing, GuatuPoint at, GuatuBound bound,
                        GuatuBox *box)
{
  double unit = drawing->style.unit, half = POINT_CHEVRON_HALF * unit;
  double near = guatu_glyph_point_radius (drawing) + POINT_CHEVRON_GAP * unit;
  double depth = guatu_glyph_chevron_depth (drawing);

  *box = (GuatuBox) { at.x - half,
                      bound == GUATU_BOUND_AT_LEAST ? at.y - near - depth : at.y + near,
                      2 * half, depth };
  return is_open (bound);
}

/**
 * guatu_glyph_point:
 *
 * Draws a point of a line: full for an actual, pale for an estimate, hollow for
 * a target; with a chevron over or under it where its number is a bound.
 */
void
guatu_glyph_point (const GuatuDrawing *drawing, GuatuPoint at, guint series,
                   GuatuStatus status, GuatuBound bound, int mark)
{
  const GuatuStyle *style = &drawing->style;
  GuatuColor color = guatu_style_series_color (&drawing->style, series).fill;
  double radius = guatu_glyph_point_radius (drawing);
  /* A plane whose bottom left corner is the point. */
  GuatuPlane around = { .area = { at.x, at.y, 0, 0 }, .horizontal = FALSE };

  guatu_marker_add (drawing->scene, guatu_style_marker (style, series), at,
                    radius - style->unit, guatu_style_point_fill (style, series, status),
                    guatu_style_rule (style, color, 2), mark);
  if (is_open (bound))
    {
      int direction = bound == GUATU_BOUND_AT_LEAST ? 1 : -1;

      guatu_glyph_chevron (drawing, &around,
                           direction * (radius + POINT_CHEVRON_GAP * style->unit), 0,
                           POINT_CHEVRON_HALF * style->unit, direction, color, mark);
    }
}

/** guatu_glyph_dot_radius: of the dots in a row. */
double
guatu_glyph_dot_radius (const GuatuDrawing *drawing)
{
  return DOT_RADIUS * drawing->style.unit * dot_share (drawing);
}

/**
 * guatu_glyph_dot_reach:
 * @along: (out): how far what is drawn for a number reaches to either side of it
 * @across: (out): the same up and down
 */
void
guatu_glyph_dot_reach (const GuatuDrawing *drawing, GuatuStatus status, double *along,
                       double *across)
{
  double unit = drawing->style.unit;
  double radius = guatu_glyph_dot_radius (drawing);
  gboolean line = status == GUATU_STATUS_TARGET;

  *along = line ? DOT_TARGET_WIDTH / 2 * unit : radius;
  *across = line ? DOT_TARGET_HALF * unit : radius;
}

/**
 * guatu_glyph_dot:
 *
 * Draws a dot of a row: full for an actual, pale for an estimate; a target is a
 * line across the row, which the dots reach or do not.
 */
void
guatu_glyph_dot (const GuatuDrawing *drawing, GuatuPoint at, guint series,
                 GuatuStatus status, int mark)
{
  const GuatuStyle *style = &drawing->style;
  GuatuColor color = guatu_style_series_color (style, series).fill;
  double half = DOT_TARGET_HALF * style->unit;
  GuatuPoint target[] = { { at.x, at.y - half }, { at.x, at.y + half } };

  if (status == GUATU_STATUS_TARGET)
    guatu_scene_add_polyline (drawing->scene, target, 2,
                              guatu_style_rule (style, color, DOT_TARGET_WIDTH), mark);
  else
    guatu_marker_add (drawing->scene, guatu_style_marker (style, series), at,
                      guatu_glyph_dot_radius (drawing) - style->unit,
                      guatu_style_point_fill (style, series, status),
                      guatu_style_rule (style, color, 2), mark);
}
