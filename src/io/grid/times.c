/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/grid/times.h"

#include <string.h>

#include "io/grid/columns.h"

/* Where in a sheet times stand that no text alone is sure to be: in a row of headings, or
 * under a word that says so. What they say in full then takes their place. */

/** guatu_time_line_write: has a cell of a line, and all that it is spread over by itself,
 * say a text. */
void
guatu_time_line_write (const GuatuTimeLine *line, guint index, const char *text)
{
  GuatuCell *cell = g_ptr_array_index (line->cells, index);

  cell->text = g_string_chunk_insert_const (line->sheet->grid->texts, text);
}

/* Whether a cell is a number that is no time. */
static gboolean
is_number (const char *text)
{
  GuatuMonthText month;

  return strspn (text, "0123456789.,%") == strlen (text)
         && strspn (text, "0123456789") != 4 && !guatu_month_text_parse (text, &month);
}

/* Whether numbers stand in a row, but for its first cell. */
static gboolean
has_numbers (const GuatuCell *cells, guint n)
{
  for (guint i = 1; i < n; i++)
    if (cells[i].text != NULL && is_number (cells[i].text))
      return TRUE;
  return FALSE;
}

/* Whether what may be times in a row are its headings: nothing names its columns over
 * them, and under them are other numbers. */
static gboolean
is_over_numbers (const GuatuTimeLine *line)
{
  const GuatuCells *grid = line->sheet->grid;
  const GuatuCell *first = g_ptr_array_index (line->cells, 0);
  GuatuMonthText month;
  guint n_over = 0, n_under = 0;

  if (first->row + 1 >= guatu_cells_n_rows (grid))
    return FALSE;
  for (guint i = 0; i < line->cells->len; i++)
    {
      const GuatuCell *cell = g_ptr_array_index (line->cells, i);
      const GuatuCell *over
          = first->row > 0 ? guatu_cells_cell (grid, first->row - 1, cell->column) : NULL;
      const char *under = guatu_cells_text (grid, first->row + 1, cell->column);

      n_over += over != NULL && over->text != NULL && !over->is_spread;
      n_under += under != NULL && !guatu_month_text_parse (under, &month);
    }
  return n_over < 2 && n_under > 0;
}

static gboolean
may_be_fiscal (const char *text)
{
  GuatuFiscalText year;

  return guatu_fiscal_text_parse (text, &year);
}

static gboolean
may_be_month (const char *text)
{
  GuatuMonthText month;

  return guatu_month_text_parse (text, &month);
}

static gboolean
may_be_part (const char *text)
{
  GuatuPeriod period;
  guint first, last;

  return guatu_bare_span_parse (text, &first, &last) || guatu_text_is_part_of_year (text)
         || guatu_text_is_period (text, &period);
}

/* The cells of a row that may be times of one kind. */
static void
find_in_row (GuatuTimeLine *line, guint row, gboolean (*may_be) (const char *text))
{
  guint n = 0;
  const GuatuCell *cells = guatu_cells_row (line->sheet->grid, row, &n);

  g_ptr_array_set_size (line->cells, 0);
  line->over = n > 0 ? cells[0].text : NULL;
  for (guint i = 1; i < n; i++)
    if (cells[i].text != NULL && may_be (cells[i].text))
      g_ptr_array_add (line->cells, (gpointer) &cells[i]);
}

/* More bytes than this are no word over times. */
#define MAX_WORD 24

static gboolean
says_time (const char *text)
{
  GuatuColumn word;

  return text != NULL && !g_ascii_isdigit (*text) && strlen (text) <= MAX_WORD
         && guatu_column_word_find (text, &word)
         && (word == GUATU_COLUMN_PERIODS || word == GUATU_COLUMN_PARTS);
}

static void
settle_row (GuatuTimeLine *line, guint row)
{
  line->is_row = TRUE;
  find_in_row (line, row, may_be_fiscal);
  if (line->cells->len > 0 && guatu_time_line_take_fiscal_years (line))
    return;
  find_in_row (line, row, may_be_month);
  if (line->cells->len > 1 && is_over_numbers (line)
      && guatu_time_line_take_months (line))
    return;
  find_in_row (line, row, may_be_part);
  if (line->cells->len > 1)
    {
      if (!says_time (line->over))
        line->over = NULL;
      guatu_time_line_take_spans (line);
    }
}

/* The cells under one up to the first that is empty or may be no time of a kind. */
static void
find_in_column (GuatuTimeLine *line, guint row, guint column,
                gboolean (*may_be) (const char *text))
{
  const GuatuCells *grid = line->sheet->grid;

  g_ptr_array_set_size (line->cells, 0);
  for (row++; row < guatu_cells_n_rows (grid); row++)
    {
      const GuatuCell *cell = guatu_cells_cell (grid, row, column);

      if (cell == NULL || cell->text == NULL || !may_be (cell->text))
        return;
      g_ptr_array_add (line->cells, (gpointer) cell);
    }
}

/* Whether texts may be parts of a year that leave something to others; most columns of
 * time have none. */
static gboolean
may_begin_parts (const GuatuSheet *sheet, guint row, guint column)
{
  const char *text = row < guatu_cells_n_rows (sheet->grid)
                         ? guatu_cells_text (sheet->grid, row, column)
                         : NULL;
  guint first, last;

  return text != NULL
         && (guatu_bare_span_parse (text, &first, &last)
             || guatu_text_is_part_of_year (text)
             || (strstr (text, "年") != NULL && !g_str_has_suffix (text, "年")));
}

static void
settle_column (GuatuTimeLine *line, guint row, guint column)
{
  line->is_row = FALSE;
  line->over = guatu_cells_text (line->sheet->grid, row, column);
  find_in_column (line, row, column, may_be_fiscal);
  if (guatu_time_line_take_fiscal_years (line))
    return;
  find_in_column (line, row, column, may_be_month);
  if (guatu_time_line_take_months (line))
    return;
  if (!may_begin_parts (line->sheet, row + 1, column))
    return;
  find_in_column (line, row, column, may_be_part);
  guatu_time_line_take_spans (line);
}

/**
 * guatu_sheet_settle_times:
 * @sheet: a table of which nothing is known but its cells, all of which are at hand
 *
 * Has the cells of its sheet say in full what times they are, where others beside them or
 * a word over them tells: 202201, 2022.1, 2010-11, 1-3.
 */
void
guatu_sheet_settle_times (GuatuSheet *sheet)
{
  const GuatuCells *grid = sheet->grid;
  g_autoptr (GPtrArray) cells = g_ptr_array_new ();
  GuatuTimeLine line = { .sheet = sheet, .cells = cells };

  for (guint row = sheet->first_row; row < guatu_cells_n_rows (grid); row++)
    {
      guint n = 0;
      const GuatuCell *of_row = guatu_cells_row (grid, row, &n);

      /* A row of headings has no numbers. */
      if (has_numbers (of_row, n))
        continue;
      for (guint i = 0; i < n; i++)
        if (says_time (of_row[i].text))
          settle_column (&line, row, of_row[i].column);
      settle_row (&line, row);
    }
}
