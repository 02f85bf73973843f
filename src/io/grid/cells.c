/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/grid/cells.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "io/io-error.h"

static void
cell_clear (gpointer cell)
{
  g_free (((GuatuCell *) cell)->text);
}

/** guatu_cells_new: (transfer full): an empty grid. */
GuatuCells *
guatu_cells_new (void)
{
  GuatuCells *grid = g_new0 (GuatuCells, 1);

  grid->cells = g_array_new (FALSE, TRUE, sizeof (GuatuCell));
  g_array_set_clear_func (grid->cells, cell_clear);
  grid->starts = g_array_new (FALSE, TRUE, sizeof (guint));
  grid->lines = g_array_new (FALSE, TRUE, sizeof (guint));
  return grid;
}

/** guatu_cells_free: frees a grid. */
void
guatu_cells_free (GuatuCells *grid)
{
  g_array_unref (grid->cells);
  g_array_unref (grid->starts);
  g_array_unref (grid->lines);
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
 * @grid: a grid
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

static gboolean
refuse (const GuatuCells *grid, const char *what, guint most, GError **error)
{
  g_set_error (error, GUATU_IO_ERROR, GUATU_IO_ERROR_LIMIT,
               _ ("Line %u: there are more than %u %s. Split the table."),
               g_array_index (grid->lines, guint, grid->lines->len - 1), most, what);
  return FALSE;
}

/* How wide the blanks before a text are; @text is moved past them. */
static guint
skip_indent (const char **text, const char *end)
{
  guint indent = 0;

  while (*text < end)
    {
      gunichar c = g_utf8_get_char (*text);

      if (!g_unichar_isspace (c) && c != 0xFEFF && c != 0x200B)
        break;
      indent += c == 0x3000 ? 2 : 1;
      *text = g_utf8_next_char (*text);
    }
  return indent;
}

static gboolean
is_control (char c)
{
  return (guchar) c < ' ' || c == 0x7F;
}

/**
 * guatu_cells_add:
 * @grid: a grid that has a row
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
  const guint row = grid->lines->len - 1;
  const char *end = text + length;
  GuatuCell cell = { .row = row };

  cell.column = grid->cells->len - g_array_index (grid->starts, guint, row);
  if (cell.column >= GUATU_CELLS_MAX_COLUMNS)
    return refuse (grid, _ ("columns"), GUATU_CELLS_MAX_COLUMNS, error);
  if (grid->cells->len >= GUATU_CELLS_MAX_CELLS)
    return refuse (grid, _ ("cells"), GUATU_CELLS_MAX_CELLS, error);
  if (row >= GUATU_CELLS_MAX_ROWS)
    return refuse (grid, _ ("rows"), GUATU_CELLS_MAX_ROWS, error);
  if (length > GUATU_CELLS_MAX_TEXT)
    return refuse (grid, _ ("bytes in a cell"), GUATU_CELLS_MAX_TEXT, error);
  cell.indent = skip_indent (&text, end);
  if (text < end)
    {
      cell.text = g_strndup (text, (gsize) (end - text));
      for (char *c = cell.text; *c != '\0'; c++)
        if (is_control (*c))
          *c = ' ';
      g_strchomp (cell.text);
      while (g_str_has_suffix (cell.text, "\xe3\x80\x80")
             || g_str_has_suffix (cell.text, "\xc2\xa0"))
        {
          char *last = g_utf8_find_prev_char (cell.text, cell.text + strlen (cell.text));

          *last = '\0';
          g_strchomp (cell.text);
        }
    }
  g_array_append_val (grid->cells, cell);
  grid->n_columns = MAX (grid->n_columns, cell.column + 1);
  return TRUE;
}

/**
 * guatu_cells_end:
 * @grid: a grid to which all cells were added
 * @error: %GUATU_IO_ERROR_INVALID
 *
 * Returns: whether there is anything in it
 */
gboolean
guatu_cells_end (GuatuCells *grid, GError **error)
{
  guint start = grid->cells->len;

  g_array_append_val (grid->starts, start);
  for (guint i = 0; i < grid->cells->len; i++)
    if (g_array_index (grid->cells, GuatuCell, i).text != NULL)
      return TRUE;
  g_set_error_literal (error, GUATU_IO_ERROR, GUATU_IO_ERROR_INVALID,
                       _ ("There is nothing in the file."));
  return FALSE;
}

/** guatu_cells_cell: (transfer none) (nullable): a cell, or %NULL past the end of its
 * row.
 */
const GuatuCell *
guatu_cells_cell (const GuatuCells *grid, guint row, guint column)
{
  guint first = g_array_index (grid->starts, guint, row);
  guint end = g_array_index (grid->starts, guint, row + 1);

  return column < end - first ? &g_array_index (grid->cells, GuatuCell, first + column)
                              : NULL;
}

/** guatu_cells_text: (transfer none) (nullable): the text of a cell, if it has one. */
const char *
guatu_cells_text (const GuatuCells *grid, guint row, guint column)
{
  const GuatuCell *cell = guatu_cells_cell (grid, row, column);

  return cell != NULL ? cell->text : NULL;
}

/** guatu_cell_name: (transfer full): a cell as sheets name it: "C7". */
char *
guatu_cell_name (guint row, guint column)
{
  g_autoptr (GString) name = g_string_new (NULL);

  for (guint n = column + 1; n > 0; n = (n - 1) / 26)
    g_string_prepend_c (name, (char) ('A' + (n - 1) % 26));
  g_string_append_printf (name, "%u", row + 1);
  return g_string_free (g_steal_pointer (&name), FALSE);
}
