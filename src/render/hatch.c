/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "render/hatch.h"

#include <math.h>
#include <stdlib.h>

/* No hatching needs more lines; it keeps a strange shape from filling memory. */
#define MAX_LINES 20000

/* A set of parallel lines, by the direction across them. */
typedef struct
{
  double across_x;
  double across_y;
} Ruling;

#define RISING { G_SQRT2 / 2, G_SQRT2 / 2 }
#define FALLING { G_SQRT2 / 2, -G_SQRT2 / 2 }
#define LEVEL { 0, 1 }
#define UPRIGHT { 1, 0 }

/* What each pattern is ruled with. Where @dash is not 0, only dashes of so many
 * line widths are left of each line, and every other line begins half a step
 * later: a dash of one width is a dot. A new pattern is a row here. */
static const struct
{
  guint n_rulings;
  Ruling rulings[2];
  double dash;
} patterns[] = {
  [GUATU_PATTERN_RISING] = { 1, { RISING }, 0 },
  [GUATU_PATTERN_FALLING] = { 1, { FALLING }, 0 },
  [GUATU_PATTERN_DOTS] = { 1, { LEVEL }, 1 },
  [GUATU_PATTERN_DIAMONDS] = { 2, { RISING, FALLING }, 0 },
  [GUATU_PATTERN_LEVEL] = { 1, { LEVEL }, 0 },
  [GUATU_PATTERN_UPRIGHT] = { 1, { UPRIGHT }, 0 },
  [GUATU_PATTERN_GRID] = { 2, { LEVEL, UPRIGHT }, 0 },
  [GUATU_PATTERN_DASHES] = { 1, { UPRIGHT }, 2 },
};

/* Where a point lies across the lines of a ruling, and along them. */
static double
across_of (const Ruling *ruling, GuatuPoint point)
{
  return point.x * ruling->across_x + point.y * ruling->across_y;
}

static double
along_of (const Ruling *ruling, GuatuPoint point)
{
  return point.x * ruling->across_y - point.y * ruling->across_x;
}

static GuatuPoint
point_at (const Ruling *ruling, double across, double along)
{
  return (GuatuPoint) { across * ruling->across_x + along * ruling->across_y,
                        across * ruling->across_y - along * ruling->across_x };
}

static int
compare_doubles (gconstpointer a, gconstpointer b)
{
  double left = *(const double *) a, right = *(const double *) b;

  return (left > right) - (left < right);
}

/* Where a line enters and leaves a shape, in order along it. A corner counts for
 * one of its two sides only, so that the crossings come in pairs. */
static void
find_crossings (const GuatuShape *shape, const Ruling *ruling, double across,
                GArray *crossings)
{
  g_array_set_size (crossings, 0);
  if (shape->kind == GUATU_SHAPE_CIRCLE)
    {
      double distance = across - across_of (ruling, shape->points[0]);
      double half = sqrt (MAX (shape->radius * shape->radius - distance * distance, 0));
      double ends[] = { along_of (ruling, shape->points[0]) - half,
                        along_of (ruling, shape->points[0]) + half };

      g_array_append_vals (crossings, ends, 2);
      return;
    }
  for (guint i = 0; i < shape->n_points; i++)
    {
      GuatuPoint a = shape->points[i], b = shape->points[(i + 1) % shape->n_points];
      double from = across_of (ruling, a) - across, to = across_of (ruling, b) - across;
      double along;

      if ((from <= 0) == (to <= 0))
        continue;
      along = along_of (ruling, a)
              + (along_of (ruling, b) - along_of (ruling, a)) * from / (from - to);
      g_array_append_val (crossings, along);
    }
  g_array_sort (crossings, compare_doubles);
}

static void
add_line (GArray *lines, const Ruling *ruling, double across, double from, double to)
{
  GuatuHatchLine line
      = { point_at (ruling, across, from), point_at (ruling, across, to) };

  if (to > from && lines->len < MAX_LINES)
    g_array_append_val (lines, line);
}

/* How far a pattern's dashes are apart, as many of its steps. */
static double
dash_step (const GuatuFill *fill)
{
  return fill->spacing * (patterns[fill->pattern].dash + 1) / 2;
}

/* From the first dash that lies wholly between two points of a line to the last,
 * so that none is cut. */
static void
add_dashes (GArray *lines, const Ruling *ruling, double across, double from, double to,
            double shift, const GuatuFill *fill)
{
  double dash = patterns[fill->pattern].dash * fill->line_width, step = dash_step (fill);
  double first = ceil ((from - shift) / step), last = floor ((to - dash - shift) / step);

  if (last >= first)
    add_line (lines, ruling, across, first * step + shift, last * step + shift + dash);
}

static void
find_extent (const GuatuShape *shape, const Ruling *ruling, double *low, double *high)
{
  *low = *high = across_of (ruling, shape->points[0]);
  for (guint i = 0; i < shape->n_points; i++)
    {
      *low = MIN (*low, across_of (ruling, shape->points[i]) - shape->radius);
      *high = MAX (*high, across_of (ruling, shape->points[i]) + shape->radius);
    }
}

static void
rule_shape (GArray *lines, const GuatuShape *shape, const Ruling *ruling)
{
  const GuatuFill *fill = &shape->fill;
  g_autoptr (GArray) crossings = g_array_new (FALSE, FALSE, sizeof (double));
  double step = fill->spacing, low, high, first;

  find_extent (shape, ruling, &low, &high);
  first = ceil (low / step);
  for (double i = first; i * step < high && i < first + MAX_LINES; i++)
    {
      find_crossings (shape, ruling, i * step, crossings);
      for (guint j = 0; j + 1 < crossings->len; j += 2)
        {
          double from = g_array_index (crossings, double, j) + fill->line_width / 2;
          double to = g_array_index (crossings, double, j + 1) - fill->line_width / 2;

          if (patterns[fill->pattern].dash > 0)
            add_dashes (lines, ruling, i * step, from, to,
                        fmod (i, 2) != 0 ? dash_step (fill) / 2 : 0, fill);
          else
            add_line (lines, ruling, i * step, from, to);
        }
    }
}

/** guatu_hatch_stroke: what the lines of a hatching are drawn with, each from its start.
 */
GuatuStroke
guatu_hatch_stroke (const GuatuFill *fill)
{
  GuatuStroke stroke = { .color = fill->ink, .width = fill->line_width };

  stroke.dash = patterns[fill->pattern].dash * fill->line_width;
  stroke.gap = stroke.dash > 0 ? dash_step (fill) - stroke.dash : 0;
  return stroke;
}

/**
 * guatu_hatch_lines:
 * @shape: a polygon or a circle with a hatched fill
 *
 * Rules a shape with the lines of its pattern. They lie on one lattice for the
 * whole page, so that the hatchings of neighbours run on into each other, and
 * end half their width within the shape, so that they need no clipping.
 *
 * Returns: (transfer full) (element-type GuatuHatchLine): the lines
 */
GArray *
guatu_hatch_lines (const GuatuShape *shape)
{
  GArray *lines = g_array_new (FALSE, FALSE, sizeof (GuatuHatchLine));
  GuatuPattern pattern = shape->fill.pattern;

  if (shape->fill.spacing > 0)
    for (guint i = 0; i < patterns[pattern].n_rulings; i++)
      rule_shape (lines, shape, &patterns[pattern].rulings[i]);
  return lines;
}
