/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "io/grid/cell-number.h"
#include "lexicon/begins.h"
#include "lexicon/normalize.h"
#include "lexicon/number-words.h"

/* Cells whose numbers are in words: 一点二万, 下降百分之三. */

static const struct
{
  const char *text;
  gboolean negative;
} signs[] = {
  { "增长", FALSE }, { "上升", FALSE }, { "提高", FALSE }, { "下降", TRUE },
  { "减少", TRUE },  { "降低", TRUE },  { "负", TRUE },
};

static gboolean
take_sign (const char **text)
{
  for (guint i = 0; i < G_N_ELEMENTS (signs); i++)
    if (guatu_begins (*text, signs[i].text))
      {
        *text += strlen (signs[i].text);
        return signs[i].negative;
      }
  return FALSE;
}

/* Whether a text has digits of its own, or is not in Chinese at all: nearly all are. */
static gboolean
has_no_numerals (const char *text)
{
  gboolean is_chinese = FALSE;

  for (; *text != '\0'; text++)
    if (g_ascii_isdigit (*text))
      return TRUE;
    else
      is_chinese = is_chinese || (guchar) *text >= 0xe3;
  return !is_chinese;
}

/**
 * guatu_cell_words_parse:
 * @text: a cell that has a text
 * @cell: (out): what it says, if it is a number; to be cleared
 * @sure: (out): whether it can be nothing else, wherever it stands: 一点二万, but not 三,
 *   which numbers rows, and 三元, which is a place
 *
 * Returns: whether the whole cell is a number in Chinese numerals
 */
gboolean
guatu_cell_words_parse (const char *text, GuatuCellNumber *cell, gboolean *sure)
{
  g_auto (GuatuCellNumber) found = { .in_words = TRUE };
  g_autofree char *normal = NULL;
  const char *at;
  gboolean negative;

  *sure = FALSE;
  if (has_no_numerals (text))
    return FALSE;
  at = normal = guatu_lexicon_normalize (text);
  found.mark = guatu_take_footnote_mark (normal);
  negative = take_sign (&at);
  if (!guatu_number_words_parse (at, &found.number, sure))
    return FALSE;
  if (negative && found.number.value > 0)
    found.number.value = -found.number.value;
  *cell = found;
  found.mark = NULL;
  return TRUE;
}
