/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/stat/period-code.h"

#include <string.h>

#include "lexicon/period-text.h"

/* Periods as the formats of statistics code them: 2010M01, 2010-Q1, 2010K1, 2010-W01,
 * 2010S2, 2010-T1, 2010-D032, 201001 of months, 2010-01-01/P3M, 2019/20, 2010 [YR2010].
 */

/* What is taken of a code. */
typedef struct
{
  const char *at;
  guint year;
} Code;

static gboolean
take_number (const char **at, gsize least, gsize most, guint *number)
{
  const gsize n = strspn (*at, "0123456789");

  if (n < least || n > most)
    return FALSE;
  *number = 0;
  for (gsize i = 0; i < n; i++)
    *number = *number * 10 + (guint) g_ascii_digit_value ((*at)[i]);
  *at += n;
  return TRUE;
}

/* Takes what is written as the dataset writes it. */
static gboolean
parse_written (GuatuPeriod *period, const char *format, guint year, guint a, guint b)
{
  g_autofree char *written = NULL;

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
  written = g_strdup_printf (format, year, a, b);
#pragma GCC diagnostic pop
  return guatu_period_parse (written, period);
}

/* A day that is counted from the beginning of the year. */
static gboolean
parse_day_of_year (guint year, guint day, GuatuPeriod *period)
{
  GDate date;

  if (day < 1 || day > (g_date_is_leap_year ((GDateYear) year) ? 366u : 365u))
    return FALSE;
  g_date_clear (&date, 1);
  g_date_set_dmy (&date, 1, G_DATE_JANUARY, (GDateYear) year);
  g_date_add_days (&date, day - 1);
  return parse_written (period, "%04u-%02u-%02u", year, g_date_get_month (&date),
                        g_date_get_day (&date));
}

/* The letters that part a year, in the order of how often they do, and how the dataset
 * writes that part. Danish and Norwegian files have K for quarters and U for weeks. */
static const struct
{
  const char *letters;
  const char *format;
  guint most;
} parts[] = {
  { "M", "%04u-%02u", 12 },
  { "QK", "%04u-Q%u", 4 },
  { "HSB", "%04u-H%u", 2 },
  { "WUV", "%04u-W%02u", 53 },
};

/* Takes what follows on the letter of a part. */
static gboolean
parse_part (Code *code, char letter, GuatuPeriod *period)
{
  guint number = 0, day = 0;

  if (!take_number (&code->at, 1, 3, &number) || number == 0)
    return FALSE;
  if (letter == 'M' && *code->at == 'D')
    {
      code->at++;
      return take_number (&code->at, 1, 2, &day) && *code->at == '\0'
             && parse_written (period, "%04u-%02u-%02u", code->year, number, day);
    }
  if (*code->at != '\0')
    return FALSE;
  if (letter == 'A' || letter == 'Y')
    return number == 1 && parse_written (period, "%04u", code->year, 0, 0);
  if (letter == 'D')
    return parse_day_of_year (code->year, number, period);
  if (letter == 'T')
    return number <= 3
           && parse_written (period,
                             number == 1   ? "%04u-01/%04u-04"
                             : number == 2 ? "%04u-05/%04u-08"
                                           : "%04u-09/%04u-12",
                             code->year, code->year, 0);
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    if (strchr (parts[i].letters, letter) != NULL)
      return number <= parts[i].most
             && parse_written (period, parts[i].format, code->year, number, 0);
  return FALSE;
}

/* A part without a letter, which the scale of a list of times says: 201001. */
static gboolean
parse_scaled (Code *code, char scale, GuatuPeriod *period)
{
  guint number = 0;
  const gsize n = strlen (code->at);

  if (scale == 'D' || (scale == '\0' && n == 4))
    {
      if (!take_number (&code->at, 4, 4, &number))
        return FALSE;
      return parse_written (period, "%04u-%02u-%02u", code->year, number / 100,
                            number % 100);
    }
  return strchr ("HQMW", scale) != NULL && scale != '\0'
         && parse_part (code, scale, period);
}

/* The end of a span of years, of which the century may be left out: 2019/20. */
static gboolean
parse_years (Code *code, GuatuPeriod *period)
{
  const gsize n = strspn (code->at, "0123456789");
  guint last = 0;

  if ((n != 2 && n != 4) || !take_number (&code->at, n, n, &last) || *code->at != '\0')
    return FALSE;
  if (n == 2)
    last += (code->year / 100 + (last < code->year % 100)) * 100;
  return parse_written (period, "%04u/%04u", code->year, last, 0);
}

/* Whole months, from the first of one. */
typedef struct
{
  guint year;
  guint month;
  guint n;
  gboolean in_years;    /* whether they are counted in years */
  gboolean is_exact;    /* whether they are no quarter and no half: P0Y3M */
  gboolean by_quarters; /* whether several quarters are meant */
} Months;

/* The same length may be 1—9月 or 前三季度: what begins with an hour is in quarters, as
 * guatu_stat_period() writes it, and what begins with a day in months. */
static gboolean
parse_months (Months months, GuatuPeriod *period)
{
  const guint end = months.year * 12 + months.month - 1 + months.n - 1;
  const guint last_year = end / 12, last = end % 12 + 1;
  g_autofree char *written = NULL;

  if (months.in_years && months.month == 1)
    written = months.n == 12 ? g_strdup_printf ("%04u", months.year)
                             : g_strdup_printf ("%04u/%04u", months.year, last_year);
  else if (months.n == 1)
    written = g_strdup_printf ("%04u-%02u", months.year, months.month);
  else if (!months.is_exact && months.n == 3 && months.month % 3 == 1)
    written = g_strdup_printf ("%04u-Q%u", months.year, last / 3);
  else if (!months.is_exact && months.n == 6 && months.month % 6 == 1)
    written = g_strdup_printf ("%04u-H%u", months.year, last / 6);
  else if (months.by_quarters && months.n > 3 && months.n % 3 == 0
           && months.month % 3 == 1)
    written = g_strdup_printf ("%04u-Q%u/%04u-Q%u", months.year, (months.month + 2) / 3,
                               last_year, last / 3);
  else
    written = g_strdup_printf ("%04u-%02u/%04u-%02u", months.year, months.month,
                               last_year, last);
  return guatu_period_parse (written, period);
}

/* A day and how long it is until the period ends: 2010-01-01/P3M. */
static gboolean
parse_duration (const char *text, GuatuPeriod *period)
{
  guint year = 0, month = 0, day = 0, n = 0;
  const char *at = text;
  gboolean has_hour, is_exact;
  GDate date;
  char unit;

  if (!take_number (&at, 4, 4, &year) || *at++ != '-' || !take_number (&at, 2, 2, &month)
      || *at++ != '-' || !take_number (&at, 2, 2, &day))
    return FALSE;
  has_hour = g_str_has_prefix (at, "T00:00:00");
  if (has_hour)
    at += strlen ("T00:00:00");
  if (!g_str_has_prefix (at, "/P")
      || !g_date_valid_dmy ((GDateDay) day, (GDateMonth) month, (GDateYear) year))
    return FALSE;
  at += 2;
  is_exact = g_str_has_prefix (at, "0Y");
  if (is_exact)
    at += strlen ("0Y");
  if (!take_number (&at, 1, 3, &n) || n == 0 || *at == '\0' || at[1] != '\0')
    return FALSE;
  unit = *at;
  if (day == 1 && (unit == 'M' || unit == 'Y'))
    return parse_months ((Months) { .year = year,
                                    .month = month,
                                    .n = unit == 'Y' ? 12 * n : n,
                                    .in_years = unit == 'Y',
                                    .is_exact = is_exact,
                                    .by_quarters = has_hour },
                         period);
  if (unit == 'D' && n == 1)
    return parse_written (period, "%04u-%02u-%02u", year, month, day);
  g_date_clear (&date, 1);
  g_date_set_dmy (&date, (GDateDay) day, (GDateMonth) month, (GDateYear) year);
  if (unit == 'Y')
    g_date_add_years (&date, n);
  else if (unit == 'M')
    g_date_add_months (&date, n);
  else if (unit == 'W' || unit == 'D')
    g_date_add_days (&date, unit == 'W' ? n * 7 : n);
  else
    return FALSE;
  g_date_subtract_days (&date, 1);
  {
    g_autofree char *written = g_strdup_printf (
        "%04u-%02u-%02u/%04u-%02u-%02u", year, month, day,
        (guint) g_date_get_year (&date), (guint) g_date_get_month (&date),
        (guint) g_date_get_day (&date));

    return guatu_period_parse (written, period);
  }
}

/* A moment to the second: midnight is the day. */
static gboolean
parse_moment (const char *text, GuatuPeriod *period)
{
  g_autofree char *front = NULL;

  if (strlen (text) < strlen ("2010-01-01T00:00") || text[10] != 'T')
    return FALSE;
  front = g_strndup (text, g_str_has_prefix (text + 10, "T00:00") ? 10 : 16);
  return strspn (text + 16, ":0.Z") == strlen (text + 16)
         && guatu_period_parse (front, period);
}

static gboolean
parse_code (const char *text, char scale, GuatuPeriod *period)
{
  Code code = { text, 0 };
  char letter;

  if (g_str_has_prefix (code.at, "YR"))
    code.at += 2;
  if (!g_ascii_isdigit (*code.at) || strspn (code.at, "0123456789") < 4)
    return FALSE;
  for (guint i = 0; i < 4; i++)
    code.year = code.year * 10 + (guint) g_ascii_digit_value (*code.at++);
  if (code.year == 0)
    return FALSE;
  if (*code.at == '\0')
    return parse_written (period, "%04u", code.year, 0, 0);
  if (g_ascii_isdigit (*code.at))
    return parse_scaled (&code, scale, period);
  if (*code.at == '/' || g_str_has_prefix (code.at, "–"))
    {
      code.at += *code.at == '/' ? 1 : strlen ("–");
      return parse_years (&code, period);
    }
  if (*code.at == '-' && g_ascii_isdigit (code.at[1]))
    {
      code.at++;
      return parse_years (&code, period);
    }
  code.at += *code.at == '-';
  letter = g_ascii_toupper (*code.at);
  if (!g_ascii_isalpha (letter))
    return FALSE;
  code.at++;
  return parse_part (&code, letter, period);
}

/**
 * guatu_period_code_parse:
 * @code: a period as a format of statistics codes it, or as people write it
 * @scale: what a list of times is said to have: A, H, Q, M, W or D for years and parts of
 *   them that no letter tells; zero if nothing is said
 * @period: (out): the period
 *
 * Returns: whether the whole code is a period
 */
gboolean
guatu_period_code_parse (const char *code, char scale, GuatuPeriod *period)
{
  g_autofree char *text = g_strstrip (g_strdup (code));
  char *bracket = strstr (text, " [");

  if (bracket != NULL && g_str_has_suffix (text, "]"))
    *bracket = '\0';
  return guatu_period_parse (text, period) || parse_code (text, scale, period)
         || parse_duration (text, period) || parse_moment (text, period)
         || guatu_period_text_parse (text, period);
}
