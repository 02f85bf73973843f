/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "io/grid/sheet.h"

G_BEGIN_DECLS

char *guatu_column_word (const char *text) G_GNUC_WARN_UNUSED_RESULT;
gboolean guatu_column_word_find (const char *text, GuatuColumn *column);
gboolean guatu_column_says_source (const char *over);
gboolean guatu_column_says_age (const char *over);
gboolean guatu_column_says_company_code (const char *over);
GuatuColumn guatu_sheet_choose_column (const GuatuSheet *sheet, guint column,
                                       gboolean *sure);
GuatuColumn guatu_sheet_choose_names (const GuatuSheet *sheet, guint column);
gboolean guatu_sheet_is_remark (const GuatuSheet *sheet, guint column,
                                GuatuColumn chosen);
const char *guatu_sheet_text_over (const GuatuSheet *sheet, guint column);
void guatu_sheet_date_columns (GuatuSheet *sheet);
void guatu_sheet_settle_year_ends (GuatuSheet *sheet);
void guatu_sheet_settle_columns (GuatuSheet *sheet);
void guatu_sheet_read_headings (GuatuSheet *sheet);
void guatu_sheet_find_indices (GuatuSheet *sheet);
void guatu_sheet_find_parts_over (GuatuSheet *sheet);
void guatu_sheet_find_percentages (GuatuSheet *sheet);
void guatu_sheet_find_places_over (GuatuSheet *sheet);

G_END_DECLS
