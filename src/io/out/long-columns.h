/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/dataset.h"

G_BEGIN_DECLS

/* The long form of a table: a row an observation, with all that is said of it, under
 * headings that our reader knows. Of a text, a column has it in the language of the
 * table, and the next one in the other language where that differs. */
typedef enum
{
  GUATU_LONG_INDICATOR,
  GUATU_LONG_INDICATOR_OTHER,
  GUATU_LONG_PLACE,
  GUATU_LONG_PLACE_OTHER,
  GUATU_LONG_PERIOD,
  GUATU_LONG_VALUE,
  GUATU_LONG_VALUE_HIGH,
  GUATU_LONG_UNIT,
  GUATU_LONG_STATUS,
  GUATU_LONG_BOUND,
  GUATU_LONG_MISSING,
  GUATU_LONG_PROVISIONAL,
  GUATU_LONG_REVISED,
  GUATU_LONG_BREAK,
  GUATU_LONG_BASE,
  GUATU_LONG_PRICES,
  GUATU_LONG_SOURCE,
  GUATU_LONG_SOURCE_OTHER,
  GUATU_LONG_LOCATOR,
  GUATU_LONG_LOCATOR_OTHER,
  GUATU_LONG_NOTE,
  GUATU_LONG_NOTE_OTHER,
  GUATU_LONG_QUOTE,
  GUATU_LONG_THEME,
  GUATU_LONG_THEME_OTHER,
  GUATU_LONG_SHORT_NAME,
  GUATU_LONG_SHORT_NAME_OTHER,
  GUATU_LONG_INDICATOR_NOTE,
  GUATU_LONG_INDICATOR_NOTE_OTHER,
  GUATU_LONG_DECIMALS,
  GUATU_LONG_BETTER,
  GUATU_LONG_INDICATOR_ID,
  GUATU_LONG_PART_OF,
  GUATU_LONG_THEME_ID,
  GUATU_LONG_PLACE_ID,
  GUATU_LONG_UNIT_ID,
  GUATU_LONG_UNIT_KIND,
  GUATU_LONG_UNIT_MULT,
  GUATU_LONG_UNIT_LABEL,
  GUATU_LONG_UNIT_LABEL_OTHER,
  GUATU_LONG_UNIT_ONE,
  GUATU_LONG_UNIT_ONE_OTHER,
  GUATU_LONG_SOURCE_ID,
  GUATU_LONG_PUBLISHER,
  GUATU_LONG_PUBLISHER_OTHER,
  GUATU_LONG_PUBLISHED,
  GUATU_LONG_URL,
} GuatuLongColumn;

#define GUATU_N_LONG_COLUMNS (GUATU_LONG_URL + 1)

/**
 * GuatuLongRow:
 * @language: of the table: zh or en
 *
 * What a row is of.
 */
typedef struct
{
  const GuatuIndicator *indicator;
  const GuatuObservation *observation;
  const GuatuDetails *details;
  GuatuLanguage language;
} GuatuLongRow;

/* An enumeration in words of both languages. */
typedef enum
{
  GUATU_LONG_WORDS_STATUS,
  GUATU_LONG_WORDS_BOUND,
  GUATU_LONG_WORDS_REASON,
  GUATU_LONG_WORDS_COMPARISON,
  GUATU_LONG_WORDS_PRICES,
  GUATU_LONG_WORDS_YES,
} GuatuLongWords;

const char *guatu_long_heading (GuatuLongColumn column, GuatuLanguage language);
gboolean guatu_long_is_number (GuatuLongColumn column);
char *guatu_long_text (GuatuLongColumn column,
                       const GuatuLongRow *row) G_GNUC_WARN_UNUSED_RESULT;
char *guatu_long_word (GuatuLongWords words, guint value,
                       GuatuLanguage language) G_GNUC_WARN_UNUSED_RESULT;
gboolean guatu_long_word_find (GuatuLongWords words, const char *text, guint *value);

/* long-rows.c */
typedef void (*GuatuLongVisit) (const GuatuLongRow *row, gpointer data);

void guatu_long_rows (const GuatuDataset *dataset, GuatuLanguage language,
                      GuatuLongVisit visit, gpointer data);
GArray *guatu_long_used_columns (const GuatuDataset *dataset,
                                 GuatuLanguage language) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
