/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide/total.h"

#include "table/total.h"

/* The sum of a stack in words, or NULL where it is not drawn. */
static char *
write_total (const GuatuDrawing *drawing, const GuatuNumberWords *words, guint category)
{
  GuatuObservation total;

  if (!guatu_table_total (drawing->table, category, &total))
    return NULL;
  return guatu_number_words_label (
      words, g_ptr_array_index (drawing->chart->indicators, 0), &total);
}

/** guatu_total_write: (transfer full) (nullable): the sum of a stack in the figure's
 * first language, or %NULL where the stack is not drawn. */
char *
guatu_total_write (const GuatuDrawing *drawing, guint category)
{
  return write_total (drawing, &drawing->words, category);
}

/** guatu_total_set: (transfer full) (nullable): the label of the sum of a stack, or %NULL
 * where the stack is not drawn. */
GuatuLabel *
guatu_total_set (const GuatuDrawing *drawing, guint category, const GuatuFont *font)
{
  g_auto (GuatuText) text = { NULL, NULL };
  GuatuLanguage language = guatu_drop_step_language (drawing->keeps, drawing->language,
                                                     GUATU_ENGLISH_VALUES);

  text.zh = write_total (drawing, &drawing->words, category);
  text.en = write_total (drawing,
                         language == GUATU_LANGUAGE_ZH_EN ? &drawing->second_words
                                                          : &drawing->words,
                         category);
  return text.zh != NULL
             ? guatu_label_new_inline (drawing->typesetter, &text, language, font)
             : NULL;
}
