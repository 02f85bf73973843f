/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/grid/cells.h"

#include <glib/gi18n-lib.h>

#include "io/grid/cells-private.h"
#include "io/io-error.h"

/** guatu_cells_new: (transfer full): a grid of a file of text, which is empty. */
GuatuCells *
guatu_cells_new (void)
{
  GuatuCells *grid = g_new0 (GuatuCells, 1);

  grid->cells = g_array_new (FALSE, TRUE, sizeof (GuatuCell));
  grid->starts = g_array_new (FALSE, TRUE, sizeof (guint));
  grid->lines = g_array_new (FALSE, TRUE, sizeof (guint));
  grid->column_numbers = g_array_new (FALSE, TRUE, sizeof (guint));
  grid->merges = g_array_new (FALSE, TRUE, sizeof (GuatuCellRange));
  grid->hidden_rows = g_array_new (FALSE, TRUE, sizeof (GuatuHiddenRun));
  grid->hidden_columns = g_array_new (FALSE, TRUE, sizeof (GuatuHiddenRun));
  grid->texts = g_string_chunk_new (16 * 1024);
  return grid;
}

/**
 * guatu_cells_new_sheet:
 * @name: what the sheet is called
 *
 * Returns: (transfer full): a grid whose cells know their places, which is empty
 */
GuatuCells *
guatu_cells_new_sheet (const char *name)
{
  GuatuCells *grid = guatu_cells_new ();

  grid->name = g_strdup (name);
  grid->is_sheet = TRUE;
  return grid;
}

/** guatu_cells_free: frees a grid. */
void
guatu_cells_free (GuatuCells *grid)
{
  g_free (grid->name);
  g_array_unref (grid->cells);
  g_array_unref (grid->starts);
  g_array_unref (grid->lines);
  g_array_unref (grid->column_numbers);
  g_array_unref (grid->merges);
  g_array_unref (grid->hidden_rows);
  g_array_unref (grid->hidden_columns);
  g_string_chunk_free (grid->texts);
  g_clear_pointer (&grid->english, g_hash_table_unref);
  if (grid->pages != NULL)
    grid->pages->free (grid->pages);
  g_clear_pointer (&grid->pack, guatu_cells_pack_free);
  g_free (grid);
}

/** guatu_cells_n_rows: how many rows a grid has. */
guint
guatu_cells_n_rows (const GuatuCells *grid)
{
  return grid->lines->len;
}

/**
 * guatu_cells_begin_row:
 * @grid: a grid of a file of text
 * @line: the line of the file that the row begins in, from 1
 *
 * Begins another row, to which cells are added.
 */
void
guatu_cells_begin_row (GuatuCells *grid, guint line)
{
  guint start = grid->cells->len;

  g_array_append_val (grid->starts, start);
  g_array_append_val (grid->lines, line);
}

/* Says that there are more of something than a grid may have. */
gboolean
guatu_cells_refuse (const GuatuCells *grid, guint row, const char *what, guint most,
                    GError **error)
{
  if (grid->is_sheet)
    g_set_error (error, GUATU_IO_ERROR, GUATU_IO_ERROR_LIMIT,
                 _ ("Sheet “%s”, row %u: there are more than %u %s. Split the table."),
                 grid->name, row + 1, most, what);
  else
    g_set_error (error, GUATU_IO_ERROR, GUATU_IO_ERROR_LIMIT,
                 _ ("Line %u: there are more than %u %s. Split the table."),
                 g_array_index (grid->lines, guint, row), most, what);
  return FALSE;
}

/* What stands in many cells is kept once. */
static const char *
keep_text (GuatuCells *grid, const char *text, gsize length, guint *indent)
{
  g_autofree char *own = guatu_cells_clean (text, length, indent);

  return own != NULL ? g_string_chunk_insert_const (grid->texts, own) : NULL;
}

/* Whether a grid has room for one more cell. */
static gboolean
has_room (const GuatuCells *grid, guint row, guint column, gsize length, GError **error)
{
  if (column >= GUATU_CELLS_MAX_COLUMNS)
    return guatu_cells_refuse (grid, row, _ ("columns"), GUATU_CELLS_MAX_COLUMNS, error);
  if (row >= GUATU_CELLS_MAX_ROWS)
    return guatu_cells_refuse (grid, row, _ ("rows"), GUATU_CELLS_MAX_ROWS, error);
  if (guatu_cells_n_cells (grid) >= GUATU_CELLS_MAX_CELLS)
    return guatu_cells_refuse (grid, row, _ ("cells"), GUATU_CELLS_MAX_CELLS, error);
  if (length > GUATU_CELLS_MAX_TEXT)
    return guatu_cells_refuse (grid, row, _ ("bytes in a cell"), GUATU_CELLS_MAX_TEXT,
                               error);
  return TRUE;
}

/* The text of a cell, which is @text itself if that stays and nothing is dropped. */
static const char *
keep_lasting (GuatuCells *grid, const char *text, gsize length, guint *indent)
{
  g_autofree char *own = guatu_cells_clean (text, length, indent);

  if (own == NULL || g_str_equal (own, text))
    return own != NULL ? text : NULL;
  return g_string_chunk_insert_const (grid->texts, own);
}

static gboolean
add (GuatuCells *grid, const char *text, gsize length, gboolean lasts, GError **error)
{
  const guint row = grid->lines->len - 1;
  const guint column = grid->cells->len - g_array_index (grid->starts, guint, row);
  GuatuCell cell = { .row = row,
                     .column = (guint16) column,
                     .shown_decimals = GUATU_DECIMALS_UNSAID };
  guint indent;

  if (!has_room (grid, row, column, length, error))
    return FALSE;
  cell.text = lasts ? keep_lasting (grid, text, length, &indent)
                    : keep_text (grid, text, length, &indent);
  cell.indent = (guint8) MIN (indent, 255);
  g_array_append_val (grid->cells, cell);
  grid->n_columns = MAX (grid->n_columns, column + 1);
  return TRUE;
}

/**
 * guatu_cells_add:
 * @grid: a grid of a file of text that has a row
 * @text: (array length=length): UTF-8
 * @length: its bytes
 * @error: %GUATU_IO_ERROR_LIMIT
 *
 * Adds a cell to the last row. Blanks at its ends are dropped, and those at its begin
 * counted; ends of lines and other control characters within become blanks.
 *
 * Returns: whether there is room for it
 */
gboolean
guatu_cells_add (GuatuCells *grid, const char *text, gsize length, GError **error)
{
  return add (grid, text, length, FALSE, error);
}

/** guatu_cells_add_lasting: does guatu_cells_add() with a text that has a zero behind it
 * and is there as long as the cell, so that it need not be copied. */
gboolean
guatu_cells_add_lasting (GuatuCells *grid, const char *text, gsize length, GError **error)
{
  return add (grid, text, length, TRUE, error);
}

/**
 * guatu_cells_put:
 * @grid: a grid of a sheet
 * @row: from 0
 * @column: from 0
 * @kind: what the cell is
 * @text: (array length=length): UTF-8
 * @length: its bytes
 * @indent: how far in it is shown, beside the blanks that it begins with
 * @error: %GUATU_IO_ERROR_LIMIT
 *
 * Adds a cell at a place, where nothing is added if it has no text. Of two at the same
 * place the later one counts. The text is treated as guatu_cells_add() does.
 *
 * Returns: whether there is room for it
 */
gboolean
guatu_cells_put (GuatuCells *grid, guint row, guint column, GuatuCellKind kind,
                 const char *text, gsize length, guint indent, GError **error)
{
  guint blanks = 0;
  GuatuCell cell = { .row = row,
                     .column = (guint16) column,
                     .kind = kind,
                     .shown_decimals = GUATU_DECIMALS_UNSAID };

  if (length == 0)
    return TRUE;
  if (!has_room (grid, row, column, length, error))
    return FALSE;
  if (kind == GUATU_CELL_NUMBER)
    cell.text = g_string_chunk_insert_len (grid->texts, text, (gssize) length);
  else
    {
      cell.text = keep_text (grid, text, length, &blanks);
      cell.indent = (guint8) MIN (indent + blanks, 255);
    }
  if (cell.text != NULL)
    g_array_append_val (grid->cells, cell);
  return TRUE;
}

/** guatu_cells_set_shown_decimals: says with how many decimals the number that was put
 * last is shown. */
void
guatu_cells_set_shown_decimals (GuatuCells *grid, guint decimals)
{
  if (grid->cells->len > 0)
    g_array_index (grid->cells, GuatuCell, grid->cells->len - 1).shown_decimals
        = decimals & 31;
}

/**
 * guatu_cells_repeat:
 * @grid: a grid of a sheet
 * @first: how many cells were put before those that are repeated
 * @n_rows: how far down each is repeated
 * @n_columns: how far to the right
 * @times: how often
 * @error: %GUATU_IO_ERROR_LIMIT
 *
 * Puts the cells that were put last once more, each time further on.
 *
 * Returns: whether there is room for them
 */
gboolean
guatu_cells_repeat (GuatuCells *grid, guint first, guint n_rows, guint n_columns,
                    guint times, GError **error)
{
  const guint end = grid->cells->len;

  for (guint i = 1; i <= times && first < end; i++)
    for (guint index = first; index < end; index++)
      {
        GuatuCell cell = g_array_index (grid->cells, GuatuCell, index);

        if (!has_room (grid, cell.row + i * n_rows, cell.column + i * n_columns, 0,
                       error))
          return FALSE;
        cell.row += i * n_rows;
        cell.column = (guint16) (cell.column + i * n_columns);
        g_array_append_val (grid->cells, cell);
      }
  return TRUE;
}

/** guatu_cells_end_part: ends a part of a text, to which all cells were added; it may
 * have nothing. */
void
guatu_cells_end_part (GuatuCells *grid)
{
  const guint start = grid->cells->len;

  g_array_append_val (grid->starts, start);
}

/**
 * guatu_cells_end:
 * @grid: a grid to which all cells were added
 * @error: %GUATU_IO_ERROR_INVALID or %GUATU_IO_ERROR_LIMIT
 *
 * Returns: whether there is anything in it
 */
gboolean
guatu_cells_end (GuatuCells *grid, GError **error)
{
  if (grid->is_sheet && !guatu_cells_end_across (grid, error))
    return FALSE;
  if (guatu_cells_pack_end (grid))
    return TRUE;
  if (grid->is_sheet && !guatu_cells_settle (grid, error))
    return FALSE;
  guatu_cells_end_part (grid);
  for (guint i = 0; i < grid->cells->len; i++)
    if (g_array_index (grid->cells, GuatuCell, i).text != NULL)
      return TRUE;
  g_set_error_literal (error, GUATU_IO_ERROR, GUATU_IO_ERROR_INVALID,
                       grid->is_sheet ? _ ("There is nothing in the sheet.")
                                      : _ ("There is nothing in the file."));
  return FALSE;
}
