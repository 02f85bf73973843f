/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <math.h>

#include "render/coverage-private.h"

/* What lines and curves add to the sums of a coverage. */

/* How far a curve may be from the lines that stand for it, in pixels. */
#define FLATNESS 0.025
#define MAX_LINES 32

/* Adds what a piece of a line that stays in one row adds to that.
 * @x0: where it begins, in pixels from the left
 * @x1: where it ends
 * @part: of the row's height, with the sign of its direction */
static inline void
add_piece (float *row, double x0, double x1, double part)
{
  double low = MIN (x0, x1), high = MAX (x0, x1);
  int first = (int) low, last = (int) high;
  double slope, before;

  if (first == last)
    {
      double inside = 1 - ((x0 + x1) / 2 - first);

      row[first] += (float) (part * inside);
      row[first + 1] += (float) (part * (1 - inside));
      return;
    }
  slope = part / (high - low);
  /* How much lies right of it in each pixel, less what the pixels before have told. Small
   * type and hatchings mostly cross two of them. */
  if (last == first + 1)
    {
      double in_first = last - low, in_last = high - last;
      double right_of_first = in_first * in_first / 2 * slope;
      double right_of_last = (in_first + in_last * (1 - in_last / 2)) * slope;

      row[first] += (float) right_of_first;
      row[last] += (float) (right_of_last - right_of_first);
      row[last + 1] += (float) (part - right_of_last);
      return;
    }
  before = 0;
  for (int x = first; x <= last; x++)
    {
      double from = MAX (low, x), to = MIN (high, x + 1);
      double here = (to - from) * slope;
      double told = here * (x + 1 - (from + to) / 2) + (from - low) * slope;

      row[x] += (float) (told - before);
      before = told;
    }
  row[last + 1] += (float) (part - before);
}

/* A piece within a row of which parts may lie beside the pixels: to the left of them it
 * counts for all, to the right for none. */
static void
add_clipped (float *row, double right, double x0, double x1, double part)
{
  if (x0 >= 0 && x1 >= 0 && x0 <= right && x1 <= right)
    add_piece (row, x0, x1, part);
  else if (x0 <= 0 && x1 <= 0)
    row[0] += (float) part;
  else if (x0 < right || x1 < right)
    {
      /* In three pieces, of which the outer ones stand upright at the borders. */
      double low = MIN (x0, x1), high = MAX (x0, x1), all = high - low;
      double from = MAX (low, 0), to = MIN (high, right);

      row[0] += (float) (part * (from - low) / all);
      add_piece (row, from, to, part * (to - from) / all);
    }
}

/* From how many rows on a line that is so steep is added column by column. */
#define HIGH_ROWS 4
#define STEEP 0.25

/* Adds what a part of a row's height adds, in whose middle a line is so far inside. */
static inline void
add_part (float *at, double inside, double part)
{
  at[0] += (float) (part * (1 - inside));
  at[1] += (float) (part * inside);
}

/* Adds what a piece of a line that stays in one column of pixels adds, from above to
 * below; in each whole row it lies as much farther as @slope says. */
static void
add_upright (GuatuCoverage *coverage, int column, GuatuPoint a, GuatuPoint b,
             double slope, double sign)
{
  const gsize stride = coverage->stride;
  const int first = (int) a.y, last = MIN ((int) b.y, coverage->height - 1);
  float *at = coverage->sums + (gsize) first * stride + column;
  double part = MIN (b.y, first + 1) - a.y, x = a.x - column + slope / 2 * part;

  add_part (at, x, sign * part);
  x += slope / 2 * (part + 1);
  for (int y = first + 1; y < last; y++, x += slope)
    add_part (at += stride, x, sign);
  part = b.y - last;
  if (last > first)
    add_part (at + stride, x + slope / 2 * (part - 1), sign * part);
}

/* Adds a line that goes down through many rows and few columns, cut where it leaves one
 * of these. */
static void
add_steep (GuatuCoverage *coverage, GuatuPoint a, GuatuPoint b, double slope, double sign)
{
  while (a.y < b.y)
    {
      const int column = slope < 0 ? (int) ceil (a.x) - 1 : (int) a.x;
      const double border = slope < 0 ? column : column + 1;
      GuatuPoint to = b;

      if (slope != 0 && fabs (border - a.x) < fabs (b.x - a.x))
        to = (GuatuPoint) { border, MIN (a.y + (border - a.x) / slope, b.y) };
      add_upright (coverage, MAX (column, 0), a, to, slope, sign);
      a = to;
    }
}

/* Adds a line that goes down through all rows, within a column of pixels. */
static void
add_through (GuatuCoverage *coverage, int column, double x, double slope, double sign)
{
  float *through = guatu_coverage_through (coverage) + column;
  float *more = guatu_coverage_through_more (coverage) + column;

  add_part (through, x - column + slope / 2, sign);
  more[0] -= (float) (sign * slope);
  more[1] += (float) (sign * slope);
  coverage->has_through = TRUE;
}

/* Adds a line row by row. */
static void
add_rows (GuatuCoverage *coverage, GuatuPoint a, GuatuPoint b, double slope, double sign,
          gboolean is_inside)
{
  const int first = (int) a.y, last = MIN ((int) b.y, coverage->height - 1);
  float *row = coverage->sums + (gsize) first * coverage->stride;

  for (int y = first; y <= last; y++, row += coverage->stride)
    {
      double to = MIN (b.y, y + 1);
      double next = y == last ? b.x : a.x + (to - a.y) * slope;
      double part = sign * (to - a.y);

      if (part != 0 && is_inside)
        add_piece (row, a.x, next, part);
      else if (part != 0)
        add_clipped (row, coverage->width, a.x, next, part);
      a.x = next;
      a.y = to;
    }
}

/* Adds a line that goes down, all of it within the rows. */
static void
add_down (GuatuCoverage *coverage, GuatuPoint a, GuatuPoint b, double slope, double sign)
{
  const double left = MIN (a.x, b.x), right = MAX (a.x, b.x);
  const gboolean is_inside = left >= 0 && right <= coverage->width;
  const int n_rows = MIN ((int) b.y, coverage->height - 1) - (int) a.y;

  if (!is_inside || n_rows < HIGH_ROWS || fabs (slope) >= STEEP)
    add_rows (coverage, a, b, slope, sign, is_inside);
  else if (a.y == 0 && b.y == coverage->height && right <= (int) left + 1)
    add_through (coverage, (int) left, a.x, slope, sign);
  else
    add_steep (coverage, a, b, slope, sign);
}

/**
 * guatu_coverage_add_line:
 * @a: in pixels
 *
 * Adds a line of an outline; each outline is to be closed.
 */
void
guatu_coverage_add_line (GuatuCoverage *coverage, GuatuPoint a, GuatuPoint b)
{
  double sign = 1, slope;

  if (a.y == b.y)
    return;
  if (a.y > b.y)
    {
      GuatuPoint swap = a;

      a = b;
      b = swap;
      sign = -1;
    }
  a.x -= coverage->left;
  b.x -= coverage->left;
  a.y -= coverage->top;
  b.y -= coverage->top;
  if (b.y <= 0 || a.y >= coverage->height)
    return;
  slope = (b.x - a.x) / (b.y - a.y);
  if (a.y < 0)
    {
      a.x -= a.y * slope;
      a.y = 0;
    }
  if (b.y > coverage->height)
    {
      b.x -= (b.y - coverage->height) * slope;
      b.y = coverage->height;
    }
  add_down (coverage, a, b, slope, sign);
}

static inline double
square (double x, double y)
{
  return x * x + y * y;
}

/** guatu_coverage_add_cubic: adds a curve from @a by @b and @c to @d. */
void
guatu_coverage_add_cubic (GuatuCoverage *coverage, GuatuPoint a, GuatuPoint b,
                          GuatuPoint c, GuatuPoint d)
{
  double bend = sqrt (MAX (square (a.x - 2 * b.x + c.x, a.y - 2 * b.y + c.y),
                           square (b.x - 2 * c.x + d.x, b.y - 2 * c.y + d.y)));
  int n = CLAMP ((int) ceil (sqrt (0.75 * bend / FLATNESS)), 1, MAX_LINES);
  GuatuPoint from = a;

  for (int i = 1; i <= n; i++)
    {
      double t = (double) i / n, s = 1 - t;
      double ka = s * s * s, kb = 3 * s * s * t, kc = 3 * s * t * t, kd = t * t * t;
      GuatuPoint to = i == n ? d
                             : (GuatuPoint) { ka * a.x + kb * b.x + kc * c.x + kd * d.x,
                                              ka * a.y + kb * b.y + kc * c.y + kd * d.y };

      guatu_coverage_add_line (coverage, from, to);
      from = to;
    }
}
