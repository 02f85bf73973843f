/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "io/grid/sheet.h"

/* Days that stand for the years or the months that they begin, as sheets store these, or
 * for the midnight among other times of day. */

/* Turns a day into the year or the month that it is in, or into its first moment. */
void
guatu_period_widen (GuatuPeriod *period, GuatuPeriodKind step)
{
  g_autofree char *written = NULL;

  if (step == GUATU_PERIOD_MOMENT)
    {
      period->kind = GUATU_PERIOD_MOMENT;
      return;
    }
  written = step == GUATU_PERIOD_YEAR
                ? g_strdup_printf ("%04d", period->year)
                : g_strdup_printf ("%04d-%02d", period->year, period->part);
  guatu_period_parse (written, period);
}

/* Columns with 1 January over each are years. */
static void
turn_dates (GuatuSheet *sheet)
{
  gboolean years = TRUE, months = TRUE;

  for (guint column = 0; column < sheet->grid->n_columns; column++)
    if (sheet->headings[column].has_period)
      {
        const GuatuPeriod *period = &sheet->headings[column].period;

        if (period->kind != GUATU_PERIOD_DAY || period->day != 1)
          return;
        years = years && period->part == 1;
        months = months && period->day == 1;
      }
  for (guint column = 0; column < sheet->grid->n_columns; column++)
    if (sheet->headings[column].has_period)
      {
        guatu_period_widen (&sheet->headings[column].period,
                            years ? GUATU_PERIOD_YEAR : GUATU_PERIOD_MONTH);
      }
}

/* Days in a column of time are years, or months, if all are the first of one, and moments
 * if any has a time. */
static GuatuPeriodKind
find_step (const GuatuSheet *sheet, guint column)
{
  gboolean years = TRUE, months = TRUE;
  guint n = 0;

  for (guint i = 0; i < sheet->body->len; i++)
    {
      const guint row = g_array_index (sheet->body, guint, i);
      const char *text = guatu_cells_text (sheet->grid, row, column);
      GuatuPeriod period;

      /* Once it is known that they are neither, only times matter. */
      if (text == NULL || (!months && strchr (text, ':') == NULL)
          || !guatu_text_is_period (text, &period))
        continue;
      if (period.kind == GUATU_PERIOD_MOMENT)
        return GUATU_PERIOD_MOMENT;
      months = months && period.kind == GUATU_PERIOD_DAY && period.day == 1;
      years = years && period.part == 1;
      n++;
    }
  if (n == 0 || !months)
    return GUATU_PERIOD_DAY;
  return years ? GUATU_PERIOD_YEAR : GUATU_PERIOD_MONTH;
}

static void
find_steps (GuatuSheet *sheet)
{
  for (guint column = 0; column < sheet->grid->n_columns; column++)
    {
      GuatuPeriodKind step = GUATU_PERIOD_DAY;

      if (g_array_index (sheet->columns, GuatuColumn, column) == GUATU_COLUMN_PERIODS)
        step = find_step (sheet, column);
      g_array_append_val (sheet->steps, step);
    }
}

/**
 * guatu_sheet_find_steps:
 * @sheet: a table whose columns are known
 *
 * Finds which days over and in its columns are years or months.
 */
void
guatu_sheet_find_steps (GuatuSheet *sheet)
{
  turn_dates (sheet);
  find_steps (sheet);
}
