/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide/drawing.h"
#include "scene/plane.h"

G_BEGIN_DECLS

gboolean guatu_range_mark_is_shown (const GuatuDrawing *drawing, const GuatuCell *cell);
double guatu_range_mark_high (const GuatuDrawing *drawing, const GuatuCell *cell);
void guatu_range_mark_draw (const GuatuDrawing *drawing, const GuatuPlane *plane,
                            double from, double to, double across, GuatuColor color,
                            int mark);

G_END_DECLS
