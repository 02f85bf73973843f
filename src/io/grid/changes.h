/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "io/grid/sheet.h"

G_BEGIN_DECLS

gboolean guatu_text_is_change (const char *text);
gboolean guatu_heading_is_derived (const GuatuHeading *heading);
void guatu_sheet_settle_changes (GuatuSheet *sheet);

G_END_DECLS
