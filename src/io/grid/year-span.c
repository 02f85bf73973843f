/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/grid/year-span.h"

#include <string.h>

#include "lexicon/begins.h"
#include "lexicon/endings.h"
#include "lexicon/normalize.h"

/* Whether numbers are of a month or a quarter alone, or summed since the year began:
 * 社会消费品零售总额_当期值, 社会消费品零售总额_累计值; 本月 and 本月止累计 over columns.
 */

static const struct
{
  const char *text;
  GuatuYearSpan span;
} words[] = {
  { "累计值", GUATU_SPAN_TO_DATE },
  { "本月末累计", GUATU_SPAN_TO_DATE },
  { "1至本月累计", GUATU_SPAN_TO_DATE },
  { "年初至今累计", GUATU_SPAN_TO_DATE },
  { "自年初至本月累计", GUATU_SPAN_TO_DATE },
  { "1—本月累计", GUATU_SPAN_TO_DATE },
  { "1—本月", GUATU_SPAN_TO_DATE },
  { "累计数", GUATU_SPAN_TO_DATE },
  { "累计额", GUATU_SPAN_TO_DATE },
  { "累计完成", GUATU_SPAN_TO_DATE },
  { "本年累计", GUATU_SPAN_TO_DATE },
  { "年初累计", GUATU_SPAN_TO_DATE },
  { "自年初累计", GUATU_SPAN_TO_DATE },
  { "本月止累计", GUATU_SPAN_TO_DATE },
  { "本月累计", GUATU_SPAN_TO_DATE },
  { "1-本月累计", GUATU_SPAN_TO_DATE },
  { "1-本月", GUATU_SPAN_TO_DATE },
  { "本月止", GUATU_SPAN_TO_DATE },
  { "累计", GUATU_SPAN_TO_DATE },
  { "year to date", GUATU_SPAN_TO_DATE },
  { "ytd", GUATU_SPAN_TO_DATE },
  { "cumulative", GUATU_SPAN_TO_DATE },
  { "当期值", GUATU_SPAN_ALONE },
  { "当期数", GUATU_SPAN_ALONE },
  { "当期", GUATU_SPAN_ALONE },
  { "当月值", GUATU_SPAN_ALONE },
  { "当月数", GUATU_SPAN_ALONE },
  { "当月", GUATU_SPAN_ALONE },
  { "当月完成", GUATU_SPAN_ALONE },
  { "本月值", GUATU_SPAN_ALONE },
  { "本月数", GUATU_SPAN_ALONE },
  { "本月", GUATU_SPAN_ALONE },
  { "本月完成", GUATU_SPAN_ALONE },
  { "当季值", GUATU_SPAN_ALONE },
  { "当季", GUATU_SPAN_ALONE },
  { "本季", GUATU_SPAN_ALONE },
  { "current month", GUATU_SPAN_ALONE },
  { "this month", GUATU_SPAN_ALONE },
};

/* Whether a text may end with such a word. */
static gboolean
may_have_word (const char *text, gsize length)
{
  static GuatuEndings endings;

  return GUATU_MAY_END (&endings, words, text, length);
}

/* Where what may be such a word begins: behind the last sign that parts, in a bracket at
 * the end, or with the text. */
static char *
find_begin (char *text)
{
  static const char *const opens[] = { "_", ":", "：", "（", "(" };
  char *begin = text;

  for (guint i = 0; i < G_N_ELEMENTS (opens); i++)
    {
      char *at = guatu_find_last (text, opens[i]);

      if (at != NULL && at > begin)
        begin = at;
    }
  return begin;
}

static GuatuYearSpan
find_word (const char *text, const char **said)
{
  g_autofree char *normal = guatu_lexicon_normalize (text);
  const char *word = normal + strspn (normal, "_:(");
  gsize length = strlen (word);

  if (word > normal && normal[0] == '(' && g_str_has_suffix (word, ")"))
    length--;
  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    if (guatu_begins (word, words[i].text) && strlen (words[i].text) == length)
      {
        *said = words[i].text;
        return words[i].span;
      }
  return GUATU_SPAN_UNSAID;
}

/* Skips what is said of the year: 上年同期累计. */
static char *
skip_before (char *text)
{
  static const char *const before[] = { "上年同期", "去年同期", "上年同月", "去年同月" };

  for (guint i = 0; i < G_N_ELEMENTS (before); i++)
    if (g_str_has_prefix (text, before[i]))
      return text + strlen (before[i]);
  return text;
}

/**
 * guatu_year_span_take:
 * @text: (inout): a name, off whose end is cut whether it is of a time alone or since the
 *   year began
 * @word: (out): the word that says it; left alone without one
 *
 * Returns: which of the two
 */
GuatuYearSpan
guatu_year_span_take (char *text, const char **word)
{
  const gsize length = strlen (text);
  GuatuYearSpan span = GUATU_SPAN_UNSAID;
  char *end;

  if (may_have_word (text, length) || text[length - 1] == ')')
    {
      char *begin = skip_before (find_begin (text));

      span = find_word (begin, word);
      if (span != GUATU_SPAN_UNSAID)
        *begin = '\0';
    }
  /* What stood behind it was taken before: 零售总额_同比增长. */
  end = text + strlen (text);
  if (end > text && (end[-1] == '_' || end[-1] == ':'))
    end[-1] = '\0';
  g_strchomp (text);
  return span;
}

/**
 * guatu_year_span_stem:
 * @text: a text
 *
 * Returns: the bytes of it before the longest word at its end that says that numbers are
 *   summed since the year began; all of them if there is none
 */
gsize
guatu_year_span_stem (const char *text)
{
  const gsize length = strlen (text);
  gsize longest = 0;

  if (!may_have_word (text, length))
    return length;
  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    if (words[i].span == GUATU_SPAN_TO_DATE && strlen (words[i].text) > longest
        && g_str_has_suffix (text, words[i].text))
      longest = strlen (words[i].text);
  return length - longest;
}

static gboolean
is_from_begin (GuatuPeriod period)
{
  return period.part == 1
         && (period.kind == GUATU_PERIOD_MONTHS || period.kind == GUATU_PERIOD_QUARTERS);
}

/**
 * guatu_year_span_apply:
 * @span: what of a year numbers are of
 * @period: (inout): the period that is said of them
 *
 * Of what is summed since the year began a quarter or a month becomes what goes from the
 * begin of its year to its end, and of what is not such a span becomes its last quarter
 * or month. Others stay.
 */
void
guatu_year_span_apply (GuatuYearSpan span, GuatuPeriod *period)
{
  char written[24];

  if (span == GUATU_SPAN_TO_DATE && period->part > 1
      && period->kind == GUATU_PERIOD_MONTH)
    g_snprintf (written, sizeof written, "%04d-01/%04d-%02u", period->year, period->year,
                (guint) period->part);
  else if (span == GUATU_SPAN_TO_DATE && period->part > 1
           && period->kind == GUATU_PERIOD_QUARTER)
    g_snprintf (written, sizeof written, "%04d-Q1/%04d-Q%u", period->year, period->year,
                (guint) period->part);
  else if (span == GUATU_SPAN_ALONE && is_from_begin (*period))
    {
      gboolean months = period->kind == GUATU_PERIOD_MONTHS;

      g_snprintf (written, sizeof written, months ? "%04d-%02u" : "%04d-Q%u",
                  period->last_year, (guint) period->last / 32);
    }
  else
    return;
  guatu_period_parse (written, period);
}

/**
 * guatu_year_span_is_told:
 * @span: what of a year numbers are of
 * @period: their period, once @span has been applied to it
 *
 * Returns: whether the period tells it: of years or days a word has to
 */
gboolean
guatu_year_span_is_told (GuatuYearSpan span, GuatuPeriod period)
{
  return span == GUATU_SPAN_UNSAID || period.kind == GUATU_PERIOD_MONTH
         || period.kind == GUATU_PERIOD_QUARTER || period.kind == GUATU_PERIOD_MONTHS
         || period.kind == GUATU_PERIOD_QUARTERS;
}
