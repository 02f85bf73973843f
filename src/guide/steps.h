/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide/drawing.h"

G_BEGIN_DECLS

/* What the bars of a waterfall look like, each as a series of its own would. */
#define GUATU_STEP_RISE 0u
#define GUATU_STEP_FALL 1u
#define GUATU_STEP_TOTAL GUATU_SERIES_NEUTRAL

guint guatu_step_look (const GuatuDrawing *drawing, guint category,
                       const GuatuCell *cell);

G_END_DECLS
