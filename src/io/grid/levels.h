/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "io/grid/sheet.h"

G_BEGIN_DECLS

/* How much further in each level is than the one before: more than what 其中： takes. */
#define GUATU_LEVEL_STEP 5u

gboolean guatu_text_is_subtotal (const char *text);
gboolean guatu_sheet_find_subtotals (GuatuSheet *sheet);
gboolean guatu_sheet_is_code (const GuatuSheet *sheet, guint column);
void guatu_sheet_find_levels (GuatuSheet *sheet);
guint guatu_sheet_level (const GuatuSheet *sheet, guint index, const GuatuCell *cell);

G_END_DECLS
