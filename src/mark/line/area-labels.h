/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "mark/line/layout.h"

G_BEGIN_DECLS

/* Places that the number of a stacked area may have. */
#define GUATU_AREA_MAX_PLACES 48

double guatu_area_label_touch (const GuatuLabel *label);
guint guatu_area_label_places (const GuatuDrawing *drawing, const GuatuLineLayout *layout,
                               guint category, guint series, const GuatuLabel *label,
                               GuatuBox boxes[GUATU_AREA_MAX_PLACES]);

G_END_DECLS
