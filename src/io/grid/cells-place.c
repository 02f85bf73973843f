/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/grid/cells.h"

/* What stands where in a grid, and what places are called. */

/**
 * guatu_cells_row:
 * @grid: a grid that is ended
 * @row: one of its rows
 * @n_cells: (out): how many cells it has
 *
 * Returns: (transfer none) (array length=n_cells): its cells in order, some of which may
 *   be empty
 */
const GuatuCell *
guatu_cells_row (const GuatuCells *grid, guint row, guint *n_cells)
{
  guint first;

  if (grid->pages != NULL)
    return grid->pages->row (grid->pages, row, n_cells);
  first = g_array_index (grid->starts, guint, row);
  *n_cells = g_array_index (grid->starts, guint, row + 1) - first;
  return (const GuatuCell *) grid->cells->data + first;
}

/**
 * guatu_cells_cell:
 * @grid: a grid that is ended
 * @row: a row
 * @column: a column
 *
 * Returns: (transfer none) (nullable): the cell there, if there is one
 */
const GuatuCell *
guatu_cells_cell (const GuatuCells *grid, guint row, guint column)
{
  guint n = 0, low = 0;
  const GuatuCell *cells = guatu_cells_row (grid, row, &n);

  if (column < n && cells[column].column == column)
    return &cells[column];
  while (low < n)
    {
      guint middle = low + (n - low) / 2;

      if (cells[middle].column == column)
        return &cells[middle];
      if (cells[middle].column < column)
        low = middle + 1;
      else
        n = middle;
    }
  return NULL;
}

/** guatu_cells_where: the number of a cell of the grid, by which guatu_cells_at() finds
 * it again. */
guint
guatu_cells_where (const GuatuCells *grid, const GuatuCell *cell)
{
  return grid->pages != NULL ? cell->row * grid->n_columns + cell->column
                             : (guint) (cell - (const GuatuCell *) grid->cells->data);
}

/** guatu_cells_at: (transfer none) (nullable): the cell that guatu_cells_where() gave the
 * number of. */
const GuatuCell *
guatu_cells_at (const GuatuCells *grid, guint where)
{
  return grid->pages != NULL
             ? guatu_cells_cell (grid, where / grid->n_columns, where % grid->n_columns)
             : &g_array_index (grid->cells, GuatuCell, where);
}

/** guatu_cells_text: (transfer none) (nullable): the text of a cell, if it has one. */
const char *
guatu_cells_text (const GuatuCells *grid, guint row, guint column)
{
  const GuatuCell *cell = guatu_cells_cell (grid, row, column);

  return cell != NULL ? cell->text : NULL;
}

/** guatu_cells_row_number: the number of a row in its file, from 1. */
guint
guatu_cells_row_number (const GuatuCells *grid, guint row)
{
  return grid->is_sheet && row < grid->lines->len
             ? g_array_index (grid->lines, guint, row)
             : row + 1;
}

/**
 * guatu_cells_find_row:
 * @grid: a grid
 * @number: the number of a row in its file, from 1
 *
 * Returns: the row that has the number or, where there is none, the next one
 */
guint
guatu_cells_find_row (const GuatuCells *grid, guint number)
{
  guint row = 0;

  while (row < grid->lines->len && guatu_cells_row_number (grid, row) < number)
    row++;
  return row;
}

/** guatu_cells_column_name: (transfer full): a column as sheets name it: "C". */
char *
guatu_cells_column_name (const GuatuCells *grid, guint column)
{
  g_autoptr (GString) name = g_string_new (NULL);
  const guint number = column < grid->column_numbers->len
                           ? g_array_index (grid->column_numbers, guint, column)
                           : column;

  for (guint n = number + 1; n > 0; n = (n - 1) / 26)
    g_string_prepend_c (name, (char) ('A' + (n - 1) % 26));
  return g_string_free (g_steal_pointer (&name), FALSE);
}

/** guatu_cells_place: (transfer full): a cell as sheets name it: "C7", "Sheet1!C7". */
char *
guatu_cells_place (const GuatuCells *grid, guint row, guint column)
{
  g_autofree char *name = guatu_cells_column_name (grid, column);

  return g_strdup_printf ("%s%s%s%u", grid->name != NULL ? grid->name : "",
                          grid->name != NULL ? "!" : "", name,
                          guatu_cells_row_number (grid, row));
}
