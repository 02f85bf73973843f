/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/grid/sheet.h"

/* Rows over the numbers of a database that say what they have. */

/* More such rows than this are none. */
#define MAX_ROWS 24

/* Takes whom a row names as the sources of its columns, each once. */
static void
take_sources (GuatuSheet *sheet, guint row)
{
  g_autoptr (GPtrArray) sources = g_ptr_array_new ();
  guint n = 0;
  const GuatuCell *cells = guatu_cells_row (sheet->grid, row, &n);

  for (guint i = 0; i < n; i++)
    if (cells[i].column > 0 && cells[i].text != NULL
        && !g_ptr_array_find_with_equal_func (sources, cells[i].text, g_str_equal, NULL))
      g_ptr_array_add (sources, (gpointer) cells[i].text);
  if (sources->len == 0 || sheet->source != NULL)
    return;
  g_ptr_array_add (sources, NULL);
  sheet->source
      = g_strjoinv (guatu_text_is_chinese (g_ptr_array_index (sources, 0)) ? "、" : ", ",
                    (char **) sources->pdata);
}

/**
 * guatu_sheet_take_said_rows:
 * @sheet: a table whose title was taken
 * @row: the first row of its headings
 *
 * Takes rows of headings whose first cells say what they have: names first, and units or
 * frequencies among the others.
 *
 * Returns: the row after them, or @row if there are none
 */
guint
guatu_sheet_take_said_rows (GuatuSheet *sheet, guint row)
{
  const guint n_rows = guatu_cells_n_rows (sheet->grid);
  const char *first = row < n_rows ? guatu_cells_text (sheet->grid, row, 0) : "";
  GuatuRowWord word = GUATU_ROW_NAMES;
  gboolean any = FALSE;
  guint end = row + 1;

  if (row >= n_rows || (first != NULL && !guatu_row_word_find (first, &word))
      || word != GUATU_ROW_NAMES)
    return row;
  g_array_append_val (sheet->row_words, word);
  for (; end < n_rows && end - row < MAX_ROWS
         && guatu_row_word_find (guatu_cells_text (sheet->grid, end, 0), &word);
       end++)
    {
      g_array_append_val (sheet->row_words, word);
      if (word == GUATU_ROW_SOURCES)
        take_sources (sheet, end);
      any = any || word == GUATU_ROW_UNITS || word == GUATU_ROW_FREQUENCIES;
    }
  if (!any)
    g_array_set_size (sheet->row_words, 0);
  return any ? end : row;
}
