/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "scene/shape.h"

/* Boxes that only share an edge do not overlap. Pango rounds each line of type
 * to 1/1024, which nobody sees. */
#define TOUCH 0.01

/** guatu_box_contains: whether the point lies in @box or on its edge. */
gboolean
guatu_box_contains (GuatuBox box, double x, double y)
{
  return x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
}

/** guatu_box_overlaps: whether the insides of two boxes have a point in common. */
gboolean
guatu_box_overlaps (GuatuBox a, GuatuBox b)
{
  return a.x + a.width > b.x + TOUCH && b.x + b.width > a.x + TOUCH
         && a.y + a.height > b.y + TOUCH && b.y + b.height > a.y + TOUCH;
}

/** guatu_box_is_inside: whether all of @inner lies in @outer. */
gboolean
guatu_box_is_inside (GuatuBox inner, GuatuBox outer)
{
  return inner.x >= outer.x - TOUCH && inner.y >= outer.y - TOUCH
         && inner.x + inner.width <= outer.x + outer.width + TOUCH
         && inner.y + inner.height <= outer.y + outer.height + TOUCH;
}

/* Narrows the part [t0, t1] of a segment to where it is inside one side of a
 * box: delta * t <= distance. */
static gboolean
clip_side (double delta, double distance, double *t0, double *t1)
{
  if (delta == 0)
    return distance >= 0;
  if (delta > 0)
    *t1 = MIN (*t1, distance / delta);
  else
    *t0 = MAX (*t0, distance / delta);
  return *t0 <= *t1;
}

/**
 * guatu_box_meets_segment:
 *
 * Whether the segment from @a to @b has a point in @box (Liang and Barsky's
 * parametric clipping, ACM Transactions on Graphics 3(1), 1984).
 */
gboolean
guatu_box_meets_segment (GuatuBox box, GuatuPoint a, GuatuPoint b)
{
  double dx = b.x - a.x, dy = b.y - a.y, t0 = 0, t1 = 1;

  return clip_side (-dx, a.x - box.x, &t0, &t1)
         && clip_side (dx, box.x + box.width - a.x, &t0, &t1)
         && clip_side (-dy, a.y - box.y, &t0, &t1)
         && clip_side (dy, box.y + box.height - a.y, &t0, &t1);
}

/**
 * guatu_shape_surrounds:
 * @shape: a polygon no side of which meets @box
 *
 * Returns: whether all of @box lies in the polygon: whether a ray from a corner
 *   crosses its sides an odd number of times
 */
gboolean
guatu_shape_surrounds (const GuatuShape *shape, GuatuBox box)
{
  gboolean inside = FALSE;

  for (guint i = 0; i < shape->n_points; i++)
    {
      GuatuPoint a = shape->points[i], b = shape->points[(i + 1) % shape->n_points];

      if ((a.y > box.y) != (b.y > box.y)
          && box.x < a.x + (b.x - a.x) * (box.y - a.y) / (b.y - a.y))
        inside = !inside;
    }
  return inside;
}
