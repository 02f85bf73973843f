/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dataset/period.h"

#include <string.h>

/* A period is four bytes inside every observation. */
G_STATIC_ASSERT (sizeof (GuatuPeriod) == 4);

static const char *const quarters_zh[] = { "一", "二", "三", "四" };

static const char *const months_en[] = {
  "January", "February", "March",     "April",   "May",      "June",
  "July",    "August",   "September", "October", "November", "December",
};

/* Reads exactly @n_digits decimal digits at *@text and moves past them. */
static gboolean
take_number (const char **text, guint n_digits, guint min, guint max, guint *number)
{
  guint value = 0;

  for (guint i = 0; i < n_digits; i++)
    {
      if (!g_ascii_isdigit ((*text)[i]))
        return FALSE;
      value = value * 10 + (guint) g_ascii_digit_value ((*text)[i]);
    }

  *text += n_digits;
  *number = value;
  return value >= min && value <= max;
}

/* Reads what follows "YYYY-": a quarter, a month or a day. */
static gboolean
parse_part (const char *text, guint year, GuatuPeriod *period)
{
  guint part;
  guint day;

  if (*text == 'Q')
    {
      text++;
      period->kind = GUATU_PERIOD_QUARTER;
      if (!take_number (&text, 1, 1, 4, &part))
        return FALSE;
      period->part = part & 0x1f;
      return *text == '\0';
    }

  period->kind = GUATU_PERIOD_MONTH;
  if (!take_number (&text, 2, 1, 12, &part))
    return FALSE;
  period->part = part & 0x1f;
  if (*text == '\0')
    return TRUE;

  if (*text++ != '-')
    return FALSE;
  period->kind = GUATU_PERIOD_DAY;
  if (!take_number (&text, 2, 1, 31, &day) || *text != '\0')
    return FALSE;
  period->day = day & 0x1f;
  return day <= g_date_get_days_in_month ((GDateMonth) part, (GDateYear) year);
}

/**
 * guatu_period_parse:
 * @string: a year "2023", a quarter "2023-Q1", a month "2023-07" or a day
 *   "2023-07-01", and nothing before or after it
 * @period: (out): the period; left alone if @string is not one
 *
 * Years go from 0001 to 9999, and a day has to be in the Gregorian calendar.
 *
 * Returns: whether @string is a period
 */
gboolean
guatu_period_parse (const char *string, GuatuPeriod *period)
{
  GuatuPeriod parsed = { .kind = GUATU_PERIOD_YEAR };
  const char *rest = string;
  guint year;

  g_return_val_if_fail (string != NULL, FALSE);

  if (!take_number (&rest, 4, 1, 9999, &year))
    return FALSE;
  parsed.year = (gint16) year;

  if (*rest != '\0' && (*rest != '-' || !parse_part (rest + 1, year, &parsed)))
    return FALSE;

  *period = parsed;
  return TRUE;
}

/**
 * guatu_period_to_string:
 * @period: a period
 *
 * Returns: (transfer full): the period as guatu_period_parse() takes it
 */
char *
guatu_period_to_string (GuatuPeriod period)
{
  switch ((GuatuPeriodKind) period.kind)
    {
    case GUATU_PERIOD_QUARTER:
      return g_strdup_printf ("%04d-Q%d", period.year, period.part);
    case GUATU_PERIOD_MONTH:
      return g_strdup_printf ("%04d-%02d", period.year, period.part);
    case GUATU_PERIOD_DAY:
      return g_strdup_printf ("%04d-%02d-%02d", period.year, period.part, period.day);
    case GUATU_PERIOD_YEAR:
    default:
      return g_strdup_printf ("%04d", period.year);
    }
}

static char *
label_zh (GuatuPeriod period)
{
  switch ((GuatuPeriodKind) period.kind)
    {
    case GUATU_PERIOD_QUARTER:
      return g_strdup_printf ("%d年%s季度", period.year, quarters_zh[period.part - 1]);
    case GUATU_PERIOD_MONTH:
      return g_strdup_printf ("%d年%d月", period.year, period.part);
    case GUATU_PERIOD_DAY:
      return g_strdup_printf ("%d年%d月%d日", period.year, period.part, period.day);
    case GUATU_PERIOD_YEAR:
    default:
      return g_strdup_printf ("%d年", period.year);
    }
}

static char *
label_en (GuatuPeriod period)
{
  switch ((GuatuPeriodKind) period.kind)
    {
    case GUATU_PERIOD_QUARTER:
      return g_strdup_printf ("Q%d %d", period.part, period.year);
    case GUATU_PERIOD_MONTH:
      return g_strdup_printf ("%s %d", months_en[period.part - 1], period.year);
    case GUATU_PERIOD_DAY:
      return g_strdup_printf ("%d %s %d", period.day, months_en[period.part - 1],
                              period.year);
    case GUATU_PERIOD_YEAR:
    default:
      return g_strdup_printf ("%d", period.year);
    }
}

/**
 * guatu_period_to_label:
 * @period: a period
 * @language: the language of the figure, not of the program; of a figure in
 *   both, the first one, Chinese, is taken
 *
 * Returns: (transfer full): the period for people: "2023年一季度", "Q1 2023"
 */
char *
guatu_period_to_label (GuatuPeriod period, GuatuLanguage language)
{
  return language == GUATU_LANGUAGE_EN ? label_en (period) : label_zh (period);
}

/* The month that a period begins with, 1 to 12. */
static int
first_month (GuatuPeriod period)
{
  return period.kind == GUATU_PERIOD_QUARTER ? (period.part - 1) * 3 + 1
                                             : MAX (period.part, 1);
}

/* The first day of a period, as a number that grows with the calendar. */
static int
start_of (GuatuPeriod period)
{
  return (period.year * 16 + first_month (period)) * 32 + MAX (period.day, 1);
}

/**
 * guatu_period_first_day:
 * @period: a period
 *
 * Counts the days of the Gregorian calendar by years that begin in March, in which a
 * leap day comes last, so that months need no table: days_from_civil of H. Hinnant,
 * “chrono-Compatible Low-Level Date Algorithms”.
 *
 * Returns: the number of the period's first day; 1 January of the year 1 is 1, as for
 *   g_date_get_julian()
 */
int
guatu_period_first_day (GuatuPeriod period)
{
  int month = first_month (period);
  int year = month > 2 ? period.year : period.year - 1;
  int march = (month + 9) % 12; /* months since March */

  return 365 * year + year / 4 - year / 100 + year / 400 + (153 * march + 2) / 5
         + MAX (period.day, 1) - 306;
}

/**
 * guatu_period_compare:
 * @a: a period
 * @b: another period
 *
 * Orders by the first day, and of periods that begin on the same day puts the
 * longer first: a year, its first quarter, its January, its first of January.
 *
 * Returns: less than, equal to or greater than 0 as @a comes before, is or
 *   comes after @b
 */
int
guatu_period_compare (GuatuPeriod a, GuatuPeriod b)
{
  int difference = start_of (a) - start_of (b);

  return difference != 0 ? difference : (int) a.kind - (int) b.kind;
}

/* The day before, by the calendar. */
static gboolean
previous_day (GuatuPeriod day, GuatuPeriod *previous)
{
  GDate date;

  g_date_clear (&date, 1);
  g_date_set_dmy (&date, day.day, (GDateMonth) day.part, (GDateYear) day.year);
  if (g_date_get_julian (&date) == 1)
    return FALSE;

  g_date_subtract_days (&date, 1);
  day.year = (gint16) g_date_get_year (&date);
  day.part = (guint) g_date_get_month (&date) & 0x1f;
  day.day = g_date_get_day (&date) & 0x1f;
  *previous = day;
  return TRUE;
}

/**
 * guatu_period_previous:
 * @period: a period
 * @previous: (out): the period of the same kind before it; left alone if there
 *   is none
 *
 * Returns: whether there is one; the first of the year 1 has none
 */
gboolean
guatu_period_previous (GuatuPeriod period, GuatuPeriod *previous)
{
  static const guint parts[] = {
    [GUATU_PERIOD_YEAR] = 0,
    [GUATU_PERIOD_QUARTER] = 4,
    [GUATU_PERIOD_MONTH] = 12,
  };

  if (period.kind == GUATU_PERIOD_DAY)
    return previous_day (period, previous);

  if (period.part > 1)
    period.part--;
  else if (period.year > 1)
    {
      period.year--;
      period.part = parts[period.kind] & 0x1f;
    }
  else
    return FALSE;
  *previous = period;
  return TRUE;
}
