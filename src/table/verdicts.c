/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "table/verdicts.h"

/* Whether two cells are the target and the outturn of the same thing, of which it is
 * known whether more or less is better. */
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
                == 0
         && guatu_verdict_has_direction (target->indicator, target->observation);
}

/**
 * guatu_verdicts_find:
 * @verdict: (out): whether the category's target is met
 *
 * Returns: whether the category shows both a target and its outturn, and it is known
 * which way is better
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

/** guatu_verdicts_any: whether any category has a verdict. */
gboolean
guatu_verdicts_any (const GuatuTable *table)
{
  GuatuVerdict verdict;

  for (guint i = 0; i < table->categories->len; i++)
    if (guatu_verdicts_find (table, i, &verdict))
      return TRUE;
  return FALSE;
}
