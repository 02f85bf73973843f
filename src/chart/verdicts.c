/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "chart/verdicts.h"

#include "chart/words.h"

static const GuatuWord verdict_words[] = {
  [GUATU_VERDICT_CANNOT_TELL] = GUATU_WORD_CANNOT_TELL,
  [GUATU_VERDICT_MET] = GUATU_WORD_MET,
  [GUATU_VERDICT_NOT_MET] = GUATU_WORD_NOT_MET,
};

/* Whether two cells are the target and the outturn of the same thing. */
static gboolean
is_pair (const GuatuCell *target, const GuatuCell *outturn)
{
  return guatu_cell_has_value (target) && guatu_cell_has_value (outturn)
         && target->indicator == outturn->indicator
         && target->observation->place == outturn->observation->place
         && target->observation->status == GUATU_STATUS_TARGET
         && outturn->observation->status != GUATU_STATUS_TARGET
         && guatu_period_compare (target->observation->period,
                                  outturn->observation->period)
                == 0;
}

/**
 * guatu_verdicts_find:
 * @verdict: (out): whether the category's target is met
 *
 * Returns: whether the category shows both a target and its outturn
 */
gboolean
guatu_verdicts_find (const GuatuTable *table, guint category, GuatuVerdict *verdict)
{
  for (guint i = 0; i < table->series->len; i++)
    for (guint j = 0; j < table->series->len; j++)
      {
        const GuatuCell *target = guatu_table_cell (table, category, i);
        const GuatuCell *outturn = guatu_table_cell (table, category, j);

        if (!is_pair (target, outturn))
          continue;
        *verdict = guatu_verdict (target->indicator, target->observation,
                                  outturn->observation);
        return TRUE;
      }
  return FALSE;
}

/** guatu_verdicts_any: whether any category shows both a target and its outturn. */
gboolean
guatu_verdicts_any (const GuatuTable *table)
{
  GuatuVerdict verdict;

  for (guint i = 0; i < table->categories->len; i++)
    if (guatu_verdicts_find (table, i, &verdict))
      return TRUE;
  return FALSE;
}

/**
 * guatu_verdicts_set:
 * @room: the height that each has
 *
 * Says of each category whether its target is met, in words and not by colour. Where
 * two languages are too high for their room there is one, and where that is too, none.
 *
 * Returns: (transfer full) (element-type GuatuLabel): a label or %NULL for each
 *   category
 */
GPtrArray *
guatu_verdicts_set (const GuatuDrawing *drawing, double room)
{
  GPtrArray *labels = g_ptr_array_new_with_free_func ((GDestroyNotify) guatu_label_free);
  GuatuLanguage language = drawing->language;
  GuatuFont font = drawing->style.value;
  double smallest = guatu_style_smallest (&font);

  if (guatu_label_fitting_size (language, room) < smallest)
    language = drawing->primary;
  font.size = MIN (font.size, guatu_label_fitting_size (language, room));
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

/** guatu_verdicts_warn: tells of the verdicts, or their languages, that are not there. */
void
guatu_verdicts_warn (const GuatuDrawing *drawing, GPtrArray *labels)
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
