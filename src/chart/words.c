/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "chart/words.h"

#include <string.h>

/* In a pattern, {1} and {2} stand for what is filled in. */
static const GuatuText words[] = {
  [GUATU_WORD_SOURCE] = { "资料来源：{1}", "Source: {1}" },
  [GUATU_WORD_NOTE] = { "注：{1}", "Note: {1}" },
  [GUATU_WORD_SECTIONS] = { "第{1}节", "§{1}" },
  [GUATU_WORD_UNIT] = { "单位：{1}", "{1}" },
  [GUATU_WORD_SHARE] = { "构成（%），数值单位：{1}", "Share, %; values in {1}" },
  [GUATU_WORD_SHARE_ALONE] = { "构成（%）", "Share, %" },
  [GUATU_WORD_AT_LEAST] = { "表示“以上”", "at least, may be higher" },
  [GUATU_WORD_AT_MOST] = { "表示“以下”", "at most, may be lower" },
  [GUATU_WORD_MISSING] = { "无数据", "no data" },
  [GUATU_WORD_PART_MISSING] = { "分项数据不全", "a part is missing" },
  [GUATU_WORD_WHOLE_ZERO] = { "合计为零", "the total is zero" },
  [GUATU_WORD_NO_WHOLE]
  = { "分项数据不全或合计为零", "a part is missing, or the total is zero" },
  [GUATU_WORD_MET] = { "已达标", "target met" },
  [GUATU_WORD_NOT_MET] = { "未达标", "target not met" },
  [GUATU_WORD_CANNOT_TELL] = { "无法判断", "cannot tell" },
  [GUATU_WORD_SEPARATOR] = { "；", "; " },
  [GUATU_WORD_ENUMERATION] = { "、", ", " },
  [GUATU_WORD_LAST] = { "、", " and " },
  [GUATU_WORD_CONTENTS] = { "目录", "Contents" },
  [GUATU_WORD_STATUS] = { "{1}{2}", "{1} ({2})" },
  [GUATU_WORD_ASIDE] = { "{1}（{2}）", "{1} ({2})" },
  [GUATU_WORD_CONTINUED] = { "{1}（续）", "{1} (continued)" },
  [GUATU_WORD_CONT] = { "{1}（续）", "{1} (cont.)" },
};

static const GuatuText statuses[] = {
  [GUATU_STATUS_ACTUAL] = { "实际", "actual" },
  [GUATU_STATUS_ESTIMATE] = { "预计", "estimate" },
  [GUATU_STATUS_TARGET] = { "目标", "target" },
};

static const GuatuText bounds[] = {
  [GUATU_BOUND_EXACT] = { "确数", "exact" },
  [GUATU_BOUND_AT_LEAST] = { "至少", "at least" },
  [GUATU_BOUND_AT_MOST] = { "至多", "at most" },
  [GUATU_BOUND_ABOUT] = { "约数", "approximate" },
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

/** guatu_bound_text: the name of a bound. */
const GuatuText *
guatu_bound_text (GuatuBound bound)
{
  g_return_val_if_fail ((guint) bound < G_N_ELEMENTS (bounds), NULL);
  return &bounds[bound];
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
