/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n-lib.h>
#include <string.h>

#include "io/stat/coded-table.h"
#include "io/stat/coded-value.h"
#include "io/stat/flags.h"
#include "io/stat/period-code.h"

/* What the other columns of a download of a statistical database say of a number. */

static void
take_flags (GuatuCodedTable *table, guint row, guint index, GuatuObserved *observed)
{
  const char *text = guatu_cells_or_empty (table->cells, row, index);
  const char *code = guatu_coded_flag (text);
  const char *name = text;

  if (*text == '\0'
      || (strlen (code) <= 3 && guatu_flag_apply (GUATU_FLAGS_SDMX, code, observed)))
    return;
  for (guint i = 0; i < table->columns->len; i++)
    if (guatu_coded_column (table, i)->kind == GUATU_CODED_FLAG_NAMES
        && *guatu_cells_or_empty (table->cells, row, i) != '\0')
      name = guatu_cells_or_empty (table->cells, row, i);
  if (g_hash_table_add (table->told, g_strdup (text)))
    guatu_cube_note (table->cube, _ ("The status “%s” is a note: %s"), text, name);
  guatu_observed_note (observed, name, name);
}

/* Joins a number with the lines under the table that its footnotes are: 1,2. */
static void
take_footnotes (const GuatuCodedTable *table, const char *text, GuatuObserved *observed)
{
  g_auto (GStrv) numbers = g_strsplit_set (text, ",; ", -1);

  for (guint i = 0; numbers[i] != NULL; i++)
    {
      const char *note = g_hash_table_lookup (table->footnotes, numbers[i]);

      if (note != NULL)
        guatu_observed_note (observed, note, note);
    }
}

/**
 * guatu_coded_take_attribute:
 * @table: a download
 * @row: the row of a number
 * @index: a column
 * @unit_mult: (inout): the power of ten of the number
 * @observed: (inout): the number
 *
 * Takes what a column says of the number of its row.
 */
void
guatu_coded_take_attribute (GuatuCodedTable *table, guint row, guint index,
                            int *unit_mult, GuatuObserved *observed)
{
  const GuatuCodedKind kind = guatu_coded_column (table, index)->kind;
  const char *text = guatu_cells_or_empty (table->cells, row, index);

  if (*text == '\0')
    return;
  if (kind == GUATU_CODED_MULTIPLIER)
    *unit_mult = guatu_coded_multiplier (text);
  else if (kind == GUATU_CODED_NOTE)
    guatu_observed_note (observed, text, text);
  else if (kind == GUATU_CODED_FOOTNOTE)
    take_footnotes (table, text, observed);
  else if (kind == GUATU_CODED_FLAGS)
    take_flags (table, row, index, observed);
}

/**
 * guatu_coded_take_estimate:
 * @table: a download with periods across
 * @row: the row of a number
 * @column: its column
 * @observed: (inout): the number
 *
 * Says that a number is an estimate, as those after the last period that is none are.
 */
void
guatu_coded_take_estimate (const GuatuCodedTable *table, guint row, guint column,
                           GuatuObserved *observed)
{
  for (guint i = 0; i < table->columns->len; i++)
    if (guatu_coded_column (table, i)->kind == GUATU_CODED_ESTIMATES)
      {
        const char *last = guatu_cells_or_empty (table->cells, row, i);
        GuatuPeriod before, period;

        if (guatu_period_code_parse (last, '\0', &before)
            && guatu_period_code_parse (guatu_coded_column (table, column)->id, '\0',
                                        &period)
            && guatu_period_compare (period, before) > 0)
          observed->status = GUATU_STATUS_ESTIMATE;
      }
}
