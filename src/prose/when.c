/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "prose/when-private.h"

#include <string.h>

#include "lexicon/begins.h"
#include "lexicon/number-chinese.h"
#include "lexicon/tables.h"

static const char *const dashes[] = { "-", "~", "至", "到" };

/** guatu_when_take_word: whether a text goes on with a word, past which it is moved. */
gboolean
guatu_when_take_word (const char **text, const char *word)
{
  if (!guatu_begins (*text, word))
    return FALSE;
  *text += strlen (word);
  return TRUE;
}

static gboolean
take_dash (const char **text)
{
  for (guint i = 0; i < G_N_ELEMENTS (dashes); i++)
    if (guatu_when_take_word (text, dashes[i]))
      return TRUE;
  return FALSE;
}

/** guatu_when_take_digits: whether a text goes on with so many digits, past which it is
 * moved. */
gboolean
guatu_when_take_digits (const char **text, gsize least, gsize most, int *number)
{
  gsize n = 0;

  while (n <= most && g_ascii_isdigit ((*text)[n]))
    n++;
  if (n < least || n > most)
    return FALSE;
  *number = 0;
  for (gsize i = 0; i < n; i++)
    *number = *number * 10 + g_ascii_digit_value ((*text)[i]);
  *text += n;
  return TRUE;
}

/** guatu_when_parse: the period that is written so, or none. */
GuatuPeriod
guatu_when_parse (const char *written)
{
  GuatuPeriod period = { 0 };

  if (!guatu_period_parse (written, &period))
    period = (GuatuPeriod) { 0 };
  return period;
}

/** guatu_when_year: a year as a period; none where it is 0. */
GuatuPeriod
guatu_when_year (int year)
{
  g_autofree char *written = g_strdup_printf ("%04d", year);

  return year > 0 ? guatu_when_parse (written) : (GuatuPeriod) { 0 };
}

/** guatu_when_years: the span of years from @first to @last. */
GuatuPeriod
guatu_when_years (int first, int last)
{
  g_autofree char *written = g_strdup_printf ("%04d/%04d", first, last);

  return guatu_when_parse (written);
}

static GuatuPeriod
parts (int year, const char *first, const char *last)
{
  g_autofree char *written
      = *last != '\0' ? g_strdup_printf ("%04d-%s/%04d-%s", year, first, year, last)
                      : g_strdup_printf ("%04d-%s", year, first);

  return year > 0 ? guatu_when_parse (written) : (GuatuPeriod) { 0 };
}

/* A day, which may be in Chinese numerals. */
static gboolean
take_day (const char **text, int *day)
{
  GuatuChineseNumber number;

  if (guatu_when_take_digits (text, 1, 2, day))
    return TRUE;
  if (!guatu_chinese_number_take (text, &number) || number.is_loose || number.decimals > 0
      || number.value < 1 || number.value > 31)
    return FALSE;
  *day = (int) number.value;
  return TRUE;
}

/* 5月, 1-11月, 12月26日; of a day it is the day. */
static gboolean
take_months (const char **text, int year, GuatuPeriod *period)
{
  const char *at = *text;
  int first = 0, last = 0, day = 0;
  g_autofree char *written = NULL;

  if (!guatu_when_take_digits (&at, 1, 2, &first))
    return FALSE;
  if (!guatu_when_take_word (&at, "月份") && !guatu_when_take_word (&at, "月"))
    {
      if (!take_dash (&at) || !guatu_when_take_digits (&at, 1, 2, &last)
          || (!guatu_when_take_word (&at, "月份") && !guatu_when_take_word (&at, "月")))
        return FALSE;
    }
  else
    {
      const char *behind = at;

      if (take_dash (&behind) && guatu_when_take_digits (&behind, 1, 2, &last)
          && (guatu_when_take_word (&behind, "月份")
              || guatu_when_take_word (&behind, "月")))
        at = behind;
      else
        last = 0;
      behind = at;
      if (last == 0 && take_day (&behind, &day)
          && (guatu_when_take_word (&behind, "日")
              || guatu_when_take_word (&behind, "号")))
        at = behind;
      else
        day = 0;
    }
  if (last > 0)
    written = g_strdup_printf ("%04d-%02d/%04d-%02d", year, first, year, last);
  else if (day > 0)
    written = g_strdup_printf ("%04d-%02d-%02d", year, first, day);
  else
    written = g_strdup_printf ("%04d-%02d", year, first);
  *period = year > 0 ? guatu_when_parse (written) : (GuatuPeriod) { 0 };
  *text = at;
  return TRUE;
}

/* What follows on 2023年: a part of it, or nothing. */
static GuatuPeriod
take_part (const char **text, int year)
{
  GuatuPeriod period;
  int item = 0;

  guatu_when_take_word (text, "度");
  guatu_when_take_word (text, "全年");
  if (guatu_forms_take (&guatu_period_forms, text, &item))
    return parts (year, guatu_period_words[item].first, guatu_period_words[item].last);
  if (take_months (text, year, &period))
    return period;
  if (!guatu_when_take_word (text, "末") && !guatu_when_take_word (text, "底"))
    guatu_when_take_word (text, "初");
  return guatu_when_year (year);
}

/* 2018—2022年, 2018年至2022年. */
static gboolean
take_years (const char **text, int first, GuatuPeriod *period)
{
  const char *at = *text;
  int last = 0;
  g_autofree char *written = NULL;

  guatu_when_take_word (&at, "年");
  if (!take_dash (&at) || !guatu_when_take_digits (&at, 4, 4, &last) || !IS_YEAR (last)
      || !guatu_when_take_word (&at, "年"))
    return FALSE;
  written = g_strdup_printf ("%04d/%04d", first, last);
  *period = guatu_when_parse (written);
  *text = at;
  return TRUE;
}

/* over 2021-2024, in English. */
static void
take_dashed (const char **text, int first, GuatuPeriod *period)
{
  const char *at = *text;
  int last = 0;

  if (!take_dash (&at) || !guatu_when_take_digits (&at, 4, 4, &last) || !IS_YEAR (last)
      || last <= first || g_ascii_isalnum (*at))
    return;
  *period = guatu_when_years (first, last);
  *text = at;
}

static gboolean
take (const char *text, gsize at, const GuatuNow *now, const char **here,
      GuatuPeriod *period)
{
  const char *behind = *here;
  int year = 0;

  if (take_months (here, now->year, period))
    return TRUE;
  if (!guatu_when_take_digits (&behind, 4, 4, &year) || !IS_YEAR (year))
    return FALSE;
  *here = behind;
  if (take_years (here, year, period))
    return TRUE;
  if (guatu_when_take_word (here, "年"))
    {
      *period = take_part (here, year);
      if (guatu_when_take_word (here, "以来") && now->year > year)
        {
          g_autofree char *written = g_strdup_printf ("%04d/%04d", year, now->year);

          *period = guatu_when_parse (written);
        }
      return TRUE;
    }
  *period = guatu_when_year (year);
  if (!guatu_when_is_english (text, at))
    return FALSE;
  take_dashed (here, year, period);
  return TRUE;
}

/**
 * guatu_when_take:
 * @text: a clean text
 * @at: a byte of it, at which a number begins
 * @now: when it was written
 * @length: (out): the bytes of the period
 * @period: (out): which it is; of the year 0 where that cannot be known
 *
 * Returns: whether the number is a date: 2023年, 1-11月, 2018—2022年, in 2024
 */
gboolean
guatu_when_take (const char *text, gsize at, const GuatuNow *now, gsize *length,
                 GuatuPeriod *period)
{
  const char *here = text + at;

  if (!take (text, at, now, &here, period))
    return FALSE;
  *length = (gsize) (here - text) - at;
  return TRUE;
}

/**
 * guatu_when_of_word:
 * @word: what a word for a time says: the details of cues.tsv
 * @now: when the report was written
 * @around: the period that is spoken of
 *
 * Returns: the period that is meant; of the year 0 where that cannot be known
 */
GuatuPeriod
guatu_when_of_word (const char *word, const GuatuNow *now, GuatuPeriod around)
{
  g_autofree char *written = NULL;
  int year = around.year > 0 ? around.year : now->year;

  /* A plan of five years, as far as the report is through it. */
  if (guatu_begins (word, "FY"))
    {
      int first = (int) g_ascii_strtoll (word + 2, NULL, 10);

      written = g_strdup_printf ("%04d/%04d", first,
                                 now->year > first && now->year < first + 4 ? now->year
                                                                            : first + 4);
      return guatu_when_parse (written);
    }
  if (g_str_equal (word, "same"))
    {
      around.year = (gint16) MAX (year - 1, 0);
      around.last_year = (gint16) MAX (around.last_year - 1, 0);
      return around;
    }
  if (g_str_equal (word, "before"))
    return guatu_when_year (MAX (year - 1, 0));
  if (g_str_equal (word, "year") || g_str_equal (word, "end"))
    return guatu_when_year (year);
  if (g_str_equal (word, "this"))
    return guatu_when_year (now->this_year);
  if (g_str_equal (word, "last"))
    return guatu_when_year (MAX (now->this_year - 1, 0));
  if (g_str_equal (word, "next"))
    return guatu_when_year (now->this_year > 0 ? now->this_year + 1 : 0);
  if (g_str_equal (word, "five") || g_str_equal (word, "three"))
    {
      int n = g_str_equal (word, "five") ? 4 : 2;

      written = g_strdup_printf ("%04d/%04d", now->year - n, now->year);
      return now->year > 0 ? guatu_when_parse (written) : (GuatuPeriod) { 0 };
    }
  if (g_str_equal (word, "01/09"))
    return parts (year, "01", "09");
  return parts (year, word, "");
}
