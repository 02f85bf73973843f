/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "render/within.h"

#include <math.h>

/* Where a line crosses the side of an area, as a share of its length, and how the area
 * winds there. */
typedef struct
{
  double share;
  int winding;
} Crossing;

static int
compare_crossings (gconstpointer a, gconstpointer b)
{
  double left = ((const Crossing *) a)->share, right = ((const Crossing *) b)->share;

  return (left > right) - (left < right);
}

static double
across_of (GuatuPoint from, GuatuPoint to, GuatuPoint point)
{
  return (to.x - from.x) * (point.y - from.y) - (to.y - from.y) * (point.x - from.x);
}

/* Where the endless line through two points crosses an area, from far before to far
 * behind. A corner counts for one of its two sides only. */
static void
find_crossings (GArray *crossings, GuatuPoint from, GuatuPoint to, const GuatuPaths *area)
{
  const GuatuPoint *points = (const GuatuPoint *) (void *) area->points->data;

  g_array_set_size (crossings, 0);
  for (guint i = 0; i < area->lengths->len; i++)
    {
      guint length = g_array_index (area->lengths, guint32, i);

      for (guint j = 0; j < length; j++)
        {
          GuatuPoint a = points[j], b = points[(j + 1) % length];
          double before = across_of (from, to, a), after = across_of (from, to, b);
          Crossing crossing = { 0, before <= 0 ? 1 : -1 };

          if ((before <= 0) == (after <= 0))
            continue;
          crossing.share
              = across_of (a, b, from) / (across_of (a, b, from) - across_of (a, b, to));
          g_array_append_val (crossings, crossing);
        }
      points += length;
    }
  g_array_sort (crossings, compare_crossings);
}

static GuatuPoint
point_at (GuatuPoint from, GuatuPoint to, double share)
{
  return (GuatuPoint) { from.x + (to.x - from.x) * share,
                        from.y + (to.y - from.y) * share };
}

static void
add_part (GuatuPaths *parts, GuatuPoint from, GuatuPoint to, double start, double end)
{
  GuatuPoint ends[2]
      = { point_at (from, to, MAX (start, 0)), point_at (from, to, MIN (end, 1)) };

  if (MIN (end, 1) > MAX (start, 0))
    guatu_paths_add (parts, ends, 2);
}

static void
cut_side (GuatuPaths *parts, GuatuPoint from, GuatuPoint to, const GuatuPaths *area,
          GArray *crossings)
{
  double start = 0;
  int winding = 0;

  find_crossings (crossings, from, to, area);
  for (guint i = 0; i < crossings->len; i++)
    {
      const Crossing *crossing = &g_array_index (crossings, Crossing, i);
      int before = winding;

      winding += crossing->winding;
      if (before == 0)
        start = crossing->share;
      else if (winding == 0)
        add_part (parts, from, to, start, crossing->share);
    }
}

/**
 * guatu_within:
 * @lines: lines, each of a point at least
 * @area: corners of polygons; a place is in it that they wind around
 *
 * Returns: (transfer full): what of the lines lies in the area, each side of them by
 *   itself
 */
GuatuPaths *
guatu_within (const GuatuPaths *lines, const GuatuPaths *area)
{
  GuatuPaths *parts = guatu_paths_new ();
  g_autoptr (GArray) crossings = g_array_new (FALSE, FALSE, sizeof (Crossing));
  const GuatuPoint *points = (const GuatuPoint *) (void *) lines->points->data;

  for (guint i = 0; i < lines->lengths->len; i++)
    {
      guint length = g_array_index (lines->lengths, guint32, i);

      for (guint j = 1; j < length; j++)
        cut_side (parts, points[j - 1], points[j], area, crossings);
      points += length;
    }
  return parts;
}
