/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/sheet/csv.h"

#include <gio/gio.h>
#include <glib/gi18n-lib.h>
#include <string.h>

#include "io/io-error.h"

/* How far a file is looked at to find what parts its cells. */
#define LOOK_AT 65536

enum
{
  TAB,
  SEMICOLON,
  COMMA,
  N_SEPARATORS,
};

static const char separators[] = { [TAB] = '\t', [SEMICOLON] = ';', [COMMA] = ',' };

/* Lines of as many separators as that, or of more, are counted together. */
#define MANY 63u

/* What a byte is to lines and cells: one of the separators, by its number from 1, a
 * quote, the end of a line, or 0 for none of these. */
enum
{
  QUOTE = N_SEPARATORS + 1,
  LINE_END,
};

/* Of a separator, how many lines have as many of it outside quotes as most lines that
 * have any, and how many that are. */
typedef struct
{
  guint n_lines;
  guint most;
} Agreement;

static void
count_agreeing (const char *text, gsize length, Agreement agreements[N_SEPARATORS])
{
  guint lines[N_SEPARATORS][MANY + 1] = { { 0 } };
  guint n[N_SEPARATORS] = { 0 };
  guint8 kinds[256] = { ['"'] = QUOTE, ['\n'] = LINE_END };
  gboolean quoted = FALSE;

  for (guint i = 0; i < N_SEPARATORS; i++)
    kinds[(guchar) separators[i]] = (guint8) (i + 1);
  for (gsize i = 0; i < length; i++)
    {
      const guint kind = kinds[(guchar) text[i]];

      if (kind == QUOTE)
        quoted = !quoted;
      else if (kind > 0 && kind <= N_SEPARATORS && !quoted)
        n[kind - 1]++;
      if ((kind != LINE_END || quoted) && i + 1 < length)
        continue;
      for (guint j = 0; j < N_SEPARATORS; j++)
        {
          lines[j][MIN (n[j], MANY)]++;
          n[j] = 0;
        }
    }
  for (guint j = 0; j < N_SEPARATORS; j++)
    {
      agreements[j] = (Agreement) { 0, 0 };
      for (guint i = 1; i <= MANY; i++)
        if (lines[j][i] > agreements[j].n_lines)
          agreements[j] = (Agreement) { lines[j][i], i };
    }
}

/* Whether semicolons only stand within cells that commas part: most lines have more
 * commas, the first one as many, and no semicolon. */
static gboolean
commas_part (const char *text, gsize length, const Agreement agreements[N_SEPARATORS])
{
  const char *end = memchr (text, '\n', length);
  const gsize n = end != NULL ? (gsize) (end - text) : length;
  const guint most = agreements[COMMA].most;
  Agreement of_first[N_SEPARATORS];

  if (most <= agreements[SEMICOLON].most || memchr (text, ';', n) != NULL)
    return FALSE;
  count_agreeing (text, n, of_first);
  return of_first[COMMA].most == most;
}

/**
 * guatu_csv_find_separator:
 * @text: a file of text
 * @length: its bytes
 *
 * Returns: what parts its cells: of a tab, a semicolon and a comma the one of which most
 *   lines have the same number, or zero where no line has any
 */
char
guatu_csv_find_separator (const char *text, gsize length)
{
  const gsize looked_at = MIN (length, LOOK_AT);
  Agreement agreements[N_SEPARATORS];
  char found = '\0';
  guint best = 0;

  count_agreeing (text, looked_at, agreements);
  for (guint i = 0; i < N_SEPARATORS; i++)
    {
      const guint n = agreements[i].n_lines;

      /* A comma may part thousands, or decimals, within cells of other separators. */
      if (n > best
          && !(i == COMMA && best * 2 > n
               && !(found == ';' && commas_part (text, looked_at, agreements))))
        {
          best = n;
          found = separators[i];
        }
    }
  return found;
}

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

/**
 * guatu_csv_is:
 * @data: (array length=length): a file, or how it begins
 * @length: its bytes
 *
 * Returns: whether it may be a table of text: it begins as no JSON and no XML does, has
 *   no zero byte unless it is marked as UTF-16, and its lines have a separator in common
 */
gboolean
guatu_csv_is (const guint8 *data, gsize length)
{
  const char *text = (const char *) data;
  gsize n = MIN (length, LOOK_AT), i = 0;

  if (n >= 2 && (memcmp (text, "\xFF\xFE", 2) == 0 || memcmp (text, "\xFE\xFF", 2) == 0))
    return TRUE;
  if (n >= 3 && memcmp (text, "\xEF\xBB\xBF", 3) == 0)
    i = 3;
  while (i < n && g_ascii_isspace (text[i]))
    i++;
  if (i == n || strchr ("{[<", text[i]) != NULL || memchr (text, '\0', n) != NULL)
    return FALSE;
  return memchr (text, '\n', n) != NULL && guatu_csv_find_separator (text, n) != '\0';
}
