/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide/drawing.h"
#include "scene/plane.h"

G_BEGIN_DECLS

void guatu_reference_name (const GuatuDrawing *drawing, guint reference, GuatuText *text);
gboolean guatu_references_are_in_legend (const GuatuDrawing *drawing);
gboolean guatu_references_draw (const GuatuDrawing *drawing, const GuatuPlane *plane,
                                const GuatuScale *scale, GuatuDepth least);
GuatuStroke guatu_reference_stroke (const GuatuDrawing *drawing);

G_END_DECLS
