/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide/drawing.h"
#include "scene/plane.h"

G_BEGIN_DECLS

void guatu_annotations_draw (const GuatuDrawing *drawing, const GuatuPlane *plane,
                             GuatuBox space, GuatuDepth least);

G_END_DECLS
