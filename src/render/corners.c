/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "render/corners.h"

#include <math.h>

/* As cairo, PDF, SVG and GDI have it: a corner that would be longer, to the width of the
 * line, is cut off. */
#define MITER_LIMIT 10.0

/* A corner that stands out by less, in scene units, is not seen. */
#define LEAST_TIP 0.05

/* Adds the tip of a corner, from the middle of the line out, unless it is flat or cut
 * off. */
static void
add_corner (GuatuPaths *corners, GuatuPoint before, GuatuPoint at, GuatuPoint after,
            double half)
{
  double in = hypot (at.x - before.x, at.y - before.y);
  double out = hypot (after.x - at.x, after.y - at.y);
  GuatuPoint from = { (at.x - before.x) / in, (at.y - before.y) / in };
  GuatuPoint to = { (after.x - at.x) / out, (after.y - at.y) / out };
  double turn = from.x * to.y - from.y * to.x, side = turn > 0 ? half : -half;
  /* the cosine of half the angle by which the line turns */
  double share = sqrt (MAX ((1 + from.x * to.x + from.y * to.y) / 2, 0));
  GuatuPoint ends[2] = { { at.x + from.y * side, at.y - from.x * side },
                         { at.x + to.y * side, at.y - to.x * side } };
  double reach = 1 / (2 * share * share);

  if (!(share * MITER_LIMIT > 1) || half / share - half * share < LEAST_TIP)
    return;
  guatu_paths_begin (corners);
  guatu_paths_point (corners, at);
  guatu_paths_point (corners, ends[0]);
  guatu_paths_point (corners,
                     (GuatuPoint) { at.x + (ends[0].x + ends[1].x - 2 * at.x) * reach,
                                    at.y + (ends[0].y + ends[1].y - 2 * at.y) * reach });
  guatu_paths_point (corners, ends[1]);
}

static void
add_corners (GuatuPaths *corners, const GuatuPoint *points, guint n_points,
             gboolean is_closed, double half)
{
  guint first = is_closed ? 0 : 1, end = is_closed ? n_points : n_points - 1;

  for (guint i = first; i < end && n_points > 2; i++)
    add_corner (corners, points[(i + n_points - 1) % n_points], points[i],
                points[(i + 1) % n_points], half);
}

/**
 * guatu_corners:
 * @lines: each of a point at least
 * @are_closed: whether each goes back to its start
 * @width: of the lines
 *
 * Finds what a line has more where it turns in a sharp corner than in one that is round
 * or cut off. It is for formats whose sharp corners few programs draw.
 *
 * Returns: (transfer full): a polygon for each corner, from the middle of the line to
 *   its tip
 */
GuatuPaths *
guatu_corners (const GuatuPaths *lines, gboolean are_closed, double width)
{
  GuatuPaths *corners = guatu_paths_new ();
  const GuatuPoint *points = (const GuatuPoint *) (void *) lines->points->data;

  for (guint i = 0; i < lines->lengths->len; i++)
    {
      guint length = g_array_index (lines->lengths, guint32, i);

      add_corners (corners, points, length, are_closed, width / 2);
      points += length;
    }
  return corners;
}
