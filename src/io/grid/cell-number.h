/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "lexicon/number-text.h"
#include "lexicon/unit-text.h"

G_BEGIN_DECLS

/**
 * GuatuCellNumber:
 * @number: what the cell says
 * @missing: whether it says that there is no number
 * @reason: why there is none
 * @per: (nullable): the unit below the line of its unit: 500公斤/亩
 * @in_words: whether it is in Chinese numerals: 一点二万
 * @mark: (transfer full) (nullable): its footnote mark: *, ①
 *
 * A number as a cell has it.
 */
typedef struct
{
  GuatuNumberText number;
  const GuatuUnitName *per;
  gboolean missing;
  GuatuReason reason;
  gboolean in_words;
  gboolean revised;
  gboolean provisional;
  gboolean breaks;
  char *mark;
} GuatuCellNumber;

gboolean guatu_text_is_plain_number (const char *text);
gboolean guatu_cell_number_parse (const char *text, gboolean decimal_comma,
                                  GuatuCellNumber *cell);
gboolean guatu_cell_number_get_unit (const GuatuCellNumber *cell, GuatuUnitText *unit);
gboolean guatu_cell_words_parse (const char *text, GuatuCellNumber *cell, gboolean *sure);
void guatu_cell_number_clear (GuatuCellNumber *cell);
char *guatu_take_footnote_mark (char *text) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (GuatuCellNumber, guatu_cell_number_clear)

G_END_DECLS
