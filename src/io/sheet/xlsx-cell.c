/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "io/sheet/xlsx-private.h"

/* What stands in a cell of an XLSX. */

/* The most digits of a number that are as exact as they are written. */
#define EXACT_DIGITS 15u

/* Whether a text is digits, perhaps with a minus before and points within, and how many
 * there are behind the first of these. */
static gboolean
has_digits (const GString *text, gsize *n_decimals)
{
  const char *at = text->str + (*text->str == '-');
  const char *point = NULL;

  for (; g_ascii_isdigit (*at) || *at == '.'; at++)
    if (*at == '.' && point == NULL)
      point = at;
  *n_decimals = point != NULL ? (gsize) (at - point) - 1 : 0;
  return *at == '\0' && at > text->str && g_ascii_isdigit (at[-1]);
}

/* A number that is short is put as it is written. */
static gboolean
is_short (const GuatuXlsxCell *cell)
{
  const GuatuNumberFormat *format = cell->style->format;
  gsize n_decimals = 0;

  return cell->text->len <= EXACT_DIGITS && has_digits (cell->text, &n_decimals)
         && (format == NULL
             || (format->kind == GUATU_NUMBER_FORMAT_PLAIN && format->unit == NULL
                 && (format->decimals == GUATU_DECIMALS_UNSAID
                     || n_decimals >= format->decimals)));
}

static gboolean
put_number (GuatuXlsxCell *cell, GError **error)
{
  const GString *text = cell->text;
  const GuatuNumberFormat *format = cell->style->format;
  char *end = NULL;
  double value;

  if (is_short (cell))
    {
      if (!guatu_cells_put (cell->grid, cell->row, cell->column, GUATU_CELL_NUMBER,
                            text->str, text->len, cell->style->indent, error))
        return FALSE;
      if (format != NULL)
        guatu_cells_set_shown_decimals (cell->grid, format->decimals);
      return TRUE;
    }
  value = g_ascii_strtod (text->str, &end);
  if (end == text->str || *end != '\0')
    return guatu_cells_put (cell->grid, cell->row, cell->column, GUATU_CELL_TEXT,
                            text->str, text->len, cell->style->indent, error);
  return guatu_cells_put_number (cell->grid, cell->row, cell->column, value, cell->style,
                                 error);
}

static gboolean
put_text (GuatuXlsxCell *cell, const char *text, gsize length, GError **error)
{
  return guatu_cells_put (cell->grid, cell->row, cell->column, GUATU_CELL_TEXT, text,
                          length, cell->style->indent, error);
}

static gboolean
put_shared (GuatuXlsxCell *cell, GError **error)
{
  guint64 number = 0;
  const char *text;

  if (!g_ascii_string_to_unsigned (cell->text->str, 10, 0, G_MAXUINT, &number, NULL)
      || number >= cell->xlsx->strings->len)
    return guatu_cells_put_error (cell->grid, cell->row, cell->column, "#REF!", error);
  text = g_ptr_array_index (cell->xlsx->strings, (guint) number);
  return put_text (cell, text, strlen (text), error);
}

/* A date as ISO 8601 has it, whose time does not matter. */
static gboolean
put_date (GuatuXlsxCell *cell, GError **error)
{
  gsize length = strcspn (cell->text->str, "T");

  return put_text (cell, cell->text->str, length, error);
}

/**
 * guatu_xlsx_put_cell:
 * @cell: a cell that was read, in which anything stands
 * @error: %GUATU_IO_ERROR_LIMIT
 *
 * Puts what stands in a cell into its grid. Blanks before a text of its own tell how far
 * in it is; around anything else they mean nothing.
 *
 * Returns: whether there is room for it
 */
gboolean
guatu_xlsx_put_cell (GuatuXlsxCell *cell, GError **error)
{
  GString *text = cell->text;

  if (cell->type == 'i' || cell->type == 'f')
    {
      guatu_xlsx_decode (text);
      return put_text (cell, text->str, text->len, error);
    }
  if (g_ascii_isspace (*text->str) || g_ascii_isspace (text->str[text->len - 1]))
    {
      g_strstrip (text->str);
      text->len = strlen (text->str);
    }
  switch (cell->type)
    {
    case 's':
      return put_shared (cell, error);
    case 'e':
      return guatu_cells_put_error (cell->grid, cell->row, cell->column, cell->text->str,
                                    error);
    case 'b':
      return put_text (cell, *cell->text->str == '1' ? "TRUE" : "FALSE",
                       *cell->text->str == '1' ? 4 : 5, error);
    case 'd':
      return put_date (cell, error);
    case 'n':
      return put_number (cell, error);
    default:
      return TRUE;
    }
}
