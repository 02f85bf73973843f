/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dataset/period-count.h"

#include "dataset/period-private.h"

#define MONTHS_A_YEAR 12
#define MINUTES_A_DAY 1440

/* How many periods of a kind there are in a year, or how many days each has. Moments and
 * most spans have neither: they do not follow one another. */
static const struct
{
  int per_year;
  int days;
} counted[GUATU_N_PERIOD_KINDS] = {
  [GUATU_PERIOD_YEAR] = { 1, 0 },    [GUATU_PERIOD_HALF] = { 2, 0 },
  [GUATU_PERIOD_QUARTER] = { 4, 0 }, [GUATU_PERIOD_MONTH] = { 12, 0 },
  [GUATU_PERIOD_WEEK] = { 0, 7 },    [GUATU_PERIOD_DAY] = { 0, 1 },
};

/* What a period is counted as: one from the beginning of a year as the month or quarter
 * that it ends with, a fiscal year as the year that it begins in. */
static GuatuPeriodKind
counted_as (GuatuPeriod period)
{
  gboolean to_date = period.part == 1 && period.year == period.last_year;

  if (period.kind == GUATU_PERIOD_MONTHS && to_date)
    return GUATU_PERIOD_MONTH;
  if (period.kind == GUATU_PERIOD_QUARTERS && to_date)
    return GUATU_PERIOD_QUARTER;
  return guatu_period_is_fiscal_year (period) ? GUATU_PERIOD_YEAR
                                              : (GuatuPeriodKind) period.kind;
}

/**
 * guatu_period_count:
 * @count: (out): how many periods of its kind there are from the beginning of the
 *   calendar to this one, so that of two that follow one another the later has one more;
 *   of spans, those from January or the first quarter of a year to a later one follow on
 *   each other, and fiscal years
 *
 * Returns: whether periods of its kind follow one another at all
 */
gboolean
guatu_period_count (GuatuPeriod period, int *count)
{
  GuatuPeriodKind kind = counted_as (period);
  int n = counted[kind].per_year, days = counted[kind].days;
  int part = guatu_period_is_span (period) ? (int) guatu_period_last_part (period)
                                           : period.part;

  if (n > 0)
    *count = period.year * n + (n > 1 ? part - 1 : 0);
  else if (days > 0)
    *count = (guatu_period_first_day (period) + days - 1) / days;
  return n > 0 || days > 0;
}

/* Whether a period is the months or quarters of a year so far. */
static gboolean
is_to_date (GuatuPeriod period)
{
  return guatu_period_is_span (period) && counted_as (period) != period.kind
         && !guatu_period_is_fiscal_year (period);
}

/* Whether a period alone is those of a year so far: its first month or quarter. */
static gboolean
is_first (GuatuPeriod period)
{
  return period.part == 1
         && (period.kind == GUATU_PERIOD_MONTH || period.kind == GUATU_PERIOD_QUARTER);
}

/* As guatu_period_join(), where the row may have spans to date. */
static gboolean
join_to_date (GuatuPeriod *like, GuatuPeriod period)
{
  const gboolean same = like->kind == period.kind;
  const gboolean longer
      = is_first (*like) && is_to_date (period) && like->kind == counted_as (period);
  const gboolean shorter
      = is_to_date (*like) && is_first (period) && counted_as (*like) == period.kind;

  if (longer
      || (same && (is_first (*like) || is_to_date (*like)) && !is_first (period)
          && !is_to_date (period)))
    *like = period;
  return same || longer || shorter;
}

/**
 * guatu_period_join:
 * @like: (inout): of which kind the periods of a row are so far, said by one of them: a
 *   span to date where there is one, else one that is not the first of its year where
 *   there is one
 * @period: another period of the row
 *
 * Periods of one kind go together, and with spans from the beginning of a year the first
 * month or quarter, which is one of them: 2023-Q1, 2023-Q1/2023-Q2, 2023-Q1/2023-Q3. A
 * second quarter is not. @like is left alone where @period is of another kind.
 *
 * Returns: whether @period is of the kind of the others
 */
gboolean
guatu_period_join (GuatuPeriod *like, GuatuPeriod period)
{
  const gboolean has_days = like->kind == period.kind && counted[period.kind].days > 0;

  return has_days || join_to_date (like, period);
}

/* The part of a year that a period ends with. */
static guint
end_part (GuatuPeriod period)
{
  return guatu_period_is_span (period) ? guatu_period_last_part (period) : period.part;
}

/**
 * guatu_period_begins_anew:
 * @from: a period
 * @to: a later one
 *
 * Returns: whether @from is the months or quarters of a year so far, and @to fewer of
 *   them, of another year, so that what is summed up begins anew: 2022-01/2022-12,
 *   2023-01/2023-02
 */
gboolean
guatu_period_begins_anew (GuatuPeriod from, GuatuPeriod to)
{
  return is_to_date (from) && (is_to_date (to) || is_first (to))
         && counted_as (from) == counted_as (to) && to.year > from.year
         && end_part (to) < end_part (from);
}

/* Makes a period what another is: a span that ends with it, or a fiscal year. */
static GuatuPeriod
made_like (GuatuPeriod like, GuatuPeriod period)
{
  GuatuPeriod made = like;

  made.year = period.year;
  made.last_year = (gint16) (period.year + like.last_year - like.year);
  if (like.kind != GUATU_PERIOD_DAYS)
    made.last = guatu_period_pack_last (period.part, 0);
  return made;
}

/**
 * guatu_period_at:
 * @like: a period that follows on others
 * @count: as guatu_period_count() says it, within the years 1 to 9999
 *
 * Returns: the period of the kind of @like that has this count
 */
GuatuPeriod
guatu_period_at (GuatuPeriod like, int count)
{
  GuatuPeriodKind kind = counted_as (like);
  GuatuPeriod period = { .kind = kind & 0xf };
  int n = counted[kind].per_year;

  if (n > 0)
    {
      period.year = (gint16) (count / n);
      period.part = n > 1 ? (guint16) (count % n + 1) & 0x3f : 0;
      return guatu_period_is_span (like) ? made_like (like, period) : period;
    }
  if (kind == GUATU_PERIOD_WEEK)
    return guatu_period_of_week ((MAX (count, 1) - 1) * counted[kind].days + 1);
  return guatu_period_of_day (MAX (count, 1));
}

/**
 * guatu_period_count_on:
 * @like: a period that follows on others
 * @day: as guatu_period_first_day() counts
 *
 * Returns: the count of the period of its kind in which a day lies
 */
int
guatu_period_count_on (GuatuPeriod like, int day)
{
  GuatuPeriodKind kind = counted_as (like);
  int n = counted[kind].per_year, days = counted[kind].days;
  GDate date;

  if (n == 0)
    return days > 0 ? (day + days - 1) / days : day;
  g_date_clear (&date, 1);
  g_date_set_julian (&date, (guint32) MAX (day, 1));
  return g_date_get_year (&date) * n
         + ((int) g_date_get_month (&date) - 1) * n / MONTHS_A_YEAR;
}

/**
 * guatu_period_months_to:
 * @day: as guatu_period_first_day() counts
 *
 * Returns: where a day begins, in months of equal length, as guatu_period_middle()
 *   counts them
 */
double
guatu_period_months_to (int day)
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
  int day = guatu_period_first_day (period);

  if (period.kind == GUATU_PERIOD_MOMENT)
    return guatu_period_months_to (day)
           + (guatu_period_months_to (day + 1) - guatu_period_months_to (day))
                 * period.last / MINUTES_A_DAY;
  return (guatu_period_months_to (guatu_period_first_day (period))
          + guatu_period_months_to (guatu_period_last_day (period) + 1))
         / 2;
}
