/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/columns.h"

#define INDENT 2
#define GAP 2

/* A heading has its text, a row its cells. */
typedef struct
{
  char *heading;
  GStrv cells;
} Line;

struct _GuatuColumns
{
  GPtrArray *lines;
  GArray *widths; /* of each column, in columns of the terminal */
};

static void
line_free (gpointer data)
{
  Line *line = data;

  g_free (line->heading);
  g_strfreev (line->cells);
  g_free (line);
}

/* What a text takes on a terminal: two columns for a Chinese character, none for
 * a combining mark. */
static guint
display_width (const char *text)
{
  guint width = 0;

  for (const char *c = text; *c != '\0'; c = g_utf8_next_char (c))
    {
      gunichar character = g_utf8_get_char (c);

      if (!g_unichar_iszerowidth (character))
        width += g_unichar_iswide (character) ? 2 : 1;
    }
  return width;
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

  columns->lines = g_ptr_array_new_with_free_func (line_free);
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
  g_ptr_array_unref (columns->lines);
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
  Line *line = g_new0 (Line, 1);

  line->heading = g_strdup (heading);
  g_ptr_array_add (columns->lines, line);
}

/**
 * guatu_columns_add_row:
 * @columns: columns
 * @cells: (array zero-terminated=1): a text for each column, valid UTF-8
 */
void
guatu_columns_add_row (GuatuColumns *columns, const char *const *cells)
{
  Line *line = g_new0 (Line, 1);

  line->cells = g_strdupv ((GStrv) cells);
  g_ptr_array_add (columns->lines, line);
  for (guint i = 0; cells[i] != NULL; i++)
    {
      guint width = display_width (cells[i]);

      if (i >= columns->widths->len)
        g_array_append_val (columns->widths, width);
      else if (width > g_array_index (columns->widths, guint, i))
        g_array_index (columns->widths, guint, i) = width;
    }
}

/* The last cell is not filled up: no line ends with spaces. */
static void
append_row (GString *text, const GuatuColumns *columns, GStrv cells)
{
  g_string_append_printf (text, "%*s", INDENT, "");
  for (guint i = 0; cells[i] != NULL; i++)
    {
      guint width = g_array_index (columns->widths, guint, i);

      g_string_append (text, cells[i]);
      if (cells[i + 1] != NULL)
        g_string_append_printf (text, "%*s",
                                (int) (width - display_width (cells[i])) + GAP, "");
    }
  g_string_append_c (text, '\n');
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
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < columns->lines->len; i++)
    {
      const Line *line = g_ptr_array_index (columns->lines, i);

      if (line->heading != NULL)
        g_string_append_printf (text, "%s%s\n", i > 0 ? "\n" : "", line->heading);
      else
        append_row (text, columns, line->cells);
    }
  return g_string_free (text, FALSE);
}
