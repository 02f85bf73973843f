/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/grid/read-cells.h"

#include <glib/gi18n-lib.h>

#include "io/bare-name.h"
#include "io/grid/cells-rows.h"
#include "io/grid/long.h"
#include "io/grid/stream.h"
#include "io/grid/tables.h"
#include "io/io-error.h"

/* What is asked of the tables of a file: to read them at once or row by row, or to be
 * told of their numbers. */

/**
 * guatu_read_rows:
 * @rows: all rows of a table that is too long to keep its cells
 * @sample: the cells of its first rows, and of some others; used up
 * @name: the name of the file
 * @options: what somebody says of the table
 * @report: how it was understood, and what was not
 * @problems: what is wrong with it
 * @error: a #GuatuIoError
 *
 * Makes sense of a long table whose rows are all alike. If they are not, @rows says so,
 * and nothing is reported.
 *
 * Returns: (transfer full) (nullable): the dataset
 */
GuatuDataset *
guatu_read_rows (GuatuRows *rows, GuatuCells *sample, const char *name,
                 const GuatuTableOptions *options, GuatuTableReport *report,
                 GuatuProblems *problems, GError **error)
{
  const guint n_notices = report->len, n_problems = problems->len;
  g_autoptr (GuatuTableReport) none = guatu_table_report_new ();
  g_autofree char *bare = guatu_bare_name (name);
  GuatuTables tables = {
    .options = options,
    .report = report,
    .problems = problems,
    .name = bare,
    .fill = guatu_sheet_stream,
    .fill_data = rows,
  };
  GuatuDataset *dataset = NULL;
  GuatuSheet *sheet;

  rows->are_regular = FALSE;
  if (guatu_long_is (sample))
    return NULL;
  guatu_tables_init (&tables);
  sheet = guatu_sheet_new (&tables, sample, 0);
  g_ptr_array_add (tables.sheets, sheet);
  if (guatu_sheet_understand (sheet, error))
    dataset = guatu_tables_finish (&tables, none);
  guatu_tables_clear (&tables);
  if (!rows->are_regular)
    {
      g_clear_error (error);
      g_ptr_array_set_size (report, (int) n_notices);
      g_ptr_array_set_size (problems, (int) n_problems);
    }
  return dataset;
}

/* Of a sheet that was read row by row no cells are asked for any more but those of the
 * sample. */
static void
forget (gpointer grid)
{
  guatu_cells_forget (grid);
}

/* Reads a large sheet row by row; %FALSE in @are_regular if its rows are not all alike.
 */
static GuatuDataset *
read_large (const GuatuCells *grid, const char *name, const GuatuTableOptions *options,
            GuatuTableReport *report, GuatuProblems *problems, gboolean *are_regular,
            GError **error)
{
  GuatuRows rows = { guatu_cells_read_rows, (gpointer) grid, FALSE, forget };
  g_autoptr (GuatuCells) sample = guatu_cells_sample (grid);
  GuatuDataset *dataset = NULL;

  if (sample != NULL)
    dataset = guatu_read_rows (&rows, sample, name, options, report, problems, error);
  *are_regular = rows.are_regular;
  return dataset;
}

/**
 * guatu_read_sheets:
 * @grids: (array length=n_grids): the cells of some sheets, of which each has any
 * @n_grids: how many there are
 * @name: the name of the file
 * @options: what somebody says of the tables
 * @report: how they were understood, and what was not
 * @problems: what is wrong with them
 * @error: a #GuatuIoError, unless there are problems
 *
 * Makes sense of tables as people make them. If there are several, each is a theme of the
 * dataset, and what cannot be understood is left out and told of.
 *
 * Returns: (transfer full) (nullable): the dataset
 */
GuatuDataset *
guatu_read_sheets (const GuatuCells *const *grids, guint n_grids, const char *name,
                   const GuatuTableOptions *options, GuatuTableReport *report,
                   GuatuProblems *problems, GError **error)
{
  g_autofree char *bare = guatu_bare_name (name);
  GuatuTables tables = {
    .options = options,
    .report = report,
    .problems = problems,
    .name = bare,
  };

  if (n_grids == 1 && guatu_long_is (grids[0]))
    return guatu_read_long (grids[0], name, report, problems);
  if (n_grids == 1)
    {
      gboolean are_regular = FALSE;
      GuatuDataset *dataset
          = read_large (grids[0], name, options, report, problems, &are_regular, error);

      if (are_regular)
        return dataset;
    }
  for (guint i = 0; i < n_grids; i++)
    guatu_cells_unpack ((GuatuCells *) grids[i]);
  return guatu_tables_read (&tables, grids, n_grids, error);
}

/**
 * guatu_hear_cells:
 * @grid: the cells of a sheet
 * @options: what somebody says of its tables
 * @report: how they were understood, and what was not
 * @problems: what is wrong with them
 * @hear: is told of each number of those that are understood
 * @data: what it is called with
 *
 * Makes sense of tables within another text, which has no dataset of its own.
 *
 * Returns: whether there is one
 */
gboolean
guatu_hear_cells (const GuatuCells *grid, const GuatuTableOptions *options,
                  GuatuTableReport *report, GuatuProblems *problems, GuatuSheetHear hear,
                  gpointer data)
{
  GuatuTables tables = {
    .options = options,
    .report = report,
    .problems = problems,
    .name = (char *) "",
    .hear = hear,
    .hear_data = data,
  };
  gboolean any = FALSE;
  guint row = 0;

  guatu_tables_init (&tables);
  do
    {
      GuatuSheet *sheet = guatu_sheet_new (&tables, grid, row);

      g_ptr_array_add (tables.sheets, sheet);
      any = guatu_sheet_understand (sheet, NULL) || any;
      row = sheet->next_row > row ? sheet->next_row : 0;
    }
  while (row > 0);
  guatu_tables_clear (&tables);
  return any;
}

/**
 * guatu_table_set_error:
 * @error: return location for a #GuatuIoError
 * @name: the name of a file
 * @problems: what is wrong with its tables
 * @reason: (nullable): why it cannot be read at all
 *
 * Says that a file cannot be opened, and why; that reading it was cancelled is said as it
 * is.
 */
void
guatu_table_set_error (GError **error, const char *name, const GuatuProblems *problems,
                       const GError *reason)
{
  const int code = reason != NULL ? reason->code : GUATU_IO_ERROR_INVALID;

  if (reason != NULL && reason->domain != GUATU_IO_ERROR)
    g_propagate_error (error, g_error_copy (reason));
  else if (problems->len > 0)
    guatu_io_set_summary (error, code, name, problems);
  else
    g_set_error (error, GUATU_IO_ERROR, code, _ ("“%s” cannot be opened. %s"), name,
                 reason != NULL ? reason->message : "");
}

/** guatu_read_cells: does guatu_read_sheets() for a single sheet. */
GuatuDataset *
guatu_read_cells (const GuatuCells *grid, const char *name,
                  const GuatuTableOptions *options, GuatuTableReport *report,
                  GuatuProblems *problems, GError **error)
{
  return guatu_read_sheets (&grid, 1, name, options, report, problems, error);
}
