/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/words.h"

#include <string.h>

/* In a pattern, {1} and {2} stand for what is filled in. */
static const GuatuText words[] = {
  [GUATU_WORD_SOURCE] = { "资料来源：{1}", "Source: {1}" },
  [GUATU_WORD_NOTE] = { "注：{1}", "Note: {1}" },
  [GUATU_WORD_NOTE_OF] = { "注（{1}）：{2}", "Note ({1}): {2}" },
  [GUATU_WORD_SECTIONS] = { "第{1}节", "§{1}" },
  [GUATU_WORD_UNIT] = { "单位：{1}", "{1}" },
  [GUATU_WORD_UNIT_LOG] = { "单位：{1}（对数刻度）", "{1}, logarithmic scale" },
  [GUATU_WORD_LOG_TOO] = { "{1}，对数刻度", "{1}, logarithmic scale" },
  [GUATU_WORD_LOG] = { "对数刻度", "Logarithmic scale" },
  [GUATU_WORD_DATED] = { "{1}，{2}", "{2}, {1}" },
  [GUATU_WORD_SHARE] = { "构成（%），数值单位：{1}", "Share, %; values in {1}" },
  [GUATU_WORD_SHARE_ALONE] = { "构成（%）", "Share, %" },
  [GUATU_WORD_AT_LEAST] = { "表示“以上”", "at least, may be higher" },
  [GUATU_WORD_AT_MOST] = { "表示“以下”", "at most, may be lower" },
  [GUATU_WORD_RANGE] = { "表示区间，止于上限", "range, to its upper end" },
  [GUATU_WORD_PART_MISSING] = { "分项数据不全", "a part is missing" },
  [GUATU_WORD_WHOLE_ZERO] = { "合计为零", "the total is zero" },
  [GUATU_WORD_NO_WHOLE]
  = { "分项数据不全或合计为零", "a part is missing, or the total is zero" },
  [GUATU_WORD_RISE] = { "增加", "increase" },
  [GUATU_WORD_FALL] = { "减少", "decrease" },
  [GUATU_WORD_TOTAL] = { "合计", "total" },
  [GUATU_WORD_SUM] = { "合计", "Total" },
  [GUATU_WORD_NO_VALUES] = { "没有可显示的数值", "No values to show" },
  [GUATU_WORD_MET] = { "已达标", "target met" },
  [GUATU_WORD_NOT_MET] = { "未达标", "target not met" },
  [GUATU_WORD_CANNOT_TELL] = { "无法判断", "cannot tell" },
  [GUATU_WORD_AVERAGE] = { "平均{1}", "Average {1}" },
  [GUATU_WORD_OWN_AVERAGE] = { "各自平均", "Average of each" },
  [GUATU_WORD_NAMED_NUMBER] = { "{1}：{2}", "{1}: {2}" },
  [GUATU_WORD_SEPARATOR] = { "；", "; " },
  [GUATU_WORD_ENUMERATION] = { "、", ", " },
  [GUATU_WORD_LAST] = { "、", " and " },
  [GUATU_WORD_CONTENTS] = { "目录", "Contents" },
  [GUATU_WORD_STATUS] = { "{1}{2}", "{1} ({2})" },
  [GUATU_WORD_ASIDE] = { "{1}（{2}）", "{1} ({2})" },
  [GUATU_WORD_CONTINUED] = { "{1}（续）", "{1} (continued)" },
  [GUATU_WORD_PRELIMINARY] = { "初步数", "preliminary" },
  [GUATU_WORD_REVISED] = { "已修订", "revised" },
  [GUATU_WORD_BREAK] = { "与此前数据不可比", "break in series" },
  [GUATU_WORD_ON_PERIOD] = { "比{1}", "on {1}" },
  [GUATU_WORD_AGAINST_PLACE] = { "比{1}", "against {1}" },
  [GUATU_WORD_TWO_YEAR_AVERAGES] = { "为两年平均", "two-year averages" },
  [GUATU_WORD_COMPARED] = { "与{1}相比", "compared with {1}" },
  [GUATU_WORD_CONT] = { "{1}（续）", "{1} (cont.)" },
  [GUATU_WORD_INDICATOR] = { "指标", "Indicator" },
  [GUATU_WORD_PERIOD] = { "时间", "Period" },
  [GUATU_WORD_PLACE] = { "地区", "Place" },
  [GUATU_WORD_GROUP] = { "组别", "Group" },
  [GUATU_WORD_STANDING] = { "数据性质", "Status" },
  [GUATU_WORD_VALUE] = { "数值", "Value" },
  [GUATU_WORD_TOO_MANY] = { "图中共有{1}个数据，不在此逐一列出。",
                            "The chart shows {1} values, too many to list here." },
  [GUATU_WORD_MARKS] = { "图中数据", "Values on the chart" },
  [GUATU_WORD_SKIP] = { "跳到数据表", "Skip to the table" },
  [GUATU_WORD_LOOK_SYSTEM] = { "跟随系统", "System" },
  [GUATU_WORD_LOOK_LIGHT] = { "浅色", "Light" },
  [GUATU_WORD_LOOK_DARK] = { "深色", "Dark" },
  [GUATU_WORD_DRAWN] = { "本页由挂图（Guatu）绘制。", "Drawn with Guatu." },
  [GUATU_WORD_DRAWN_WITH_DATA]
  = { "本页由挂图（Guatu）绘制，所示数据随页保存：可用挂图打开本文件，或用 guatu-cli "
      "explain 逐项列出。",
      "Drawn with Guatu. The file carries the data that it shows: open it in Guatu, or "
      "list them with guatu-cli explain." },
};

static const GuatuText statuses[] = {
  [GUATU_STATUS_ACTUAL] = { "实际", "actual" },
  [GUATU_STATUS_ESTIMATE] = { "预计", "estimate" },
  [GUATU_STATUS_TARGET] = { "目标", "target" },
};

static const GuatuText reasons[] = {
  [GUATU_REASON_UNSAID] = { "无数据", "no data" },
  [GUATU_REASON_NOT_AVAILABLE] = { "数据暂缺", "not available" },
  [GUATU_REASON_NOT_APPLICABLE] = { "不适用", "not applicable" },
  [GUATU_REASON_CONFIDENTIAL] = { "保密", "confidential" },
  [GUATU_REASON_BELOW_HALF] = { "不足最小单位", "less than half the unit" },
};

static const GuatuText comparisons[] = {
  [GUATU_COMPARISON_UNSAID] = { NULL, NULL },
  [GUATU_COMPARISON_PREVIOUS] = { "比上期", "on the previous period" },
  [GUATU_COMPARISON_SAME_PERIOD] = { "比上年同期", "year on year" },
  [GUATU_COMPARISON_AVERAGE] = { "比常年平均", "against the long-term average" },
  [GUATU_COMPARISON_TWO_YEAR_AVERAGE] = { "两年平均", "two-year average" },
  [GUATU_COMPARISON_PERIOD] = { NULL, NULL }, /* they are named */
  [GUATU_COMPARISON_PLACE] = { NULL, NULL },
};

/* The same as a thing that numbers are compared with. */
static const GuatuText comparison_bases[] = {
  [GUATU_COMPARISON_UNSAID] = { NULL, NULL },
  [GUATU_COMPARISON_PREVIOUS] = { "上期", "the previous period" },
  [GUATU_COMPARISON_SAME_PERIOD] = { "上年同期", "the same period of the previous year" },
  [GUATU_COMPARISON_AVERAGE] = { "常年平均", "the long-term average" },
  [GUATU_COMPARISON_TWO_YEAR_AVERAGE] = { NULL, NULL }, /* it is an average itself */
  [GUATU_COMPARISON_PERIOD] = { NULL, NULL },
  [GUATU_COMPARISON_PLACE] = { NULL, NULL },
};

static const GuatuText prices[] = {
  [GUATU_PRICES_UNSAID] = { NULL, NULL },
  [GUATU_PRICES_CURRENT] = { "按现价计算", "at current prices" },
  [GUATU_PRICES_CONSTANT] = { "按不变价计算", "at constant prices" },
};

/** guatu_word: one of the engine's words in one language. */
const char *
guatu_word (GuatuWord word, GuatuLanguage language)
{
  return guatu_text_get (guatu_word_text (word), language);
}

/** guatu_word_text: one of the engine's words in both languages. */
const GuatuText *
guatu_word_text (GuatuWord word)
{
  g_return_val_if_fail ((guint) word < G_N_ELEMENTS (words), NULL);
  return &words[word];
}

/** guatu_status_text: the name of a status. */
const GuatuText *
guatu_status_text (GuatuStatus status)
{
  g_return_val_if_fail ((guint) status < G_N_ELEMENTS (statuses), NULL);
  return &statuses[status];
}

/** guatu_reason_text: why a number is missing; that there is none, where no one says. */
const GuatuText *
guatu_reason_text (GuatuReason reason)
{
  g_return_val_if_fail ((guint) reason < G_N_ELEMENTS (reasons), NULL);
  return &reasons[reason];
}

/** guatu_comparison_text: what a growth is compared with; absent where that is not
 * said, or is a period or a place. */
const GuatuText *
guatu_comparison_text (GuatuComparison comparison)
{
  g_return_val_if_fail ((guint) comparison < G_N_ELEMENTS (comparisons), NULL);
  return &comparisons[comparison];
}

/** guatu_comparison_base_text: what a growth is compared with, as a sentence names it;
 * absent where guatu_comparison_text() is, and of an average growth. */
const GuatuText *
guatu_comparison_base_text (GuatuComparison comparison)
{
  g_return_val_if_fail ((guint) comparison < G_N_ELEMENTS (comparison_bases), NULL);
  return &comparison_bases[comparison];
}

/** guatu_prices_text: at which prices; absent if not said. */
const GuatuText *
guatu_prices_text (GuatuPrices which)
{
  g_return_val_if_fail ((guint) which < G_N_ELEMENTS (prices), NULL);
  return &prices[which];
}

/**
 * guatu_word_fill:
 * @second: (nullable)
 *
 * Returns: (transfer full): the pattern with what belongs into it
 */
char *
guatu_word_fill (GuatuWord word, GuatuLanguage language, const char *first,
                 const char *second)
{
  GString *filled = g_string_new (NULL);

  for (const char *p = guatu_word (word, language); *p != '\0';)
    {
      const char *insert = g_str_has_prefix (p, "{1}")   ? first
                           : g_str_has_prefix (p, "{2}") ? second
                                                         : NULL;

      if (insert != NULL)
        {
          g_string_append (filled, insert);
          p += strlen ("{1}");
        }
      else
        g_string_append_c (filled, *p++);
    }
  return g_string_free (filled, FALSE);
}

/**
 * guatu_word_list:
 * @members: (element-type utf8)
 *
 * Returns: (transfer full): “a、b、c” or “a, b and c”
 */
char *
guatu_word_list (GPtrArray *members, GuatuLanguage language)
{
  GString *list = g_string_new (NULL);

  for (guint i = 0; i < members->len; i++)
    {
      if (i > 0)
        g_string_append (list, guatu_word (i + 1 == members->len ? GUATU_WORD_LAST
                                                                 : GUATU_WORD_ENUMERATION,
                                           language));
      g_string_append (list, g_ptr_array_index (members, i));
    }
  return g_string_free (list, FALSE);
}
