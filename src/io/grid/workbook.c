/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n-lib.h>
#include <string.h>

#include "io/grid/long.h"
#include "io/grid/read-cells.h"
#include "io/io-error.h"
#include "io/io-limits.h"

/* Which sheets of a file are read. */

/* Whether somebody means a sheet: by its name, in either case, or by its number. */
static gboolean
is_meant (const GuatuCells *sheet, guint number, const char *said)
{
  g_autofree char *folded = g_utf8_casefold (said, -1);
  g_autofree char *name = g_utf8_casefold (sheet->name, -1);
  guint64 n = 0;

  return g_str_equal (folded, name)
         || (g_ascii_string_to_unsigned (said, 10, 1, G_MAXUINT, &n, NULL)
             && n == number);
}

static char *
list_names (const GPtrArray *sheets)
{
  g_autoptr (GString) names = g_string_new (NULL);

  for (guint i = 0; i < sheets->len; i++)
    g_string_append_printf (names, "%s%s", i > 0 ? ", " : "",
                            ((const GuatuCells *) g_ptr_array_index (sheets, i))->name);
  return g_string_free (g_steal_pointer (&names), FALSE);
}

/**
 * guatu_workbook_wants:
 * @sheet: a sheet whose name is known
 * @number: its number, from 1
 * @options: what somebody says of the tables
 *
 * Returns: whether it is read: it is shown, or somebody names it
 */
gboolean
guatu_workbook_wants (const GuatuCells *sheet, guint number,
                      const GuatuTableOptions *options)
{
  return options->sheet != NULL ? is_meant (sheet, number, options->sheet)
                                : !sheet->is_hidden;
}

/** guatu_workbook_has_room: whether a file may have one sheet more. */
gboolean
guatu_workbook_has_room (guint n_sheets, GError **error)
{
  if (n_sheets < GUATU_WORKBOOK_MAX_SHEETS)
    return TRUE;
  g_set_error (error, GUATU_IO_ERROR, GUATU_IO_ERROR_LIMIT,
               _ ("The file has more than %u sheets."), GUATU_WORKBOOK_MAX_SHEETS);
  return FALSE;
}

/* Ends the sheets that are to be read, and finds those that have anything. */
static gboolean
choose (const GPtrArray *sheets, const GuatuTableOptions *options,
        GuatuTableReport *report, GPtrArray *chosen, GError **error)
{
  guint n_wanted = 0;
  g_autofree char *names = NULL;

  for (guint i = 0; i < sheets->len; i++)
    {
      GuatuCells *sheet = g_ptr_array_index (sheets, i);
      g_autoptr (GError) own_error = NULL;

      if (options->sheet == NULL && sheet->is_hidden)
        guatu_table_report_add (
            report, FALSE, sheet->name,
            _ ("The sheet is hidden: it is left out. “--sheet” reads it."));
      if (!guatu_workbook_wants (sheet, i + 1, options))
        continue;
      n_wanted++;
      if (guatu_cells_end (sheet, &own_error))
        g_ptr_array_add (chosen, sheet);
      else if (own_error->code != GUATU_IO_ERROR_INVALID)
        {
          g_propagate_error (error, g_steal_pointer (&own_error));
          return FALSE;
        }
      else
        guatu_table_report_add (report, FALSE, sheet->name, "%s", own_error->message);
    }
  if (chosen->len > 0)
    return TRUE;
  names = list_names (sheets);
  if (options->sheet != NULL && n_wanted == 0)
    g_set_error (error, GUATU_IO_ERROR, GUATU_IO_ERROR_INVALID,
                 _ ("There is no sheet “%s”. The sheets are: %s"), options->sheet, names);
  else
    g_set_error_literal (error, GUATU_IO_ERROR, GUATU_IO_ERROR_INVALID,
                         _ ("There is nothing in its sheets that is shown."));
  return FALSE;
}

/* A workbook that we wrote has sheets for people, and one that says all of them again in
 * the long form: that one is read. */
static void
keep_long (GPtrArray *chosen, GuatuTableReport *report)
{
  for (guint i = 0; i < chosen->len; i++)
    {
      GuatuCells *sheet = g_ptr_array_index (chosen, i);

      if (!guatu_long_is (sheet))
        continue;
      if (chosen->len > 1)
        guatu_table_report_add (report, FALSE, sheet->name,
                                _ ("The sheet has all that the others have."));
      g_ptr_array_set_size (chosen, 0);
      g_ptr_array_add (chosen, sheet);
      return;
    }
}

/* Names in two languages are parted, and tables beside each other become sheets of their
 * own. */
static void
split (GPtrArray *chosen, GPtrArray *parts, GuatuTableReport *report)
{
  for (guint i = chosen->len; i-- > 0;)
    {
      GuatuCells *sheet = g_ptr_array_index (chosen, i);
      const guint first = parts->len;

      guatu_cells_part_languages (sheet);
      if (!guatu_cells_split (sheet, parts))
        continue;
      guatu_table_report_add (report, FALSE, sheet->name,
                              _ ("%u tables stand beside each other."),
                              parts->len - first);
      g_ptr_array_remove_index (chosen, i);
      for (guint n = parts->len; n-- > first;)
        g_ptr_array_insert (chosen, (int) i, g_ptr_array_index (parts, n));
    }
}

/* Makes sense of the sheets of a file that are shown, or of the one that somebody names.
 */
static GuatuDataset *
understand (const GPtrArray *sheets, const char *name, const GuatuTableOptions *options,
            GuatuTableReport *report, GuatuProblems *problems, GError **error)
{
  g_autoptr (GPtrArray) chosen = g_ptr_array_new ();
  g_autoptr (GPtrArray) parts
      = g_ptr_array_new_with_free_func ((GDestroyNotify) guatu_cells_free);

  if (!choose (sheets, options, report, chosen, error))
    return NULL;
  keep_long (chosen, report);
  if (chosen->len > 1 || !guatu_long_is (g_ptr_array_index (chosen, 0)))
    split (chosen, parts, report);
  return guatu_read_sheets ((const GuatuCells *const *) chosen->pdata, chosen->len, name,
                            options, report, problems, error);
}

/**
 * guatu_read_workbook:
 * @read: reads the sheets of the file
 * @bytes: (transfer full): the file, which is let go once they are read
 * @name: the name of the file
 * @options: what somebody says of the tables
 * @report: how they were understood, and what was not
 * @problems: what is wrong with them
 * @error: a #GuatuIoError
 *
 * Makes sense of the sheets of a file that are shown, or of the one that somebody names.
 *
 * Returns: (transfer full) (nullable): the dataset
 */
GuatuDataset *
guatu_read_workbook (GuatuSheetsRead read, GBytes *bytes, const char *name,
                     const GuatuTableOptions *options, GuatuTableReport *report,
                     GuatuProblems *problems, GError **error)
{
  g_autoptr (GBytes) file = bytes;
  g_autoptr (GPtrArray) sheets = NULL;
  g_autoptr (GError) own_error = NULL;
  GuatuDataset *dataset = NULL;

  if (g_bytes_get_size (file) > GUATU_READ_MAX_BYTES)
    {
      guatu_io_set_too_large (error, name);
      return NULL;
    }
  sheets = read (file, options, report, &own_error);
  g_clear_pointer (&file, g_bytes_unref);
  if (sheets != NULL)
    dataset = understand (sheets, name, options, report, problems, &own_error);
  if (dataset == NULL)
    guatu_table_set_error (error, name, problems, own_error);
  return dataset;
}
