/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "scene/scene-builder.h"
#include "scene/style.h"

G_BEGIN_DECLS

void guatu_marker_add (GuatuScene *scene, GuatuMarker marker, GuatuPoint at,
                       double radius, GuatuFill fill, GuatuStroke stroke, int mark);

G_END_DECLS
