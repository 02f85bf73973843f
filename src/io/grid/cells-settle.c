/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n-lib.h>

#include "io/grid/cells-private.h"

/* Puts the cells of a sheet in order, spreads what is merged over all that it covers, and
 * leaves out what is hidden and what is empty. */

static int
compare_places (gconstpointer a, gconstpointer b)
{
  const GuatuCell *x = a, *y = b;

  if (x->row != y->row)
    return x->row < y->row ? -1 : 1;
  return (x->column > y->column) - (x->column < y->column);
}

static GuatuCell *
cell_at (GArray *cells, guint index)
{
  return &g_array_index (cells, GuatuCell, index);
}

/* Sorts the cells, of which most files have them in order; of two at one place the later
 * one counts. */
static void
sort (GArray *cells)
{
  gboolean in_order = TRUE;
  guint kept = 0;

  for (guint i = 1; i < cells->len && in_order; i++)
    in_order = compare_places (cell_at (cells, i - 1), cell_at (cells, i)) < 0;
  if (in_order)
    return;
  /* It keeps the order of what compares equal. */
  g_array_sort (cells, compare_places);
  for (guint i = 0; i < cells->len; i++)
    {
      if (kept > 0 && compare_places (cell_at (cells, kept - 1), cell_at (cells, i)) == 0)
        kept--;
      *cell_at (cells, kept++) = *cell_at (cells, i);
    }
  g_array_set_size (cells, kept);
}

/* The first of the sorted cells that is not before a place. */
static guint
lower_bound (GArray *cells, guint n, guint row, guint column)
{
  const GuatuCell place = { .row = row, .column = (guint16) column };
  guint low = 0;

  while (low < n)
    {
      guint middle = low + (n - low) / 2;

      if (compare_places (cell_at (cells, middle), &place) < 0)
        low = middle + 1;
      else
        n = middle;
    }
  return low;
}

/* Spreads the first cell of a range over the others, which lose what they have. */
static gboolean
spread (GuatuCells *grid, const GuatuCellRange *range, guint n, guint last_row,
        guint last_column, guint64 *n_covered, GError **error)
{
  const guint at = lower_bound (grid->cells, n, range->row, range->column);
  GuatuCell anchor = { .row = range->row, .column = (guint16) range->column };

  if (at < n && compare_places (cell_at (grid->cells, at), &anchor) == 0)
    anchor = *cell_at (grid->cells, at);
  anchor.is_spread = TRUE;
  for (guint row = range->row; row <= MIN (range->last_row, last_row); row++)
    for (guint column = range->column; column <= MIN (range->last_column, last_column);
         column++)
      {
        GuatuCell cell = anchor;

        if (row == range->row && column == range->column)
          continue;
        if (++*n_covered + n > GUATU_CELLS_MAX_CELLS)
          return guatu_cells_refuse (grid, row, _ ("cells"), GUATU_CELLS_MAX_CELLS,
                                     error);
        cell.row = row;
        cell.column = (guint16) column;
        g_array_append_val (grid->cells, cell);
      }
  return TRUE;
}

static gboolean
spread_all (GuatuCells *grid, GError **error)
{
  const guint n = grid->cells->len;
  guint last_row = 0, last_column = 0;
  guint64 n_covered = 0;

  for (guint i = 0; i < n; i++)
    {
      last_row = MAX (last_row, cell_at (grid->cells, i)->row);
      last_column = MAX (last_column, cell_at (grid->cells, i)->column);
    }
  for (guint i = 0; i < grid->merges->len; i++)
    if (!spread (grid, &g_array_index (grid->merges, GuatuCellRange, i), n, last_row,
                 last_column, &n_covered, error))
      return FALSE;
  if (grid->merges->len > 0)
    sort (grid->cells);
  return TRUE;
}

static int
compare_runs (gconstpointer a, gconstpointer b)
{
  const GuatuHiddenRun *x = a, *y = b;

  return (x->first > y->first) - (x->first < y->first);
}

/* Joins runs that touch each other, so that they can be searched. */
static void
join_runs (GArray *runs)
{
  guint kept = 0;

  g_array_sort (runs, compare_runs);
  for (guint i = 1; i < runs->len; i++)
    {
      GuatuHiddenRun *last = &g_array_index (runs, GuatuHiddenRun, kept);
      const GuatuHiddenRun *run = &g_array_index (runs, GuatuHiddenRun, i);

      if (run->first <= last->last || run->first == last->last + 1)
        last->last = MAX (last->last, run->last);
      else
        g_array_index (runs, GuatuHiddenRun, ++kept) = *run;
    }
  if (runs->len > 0)
    g_array_set_size (runs, kept + 1);
}

/* Whether a row or a column is within a run; the runs are joined. */
gboolean
guatu_cells_is_hidden (const GArray *runs, guint number)
{
  guint low = 0, high = runs->len;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;
      const GuatuHiddenRun *run = &g_array_index (runs, GuatuHiddenRun, middle);

      if (number < run->first)
        high = middle;
      else if (number > run->last)
        low = middle + 1;
      else
        return TRUE;
    }
  return FALSE;
}

/* Drops empty cells, and those that are hidden, of which the rows and the columns are
 * counted. */
static void
drop_hidden (GuatuCells *grid)
{
  g_autoptr (GHashTable) columns = g_hash_table_new (NULL, NULL);
  guint kept = 0, last_row = G_MAXUINT;

  join_runs (grid->hidden_rows);
  join_runs (grid->hidden_columns);
  for (guint i = 0; i < grid->cells->len; i++)
    {
      const GuatuCell *cell = cell_at (grid->cells, i);

      if (cell->text == NULL)
        continue;
      if (guatu_cells_is_hidden (grid->hidden_rows, cell->row))
        {
          grid->n_hidden_rows += cell->row != last_row;
          last_row = cell->row;
        }
      else if (guatu_cells_is_hidden (grid->hidden_columns, cell->column))
        g_hash_table_add (columns, GUINT_TO_POINTER (cell->column + 1u));
      else
        *cell_at (grid->cells, kept++) = *cell;
    }
  g_array_set_size (grid->cells, kept);
  grid->n_hidden_columns = g_hash_table_size (columns);
}

/* Numbers the columns that have anything from 0. */
static void
number_columns (GuatuCells *grid)
{
  g_autofree guint16 *places = g_new0 (guint16, GUATU_CELLS_MAX_COLUMNS);

  for (guint i = 0; i < grid->cells->len; i++)
    places[cell_at (grid->cells, i)->column] = 1;
  for (guint column = 0; column < GUATU_CELLS_MAX_COLUMNS; column++)
    if (places[column] != 0)
      {
        places[column] = (guint16) grid->column_numbers->len;
        g_array_append_val (grid->column_numbers, column);
      }
  grid->n_columns = grid->column_numbers->len;
  for (guint i = 0; i < grid->cells->len; i++)
    cell_at (grid->cells, i)->column = places[cell_at (grid->cells, i)->column];
}

/* Whether rows between two others are shown, which then part what is above them from what
 * is below. */
static gboolean
has_gap (const GuatuCells *grid, guint before, guint row)
{
  for (guint between = before + 1; between < row; between++)
    if (!guatu_cells_is_hidden (grid->hidden_rows, between))
      return TRUE;
  return FALSE;
}

/* Numbers the rows that have anything from 0; empty rows between them become one. */
static void
number_rows (GuatuCells *grid)
{
  guint before = 0;

  for (guint i = 0; i < grid->cells->len; i++)
    {
      GuatuCell *cell = cell_at (grid->cells, i);

      if (i == 0 || cell->row != before)
        {
          const guint row = cell->row;

          if (i > 0 && has_gap (grid, before, row))
            {
              g_array_append_val (grid->starts, i);
              g_array_append_val (grid->lines, row);
            }
          guatu_cells_begin_row (grid, row + 1);
          g_array_index (grid->starts, guint, grid->starts->len - 1) = i;
          before = row;
        }
      cell->row = grid->lines->len - 1;
    }
}

/* Does all of it; an error says that a limit is passed. */
gboolean
guatu_cells_settle (GuatuCells *grid, GError **error)
{
  sort (grid->cells);
  if (!spread_all (grid, error))
    return FALSE;
  drop_hidden (grid);
  number_columns (grid);
  number_rows (grid);
  return TRUE;
}
