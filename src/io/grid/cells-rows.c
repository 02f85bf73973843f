/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/grid/cells-rows.h"

#include <gio/gio.h>
#include <string.h>

/* A large sheet whose cells are there is understood like a long table of text: from
 * samples, and then row by row. */

/* How many rows are looked at: the first ones, some of many places within, and the last
 * ones, where notes are. */
#define HEAD_ROWS 1000u
#define PIECE_ROWS 16u
#define PIECES 64u
#define TAIL_ROWS 64u

/* Rows between two looks at the cancellable, and at how far it is. */
#define CHECK_EACH 64u

/* Equal texts of the sample are one, as they are in the sheet. */
static const char *
keep_text (GuatuCells *sample, const GuatuCells *grid, const char *text)
{
  return grid->pages != NULL && text != NULL
             ? g_string_chunk_insert_const (sample->texts, text)
             : text;
}

static void
add_rows (GuatuCells *sample, const GuatuCells *grid, guint first, guint n)
{
  for (guint row = first; row < first + n; row++)
    {
      guint n_cells = 0;
      const GuatuCell *cells = guatu_cells_row (grid, row, &n_cells);
      const guint number = guatu_cells_n_rows (sample);

      guatu_cells_begin_row (sample, g_array_index (grid->lines, guint, row));
      for (guint i = 0; i < n_cells; i++)
        {
          GuatuCell cell = cells[i];

          cell.row = number;
          cell.text = keep_text (sample, grid, cell.text);
          g_array_append_val (sample->cells, cell);
        }
    }
}

/* Whether the first rows have the numbers that they have in the file. */
static gboolean
is_numbered_from_one (const GuatuCells *grid)
{
  return g_array_index (grid->lines, guint, HEAD_ROWS) == HEAD_ROWS + 1;
}

/**
 * guatu_cells_sample:
 * @grid: a sheet that is ended
 *
 * Returns: (transfer full) (nullable): some of its rows, whose texts may be those of
 *   @grid; %NULL where it is too small to need that, or has merged cells or empty rows
 */
GuatuCells *
guatu_cells_sample (const GuatuCells *grid)
{
  const guint n_rows = guatu_cells_n_rows (grid);
  GuatuCells *sample;
  guint end;

  if (!grid->is_sheet || guatu_cells_n_cells (grid) < GUATU_CELLS_ROWS_FROM
      || n_rows < 2 * (HEAD_ROWS + TAIL_ROWS + PIECES * PIECE_ROWS)
      || grid->merges->len > 0 || !is_numbered_from_one (grid))
    return NULL;
  /* Rows are numbered as in the file, also those that are not in the sample. */
  sample = guatu_cells_new ();
  sample->name = g_strdup (grid->name);
  sample->n_columns = grid->n_columns;
  sample->n_hidden_rows = grid->n_hidden_rows;
  sample->n_hidden_columns = grid->n_hidden_columns;
  g_array_append_vals (sample->column_numbers, grid->column_numbers->data,
                       grid->column_numbers->len);
  add_rows (sample, grid, 0, HEAD_ROWS);
  for (guint i = 1; i < PIECES; i++)
    add_rows (sample, grid,
              HEAD_ROWS
                  + (guint) ((guint64) (n_rows - HEAD_ROWS - TAIL_ROWS - PIECE_ROWS) * i
                             / PIECES),
              PIECE_ROWS);
  add_rows (sample, grid, n_rows - TAIL_ROWS, TAIL_ROWS);
  end = sample->cells->len;
  g_array_append_val (sample->starts, end);
  return sample;
}

/* Fills in the cells of a row; %FALSE if one is further in than others, which only a look
 * at the whole table tells the meaning of. */
static gboolean
fill_fields (const GuatuCells *grid, guint row, GuatuField *fields)
{
  guint n = 0;
  const GuatuCell *cells = guatu_cells_row (grid, row, &n);

  for (guint i = 0; i < grid->n_columns; i++)
    fields[i] = (GuatuField) { "", 0, GUATU_DECIMALS_UNSAID };
  for (guint i = 0; i < n; i++)
    {
      if (cells[i].indent > 0 || cells[i].is_spread)
        return FALSE;
      if (cells[i].text != NULL)
        fields[cells[i].column]
            = (GuatuField) { cells[i].text, (guint32) strlen (cells[i].text),
                             cells[i].shown_decimals };
    }
  return TRUE;
}

/** guatu_cells_read_rows: see #GuatuRows; @data is a sheet that is ended. */
gboolean
guatu_cells_read_rows (GuatuStream *stream, gpointer data, GError **error)
{
  const GuatuCells *grid = data;
  g_autofree GuatuField *fields = g_new (GuatuField, grid->n_columns);

  for (guint row = guatu_stream_first_row (stream); row < guatu_cells_n_rows (grid);
       row++)
    {
      if (row % CHECK_EACH == 0)
        {
          guatu_stream_tell (stream, row, guatu_cells_n_rows (grid));
          if (g_cancellable_set_error_if_cancelled (g_cancellable_get_current (), error))
            return FALSE;
        }
      /* An empty row parts tables. */
      if (!fill_fields (grid, row, fields)
          || g_array_index (grid->lines, guint, row) != row + 1)
        return guatu_stream_refuse (stream);
      if (!guatu_stream_add_row (stream, row, fields, grid->n_columns))
        return FALSE;
    }
  return TRUE;
}
