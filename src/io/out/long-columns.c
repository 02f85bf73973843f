/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/out/long-columns.h"

#include "io/out/cell-text.h"

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
  return guatu_long_word (GUATU_LONG_WORDS_COMPARISON, details->comparison,
                          row->language);
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
period (GuatuLongColumn column, const GuatuLongRow *row)
{
  return guatu_cell_period (row->observation->period, row->language);
}

static char *
value (GuatuLongColumn column, const GuatuLongRow *row)
{
  return guatu_cell_value (row->indicator, row->observation);
}

static char *
value_high (GuatuLongColumn column, const GuatuLongRow *row)
{
  if (row->observation->bound != GUATU_BOUND_RANGE)
    return NULL;
  return guatu_cell_number (row->indicator, row->details->value_high,
                            row->details->decimals_high);
}

static char *
unit (GuatuLongColumn column, const GuatuLongRow *row)
{
  return guatu_cell_unit (row->indicator, row->language);
}

static char *
base (GuatuLongColumn column, const GuatuLongRow *row)
{
  return base_of (row);
}

/* The value of an enumeration, or of a flag, that has words. */
static char *
enumerated (GuatuLongColumn column, const GuatuLongRow *row)
{
  const GuatuObservation *observation = row->observation;
  const struct
  {
    GuatuLongColumn column;
    GuatuLongWords words;
    guint value;
  } all[] = {
    { GUATU_LONG_STATUS, GUATU_LONG_WORDS_STATUS, observation->status },
    { GUATU_LONG_BOUND, GUATU_LONG_WORDS_BOUND, observation->bound },
    { GUATU_LONG_MISSING, GUATU_LONG_WORDS_REASON, observation->reason },
    { GUATU_LONG_PROVISIONAL, GUATU_LONG_WORDS_YES, observation->provisional },
    { GUATU_LONG_REVISED, GUATU_LONG_WORDS_YES, observation->revised },
    { GUATU_LONG_BREAK, GUATU_LONG_WORDS_YES, observation->breaks },
    { GUATU_LONG_PRICES, GUATU_LONG_WORDS_PRICES, row->details->prices },
  };

  for (guint i = 0; i < G_N_ELEMENTS (all); i++)
    if (all[i].column == column)
      return guatu_long_word (all[i].words, all[i].value, row->language);
  return NULL;
}

/* The id of something that a row is of, if it is of any. */
static char *
id (GuatuLongColumn column, const GuatuLongRow *row)
{
  const GuatuIndicator *indicator = row->indicator;
  const GuatuPlace *place = row->observation->place;
  const GuatuSource *source = source_of (row);
  const struct
  {
    GuatuLongColumn column;
    const char *id;
  } all[] = {
    { GUATU_LONG_INDICATOR_ID, indicator->id },
    { GUATU_LONG_PART_OF, indicator->part_of != NULL ? indicator->part_of->id : NULL },
    { GUATU_LONG_THEME_ID, indicator->theme != NULL ? indicator->theme->id : NULL },
    { GUATU_LONG_PLACE_ID, place != NULL ? place->id : NULL },
    { GUATU_LONG_UNIT_ID, indicator->unit->id },
    { GUATU_LONG_SOURCE_ID, source != NULL ? source->id : NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (all); i++)
    if (all[i].column == column)
      return g_strdup (all[i].id);
  return NULL;
}

/* What is a word of files in both languages, and what no language has. */
static char *
plain (GuatuLongColumn column, const GuatuLongRow *row)
{
  const GuatuIndicator *indicator = row->indicator;
  const GuatuSource *source = source_of (row);
  const struct
  {
    GuatuLongColumn column;
    const char *text;
  } all[] = {
    { GUATU_LONG_QUOTE, row->details->quote },
    { GUATU_LONG_BETTER, guatu_better_to_string (indicator->better) },
    { GUATU_LONG_UNIT_KIND, guatu_unit_kind_to_string (indicator->unit->kind) },
    { GUATU_LONG_PUBLISHED, source != NULL ? source->published : NULL },
    { GUATU_LONG_URL, source != NULL ? source->url : NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (all); i++)
    if (all[i].column == column)
      return g_strdup (all[i].text);
  return NULL;
}

static char *
decimals (GuatuLongColumn column, const GuatuLongRow *row)
{
  return row->indicator->decimals >= 0 ? g_strdup_printf ("%d", row->indicator->decimals)
                                       : NULL;
}

static char *
unit_mult (GuatuLongColumn column, const GuatuLongRow *row)
{
  return row->indicator->unit_mult != 0
             ? g_strdup_printf ("%d", row->indicator->unit_mult)
             : NULL;
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
  [GUATU_LONG_PERIOD] = { "时期", "Period", period, FALSE },
  [GUATU_LONG_VALUE] = { "数值", "Value", value, TRUE },
  [GUATU_LONG_VALUE_HIGH] = { "数值上限", "Upper end", value_high, TRUE },
  [GUATU_LONG_UNIT] = { "计量单位", "Unit", unit, FALSE },
  [GUATU_LONG_STATUS] = { "数据状态", "Status", enumerated, FALSE },
  [GUATU_LONG_BOUND] = { "数值界限", "Bound", enumerated, FALSE },
  [GUATU_LONG_MISSING] = { "缺失原因", "Missing", enumerated, FALSE },
  [GUATU_LONG_PROVISIONAL] = { "初步数", "Provisional", enumerated, FALSE },
  [GUATU_LONG_REVISED] = { "修订数", "Revised", enumerated, FALSE },
  [GUATU_LONG_BREAK] = { "与以前不可比", "Break", enumerated, FALSE },
  [GUATU_LONG_BASE] = { "对比基准", "Compared with", base, FALSE },
  [GUATU_LONG_PRICES] = { "价格", "Prices", enumerated, FALSE },
  [GUATU_LONG_SOURCE] = { "来源", "Source", own_text, FALSE },
  [GUATU_LONG_SOURCE_OTHER] = { "来源（英文）", "Source (Chinese)", other_text, FALSE },
  [GUATU_LONG_LOCATOR] = { "出处", "Section", own_text, FALSE },
  [GUATU_LONG_LOCATOR_OTHER] = { "出处（英文）", "Section (Chinese)", other_text, FALSE },
  [GUATU_LONG_NOTE] = { "说明", "Note", own_text, FALSE },
  [GUATU_LONG_NOTE_OTHER] = { "说明（英文）", "Note (Chinese)", other_text, FALSE },
  [GUATU_LONG_QUOTE] = { "原文", "Quotation", plain, FALSE },
  [GUATU_LONG_THEME] = { "主题", "Theme", own_text, FALSE },
  [GUATU_LONG_THEME_OTHER] = { "主题（英文）", "Theme (Chinese)", other_text, FALSE },
  [GUATU_LONG_SHORT_NAME] = { "指标简称", "Short name", own_text, FALSE },
  [GUATU_LONG_SHORT_NAME_OTHER]
  = { "指标简称（英文）", "Short name (Chinese)", other_text, FALSE },
  [GUATU_LONG_INDICATOR_NOTE] = { "指标说明", "Note on the indicator", own_text, FALSE },
  [GUATU_LONG_INDICATOR_NOTE_OTHER]
  = { "指标说明（英文）", "Note on the indicator (Chinese)", other_text, FALSE },
  [GUATU_LONG_DECIMALS] = { "显示小数位数", "Decimals", decimals, TRUE },
  [GUATU_LONG_BETTER] = { "向好方向", "Better", plain, FALSE },
  [GUATU_LONG_INDICATOR_ID] = { "指标代码", "Indicator ID", id, FALSE },
  [GUATU_LONG_PART_OF] = { "所属指标代码", "Part of (ID)", id, FALSE },
  [GUATU_LONG_THEME_ID] = { "主题代码", "Theme ID", id, FALSE },
  [GUATU_LONG_PLACE_ID] = { "地区代码", "Place ID", id, FALSE },
  [GUATU_LONG_UNIT_ID] = { "单位代码", "Unit ID", id, FALSE },
  [GUATU_LONG_UNIT_KIND] = { "单位类型", "Unit kind", plain, FALSE },
  [GUATU_LONG_UNIT_MULT] = { "单位数量级", "Power of ten", unit_mult, TRUE },
  [GUATU_LONG_UNIT_LABEL] = { "单位名称", "Unit label", own_text, FALSE },
  [GUATU_LONG_UNIT_LABEL_OTHER]
  = { "单位名称（英文）", "Unit label (Chinese)", other_text, FALSE },
  [GUATU_LONG_UNIT_ONE] = { "单数单位", "Unit of one", own_text, FALSE },
  [GUATU_LONG_UNIT_ONE_OTHER]
  = { "单数单位（英文）", "Unit of one (Chinese)", other_text, FALSE },
  [GUATU_LONG_SOURCE_ID] = { "来源代码", "Source ID", id, FALSE },
  [GUATU_LONG_PUBLISHER] = { "发布单位", "Publisher", own_text, FALSE },
  [GUATU_LONG_PUBLISHER_OTHER]
  = { "发布单位（英文）", "Publisher (Chinese)", other_text, FALSE },
  [GUATU_LONG_PUBLISHED] = { "发布时间", "Published", plain, FALSE },
  [GUATU_LONG_URL] = { "链接", "Link", plain, FALSE },
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
