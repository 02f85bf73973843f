/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "scene/plane.h"

#include <math.h>

/** guatu_plane_breadth: the plot's extent across its categories. */
double
guatu_plane_breadth (const GuatuPlane *plane)
{
  return plane->horizontal ? plane->area.height : plane->area.width;
}

/** guatu_plane_point: a point of the plot on the page. */
GuatuPoint
guatu_plane_point (const GuatuPlane *plane, double along, double across)
{
  const GuatuBox *area = &plane->area;

  return plane->horizontal
             ? (GuatuPoint) { area->x + along, area->y + across }
             : (GuatuPoint) { area->x + across, area->y + area->height - along };
}

/** guatu_plane_box: the box on the page between two points of the plot. */
GuatuBox
guatu_plane_box (const GuatuPlane *plane, double along_a, double along_b, double across_a,
                 double across_b)
{
  GuatuPoint a = guatu_plane_point (plane, along_a, across_a);
  GuatuPoint b = guatu_plane_point (plane, along_b, across_b);

  return (GuatuBox) { MIN (a.x, b.x), MIN (a.y, b.y), fabs (a.x - b.x),
                      fabs (a.y - b.y) };
}

/** guatu_scale_map: where a value lies along the scale, in scene units. */
double
guatu_scale_map (const GuatuScale *scale, double value)
{
  if (!(scale->high > scale->low))
    return 0;
  /* A missing value has no number, and stands where the scale begins. */
  if (scale->log && !(value > 0))
    return 0;
  if (scale->log)
    return log (value / scale->low) / log (scale->high / scale->low) * scale->length;
  return (value - scale->low) / (scale->high - scale->low) * scale->length;
}
