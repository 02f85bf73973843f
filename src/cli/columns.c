/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/columns.h"

#include <string.h>

#define INDENT 2
#define GAP 2

/**
 * Cell:
 * @length: its bytes, which follow on those of the cell before it
 * @width: what it takes on a terminal
 */
typedef struct
{
  guint length;
  guint width;
} Cell;

/**
 * Line:
 * @first: its first cell
 * @n: its cells
 * @is_heading: whether its only cell is a heading, which no column is as wide as
 */
typedef struct
{
  guint first;
  guint n;
  gboolean is_heading;
} Line;

/**
 * GuatuColumns:
 * @words: the text of all cells, one after the other
 * @cells: (element-type Cell)
 * @lines: (element-type Line)
 * @widths: (element-type guint): of each column, in columns of the terminal
 */
struct _GuatuColumns
{
  GString *words;
  GArray *cells;
  GArray *lines;
  GArray *widths;
};

/* The bytes of a Chinese character that Unicode has had from its beginning, else 0. */
static gsize
chinese_length (const char *text)
{
  const guchar lead = (guchar) text[0];

  return lead >= 0xe4 && lead <= 0xe9 && (lead > 0xe4 || (guchar) text[1] >= 0xb8)
             ? strlen ("字")
             : 0;
}

/* What a text takes on a terminal: two columns for a Chinese character, none for
 * a combining mark. */
static guint
display_width (const char *text)
{
  guint width = 0;

  while (*text != '\0')
    {
      const gsize chinese = chinese_length (text);
      gunichar character;

      if (g_ascii_isprint (*text) || chinese > 0)
        {
          width += chinese > 0 ? 2 : 1;
          text += MAX (chinese, 1);
          continue;
        }
      character = g_utf8_get_char (text);
      if (!g_unichar_iszerowidth (character))
        width += g_unichar_iswide (character) ? 2 : 1;
      text = g_utf8_next_char (text);
    }
  return width;
}

/* Makes a cell of a text, and adds that to those of all cells. */
static Cell
take_cell (GuatuColumns *columns, const char *text)
{
  const gsize length = strlen (text);

  if (length > 0)
    g_string_append_len (columns->words, text, (gssize) length);
  return (Cell) { (guint) length, length > 0 ? display_width (text) : 0 };
}

/**
 * guatu_columns_new:
 *
 * Returns: (transfer full): columns without lines
 */
GuatuColumns *
guatu_columns_new (void)
{
  GuatuColumns *columns = g_new0 (GuatuColumns, 1);

  columns->words = g_string_new (NULL);
  columns->cells = g_array_new (FALSE, FALSE, sizeof (Cell));
  columns->lines = g_array_new (FALSE, FALSE, sizeof (Line));
  columns->widths = g_array_new (FALSE, TRUE, sizeof (guint));
  return columns;
}

/**
 * guatu_columns_free:
 * @columns: (transfer full): columns
 */
void
guatu_columns_free (GuatuColumns *columns)
{
  g_string_free (columns->words, TRUE);
  g_array_unref (columns->cells);
  g_array_unref (columns->lines);
  g_array_unref (columns->widths);
  g_free (columns);
}

/**
 * guatu_columns_add_heading:
 * @columns: columns
 * @heading: valid UTF-8
 *
 * Adds a line that is no part of the columns, with an empty line before it unless
 * it is the first.
 */
void
guatu_columns_add_heading (GuatuColumns *columns, const char *heading)
{
  const Line line = { columns->cells->len, 1, TRUE };
  const Cell cell = take_cell (columns, heading);

  g_array_append_val (columns->cells, cell);
  g_array_append_val (columns->lines, line);
}

/**
 * guatu_columns_add_row:
 * @columns: columns
 * @cells: (array zero-terminated=1): a text for each column, valid UTF-8
 */
void
guatu_columns_add_row (GuatuColumns *columns, const char *const *cells)
{
  Line line = { .first = columns->cells->len };

  while (cells[line.n] != NULL)
    line.n++;
  g_array_set_size (columns->cells, line.first + line.n);
  if (line.n > columns->widths->len)
    g_array_set_size (columns->widths, line.n);
  for (guint i = 0; i < line.n; i++)
    {
      const Cell cell = take_cell (columns, cells[i]);
      guint *width = &g_array_index (columns->widths, guint, i);

      g_array_index (columns->cells, Cell, line.first + i) = cell;
      *width = MAX (*width, cell.width);
    }
  g_array_append_val (columns->lines, line);
}

/* Writes blanks; returns the place after them. */
static char *
write_blanks (char *to, guint n)
{
  memset (to, ' ', n);
  return to + n;
}

/* Writes a line, of which the last cell is not filled up: no line ends with spaces.
 * @words: (inout): the texts of its cells, which is moved past them
 * Returns: the place after it */
static char *
write_line (char *to, const GuatuColumns *columns, const Line *line, const char **words)
{
  if (!line->is_heading)
    to = write_blanks (to, INDENT);
  for (guint i = 0; i < line->n; i++)
    {
      const Cell *cell = &g_array_index (columns->cells, Cell, line->first + i);

      memcpy (to, *words, cell->length);
      to += cell->length;
      *words += cell->length;
      if (i + 1 < line->n)
        to = write_blanks (to,
                           g_array_index (columns->widths, guint, i) - cell->width + GAP);
    }
  *to++ = '\n';
  return to;
}

/* The most bytes that all lines have. */
static gsize
most_bytes (const GuatuColumns *columns)
{
  gsize blanks = INDENT + 2;

  for (guint i = 0; i < columns->widths->len; i++)
    blanks += g_array_index (columns->widths, guint, i) + GAP;
  return columns->words->len + columns->lines->len * blanks + 1;
}

/**
 * guatu_columns_to_string:
 * @columns: columns
 *
 * Returns: (transfer full): its lines, each with a line feed, the columns aligned as
 *   a terminal shows them
 */
char *
guatu_columns_to_string (const GuatuColumns *columns)
{
  char *text = g_malloc (most_bytes (columns));
  const char *words = columns->words->str;
  char *to = text;

  for (guint i = 0; i < columns->lines->len; i++)
    {
      const Line *line = &g_array_index (columns->lines, Line, i);

      if (line->is_heading && i > 0)
        *to++ = '\n';
      to = write_line (to, columns, line, &words);
    }
  *to = '\0';
  return g_realloc (text, (gsize) (to - text) + 1);
}
