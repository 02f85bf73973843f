/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "io/grid/heading.h"
#include "lexicon/begins.h"
#include "lexicon/endings.h"
#include "lexicon/normalize.h"
#include "lexicon/period-text.h"

/* Which texts of a table are periods, or parts of a year. */

/* Takes digits up to @most of them; returns whether there are any. */
static gboolean
take_digits (const char **text, guint most, guint *number)
{
  const char *begin = *text;

  *number = 0;
  while ((guint) (*text - begin) < most && g_ascii_isdigit (**text))
    *number = *number * 10 + (guint) (*(*text)++ - '0');
  return *text > begin;
}

/* Takes a time of day in full minutes to the end of a text: 0:05, t00:05:00,
 * 00:00:00.000. If it is none, the text stays where it is. */
static gboolean
take_time (const char **text, guint *minute)
{
  const char *at = *text;
  guint hours = 0, minutes = 0;

  if (*at != ' ' && *at != 't')
    return FALSE;
  at++;
  if (!take_digits (&at, 2, &hours) || *at++ != ':' || !take_digits (&at, 2, &minutes)
      || hours > 23 || minutes > 59)
    return FALSE;
  if (g_str_has_prefix (at, ":00"))
    {
      at += strlen (":00");
      if (*at == '.')
        at += 1 + strspn (at + 1, "0");
    }
  if (*at != '\0')
    return FALSE;
  *text = at;
  *minute = hours * 60 + minutes;
  return TRUE;
}

/* Puts the year first of a date that has it last, where only one of the others can be the
 * day: 31/03/2022, 03/31/2022. */
static void
settle_day_first (guint *numbers)
{
  const guint day = MAX (numbers[0], numbers[1]);

  if (day <= 12)
    return;
  numbers[1] = MIN (numbers[0], numbers[1]);
  numbers[0] = numbers[2];
  numbers[2] = day;
}

/* Months of a year as tables write them short: 2023.1-3, 2023/1—6月. */
static gboolean
parse_month_span (const char *text, GuatuPeriod *period)
{
  static const char *const dashes[] = { "-", "—", "–", "~", "至" };
  g_autofree char *normal = guatu_lexicon_normalize (text);
  const char *at = normal, *behind = NULL;
  guint year = 0, first = 0, last = 0;
  char written[24];

  if (strspn (at, "0123456789") != 4 || !take_digits (&at, 4, &year)
      || (*at != '.' && *at != '/'))
    return FALSE;
  at++;
  if (!take_digits (&at, 2, &first))
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (dashes) && behind == NULL; i++)
    if (g_str_has_prefix (at, dashes[i]))
      behind = at + strlen (dashes[i]);
  if (behind == NULL || !take_digits (&behind, 2, &last)
      || (*behind != '\0' && !g_str_equal (behind, "月")) || first >= last || last > 12)
    return FALSE;
  g_snprintf (written, sizeof written, "%04u-%02u/%04u-%02u", year, first, year, last);
  return guatu_period_parse (written, period);
}

/* A date as sheets write it: 2023/01/01, 2023.1, 2023-01-01 00:05. */
static gboolean
parse_date (const char *text, GuatuPeriod *period)
{
  g_autofree char *normal = guatu_lexicon_normalize (text);
  guint numbers[3] = { 0 };
  guint n = 0, minute = 0;
  const char *at = normal;
  char separator = '\0';
  gboolean has_time;
  /* 1021.5 is a number. */
  const gboolean may_be_short = strchr (normal, '/') != NULL;
  char written[24];

  while (n < 3 && g_ascii_isdigit (*at))
    {
      while (g_ascii_isdigit (*at) && numbers[n] < 10000)
        numbers[n] = numbers[n] * 10 + (guint) (*at++ - '0');
      n++;
      if (*at == '\0' || (*at != '/' && *at != '.' && *at != '-'))
        break;
      /* 2023.1-3 is no day. */
      if (n == 2 && *at != separator)
        break;
      separator = *at++;
    }
  /* 03/2023 */
  if (n == 2 && may_be_short && numbers[1] > 999 && numbers[0] > 0 && numbers[0] <= 12)
    {
      guint month = numbers[0];

      numbers[0] = numbers[1];
      numbers[1] = month;
    }
  has_time = n == 3 && take_time (&at, &minute);
  if (n == 3 && numbers[2] > 999 && numbers[0] == 1 && numbers[1] == 1)
    {
      numbers[0] = numbers[2];
      numbers[2] = 1;
    }
  else if (n == 3 && numbers[2] > 999)
    settle_day_first (numbers);
  if (*at != '\0' || n < 2 || (n == 2 && !may_be_short) || numbers[0] < 1000
      || numbers[0] > 9999 || numbers[1] > 12 || numbers[2] > 31)
    return FALSE;
  /* The time of midnight is none. */
  if (has_time && minute > 0)
    g_snprintf (written, sizeof written, "%04u-%02u-%02uT%02u:%02u", numbers[0],
                numbers[1], numbers[2], minute / 60, minute % 60);
  else if (n == 3)
    g_snprintf (written, sizeof written, "%04u-%02u-%02u", numbers[0], numbers[1],
                numbers[2]);
  else
    g_snprintf (written, sizeof written, "%04u-%02u", numbers[0], numbers[1]);
  return guatu_period_parse (written, period);
}

/* Whether a text may say a year: it has four digits in a row and no more, or digits of
 * another kind than those of ASCII. Letters of English are none, and of Chinese
 * characters only those that are numbers. */
static gboolean
may_have_year (const char *text)
{
  while (*text != '\0')
    {
      const gunichar c = guatu_character_at (text);

      if (c < 0x80 && !g_ascii_isdigit (c))
        {
          text++;
          continue;
        }
      if (c >= 0x80
          && (c < 0x4E00 || c > 0x9FFF
              || g_utf8_strchr ("一二三四五六七八九零", -1, c) != NULL))
        return TRUE;
      if (g_ascii_isdigit (*text))
        {
          const gsize n = strspn (text, "0123456789");

          if (n == 4)
            return TRUE;
          text += n;
        }
      else
        text = g_utf8_next_char (text);
    }
  return FALSE;
}

/* A stock at the end of a year or a month is that of the year or the month: 2023年末. */
static char *
without_end (const char *text)
{
  static const char *const ends[] = { "年末", "年底", "月末", "月底" };

  for (guint i = 0; i < G_N_ELEMENTS (ends); i++)
    if (g_str_has_suffix (text, ends[i]))
      return g_strndup (text, strlen (text) - strlen ("末"));
  return NULL;
}

/* Whether a text begins as Jan-23 does, whatever its first three letters are. */
static gboolean
begins_like_short_month (const char *text)
{
  return memchr (text, '\0', 6) == NULL
         && (text[3] == '-' || text[3] == ' ' || text[3] == '\'')
         && g_ascii_isdigit (text[4]) && g_ascii_isdigit (text[5]);
}

/* A month as spreadsheets write it in English, with two digits of its year: Jan-23. */
static gboolean
parse_short_month (const char *text, GuatuPeriod *period)
{
  static const char *const months[] = { "jan", "feb", "mar", "apr", "may", "jun",
                                        "jul", "aug", "sep", "oct", "nov", "dec" };
  const char *year = text + 4;

  if (!begins_like_short_month (text) || text[6] != '\0')
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (months); i++)
    if (g_ascii_strncasecmp (text, months[i], 3) == 0)
      {
        /* As spreadsheets take two digits: 30 and more are of the century before. */
        g_autofree char *written
            = g_strdup_printf ("%s%s-%02u", *year < '3' ? "20" : "19", year, i + 1);

        return guatu_period_parse (written, period);
      }
  return FALSE;
}

/* A week by its number in the year: 2024年第18周, 2024-W18. */
static gboolean
parse_week (const char *text, GuatuPeriod *period)
{
  const char *at = text + 4;
  guint week = 0;
  g_autofree char *written = NULL;

  if (strspn (text, "0123456789") != 4)
    return FALSE;
  if (g_str_has_prefix (at, "年"))
    at += strlen ("年");
  if (g_str_has_prefix (at, "第"))
    at += strlen ("第");
  if (at == text + 4 || !take_digits (&at, 2, &week) || !g_str_equal (at, "周"))
    return FALSE;
  written = g_strdup_printf ("%.4s-W%02u", text, week);
  return guatu_period_parse (written, period);
}

/* The year in which a school year begins: 2023—2024学年, 2023/2024学年初. */
static gboolean
parse_school_year (const char *text, GuatuPeriod *period)
{
  const char *end = strstr (text, "学年");
  const char *second = end != NULL && end - text > 8 ? end - 4 : NULL;
  g_autofree char *first = NULL;
  guint64 a, b;

  if (second == NULL || strspn (text, "0123456789") != 4
      || strspn (second, "0123456789") != 4 || second - text > 4 + 4)
    return FALSE;
  end += strlen ("学年");
  if (g_str_has_prefix (end, "度"))
    end += strlen ("度");
  if (*end != '\0' && !g_str_equal (end, "初"))
    return FALSE;
  a = g_ascii_strtoull (text, NULL, 10);
  b = g_ascii_strtoull (second, NULL, 10);
  first = g_strndup (text, 4);
  return b == a + 1 && guatu_period_parse (first, period);
}

/**
 * guatu_text_is_period:
 * @text: a text
 * @period: (out): the period
 *
 * Returns: whether the whole text is a period with its year, in any of the shapes that
 *   tables have; a year is 1000 to 2999
 */
gboolean
guatu_text_is_period (const char *text, GuatuPeriod *period)
{
  GuatuPeriod found;
  g_autofree char *end = NULL;

  if (*text == '$')
    text++;
  if (parse_short_month (text, period))
    return TRUE;
  if (!may_have_year (text))
    return FALSE;
  if (parse_school_year (text, period) || parse_week (text, period))
    return TRUE;
  end = without_end (text);
  if (end != NULL)
    text = end;
  if (!guatu_period_text_parse (text, &found) && !parse_month_span (text, &found)
      && !parse_date (text, &found))
    return FALSE;
  if (found.year < 1000 || found.year > 2999)
    return FALSE;
  *period = found;
  return TRUE;
}

/**
 * guatu_text_may_begin_with_period:
 * @text: a text
 *
 * Returns: %FALSE where surely nothing that it begins with, up to what is no digit, is a
 *   period by guatu_text_is_period()
 */
gboolean
guatu_text_may_begin_with_period (const char *text)
{
  if (*text == '$')
    text++;
  return begins_like_short_month (text) || may_have_year (text);
}

/* The days that sheets count to the first of January of 1950 and of 2101. */
#define FIRST_SERIAL 18264u
#define END_SERIAL 73416u

/**
 * guatu_text_is_serial_year:
 * @text: a text
 * @period: (out): the year
 *
 * Returns: whether it is the number by which a sheet stores the first of January of a
 * year between 1950 and 2100, as is left of a date that lost its format: 44927 for 2023
 */
gboolean
guatu_text_is_serial_year (const char *text, GuatuPeriod *period)
{
  guint64 serial = 0;
  char written[8];
  GDate date;

  if (strlen (text) != 5
      || !g_ascii_string_to_unsigned (text, 10, FIRST_SERIAL, END_SERIAL - 1, &serial,
                                      NULL))
    return FALSE;
  g_date_clear (&date, 1);
  g_date_set_dmy (&date, 30, G_DATE_DECEMBER, 1899);
  g_date_add_days (&date, (guint) serial);
  g_snprintf (written, sizeof written, "%04d", g_date_get_year (&date));
  return g_date_get_day (&date) == 1 && g_date_get_month (&date) == G_DATE_JANUARY
         && guatu_period_parse (written, period);
}

/**
 * guatu_text_is_bare_month:
 * @text: a text in a column of time
 * @period: (out): the month
 *
 * Returns: whether it is a year with two digits of a month, as people write them where
 *   nothing else is meant: 202301, 2023.01
 */
gboolean
guatu_text_is_bare_month (const char *text, GuatuPeriod *period)
{
  const gsize n = strspn (text, "0123456789");
  const char *month = n == 6 ? text + 4 : text + 5;
  char written[8];

  if (!(n == 6 && text[6] == '\0')
      && !(n == 4 && text[4] == '.' && strspn (month, "0123456789") == 2
           && month[2] == '\0'))
    return FALSE;
  if (*text != '1' && *text != '2')
    return FALSE;
  memcpy (written, text, 4);
  written[4] = '-';
  memcpy (written + 5, month, 2);
  written[7] = '\0';
  return guatu_period_parse (written, period);
}

/** guatu_text_is_whole_year: whether a text beside parts of a year says that all of it is
 * meant: 全年. */
gboolean
guatu_text_is_whole_year (const char *text)
{
  static const char *const words[] = { "全年",       "全年合计",  "全年累计", "全年总计",
                                       "whole year", "full year", "annual" };
  static GuatuEndings endings;
  g_autofree char *normal = NULL;

  if (!GUATU_MAY_END (&endings, words, text, strlen (text)))
    return FALSE;
  normal = guatu_lexicon_normalize (text);
  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    if (guatu_is (normal, words[i]))
      return TRUE;
  return FALSE;
}

/**
 * guatu_text_is_part_of_year:
 * @text: a text
 *
 * Returns: whether it is a part of a year, without the year: 1—11月, 一季度, Q1, Jan; or
 *   all of it, 全年
 */
gboolean
guatu_text_is_part_of_year (const char *text)
{
  g_autofree char *with_year = NULL;
  GuatuPeriod period;

  if (guatu_text_is_whole_year (text))
    return TRUE;
  /* Two digits alone are a number. */
  if (!guatu_period_text_may_be_part (text)
      || strspn (text, "0123456789") == strlen (text))
    return FALSE;
  with_year = g_strconcat ("2000 ", text, NULL);
  return guatu_period_text_parse (with_year, &period) && period.kind != GUATU_PERIOD_YEAR;
}
