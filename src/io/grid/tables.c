/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/grid/tables.h"

#include <glib/gi18n-lib.h>

#include "io/grid/stream.h"

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

/** guatu_tables_init: begins the dataset of the tables of a file. */
void
guatu_tables_init (GuatuTables *tables)
{
  tables->sheets = g_ptr_array_new_with_free_func ((GDestroyNotify) guatu_sheet_free);
  tables->sources = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  guatu_items_init (&tables->items, &places, tables->problems, tables->report, tables);
  tables->n_themes = 0;
}

/** guatu_tables_clear: frees what they hold. */
void
guatu_tables_clear (GuatuTables *tables)
{
  g_ptr_array_unref (tables->sheets);
  g_hash_table_unref (tables->sources);
  guatu_items_clear (&tables->items);
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

/**
 * guatu_tables_finish:
 * @tables: tables of which all numbers are added
 * @told: what was left out
 *
 * Returns: (transfer full) (nullable): the dataset that they become
 */
GuatuDataset *
guatu_tables_finish (GuatuTables *tables, const GuatuTableReport *told)
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

/**
 * guatu_tables_read:
 * @tables: what their file is called, and where to tell of them
 * @grids: (array length=n_grids): the cells of some sheets
 * @n_grids: how many there are
 * @error: a #GuatuIoError, unless there are problems
 *
 * Understands all tables of some sheets. What fails is told of and left out, and how many
 * are left is known only then; so all is done again until that is as it was thought to
 * be.
 *
 * Returns: (transfer full) (nullable): the dataset
 */
GuatuDataset *
guatu_tables_read (GuatuTables *tables, const GuatuCells *const *grids, guint n_grids,
                   GError **error)
{
  g_autoptr (GArray) starts = g_array_new (FALSE, FALSE, sizeof (Start));
  g_autoptr (GuatuTableReport) told = guatu_table_report_new ();
  const guint n_notices = tables->report->len, n_problems = tables->problems->len;

  for (guint i = 0; i < n_grids; i++)
    {
      Start start = { grids[i], 0, FALSE };

      g_array_append_val (starts, start);
    }
  tables->several = starts->len > 1;
  for (;;)
    {
      g_autoptr (GError) own_error = NULL;
      GuatuDataset *dataset = NULL;
      gboolean is_settled;
      guint n, n_failed = 0;

      guatu_tables_init (tables);
      n = try_all (tables, starts, told, &n_failed, &own_error);
      is_settled = n_failed == 0 && tables->several == (n > 1);
      if (n > 0 && is_settled)
        dataset = guatu_tables_finish (tables, told);
      guatu_tables_clear (tables);
      if (n == 0 && own_error != NULL)
        g_propagate_error (error, g_steal_pointer (&own_error));
      if (n == 0 || is_settled)
        return dataset;
      g_ptr_array_set_size (tables->report, (int) n_notices);
      g_ptr_array_set_size (tables->problems, (int) n_problems);
      tables->several = n > 1;
    }
}
