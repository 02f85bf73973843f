/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n-lib.h>
#include <string.h>

#include "io/grid/cells-rows.h"
#include "io/grid/long.h"
#include "io/grid/read-cells.h"
#include "io/grid/sheet.h"
#include "io/grid/stream.h"
#include "io/io-error.h"

/* The tables of a file become one dataset: a sheet may have several, and a file several
 * sheets. What is wrong with one of them leaves that out, so that the others are seen. */

/* A place where a table may begin. */
typedef struct
{
  const GuatuCells *grid;
  guint first_row;
  gboolean failed;
} Start;

static GuatuSheet *
sheet_of_cell (const GuatuTables *tables, const GuatuCell *cell)
{
  for (guint i = 0; i < tables->sheets->len; i++)
    {
      GuatuSheet *sheet = g_ptr_array_index (tables->sheets, i);
      const GuatuCell *first = (const GuatuCell *) sheet->grid->cells->data;

      if (cell >= first && cell < first + sheet->grid->cells->len)
        return sheet;
    }
  return NULL;
}

/* The table that has an indicator of the dataset, and the number that it has there. */
static const GuatuSheet *
sheet_of_indicator (const GuatuTables *tables, guint index, guint *number)
{
  for (guint i = 0; i < tables->sheets->len; i++)
    {
      const GuatuSheet *sheet = g_ptr_array_index (tables->sheets, i);

      *number = index;
      if (sheet->begun_by != NULL)
        continue;
      if (index < sheet->items->list->len)
        return sheet;
      index -= sheet->items->list->len;
    }
  return NULL;
}

static void
tell (gconstpointer where, const char *message, gpointer reader)
{
  GuatuTables *tables = reader;
  GuatuSheet *sheet = where != NULL ? sheet_of_cell (tables, where) : NULL;

  if (sheet != NULL)
    guatu_sheet_tell (sheet, where, "%s", message);
  else
    guatu_problems_add (tables->problems, "", 0, 0, "%s", message);
}

/* A problem with an observation is at its cell. */
static void
locate (GuatuProblem *problem, gpointer reader)
{
  GuatuTables *tables = reader;
  const GuatuDatasetPart *part = &problem->part;
  const GuatuSheet *sheet;
  const GuatuItem *item;
  const GuatuCell *cell;
  guint index, number = 0;

  if (part->list != GUATU_LIST_INDICATORS || part->index < 0)
    return;
  sheet = sheet_of_indicator (tables, (guint) part->index, &number);
  if (sheet == NULL)
    return;
  item = guatu_items_get (sheet->items, number);
  index = (guint) MAX (part->observation, 0);
  if (item->positions != NULL)
    guatu_stream_locate (sheet, item, index, problem);
  if (index >= item->cells->len)
    return;
  cell = g_ptr_array_index (item->cells, index);
  sheet = sheet_of_cell (tables, cell);
  if (sheet == NULL)
    return;
  g_free (problem->place);
  problem->place = guatu_cells_place (sheet->grid, cell->row, cell->column);
  problem->line = g_array_index (sheet->grid->lines, guint, cell->row);
  problem->column = 1;
}

static const GuatuPlaces places = { tell, locate };

static void
init (GuatuTables *tables)
{
  tables->sheets = g_ptr_array_new_with_free_func ((GDestroyNotify) guatu_sheet_free);
  tables->sources = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  guatu_items_init (&tables->items, &places, tables->problems, tables->report, tables);
  tables->n_themes = 0;
}

static void
clear (GuatuTables *tables)
{
  g_ptr_array_unref (tables->sheets);
  g_hash_table_unref (tables->sources);
  guatu_items_clear (&tables->items);
}

/* The name of a file without its folder and its extension. */
static char *
bare_name (const char *name)
{
  char *base = g_path_get_basename (name);
  char *dot = strrchr (base, '.');

  if (dot != NULL && dot != base)
    *dot = '\0';
  return base;
}

/* Adds the place where the next table of a sheet begins, once. */
static void
add_start (GArray *starts, guint after, guint first_row)
{
  Start next = { g_array_index (starts, Start, after).grid, first_row, FALSE };

  for (guint i = after + 1; i < starts->len; i++)
    if (g_array_index (starts, Start, i).grid == next.grid
        && g_array_index (starts, Start, i).first_row == first_row)
      return;
  g_array_insert_val (starts, after + 1, next);
}

/* Tells why what begins at a place is left out, since other tables are not. */
static void
tell_of_failed (GuatuTableReport *told, const Start *start, const GuatuProblems *problems,
                guint first_problem, const GError *error)
{
  g_autofree char *place = guatu_cells_place (start->grid, start->first_row, 0);

  if (problems->len == first_problem)
    guatu_table_report_add (told, TRUE, place, _ ("What begins here is left out. %s"),
                            error != NULL ? error->message : "");
  for (guint i = first_problem; i < problems->len; i++)
    {
      const GuatuProblem *problem = g_ptr_array_index (problems, i);

      guatu_table_report_add (told, TRUE, problem->place, _ ("%s The table is left out."),
                              problem->message);
    }
}

/* Tries to understand all tables that did not fail before; returns how many could be. */
static guint
try_all (GuatuTables *tables, GArray *starts, GuatuTableReport *told, guint *n_failed,
         GError **error)
{
  guint n = 0;

  *n_failed = 0;
  for (guint i = 0; i < starts->len; i++)
    {
      const Start start = g_array_index (starts, Start, i);
      const guint n_problems = tables->problems->len;
      g_autoptr (GError) own_error = NULL;
      GuatuSheet *sheet;

      if (start.failed)
        continue;
      sheet = guatu_sheet_new (tables, start.grid, start.first_row);
      g_ptr_array_add (tables->sheets, sheet);
      if (guatu_sheet_understand (sheet, &own_error))
        n++;
      else
        {
          g_array_index (starts, Start, i).failed = TRUE;
          *n_failed += 1;
          tell_of_failed (told, &start, tables->problems, n_problems, own_error);
          if (own_error != NULL && error != NULL && *error == NULL)
            *error = g_steal_pointer (&own_error);
        }
      if (sheet->next_row > start.first_row)
        add_start (starts, i, sheet->next_row);
    }
  return n;
}

static GuatuDataset *
finish (GuatuTables *tables, const GuatuTableReport *told)
{
  g_autofree char *id = guatu_id_from_name (tables->name, "table");

  for (guint i = 0; i < tables->sheets->len; i++)
    {
      GuatuSheet *sheet = g_ptr_array_index (tables->sheets, i);

      if (sheet->is_understood && sheet->begun_by == NULL)
        guatu_items_add_charts (sheet->items);
    }
  for (guint i = 0; i < told->len; i++)
    {
      const GuatuTableNotice *notice = g_ptr_array_index (told, i);

      guatu_table_report_add (tables->report, TRUE, notice->place, "%s", notice->text);
    }
  if (tables->several)
    guatu_title_set (guatu_builder_title (tables->items.builder), tables->name);
  guatu_builder_set_id (tables->items.builder, id);
  return guatu_items_finish (&tables->items);
}

/* What fails is told of and left out, and how many are left is known only then; so all is
 * done again until that is as it was thought to be. */
static GuatuDataset *
read_starts (GuatuTables *tables, GArray *starts, GError **error)
{
  g_autoptr (GuatuTableReport) told = guatu_table_report_new ();
  const guint n_notices = tables->report->len, n_problems = tables->problems->len;

  tables->several = starts->len > 1;
  for (;;)
    {
      g_autoptr (GError) own_error = NULL;
      GuatuDataset *dataset = NULL;
      gboolean is_settled;
      guint n, n_failed = 0;

      init (tables);
      n = try_all (tables, starts, told, &n_failed, &own_error);
      is_settled = n_failed == 0 && tables->several == (n > 1);
      if (n > 0 && is_settled)
        dataset = finish (tables, told);
      clear (tables);
      if (n == 0 && own_error != NULL)
        g_propagate_error (error, g_steal_pointer (&own_error));
      if (n == 0 || is_settled)
        return dataset;
      g_ptr_array_set_size (tables->report, (int) n_notices);
      g_ptr_array_set_size (tables->problems, (int) n_problems);
      tables->several = n > 1;
    }
}

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
  g_autofree char *bare = bare_name (name);
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
  init (&tables);
  sheet = guatu_sheet_new (&tables, sample, 0);
  g_ptr_array_add (tables.sheets, sheet);
  if (guatu_sheet_understand (sheet, error))
    dataset = finish (&tables, none);
  clear (&tables);
  if (!rows->are_regular)
    {
      g_clear_error (error);
      g_ptr_array_set_size (report, (int) n_notices);
      g_ptr_array_set_size (problems, (int) n_problems);
    }
  return dataset;
}

/* Reads a large sheet row by row; %FALSE in @are_regular if its rows are not all alike.
 */
static GuatuDataset *
read_large (const GuatuCells *grid, const char *name, const GuatuTableOptions *options,
            GuatuTableReport *report, GuatuProblems *problems, gboolean *are_regular,
            GError **error)
{
  GuatuRows rows = { guatu_cells_read_rows, (gpointer) grid, FALSE };
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
  g_autoptr (GArray) starts = g_array_new (FALSE, FALSE, sizeof (Start));
  g_autofree char *bare = bare_name (name);
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
    {
      Start start = { grids[i], 0, FALSE };

      guatu_cells_unpack ((GuatuCells *) grids[i]);
      g_array_append_val (starts, start);
    }
  return read_starts (&tables, starts, error);
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

  init (&tables);
  do
    {
      GuatuSheet *sheet = guatu_sheet_new (&tables, grid, row);

      g_ptr_array_add (tables.sheets, sheet);
      any = guatu_sheet_understand (sheet, NULL) || any;
      row = sheet->next_row > row ? sheet->next_row : 0;
    }
  while (row > 0);
  clear (&tables);
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
