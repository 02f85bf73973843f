/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "dataset/number.h"
#include "io/sheet/html-page.h"
#include "io/sheet/html-private.h"
#include "io/sheet/number-format.h"

/* The cells of a table of HTML, which reach across columns and down rows (HTML Standard,
 * 4.9.12). */

/* A cell may reach across so many columns, as browsers hold it, and down so many rows. */
#define MAX_ACROSS 1000u
#define MAX_DOWN 65534u

/**
 * guatu_html_table_new:
 * @title: (nullable): what stands over it
 *
 * Returns: (transfer full): a table without rows
 */
GuatuHtmlTable *
guatu_html_table_new (const char *title)
{
  GuatuHtmlTable *table = g_new0 (GuatuHtmlTable, 1);

  table->grid = guatu_cells_new_sheet (title != NULL ? title : "");
  table->title = g_strdup (title);
  table->free_from = g_array_new (FALSE, TRUE, sizeof (guint));
  table->text = g_string_new (NULL);
  return table;
}

/** guatu_html_table_free: frees a table, but for cells that were taken from it. */
void
guatu_html_table_free (GuatuHtmlTable *table)
{
  g_clear_pointer (&table->grid, guatu_cells_free);
  g_free (table->title);
  g_free (table->value);
  g_array_unref (table->free_from);
  g_string_free (table->text, TRUE);
  g_free (table);
}

/** guatu_html_table_begin_row: begins the next row; the title has one of its own. */
void
guatu_html_table_begin_row (GuatuHtmlTable *table)
{
  table->row = table->n_rows == 0 ? (table->title != NULL) : table->row + 1;
  table->n_rows++;
  table->column = 0;
}

static guint
span (const char **attributes, const char *name, guint most)
{
  const char *text = guatu_html_page_attribute (attributes, name);
  guint64 n = 1;

  if (text == NULL || !g_ascii_string_to_unsigned (text, 10, 1, G_MAXUINT32, &n, NULL))
    return 1;
  return (guint) MIN (n, most);
}

static gboolean
is_free (const GuatuHtmlTable *table, guint column)
{
  return column >= table->free_from->len
         || g_array_index (table->free_from, guint, column) <= table->row;
}

/**
 * guatu_html_table_begin_cell:
 * @table: a table
 * @attributes: (nullable): of the cell
 *
 * Begins a cell in the next column into which none from above reaches. Excel and
 * LibreOffice write the number beside what they show of it.
 */
void
guatu_html_table_begin_cell (GuatuHtmlTable *table, const char **attributes)
{
  static const char *const values[] = { "x:num", "sdval" };

  if (table->n_rows == 0)
    guatu_html_table_begin_row (table);
  while (!is_free (table, table->column))
    table->column++;
  table->n_across = span (attributes, "colspan", MAX_ACROSS);
  table->n_down = span (attributes, "rowspan", MAX_DOWN);
  table->in_cell = TRUE;
  g_string_truncate (table->text, 0);
  g_clear_pointer (&table->value, g_free);
  for (guint i = 0; i < G_N_ELEMENTS (values) && table->value == NULL; i++)
    {
      const char *value = guatu_html_page_attribute (attributes, values[i]);

      if (value != NULL && *value != '\0')
        table->value = g_strdup (value);
    }
}

/* Blanks and ends of lines in HTML are one blank. */
static void
collapse (GString *text)
{
  gsize to = 0;

  for (gsize from = 0; from < text->len; from++)
    {
      const gboolean is_space = g_ascii_isspace (text->str[from]);

      if (!is_space)
        text->str[to++] = text->str[from];
      else if (to > 0 && text->str[to - 1] != ' ')
        text->str[to++] = ' ';
    }
  g_string_truncate (text, to);
  while (text->len > 0 && text->str[text->len - 1] == ' ')
    g_string_truncate (text, text->len - 1);
}

/* What is shown of a number may be rounded; what is shown of a date is more than its
 * number says. */
static gboolean
put (GuatuHtmlTable *table, GError **error)
{
  const char *text = table->text->str;
  const gsize length = table->text->len;
  GuatuNumberFormat format = { .decimals = GUATU_DECIMALS_UNSAID };
  const GuatuNumberStyle style = { .format = &format };
  double value = 0;
  int decimals = 0;

  if (length == 0)
    return TRUE;
  table->n_numbers += g_ascii_isdigit (text[strspn (text, "+-(. ")]);
  if (table->value == NULL || strspn (text, "0123456789.,+-%() ") < length
      || !guatu_number_parse (table->value, strlen (table->value), &value, &decimals))
    return guatu_cells_put (table->grid, table->row, table->column, GUATU_CELL_TEXT, text,
                            length, 0, error);
  format.kind
      = text[length - 1] == '%' ? GUATU_NUMBER_FORMAT_PERCENT : GUATU_NUMBER_FORMAT_PLAIN;
  return guatu_cells_put_number (table->grid, table->row, table->column, value, &style,
                                 error);
}

/** guatu_html_table_end_cell: ends a cell; %FALSE where there is no room for it. */
gboolean
guatu_html_table_end_cell (GuatuHtmlTable *table, GError **error)
{
  const guint last_row = table->row + table->n_down - 1;
  const guint last_column = table->column + table->n_across - 1;

  if (!table->in_cell)
    return TRUE;
  table->in_cell = FALSE;
  collapse (table->text);
  if (!put (table, error))
    return FALSE;
  if (last_column >= table->free_from->len)
    g_array_set_size (table->free_from, last_column + 1);
  for (guint column = table->column; column <= last_column; column++)
    g_array_index (table->free_from, guint, column) = last_row + 1;
  if ((table->n_across > 1 || table->n_down > 1) && table->text->len > 0
      && !guatu_cells_merge (table->grid, table->row, table->column,
                             MIN (last_row, GUATU_CELLS_MAX_ROWS - 1),
                             MIN (last_column, GUATU_CELLS_MAX_COLUMNS - 1), error))
    return FALSE;
  table->column = last_column + 1;
  table->n_columns = MAX (table->n_columns, table->column);
  if (table->column > GUATU_CELLS_MAX_COLUMNS)
    return guatu_cells_put (table->grid, table->row, table->column, GUATU_CELL_TEXT, "x",
                            1, 0, error);
  return TRUE;
}

/** guatu_html_table_end: ends a table; its title becomes its first row. */
gboolean
guatu_html_table_end (GuatuHtmlTable *table, GError **error)
{
  return table->title == NULL
         || guatu_cells_put (table->grid, 0, 0, GUATU_CELL_TEXT, table->title,
                             strlen (table->title), 0, error);
}

/**
 * guatu_html_table_add_sup:
 * @text: what stands before it
 * @sup: what is set higher
 *
 * Adds a raised text: a digit after a letter is an exponent, km²; other small numbers are
 * marks of footnotes, which must not become digits of the number before them.
 */
void
guatu_html_table_add_sup (GString *text, const char *sup)
{
  static const char *const exponents[] = { "²", "³" };
  static const char *const marks[] = { "①", "②", "③", "④", "⑤", "⑥", "⑦", "⑧", "⑨", "⑩" };
  const char before = text->len > 0 ? text->str[text->len - 1] : '\0';
  g_autofree char *bare = g_strstrip (g_strdup (sup));
  guint64 n = 0;

  if (!g_ascii_string_to_unsigned (bare, 10, 1, G_N_ELEMENTS (marks), &n, NULL))
    {
      if (*bare != '\0' && g_ascii_isdigit (before))
        g_string_append_c (text, '*');
      else
        g_string_append (text, bare);
    }
  else if (g_ascii_isalpha (before) && (n == 2 || n == 3))
    g_string_append (text, exponents[n - 2]);
  else
    g_string_append (text, marks[n - 1]);
}
