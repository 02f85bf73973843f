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
        *verdict
            = guatu_verdict (target->indicator, target->observation, outturn->observation);
        return TRUE;
      }
  return FALSE;
}

static void
free_label (gpointer label)
{
  if (label != NULL)
    guatu_label_free (label);
}

/**
 * guatu_verdicts_set:
 * @font: to set them in
 *
 * Says of each category whether its target is met, in words and not by colour.
 *
 * Returns: (transfer full) (nullable) (element-type GuatuLabel): a label or
 *   %NULL for each category; %NULL where none shows both
 */
GPtrArray *
guatu_verdicts_set (const GuatuDrawing *drawing, const GuatuFont *font)
{
  g_autoptr (GPtrArray) labels = g_ptr_array_new_with_free_func (free_label);
  gboolean any = FALSE;

  for (guint i = 0; i < drawing->table->categories->len; i++)
    {
      GuatuVerdict verdict;
      GuatuLabel *label = NULL;

      if (guatu_verdicts_find (drawing->table, i, &verdict))
        label = guatu_label_new (drawing->typesetter,
                                 guatu_word_text (verdict_words[verdict]),
                                 drawing->language, font, -1, 1);
      any = any || label != NULL;
      g_ptr_array_add (labels, label);
    }
  return any ? g_steal_pointer (&labels) : NULL;
}
