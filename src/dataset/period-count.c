/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dataset/period-count.h"

#define MONTHS_A_YEAR 12

/* How many periods of a kind there are in a year; 0 for those that are counted in days
 * instead. */
static const int per_year[] = {
  [GUATU_PERIOD_YEAR] = 1,
  [GUATU_PERIOD_QUARTER] = 4,
  [GUATU_PERIOD_MONTH] = 12,
  [GUATU_PERIOD_DAY] = 0,
};

/**
 * guatu_period_count:
 * @count: (out): how many periods of its kind there are from the beginning of the
 *   calendar to this one, so that of two that follow one another the later has one more
 *
 * Returns: whether periods of its kind follow one another at all
 */
gboolean
guatu_period_count (GuatuPeriod period, int *count)
{
  int n = per_year[period.kind];

  *count = n == 0 ? guatu_period_first_day (period)
                  : period.year * n + MAX (period.part, 1) - 1;
  return TRUE;
}

/**
 * guatu_period_at:
 * @kind: of periods that follow one another
 * @count: as guatu_period_count() says it, within the years 1 to 9999
 *
 * Returns: the period that has this count
 */
GuatuPeriod
guatu_period_at (GuatuPeriodKind kind, int count)
{
  GuatuPeriod period = { .kind = kind & 3 };
  int n = per_year[kind];
  GDate date;

  if (n > 0)
    {
      period.year = (gint16) (count / n);
      period.part = n > 1 ? (guint16) (count % n + 1) & 0x1f : 0;
      return period;
    }
  g_date_clear (&date, 1);
  g_date_set_julian (&date, (guint32) MAX (count, 1));
  period.year = (gint16) g_date_get_year (&date);
  period.part = (guint16) g_date_get_month (&date) & 0x1f;
  period.day = g_date_get_day (&date) & 0x1f;
  return period;
}

/**
 * guatu_period_count_on:
 * @day: as guatu_period_first_day() counts
 *
 * Returns: the count of the period of a kind in which a day lies
 */
int
guatu_period_count_on (GuatuPeriodKind kind, int day)
{
  int n = per_year[kind];
  GDate date;

  if (n == 0)
    return day;
  g_date_clear (&date, 1);
  g_date_set_julian (&date, (guint32) MAX (day, 1));
  return g_date_get_year (&date) * n
         + ((int) g_date_get_month (&date) - 1) * n / MONTHS_A_YEAR;
}

/**
 * guatu_period_last_day:
 *
 * Returns: the number of the period's last day, as guatu_period_first_day() counts
 */
int
guatu_period_last_day (GuatuPeriod period)
{
  int count;

  guatu_period_count (period, &count);
  return guatu_period_first_day (
             guatu_period_at ((GuatuPeriodKind) period.kind, count + 1))
         - 1;
}

/* Where a day begins, in months of equal length since the year 0. */
static double
months_to (int day)
{
  GDate date;
  int n_days;

  g_date_clear (&date, 1);
  g_date_set_julian (&date, (guint32) MAX (day, 1));
  n_days = g_date_get_days_in_month (g_date_get_month (&date), g_date_get_year (&date));
  return g_date_get_year (&date) * MONTHS_A_YEAR + g_date_get_month (&date) - 1
         + (g_date_get_day (&date) - 1.0) / n_days;
}

/**
 * guatu_period_middle:
 *
 * Returns: where the middle of a period lies in a calendar whose months are all of one
 *   length, in months: so that on it years, quarters and months each are equally far
 *   apart
 */
double
guatu_period_middle (GuatuPeriod period)
{
  return (months_to (guatu_period_first_day (period))
          + months_to (guatu_period_last_day (period) + 1))
         / 2;
}
