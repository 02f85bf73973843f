/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/grid/cell-number.h"
#include "io/grid/columns.h"

/* Columns whose numbers all say that they are percentages: 完成率 beside 单位. */

/* Whether every number of a column is followed by a percent sign, and there is one. */
static gboolean
are_percentages (const GuatuSheet *sheet, guint column)
{
  guint n = 0;

  for (guint i = 0; i < sheet->body->len; i++)
    {
      const guint row = g_array_index (sheet->body, guint, i);
      const char *text = guatu_cells_text (sheet->grid, row, column);
      g_auto (GuatuCellNumber) cell = { .mark = NULL };

      if (text == NULL)
        continue;
      if (!guatu_cell_number_parse (text, sheet->decimal_comma, &cell))
        return FALSE;
      if (cell.missing)
        continue;
      if (cell.number.unit == NULL || cell.number.unit->kind != GUATU_UNIT_PERCENT)
        return FALSE;
      n++;
    }
  return n > 0;
}

/**
 * guatu_sheet_find_percentages:
 * @sheet: a table whose headings are read
 *
 * Has the columns whose numbers all are percentages be in percent, whatever the rows are
 * in. Of a long table not all rows are at hand.
 */
void
guatu_sheet_find_percentages (GuatuSheet *sheet)
{
  for (guint column = 0; column < sheet->grid->n_columns && sheet->tables->fill == NULL;
       column++)
    {
      GuatuHeading *heading = &sheet->headings[column];

      if (g_array_index (sheet->columns, GuatuColumn, column) == GUATU_COLUMN_VALUES
          && !heading->has_unit && are_percentages (sheet, column))
        heading->has_unit = guatu_unit_text_parse ("%", &heading->unit);
    }
}
