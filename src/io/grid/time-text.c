/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "io/grid/times.h"

/* Texts that are times only among others like them. */

static const char *const dashes[] = { "-", "—", "–", "~", "～", "至", "－" };

/* What follows on a dash that a text begins with, or NULL. */
static const char *
skip_dash (const char *text)
{
  for (guint i = 0; i < G_N_ELEMENTS (dashes); i++)
    if (g_str_has_prefix (text, dashes[i]))
      return text + strlen (dashes[i]);
  return NULL;
}

/* The number of one or two digits that a text begins with; 0 if there is none. */
static guint
short_number (const char **text)
{
  const gsize n = strspn (*text, "0123456789");
  guint number = 0;

  if (n < 1 || n > 2)
    return 0;
  for (gsize i = 0; i < n; i++)
    number = number * 10 + (guint) (*(*text)++ - '0');
  return number;
}

/* The year of four digits that a text begins with; 0 if it is none of 1900 to 2100. */
static guint
year_of (const char *text)
{
  char digits[5] = "";
  guint64 year;

  if (strspn (text, "0123456789") < 4)
    return 0;
  memcpy (digits, text, 4);
  year = g_ascii_strtoull (digits, NULL, 10);
  return year >= 1900 && year <= 2100 ? (guint) year : 0;
}

/**
 * guatu_month_text_parse:
 * @text: a cell
 * @month: (out): the month
 *
 * Returns: whether it may be a month as offices write it: 202201, 2022.01, 2022.1, 2022-1
 */
gboolean
guatu_month_text_parse (const char *text, GuatuMonthText *month)
{
  const gsize n = strspn (text, "0123456789");
  const char *at = text + 4;

  *month = (GuatuMonthText) { .year = year_of (text), .form = GUATU_MONTH_NUMBER };
  if (month->year == 0 || (n != 4 && !(n == 6 && text[6] == '\0')))
    return FALSE;
  if (n == 4)
    {
      const char *behind = *at == '.' ? at + 1 : skip_dash (at);

      if (behind == NULL)
        return FALSE;
      month->has_point = *at == '.';
      month->form = month->has_point ? GUATU_MONTH_NUMBER : GUATU_MONTH_TEXT;
      at = behind;
    }
  month->has_zero = *at == '0';
  month->is_short = strspn (at, "0123456789") == 1;
  month->month = short_number (&at);
  return *at == '\0' && month->month >= 1 && month->month <= 12;
}

/**
 * guatu_fiscal_text_parse:
 * @text: a cell
 * @year: (out): the year
 *
 * Returns: whether it may be a fiscal or a school year: 2010-11, 2022/23, FY2023
 */
gboolean
guatu_fiscal_text_parse (const char *text, GuatuFiscalText *year)
{
  static const char *const ends[] = { "财政年度", "财年", "年度", "学年" };
  const gboolean is_named = g_ascii_strncasecmp (text, "FY", 2) == 0;
  const char *at = is_named ? text + 2 + strspn (text + 2, " '") : text;
  const char *behind;
  guint second;

  *year = (GuatuFiscalText) { .year = year_of (at),
                              .is_named = is_named,
                              .is_sure = is_named };
  if (year->year == 0)
    {
      year->year = is_named ? 2000 + short_number (&at) : 0;
      return year->year > 2000 && *at == '\0';
    }
  at += 4;
  behind = *at == '/' ? at + 1 : skip_dash (at);
  if (behind != NULL)
    {
      at = behind;
      second = strspn (at, "0123456789") == 2 ? short_number (&at) : G_MAXUINT;
      if (second != (year->year + 1) % 100)
        return FALSE;
      year->is_named = FALSE;
      year->is_sure = year->is_sure || second > 12 || second == 0;
    }
  for (guint i = 0; *at != '\0' && i < G_N_ELEMENTS (ends); i++)
    if (g_str_equal (at, ends[i]) && (behind != NULL || i < 2))
      {
        year->is_named = behind == NULL;
        year->is_sure = TRUE;
        return TRUE;
      }
  return *at == '\0' && (is_named || behind != NULL);
}

/**
 * guatu_bare_span_parse:
 * @text: a cell
 * @first: (out): the first of several months or quarters, from 1
 * @last: (out): the last, to 12
 *
 * Returns: whether it is such without a word that says so: 1-3, 10—12
 */
gboolean
guatu_bare_span_parse (const char *text, guint *first, guint *last)
{
  *first = short_number (&text);
  text = *first > 0 ? skip_dash (text) : NULL;
  *last = text != NULL ? short_number (&text) : 0;
  return *last > *first && *last <= 12 && *text == '\0';
}
