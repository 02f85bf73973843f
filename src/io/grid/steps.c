/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "io/grid/columns.h"

/* Days that stand for the years, quarters or months that they begin or end, as sheets and
 * databases store these, or for the midnight among other times of day. */

/* Turns a day or a month into the year, the quarter or the month that it is in, or into
 * its first moment. */
void
guatu_period_widen (GuatuPeriod *period, GuatuPeriodKind step)
{
  char written[24];

  if (step == GUATU_PERIOD_MOMENT)
    {
      period->kind = GUATU_PERIOD_MOMENT;
      return;
    }
  if (step == GUATU_PERIOD_YEAR)
    g_snprintf (written, sizeof written, "%04d", period->year);
  else if (step == GUATU_PERIOD_QUARTER)
    g_snprintf (written, sizeof written, "%04d-Q%u", period->year,
                (period->part + 2u) / 3);
  else
    g_snprintf (written, sizeof written, "%04d-%02u", period->year, (guint) period->part);
  guatu_period_parse (written, period);
}

/* What some days have in common: with which months they begin, or with which they end. */
typedef struct
{
  guint n;
  gboolean first;
  gboolean last;
  gboolean quarters;
  gboolean years;
} Days;

#define DAYS_INIT { .first = TRUE, .last = TRUE, .quarters = TRUE, .years = TRUE }

static void
add_day (Days *days, GuatuPeriod period)
{
  const gboolean is_day = period.kind == GUATU_PERIOD_DAY;
  const gboolean first = is_day && period.day == 1;
  const gboolean last = is_day
                        && period.day
                               == g_date_get_days_in_month ((GDateMonth) period.part,
                                                            (GDateYear) period.year);

  days->first = days->first && first;
  days->last = days->last && last;
  days->quarters = days->quarters && period.part % 3 == (first ? 1 : 0);
  days->years = days->years && period.part == (first ? 1 : 12);
  days->n++;
}

/* A day that is the last of a month says nothing alone. */
static GuatuPeriodKind
step_of (const Days *days)
{
  if (days->n == 0 || !(days->first || (days->last && days->n > 1)))
    return GUATU_PERIOD_DAY;
  if (days->years)
    return GUATU_PERIOD_YEAR;
  return days->quarters && days->n > 2 ? GUATU_PERIOD_QUARTER : GUATU_PERIOD_MONTH;
}

/* Columns with 1 January over each are years. */
static void
turn_dates (GuatuSheet *sheet)
{
  Days days = DAYS_INIT;
  GuatuPeriodKind step;

  for (guint column = 0; column < sheet->grid->n_columns; column++)
    if (sheet->headings[column].has_period)
      add_day (&days, sheet->headings[column].period);
  step = step_of (&days);
  for (guint column = 0; column < sheet->grid->n_columns && step != GUATU_PERIOD_DAY;
       column++)
    if (sheet->headings[column].has_period)
      guatu_period_widen (&sheet->headings[column].period, step);
}

/* Days in a column of time are years, quarters or months, if all are the first or the
 * last of one, and moments if any has a time. */
static GuatuPeriodKind
find_step (const GuatuSheet *sheet, guint column)
{
  Days days = DAYS_INIT;

  for (guint i = 0; i < sheet->body->len; i++)
    {
      const guint row = g_array_index (sheet->body, guint, i);
      const char *text = guatu_cells_text (sheet->grid, row, column);
      GuatuPeriod period;

      /* Once it is known that they are neither, only times matter. */
      if (text == NULL || (!days.first && !days.last && strchr (text, ':') == NULL)
          || !guatu_text_is_period (text, &period))
        continue;
      if (period.kind == GUATU_PERIOD_MOMENT)
        return GUATU_PERIOD_MOMENT;
      add_day (&days, period);
    }
  return step_of (&days);
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

/* Finds the newest period over a column of numbers, but for targets. */
static void
find_newest (GuatuSheet *sheet)
{
  for (guint i = 0; i < sheet->grid->n_columns; i++)
    {
      const GuatuHeading *heading = &sheet->headings[i];

      if (!heading->has_period || heading->status == GUATU_STATUS_TARGET
          || (sheet->has_newest
              && guatu_period_compare (heading->period, sheet->newest) < 0))
        continue;
      sheet->newest = heading->period;
      sheet->has_newest = TRUE;
    }
}

/**
 * guatu_sheet_find_steps:
 * @sheet: a table whose columns are known
 *
 * Finds which days over and in its columns are years, quarters or months, and the newest
 * period over them.
 */
void
guatu_sheet_find_steps (GuatuSheet *sheet)
{
  turn_dates (sheet);
  guatu_sheet_settle_year_ends (sheet);
  find_steps (sheet);
  find_newest (sheet);
}
