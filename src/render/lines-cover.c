/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "render/lines-cover.h"

#include <math.h>

/* A piece of a line, as wide as the stroke. All of them turn in the same way, so that
 * where lines cross nothing is lost. */
static void
cover_piece (GuatuCoverage *coverage, const cairo_matrix_t *matrix, GuatuPoint a,
             GuatuPoint b, double width)
{
  double length = hypot (b.x - a.x, b.y - a.y);
  double x = -(b.y - a.y) / length * width / 2, y = (b.x - a.x) / length * width / 2;
  GuatuPoint corners[] = {
    { a.x + x, a.y + y }, { b.x + x, b.y + y }, { b.x - x, b.y - y }, { a.x - x, a.y - y }
  };

  for (guint i = 0; i < G_N_ELEMENTS (corners); i++)
    cairo_matrix_transform_point (matrix, &corners[i].x, &corners[i].y);
  for (guint i = 0; i < G_N_ELEMENTS (corners); i++)
    guatu_coverage_add_line (coverage, corners[i],
                             corners[(i + 1) % G_N_ELEMENTS (corners)]);
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
      cover_piece (coverage, matrix, line->from, line->to, stroke->width);
      return;
    }
  for (double at = 0; at < length; at += step)
    {
      double from = at / length, to = MIN (at + stroke->dash, length) / length;

      cover_piece (coverage, matrix,
                   (GuatuPoint) { line->from.x + from * dx, line->from.y + from * dy },
                   (GuatuPoint) { line->from.x + to * dx, line->from.y + to * dy },
                   stroke->width);
    }
}

/* The box of some lines, in pixels. */
static GuatuBox
find_box (const GuatuHatchLine *lines, guint n, double width,
          const cairo_matrix_t *matrix)
{
  double left = INFINITY, top = INFINITY, right = -INFINITY, bottom = -INFINITY;

  for (guint i = 0; i < n; i++)
    {
      const GuatuHatchLine *line = &lines[i];

      left = MIN (left, MIN (line->from.x, line->to.x) - width / 2);
      top = MIN (top, MIN (line->from.y, line->to.y) - width / 2);
      right = MAX (right, MAX (line->from.x, line->to.x) + width / 2);
      bottom = MAX (bottom, MAX (line->from.y, line->to.y) + width / 2);
    }
  cairo_matrix_transform_point (matrix, &left, &top);
  cairo_matrix_transform_point (matrix, &right, &bottom);
  return (GuatuBox) { left, top, right - left, bottom - top };
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
  if (guatu_coverage_begin (coverage, cr, find_box (lines, n, stroke->width, &matrix)))
    {
      for (guint i = 0; i < n; i++)
        cover_line (coverage, &matrix, &lines[i], stroke);
      cairo_set_source_rgba (cr, stroke->color.red, stroke->color.green,
                             stroke->color.blue, stroke->color.alpha);
      guatu_coverage_paint (coverage, cr);
    }
  cairo_restore (cr);
}
