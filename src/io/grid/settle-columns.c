/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/grid/columns.h"

/* What columns are beside others: codes and numbers of rows are nothing where others have
 * the names. */

static gboolean
is (const GuatuSheet *sheet, guint column, GuatuColumn kind)
{
  return g_array_index (sheet->columns, GuatuColumn, column) == kind;
}

/* Whether a column has the codes of companies. */
static gboolean
has_codes (const GuatuSheet *sheet, guint column)
{
  const char *over = guatu_sheet_text_over (sheet, column);

  return is (sheet, column, GUATU_COLUMN_PLACES) && over != NULL
         && guatu_column_says_company_code (over);
}

/* The codes of companies are no places beside their names. */
static void
settle_codes (GuatuSheet *sheet)
{
  guint n_names = 0;

  for (guint column = 0; column < sheet->columns->len; column++)
    n_names
        += is (sheet, column, GUATU_COLUMN_PLACES) && !has_codes (sheet, column) ? 1 : 0;
  for (guint column = 0; column < sheet->columns->len && n_names > 0; column++)
    if (has_codes (sheet, column))
      g_array_index (sheet->columns, GuatuColumn, column) = GUATU_COLUMN_NOTHING;
}

/* Whether the numbers of a column count the rows, from 0 or from 1. */
static gboolean
counts_rows (const GuatuSheet *sheet, guint column)
{
  guint64 first = 0;

  for (guint i = 0; i < sheet->body->len; i++)
    {
      const guint row = g_array_index (sheet->body, guint, i);
      const char *text = guatu_cells_text (sheet->grid, row, column);
      guint64 number;

      if (text == NULL
          || !g_ascii_string_to_unsigned (text, 10, 0, G_MAXUINT, &number, NULL))
        return FALSE;
      if (i == 0)
        first = number;
      if (first > 1 || number != first + i)
        return FALSE;
    }
  return sheet->body->len >= 2;
}

/* R and pandas write the number of each row before it, under an empty heading; where
 * nothing else says what or when the rows are, that may be the number of the month. */
static void
settle_row_numbers (GuatuSheet *sheet)
{
  gboolean has_names = FALSE;

  if (sheet->columns->len == 0 || !is (sheet, 0, GUATU_COLUMN_VALUES)
      || guatu_sheet_text_over (sheet, 0) != NULL)
    return;
  for (guint column = 1; column < sheet->columns->len; column++)
    has_names = has_names
                || (!is (sheet, column, GUATU_COLUMN_VALUES)
                    && !is (sheet, column, GUATU_COLUMN_NOTHING)
                    && !is (sheet, column, GUATU_COLUMN_UNITS));
  if (has_names && counts_rows (sheet, 0))
    g_array_index (sheet->columns, GuatuColumn, 0) = GUATU_COLUMN_NOTHING;
}

/** guatu_sheet_settle_columns: settles what columns are beside others, once all are
 * known.
 */
void
guatu_sheet_settle_columns (GuatuSheet *sheet)
{
  settle_codes (sheet);
  settle_row_numbers (sheet);
}
