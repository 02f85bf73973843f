/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/sheet/csv.h"

#include <gio/gio.h>
#include <glib/gi18n-lib.h>

#include "io/io-error.h"

/* A place in the text, and the cell that is being read; NULL where it is skipped. */
typedef struct
{
  const char *at;
  const char *end;
  guint line;
  GString *quoted;
} Scan;

static gboolean
fail (guint line, const char *message, GError **error)
{
  g_set_error (error, GUATU_IO_ERROR, GUATU_IO_ERROR_INVALID, message, line);
  return FALSE;
}

/* Moves past a cell in quotes, of which two stand for one, and keeps what is in it. */
static gboolean
scan_quoted (Scan *scan, char separator, GError **error)
{
  const guint first = scan->line;

  if (scan->quoted != NULL)
    g_string_truncate (scan->quoted, 0);
  for (scan->at++; scan->at < scan->end; scan->at++)
    {
      if (*scan->at == '"')
        {
          if (scan->at + 1 == scan->end || scan->at[1] != '"')
            break;
          scan->at++;
        }
      else if (*scan->at == '\n')
        scan->line++;
      if (scan->quoted != NULL)
        g_string_append_c (scan->quoted, *scan->at);
    }
  if (scan->at == scan->end)
    return fail (first, _ ("Line %u: a quote that begins here does not end."), error);
  scan->at++;
  while (scan->at < scan->end && *scan->at == ' ')
    scan->at++;
  if (scan->at < scan->end && *scan->at != separator && *scan->at != '\r'
      && *scan->at != '\n')
    return fail (
        scan->line,
        _ ("Line %u: a quote ends within a cell. Write a quote in a cell twice."), error);
  return TRUE;
}

static void
scan_plain (Scan *scan, char separator)
{
  while (scan->at < scan->end && *scan->at != separator && *scan->at != '\r'
         && *scan->at != '\n')
    scan->at++;
}

static gboolean
scan_cell (Scan *scan, char separator, GuatuCells *grid, GError **error)
{
  const char *start = scan->at;

  if (start < scan->end && *start == '"')
    return scan_quoted (scan, separator, error)
           && guatu_cells_add (grid, scan->quoted->str, scan->quoted->len, error);
  scan_plain (scan, separator);
  return guatu_cells_add (grid, start, (gsize) (scan->at - start), error);
}

static void
scan_line_end (Scan *scan)
{
  if (scan->at < scan->end && *scan->at == '\r')
    scan->at++;
  if (scan->at < scan->end && *scan->at == '\n')
    scan->at++;
  scan->line++;
}

static gboolean
scan_row (Scan *scan, char separator, GuatuCells *grid, GError **error)
{
  guatu_cells_begin_row (grid, scan->line);
  if (!scan_cell (scan, separator, grid, error))
    return FALSE;
  while (scan->at < scan->end && *scan->at == separator)
    {
      scan->at++;
      if (!scan_cell (scan, separator, grid, error))
        return FALSE;
    }
  scan_line_end (scan);
  return TRUE;
}

/**
 * guatu_csv_skip_row:
 * @at: (inout): where a row begins, which is moved to where the next one does
 * @end: where the text ends
 * @separator: what parts two cells
 * @line: (inout): the line of @at
 * @n_cells: (out): how many cells the row has
 * @error: %GUATU_IO_ERROR_INVALID
 *
 * Moves past a row as guatu_csv_parse() reads it.
 *
 * Returns: whether its quotes are as they should be
 */
gboolean
guatu_csv_skip_row (const char **at, const char *end, char separator, guint *line,
                    guint *n_cells, GError **error)
{
  Scan scan = { *at, end, *line, NULL };

  for (*n_cells = 1;; ++*n_cells)
    {
      if (scan.at == end || *scan.at != '"')
        scan_plain (&scan, separator);
      else if (!scan_quoted (&scan, separator, error))
        return FALSE;
      if (scan.at == end || *scan.at != separator)
        break;
      scan.at++;
    }
  scan_line_end (&scan);
  *at = scan.at;
  *line = scan.line;
  return TRUE;
}

/* Returns: (transfer full) (nullable): rows that are not ended yet */
static GuatuCells *
scan_rows (const char *text, gsize length, char separator, guint line, GError **error)
{
  g_autoptr (GuatuCells) grid = guatu_cells_new ();
  g_autoptr (GString) quoted = g_string_new (NULL);
  Scan scan = { text, text + length, line, quoted };

  grid->separator = separator;
  while (scan.at < scan.end)
    if (g_cancellable_set_error_if_cancelled (g_cancellable_get_current (), error)
        || !scan_row (&scan, separator, grid, error))
      return NULL;
  return g_steal_pointer (&grid);
}

/**
 * guatu_csv_parse_from:
 * @text: (array length=length): some rows of a text in UTF-8
 * @length: its bytes
 * @separator: what parts two cells
 * @line: the line that it begins with
 * @error: %GUATU_IO_ERROR_INVALID or %GUATU_IO_ERROR_LIMIT
 *
 * Returns: (transfer full) (nullable): the cells of these rows, all of which may be empty
 */
GuatuCells *
guatu_csv_parse_from (const char *text, gsize length, char separator, guint line,
                      GError **error)
{
  GuatuCells *grid = scan_rows (text, length, separator, line, error);

  if (grid != NULL)
    guatu_cells_end_part (grid);
  return grid;
}

/**
 * guatu_csv_parse:
 * @text: (array length=length): UTF-8 without a mark
 * @length: its bytes
 * @separator: what parts two cells
 * @error: %GUATU_IO_ERROR_INVALID or %GUATU_IO_ERROR_LIMIT
 *
 * Reads rows of cells as RFC 4180 says. A row may have any number of cells.
 *
 * Returns: (transfer full) (nullable): the cells
 */
GuatuCells *
guatu_csv_parse (const char *text, gsize length, char separator, GError **error)
{
  g_autoptr (GuatuCells) grid = scan_rows (text, length, separator, 1, error);

  return grid != NULL && guatu_cells_end (grid, error) ? g_steal_pointer (&grid) : NULL;
}
