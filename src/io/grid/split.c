/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "io/grid/cells-private.h"
#include "io/grid/heading.h"

/* Tables that stand beside each other on a sheet, with an empty column between. */

/* Whether a column of a sheet has an empty one that is shown on its left. */
static gboolean
has_gap (const GuatuCells *grid, guint column)
{
  const guint before = g_array_index (grid->column_numbers, guint, column - 1);
  const guint number = g_array_index (grid->column_numbers, guint, column);

  for (guint between = before + 1; between < number; between++)
    if (!guatu_cells_is_hidden (grid->hidden_columns, between))
      return TRUE;
  return FALSE;
}

/* Whether a column names what stands on its right, rather than to be numbers of what
 * stands on its left: most of its cells beside others are text, or all are periods. */
static gboolean
has_names (const GuatuCells *grid, guint column)
{
  guint n = 0, n_texts = 0, n_periods = 0;

  for (guint row = 0; row < guatu_cells_n_rows (grid); row++)
    {
      const GuatuCell *cell = guatu_cells_cell (grid, row, column);
      GuatuPeriod period;

      if (cell == NULL || cell->text == NULL || cell->is_spread
          || guatu_cells_text (grid, row, column + 1) == NULL)
        continue;
      n++;
      n_texts += cell->kind == GUATU_CELL_TEXT;
      n_periods += guatu_text_is_period (cell->text, &period);
    }
  return n >= 2 && (n_texts * 2 > n || n_periods + 1 >= n);
}

/* The columns from one to another as a sheet of their own. */
static GuatuCells *
take_columns (const GuatuCells *grid, guint first, guint end)
{
  GuatuCells *part = guatu_cells_new_sheet (grid->name);

  for (guint row = 0; row < guatu_cells_n_rows (grid); row++)
    {
      guint n = 0;
      const GuatuCell *cells = guatu_cells_row (grid, row, &n);

      guatu_cells_begin_row (part, guatu_cells_row_number (grid, row));
      for (guint i = 0; i < n; i++)
        if (cells[i].column >= first && cells[i].column < end)
          {
            GuatuCell cell = cells[i];

            cell.column = (guint16) (cell.column - first);
            g_array_append_val (part->cells, cell);
          }
    }
  for (guint column = first; column < end; column++)
    g_array_append_val (part->column_numbers,
                        g_array_index (grid->column_numbers, guint, column));
  part->n_columns = end - first;
  part->english = grid->english != NULL ? g_hash_table_ref (grid->english) : NULL;
  end = part->cells->len;
  g_array_append_val (part->starts, end);
  return part;
}

/**
 * guatu_cells_split:
 * @grid: a sheet that is ended
 * @parts: (element-type GuatuCells): gets sheets of their own, whose texts are those of
 *   @grid, if several tables stand beside each other
 *
 * Returns: whether that is so
 */
gboolean
guatu_cells_split (const GuatuCells *grid, GPtrArray *parts)
{
  guint first = 0;

  for (guint column = 2; grid->is_sheet && column + 1 < grid->n_columns; column++)
    if (column >= first + 2 && has_gap (grid, column) && has_names (grid, first)
        && has_names (grid, column))
      {
        g_ptr_array_add (parts, take_columns (grid, first, column));
        first = column;
      }
  if (first > 0)
    g_ptr_array_add (parts, take_columns (grid, first, grid->n_columns));
  return first > 0;
}
