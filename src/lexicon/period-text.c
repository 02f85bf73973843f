/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "lexicon/period-text.h"

#include <string.h>

#include "lexicon/begins.h"
#include "lexicon/normalize.h"
#include "lexicon/number-chinese.h"
#include "lexicon/tables.h"

/* Periods as people write them become periods as files write them, which the dataset
 * reads: 2023年前三季度 is 2023-01/2023-09. */

static const char *const years[] = { "年度", "年" };
static const char *const months[] = { "月份", "月" };
static const char *const days[] = { "日", "号" };
static const char *const dashes[] = { "—", "–", "-", "~", "至", "到" };

static gboolean
take_any (const char *const *words, guint n, const char **text)
{
  for (guint i = 0; i < n; i++)
    if (guatu_begins (*text, words[i]))
      {
        *text += strlen (words[i]);
        return TRUE;
      }
  return FALSE;
}

static void
skip_blanks (const char **text)
{
  while (**text == ' ' || **text == ',')
    (*text)++;
}

/* Takes a number of from @least to @most digits. */
static gboolean
take_number (const char **text, gsize least, gsize most, guint *number)
{
  gsize n = strspn (*text, "0123456789");

  if (n < least || n > most)
    return FALSE;
  *number = 0;
  for (gsize i = 0; i < n; i++)
    *number = *number * 10 + (guint) g_ascii_digit_value ((*text)[i]);
  *text += n;
  return TRUE;
}

/* 11月, 1—11月 or 3月1日. */
static char *
take_months (const char **text, guint year)
{
  guint first = 0, last = 0;

  if (!take_number (text, 1, 2, &first))
    return NULL;
  if (take_any (dashes, G_N_ELEMENTS (dashes), text))
    return take_number (text, 1, 2, &last)
                   && take_any (months, G_N_ELEMENTS (months), text)
               ? g_strdup_printf ("%04u-%02u/%04u-%02u", year, first, year, last)
               : NULL;
  if (!take_any (months, G_N_ELEMENTS (months), text))
    return NULL;
  if (**text == '\0')
    return g_strdup_printf ("%04u-%02u", year, first);
  return take_number (text, 1, 2, &last) && take_any (days, G_N_ELEMENTS (days), text)
             ? g_strdup_printf ("%04u-%02u-%02u", year, first, last)
             : NULL;
}

static char *
write_word (guint year, int item)
{
  const GuatuPeriodWord *word = &guatu_period_words[item];

  return *word->last != '\0'
             ? g_strdup_printf ("%04u-%s/%04u-%s", year, word->first, year, word->last)
             : g_strdup_printf ("%04u-%s", year, word->first);
}

/* What follows on a year: nothing, a word or months. */
static char *
take_part (const char **text, guint year)
{
  int item = 0;

  skip_blanks (text);
  if (**text == '\0')
    return g_strdup_printf ("%04u", year);
  return guatu_forms_take (&guatu_period_forms, text, &item) ? write_word (year, item)
                                                             : take_months (text, year);
}

/* In English the part may come first: Q1 2023, January–November 2023; and a month with a
 * day on either side: 1 July 2023, July 1, 2023. */
static char *
take_part_first (const char **text)
{
  guint year = 0, day = 0;
  int first = 0, last = 0;
  gboolean is_day = take_number (text, 1, 2, &day), is_span;

  skip_blanks (text);
  if (!guatu_forms_take (&guatu_period_forms, text, &first))
    return NULL;
  is_span = take_any (dashes, G_N_ELEMENTS (dashes), text);
  if (is_span && !guatu_forms_take (&guatu_period_forms, text, &last))
    return NULL;
  skip_blanks (text);
  is_day = is_day || take_number (text, 1, 2, &day);
  skip_blanks (text);
  if (!take_number (text, 4, 4, &year) || (is_day && is_span))
    return NULL;
  if (is_day)
    return g_strdup_printf ("%04u-%s-%02u", year, guatu_period_words[first].first, day);
  if (is_span)
    return g_strdup_printf ("%04u-%s/%04u-%s", year, guatu_period_words[first].first,
                            year, guatu_period_words[last].first);
  return write_word (year, first);
}

/**
 * guatu_period_text_parse:
 * @text: a period as people write it, in Chinese or English, or as files do
 * @period: (out): the period, if it is one
 *
 * Returns: whether the whole text is a period with its year
 */
gboolean
guatu_period_text_parse (const char *text, GuatuPeriod *period)
{
  g_autofree char *normal = NULL;
  g_autofree char *written = NULL;
  const char *at;
  guint year = 0;

  if (guatu_period_parse (text, period))
    return TRUE;
  at = normal = guatu_lexicon_normalize (text);
  if (take_number (&at, 4, 4, &year) || guatu_chinese_year_take (&at, &year))
    {
      take_any (years, G_N_ELEMENTS (years), &at);
      written = take_part (&at, year);
    }
  else
    written = take_part_first (&at);
  return written != NULL && *at == '\0' && guatu_period_parse (written, period);
}

/**
 * guatu_period_text_may_be_part:
 * @text: a text
 *
 * Returns: whether it may begin with a digit, or is a word for a part of a year, as what
 *   follows on a year and a blank in a text that guatu_period_text_parse() takes
 */
gboolean
guatu_period_text_may_be_part (const char *text)
{
  int item = 0;

  skip_blanks (&text);
  return g_ascii_isdigit (*text)
         || ((guchar) *text >= 0x80 && !guatu_is_chinese_at (text))
         || guatu_forms_find_text (&guatu_period_forms, text, &item);
}
