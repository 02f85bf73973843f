/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "io/grid/sheet.h"

G_BEGIN_DECLS

gboolean guatu_sheet_is_code (const GuatuSheet *sheet, guint column);
void guatu_sheet_find_levels (GuatuSheet *sheet);
guint guatu_sheet_level (const GuatuSheet *sheet, guint index, const GuatuCell *cell);

G_END_DECLS
