/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/out/long-columns.h"

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

/**
 * guatu_long_word:
 * @words: an enumeration
 * @value: one of its values
 * @language: of the word
 *
 * Returns: (transfer full) (nullable): the word for it, or %NULL for what is usual
 */
char *
guatu_long_word (GuatuLongWords words, guint value, GuatuLanguage language)
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
