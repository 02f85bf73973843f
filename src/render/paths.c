/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "render/paths.h"

#include <math.h>

/* The sides of a circle as a polygon: of the largest point they stay within a fiftieth
 * of a scene unit of it. */
#define CIRCLE_SIDES 72

/**
 * guatu_paths_new:
 *
 * Returns: (transfer full): no paths yet
 */
GuatuPaths *
guatu_paths_new (void)
{
  GuatuPaths *paths = g_new (GuatuPaths, 1);

  paths->points = g_array_new (FALSE, FALSE, sizeof (GuatuPoint));
  paths->lengths = g_array_new (FALSE, FALSE, sizeof (guint32));
  return paths;
}

/**
 * guatu_paths_free:
 */
void
guatu_paths_free (GuatuPaths *paths)
{
  g_array_unref (paths->points);
  g_array_unref (paths->lengths);
  g_free (paths);
}

/**
 * guatu_paths_begin:
 *
 * Begins another path, without a point.
 */
void
guatu_paths_begin (GuatuPaths *paths)
{
  const guint32 none = 0;

  g_array_append_val (paths->lengths, none);
}

/**
 * guatu_paths_point:
 *
 * Adds a point to the last path.
 */
void
guatu_paths_point (GuatuPaths *paths, GuatuPoint point)
{
  g_array_append_val (paths->points, point);
  g_array_index (paths->lengths, guint32, paths->lengths->len - 1)++;
}

/**
 * guatu_paths_add:
 * @points: (array length=n_points): of one path
 */
void
guatu_paths_add (GuatuPaths *paths, const GuatuPoint *points, guint n_points)
{
  const guint32 length = n_points;

  g_array_append_val (paths->lengths, length);
  g_array_append_vals (paths->points, points, n_points);
}

/**
 * guatu_paths_of_shape:
 *
 * Returns: (transfer full): the corners of a shape; of a circle, those of a polygon
 *   that looks like one
 */
GuatuPaths *
guatu_paths_of_shape (const GuatuShape *shape)
{
  GuatuPaths *paths = guatu_paths_new ();

  if (shape->kind != GUATU_SHAPE_CIRCLE)
    {
      guatu_paths_add (paths, shape->points, shape->n_points);
      return paths;
    }
  guatu_paths_begin (paths);
  for (guint i = 0; i < CIRCLE_SIDES; i++)
    {
      double angle = 2 * G_PI * i / CIRCLE_SIDES;

      guatu_paths_point (
          paths, (GuatuPoint) { shape->points[0].x + shape->radius * cos (angle),
                                shape->points[0].y + shape->radius * sin (angle) });
    }
  return paths;
}

/**
 * guatu_paths_box:
 * @paths: with a point at least
 *
 * Returns: the box around all points
 */
GuatuBox
guatu_paths_box (const GuatuPaths *paths)
{
  GuatuPoint low = g_array_index (paths->points, GuatuPoint, 0), high = low;

  for (guint i = 1; i < paths->points->len; i++)
    {
      GuatuPoint point = g_array_index (paths->points, GuatuPoint, i);

      low = (GuatuPoint) { MIN (low.x, point.x), MIN (low.y, point.y) };
      high = (GuatuPoint) { MAX (high.x, point.x), MAX (high.y, point.y) };
    }
  return (GuatuBox) { low.x, low.y, high.x - low.x, high.y - low.y };
}
