/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide/verdict-labels.h"

#include "table/verdicts.h"
#include "text/words.h"

static const GuatuWord verdict_words[] = {
  [GUATU_VERDICT_CANNOT_TELL] = GUATU_WORD_CANNOT_TELL,
  [GUATU_VERDICT_MET] = GUATU_WORD_MET,
  [GUATU_VERDICT_NOT_MET] = GUATU_WORD_NOT_MET,
};

/**
 * guatu_verdict_labels_set:
 * @room: the height that each has
 *
 * Says of each category whether its target is met, in words and not by colour. Where
 * two languages are too high for their room there is one, and where that is too, none.
 *
 * Returns: (transfer full) (element-type GuatuLabel): a label or %NULL for each
 *   category
 */
GPtrArray *
guatu_verdict_labels_set (const GuatuDrawing *drawing, double room)
{
  GPtrArray *labels = g_ptr_array_new_with_free_func ((GDestroyNotify) guatu_label_free);
  GuatuLanguage language = drawing->language;
  GuatuFont font = drawing->style.value;
  double smallest = guatu_style_smallest (&font);

  if (guatu_label_fitting_size (language, room, font.least) < smallest)
    language = drawing->primary;
  font.size = MIN (font.size, guatu_label_fitting_size (language, room, font.least));
  for (guint i = 0; i < drawing->table->categories->len; i++)
    {
      GuatuVerdict verdict;
      GuatuLabel *label = NULL;

      if (font.size >= smallest && guatu_verdicts_find (drawing->table, i, &verdict))
        label = guatu_label_new (drawing->typesetter,
                                 guatu_word_text (verdict_words[verdict]), language,
                                 &font, -1, 1);
      g_ptr_array_add (labels, label);
    }
  return labels;
}

/** guatu_verdict_labels_warn: tells of the verdicts, or their languages, that are not
 * there. */
void
guatu_verdict_labels_warn (const GuatuDrawing *drawing, GPtrArray *labels)
{
  for (guint i = 0; i < labels->len; i++)
    {
      const GuatuLabel *label = g_ptr_array_index (labels, i);
      GuatuVerdict verdict;
      const GuatuText *text;

      if (!guatu_verdicts_find (drawing->table, i, &verdict))
        continue;
      text = guatu_word_text (verdict_words[verdict]);
      if (label == NULL)
        guatu_scene_warn (drawing->scene, GUATU_WARNING_DROPPED, GUATU_ROLE_DIRECT,
                          guatu_text_get (text, drawing->primary));
      else if (drawing->language == GUATU_LANGUAGE_ZH_EN && label->n < 2)
        guatu_scene_warn (drawing->scene, GUATU_WARNING_DROPPED, GUATU_ROLE_DIRECT,
                          text->en);
    }
}
