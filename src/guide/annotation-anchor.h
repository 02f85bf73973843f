/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/annotation.h"
#include "guide/drawing.h"
#include "scene/plane.h"

G_BEGIN_DECLS

int guatu_annotation_find_mark (const GuatuDrawing *drawing, const GuatuPlane *plane,
                                const GuatuAnnotation *annotation);
GuatuBox guatu_annotation_anchor (const GuatuDrawing *drawing, const GuatuPlane *plane,
                                  int mark, gboolean *numbered);

G_END_DECLS
