/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/describe-words.h"

#include "dataset/number.h"

/* In a pattern {1} stands for a number and {2} to {9} for other parts. Chinese
 * has no plural; English has one for every number but one. */
typedef struct
{
  const char *zh;
  const char *one;
  const char *many;
} Phrase;

#define ALWAYS(zh, en) { zh, en, en }

static const Phrase phrases[] = {
  [GUATU_PHRASE_ONE_VALUE] = ALWAYS ("{2}“{3}”只有一个数值：{4}为{5}{6}。",
                                     "The {2} “{3}” shows one value: {4}, {5}{6}."),
  [GUATU_PHRASE_ONE_VALUE_IN_LAYER]
  = ALWAYS ("{2}只有一个数值：{4}为{5}{6}。", "The {2} shows one value: {4}, {5}{6}."),
  [GUATU_PHRASE_COMPARES]
  = ALWAYS ("{2}“{3}”比较{4}{5}{6}的{7}{8}。", "The {2} “{3}” compares {5}{4}{6}{7}{8}."),
  [GUATU_PHRASE_SHOWS]
  = ALWAYS ("{2}“{3}”显示{4}{5}{6}的{7}{8}。", "The {2} “{3}” shows {5}{4}{6}{7}{8}."),
  [GUATU_PHRASE_LAYERS] = ALWAYS ("“{2}”由{1}部分组成，时间轴相同。",
                                  "“{2}” has {1} parts on one axis of time."),
  [GUATU_PHRASE_LAYER_SHOWS]
  = ALWAYS ("{2}显示{4}{5}{6}的{7}{8}。", "The {2} shows {5}{4}{6}{7}{8}."),
  [GUATU_PHRASE_IN_ALL] = { "，共{1}个", ", {1} value in all", ", {1} values in all" },
  [GUATU_PHRASE_INDICATOR] = { "{2}", "the {2}", "{2}" },
  [GUATU_PHRASE_INDICATORS] = { "{1}项指标", "{1} indicator", "{1} indicators" },
  [GUATU_PHRASE_FOR_PLACES] = { "{1}个地区", " for {1} place", " for {1} places" },
  [GUATU_PHRASE_FOR_GROUPS] = { "{1}个组别", " for {1} group", " for {1} groups" },
  [GUATU_PHRASE_FOR_PLACE] = ALWAYS ("{2}", " for {2}"),
  [GUATU_PHRASE_IN] = ALWAYS ("{2}", " in {2}"),
  [GUATU_PHRASE_ON] = ALWAYS ("{2}", " on {2}"),
  [GUATU_PHRASE_IN_TWO] = ALWAYS ("{2}和{3}", " in {2} and {3}"),
  [GUATU_PHRASE_FROM_TO] = ALWAYS ("{2}至{3}", " from {2} to {3}"),
  [GUATU_PHRASE_NO_VALUE] = ALWAYS ("各项数值均缺失。", "None of the values is known."),
  [GUATU_PHRASE_ALL_EQUAL] = ALWAYS ("各项相等，均为{2}。", "All are equal, at {2}."),
  [GUATU_PHRASE_IN_ORDER]
  = ALWAYS ("从高到低依次为{2}。", "From highest to lowest: {2}."),
  [GUATU_PHRASE_IN_ORDER_COUNTED]
  = ALWAYS ("从多到少依次为{2}。", "From highest to lowest: {2}."),
  [GUATU_PHRASE_SIDES] = { "两侧最大的分别是{2}。", "The largest is {2}.",
                           "The largest on each side are {2}." },
  [GUATU_PHRASE_PANELS_OF_PLACES]
  = { "图分{1}幅，每个地区一幅，刻度相同。", "There is one panel, for one place.",
      "Each of the {1} places has a panel of its own, all on one scale." },
  [GUATU_PHRASE_PANELS_OF_INDICATORS]
  = { "图分{1}幅，每项指标一幅，刻度相同。", "There is one panel, for one indicator.",
      "Each of the {1} indicators has a panel of its own, all on one scale." },
  [GUATU_PHRASE_TOTAL] = ALWAYS ("合计为{2}。", "The total is {2}."),
  [GUATU_PHRASE_EACH] = ALWAYS ("依次为{2}。", "They are {2}."),
  [GUATU_PHRASE_HIGHEST]
  = { "最高的是{2}，", "The highest is {2}, and ", "The highest are {2}, and " },
  [GUATU_PHRASE_LOWEST]
  = { "最低的是{2}。", "the lowest is {2}.", "the lowest are {2}." },
  [GUATU_PHRASE_HIGHEST_COUNTED]
  = { "最多的是{2}，", "The highest is {2}, and ", "The highest are {2}, and " },
  [GUATU_PHRASE_LOWEST_COUNTED]
  = { "最少的是{2}。", "the lowest is {2}.", "the lowest are {2}." },
  [GUATU_PHRASE_ITEM] = ALWAYS ("{2}（{3}）", "{2} ({3})"),
  [GUATU_PHRASE_AND_OTHERS] = { "{2}等{3}项", "{2} and {1} other", "{2} and {1} others" },
  [GUATU_PHRASE_NAME_AT] = ALWAYS ("{3}{2}", "{2} in {3}"),
  [GUATU_PHRASE_NAME_OF_GROUP] = ALWAYS ("{3}{2}", "{2}, {3}"),
  [GUATU_PHRASE_RISES]
  = ALWAYS ("从{2}到{3}，由{4}升至{5}。", "From {2} to {3} it rises from {4} to {5}."),
  [GUATU_PHRASE_FALLS]
  = ALWAYS ("从{2}到{3}，由{4}降至{5}。", "From {2} to {3} it falls from {4} to {5}."),
  [GUATU_PHRASE_STAYS]
  = ALWAYS ("{2}与{3}持平，均为{5}。", "It is the same in {2} and in {3}, at {5}."),
  [GUATU_PHRASE_CHANGES]
  = ALWAYS ("{2}为{4}，{3}为{5}，高低无法判断。",
            "It is {4} in {2} and {5} in {3}; which is higher cannot be told."),
  [GUATU_PHRASE_COMPARED] = ALWAYS ("{2}与{3}相比，{4}{5}。", "{2}, {4}{5}."),
  [GUATU_PHRASE_ACTUALS]
  = { "{2}的{1}个数值", "Of the {1} value for {2}", "Of the {1} values for {2}" },
  [GUATU_PHRASE_ESTIMATES]
  = { "{2}的{1}个预计值", "Of the {1} estimate for {2}", "Of the {1} estimates for {2}" },
  [GUATU_PHRASE_TARGETS]
  = { "{2}的{1}项目标", "Of the {1} target for {2}", "Of the {1} targets for {2}" },
  [GUATU_PHRASE_ACTUAL] = ALWAYS ("{2}", "the {2} value"),
  [GUATU_PHRASE_ESTIMATE] = ALWAYS ("{2}预计", "the {2} estimate"),
  [GUATU_PHRASE_TARGET] = ALWAYS ("{2}目标", "the {2} target"),
  [GUATU_PHRASE_HOW_MANY] = ALWAYS ("{1}项", "{1}"),
  [GUATU_PHRASE_ALL] = ALWAYS ("全部", "all"),
  [GUATU_PHRASE_HIGHER_THAN]
  = { "{2}较高", "{2} is higher than {3}", "{2} are higher than {3}" },
  [GUATU_PHRASE_LOWER_THAN]
  = { "{2}较低", "{2} is lower than {3}", "{2} are lower than {3}" },
  [GUATU_PHRASE_SAME_AS]
  = { "{2}持平", "{2} is the same as {3}", "{2} are the same as {3}" },
  [GUATU_PHRASE_UNCLEAR_TO]
  = ALWAYS ("{2}无法判断高低", "{2} cannot be compared with {3}"),
  [GUATU_PHRASE_HIGHER] = { "{2}较高", "{2} is higher", "{2} are higher" },
  [GUATU_PHRASE_LOWER] = { "{2}较低", "{2} is lower", "{2} are lower" },
  [GUATU_PHRASE_SAME] = { "{2}持平", "{2} is the same", "{2} are the same" },
  [GUATU_PHRASE_UNCLEAR] = ALWAYS ("{2}无法判断高低", "{2} cannot be compared"),
  [GUATU_PHRASE_BY_LOW] = ALWAYS ("（按下限比较）", ", by lower bound"),
  [GUATU_PHRASE_BY_HIGH] = ALWAYS ("（按上限比较）", ", by upper bound"),
  [GUATU_PHRASE_OF_TARGETS]
  = { "{1}项目标中，{2}。", "Of {1} target, {2}.", "Of {1} targets, {2}." },
  [GUATU_PHRASE_UNJUDGED] = ALWAYS ("{1}项无法判断", "{1} cannot be judged"),
  [GUATU_PHRASE_MET] = { "{1}项达到", "{1} is met", "{1} are met" },
  [GUATU_PHRASE_NOT_MET] = { "{1}项未达到", "{1} is not met", "{1} are not met" },
  [GUATU_PHRASE_ONE_UNJUDGED]
  = ALWAYS ("目标是否达到无法判断。", "Whether the target is met cannot be told."),
  [GUATU_PHRASE_ONE_MET] = ALWAYS ("目标已达到。", "The target is met."),
  [GUATU_PHRASE_ONE_NOT_MET] = ALWAYS ("目标未达到。", "The target is not met."),
  [GUATU_PHRASE_HIGHLIGHTED]
  = { "图中突出显示{2}。", "{2} stands out.", "{2} stand out." },
  [GUATU_PHRASE_AVERAGE]
  = { "图中标出{1}个数值的简单平均：{2}。", "A line marks the average, {2}.",
      "A line marks the plain average of the {1} values, {2}." },
  [GUATU_PHRASE_LINE_AT] = ALWAYS ("图中标出{2}的参考线。", "A line marks {2}."),
  [GUATU_PHRASE_NAMED_LINE]
  = ALWAYS ("图中标出参考线“{2}”，为{3}。", "A line marks “{2}” at {3}."),
  [GUATU_PHRASE_OWN_AVERAGES]
  = ALWAYS ("各小图标出各自的简单平均。",
            "A line in each panel marks the plain average of its values."),
  [GUATU_PHRASE_NOTES]
  = { "图中注明：{2}。", "A note on the chart says {2}.", "Notes on the chart say {2}." },
  [GUATU_PHRASE_NOTE_AT] = ALWAYS ("{2}“{3}”", "“{3}” ({2})"),
  [GUATU_PHRASE_SHADED] = { "图中以底色标出{2}。", "{2} is shaded.", "{2} are shaded." },
  [GUATU_PHRASE_SHADE_OF] = ALWAYS ("{2}（{3}）", "{2} (“{3}”)"),
  [GUATU_PHRASE_SHARES] = ALWAYS ("{2}，{3}。", "Shares, {2}: {3}."),
  [GUATU_PHRASE_SHARE_OF] = ALWAYS ("{2}占{3}", "{2} {3}"),
  [GUATU_PHRASE_TOTALS]
  = { "合计依次为{2}。", "The totals are {2}.", "The first and the last total are {2}." },
  [GUATU_PHRASE_MISSING]
  = { "另有{1}个数值缺失。", "{1} value is missing.", "{1} values are missing." },
  [GUATU_PHRASE_RANGES]
  = { "以区间表示的有{2}。", "Given as a range: {2}.", "Given as ranges: {2}." },
  [GUATU_PHRASE_MANY_RANGES]
  = { "其中{1}个数值以区间表示。", "{1} value is given as a range.",
      "{1} values are given as ranges." },
  [GUATU_PHRASE_SOME_RANGES]
  = ALWAYS ("部分数值以区间表示。", "Some values are given as ranges."),
  [GUATU_PHRASE_THE_VALUE] = ALWAYS ("该数", "the value"),
  [GUATU_PHRASE_ALL_DATA] = ALWAYS ("各项数据", "all data"),
  [GUATU_PHRASE_SOME_DATA] = ALWAYS ("部分数据", "some data"),
  [GUATU_PHRASE_DATA] = ALWAYS ("{2}{3}数据", "data{2}{3}"),
  [GUATU_PHRASE_DATA_ON] = ALWAYS ("{2}", " on {2}"),
  [GUATU_PHRASE_DATA_FOR] = ALWAYS ("{2}", " for {2}"),
  [GUATU_PHRASE_DATA_OF] = ALWAYS ("{2}", " of {2}"),
  [GUATU_PHRASE_UNTIL] = ALWAYS ("{2}至{3}", "{2} to {3}"),
  [GUATU_PHRASE_PRELIMINARY]
  = { "{2}为初步数", "{2} is preliminary", "{2} are preliminary" },
  [GUATU_PHRASE_REVISED] = { "{2}为修订数", "{2} is revised", "{2} are revised" },
  [GUATU_PHRASE_BREAK]
  = { "{2}与此前数据不可比", "{2} is not comparable with earlier data (break in series)",
      "{2} are not comparable with earlier data (break in series)" },
  [GUATU_PHRASE_BASIS] = { "{2}{3}", "{2} is {3}", "{2} are {3}" },
  [GUATU_PHRASE_BASES_DIFFER]
  = ALWAYS ("各项数据的比较基期或价格不尽相同",
            "data differ in what they are compared with or in their prices"),
  [GUATU_PHRASE_PAGE] = { "“{2}”由{1}幅图组成{3}。", "“{2}” shows {1} chart{3}.",
                          "“{2}” shows {1} charts{3}." },
  [GUATU_PHRASE_PAGE_VALUES]
  = { "，共{1}个数值", " with {1} value", " with {1} values in all" },
  [GUATU_PHRASE_PAGE_CHARTS] = ALWAYS ("各图依次为{2}。", "They are, in order: {2}."),
  [GUATU_PHRASE_QUOTED] = ALWAYS ("“{2}”", "“{2}”"),
};

/**
 * guatu_phrase:
 * @language: one of the two that are one
 * @n: fills in {1} and decides between singular and plural
 * @parts: (array zero-terminated=1): fill in {2}, {3} and so on
 *
 * Returns: (transfer full): the phrase, filled in
 */
char *
guatu_phrase (GuatuPhrase phrase, GuatuLanguage language, guint n,
              const char *const *parts)
{
  const Phrase *own = &phrases[phrase];
  const char *pattern = language == GUATU_LANGUAGE_ZH ? own->zh
                        : n == 1                      ? own->one
                                                      : own->many;
  g_autofree char *number
      = guatu_number_format (n, 0, language == GUATU_LANGUAGE_EN ? "," : NULL);
  g_autoptr (GString) filled = g_string_new (NULL);

  for (const char *at = pattern; *at != '\0'; at++)
    {
      guint hole = at[0] == '{' && at[2] == '}' ? (guint) (at[1] - '0') : 0;

      if (hole == 0)
        {
          g_string_append_c (filled, *at);
          continue;
        }
      g_string_append (filled, hole == 1 ? number : parts[hole - 2]);
      at += 2;
    }
  return g_string_free (g_steal_pointer (&filled), FALSE);
}
