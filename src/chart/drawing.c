/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "chart/drawing.h"

/* What stands for a missing value; it is the same in every language. */
#define MISSING "–"

static char *
write_value (const GuatuNumberWords *words, const GuatuCell *cell)
{
  if (cell->observation->missing)
    return g_strdup (MISSING);
  return guatu_number_words_label (words, cell->indicator, cell->observation);
}

/**
 * guatu_drawing_write_value:
 * @cell: with an observation, which may be missing
 *
 * Returns: (transfer full): the value in the figure's first language
 */
char *
guatu_drawing_write_value (const GuatuDrawing *drawing, const GuatuCell *cell)
{
  return write_value (&drawing->words, cell);
}

/**
 * guatu_drawing_set_value:
 * @cell: with an observation, which may be missing
 *
 * Returns: (transfer full): the label of a value, on one line: in the language
 *   of the figure, or in both where they write it differently; in italics where
 *   it is derived
 */
GuatuLabel *
guatu_drawing_set_value (const GuatuDrawing *drawing, const GuatuCell *cell,
                         const GuatuFont *font)
{
  g_auto (GuatuText) text = { NULL, NULL };
  GuatuFont value_font = *font;

  value_font.italic = cell->indicator->op != GUATU_DERIVED_NONE;
  text.zh = write_value (&drawing->words, cell);
  text.en = write_value (drawing->language == GUATU_LANGUAGE_ZH_EN ? &drawing->second_words
                                                                   : &drawing->words,
                         cell);
  return guatu_label_new_inline (drawing->typesetter, &text, drawing->language, &value_font);
}
