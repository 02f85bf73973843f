/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/out/long-columns.h"

#include "io/out/cell-text.h"

/* The words of each enumeration, by value: what is usual has none. */
typedef struct
{
  const char *zh;
  const char *en;
} Word;

static const Word statuses[]
    = { { NULL, NULL }, { "预计", "estimate" }, { "目标", "target" } };
static const Word bounds[] = { { NULL, NULL },
                               { "以上", "at-least" },
                               { "以下", "at-most" },
                               { "约", "about" },
                               { "区间", "range" } };
static const Word reasons[] = { { NULL, NULL },
                                { "暂无数据", "not-available" },
                                { "不适用", "not-applicable" },
                                { "保密", "confidential" },
                                { "不足半数单位", "below-half" } };
static const Word comparisons[] = { { NULL, NULL },
                                    { "上期", "previous" },
                                    { "上年同期", "same-period" },
                                    { "常年平均", "average" },
                                    { "两年平均", "two-year-average" } };
static const Word prices[]
    = { { NULL, NULL }, { "现价", "current" }, { "不变价", "constant" } };
static const Word yes[] = { { NULL, NULL }, { "是", "yes" } };

static const struct
{
  const Word *words;
  guint n;
} lists[] = {
  [GUATU_LONG_WORDS_STATUS] = { statuses, G_N_ELEMENTS (statuses) },
  [GUATU_LONG_WORDS_BOUND] = { bounds, G_N_ELEMENTS (bounds) },
  [GUATU_LONG_WORDS_REASON] = { reasons, G_N_ELEMENTS (reasons) },
  [GUATU_LONG_WORDS_COMPARISON] = { comparisons, G_N_ELEMENTS (comparisons) },
  [GUATU_LONG_WORDS_PRICES] = { prices, G_N_ELEMENTS (prices) },
  [GUATU_LONG_WORDS_YES] = { yes, G_N_ELEMENTS (yes) },
};

static char *
word (GuatuLongWords words, guint value, GuatuLanguage language)
{
  const Word *found;

  g_return_val_if_fail (value < lists[words].n, NULL);
  found = &lists[words].words[value];
  return g_strdup (language == GUATU_LANGUAGE_ZH ? found->zh : found->en);
}

/**
 * guatu_long_word_find:
 * @words: an enumeration
 * @text: (nullable): a word of either language; %NULL is what is usual
 * @value: (out): what it stands for
 *
 * Returns: whether there is such a word
 */
gboolean
guatu_long_word_find (GuatuLongWords words, const char *text, guint *value)
{
  *value = 0;
  if (text == NULL)
    return TRUE;
  for (guint i = 1; i < lists[words].n; i++)
    if (g_str_equal (text, lists[words].words[i].zh)
        || g_ascii_strcasecmp (text, lists[words].words[i].en) == 0)
      {
        *value = i;
        return TRUE;
      }
  return FALSE;
}

static GuatuLanguage
other (GuatuLanguage language)
{
  return language == GUATU_LANGUAGE_ZH ? GUATU_LANGUAGE_EN : GUATU_LANGUAGE_ZH;
}

/* A text in the language of the table, or in the other one if that differs. */
static char *
text_of (const GuatuText *text, const GuatuLongRow *row, gboolean is_other)
{
  if (text == NULL || guatu_text_is_absent (text)
      || (is_other && g_str_equal (text->zh, text->en)))
    return NULL;
  return g_strdup (
      guatu_text_get (text, is_other ? other (row->language) : row->language));
}

static const GuatuSource *
source_of (const GuatuLongRow *row)
{
  return row->details->origin != NULL ? row->details->origin->source : NULL;
}

static char *
base_of (const GuatuLongRow *row)
{
  const GuatuDetails *details = row->details;

  if (details->comparison == GUATU_COMPARISON_PERIOD)
    return guatu_cell_period (details->base_period, row->language);
  if (details->comparison == GUATU_COMPARISON_PLACE)
    return g_strconcat ("place:", details->base_place->id, NULL);
  return word (GUATU_LONG_WORDS_COMPARISON, details->comparison, row->language);
}

/* Where the text of a pair of columns is; NULL for none. */
static const GuatuText *
pair_of (GuatuLongColumn column, const GuatuLongRow *row)
{
  const GuatuIndicator *indicator = row->indicator;
  const GuatuPlace *place = row->observation->place;
  const GuatuOrigin *origin = row->details->origin;

  switch (column)
    {
    case GUATU_LONG_INDICATOR:
      return &indicator->name;
    case GUATU_LONG_PLACE:
      return place != NULL ? &place->name : NULL;
    case GUATU_LONG_SOURCE:
      return source_of (row) != NULL ? &source_of (row)->title : NULL;
    case GUATU_LONG_LOCATOR:
      return origin != NULL ? &origin->locator : NULL;
    case GUATU_LONG_NOTE:
      return origin != NULL ? &origin->note : NULL;
    case GUATU_LONG_THEME:
      return indicator->theme != NULL ? &indicator->theme->title : NULL;
    case GUATU_LONG_SHORT_NAME:
      return &indicator->short_name;
    case GUATU_LONG_INDICATOR_NOTE:
      return &indicator->note;
    case GUATU_LONG_UNIT_LABEL:
      return &indicator->unit->label;
    case GUATU_LONG_UNIT_ONE:
      return &indicator->unit->label_one;
    case GUATU_LONG_PUBLISHER:
      return source_of (row) != NULL ? &source_of (row)->publisher : NULL;
    default:
      return NULL;
    }
}

static char *
own_text (GuatuLongColumn column, const GuatuLongRow *row)
{
  return text_of (pair_of (column, row), row, FALSE);
}

/* The column of the other language follows that of the table's. */
static char *
other_text (GuatuLongColumn column, const GuatuLongRow *row)
{
  return text_of (pair_of (column - 1, row), row, TRUE);
}

static char *
simple_text (GuatuLongColumn column, const GuatuLongRow *row)
{
  const GuatuIndicator *indicator = row->indicator;
  const GuatuObservation *observation = row->observation;
  const GuatuSource *source = source_of (row);

  switch (column)
    {
    case GUATU_LONG_PERIOD:
      return guatu_cell_period (observation->period, row->language);
    case GUATU_LONG_VALUE:
      return guatu_cell_value (indicator, observation);
    case GUATU_LONG_VALUE_HIGH:
      return observation->bound == GUATU_BOUND_RANGE
                 ? guatu_cell_number (indicator, row->details->value_high,
                                      row->details->decimals_high)
                 : NULL;
    case GUATU_LONG_UNIT:
      return guatu_cell_unit (indicator, row->language);
    case GUATU_LONG_STATUS:
      return word (GUATU_LONG_WORDS_STATUS, observation->status, row->language);
    case GUATU_LONG_BOUND:
      return word (GUATU_LONG_WORDS_BOUND, observation->bound, row->language);
    case GUATU_LONG_MISSING:
      return word (GUATU_LONG_WORDS_REASON, observation->reason, row->language);
    case GUATU_LONG_PROVISIONAL:
      return word (GUATU_LONG_WORDS_YES, observation->provisional, row->language);
    case GUATU_LONG_REVISED:
      return word (GUATU_LONG_WORDS_YES, observation->revised, row->language);
    case GUATU_LONG_BREAK:
      return word (GUATU_LONG_WORDS_YES, observation->breaks, row->language);
    case GUATU_LONG_BASE:
      return base_of (row);
    case GUATU_LONG_PRICES:
      return word (GUATU_LONG_WORDS_PRICES, row->details->prices, row->language);
    case GUATU_LONG_QUOTE:
      return g_strdup (row->details->quote);
    case GUATU_LONG_DECIMALS:
      return indicator->decimals >= 0 ? g_strdup_printf ("%d", indicator->decimals)
                                      : NULL;
    case GUATU_LONG_BETTER:
      return g_strdup (guatu_better_to_string (indicator->better));
    case GUATU_LONG_INDICATOR_ID:
      return g_strdup (indicator->id);
    case GUATU_LONG_PART_OF:
      return indicator->part_of != NULL ? g_strdup (indicator->part_of->id) : NULL;
    case GUATU_LONG_THEME_ID:
      return indicator->theme != NULL ? g_strdup (indicator->theme->id) : NULL;
    case GUATU_LONG_PLACE_ID:
      return observation->place != NULL ? g_strdup (observation->place->id) : NULL;
    case GUATU_LONG_UNIT_ID:
      return g_strdup (indicator->unit->id);
    case GUATU_LONG_UNIT_KIND:
      return g_strdup (guatu_unit_kind_to_string (indicator->unit->kind));
    case GUATU_LONG_UNIT_MULT:
      return indicator->unit_mult != 0 ? g_strdup_printf ("%d", indicator->unit_mult)
                                       : NULL;
    case GUATU_LONG_SOURCE_ID:
      return source != NULL ? g_strdup (source->id) : NULL;
    case GUATU_LONG_PUBLISHED:
      return source != NULL ? g_strdup (source->published) : NULL;
    case GUATU_LONG_URL:
      return source != NULL ? g_strdup (source->url) : NULL;
    default:
      return NULL;
    }
}

/* The one table of columns. */
static const struct
{
  const char *zh;
  const char *en;
  char *(*text) (GuatuLongColumn column, const GuatuLongRow *row);
  gboolean is_number;
} columns[GUATU_N_LONG_COLUMNS] = {
  [GUATU_LONG_INDICATOR] = { "指标", "Indicator", own_text, FALSE },
  [GUATU_LONG_INDICATOR_OTHER]
  = { "指标（英文）", "Indicator (Chinese)", other_text, FALSE },
  [GUATU_LONG_PLACE] = { "地区", "Place", own_text, FALSE },
  [GUATU_LONG_PLACE_OTHER] = { "地区（英文）", "Place (Chinese)", other_text, FALSE },
  [GUATU_LONG_PERIOD] = { "时期", "Period", simple_text, FALSE },
  [GUATU_LONG_VALUE] = { "数值", "Value", simple_text, TRUE },
  [GUATU_LONG_VALUE_HIGH] = { "数值上限", "Upper end", simple_text, TRUE },
  [GUATU_LONG_UNIT] = { "计量单位", "Unit", simple_text, FALSE },
  [GUATU_LONG_STATUS] = { "数据状态", "Status", simple_text, FALSE },
  [GUATU_LONG_BOUND] = { "数值界限", "Bound", simple_text, FALSE },
  [GUATU_LONG_MISSING] = { "缺失原因", "Missing", simple_text, FALSE },
  [GUATU_LONG_PROVISIONAL] = { "初步数", "Provisional", simple_text, FALSE },
  [GUATU_LONG_REVISED] = { "修订数", "Revised", simple_text, FALSE },
  [GUATU_LONG_BREAK] = { "与以前不可比", "Break", simple_text, FALSE },
  [GUATU_LONG_BASE] = { "对比基准", "Compared with", simple_text, FALSE },
  [GUATU_LONG_PRICES] = { "价格", "Prices", simple_text, FALSE },
  [GUATU_LONG_SOURCE] = { "来源", "Source", own_text, FALSE },
  [GUATU_LONG_SOURCE_OTHER] = { "来源（英文）", "Source (Chinese)", other_text, FALSE },
  [GUATU_LONG_LOCATOR] = { "出处", "Section", own_text, FALSE },
  [GUATU_LONG_LOCATOR_OTHER] = { "出处（英文）", "Section (Chinese)", other_text, FALSE },
  [GUATU_LONG_NOTE] = { "说明", "Note", own_text, FALSE },
  [GUATU_LONG_NOTE_OTHER] = { "说明（英文）", "Note (Chinese)", other_text, FALSE },
  [GUATU_LONG_QUOTE] = { "原文", "Quotation", simple_text, FALSE },
  [GUATU_LONG_THEME] = { "主题", "Theme", own_text, FALSE },
  [GUATU_LONG_THEME_OTHER] = { "主题（英文）", "Theme (Chinese)", other_text, FALSE },
  [GUATU_LONG_SHORT_NAME] = { "指标简称", "Short name", own_text, FALSE },
  [GUATU_LONG_SHORT_NAME_OTHER]
  = { "指标简称（英文）", "Short name (Chinese)", other_text, FALSE },
  [GUATU_LONG_INDICATOR_NOTE] = { "指标说明", "Note on the indicator", own_text, FALSE },
  [GUATU_LONG_INDICATOR_NOTE_OTHER]
  = { "指标说明（英文）", "Note on the indicator (Chinese)", other_text, FALSE },
  [GUATU_LONG_DECIMALS] = { "显示小数位数", "Decimals", simple_text, TRUE },
  [GUATU_LONG_BETTER] = { "向好方向", "Better", simple_text, FALSE },
  [GUATU_LONG_INDICATOR_ID] = { "指标代码", "Indicator ID", simple_text, FALSE },
  [GUATU_LONG_PART_OF] = { "所属指标代码", "Part of (ID)", simple_text, FALSE },
  [GUATU_LONG_THEME_ID] = { "主题代码", "Theme ID", simple_text, FALSE },
  [GUATU_LONG_PLACE_ID] = { "地区代码", "Place ID", simple_text, FALSE },
  [GUATU_LONG_UNIT_ID] = { "单位代码", "Unit ID", simple_text, FALSE },
  [GUATU_LONG_UNIT_KIND] = { "单位类型", "Unit kind", simple_text, FALSE },
  [GUATU_LONG_UNIT_MULT] = { "单位数量级", "Power of ten", simple_text, TRUE },
  [GUATU_LONG_UNIT_LABEL] = { "单位名称", "Unit label", own_text, FALSE },
  [GUATU_LONG_UNIT_LABEL_OTHER]
  = { "单位名称（英文）", "Unit label (Chinese)", other_text, FALSE },
  [GUATU_LONG_UNIT_ONE] = { "单数单位", "Unit of one", own_text, FALSE },
  [GUATU_LONG_UNIT_ONE_OTHER]
  = { "单数单位（英文）", "Unit of one (Chinese)", other_text, FALSE },
  [GUATU_LONG_SOURCE_ID] = { "来源代码", "Source ID", simple_text, FALSE },
  [GUATU_LONG_PUBLISHER] = { "发布单位", "Publisher", own_text, FALSE },
  [GUATU_LONG_PUBLISHER_OTHER]
  = { "发布单位（英文）", "Publisher (Chinese)", other_text, FALSE },
  [GUATU_LONG_PUBLISHED] = { "发布时间", "Published", simple_text, FALSE },
  [GUATU_LONG_URL] = { "链接", "Link", simple_text, FALSE },
};

/** guatu_long_heading: (transfer none): what stands over a column. */
const char *
guatu_long_heading (GuatuLongColumn column, GuatuLanguage language)
{
  g_return_val_if_fail ((guint) column < GUATU_N_LONG_COLUMNS, NULL);
  return language == GUATU_LANGUAGE_ZH ? columns[column].zh : columns[column].en;
}

/** guatu_long_is_number: whether the cells of a column are numbers. */
gboolean
guatu_long_is_number (GuatuLongColumn column)
{
  g_return_val_if_fail ((guint) column < GUATU_N_LONG_COLUMNS, FALSE);
  return columns[column].is_number;
}

/** guatu_long_text: (transfer full) (nullable): what a row has in a column, if anything.
 */
char *
guatu_long_text (GuatuLongColumn column, const GuatuLongRow *row)
{
  g_return_val_if_fail ((guint) column < GUATU_N_LONG_COLUMNS, NULL);
  return columns[column].text (column, row);
}
