/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide/drawing.h"
#include "scene/plane.h"

G_BEGIN_DECLS

gboolean guatu_shades_are_in_legend (const GuatuDrawing *drawing);
void guatu_shades_draw (const GuatuDrawing *drawing, const GuatuPlane *plane,
                        const double *middles);
gboolean guatu_shades_label (const GuatuDrawing *drawing, const GuatuPlane *plane,
                             const double *middles, GuatuDepth least);
gboolean guatu_shades_part (const GuatuDrawing *drawing, GuatuBox box);
void guatu_shade_draw_swatch (const GuatuDrawing *drawing, GuatuBox box);

G_END_DECLS
