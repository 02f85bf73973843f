/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "scene/shape.h"

G_BEGIN_DECLS

/**
 * GuatuPlane:
 * @area: of the plot, in scene units
 * @horizontal: whether values run to the right, else they run upwards
 *
 * A plot seen along its values and across its categories, so that what is drawn
 * there is written once for both orientations. “Along” runs from the area's left
 * or bottom edge, “across” from its top or left edge.
 */
typedef struct
{
  GuatuBox area;
  gboolean horizontal;
} GuatuPlane;

/**
 * GuatuScale:
 * @low: the value at 0
 * @high: the value at @length; a scale whose @high is not above @low is flat,
 *   and maps every value to 0
 * @log: whether equal lengths are equal ratios; all values are above 0 then
 */
typedef struct
{
  double low;
  double high;
  double length;
  gboolean log;
} GuatuScale;

double guatu_plane_breadth (const GuatuPlane *plane);
GuatuPoint guatu_plane_point (const GuatuPlane *plane, double along, double across);
GuatuBox guatu_plane_box (const GuatuPlane *plane, double along_a, double along_b,
                          double across_a, double across_b);
double guatu_scale_map (const GuatuScale *scale, double value);

G_END_DECLS
