/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The parts of a figure in both languages that may go without English, in the order in
 * which they do. */
typedef enum
{
  GUATU_ENGLISH_FOOTER = 1 << 0, /* the note and the source */
  GUATU_ENGLISH_SUBTITLE = 1 << 1,
  GUATU_ENGLISH_VALUES = 1 << 2,
  GUATU_ENGLISH_NAMES = 1 << 3,  /* of categories */
  GUATU_ENGLISH_LEGEND = 1 << 4, /* series, what axes stand for, notes in the plot */
  GUATU_ENGLISH_TITLE = 1 << 5,
} GuatuEnglish;

#define GUATU_ENGLISH_ALL                                                                \
  (GUATU_ENGLISH_FOOTER | GUATU_ENGLISH_SUBTITLE | GUATU_ENGLISH_VALUES                  \
   | GUATU_ENGLISH_NAMES | GUATU_ENGLISH_LEGEND | GUATU_ENGLISH_TITLE)

G_END_DECLS
