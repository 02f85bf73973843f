/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "render/lines-cover.h"

#include <math.h>

/* A point in pixels, by a matrix that neither turns nor slants. */
static inline GuatuPoint
place (const cairo_matrix_t *matrix, double x, double y)
{
  return (GuatuPoint) { x * matrix->xx + matrix->x0, y * matrix->yy + matrix->y0 };
}

static void
cover_corners (GuatuCoverage *coverage, const cairo_matrix_t *matrix, GuatuPoint *corners,
               guint n)
{
  for (guint i = 0; i < n; i++)
    corners[i] = place (matrix, corners[i].x, corners[i].y);
  for (guint i = 0; i < n; i++)
    guatu_coverage_add_line (coverage, corners[i], corners[i + 1 < n ? i + 1 : 0]);
}

/* From the middle of a line to its side, to which it turns by a right angle; none for a
 * line without length. */
static GuatuPoint
find_side (GuatuPoint a, GuatuPoint b, double width)
{
  const double dx = b.x - a.x, dy = b.y - a.y, length = sqrt (dx * dx + dy * dy);

  return length == 0 ? (GuatuPoint) { 0, 0 }
                     : (GuatuPoint) { -dy / length * width / 2, dx / length * width / 2 };
}

/* A piece of a line, as wide as the stroke. All of them turn in the same way, so that
 * where lines cross nothing is lost. */
static void
cover_piece (GuatuCoverage *coverage, const cairo_matrix_t *matrix, GuatuPoint a,
             GuatuPoint b, GuatuPoint side)
{
  GuatuPoint corners[] = { { a.x + side.x, a.y + side.y },
                           { b.x + side.x, b.y + side.y },
                           { b.x - side.x, b.y - side.y },
                           { a.x - side.x, a.y - side.y } };

  cover_corners (coverage, matrix, corners, G_N_ELEMENTS (corners));
}

/* The triangle between two pieces that meet at an angle, on the outer side, turned as
 * they are. */
static void
cover_bevel (GuatuCoverage *coverage, const cairo_matrix_t *matrix, GuatuPoint at,
             GuatuPoint before, GuatuPoint after)
{
  const gboolean turns_to_side = before.x * after.y > before.y * after.x;
  const GuatuPoint one = turns_to_side ? after : before;
  const GuatuPoint other = turns_to_side ? before : after;
  const double out = turns_to_side ? -1 : 1;
  GuatuPoint corners[] = { at,
                           { at.x + out * one.x, at.y + out * one.y },
                           { at.x + out * other.x, at.y + out * other.y } };

  cover_corners (coverage, matrix, corners, G_N_ELEMENTS (corners));
}

static void
cover_line (GuatuCoverage *coverage, const cairo_matrix_t *matrix,
            const GuatuHatchLine *line, const GuatuStroke *stroke)
{
  double dx = line->to.x - line->from.x, dy = line->to.y - line->from.y;
  double length = hypot (dx, dy), step = stroke->dash + stroke->gap;

  if (length == 0)
    return;
  if (stroke->dash <= 0)
    {
      cover_piece (coverage, matrix, line->from, line->to,
                   find_side (line->from, line->to, stroke->width));
      return;
    }
  for (double at = 0; at < length; at += step)
    {
      double from = at / length, to = MIN (at + stroke->dash, length) / length;
      GuatuPoint a = { line->from.x + from * dx, line->from.y + from * dy };
      GuatuPoint b = { line->from.x + to * dx, line->from.y + to * dy };

      cover_piece (coverage, matrix, a, b, find_side (a, b, stroke->width));
    }
}

/* The box of lines from and to some points, in pixels. */
static GuatuBox
find_box (const GuatuPoint *points, guint n, double width, const cairo_matrix_t *matrix)
{
  double left = INFINITY, top = INFINITY, right = -INFINITY, bottom = -INFINITY;

  for (guint i = 0; i < n; i++)
    {
      left = MIN (left, points[i].x);
      top = MIN (top, points[i].y);
      right = MAX (right, points[i].x);
      bottom = MAX (bottom, points[i].y);
    }
  left -= width / 2;
  top -= width / 2;
  right += width / 2;
  bottom += width / 2;
  cairo_matrix_transform_point (matrix, &left, &top);
  cairo_matrix_transform_point (matrix, &right, &bottom);
  return (GuatuBox) { left, top, right - left, bottom - top };
}

static void
set_color (cairo_t *cr, GuatuColor color)
{
  cairo_set_source_rgba (cr, color.red, color.green, color.blue, color.alpha);
}

/**
 * guatu_lines_cover:
 * @coverage: to paint with
 * @cr: on an image, neither turned nor slanted
 * @lines: (array length=n): some lines, at least one
 * @stroke: how each is drawn, with butt ends
 *
 * Draws lines as cairo does, of many dashes or pieces in less time.
 */
void
guatu_lines_cover (GuatuCoverage *coverage, cairo_t *cr, const GuatuHatchLine *lines,
                   guint n, const GuatuStroke *stroke)
{
  cairo_matrix_t matrix;

  cairo_get_matrix (cr, &matrix);
  cairo_save (cr);
  cairo_identity_matrix (cr);
  if (guatu_coverage_begin (
          coverage, cr,
          find_box ((const GuatuPoint *) lines, 2 * n, stroke->width, &matrix)))
    {
      for (guint i = 0; i < n; i++)
        cover_line (coverage, &matrix, &lines[i], stroke);
      set_color (cr, stroke->color);
      guatu_coverage_paint (coverage, cr);
    }
  cairo_restore (cr);
}

/* What is painted on, from above to below, in the units of the points. */
typedef struct
{
  double top;
  double bottom;
} Rows;

static Rows
find_rows (cairo_t *cr, const cairo_matrix_t *matrix)
{
  double left, top, right, bottom;

  cairo_clip_extents (cr, &left, &top, &right, &bottom);
  return (Rows) { (top - matrix->y0) / matrix->yy, (bottom - matrix->y0) / matrix->yy };
}

/* Both sides of a piece whose ends lie above and below all rows. */
static void
cover_sides (GuatuCoverage *coverage, const cairo_matrix_t *matrix, GuatuPoint a,
             GuatuPoint b, GuatuPoint side)
{
  guatu_coverage_add_line (coverage, place (matrix, a.x + side.x, a.y + side.y),
                           place (matrix, b.x + side.x, b.y + side.y));
  guatu_coverage_add_line (coverage, place (matrix, b.x - side.x, b.y - side.y),
                           place (matrix, a.x - side.x, a.y - side.y));
}

/* The pieces of a line through some points that may be seen in what is painted on, and
 * what joins each to the one before it. */
static void
cover_bends (GuatuCoverage *coverage, const cairo_matrix_t *matrix, Rows rows,
             const GuatuPoint *points, guint n, double width)
{
  GuatuPoint before = { 0, 0 };

  for (guint i = 1; i < n; i++)
    {
      const GuatuPoint a = points[i - 1], b = points[i];
      const GuatuPoint side = find_side (a, b, width);
      const double high = MIN (a.y, b.y), low = MAX (a.y, b.y);

      if (side.x == 0 && side.y == 0)
        continue;
      if ((before.x != 0 || before.y != 0) && a.y - width <= rows.bottom
          && a.y + width >= rows.top)
        cover_bevel (coverage, matrix, a, before, side);
      if (high + width < rows.top && low - width > rows.bottom)
        cover_sides (coverage, matrix, a, b, side);
      else if (high - width <= rows.bottom && low + width >= rows.top)
        cover_piece (coverage, matrix, a, b, side);
      before = side;
    }
}

/**
 * guatu_bends_cover:
 * @coverage: to paint with
 * @cr: on an image, neither turned nor slanted
 * @points: (array length=n): what a line goes through
 * @stroke: how it is drawn: without dashes, with butt ends, and with bevels where it
 * bends
 *
 * Draws a line as cairo does that goes to and fro in each column of pixels, of which
 * cairo would sort the sides for each fifteenth of a row. A pixel at the side of two
 * pieces that lie over each other may get what both cover of it rather than what they
 * cover together.
 */
void
guatu_bends_cover (GuatuCoverage *coverage, cairo_t *cr, const GuatuPoint *points,
                   guint n, const GuatuStroke *stroke)
{
  cairo_matrix_t matrix;

  cairo_get_matrix (cr, &matrix);
  cairo_save (cr);
  cairo_identity_matrix (cr);
  if (guatu_coverage_begin (coverage, cr, find_box (points, n, stroke->width, &matrix)))
    {
      cover_bends (coverage, &matrix, find_rows (cr, &matrix), points, n, stroke->width);
      set_color (cr, stroke->color);
      guatu_coverage_paint (coverage, cr);
    }
  cairo_restore (cr);
}
