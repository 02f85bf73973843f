/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dataset/period-private.h"

/* A period is eight bytes inside every observation. */
G_STATIC_ASSERT (sizeof (GuatuPeriod) == 8);

#define MINUTES_A_DAY 1440

/**
 * guatu_day_of_date:
 * @year: a year
 * @month: 1 to 12
 * @day: 1 to 31
 *
 * Counts the days of the Gregorian calendar by years that begin in March, in which a
 * leap day comes last, so that months need no table: days_from_civil of H. Hinnant,
 * “chrono-Compatible Low-Level Date Algorithms”.
 *
 * Returns: the number of the day; 1 January of the year 1 is 1
 */
int
guatu_day_of_date (int year, int month, int day)
{
  int march = (month + 9) % 12; /* months since March */

  if (month <= 2)
    year--;
  return 365 * year + year / 4 - year / 100 + year / 400 + (153 * march + 2) / 5 + day
         - 306;
}

/* The day before the first one of the month after @month. */
static int
last_day_of_month (int year, int month)
{
  return month == 12 ? guatu_day_of_date (year, 12, 31)
                     : guatu_day_of_date (year, month + 1, 1) - 1;
}

/* The Monday of the first week, which is the one that 4 January is in. The day 1 was
 * a Monday. */
static int
first_monday (int year)
{
  int fourth = guatu_day_of_date (year, 1, 4);

  return fourth - (fourth - 1) % 7;
}

/** guatu_weeks_of_year: how many weeks a year of ISO 8601 has, 52 or 53. */
guint
guatu_weeks_of_year (int year)
{
  return (guint) (first_monday (year + 1) - first_monday (year)) / 7;
}

/** guatu_period_of_day: the day of a number, as guatu_period_first_day() counts. */
GuatuPeriod
guatu_period_of_day (int day)
{
  GDate date;

  g_date_clear (&date, 1);
  g_date_set_julian (&date, (guint32) day);
  return (GuatuPeriod) {
    .year = (gint16) g_date_get_year (&date),
    .kind = GUATU_PERIOD_DAY,
    .part = (guint) g_date_get_month (&date) & 0x3f,
    .day = g_date_get_day (&date) & 0x3f,
  };
}

/** guatu_period_of_week: the week that begins with a Monday; its Thursday has its year.
 */
GuatuPeriod
guatu_period_of_week (int monday)
{
  GuatuPeriod week = { .year = guatu_period_of_day (monday + 3).year };

  week.kind = GUATU_PERIOD_WEEK;
  week.part = (guint) ((monday - first_monday (week.year)) / 7 + 1) & 0x3f;
  return week;
}

/* How many months a part of a year has. */
static const struct
{
  int months;
} parts[GUATU_N_PERIOD_KINDS] = {
  [GUATU_PERIOD_YEAR] = { 12 },  [GUATU_PERIOD_QUARTER] = { 3 },
  [GUATU_PERIOD_MONTH] = { 1 },  [GUATU_PERIOD_DAY] = { 1 },
  [GUATU_PERIOD_HALF] = { 6 },   [GUATU_PERIOD_MOMENT] = { 1 },
  [GUATU_PERIOD_YEARS] = { 12 }, [GUATU_PERIOD_QUARTERS] = { 3 },
  [GUATU_PERIOD_MONTHS] = { 1 }, [GUATU_PERIOD_DAYS] = { 1 },
};

/** guatu_period_is_span: whether it goes from one year, quarter, month or day to another.
 */
gboolean
guatu_period_is_span (GuatuPeriod period)
{
  return period.kind >= GUATU_PERIOD_YEARS;
}

/**
 * guatu_period_first_day:
 * @period: a period
 *
 * Returns: the number of the period's first day; 1 January of the year 1 is 1, as for
 *   g_date_get_julian()
 */
int
guatu_period_first_day (GuatuPeriod period)
{
  int part = MAX (period.part, 1);

  if (period.kind == GUATU_PERIOD_WEEK)
    return first_monday (period.year) + 7 * (part - 1);
  return guatu_day_of_date (period.year, (part - 1) * parts[period.kind].months + 1,
                            MAX (period.day, 1));
}

/**
 * guatu_period_last_day:
 * @period: a period
 *
 * Returns: the number of the period's last day, as guatu_period_first_day() counts;
 *   of a day and a moment the same
 */
int
guatu_period_last_day (GuatuPeriod period)
{
  int months = parts[period.kind].months;

  switch ((GuatuPeriodKind) period.kind)
    {
    case GUATU_PERIOD_DAY:
    case GUATU_PERIOD_MOMENT:
      return guatu_period_first_day (period);
    case GUATU_PERIOD_WEEK:
      return guatu_period_first_day (period) + 6;
    case GUATU_PERIOD_DAYS:
      return guatu_day_of_date (period.last_year, (int) guatu_period_last_part (period),
                                (int) guatu_period_last_of_month (period));
    case GUATU_PERIOD_YEARS:
    case GUATU_PERIOD_QUARTERS:
    case GUATU_PERIOD_MONTHS:
      return last_day_of_month (period.last_year,
                                MAX ((int) guatu_period_last_part (period), 1) * months);
    case GUATU_PERIOD_YEAR:
    case GUATU_PERIOD_QUARTER:
    case GUATU_PERIOD_MONTH:
    case GUATU_PERIOD_HALF:
    default:
      return last_day_of_month (period.year, MAX (period.part, 1) * months);
    }
}

/**
 * guatu_period_is_fiscal_year:
 * @period: a period
 *
 * Returns: whether it is a span of days that is a year, and not one of the calendar
 */
gboolean
guatu_period_is_fiscal_year (GuatuPeriod period)
{
  return period.kind == GUATU_PERIOD_DAYS && period.last_year == period.year + 1
         && guatu_day_of_date (period.year + 1, period.part, period.day)
                == guatu_period_last_day (period) + 1;
}

/* When a period begins, in minutes. */
static gint64
start_of (GuatuPeriod period)
{
  return (gint64) guatu_period_first_day (period) * MINUTES_A_DAY
         + (period.kind == GUATU_PERIOD_MOMENT ? period.last : 0);
}

/* When it is over. */
static gint64
end_of (GuatuPeriod period)
{
  return period.kind == GUATU_PERIOD_MOMENT
             ? start_of (period)
             : (gint64) (guatu_period_last_day (period) + 1) * MINUTES_A_DAY;
}

/** guatu_period_compare_mixed: guatu_period_compare() of any two periods, which may be of
 * two kinds, or spans. */
int
guatu_period_compare_mixed (GuatuPeriod a, GuatuPeriod b)
{
  gint64 x, y;

  if (guatu_period_equal (a, b))
    return 0;
  x = start_of (a);
  y = start_of (b);
  if (x != y)
    return x < y ? -1 : 1;
  if (guatu_period_is_span (a) != guatu_period_is_span (b))
    return guatu_period_is_span (b) ? -1 : 1;
  x = end_of (a);
  y = end_of (b);
  if (x != y)
    return (x > y) == guatu_period_is_span (a) ? 1 : -1;
  return (int) a.kind - (int) b.kind;
}

/**
 * guatu_period_key:
 * @period: a period
 *
 * Returns: a number that no other period has, to look it up by; numbers do not follow
 *   time
 */
guint64
guatu_period_key (GuatuPeriod period)
{
  return (guint64) (guint16) period.year << 48 | (guint64) period.kind << 44
         | (guint64) period.part << 38 | (guint64) period.day << 32
         | (guint64) (guint16) period.last_year << 16 | period.last;
}

/**
 * guatu_period_key_hash:
 * @key: (type guint64): of guatu_period_key()
 *
 * Hashes keys so that those of days that follow each other, which differ in few bits, are
 * spread; goes with g_int64_equal().
 */
guint
guatu_period_key_hash (gconstpointer key)
{
  guint64 mixed = *(const guint64 *) key;

  /* Multiplied by the golden ratio, of which the upper half depends on all bits below. */
  mixed ^= mixed >> 32;
  return (guint) (mixed * G_GUINT64_CONSTANT (0x9e3779b97f4a7c15) >> 32);
}
