/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/grid/levels.h"

/* Two columns of names in which 小计 of the second is all of what the first one names:
 * 耕地, 小计 over 水田 and 旱地. */

/**
 * guatu_text_is_subtotal:
 * @text: (nullable): a name
 *
 * Returns: whether it is that of all of what stands before it
 */
gboolean
guatu_text_is_subtotal (const char *text)
{
  static const char *const words[]
      = { "小计", "小　计", "小 计", "计", "合计", "subtotal", "Subtotal", "Sub-total" };

  for (guint i = 0; text != NULL && i < G_N_ELEMENTS (words); i++)
    if (g_str_equal (text, words[i]))
      return TRUE;
  return FALSE;
}

/* The second column of names beside each other; 0 if there is one alone. */
static guint
find_inner (const GuatuSheet *sheet)
{
  for (guint column = 1; column < sheet->columns->len; column++)
    if (g_array_index (sheet->columns, GuatuColumn, column) == GUATU_COLUMN_INDICATORS
        && g_array_index (sheet->columns, GuatuColumn, column - 1)
               == GUATU_COLUMN_INDICATORS)
      return column;
  return 0;
}

/**
 * guatu_sheet_find_subtotals:
 * @sheet: a table whose columns are known
 *
 * Has the rows that the second of two columns names be further in than those of which it
 * says that they are subtotals, if two or more are.
 *
 * Returns: whether it is so
 */
gboolean
guatu_sheet_find_subtotals (GuatuSheet *sheet)
{
  const guint inner = find_inner (sheet);
  guint n_subtotals = 0, n_others = 0;

  for (guint i = 0; inner > 0 && i < sheet->body->len; i++)
    {
      const char *text
          = guatu_cells_text (sheet->grid, g_array_index (sheet->body, guint, i), inner);
      const gboolean is_inner = text != NULL && !guatu_text_is_subtotal (text);

      n_subtotals += text != NULL && !is_inner ? 1 : 0;
      n_others += is_inner ? 1 : 0;
      g_array_index (sheet->levels, guint, i) = is_inner ? GUATU_LEVEL_STEP : 0;
    }
  return n_subtotals >= 2 && n_others >= 2;
}
