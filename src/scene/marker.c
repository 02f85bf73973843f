/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "scene/marker.h"

#define MAX_CORNERS 12

/* The corners of each shape about its middle, for a circle of radius 1 that has
 * about as much ink: a triangle has to reach farther out than a square. None
 * leaves the box of a point, whose half is a tenth more. A new shape is a row. */
static const struct
{
  guint n;
  GuatuPoint corners[MAX_CORNERS];
} shapes[] = {
  [GUATU_MARKER_CIRCLE] = { 0, { { 0, 0 } } },
  [GUATU_MARKER_SQUARE]
  = { 4, { { -0.88, -0.88 }, { 0.88, -0.88 }, { 0.88, 0.88 }, { -0.88, 0.88 } } },
  [GUATU_MARKER_TRIANGLE] = { 3, { { 0, -1.1 }, { 1.1, 0.9 }, { -1.1, 0.9 } } },
  [GUATU_MARKER_DIAMOND] = { 4, { { 0, -1.1 }, { 1.1, 0 }, { 0, 1.1 }, { -1.1, 0 } } },
  [GUATU_MARKER_TRIANGLE_DOWN] = { 3, { { 0, 1.1 }, { -1.1, -0.9 }, { 1.1, -0.9 } } },
  [GUATU_MARKER_PLUS] = { 12,
                          { { -0.37, -1.1 },
                            { 0.37, -1.1 },
                            { 0.37, -0.37 },
                            { 1.1, -0.37 },
                            { 1.1, 0.37 },
                            { 0.37, 0.37 },
                            { 0.37, 1.1 },
                            { -0.37, 1.1 },
                            { -0.37, 0.37 },
                            { -1.1, 0.37 },
                            { -1.1, -0.37 },
                            { -0.37, -0.37 } } },
  [GUATU_MARKER_PENTAGON] = { 5,
                              { { 0, -1.1 },
                                { 1.05, -0.34 },
                                { 0.65, 0.89 },
                                { -0.65, 0.89 },
                                { -1.05, -0.34 } } },
  [GUATU_MARKER_TIMES] = { 12,
                           { { 0, -0.5 },
                             { 0.6, -1.1 },
                             { 1.1, -0.6 },
                             { 0.5, 0 },
                             { 1.1, 0.6 },
                             { 0.6, 1.1 },
                             { 0, 0.5 },
                             { -0.6, 1.1 },
                             { -1.1, 0.6 },
                             { -0.5, 0 },
                             { -1.1, -0.6 },
                             { -0.6, -1.1 } } },
};

/**
 * guatu_marker_add:
 * @radius: of a circle of its size
 *
 * Adds a point of a line or of a row.
 */
void
guatu_marker_add (GuatuScene *scene, GuatuMarker marker, GuatuPoint at, double radius,
                  GuatuFill fill, GuatuStroke stroke, int mark)
{
  GuatuPoint corners[MAX_CORNERS];

  if (shapes[marker].n == 0)
    {
      guatu_scene_add_circle (scene, at, radius, fill, stroke, mark);
      return;
    }
  for (guint i = 0; i < shapes[marker].n; i++)
    corners[i] = (GuatuPoint) { at.x + radius * shapes[marker].corners[i].x,
                                at.y + radius * shapes[marker].corners[i].y };
  guatu_scene_add_polygon (scene, corners, shapes[marker].n, fill, stroke, mark);
}
