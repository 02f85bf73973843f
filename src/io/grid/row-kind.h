/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "io/grid/sheet.h"

G_BEGIN_DECLS

/**
 * GuatuRowKind:
 * @filled: how many cells have a text of their own
 * @numbers: how many of them are numbers, and no periods
 * @periods: how many are periods
 * @bare_years: of these, years in digits alone
 * @missing: how many say that there is no number
 * @words: how many behind the first may be numbers in words
 * @serials: of the numbers, those by which sheets store a year
 * @groups: of the numbers, those that are groups by size
 * @spread: how many have their text only from a merged cell
 * @first_filled: whether the first column has one
 *
 * What the cells of a row are.
 */
typedef struct
{
  guint filled;
  guint numbers;
  guint periods;
  guint bare_years;
  guint missing;
  guint words;
  guint serials;
  guint groups;
  guint spread;
  gboolean first_filled;
} GuatuRowKind;

GuatuRowKind guatu_sheet_look_at_row (const GuatuSheet *sheet, guint row);
gboolean guatu_sheet_row_has_words (const GuatuSheet *sheet, guint row,
                                    const GuatuRowKind *kind);
gboolean guatu_sheet_row_is_header (const GuatuSheet *sheet, guint row, gboolean first);

G_END_DECLS
