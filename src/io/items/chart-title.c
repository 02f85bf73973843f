/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/items/chart-title.h"

#include <string.h>

/* What a chart is called after a table: nobody calls it a table, 某市人口情况表, and what
 * it shows since the year began it does not call after a month. */

static const struct
{
  const char *form;
  const char *rest; /* what of it a chart has, too */
} forms[] = {
  { "情况统计表", "情况" }, { "情况汇总表", "情况" }, { "情况一览表", "情况" },
  { "情况明细表", "情况" }, { "情况表", "情况" },     { "统计表", "" },
  { "汇总表", "" },         { "一览表", "" },         { "统计数据表", "" },
  { "数据表", "" },         { "明细表", "明细" },     { "预算表", "预算" },
  { "决算表", "决算" },     { "收支表", "收支" },     { "收入表", "收入" },
  { "支出表", "支出" },     { "对比表", "对比" },     { "比较表", "比较" },
  { "现状表", "现状" },     { "指标表", "指标" },     { "进度表", "进度" },
  { "排名表", "排名" },     { "构成表", "构成" },     { "变化表", "变化" },
};

/* Behind these 情况 says nothing: 用电分类情况, 财政收支情况; what is done needs it, as
 * 接待情况 does. */
static const char *const things[]
    = { "收入", "支出", "收支", "分类", "产量", "面积", "人口",
        "投资", "进展", "价格", "指标", "人数", "用量" };

static char *
without_end (const char *text, gsize n, const char *end)
{
  return g_strndup (text, n - strlen (end));
}

/* Whether so much of a title is one: more than a time. */
static gboolean
says_something (const char *title)
{
  static const char *const ends[] = { "年", "月", "日", "度", "的", "及", "和", "、" };

  if (g_utf8_strlen (title, -1) < 2)
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (ends); i++)
    if (g_str_has_suffix (title, ends[i]))
      return FALSE;
  return TRUE;
}

static char *
drop_situation (char *title)
{
  g_autofree char *bare = NULL;

  if (!g_str_has_suffix (title, "情况"))
    return title;
  bare = without_end (title, strlen (title), "情况");
  for (guint i = 0; i < G_N_ELEMENTS (things); i++)
    if (g_str_has_suffix (bare, things[i]) && strlen (bare) > strlen (things[i]))
      {
        g_free (title);
        return g_steal_pointer (&bare);
      }
  return title;
}

/* The title without the form that it ends with; NULL if it ends with none. */
static char *
drop_form (const char *title)
{
  for (guint i = 0; i < G_N_ELEMENTS (forms); i++)
    {
      g_autofree char *front = NULL;
      char *own;

      if (!g_str_has_suffix (title, forms[i].form))
        continue;
      front = without_end (title, strlen (title), forms[i].form);
      own = drop_situation (g_strconcat (front, forms[i].rest, NULL));
      if (says_something (own))
        return own;
      g_free (own);
      return NULL;
    }
  return NULL;
}

/* Where a title may end, or what follows on it may begin: 收支情况表：支出. */
static gboolean
is_end (const char *at)
{
  return *at == '\0' || *at == '(' || g_str_has_prefix (at, "：")
         || g_str_has_prefix (at, "（");
}

/* A title as a chart has it. */
static char *
as_chart (const char *title)
{
  for (const char *at = strstr (title, "表"); at != NULL; at = strstr (at, "表"))
    {
      g_autofree char *front = NULL;
      g_autofree char *own = NULL;

      at += strlen ("表");
      if (!is_end (at))
        continue;
      front = g_strndup (title, (gsize) (at - title));
      own = drop_form (front);
      return own != NULL ? g_strconcat (own, at, NULL) : g_strdup (title);
    }
  return g_strdup (title);
}

/**
 * guatu_chart_title_set:
 * @title: (out): what a chart is called after a table
 * @table: what the table is called; may be absent
 */
void
guatu_chart_title_set (GuatuText *title, const GuatuText *table)
{
  g_autofree char *zh = NULL;
  g_autofree char *en = NULL;

  if (guatu_text_is_absent (table))
    return;
  zh = as_chart (table->zh);
  en = as_chart (table->en);
  guatu_text_set (title, zh, en);
}

/* The month that a part of a year ends with that begins with it and is longer; 0 if it is
 * none. */
static guint
last_month (GuatuPeriod span)
{
  GuatuPeriod month = { .year = span.year, .kind = GUATU_PERIOD_MONTH, .part = 1 };

  if (span.kind == GUATU_PERIOD_YEAR
      || guatu_period_first_day (span) != guatu_period_first_day (month))
    return 0;
  for (month.part = 2; month.part <= 12; month.part++)
    if (guatu_period_last_day (span) == guatu_period_last_day (month))
      return month.part;
  return 0;
}

/* Whether what stands there is a time by itself: no day of it, no end of it, and not what
 * goes from it or to it. */
static gboolean
is_whole (const char *text, const char *at, const char *end)
{
  static const char *const nexts[] = { "末", "底", "初", "至", "到", "-", "—", "–", "~" };
  const gboolean follows_on = at > text
                              && (g_str_has_prefix (g_utf8_find_prev_char (text, at), "–")
                                  || at[-1] == '-' || g_ascii_isdigit (at[-1]));
  const gboolean has_day = at > text + 1 && at[-1] == ' ' && g_ascii_isdigit (at[-2]);

  for (guint i = 0; i < G_N_ELEMENTS (nexts); i++)
    if (g_str_has_prefix (end, nexts[i]))
      return FALSE;
  return !follows_on && !has_day && !g_ascii_isdigit (*end)
         && !(at - text >= 7 && g_str_has_prefix (at - strlen ("end of "), "end of "));
}

/* Puts one time in the place of another; NULL if that is not there. */
static char *
replace_time (const char *text, const char *from, const char *to)
{
  const char *at = strstr (text, from);
  const char *end = at != NULL ? at + strlen (from) : NULL;

  if (at == NULL || !is_whole (text, at, end))
    return NULL;
  return g_strdup_printf ("%.*s%s%s", (int) (at - text), text, to, end);
}

/* How a title may write the month that a span ends with, and the quarter, the longest
 * first. */
static GPtrArray *
write_ends (GuatuPeriod span, GuatuLanguage language)
{
  const guint month = last_month (span);
  const GuatuPeriod last
      = { .year = span.year, .kind = GUATU_PERIOD_MONTH, .part = month & 15 };
  const GuatuPeriod quarter
      = { .year = span.year, .kind = GUATU_PERIOD_QUARTER, .part = month / 3 & 7 };
  g_autofree char *label = guatu_period_to_label (last, language);
  GPtrArray *ends = g_ptr_array_new_with_free_func (g_free);

  g_ptr_array_add (ends, g_strconcat (label, "份", NULL));
  g_ptr_array_add (ends, g_strdup (label));
  g_ptr_array_add (ends, g_strdup_printf ("%d年%02u月份", span.year, month));
  g_ptr_array_add (ends, g_strdup_printf ("%d年%02u月", span.year, month));
  /* The first quarter is all of its months. */
  if (month % 3 != 0 || month == 3)
    return ends;
  g_ptr_array_add (ends, guatu_period_to_label (quarter, language));
  g_ptr_array_add (ends, g_strdup_printf ("%d年%u季度", span.year, month / 3));
  return ends;
}

/* Puts a span in the place of the month that it ends with. */
static char *
with_span (const char *text, GuatuPeriod span, GuatuLanguage language)
{
  g_autoptr (GPtrArray) ends = write_ends (span, language);
  g_autofree char *to = guatu_period_to_label (span, language);

  for (guint i = 0; i < ends->len; i++)
    {
      char *own = replace_time (text, g_ptr_array_index (ends, i), to);

      if (own != NULL)
        return own;
    }
  return g_strdup (text);
}

static void
say_span (GuatuText *text, GuatuPeriod span)
{
  g_autofree char *zh = NULL;
  g_autofree char *en = NULL;
  g_autofree char *both = NULL;

  if (guatu_text_is_absent (text))
    return;
  zh = with_span (text->zh, span, GUATU_LANGUAGE_ZH);
  both = with_span (text->en, span, GUATU_LANGUAGE_ZH);
  en = with_span (both, span, GUATU_LANGUAGE_EN);
  guatu_text_set (text, zh, en);
}

/**
 * guatu_chart_title_say_span:
 * @chart: a chart of numbers that are summed up since the year began
 * @span: since when and until when the newest are
 *
 * Has its titles say that, where they say the month alone that it ends with, as those of
 * a table do that has the numbers of this month, too.
 */
void
guatu_chart_title_say_span (GuatuChartDescription *chart, GuatuPeriod span)
{
  if (last_month (span) == 0)
    return;
  say_span (&chart->title, span);
  say_span (&chart->subtitle, span);
}
