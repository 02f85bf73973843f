/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "mark/line/layout.h"

G_BEGIN_DECLS

void guatu_area_totals_draw (const GuatuDrawing *drawing, const GuatuLineLayout *layout);

G_END_DECLS
