/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide/drawing.h"
#include "scene/plane.h"
#include "guide/ticks.h"

G_BEGIN_DECLS

/**
 * GuatuAxis:
 * @labels: (element-type GuatuLabel): one for each tick
 * @depth: the room that the labels take beside the plot
 * @silent: whether it has no numbers, since there is nothing to measure on it
 *
 * The ticks of a value axis with their labels, measured.
 */
typedef struct
{
  GuatuTicks ticks;
  GPtrArray *labels;
  double depth;
  gboolean silent;
} GuatuAxis;

void guatu_axis_init (GuatuAxis *axis, const GuatuDrawing *drawing, double low,
                      double high, double length, gboolean horizontal);
void guatu_axis_range (const GuatuDrawing *drawing, double *low, double *high);
gboolean guatu_axis_is_log (const GuatuDrawing *drawing);
void guatu_axis_clear (GuatuAxis *axis);
double guatu_axis_first (const GuatuAxis *axis);
double guatu_axis_last (const GuatuAxis *axis);
double guatu_axis_gap (const GuatuDrawing *drawing);
void guatu_axis_take_columns (const GuatuAxis *axis, const GuatuDrawing *drawing);
GuatuColor guatu_axis_color (const GuatuDrawing *drawing);
void guatu_axis_leave_room (const GuatuDrawing *drawing, GuatuBox *space);
double guatu_axis_half_label (const GuatuAxis *axis, gboolean horizontal, gboolean last);
void guatu_axis_draw_grid (const GuatuAxis *axis, const GuatuDrawing *drawing,
                           const GuatuPlane *plane, const GuatuScale *scale);
void guatu_axis_clear_behind (const GuatuAxis *axis, const GuatuDrawing *drawing,
                              const GuatuPlane *plane, const GuatuScale *scale,
                              GuatuBox box, double pad);
void guatu_axis_draw_labels (const GuatuAxis *axis, const GuatuDrawing *drawing,
                             const GuatuPlane *plane, const GuatuScale *scale);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (GuatuAxis, guatu_axis_clear)

G_END_DECLS
