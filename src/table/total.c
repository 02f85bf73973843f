/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "table/total.h"

#include "dataset/number.h"

/**
 * guatu_table_total:
 * @total: (out): the sum of a category, in the multiplier of the table's first indicator:
 *   at least or at most so much where any part is, and about so much where that is all
 *   that is known
 *
 * Returns: whether there is one: all its parts are known
 */
gboolean
guatu_table_total (const GuatuTable *table, guint category, GuatuObservation *total)
{
  double sum = 0;
  int last = G_MAXINT;
  guint n = 0;

  *total = (GuatuObservation) { .bound = GUATU_BOUND_EXACT };
  for (guint i = 0; i < table->series->len; i++)
    {
      const GuatuCell *cell = guatu_table_cell (table, category, i);

      if (cell->observation == NULL)
        continue;
      if (!guatu_cell_has_value (cell))
        return FALSE;
      sum += cell->value;
      n++;
      last = MIN (last, cell->indicator->unit_mult
                            - guatu_indicator_shown_decimals (cell->indicator,
                                                              cell->observation));
      if (cell->observation->bound == GUATU_BOUND_AT_LEAST
          || cell->observation->bound == GUATU_BOUND_AT_MOST
          || total->bound == GUATU_BOUND_EXACT)
        total->bound = cell->observation->bound;
      total->period = cell->observation->period;
    }
  if (n == 0)
    return FALSE;
  total->value = guatu_number_scale (sum, -table->first->unit_mult);
  guatu_observation_set_decimals (total, table->first->unit_mult - last);
  return TRUE;
}
