/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/grid/row-words.h"

#include "lexicon/normalize.h"

/* The words beside the rows over the numbers of a database, a series a column: 指标名称,
 * 频率, 单位, 指标ID, 来源. */

static const struct
{
  const char *text;
  GuatuRowWord word;
} words[] = {
  { "指标名称", GUATU_ROW_NAMES },
  { "指标", GUATU_ROW_NAMES },
  { "名称", GUATU_ROW_NAMES },
  { "序列名称", GUATU_ROW_NAMES },
  { "indicator", GUATU_ROW_NAMES },
  { "indicator name", GUATU_ROW_NAMES },
  { "name", GUATU_ROW_NAMES },
  { "series", GUATU_ROW_NAMES },
  { "series name", GUATU_ROW_NAMES },
  { "单位", GUATU_ROW_UNITS },
  { "计量单位", GUATU_ROW_UNITS },
  { "unit", GUATU_ROW_UNITS },
  { "units", GUATU_ROW_UNITS },
  { "频率", GUATU_ROW_FREQUENCIES },
  { "频度", GUATU_ROW_FREQUENCIES },
  { "frequency", GUATU_ROW_FREQUENCIES },
  { "来源", GUATU_ROW_SOURCES },
  { "数据来源", GUATU_ROW_SOURCES },
  { "source", GUATU_ROW_SOURCES },
  { "指标id", GUATU_ROW_NOTHING },
  { "指标代码", GUATU_ROW_NOTHING },
  { "序列代码", GUATU_ROW_NOTHING },
  { "代码", GUATU_ROW_NOTHING },
  { "id", GUATU_ROW_NOTHING },
  { "code", GUATU_ROW_NOTHING },
  { "series id", GUATU_ROW_NOTHING },
  { "series code", GUATU_ROW_NOTHING },
  { "sr code", GUATU_ROW_NOTHING },
  { "mnemonic", GUATU_ROW_NOTHING },
  { "时间区间", GUATU_ROW_NOTHING },
  { "起始时间", GUATU_ROW_NOTHING },
  { "结束时间", GUATU_ROW_NOTHING },
  { "更新时间", GUATU_ROW_NOTHING },
  { "更新日期", GUATU_ROW_NOTHING },
  { "first obs. date", GUATU_ROW_NOTHING },
  { "last obs. date", GUATU_ROW_NOTHING },
  { "last update time", GUATU_ROW_NOTHING },
  { "last updated", GUATU_ROW_NOTHING },
  { "region", GUATU_ROW_NOTHING },
  { "subnational", GUATU_ROW_NOTHING },
  { "remarks", GUATU_ROW_NOTHING },
  { "special notes", GUATU_ROW_NOTHING },
  { "function description", GUATU_ROW_NOTHING },
  { "no. of obs.", GUATU_ROW_NOTHING },
  { "key series", GUATU_ROW_NOTHING },
  { "series type", GUATU_ROW_NOTHING },
  { "国家/地区", GUATU_ROW_NOTHING },
  { "地区", GUATU_ROW_NOTHING },
  { "国家或地区", GUATU_ROW_NOTHING },
  { "更新频率", GUATU_ROW_NOTHING },
  { "备注", GUATU_ROW_NOTHING },
  { "样本数", GUATU_ROW_NOTHING },
  { "status", GUATU_ROW_NOTHING },
  { "国家", GUATU_ROW_NOTHING },
  { "country", GUATU_ROW_NOTHING },
};

/* Of a frequency only what it begins with counts: Quarterly, ending "Mar, Jun, Sep, Dec".
 */
static const struct
{
  const char *begin;
  GuatuPeriodKind step;
} frequencies[] = {
  { "年", GUATU_PERIOD_YEAR },           { "annual", GUATU_PERIOD_YEAR },
  { "yearly", GUATU_PERIOD_YEAR },       { "季", GUATU_PERIOD_QUARTER },
  { "quarterly", GUATU_PERIOD_QUARTER }, { "月", GUATU_PERIOD_MONTH },
  { "monthly", GUATU_PERIOD_MONTH },
};

/**
 * guatu_row_word_find:
 * @text: (nullable): the first cell of a row
 * @word: (out): what it says that the row has
 *
 * Returns: whether it says that
 */
gboolean
guatu_row_word_find (const char *text, GuatuRowWord *word)
{
  g_autofree char *normal = guatu_lexicon_normalize (text != NULL ? text : "");

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    if (g_str_equal (normal, words[i].text))
      {
        *word = words[i].word;
        return TRUE;
      }
  return FALSE;
}

/**
 * guatu_frequency_find:
 * @text: how often there is a number: 季, Monthly
 * @step: (out): a year, a quarter or a month
 *
 * Returns: whether it is one of these
 */
gboolean
guatu_frequency_find (const char *text, GuatuPeriodKind *step)
{
  g_autofree char *normal = guatu_lexicon_normalize (text);

  for (guint i = 0; i < G_N_ELEMENTS (frequencies); i++)
    if (g_str_has_prefix (normal, frequencies[i].begin))
      {
        *step = frequencies[i].step;
        return TRUE;
      }
  return FALSE;
}
