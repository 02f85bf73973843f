/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide/drawing.h"
#include "scene/plane.h"

G_BEGIN_DECLS

gboolean guatu_range_band_is_shown (const GuatuDrawing *drawing);
void guatu_range_band_draw (const GuatuDrawing *drawing, const GuatuPlane *plane,
                            const GuatuScale *scale, const GuatuCell *cell, double across,
                            guint series, int mark);
void guatu_range_band_draw_swatch (const GuatuDrawing *drawing, const GuatuPlane *plane,
                                   double from, double to);

G_END_DECLS
