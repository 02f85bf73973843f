/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n-lib.h>

#include "io/grid/times.h"

/* Months and fiscal years that a text alone does not tell from numbers: several of them
 * in their order are no numbers. */

static const char *
text_at (const GuatuTimeLine *line, guint index)
{
  return ((const GuatuCell *) g_ptr_array_index (line->cells, index))->text;
}

static const GuatuMonthText *
month_at (const GArray *months, guint index)
{
  return &g_array_index (months, GuatuMonthText, index);
}

/* Whether texts such as 2022-01 need no others to be months. */
static gboolean
are_plain (const GArray *months)
{
  for (guint i = 0; i < months->len; i++)
    if (month_at (months, i)->form != GUATU_MONTH_TEXT || month_at (months, i)->is_short)
      return FALSE;
  return TRUE;
}

/* All months of a line; NULL if something in it is none, there are fewer than two, or
 * they tell it by themselves. */
static GArray *
read_months (const GuatuTimeLine *line)
{
  g_autoptr (GArray) months = g_array_new (FALSE, FALSE, sizeof (GuatuMonthText));

  for (guint i = 0; i < line->cells->len; i++)
    {
      GuatuMonthText month;

      if (!guatu_month_text_parse (text_at (line, i), &month)
          || (i > 0 && month.form != month_at (months, 0)->form)
          || (i > 0 && month.has_point != month_at (months, 0)->has_point))
        return NULL;
      g_array_append_val (months, month);
    }
  return months->len > 1 && !are_plain (months) ? g_steal_pointer (&months) : NULL;
}

/* A number loses the last zero of 2022.10: 2022.1 behind a later month of its year is
 * October, as it is beside 2022.09 and before 2022.11. Returns which cell was such a one,
 * or -1. */
static int
find_october (GArray *months)
{
  gboolean has_zeros = FALSE;
  int found = -1;

  for (guint i = 0; i < months->len; i++)
    has_zeros = has_zeros || month_at (months, i)->has_zero;
  for (guint i = 0; i < months->len; i++)
    {
      GuatuMonthText *month = &g_array_index (months, GuatuMonthText, i);
      const GuatuMonthText *before = i > 0 ? month_at (months, i - 1) : NULL;
      const GuatuMonthText *next = i + 1 < months->len ? month_at (months, i + 1) : NULL;

      if (!month->has_point || !month->is_short || month->month != 1)
        continue;
      if (!has_zeros
          && !(before != NULL && before->year == month->year && before->month > 1)
          && !((before == NULL || before->year < month->year) && next != NULL
               && next->year == month->year && next->month == 11))
        continue;
      month->month = 10;
      found = found < 0 ? (int) i : found;
    }
  return found;
}

static guint
rank (const GuatuMonthText *month)
{
  return month->year * 12 + month->month;
}

/* Whether months follow on each other; those of a column may repeat, for places. */
static gboolean
are_in_order (const GArray *months, gboolean may_repeat)
{
  for (guint i = 1; i < months->len; i++)
    {
      const guint before = rank (month_at (months, i - 1));
      const guint here = rank (month_at (months, i));

      if (here < before || (here == before && !may_repeat))
        return FALSE;
    }
  return rank (month_at (months, months->len - 1)) > rank (month_at (months, 0));
}

static void
reverse (GArray *months)
{
  for (guint i = 0; i < months->len / 2; i++)
    {
      GuatuMonthText *a = &g_array_index (months, GuatuMonthText, i);
      GuatuMonthText *b = &g_array_index (months, GuatuMonthText, months->len - 1 - i);
      const GuatuMonthText kept = *a;

      *a = *b;
      *b = kept;
    }
}

/**
 * guatu_time_line_take_months:
 * @line: cells that may be months
 *
 * Has cells say the months that they are, if all of them are such and in order, from the
 * first to the last or, in a column, from the last to the first.
 *
 * Returns: whether they are
 */
gboolean
guatu_time_line_take_months (const GuatuTimeLine *line)
{
  g_autoptr (GArray) months = read_months (line);
  const GuatuCell *cell;
  gboolean turned;
  int october;

  if (months == NULL)
    return FALSE;
  turned = rank (month_at (months, 0)) > rank (month_at (months, months->len - 1))
           && !line->is_row;
  if (turned)
    reverse (months);
  october = find_october (months);
  if (!are_in_order (months, !line->is_row))
    return FALSE;
  if (october >= 0)
    {
      october = turned ? (int) months->len - 1 - october : october;
      cell = g_ptr_array_index (line->cells, october);
      guatu_sheet_warn (line->sheet, cell->row, cell->column,
                        _ ("“%s” is taken for October by the months beside it: a number "
                           "loses its last zero."),
                        cell->text);
    }
  if (turned)
    reverse (months);
  guatu_sheet_note (line->sheet, _ ("“%s” to “%s” are months."), text_at (line, 0),
                    text_at (line, months->len - 1));
  for (guint i = 0; i < months->len; i++)
    {
      g_autofree char *written = g_strdup_printf ("%04u-%02u", month_at (months, i)->year,
                                                  month_at (months, i)->month);

      guatu_time_line_write (line, i, written);
    }
  return TRUE;
}

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
 * else each the one after that before. */
static gboolean
are_fiscal (const GuatuTimeLine *line, gboolean *are_named)
{
  guint before = 0;
  gboolean are_sure = TRUE;

  for (guint i = 0; i < line->cells->len; i++)
    {
      GuatuFiscalText year;

      if (!guatu_fiscal_text_parse (text_at (line, i), &year)
          || (!year.is_sure && is_by_month (line, g_ptr_array_index (line->cells, i)))
          || (i > 0 && year.is_named != *are_named))
        return FALSE;
      *are_named = year.is_named;
      are_sure = are_sure && year.is_sure;
      if (!are_sure && i > 0 && year.year != before + 1)
        return FALSE;
      before = year.year;
    }
  return line->cells->len > 1 || (line->cells->len == 1 && are_sure);
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
                    text_at (line, 0));
  for (guint i = 0; i < line->cells->len; i++)
    {
      GuatuFiscalText year;
      g_autofree char *written = NULL;

      guatu_fiscal_text_parse (text_at (line, i), &year);
      written = g_strdup_printf ("%u", year.year);
      guatu_time_line_write (line, i, written);
    }
  return TRUE;
}
