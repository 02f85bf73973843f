/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "mark/line/outline.h"

#include <math.h>

/*
 * A line that goes up and down within less than its own width covers all between its
 * least and its greatest values, so that what is seen of it is its outline. That has two
 * edges where the stroke of the line has four for each time that it goes up or down, and
 * each of them is as high as the line is there: to fill the one takes a tenth of the time
 * that the other does.
 */

/* Points that stand farther from each other than so many widths leave paper between. */
#define WIDEST_GAP 2.0

/* Where a line goes so many times its width up or down at once, it does so in all of the
 * column of the page, of which only the least and the greatest value are points. */
#define FILLED 30.0

/* From where to where the outline reaches at places that are a step apart. */
typedef struct
{
  double from; /* the first place */
  double step;
  guint n;
  double *tops;
  double *bottoms;
} Outline;

/* Whether the points follow on each other so closely that nothing shows through. */
static gboolean
is_closed (const GuatuPoint *points, guint n, double width)
{
  for (guint i = 1; i < n; i++)
    if (!(points[i].x >= points[i - 1].x
          && points[i].x - points[i - 1].x <= WIDEST_GAP * width))
      return FALSE;
  return points[n - 1].x - points[0].x <= width * (n - 1);
}

/* A piece of the line reaches as far over its ends as a stroke with straight ends does:
 * aside where it is steep, and up and down where it is level. */
static void
cover_piece (Outline *outline, GuatuPoint a, GuatuPoint b, double radius)
{
  const double dx = b.x - a.x, dy = b.y - a.y, length = hypot (dx, dy);
  const double over = length > 0 ? radius * dx / length : radius;
  const double aside
      = MAX (length > 0 ? radius * fabs (dy) / length : 0, outline->step / 2);
  const gboolean is_filled = dx <= 0 || fabs (dy) > FILLED * 2 * radius;
  const double top = MIN (a.y, b.y) - over, bottom = MAX (a.y, b.y) + over;
  const int first = (int) ceil ((a.x - aside - outline->from) / outline->step);
  const int last = (int) floor ((b.x + aside - outline->from) / outline->step);

  for (int i = MAX (first, 0); i <= MIN (last, (int) outline->n - 1); i++)
    {
      const double x = outline->from + i * outline->step - a.x;
      const double middle = is_filled ? 0 : a.y + dy * x / dx;
      const double half = is_filled ? INFINITY : radius * length / dx;

      outline->tops[i] = MIN (outline->tops[i], MAX (top, middle - half));
      outline->bottoms[i] = MAX (outline->bottoms[i], MIN (bottom, middle + half));
    }
}

static void
add_edge (GArray *edge, const Outline *outline, const double *heights, gboolean back)
{
  for (guint i = 0; i < outline->n; i++)
    {
      const guint at = back ? outline->n - 1 - i : i;
      const GuatuPoint point = { outline->from + at * outline->step, heights[at] };

      if (outline->tops[at] <= outline->bottoms[at])
        g_array_append_val (edge, point);
    }
}

/**
 * guatu_line_outline:
 * @points: (array length=n): of a line, from left to right
 * @n: at least 2
 * @width: of the line, in the same units
 *
 * Returns: (transfer full) (element-type GuatuPoint) (nullable): the corners of what a
 *   stroke along the line covers, or %NULL where its points are not so close to each
 *   other that it is without holes
 */
GArray *
guatu_line_outline (const GuatuPoint *points, guint n, double width)
{
  GArray *edge = NULL;
  Outline outline = { 0 };

  g_return_val_if_fail (n >= 2 && width > 0, NULL);
  if (!is_closed (points, n, width))
    return NULL;
  outline.from = points[0].x - width / 2;
  outline.step = width / 2;
  outline.n = (guint) ((points[n - 1].x - points[0].x + width) / outline.step) + 1;
  outline.tops = g_new (double, 2 * outline.n);
  outline.bottoms = outline.tops + outline.n;
  for (guint i = 0; i < outline.n; i++)
    {
      outline.tops[i] = INFINITY;
      outline.bottoms[i] = -INFINITY;
    }
  for (guint i = 1; i < n; i++)
    cover_piece (&outline, points[i - 1], points[i], width / 2);
  edge = g_array_sized_new (FALSE, FALSE, sizeof (GuatuPoint), 2 * outline.n);
  add_edge (edge, &outline, outline.tops, FALSE);
  add_edge (edge, &outline, outline.bottoms, TRUE);
  g_free (outline.tops);
  return edge;
}
