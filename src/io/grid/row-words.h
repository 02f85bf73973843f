/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/period.h"

G_BEGIN_DECLS

/* What a row of headings has, where its first cell says it. */
typedef enum
{
  GUATU_ROW_NAMES,
  GUATU_ROW_UNITS,
  GUATU_ROW_FREQUENCIES,
  GUATU_ROW_SOURCES,
  GUATU_ROW_NOTHING, /* that a chart says: codes, when it was revised */
} GuatuRowWord;

gboolean guatu_row_word_find (const char *text, GuatuRowWord *word);
gboolean guatu_frequency_find (const char *text, GuatuPeriodKind *step);

G_END_DECLS
