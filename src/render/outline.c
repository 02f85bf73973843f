/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "render/outline.h"

#include <math.h>

/**
 * guatu_grid_point:
 * @point: in scene units, within ±20 million of them
 *
 * Returns: the place of the grid that is nearest
 */
GuatuGridPoint
guatu_grid_point (GuatuPoint point)
{
  return (GuatuGridPoint) { (gint32) lround (point.x * 100),
                            (gint32) lround (point.y * 100) };
}

/**
 * guatu_outline_step_points:
 *
 * Returns: how many points a step has, %GUATU_STEP_MAX_POINTS at most
 */
guint
guatu_outline_step_points (GuatuOutlineStep step)
{
  static const guint8 n_points[] = {
    [GUATU_STEP_MOVE] = 1,  [GUATU_STEP_LINE] = 1,  [GUATU_STEP_QUADRATIC] = 2,
    [GUATU_STEP_CUBIC] = 3, [GUATU_STEP_CLOSE] = 0,
  };

  return n_points[step];
}

/**
 * guatu_outline_init:
 * @outline: (out caller-allocates): an outline without a step;
 *   guatu_outline_clear() frees it
 */
void
guatu_outline_init (GuatuOutline *outline)
{
  outline->steps = g_array_new (FALSE, FALSE, sizeof (guint8));
  outline->points = g_array_new (FALSE, FALSE, sizeof (GuatuGridPoint));
}

/**
 * guatu_outline_clear:
 */
void
guatu_outline_clear (GuatuOutline *outline)
{
  g_clear_pointer (&outline->steps, g_array_unref);
  g_clear_pointer (&outline->points, g_array_unref);
}

/**
 * guatu_outline_add:
 * @points: those of the step, in scene units
 */
void
guatu_outline_add (GuatuOutline *outline, GuatuOutlineStep step, const GuatuPoint *points)
{
  guint8 kept = (guint8) step;

  g_array_append_val (outline->steps, kept);
  for (guint i = 0; i < guatu_outline_step_points (step); i++)
    {
      GuatuGridPoint point = guatu_grid_point (points[i]);

      g_array_append_val (outline->points, point);
    }
}
