/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "mark/line/layout.h"

G_BEGIN_DECLS

gboolean guatu_area_is_filled_before (const GuatuTable *table, guint category,
                                      guint series);
guint guatu_area_fills_at (const GuatuDrawing *drawing, const GuatuLineLayout *layout,
                           guint category, guint series, GuatuFill fills[2]);
GuatuFill guatu_area_fill_of (const GuatuDrawing *drawing, guint series,
                              GuatuStatus status);
void guatu_area_fill (const GuatuDrawing *drawing, const GuatuLineLayout *layout);

G_END_DECLS
