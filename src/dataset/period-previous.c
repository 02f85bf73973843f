/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dataset/period-private.h"

/* Which period is the one before. */

/* The part before, of years that have @n_parts of them. */
static gboolean
previous_part (GuatuPeriod period, guint n_parts, GuatuPeriod *previous)
{
  if (period.part > 1)
    period.part--;
  else if (period.year > 1)
    {
      period.year--;
      period.part = n_parts & 0x3f;
    }
  else
    return FALSE;
  *previous = period;
  return TRUE;
}

/* The years that a span reaches over, so that moved back by them it does not overlap:
 * one for the months from January to November, five for 2018 to 2022. */
static int
whole_years (GuatuPeriod span)
{
  const int last = guatu_period_last_day (span);
  GuatuPeriod later = span;

  do
    later.year++;
  while (guatu_period_first_day (later) <= last);
  return later.year - span.year;
}

/* A day of the same month in another year; the last one stays the last one. */
static guint
move_day (guint day, guint month, int from, int to)
{
  guint last = g_date_get_days_in_month ((GDateMonth) month, (GDateYear) to);

  return day == g_date_get_days_in_month ((GDateMonth) month, (GDateYear) from)
             ? last
             : MIN (day, last);
}

/* A span is compared with the same months of the year before. */
static gboolean
previous_span (GuatuPeriod span, GuatuPeriod *previous)
{
  GuatuPeriod before = span;
  int years = whole_years (span);

  if (span.year <= years)
    return FALSE;
  before.year = (gint16) (span.year - years);
  before.last_year = (gint16) (span.last_year - years);
  if (span.kind == GUATU_PERIOD_DAYS)
    {
      guint last = guatu_period_last_part (span);

      before.day = MIN (span.day, g_date_get_days_in_month ((GDateMonth) span.part,
                                                            (GDateYear) before.year))
                   & 0x3f;
      before.last = guatu_period_pack_last (
          last, move_day (guatu_period_last_of_month (span), last, span.last_year,
                          before.last_year));
    }
  *previous = before;
  return TRUE;
}

/**
 * guatu_period_previous:
 * @period: a period
 * @previous: (out): the period of the same kind before it; left alone if there
 *   is none. Of a span within a year it is the same span of the year before, which a
 *   growth of it is reckoned from; of a longer one, as many years earlier as it is long
 *
 * Returns: whether there is one; the first of the year 1 has none, nor has a moment
 */
gboolean
guatu_period_previous (GuatuPeriod period, GuatuPeriod *previous)
{
  switch ((GuatuPeriodKind) period.kind)
    {
    case GUATU_PERIOD_HALF:
      return previous_part (period, 2, previous);
    case GUATU_PERIOD_QUARTER:
      return previous_part (period, 4, previous);
    case GUATU_PERIOD_MONTH:
      return previous_part (period, 12, previous);
    case GUATU_PERIOD_WEEK:
      return previous_part (period, guatu_weeks_of_year (MAX (period.year - 1, 1)),
                            previous);
    case GUATU_PERIOD_DAY:
      if (guatu_period_first_day (period) == 1)
        return FALSE;
      *previous = guatu_period_of_day (guatu_period_first_day (period) - 1);
      return TRUE;
    case GUATU_PERIOD_MOMENT:
      return FALSE;
    case GUATU_PERIOD_YEARS:
    case GUATU_PERIOD_QUARTERS:
    case GUATU_PERIOD_MONTHS:
    case GUATU_PERIOD_DAYS:
      return previous_span (period, previous);
    case GUATU_PERIOD_YEAR:
    default:
      return previous_part (period, 0, previous);
    }
}
