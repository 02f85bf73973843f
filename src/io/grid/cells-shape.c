/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n-lib.h>

#include "io/grid/cells-private.h"

/* What the cells of a sheet are beside their texts: one with others, or hidden. */

/**
 * guatu_cells_merge:
 * @grid: a grid of a sheet
 * @row: the first row
 * @column: the first column
 * @last_row: the last row
 * @last_column: the last column
 * @error: %GUATU_IO_ERROR_LIMIT
 *
 * Says that cells are one: all have what the first one has, and what else stood in them
 * is not shown by any program, and therefore dropped.
 *
 * Returns: whether there are not too many of these
 */
gboolean
guatu_cells_merge (GuatuCells *grid, guint row, guint column, guint last_row,
                   guint last_column, GError **error)
{
  GuatuCellRange range = { row, column, last_row, last_column };

  if (last_row < row || last_column < column || (last_row == row && last_column == column)
      || row >= GUATU_CELLS_MAX_ROWS || column >= GUATU_CELLS_MAX_COLUMNS)
    return TRUE;
  if (grid->merges->len >= GUATU_CELLS_MAX_MERGES)
    return guatu_cells_refuse (grid, row, _ ("merged cells"), GUATU_CELLS_MAX_MERGES,
                               error);
  g_array_append_val (grid->merges, range);
  return TRUE;
}

/** guatu_cells_end_across: ends a text that is centred over cells, of which it then is
 * the only one; returns whether there are not too many of these. */
gboolean
guatu_cells_end_across (GuatuCells *grid, GError **error)
{
  if (!grid->is_across)
    return TRUE;
  grid->is_across = FALSE;
  return guatu_cells_merge (grid, grid->across_row, grid->across_column, grid->across_row,
                            grid->across_last, error);
}

/**
 * guatu_cells_spread_across:
 * @grid: a grid of a sheet
 * @row: the row of a cell that is to be centred across
 * @column: its column; those of a row come in order
 * @has_text: whether anything stands in it
 * @error: %GUATU_IO_ERROR_LIMIT
 *
 * Spreads a text over the empty cells on its right, as programs without merged cells show
 * it, and as some people do with them.
 *
 * Returns: whether there are not too many of these
 */
gboolean
guatu_cells_spread_across (GuatuCells *grid, guint row, guint column, gboolean has_text,
                           GError **error)
{
  if (!has_text)
    {
      if (grid->is_across && row == grid->across_row && column == grid->across_last + 1)
        grid->across_last = column;
      return TRUE;
    }
  if (!guatu_cells_end_across (grid, error))
    return FALSE;
  grid->is_across = TRUE;
  grid->across_row = row;
  grid->across_column = grid->across_last = column;
  return TRUE;
}

/* Adds to runs that mostly come in order and beside each other. */
static void
hide (GArray *runs, guint first, guint last)
{
  GuatuHiddenRun run = { first, last };
  GuatuHiddenRun *before
      = runs->len > 0 ? &g_array_index (runs, GuatuHiddenRun, runs->len - 1) : NULL;

  if (before != NULL && first == before->last + 1 && last >= first)
    before->last = last;
  else if (last >= first)
    g_array_append_val (runs, run);
}

/** guatu_cells_hide_rows: says that rows of a sheet are not shown. */
void
guatu_cells_hide_rows (GuatuCells *grid, guint first, guint last)
{
  hide (grid->hidden_rows, first, last);
}

/** guatu_cells_hide_columns: says that columns of a sheet are not shown. */
void
guatu_cells_hide_columns (GuatuCells *grid, guint first, guint last)
{
  hide (grid->hidden_columns, first, last);
}
