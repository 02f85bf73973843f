/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/grid/title-period.h"

#include <string.h>

#include "io/grid/sheet.h"

/* What titles say of the time that a table is of. */

/* The longest period that a text begins with. */
static gboolean
begins_with_period (const char *at, GuatuPeriod *period)
{
  for (const char *end = at + strlen (at); end > at;
       end = g_utf8_find_prev_char (at, end))
    {
      g_autofree char *front = g_strndup (at, (gsize) (end - at));

      if (guatu_text_is_period (front, period))
        return TRUE;
    }
  return FALSE;
}

/* The first year in Chinese digits, 二〇二三年, with a part of it or without. */
static gboolean
find_chinese_period (const char *text, GuatuPeriod *period)
{
  static const char *const begins[] = { "二〇", "二○", "二零", "一九" };

  for (guint i = 0; i < G_N_ELEMENTS (begins); i++)
    {
      const char *at = strstr (text, begins[i]);

      if (at != NULL && begins_with_period (at, period))
        return TRUE;
    }
  return FALSE;
}

/* Whether a year goes on to a later one: 2019—2023年. */
static gboolean
begins_span (const char *year)
{
  static const char *const dashes[]
      = { "—", "–", "-", "~", "～", "至", "到", "/", "、", "和", "与", "及" };
  const char *at = year + 4;

  if (g_str_has_prefix (at, "年"))
    at += strlen ("年");
  for (guint i = 0; i < G_N_ELEMENTS (dashes); i++)
    if (g_str_has_prefix (at, dashes[i]))
      {
        at += strlen (dashes[i]);
        /* Two digits may be a month: 2019-07; a school year is one. */
        return strspn (at, "0123456789") == 4 && !g_str_has_prefix (at + 4, "学年");
      }
  return FALSE;
}

/**
 * guatu_title_survey:
 * @text: a title
 * @period: (out): when all of a table is of
 *
 * Returns: whether the title names a census or a survey of the whole country, which is
 *   told by its number, and whose year is known: 第七次全国人口普查
 */
gboolean
guatu_title_survey (const char *text, GuatuPeriod *period)
{
  static const struct
  {
    const char *survey;
    const char *number;
    const char *year;
  } surveys[] = {
    { "人口普查", "第七次", "2020" },   { "人口普查", "第六次", "2010" },
    { "人口普查", "第五次", "2000" },   { "人口普查", "第四次", "1990" },
    { "人口普查", "第三次", "1982" },   { "人口普查", "第二次", "1964" },
    { "经济普查", "第五次", "2023" },   { "经济普查", "第四次", "2018" },
    { "经济普查", "第三次", "2013" },   { "经济普查", "第二次", "2008" },
    { "经济普查", "第一次", "2004" },   { "农业普查", "第三次", "2016" },
    { "农业普查", "第二次", "2006" },   { "农业普查", "第一次", "1996" },
    { "国土调查", "第三次", "2019" },   { "土地调查", "第二次", "2009" },
    { "污染源普查", "第二次", "2017" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (surveys); i++)
    if (strstr (text, surveys[i].survey) != NULL
        && strstr (text, surveys[i].number) != NULL)
      return guatu_period_parse (surveys[i].year, period);
  return FALSE;
}

/**
 * guatu_title_period:
 * @text: a title
 * @period: (out): when all of a table is of
 *
 * Returns: whether the title says it: the first period in it; one that tells of several
 *   years names none of them
 */
gboolean
guatu_title_period (const char *text, GuatuPeriod *period)
{
  const char *at = text;

  for (; *at != '\0'; at = g_utf8_next_char (at))
    {
      if (strspn (at, "0123456789") == 4 && (at == text || !g_ascii_isdigit (at[-1])))
        break;
      if (strspn (at, "0123456789") > 0)
        at += strspn (at, "0123456789") - 1;
    }
  if (*at == '\0')
    return find_chinese_period (text, period);
  if (begins_span (at))
    return FALSE;
  for (const char *end = at + strlen (at); end > at;
       end = g_utf8_find_prev_char (at, end))
    {
      g_autofree char *front = g_strndup (at, (gsize) (end - at));

      if (guatu_text_is_period (front, period))
        return TRUE;
      if (end <= at + 4)
        break;
    }
  return FALSE;
}
