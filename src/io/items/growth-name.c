/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/items/growth-name.h"

#include <string.h>

#include "lexicon/normalize.h"

/* What growths are called. */

static const struct
{
  GuatuComparison comparison;
  GuatuText name;  /* of one */
  GuatuText title; /* of several */
} growths[] = {
  [GUATU_GROWTH_UNSAID] = { GUATU_COMPARISON_UNSAID,
                            { (char *) "增长率", (char *) "growth" },
                            { (char *) "增速", (char *) "growth" } },
  [GUATU_GROWTH_SAME_PERIOD]
  = { GUATU_COMPARISON_SAME_PERIOD,
      { (char *) "同比增长", (char *) "year-on-year growth" },
      { (char *) "同比增长", (char *) "year-on-year growth" } },
  [GUATU_GROWTH_SAME_PERIOD_CHANGE]
  = { GUATU_COMPARISON_SAME_PERIOD,
      { (char *) "同比增减", (char *) "year-on-year change" },
      { (char *) "同比增减", (char *) "year-on-year change" } },
  [GUATU_GROWTH_PERIOD_BEFORE]
  = { GUATU_COMPARISON_PREVIOUS,
      { (char *) "环比增长", (char *) "growth from the previous period" },
      { (char *) "环比增长", (char *) "growth from the previous period" } },
  [GUATU_GROWTH_YEAR_BEFORE] = { GUATU_COMPARISON_PREVIOUS,
                                 { (char *) "比上年增长", (char *) "growth" },
                                 { (char *) "比上年增长", (char *) "growth" } },
  [GUATU_GROWTH_YEAR_BEFORE_CHANGE]
  = { GUATU_COMPARISON_PREVIOUS,
      { (char *) "比上年增减", (char *) "change from the previous year" },
      { (char *) "比上年增减", (char *) "change from the previous year" } },
  [GUATU_GROWTH_YEAR_BEGIN]
  = { GUATU_COMPARISON_UNSAID,
      { (char *) "比年初增长", (char *) "growth since the start of the year" },
      { (char *) "比年初增长", (char *) "growth since the start of the year" } },
  [GUATU_GROWTH_AVERAGE] = { GUATU_COMPARISON_AVERAGE,
                             { (char *) "年均增长", (char *) "average annual growth" },
                             { (char *) "年均增长", (char *) "average annual growth" } },
  [GUATU_GROWTH_NOMINAL] = { GUATU_COMPARISON_UNSAID,
                             { (char *) "名义增长", (char *) "nominal growth" },
                             { (char *) "名义增长", (char *) "nominal growth" } },
  [GUATU_GROWTH_REAL] = { GUATU_COMPARISON_UNSAID,
                          { (char *) "实际增长", (char *) "real growth" },
                          { (char *) "实际增长", (char *) "real growth" } },
};

/** guatu_growth_comparison: what a growth is compared with. */
GuatuComparison
guatu_growth_comparison (GuatuGrowth growth)
{
  return growths[growth].comparison;
}

/**
 * guatu_growth_set_name:
 * @text: (out): what the growth of one thing is called
 * @of: what grows
 * @growth: how
 */
void
guatu_growth_set_name (GuatuText *text, const GuatuText *of, GuatuGrowth growth)
{
  g_autofree char *zh = g_strconcat (of->zh, growths[growth].name.zh, NULL);
  g_autofree char *en = g_strconcat (of->en, ": ", growths[growth].name.en, NULL);

  guatu_text_set (text, zh, en);
}

static gboolean
says_any (const char *text, const char *const *words, guint n)
{
  for (guint i = 0; i < n; i++)
    if (strstr (text, words[i]) != NULL)
      return TRUE;
  return FALSE;
}

/**
 * guatu_growth_set_title:
 * @text: (out): what a chart of several growths is called
 * @of: what all of it is called
 * @growth: how all of them are meant
 *
 * Adds that it shows growths to a title, unless that says so.
 */
void
guatu_growth_set_title (GuatuText *text, const GuatuText *of, GuatuGrowth growth)
{
  static const char *const zh_words[] = { "增长", "增速", "增幅", "增减", "涨跌",
                                          "涨幅", "同比", "环比", "变动", "变化" };
  static const char *const en_words[] = { "rowth", "hange", "ncrease" };
  const GuatuText *title = &growths[growth].title;
  g_autofree char *zh = says_any (of->zh, zh_words, G_N_ELEMENTS (zh_words))
                            ? g_strdup (of->zh)
                            : g_strconcat (of->zh, "：", title->zh, NULL);
  g_autofree char *en = NULL;

  if (says_any (of->en, en_words, G_N_ELEMENTS (en_words)))
    en = g_strdup (of->en);
  else if (guatu_text_is_chinese (of->en))
    {
      en = g_strdup (title->en);
      *en = g_ascii_toupper (*en);
    }
  else
    en = g_strconcat (of->en, ": ", title->en, NULL);
  guatu_text_set (text, zh, en);
}
