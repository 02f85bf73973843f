/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n-lib.h>
#include <string.h>

#include "io/stat/coded-table.h"

/* What stands around the numbers of a download of a statistical database. */

/* How long the line of the sources of a file may become. */
#define MAX_SOURCES_BYTES 1024

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

  table->end = table->head + 1;
  while (table->end < n_rows && is_row (table, table->end)
         && g_ascii_strcasecmp (guatu_cells_or_empty (table->cells, table->end, 0),
                                "footnoteSeqID")
                != 0)
    table->end++;
  take_end (table);
}

/* Whether a column says the same in all rows. */
static gboolean
is_same_below (const GuatuCodedTable *table, guint column)
{
  g_autofree char *first
      = g_strdup (guatu_cells_or_empty (table->cells, table->head + 1, column));

  for (guint row = table->head + 2; row < table->end; row++)
    if (!g_str_equal (guatu_cells_or_empty (table->cells, row, column), first))
      return FALSE;
  return TRUE;
}

/* What a line before the headings says behind the number of the table: T02,Population. */
static void
take_line_before (const GuatuCodedTable *table)
{
  const char *first = guatu_cells_or_empty (table->cells, 0, 0);
  const char *second = guatu_cells_or_empty (table->cells, 0, 1);

  guatu_name_set (&table->cube->items.title, *second != '\0' ? second : first);
}

/** guatu_coded_take_title: takes what stands before the headings, or what all of a file
 * is of, as its title. */
void
guatu_coded_take_title (const GuatuCodedTable *table)
{
  const guint first_row = table->head + 1;

  if (table->head > 0)
    take_line_before (table);
  for (guint i = 0; i < table->columns->len; i++)
    if (table->end > first_row
        && guatu_coded_column (table, i)->kind == GUATU_CODED_TITLE)
      {
        const char *title = guatu_cells_or_empty (table->cells, first_row, i);

        if (*title != '\0' && is_same_below (table, i))
          guatu_name_set (&table->cube->items.title, title);
        return;
      }
}

/** guatu_coded_take_sources: takes where the numbers are from as the source of the file:
 * all that are said, in their order. */
void
guatu_coded_take_sources (const GuatuCodedTable *table)
{
  g_autoptr (GHashTable) seen
      = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GString) all = g_string_new (NULL);

  for (guint i = 0; i < table->columns->len; i++)
    for (guint row = table->head + 1;
         guatu_coded_column (table, i)->kind == GUATU_CODED_SOURCE && row < table->end;
         row++)
      {
        const char *source = guatu_cells_or_empty (table->cells, row, i);

        if (*source == '\0' || !g_hash_table_add (seen, g_strdup (source))
            || all->len + strlen (source) > MAX_SOURCES_BYTES)
          continue;
        g_string_append_printf (all, "%s%s", all->len > 0 ? "; " : "", source);
      }
  if (all->len > 0)
    guatu_text_set (&table->cube->source, all->str, all->str);
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
