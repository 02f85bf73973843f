/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/grid/heading-growth.h"

#include <string.h>

#include "lexicon/begins.h"
#include "lexicon/endings.h"
#include "lexicon/indicator-name.h"
#include "lexicon/normalize.h"

/* What headings say of how something changes: 比上年增长（%）, 环比, year-on-year growth.
 */

static const struct
{
  const char *text;
  GuatuGrowth growth;
} growths[] = {
  { "比上年同期增长", GUATU_GROWTH_SAME_PERIOD },
  { "比去年同期增长", GUATU_GROWTH_SAME_PERIOD },
  { "较上年同期增长", GUATU_GROWTH_SAME_PERIOD },
  { "较去年同期增长", GUATU_GROWTH_SAME_PERIOD },
  { "比上年同月增长", GUATU_GROWTH_SAME_PERIOD },
  { "同比增长速度", GUATU_GROWTH_SAME_PERIOD },
  { "同比增长率", GUATU_GROWTH_SAME_PERIOD },
  { "同比增长", GUATU_GROWTH_SAME_PERIOD },
  { "同比增速", GUATU_GROWTH_SAME_PERIOD },
  { "同比增幅", GUATU_GROWTH_SAME_PERIOD },
  { "同比增减", GUATU_GROWTH_SAME_PERIOD_CHANGE },
  { "比上年同期增减", GUATU_GROWTH_SAME_PERIOD_CHANGE },
  { "同比±", GUATU_GROWTH_SAME_PERIOD_CHANGE },
  { "同比", GUATU_GROWTH_SAME_PERIOD },
  { "环比增长速度", GUATU_GROWTH_PERIOD_BEFORE },
  { "环比增长", GUATU_GROWTH_PERIOD_BEFORE },
  { "环比增速", GUATU_GROWTH_PERIOD_BEFORE },
  { "比上月增长", GUATU_GROWTH_PERIOD_BEFORE },
  { "环比", GUATU_GROWTH_PERIOD_BEFORE },
  { "比上年增长", GUATU_GROWTH_YEAR_BEFORE },
  { "比去年增长", GUATU_GROWTH_YEAR_BEFORE },
  { "比上年增减", GUATU_GROWTH_YEAR_BEFORE_CHANGE },
  { "较上年增减", GUATU_GROWTH_YEAR_BEFORE_CHANGE },
  { "比上年±", GUATU_GROWTH_YEAR_BEFORE_CHANGE },
  { "比上年", GUATU_GROWTH_YEAR_BEFORE },
  { "较上年增长", GUATU_GROWTH_YEAR_BEFORE },
  { "增减幅度", GUATU_GROWTH_YEAR_BEFORE_CHANGE },
  { "增减率", GUATU_GROWTH_YEAR_BEFORE_CHANGE },
  { "比年初增长", GUATU_GROWTH_YEAR_BEGIN },
  { "较年初增长", GUATU_GROWTH_YEAR_BEGIN },
  { "比年初增幅", GUATU_GROWTH_YEAR_BEGIN },
  { "年平均增长速度", GUATU_GROWTH_AVERAGE },
  { "年均增长速度", GUATU_GROWTH_AVERAGE },
  { "年平均增长率", GUATU_GROWTH_AVERAGE },
  { "年均增长率", GUATU_GROWTH_AVERAGE },
  { "年平均增长", GUATU_GROWTH_AVERAGE },
  { "年均增长", GUATU_GROWTH_AVERAGE },
  { "年均增速", GUATU_GROWTH_AVERAGE },
  { "名义增长率", GUATU_GROWTH_NOMINAL },
  { "名义增长", GUATU_GROWTH_NOMINAL },
  { "名义增速", GUATU_GROWTH_NOMINAL },
  { "实际增长率", GUATU_GROWTH_REAL },
  { "实际增长", GUATU_GROWTH_REAL },
  { "实际增速", GUATU_GROWTH_REAL },
  { "增长速度", GUATU_GROWTH_UNSAID },
  { "增长率", GUATU_GROWTH_UNSAID },
  { "增速", GUATU_GROWTH_UNSAID },
  { "增幅", GUATU_GROWTH_UNSAID },
  { "增长", GUATU_GROWTH_UNSAID },
  { "growth at current prices", GUATU_GROWTH_NOMINAL },
  { "growth (current prices)", GUATU_GROWTH_NOMINAL },
  { "growth at constant prices", GUATU_GROWTH_REAL },
  { "growth at comparable prices", GUATU_GROWTH_REAL },
  { "growth (constant prices)", GUATU_GROWTH_REAL },
  { "growth (comparable prices)", GUATU_GROWTH_REAL },
  { "average annual growth", GUATU_GROWTH_AVERAGE },
  { "nominal growth", GUATU_GROWTH_NOMINAL },
  { "real growth", GUATU_GROWTH_REAL },
  { "year-on-year growth", GUATU_GROWTH_SAME_PERIOD },
  { "yoy growth", GUATU_GROWTH_SAME_PERIOD },
  { "yoy", GUATU_GROWTH_SAME_PERIOD },
  { "growth rate", GUATU_GROWTH_UNSAID },
  { "growth", GUATU_GROWTH_UNSAID },
};

/* Whether a text may end with a growth, or with 增减, as some of them do, or with a sign.
 */
static gboolean
may_have_growth (const char *text)
{
  static GuatuEndings endings;
  const gsize length = strlen (text);

  return GUATU_MAY_END (&endings, growths, text, length) || text[length - 1] == '%';
}

/* What parts a name from its growth is none of either: GDP, real growth. */
static void
drop_sign (char *text)
{
  static const char *const signs[] = { ",", "，", ":", "：" };

  for (guint i = 0; i < G_N_ELEMENTS (signs); i++)
    if (guatu_ends (text, strlen (text), signs[i]))
      {
        text[strlen (text) - strlen (signs[i])] = '\0';
        g_strchomp (text);
        return;
      }
}

/* At which prices something grows is how it grows, and not what grows: 可比价增速, 按现价
 * 计算增长. Behind a name only what is no name itself is cut. */
static void
take_prices (GuatuHeading *heading, char *text)
{
  static const struct
  {
    const char *text;
    GuatuGrowth growth;
    gboolean is_alone; /* whether nothing stands before it */
  } words[] = {
    { "按可比价格计算", GUATU_GROWTH_REAL, FALSE },
    { "按不变价格计算", GUATU_GROWTH_REAL, FALSE },
    { "按可比价计算", GUATU_GROWTH_REAL, FALSE },
    { "按不变价计算", GUATU_GROWTH_REAL, FALSE },
    { "按当年价格计算", GUATU_GROWTH_NOMINAL, FALSE },
    { "按现行价格计算", GUATU_GROWTH_NOMINAL, FALSE },
    { "按现价计算", GUATU_GROWTH_NOMINAL, FALSE },
    { "按可比价", GUATU_GROWTH_REAL, FALSE },
    { "按不变价", GUATU_GROWTH_REAL, FALSE },
    { "按现价", GUATU_GROWTH_NOMINAL, FALSE },
    { "可比价格", GUATU_GROWTH_REAL, FALSE },
    { "不变价格", GUATU_GROWTH_REAL, FALSE },
    { "现行价格", GUATU_GROWTH_NOMINAL, FALSE },
    { "当年价格", GUATU_GROWTH_NOMINAL, FALSE },
    { "可比价", GUATU_GROWTH_REAL, FALSE },
    { "不变价", GUATU_GROWTH_REAL, FALSE },
    { "现价", GUATU_GROWTH_NOMINAL, FALSE },
    { "名义", GUATU_GROWTH_NOMINAL, TRUE },
    { "实际", GUATU_GROWTH_REAL, TRUE },
    { "可比口径", GUATU_GROWTH_UNSAID, TRUE },
  };
  const gsize length = strlen (text);

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    if (words[i].is_alone ? g_str_equal (text, words[i].text)
                          : guatu_ends (text, length, words[i].text))
      {
        text[length - strlen (words[i].text)] = '\0';
        g_strchomp (text);
        if (words[i].growth == GUATU_GROWTH_UNSAID)
          return;
        heading->growth = words[i].growth;
        if (heading->comparison == GUATU_COMPARISON_UNSAID)
          heading->comparison = guatu_growth_comparison (words[i].growth);
        return;
      }
}

/* Whether a unit is one of amounts, in which no growth is. */
static gboolean
is_amount (const GuatuUnitName *unit)
{
  return unit != NULL && unit->kind != GUATU_UNIT_PERCENT
         && unit->kind != GUATU_UNIT_PERMILLE && unit->kind != GUATU_UNIT_POINTS
         && unit->kind != GUATU_UNIT_INDEX && unit->kind != GUATU_UNIT_NONE;
}

/**
 * guatu_heading_take_growth:
 * @heading: a heading that is being read
 * @text: what is left of it, off whose end a growth and its percent sign are cut
 */
void
guatu_heading_take_growth (GuatuHeading *heading, char *text)
{
  g_autofree char *normal = NULL;

  if (!may_have_growth (text))
    return;
  normal = guatu_lexicon_normalize (text);
  if (g_str_has_suffix (normal, "%") && strlen (normal) > 1)
    {
      if (!heading->has_unit)
        heading->has_unit = guatu_unit_text_parse ("%", &heading->unit);
      /* 为预算的% and 决算数为预算数的% are called so. */
      if (strstr (text, "为") != NULL || g_str_has_prefix (text, "完成")
          || (g_str_has_prefix (text, "占")
              && !guatu_ends (normal, strlen (normal) - 1, "比重")))
        return;
      text[strlen (text) - (g_str_has_suffix (text, "%") ? 1 : 3)] = '\0';
      g_strchomp (text);
      normal[strlen (normal) - 1] = '\0';
      g_strchomp (normal);
    }
  /* 自然增长（万人） and 比上年增长（亿元） are amounts. */
  if (heading->has_unit && is_amount (heading->unit.unit))
    return;
  /* A rate of growth may be what is measured. */
  if (guatu_indicator_name_find (text) != NULL || g_str_has_suffix (text, "自然增长率"))
    return;
  /* These say it alone only: 库存增减 is called so. */
  if (g_str_equal (normal, "增减") || g_str_equal (normal, "±"))
    {
      heading->is_growth = TRUE;
      heading->growth = GUATU_GROWTH_YEAR_BEFORE_CHANGE;
      heading->comparison = guatu_growth_comparison (heading->growth);
      *text = '\0';
      return;
    }
  for (guint i = 0; i < G_N_ELEMENTS (growths); i++)
    if (guatu_ends (normal, strlen (normal), growths[i].text))
      {
        gsize length = g_utf8_strlen (text, -1) - g_utf8_strlen (growths[i].text, -1);

        heading->is_growth = TRUE;
        heading->growth = growths[i].growth;
        heading->comparison = guatu_growth_comparison (growths[i].growth);
        *g_utf8_offset_to_pointer (text, (glong) length) = '\0';
        g_strchomp (text);
        drop_sign (text);
        take_prices (heading, text);
        return;
      }
}
