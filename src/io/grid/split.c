/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <stdlib.h>
#include <string.h>

#include "io/grid/cell-number.h"
#include "io/grid/cells-private.h"
#include "io/grid/heading.h"
#include "io/grid/lines.h"

/* Tables that stand beside each other on a sheet, with an empty column between, or with
 * the same headings over their numbers: 收入, 决算数, 支出, 决算数. */

/* Headings that are looked at stand in one of so many rows. */
#define MAX_ABOVE 12u

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
  /* Over periods may stand a heading and a title. */
  return n >= 2
         && (n_texts * 2 > n || n_periods + 1 >= n
             || (n_periods >= 2 && n_periods + 2 >= n));
}

static gboolean
is_number (const char *text)
{
  g_auto (GuatuCellNumber) number = { .missing = FALSE };

  return guatu_cell_number_parse (text, FALSE, &number);
}

/* Whether what stands in a column under a row are names, and no numbers. */
static gboolean
names_follow (const GuatuCells *grid, guint row, guint column)
{
  guint n = 0, n_names = 0;

  for (row++; row < guatu_cells_n_rows (grid); row++)
    {
      const char *text = guatu_cells_text (grid, row, column);

      n += text != NULL;
      n_names += text != NULL && !is_number (text);
    }
  return n_names >= 2 && n_names * 10 >= n * 9;
}

/* Whether the headings of the columns from one to another are the same, but for the names
 * that they begin with, as those from the other one on, in a row. */
static gboolean
begins_again_in (const GuatuCells *grid, guint row, guint first, guint column)
{
  const guint width = column - first;
  const char *names = guatu_cells_text (grid, row, first);
  const char *others = guatu_cells_text (grid, row, column);

  if (names == NULL || others == NULL || column + width > grid->n_columns)
    return FALSE;
  for (guint i = 1; i < width; i++)
    {
      const char *text = guatu_cells_text (grid, row, first + i);

      if (text == NULL || is_number (text)
          || g_strcmp0 (text, guatu_cells_text (grid, row, column + i)) != 0)
        return FALSE;
    }
  return names_follow (grid, row, first) && names_follow (grid, row, column);
}

/* The row of headings that begin again at a column; the number of rows if none do. */
static guint
find_repeated (const GuatuCells *grid, guint first, guint column)
{
  const guint n = guatu_cells_n_rows (grid);

  for (guint row = 0; row < MIN (n, MAX_ABOVE); row++)
    if (begins_again_in (grid, row, first, column))
      return row;
  return n;
}

static int
compare_columns (gconstpointer a, gconstpointer b)
{
  return (int) ((const GuatuCell *) a)->column - (int) ((const GuatuCell *) b)->column;
}

/* The row of the title: the first that has more than the number of the table. */
static guint
find_title (const GuatuCells *grid, guint header)
{
  for (guint row = 0; row < header; row++)
    {
      guint n = 0;
      const GuatuCell *cells = guatu_cells_row (grid, row, &n);

      for (guint i = 0; i < n; i++)
        if (cells[i].text != NULL)
          {
            if (!guatu_title_is_number (cells[i].text))
              return row;
            break;
          }
    }
  return 0;
}

/* What a table is called beside others: what stands over its headings, 收入 beside 支出,
 * else its first heading. */
static const char *
find_part_name (const GuatuCells *grid, guint first, guint header)
{
  guint n = 0, n_texts = 0;
  const GuatuCell *cells = guatu_cells_row (grid, header - 1, &n);
  const char *over = guatu_cells_text (grid, header - 1, first);

  for (guint i = 0; i < n; i++)
    n_texts += cells[i].text != NULL && !cells[i].is_spread
               && guatu_skip_unit_word (cells[i].text) == NULL;
  return header > 1 && n_texts > 1 && over != NULL
             ? over
             : guatu_cells_text (grid, header, first);
}

/* What stands over the headings is of all tables beside each other: what a part lacks of
 * it comes from the others, and its title says which part it is. */
static void
share_lines (const GuatuCells *grid, GuatuCells *part, guint row, guint first, guint end,
             const char *title_name)
{
  const guint start = g_array_index (part->starts, guint, part->starts->len - 1);
  guint n = 0;
  const GuatuCell *cells = guatu_cells_row (grid, row, &n);

  for (guint i = 0; i < n; i++)
    {
      GuatuCell cell = cells[i];
      gboolean is_taken
          = cell.text == NULL || (cell.column >= first && cell.column < end);

      cell.column = (guint16) (cell.column % (end - first));
      for (guint j = start; j < part->cells->len && !is_taken; j++)
        is_taken = g_array_index (part->cells, GuatuCell, j).column == cell.column
                   && g_array_index (part->cells, GuatuCell, j).text != NULL;
      if (!is_taken)
        g_array_append_val (part->cells, cell);
    }
  if (part->cells->len == start)
    return;
  qsort (&g_array_index (part->cells, GuatuCell, start), part->cells->len - start,
         sizeof (GuatuCell), compare_columns);
  if (title_name != NULL)
    {
      GuatuCell *title = &g_array_index (part->cells, GuatuCell, start);
      g_autofree char *both = g_strconcat (title->text, "：", title_name, NULL);

      title->text = g_string_chunk_insert_const (part->texts, both);
    }
}

/* The columns from one to another as a sheet of their own; @header: the row of headings
 * that they have in common with others, over which all is theirs, too, or 0. */
static GuatuCells *
take_columns (const GuatuCells *grid, guint first, guint end, guint header)
{
  GuatuCells *part = guatu_cells_new_sheet (grid->name);
  const char *name = header > 0 ? find_part_name (grid, first, header) : NULL;
  const guint title = find_title (grid, header);

  for (guint row = 0; row < guatu_cells_n_rows (grid); row++)
    {
      guint n = 0;
      const GuatuCell *cells = guatu_cells_row (grid, row, &n);

      guatu_cells_begin_row (part, guatu_cells_row_number (grid, row));
      for (guint i = 0; i < n; i++)
        if (cells[i].column >= first && cells[i].column < end
            && (cells[i].text != NULL || row >= header))
          {
            GuatuCell cell = cells[i];

            cell.column = (guint16) (cell.column - first);
            g_array_append_val (part->cells, cell);
          }
      if (row < header)
        share_lines (grid, part, row, first, end, row == title ? name : NULL);
    }
  for (guint column = first; column < end; column++)
    {
      const guint number
          = grid->is_sheet ? g_array_index (grid->column_numbers, guint, column) : column;

      g_array_append_val (part->column_numbers, number);
    }
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
guatu_cells_split (GuatuCells *grid, GPtrArray *parts)
{
  const guint n_rows = guatu_cells_n_rows (grid);
  guint first = 0, header = 0;

  for (guint column = 2; column + 1 < grid->n_columns; column++)
    {
      guint repeated = n_rows;

      if (column < first + 2)
        continue;
      if (!grid->is_sheet || !has_gap (grid, column))
        repeated = find_repeated (grid, first, column);
      if ((repeated == n_rows && !(grid->is_sheet && has_gap (grid, column)))
          || !has_names (grid, first) || !has_names (grid, column))
        continue;
      header = repeated < n_rows ? repeated : 0;
      guatu_cells_unpack (grid);
      g_ptr_array_add (parts, take_columns (grid, first, column, header));
      first = column;
    }
  if (first > 0)
    g_ptr_array_add (parts, take_columns (grid, first, grid->n_columns, header));
  return first > 0;
}
