/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n-lib.h>

#include "io/grid/times.h"

/* Fiscal and school years, 2010-11, which one alone may be a month. */

/* Whether a month stands beside a cell, or over or under it, that is no fiscal year. */
static gboolean
is_by_month (const GuatuTimeLine *line, const GuatuCell *cell)
{
  static const int aside[][2] = { { 0, -1 }, { 0, 1 }, { -1, 0 }, { 1, 0 } };
  const GuatuCells *grid = line->sheet->grid;

  for (guint i = 0; i < G_N_ELEMENTS (aside); i++)
    {
      const guint row = cell->row + (guint) aside[i][0];
      const guint column = cell->column + (guint) aside[i][1];
      const char *text = row < guatu_cells_n_rows (grid) && column < grid->n_columns
                             ? guatu_cells_text (grid, row, column)
                             : NULL;
      GuatuFiscalText year;
      GuatuPeriod period;

      if (text != NULL && !guatu_fiscal_text_parse (text, &year)
          && guatu_text_is_period (text, &period) && period.kind == GUATU_PERIOD_MONTH)
        return TRUE;
    }
  return FALSE;
}

/* Whether all of a line are fiscal years: one alone only if it can be nothing else, and
 * else each the one after that before; those of a column may repeat, or begin anew, for
 * places. */
static gboolean
are_fiscal (const GuatuTimeLine *line, gboolean *are_named)
{
  guint first = 0, before = 0, n_steps = 0;
  gboolean are_sure = TRUE;

  for (guint i = 0; i < line->cells->len; i++)
    {
      GuatuFiscalText year;

      if (!guatu_fiscal_text_parse (guatu_time_line_text (line, i), &year)
          || (!year.is_sure && is_by_month (line, g_ptr_array_index (line->cells, i)))
          || (i > 0 && year.is_named != *are_named))
        return FALSE;
      *are_named = year.is_named;
      are_sure = are_sure && year.is_sure;
      first = i == 0 ? year.year : first;
      if (!are_sure && i > 0 && year.year != before + 1
          && (line->is_row || (year.year != before && year.year != first)))
        return FALSE;
      n_steps += i > 0 && year.year == before + 1;
      before = year.year;
    }
  return are_sure || n_steps > 0;
}

/* Says of 2010-11 alone that it is a month. */
static void
tell_of_month (const GuatuTimeLine *line)
{
  const GuatuCell *cell = g_ptr_array_index (line->cells, 0);
  GuatuFiscalText year;

  if (line->cells->len == 1 && !is_by_month (line, cell)
      && guatu_fiscal_text_parse (cell->text, &year))
    guatu_sheet_warn (line->sheet, cell->row, cell->column,
                      _ ("“%s” is taken for a month; if it is a fiscal or a school year, "
                         "write “%u/%02u”."),
                      cell->text, year.year, (year.year + 1) % 100);
}

/**
 * guatu_time_line_take_fiscal_years:
 * @line: cells that may be fiscal or school years
 *
 * Has cells say the years in which such years begin, or by which they are named.
 *
 * Returns: whether all of them are such
 */
gboolean
guatu_time_line_take_fiscal_years (const GuatuTimeLine *line)
{
  gboolean are_named = FALSE;

  if (line->cells->len == 0 || !are_fiscal (line, &are_named))
    {
      if (line->cells->len > 0)
        tell_of_month (line);
      return FALSE;
    }
  line->sheet->fiscal_years = are_named ? GUATU_FISCAL_NAMED : GUATU_FISCAL_BEGUN;
  guatu_sheet_note (line->sheet,
                    are_named ? _ ("“%s” and the like are fiscal years.")
                              : _ ("“%s” and the like are fiscal or school years: each "
                                   "stands for the year that it begins in."),
                    guatu_time_line_text (line, 0));
  for (guint i = 0; i < line->cells->len; i++)
    {
      GuatuFiscalText year;
      g_autofree char *written = NULL;

      guatu_fiscal_text_parse (guatu_time_line_text (line, i), &year);
      written = g_strdup_printf ("%u", year.year);
      guatu_time_line_write (line, i, written);
    }
  return TRUE;
}
