/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n-lib.h>

#include "io/stat/coded-table.h"

/* What stands around the numbers of a download of a statistical database. */

/* Whether a row has a number: it says of which place that is, or of which time. */
static gboolean
is_row (const GuatuCodedTable *table, guint row)
{
  const GuatuCodedKind kind = table->is_across ? GUATU_CODED_PLACE : GUATU_CODED_TIME;

  for (guint i = 0; i < table->columns->len; i++)
    if (guatu_coded_column (table, i)->kind == kind)
      return guatu_cells_text (table->cells, row, i) != NULL;
  return FALSE;
}

/* Takes the lines under the numbers: footnotes, and whom these are from. */
static void
take_end (GuatuCodedTable *table)
{
  const guint n_rows = guatu_cells_n_rows (table->cells);

  for (guint row = table->end; row < n_rows; row++)
    {
      const char *first = guatu_cells_or_empty (table->cells, row, 0);
      const char *second = guatu_cells_or_empty (table->cells, row, 1);

      if (*first != '\0' && *second != '\0')
        g_hash_table_insert (table->footnotes, g_strdup (first), g_strdup (second));
      else if (*first != '\0' && guatu_text_is_absent (&table->cube->source))
        guatu_text_set (&table->cube->source, first, first);
    }
}

/**
 * guatu_coded_find_end:
 * @table: (inout): a download
 *
 * Finds where the numbers end, and takes the lines under them.
 */
void
guatu_coded_find_end (GuatuCodedTable *table)
{
  const guint n_rows = guatu_cells_n_rows (table->cells);

  table->end = 1;
  while (table->end < n_rows && is_row (table, table->end)
         && g_ascii_strcasecmp (guatu_cells_or_empty (table->cells, table->end, 0),
                                "footnoteSeqID")
                != 0)
    table->end++;
  take_end (table);
}

/** guatu_coded_take_title: takes what all of a file is of as its title. */
void
guatu_coded_take_title (const GuatuCodedTable *table)
{
  for (guint i = 0; i < table->columns->len; i++)
    if (table->end > 1 && guatu_coded_column (table, i)->kind == GUATU_CODED_TITLE)
      {
        const char *first = guatu_cells_or_empty (table->cells, 1, i);
        g_autofree char *title = g_strdup (first);

        for (guint row = 2; row < table->end; row++)
          if (!g_str_equal (guatu_cells_or_empty (table->cells, row, i), title))
            return;
        if (*title != '\0')
          guatu_name_set (&table->cube->items.title, title);
      }
}

/** guatu_coded_tell_of_columns: tells which columns are left out. */
void
guatu_coded_tell_of_columns (const GuatuCodedTable *table)
{
  for (guint i = 0; i < table->columns->len; i++)
    if (guatu_coded_column (table, i)->kind == GUATU_CODED_LEFT_OUT)
      guatu_cube_note (table->cube, _ ("The column “%s” is left out."),
                       guatu_coded_column (table, i)->id);
}
