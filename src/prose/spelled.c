/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "prose/spelled.h"

#include <string.h>

#include "lexicon/begins.h"
#include "lexicon/number-chinese.h"
#include "prose/when-private.h"

/* Dates in Chinese digits become those that all other stages know: 二〇二三年一至五月 is
 * 2023年1至5月. What is no date, such as 九八年 and 十四五, stays as it is. */

#define YEAR "年"
#define MONTH "月"

/* The characters of a date before 年 or 月 and the dash are no more than these. */
#define DATE_MOST 12u

/* A piece of a text that is written in other digits: from a byte to the one after it. */
typedef struct
{
  gsize start;
  gsize end;
  guint value;
  gsize n_least; /* digits that are written: 4 of a year */
} Spelled;

static const char *const dashes[] = { "-", "~", "至", "到" };

/* What before numerals makes them no month: 第一月, 二百五月. */
static const char *const others[]
    = { "第", "百", "千", "万", "亿", "零", "〇", "点", "两", "廿", "卅", "几", "数" };

static void
add (GArray *list, const char *text, const char *start, const char *end, guint value,
     gsize n_least)
{
  const Spelled spelled
      = { (gsize) (start - text), (gsize) (end - text), value, n_least };

  g_array_append_val (list, spelled);
}

/* The place so many characters before @at, but not before @first. */
static const char *
back (const char *first, const char *at, guint n)
{
  while (n-- > 0 && at > first)
    at = g_utf8_prev_char (at);
  return at;
}

static gboolean
is_numeral (const char *at)
{
  return guatu_chinese_number_may_begin (at) || guatu_begins (at, "百")
         || guatu_begins (at, "千") || g_ascii_isdigit (*at);
}

/* Whether a year ends where @end is; it begins no sooner than at @first. */
static gboolean
find_year (const char *first, const char *end, const char **start, guint *year)
{
  const char *at = *start = back (first, end, 4);

  return guatu_chinese_year_take (&at, year) && at == end && IS_YEAR (*year)
         && (*start == first || !is_numeral (g_utf8_prev_char (*start)));
}

/* The dash that ends where @end is; NULL without one. */
static const char *
find_dash (const char *first, const char *end)
{
  for (guint i = 0; i < G_N_ELEMENTS (dashes); i++)
    if (guatu_ends (first, (gsize) (end - first), dashes[i]))
      return end - strlen (dashes[i]);
  return NULL;
}

/* Takes the year that ends before 年, and one that a dash parts from it. */
static gboolean
take_year (const char *text, const char *first, const char *end, GArray *list)
{
  const char *start, *dash, *before;
  guint year = 0, year_before = 0;

  if (!find_year (first, end, &start, &year))
    return FALSE;
  dash = find_dash (first, start);
  if (dash != NULL && find_year (first, dash, &before, &year_before))
    add (list, text, before, dash, year_before, 4);
  add (list, text, start, end, year, 4);
  return TRUE;
}

/* Takes a number from 1 to @most that is written in Chinese without a mistake. */
static gboolean
take_small (const char **text, guint most, guint *value)
{
  GuatuChineseNumber number;
  const char *at = *text;

  if (!guatu_chinese_number_take (&at, &number) || number.is_loose || number.is_formal
      || number.decimals > 0 || number.value < 1 || number.value > most)
    return FALSE;
  *value = (guint) number.value;
  *text = at;
  return TRUE;
}

/* The numerals of a month that end where @end is; NULL if there are none. */
static const char *
find_month (const char *first, const char *end, guint *month)
{
  const char *start = end, *at;

  while (start > first && guatu_chinese_number_may_begin (g_utf8_prev_char (start)))
    start = g_utf8_prev_char (start);
  at = start;
  if (start == end || !take_small (&at, 12, month) || at != end)
    return NULL;
  for (guint i = 0; i < G_N_ELEMENTS (others); i++)
    if (guatu_ends (first, (gsize) (start - first), others[i]))
      return NULL;
  return start > first && g_ascii_isdigit (start[-1]) ? NULL : start;
}

/* Whether a month that begins here follows on a year. */
static gboolean
follows_year (const char *first, const char *at)
{
  static const char *const years[] = { "年", "年度", "年全年" };

  for (guint i = 0; i < G_N_ELEMENTS (years); i++)
    if (guatu_ends (first, (gsize) (at - first), years[i]))
      return TRUE;
  return FALSE;
}

/* Whether a day follows on 月. It stays as it is: of 二十一 there would be no digit that
 * stands for 十. */
static gboolean
has_day (const char *at)
{
  guint day = 0;

  return take_small (&at, 31, &day)
         && (guatu_begins (at, "日") || guatu_begins (at, "号"));
}

/* Whether 月 is followed by what makes it one of the year: 五月份, 五月末, 五月至八月. */
static gboolean
is_month_of_year (const char *behind)
{
  guint month = 0;

  if (guatu_begins (behind, "份") || guatu_begins (behind, "末")
      || guatu_begins (behind, "底"))
    return TRUE;
  for (guint i = 0; i < G_N_ELEMENTS (dashes); i++)
    if (guatu_begins (behind, dashes[i]))
      {
        behind += strlen (dashes[i]);
        return (take_small (&behind, 12, &month)
                || guatu_when_take_digits (&behind, 1, 2, (int *) &month))
               && guatu_begins (behind, MONTH);
      }
  return FALSE;
}

/* Takes the month that ends before 月, with the one that a dash parts from it and the day
 * that follows; without any of these and without a year, it is none: 三月三. */
static void
take_month (const char *text, const char *first, const char *end, GArray *list)
{
  const char *const behind = end + strlen (MONTH);
  const char *start, *dash, *before = NULL, *from;
  guint month = 0, month_before = 0;
  gboolean is_sure;

  start = find_month (first, end, &month);
  if (start == NULL)
    return;
  dash = find_dash (first, start);
  if (dash != NULL)
    before = find_month (first, dash, &month_before);
  from = before != NULL ? before : start;
  is_sure = before != NULL || follows_year (first, from) || is_month_of_year (behind)
            || has_day (behind)
            /* The first one of 五月至八月, and of 5月至八月. */
            || (dash != NULL && guatu_ends (first, (gsize) (dash - first), MONTH));
  if (!is_sure)
    return;
  if (before != NULL)
    add (list, text, before, dash, month_before, 1);
  add (list, text, start, end, month, 1);
}

/* Finds what of a text is written in other digits, in its order. */
static GArray *
find_all (const GuatuMapped *mapped)
{
  GArray *list = g_array_new (FALSE, FALSE, sizeof (Spelled));
  const char *text = mapped->text, *end = text + mapped->length;

  for (const char *at = text; at < end; at++)
    {
      const Spelled *last
          = list->len > 0 ? &g_array_index (list, Spelled, list->len - 1) : NULL;
      const char *first;

      if ((guchar) *at < 0xe5 || (guchar) *at > 0xe6
          || (!guatu_begins (at, YEAR) && !guatu_begins (at, MONTH)))
        continue;
      first = back (last != NULL ? text + last->end : text, at, DATE_MOST);
      if (guatu_begins (at, YEAR))
        take_year (text, first, at, list);
      else
        take_month (text, first, at, list);
    }
  return list;
}

static void
write_number (GuatuMapped *to, const Spelled *spelled, GuatuMapped *from)
{
  g_autofree char *written
      = g_strdup_printf ("%0*u", (int) spelled->n_least, spelled->value);
  const gsize n = strlen (written);
  gsize at = spelled->start;

  for (gsize i = 0; i < n; i++)
    {
      const gsize next
          = at + (gsize) (g_utf8_next_char (from->text + at) - (from->text + at));

      /* 十 has two digits. */
      if (i + 1 == n)
        at = (gsize) (g_utf8_prev_char (from->text + spelled->end) - from->text);
      guatu_mapped_add (to, (gunichar) written[i], guatu_mapped_source (from, at));
      at = MIN (next, spelled->end - 1);
    }
}

/**
 * guatu_spelled_fold:
 * @text: a clean text, of which the dates that are in Chinese digits are written anew
 * @repairs: (element-type guint32): the bytes of it before which something was mended,
 *   which are moved with it
 */
void
guatu_spelled_fold (GuatuMapped *text, GArray *repairs)
{
  g_autoptr (GArray) list = find_all (text);
  GuatuMapped to;
  gsize at = 0;
  guint repair = 0;

  if (list->len == 0)
    return;
  guatu_mapped_init (&to, text->length + 1);
  for (guint i = 0; i <= list->len; i++)
    {
      const Spelled *spelled = i < list->len ? &g_array_index (list, Spelled, i) : NULL;
      const gsize stop = spelled != NULL ? spelled->start : text->length;
      const gsize before = to.length;

      guatu_mapped_add_span (&to, text, at, stop);
      for (; repair < repairs->len; repair++)
        {
          guint32 *place = &g_array_index (repairs, guint32, repair);

          if (*place > stop)
            break;
          *place = (guint32) (before + (MAX (*place, at) - at));
        }
      if (spelled == NULL)
        break;
      write_number (&to, spelled, text);
      /* What was mended within is before the last digit. */
      for (; repair < repairs->len
             && g_array_index (repairs, guint32, repair) < spelled->end;
           repair++)
        g_array_index (repairs, guint32, repair) = (guint32) to.length - 1;
      at = spelled->end;
    }
  guatu_mapped_clear (text);
  *text = to;
}
