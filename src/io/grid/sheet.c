/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/grid/sheet.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "io/grid/long.h"
#include "io/grid/read-cells.h"
#include "io/io-error.h"

/* From cells to a dataset: layout, columns, numbers, parts, charts. */

/** guatu_sheet_note: says how something was understood. */
void
guatu_sheet_note (GuatuSheet *sheet, const char *format, ...)
{
  g_autofree char *text = NULL;
  va_list arguments;

  va_start (arguments, format);
  text = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  guatu_table_report_add (sheet->report, FALSE, "", "%s", text);
}

/** guatu_sheet_warn: says that a cell was left out or not understood. */
void
guatu_sheet_warn (GuatuSheet *sheet, guint row, guint column, const char *format, ...)
{
  g_autofree char *text = NULL;
  g_autofree char *place = guatu_cell_name (row, column);
  va_list arguments;

  va_start (arguments, format);
  text = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  guatu_table_report_add (sheet->report, TRUE, place, "%s", text);
}

/** guatu_sheet_tell: adds a problem with a cell. */
void
guatu_sheet_tell (GuatuSheet *sheet, const GuatuCell *cell, const char *format, ...)
{
  g_autofree char *text = NULL;
  g_autofree char *place = guatu_cell_name (cell->row, cell->column);
  va_list arguments;

  va_start (arguments, format);
  text = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  guatu_problems_add (sheet->problems, place,
                      g_array_index (sheet->grid->lines, guint, cell->row), 1, "%s",
                      text);
}

static void
tell (gconstpointer where, const char *message, gpointer reader)
{
  GuatuSheet *sheet = reader;

  if (where != NULL)
    guatu_sheet_tell (sheet, where, "%s", message);
  else
    guatu_problems_add (sheet->problems, "", 0, 0, "%s", message);
}

/* A problem with an observation is at its cell. */
static void
locate (GuatuProblem *problem, gpointer reader)
{
  GuatuSheet *sheet = reader;
  const GuatuDatasetPart *part = &problem->part;
  const GuatuItem *item;
  const GuatuCell *cell;
  guint index;

  if (part->list != GUATU_LIST_INDICATORS || part->index < 0
      || (guint) part->index >= sheet->items.list->len)
    return;
  item = g_ptr_array_index (sheet->items.list, (guint) part->index);
  index = (guint) MAX (part->observation, 0);
  if (index >= item->cells->len)
    return;
  cell = g_ptr_array_index (item->cells, index);
  g_free (problem->place);
  problem->place = guatu_cell_name (cell->row, cell->column);
  problem->line = g_array_index (sheet->grid->lines, guint, cell->row);
  problem->column = 1;
}

static const GuatuPlaces places = { tell, locate };

static void
init (GuatuSheet *sheet)
{
  sheet->titles = g_ptr_array_new_with_free_func (g_free);
  sheet->notes = g_ptr_array_new_with_free_func (g_free);
  sheet->body = g_array_new (FALSE, FALSE, sizeof (guint));
  sheet->sections = g_ptr_array_new ();
  sheet->columns = g_array_new (FALSE, FALSE, sizeof (GuatuColumn));
  sheet->by_name = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  sheet->seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  guatu_items_init (&sheet->items, &places, sheet->problems, sheet->report, sheet);
}

static void
clear (GuatuSheet *sheet)
{
  for (guint i = 0; sheet->headings != NULL && i < sheet->grid->n_columns; i++)
    guatu_heading_clear (&sheet->headings[i]);
  g_free (sheet->headings);
  guatu_items_clear (&sheet->items);
  g_ptr_array_unref (sheet->titles);
  g_ptr_array_unref (sheet->notes);
  g_array_unref (sheet->body);
  g_ptr_array_unref (sheet->sections);
  g_array_unref (sheet->columns);
  g_hash_table_unref (sheet->by_name);
  g_hash_table_unref (sheet->seen);
  g_free (sheet->name);
  g_free (sheet->source);
  g_free (sheet->unit);
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

/* What stands under each chart: all notes. */
static void
set_note (GuatuSheet *sheet)
{
  const gboolean is_chinese
      = guatu_text_is_chinese (guatu_builder_title (sheet->items.builder)->zh);
  g_autofree char *note = NULL;

  g_ptr_array_add (sheet->notes, NULL);
  note = g_strjoinv (is_chinese ? "" : " ", (char **) sheet->notes->pdata);
  g_ptr_array_set_size (sheet->notes, (int) sheet->notes->len - 1);
  if (*note != '\0')
    guatu_text_set (&sheet->items.note, note, note);
}

static GuatuDataset *
understand (GuatuSheet *sheet, GError **error)
{
  g_autofree char *id = NULL;

  if (!guatu_sheet_find_layout (sheet, error))
    return NULL;
  guatu_sheet_set_title (sheet);
  guatu_sheet_find_columns (sheet);
  guatu_sheet_fill (sheet);
  if (sheet->items.list->len == 0 && sheet->problems->len == 0)
    {
      g_set_error_literal (
          error, GUATU_IO_ERROR, GUATU_IO_ERROR_INVALID,
          _ ("No column of the table has numbers that were understood."));
      return NULL;
    }
  guatu_sheet_add_parts (sheet);
  id = guatu_id_from_name (sheet->name, "table");
  guatu_builder_set_id (sheet->items.builder, id);
  if (sheet->problems->len > 0)
    return NULL;
  set_note (sheet);
  guatu_items_add_charts (&sheet->items);
  return guatu_builder_finish (sheet->items.builder);
}

/**
 * guatu_read_cells:
 * @grid: the cells of a sheet
 * @name: the name of the file
 * @options: what somebody says of the table
 * @report: how it was understood, and what was not
 * @problems: what is wrong with it
 * @error: a #GuatuIoError, unless there are problems
 *
 * Makes sense of a table as people make them.
 *
 * Returns: (transfer full) (nullable): the dataset
 */
GuatuDataset *
guatu_read_cells (const GuatuCells *grid, const char *name,
                  const GuatuTableOptions *options, GuatuTableReport *report,
                  GuatuProblems *problems, GError **error)
{
  GuatuSheet sheet = {
    .grid = grid,
    .options = options,
    .report = report,
    .problems = problems,
  };
  GuatuDataset *dataset;

  if (guatu_long_is (grid))
    return guatu_read_long (grid, name, report, problems);
  sheet.name = bare_name (name);
  init (&sheet);
  dataset = understand (&sheet, error);
  clear (&sheet);
  return dataset;
}
