/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/text.h"

G_BEGIN_DECLS

/* The parts of a figure in both languages that may go without English. */
typedef enum
{
  GUATU_ENGLISH_FOOTER = 1 << 0, /* the note and the source */
  GUATU_ENGLISH_SUBTITLE = 1 << 1,
  GUATU_ENGLISH_VALUES = 1 << 2,
  GUATU_ENGLISH_REST = 1 << 3, /* the title and all names */
} GuatuEnglish;

/**
 * GuatuFrugality:
 * @english: the parts that are in English too, where the figure is in both languages
 * @heading_lines: of the title and the subtitle at most, in each language
 * @note_lines: of the note at most; 0 where the figure goes without it
 * @source_lines: of the sources at most
 * @subtitle: whether there is one
 * @legend: whether there is one
 *
 * What a figure goes without so that its plot has room.
 */
typedef struct
{
  GuatuEnglish english;
  int heading_lines;
  int note_lines;
  int source_lines;
  gboolean subtitle;
  gboolean legend;
} GuatuFrugality;

const GuatuFrugality *guatu_frugality_first (gboolean english);
const GuatuFrugality *guatu_frugality_next (const GuatuFrugality *frugality,
                                            GuatuLanguage language);
GuatuLanguage guatu_frugality_language (const GuatuFrugality *frugality,
                                        GuatuLanguage language, GuatuEnglish part);

G_END_DECLS
