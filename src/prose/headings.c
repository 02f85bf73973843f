/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "prose/headings.h"

#include <string.h>

#include "lexicon/begins.h"
#include "lexicon/number-chinese.h"
#include "prose/number.h"

/* What line of a report is a heading. */

/* A heading is no longer than this; words of Latin letters are longer. */
#define HEADING_MOST 40u
#define LATIN_HEADING_MOST 120u

static const char *const marks[]
    = { "一", "二", "三", "四", "五", "六", "七", "八", "九", "十" };

static gboolean
is_latin (const char *line)
{
  return g_ascii_isalpha (*line) || *line == '(';
}

/** guatu_heading_is_numbered: whether a line begins as headings are numbered: 一、 (二)
 * 第三章 IV. */
gboolean
guatu_heading_is_numbered (const char *line)
{
  const gsize roman = strspn (line, "ivx");
  gboolean bracket = *line == '(';
  const char *at = bracket                     ? line + 1
                   : guatu_begins (line, "第") ? line + strlen ("第")
                                               : line;
  const char *begin = at;

  for (guint i = 0; i < G_N_ELEMENTS (marks); i++)
    if (guatu_begins (at, marks[i]))
      {
        at += strlen (marks[i]);
        i = (guint) -1;
      }
  if (roman > 0)
    return guatu_begins (line + roman, ". ");
  return at > begin
         && (guatu_begins (at, "、") || (bracket && *at == ')') || guatu_begins (at, "章")
             || guatu_begins (at, "部分") || *at == '.');
}

/* Whether an amount in Chinese numerals stands here, which is no number of a heading and
 * counts nothing that headings do: 三百五十万元 and 百分之七, but not 二十条. */
static gboolean
is_amount (const char *line, const char *at)
{
  GuatuNumber number;

  if ((!guatu_chinese_number_may_begin (at) && !guatu_begins (at, "百分之"))
      || guatu_ends (line, (gsize) (at - line), "第")
      || !guatu_number_take (line, (gsize) (at - line), &number) || number.unit == NULL
      || number.is_loose)
    return FALSE;
  return number.unit->kind == GUATU_UNIT_PERCENT
         || number.unit->kind == GUATU_UNIT_MULTIPLE || number.mult >= 4
         || (number.n_chinese > 1 && number.unit->kind != GUATU_UNIT_COUNT
             && number.unit->kind != GUATU_UNIT_DURATION);
}

/** guatu_heading_has_number: whether a line has a number other than a year or that of a
 * heading. */
gboolean
guatu_heading_has_number (const char *line, gsize length)
{
  for (const char *at = line; at < line + length;)
    {
      gsize n = strspn (at, "0123456789");

      if (n > 0
          && !(n == 4
               && (guatu_begins (at + n, "年")
                   || (is_latin (line) && strchr ("12", *at) != NULL && at[n] != ','
                       && at[n] != '.' && at[n] != '%')))
          && !(at == line && n < 3))
        return TRUE;
      if ((guchar) *at >= 0xe3 && is_amount (line, at))
        return TRUE;
      at = n > 0 ? at + n : g_utf8_next_char (at);
    }
  return FALSE;
}

static gboolean
ends_with (const char *line, gsize length, const char *mark)
{
  gsize n = strlen (mark);

  return length >= n && memcmp (line + length - n, mark, n) == 0;
}

/** guatu_heading_is: whether a line of so many bytes is a heading. */
gboolean
guatu_heading_is (const char *line, gsize length)
{
  static const char *const ends[] = { "。", ",", ";", ":", "!", "！", "、" };

  /* In what a table is, no heading says. */
  if (guatu_begins (line, "单位:") || guatu_begins (line, "(单位"))
    return FALSE;
  if (guatu_count_characters (line, length)
      > (is_latin (line) ? LATIN_HEADING_MOST : HEADING_MOST))
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (ends); i++)
    if (ends_with (line, length, ends[i]))
      return FALSE;
  if (g_strstr_len (line, (gssize) length, "。") != NULL || ends_with (line, length, "."))
    return FALSE;
  return guatu_heading_is_numbered (line)
             ? !guatu_heading_has_number (line + 1, length - 1)
                   || guatu_count_characters (line, length) < 20
             : !guatu_heading_has_number (line, length);
}
