/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "pdftext/lines.h"

#include <math.h>
#include <string.h>

/* Tables of a page: rows of cells beside each other, most of which are numbers. Each row
 * becomes one line, with a tab between any two columns. */

/* In heights of a character: how far rows of a table lie apart at most, from top to top.
 */
#define ROW_DISTANCE 3.5
/* A table has no more columns than this, and a cell no more characters. */
#define COLUMNS_MOST 32u
#define CELL_MOST 40
/* Rows with numbers that a table has at least. */
#define LEAST_ROWS 2u

/**
 * Row:
 * @cells: (element-type guint): the pieces in it, from left to right
 * @top: of its first one
 * @size: the height of its characters
 * @is_data: whether it has a name and, mostly, numbers
 */
typedef struct
{
  GArray *cells;
  double top;
  double bottom;
  double size;
  gboolean is_data;
} Row;

static void
row_clear (gpointer data)
{
  g_array_unref (((Row *) data)->cells);
}

static const PdfLine *
cell_of (const GArray *lines, const Row *row, guint i)
{
  return &g_array_index (lines, PdfLine, g_array_index (row->cells, guint, i));
}

/* What may stand in the place of a number. */
static gboolean
is_dash (const char *text)
{
  static const char *const dashes[] = { "-", "–", "—", "——", "--", "…", "......" };

  for (guint i = 0; i < G_N_ELEMENTS (dashes); i++)
    if (g_str_equal (text, dashes[i]))
      return TRUE;
  return FALSE;
}

/* Whether a cell is a number, with a sign or a percent sign, as −1,250.4 is. */
static gboolean
is_number (const char *text)
{
  gboolean digit = FALSE;

  for (; *text != '\0'; text = g_utf8_next_char (text))
    if (g_ascii_isdigit (*text))
      digit = TRUE;
    else if (strchr ("-+.,% ", *text) == NULL && !g_str_has_prefix (text, "−")
             && !g_str_has_prefix (text, "–") && !g_str_has_prefix (text, "％"))
      return FALSE;
  return digit;
}

/* Whether a row has a name and, mostly, numbers. */
static gboolean
is_data (const GArray *lines, const Row *row)
{
  guint numbers = 0, dashes = 0;

  for (guint i = 1; i < row->cells->len; i++)
    {
      numbers += is_number (cell_of (lines, row, i)->text);
      dashes += is_dash (cell_of (lines, row, i)->text);
    }
  return numbers > 0 && (numbers + dashes) * 2 >= row->cells->len - 1;
}

static int
compare_tops (gconstpointer a, gconstpointer b, gpointer data)
{
  const GArray *lines = data;
  const PdfLine *first = &g_array_index (lines, PdfLine, *(const guint *) a),
                *second = &g_array_index (lines, PdfLine, *(const guint *) b);
  const double difference = first->top + first->bottom - second->top - second->bottom;

  return difference < 0 ? -1 : difference > 0;
}

static int
compare_lefts (gconstpointer a, gconstpointer b, gpointer data)
{
  const GArray *lines = data;
  const double difference = g_array_index (lines, PdfLine, *(const guint *) a).left
                            - g_array_index (lines, PdfLine, *(const guint *) b).left;

  return difference < 0 ? -1 : difference > 0;
}

/* The rows of the pieces from @from on, from the top of the page down. */
static GArray *
find_rows (GArray *lines, guint from)
{
  GArray *rows = g_array_new (FALSE, TRUE, sizeof (Row));
  g_autoptr (GArray) order = g_array_new (FALSE, FALSE, sizeof (guint));

  g_array_set_clear_func (rows, row_clear);
  for (guint i = from; i < lines->len; i++)
    g_array_append_val (order, i);
  g_array_sort_with_data (order, compare_tops, lines);
  for (guint i = 0; i < order->len; i++)
    {
      const guint piece = g_array_index (order, guint, i);
      const PdfLine *line = &g_array_index (lines, PdfLine, piece);
      Row *row = rows->len > 0 ? &g_array_index (rows, Row, rows->len - 1) : NULL;

      if (row == NULL
          || fabs (line->top + line->bottom - row->top - row->bottom) > row->size)
        {
          const Row begun = { g_array_new (FALSE, FALSE, sizeof (guint)), line->top,
                              line->bottom, line->size, FALSE };

          g_array_append_val (rows, begun);
          row = &g_array_index (rows, Row, rows->len - 1);
        }
      g_array_append_val (row->cells, piece);
    }
  for (guint i = 0; i < rows->len; i++)
    {
      Row *row = &g_array_index (rows, Row, i);

      g_array_sort_with_data (row->cells, compare_lefts, lines);
      row->is_data = is_data (lines, row);
    }
  return rows;
}

/* Whether a row may be one of a table: it has several short cells, or one that stands
 * over some. */
static gboolean
is_row (const GArray *lines, const Row *row)
{
  for (guint i = 0; i < row->cells->len; i++)
    if (g_utf8_strlen (cell_of (lines, row, i)->text, -1) > CELL_MOST)
      return FALSE;
  return row->cells->len > 1 && row->cells->len <= COLUMNS_MOST;
}

/* The row behind the table that begins with row @i, or @i if none does. */
static guint
end_of_table (const GArray *lines, const GArray *rows, guint i)
{
  guint end = i, n = 0;

  while (end < rows->len)
    {
      const Row *row = &g_array_index (rows, Row, end);

      if (!is_row (lines, row)
          || (end > i && row->top - row[-1].top > row->size * ROW_DISTANCE)
          /* Headings stand over numbers, not under them. */
          || (n > 0 && !row->is_data))
        break;
      n += row->is_data;
      end++;
    }
  return n >= LEAST_ROWS ? end : i;
}

/* The columns of a table are where the cells of its longest row with numbers stand, as
 * far as those of the other ones reach. */
static guint
find_columns (const GArray *lines, const GArray *rows, guint begin, guint end,
              double *lefts, double *rights)
{
  const Row *longest = NULL;
  guint n;

  for (guint i = begin; i < end; i++)
    {
      const Row *row = &g_array_index (rows, Row, i);

      if (row->is_data && (longest == NULL || row->cells->len > longest->cells->len))
        longest = row;
    }
  n = longest->cells->len;
  for (guint i = 0; i < n; i++)
    {
      lefts[i] = cell_of (lines, longest, i)->left;
      rights[i] = cell_of (lines, longest, i)->right;
    }
  return n;
}

/* The column from @first on in which a cell stands: the nearest one. */
static guint
column_of (const PdfLine *cell, const double *lefts, const double *rights, guint n,
           guint first)
{
  guint nearest = first;
  double least = G_MAXDOUBLE;

  for (guint i = first; i < n; i++)
    {
      const double apart = MAX (lefts[i], cell->left) - MIN (rights[i], cell->right);
      const double middle = fabs (lefts[i] + rights[i] - cell->left - cell->right) / 1000;

      if (MAX (apart, 0) + middle < least)
        {
          least = MAX (apart, 0) + middle;
          nearest = i;
        }
    }
  return nearest;
}

/* A row as one line; its cells are cleared. */
static PdfLine
join_row (GArray *lines, const Row *row, const double *lefts, const double *rights,
          guint n)
{
  GString *text = g_string_new (NULL);
  PdfLine joined = *cell_of (lines, row, 0);
  guint column = 0, next = 0;

  for (guint i = 0; i < row->cells->len; i++)
    {
      PdfLine *cell
          = &g_array_index (lines, PdfLine, g_array_index (row->cells, guint, i));
      const guint at = next < n ? column_of (cell, lefts, rights, n, next) : next;

      for (; column < at; column++)
        g_string_append_c (text, '\t');
      g_string_append (text, cell->text);
      next = at + 1;
      joined.right = MAX (joined.right, cell->right);
      g_clear_pointer (&cell->text, g_free);
    }
  joined.text = g_string_free (text, FALSE);
  joined.is_row = TRUE;
  joined.goes_on = FALSE;
  return joined;
}

static int
compare_numbers (gconstpointer a, gconstpointer b)
{
  const guint first = *(const guint *) a, second = *(const guint *) b;

  return first < second ? -1 : first > second;
}

/* Puts the rows of a table where its first cells were, from the top down. */
static void
join_table (GArray *lines, const GArray *rows, guint begin, guint end)
{
  g_autoptr (GArray) places = g_array_new (FALSE, FALSE, sizeof (guint));
  g_autoptr (GArray) joined = g_array_new (FALSE, FALSE, sizeof (PdfLine));
  double lefts[COLUMNS_MOST], rights[COLUMNS_MOST];
  const guint n = find_columns (lines, rows, begin, end, lefts, rights);

  for (guint i = begin; i < end; i++)
    {
      const Row *row = &g_array_index (rows, Row, i);

      g_array_append_vals (places, row->cells->data, row->cells->len);
    }
  g_array_sort (places, compare_numbers);
  for (guint i = begin; i < end; i++)
    {
      const PdfLine row
          = join_row (lines, &g_array_index (rows, Row, i), lefts, rights, n);

      g_array_append_val (joined, row);
    }
  for (guint i = 0; i < joined->len; i++)
    g_array_index (lines, PdfLine, g_array_index (places, guint, i))
        = g_array_index (joined, PdfLine, i);
}

/* Joins the pieces of lines that are in no table, as they were. */
static void
join_pieces (GArray *lines, guint from)
{
  guint kept = from;

  for (guint i = from; i < lines->len; i++)
    {
      PdfLine line = g_array_index (lines, PdfLine, i);
      PdfLine *last = kept > from ? &g_array_index (lines, PdfLine, kept - 1) : NULL;

      if (line.text == NULL)
        continue;
      if (line.goes_on && last != NULL && last->number == line.number && !last->is_row)
        {
          char *text
              = g_strdup_printf ("%s%*s%s", last->text, (int) line.blanks, "", line.text);

          g_free (last->text);
          last->text = text;
          last->right = MAX (last->right, line.right);
          last->top = MIN (last->top, line.top);
          last->bottom = MAX (last->bottom, line.bottom);
          pdf_line_clear (&line);
        }
      else
        g_array_index (lines, PdfLine, kept++) = line;
    }
  /* What is left out is moved or cleared already. */
  g_array_set_clear_func (lines, NULL);
  g_array_set_size (lines, kept);
  g_array_set_clear_func (lines, (GDestroyNotify) pdf_line_clear);
}

/* pdf_lines_find_tables: makes rows of the pieces from @from on, those of a page, that
 * are cells of a table, and lines of the others. */
void
pdf_lines_find_tables (GArray *lines, guint from)
{
  g_autoptr (GArray) rows = find_rows (lines, from);

  for (guint i = 0; i < rows->len;)
    {
      const guint end = end_of_table (lines, rows, i);

      if (end > i)
        join_table (lines, rows, i, end);
      i = MAX (end, i + 1);
    }
  join_pieces (lines, from);
}
