/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dataset/period-private.h"

#include <string.h>

/* How periods are written in files. */

/* Reads exactly @n_digits decimal digits at *@text and moves past them. */
static inline gboolean
take_number (const char **text, guint n_digits, guint min, guint max, guint *number)
{
  guint value = 0;

  for (guint i = 0; i < n_digits; i++)
    {
      const guint digit = (guint) ((*text)[i] - '0');

      if (digit > 9)
        return FALSE;
      value = value * 10 + digit;
    }

  *text += n_digits;
  *number = value;
  return value >= min && value <= max;
}

/* The parts of a year that a letter says. */
static const struct
{
  char letter;
  GuatuPeriodKind kind;
  guint n_digits;
  guint max;
} letters[] = {
  { 'H', GUATU_PERIOD_HALF, 1, 2 },
  { 'Q', GUATU_PERIOD_QUARTER, 1, 4 },
  { 'W', GUATU_PERIOD_WEEK, 2, 53 },
};

/* Reads "Q1", "H1" or "W09". */
static gboolean
take_lettered (const char **text, GuatuPeriod *period)
{
  for (guint i = 0; i < G_N_ELEMENTS (letters); i++)
    {
      guint part;

      if (**text != letters[i].letter)
        continue;
      (*text)++;
      if (!take_number (text, letters[i].n_digits, 1, letters[i].max, &part))
        return FALSE;
      period->kind = letters[i].kind & 0xf;
      period->part = part & 0x3f;
      return letters[i].kind != GUATU_PERIOD_WEEK
             || part <= guatu_weeks_of_year (period->year);
    }
  return FALSE;
}

/* Reads "T13:45". */
static gboolean
take_time (const char **text, GuatuPeriod *period)
{
  guint hour, minute;

  (*text)++;
  if (!take_number (text, 2, 0, 23, &hour) || *(*text)++ != ':'
      || !take_number (text, 2, 0, 59, &minute))
    return FALSE;
  period->kind = GUATU_PERIOD_MOMENT;
  period->last = (guint16) (hour * 60 + minute);
  return TRUE;
}

/* Reads "07", "07-01" or "07-01T13:45". */
static gboolean
take_date (const char **text, GuatuPeriod *period)
{
  guint month, day;

  if (!take_number (text, 2, 1, 12, &month))
    return FALSE;
  period->kind = GUATU_PERIOD_MONTH;
  period->part = month & 0x3f;
  if (**text != '-')
    return TRUE;

  (*text)++;
  if (!take_number (text, 2, 1, 31, &day)
      || (day > 28
          && day > g_date_get_days_in_month ((GDateMonth) month,
                                             (GDateYear) period->year)))
    return FALSE;
  period->kind = GUATU_PERIOD_DAY;
  period->day = day & 0x3f;
  return **text != 'T' || take_time (text, period);
}

/* Reads a period that is no span, and moves past it. */
static gboolean
take_simple (const char **text, GuatuPeriod *period)
{
  guint year;

  *period = (GuatuPeriod) { .kind = GUATU_PERIOD_YEAR };
  if (!take_number (text, 4, 1, 9999, &year))
    return FALSE;
  period->year = (gint16) year;
  if (**text != '-')
    return TRUE;

  (*text)++;
  return g_ascii_isupper (**text) ? take_lettered (text, period)
                                  : take_date (text, period);
}

/* What a span is of two of a kind; there are none of the others. */
static const struct
{
  GuatuPeriodKind of, span;
} spans[] = {
  { GUATU_PERIOD_YEAR, GUATU_PERIOD_YEARS },
  { GUATU_PERIOD_QUARTER, GUATU_PERIOD_QUARTERS },
  { GUATU_PERIOD_MONTH, GUATU_PERIOD_MONTHS },
  { GUATU_PERIOD_DAY, GUATU_PERIOD_DAYS },
};

static gboolean
join (GuatuPeriod first, GuatuPeriod last, GuatuPeriod *span)
{
  if (first.kind != last.kind || guatu_period_compare (first, last) >= 0)
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (spans); i++)
    if (spans[i].of == first.kind)
      {
        *span = first;
        span->kind = spans[i].span & 0xf;
        span->last_year = last.year;
        span->last = guatu_period_pack_last (last.part, last.day);
        return TRUE;
      }
  return FALSE;
}

/**
 * guatu_period_parse:
 * @string: a year "2023", a half "2023-H1", a quarter "2023-Q1", a month "2023-07",
 *   a week "2023-W09", a day "2023-07-01", a moment "2023-07-01T13:45", or a span
 *   from a year, quarter, month or day to a later one "2023-01/2023-11", and nothing
 *   before or after it
 * @period: (out): the period; left alone if @string is not one
 *
 * Years go from 0001 to 9999, and a day has to be in the Gregorian calendar.
 *
 * Returns: whether @string is a period
 */
gboolean
guatu_period_parse (const char *string, GuatuPeriod *period)
{
  const char *rest = string;
  GuatuPeriod first, last;

  g_return_val_if_fail (string != NULL, FALSE);

  if (!take_simple (&rest, &first))
    return FALSE;
  if (*rest == '/')
    {
      rest++;
      if (!take_simple (&rest, &last) || !join (first, last, &first))
        return FALSE;
    }
  if (*rest != '\0')
    return FALSE;

  *period = first;
  return TRUE;
}

static GuatuPeriodKind
kind_of_ends (GuatuPeriod span)
{
  for (guint i = 0; i < G_N_ELEMENTS (spans); i++)
    if (spans[i].span == span.kind)
      return spans[i].of;
  return GUATU_PERIOD_YEAR;
}

static char *
simple_to_string (GuatuPeriodKind kind, int year, guint part, guint day, guint minute)
{
  switch (kind)
    {
    case GUATU_PERIOD_HALF:
      return g_strdup_printf ("%04d-H%u", year, part);
    case GUATU_PERIOD_QUARTER:
      return g_strdup_printf ("%04d-Q%u", year, part);
    case GUATU_PERIOD_WEEK:
      return g_strdup_printf ("%04d-W%02u", year, part);
    case GUATU_PERIOD_MONTH:
      return g_strdup_printf ("%04d-%02u", year, part);
    case GUATU_PERIOD_DAY:
      return g_strdup_printf ("%04d-%02u-%02u", year, part, day);
    case GUATU_PERIOD_MOMENT:
      return g_strdup_printf ("%04d-%02u-%02uT%02u:%02u", year, part, day, minute / 60,
                              minute % 60);
    default:
      return g_strdup_printf ("%04d", year);
    }
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
  GuatuPeriodKind kind = kind_of_ends (period);
  g_autofree char *first = NULL;
  g_autofree char *last = NULL;

  if (!guatu_period_is_span (period))
    return simple_to_string (period.kind, period.year, period.part, period.day,
                             period.last);
  first = simple_to_string (kind, period.year, period.part, period.day, 0);
  last = simple_to_string (kind, period.last_year, guatu_period_last_part (period),
                           guatu_period_last_of_month (period), 0);
  return g_strjoin ("/", first, last, NULL);
}
