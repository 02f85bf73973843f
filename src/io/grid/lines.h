/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "io/grid/row-kind.h"

G_BEGIN_DECLS

gboolean guatu_sheet_row_is_line (const GuatuSheet *sheet, guint row,
                                  const GuatuRowKind *kind);
void guatu_sheet_take_line (GuatuSheet *sheet, guint row);
const char *guatu_skip_unit_word (const char *text);
char *guatu_sheet_row_text (const GuatuSheet *sheet, guint row) G_GNUC_WARN_UNUSED_RESULT;
gboolean guatu_title_is_number (const char *text);
gboolean guatu_row_is_signature (const GuatuSheet *sheet, guint row);
void guatu_sheet_take_signature (GuatuSheet *sheet, guint row);
gboolean guatu_text_is_note (const char *text);
void guatu_sheet_take_note (GuatuSheet *sheet, const char *text);

G_END_DECLS
