/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "text/label.h"
#include "scene/scene-builder.h"

G_BEGIN_DECLS

/* Where a label's lines are held against its x. */
typedef enum
{
  GUATU_ALIGN_START,
  GUATU_ALIGN_MIDDLE,
  GUATU_ALIGN_END,
} GuatuAlign;

void guatu_label_place (const GuatuLabel *label, GuatuScene *scene, GuatuTextRole role,
                        double x, double y, GuatuAlign align, GuatuColor color, int mark);

G_END_DECLS
