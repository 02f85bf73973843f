/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "prose/tokens.h"

#include <string.h>

#include "lexicon/begins.h"
#include "prose/words.h"

/* Words that are cues elsewhere, and parts of names where they stand. */

/* So many tokens are looked at to tell what one means: no clause of a report has more,
 * and the time stays in proportion to the text. */
#define FAR 60u

/** guatu_token_is_predicate: whether a token may be what a clause says of its name, or
 * the number. */
gboolean
guatu_token_is_predicate (const GuatuToken *token)
{
  /* A bit for each kind of cue: this is asked of most tokens. */
  static const guint32 kinds
      = 1u << GUATU_CUE_GROWTH | 1u << GUATU_CUE_LEVEL | 1u << GUATU_CUE_TO
        | 1u << GUATU_CUE_ABOVE | 1u << GUATU_CUE_BASE | 1u << GUATU_CUE_BOUND
        | 1u << GUATU_CUE_FROM | 1u << GUATU_CUE_COMPARE | 1u << GUATU_CUE_PERIOD
        | 1u << GUATU_CUE_RESPECTIVELY | 1u << GUATU_CUE_PLACE | 1u << GUATU_CUE_STATUS
        | 1u << GUATU_CUE_PER;

  return token->kind == GUATU_TOKEN_CUE
             ? ((kinds >> token->cue->kind) & 1) != 0
             : token->kind == GUATU_TOKEN_PERIOD || token->kind == GUATU_TOKEN_SKIP
                   || token->kind == GUATU_TOKEN_NUMBER;
}

/* A single character such as 新 or 对 begins many words: it counts only where a clause or
 * a name begins. */
static gboolean
is_loose (const GuatuTokens *tokens, guint i)
{
  static const char *const adverbs[] = { "均", "仅", "已" };
  const GuatuToken *token = guatu_tokens_get (tokens, i),
                   *before = i > 0 ? guatu_tokens_get (tokens, i - 1) : NULL;

  if ((token->cue->kind != GUATU_CUE_DROP && token->cue->kind != GUATU_CUE_JOINS)
      || token->end - token->start > strlen ("新") || (guchar) token->mark < 0x80)
    return FALSE;
  /* 参保率均稳定在95%, 用时仅45分钟. */
  for (guint a = 0; a < G_N_ELEMENTS (adverbs); a++)
    if (guatu_begins (tokens->text + token->start, adverbs[a])
        && guatu_tokens_get (tokens, i + 1) != NULL
        && guatu_token_is_predicate (guatu_tokens_get (tokens, i + 1)))
      return FALSE;
  return before != NULL
         && (before->kind == GUATU_TOKEN_TEXT || guatu_token_is (before, GUATU_CUE_STOP)
             || guatu_token_is (before, GUATU_CUE_LIST));
}

/* 经济发展成效: some verbs are nouns but where a clause begins. */
static gboolean
is_noun_here (const GuatuTokens *tokens, guint i)
{
  const GuatuToken *token = guatu_tokens_get (tokens, i),
                   *next = guatu_tokens_get (tokens, i + 1);

  if (token->cue->kind != GUATU_CUE_DO
      || !guatu_begins (tokens->text + token->start, "发展"))
    return FALSE;
  while (i > 0 && guatu_token_is (guatu_tokens_get (tokens, i - 1), GUATU_CUE_DROP))
    i--;
  return next == NULL || next->kind != GUATU_TOKEN_TEXT
         || (i > 0 && !guatu_token_is_mark (guatu_tokens_get (tokens, i - 1))
             && !guatu_token_is (guatu_tokens_get (tokens, i - 1), GUATU_CUE_PLACE)
             && !guatu_token_is_time (guatu_tokens_get (tokens, i - 1)));
}

/* 户均增收3200元: for one of them each. */
static gboolean
is_for_each (const GuatuTokens *tokens, guint i)
{
  const GuatuToken *token = guatu_tokens_get (tokens, i),
                   *before = i > 0 ? guatu_tokens_get (tokens, i - 1) : NULL;

  return token->cue->kind == GUATU_CUE_GROWTH && before != NULL
         && before->kind == GUATU_TOKEN_TEXT && before->end == token->start
         && guatu_begins (tokens->text + token->start, "增收")
         && guatu_ends (tokens->text + before->start, before->end - before->start, "均");
}

/* 年均浓度为32微克: an average that grows by nothing is part of a name. */
static gboolean
is_average_of (const GuatuTokens *tokens, guint i)
{
  const GuatuToken *token = guatu_tokens_get (tokens, i),
                   *next = guatu_tokens_get (tokens, i + 1);
  const guint end = i + FAR;

  if (token->cue->kind != GUATU_CUE_BASE || !g_str_equal (token->cue->detail, "avg")
      || !guatu_begins (tokens->text + token->start, "年")
      || guatu_ends (tokens->text + token->start, token->end - token->start, "率")
      || guatu_ends (tokens->text + token->start, token->end - token->start, "速")
      || next == NULL || next->kind != GUATU_TOKEN_TEXT || next->start != token->end)
    return FALSE;
  while (++i < end && !guatu_token_is_mark (guatu_tokens_get (tokens, i))
         && !guatu_token_is_number (guatu_tokens_get (tokens, i)))
    if (guatu_token_is (guatu_tokens_get (tokens, i), GUATU_CUE_GROWTH)
        || guatu_token_is (guatu_tokens_get (tokens, i), GUATU_CUE_OF_GROWTH))
      return FALSE;
  return TRUE;
}

/* 化解率: a verb that is the beginning of a noun. */
static gboolean
is_compound (const GuatuTokens *tokens, guint i)
{
  static const char *const ends[]
      = { "率", "量", "数", "额", "费", "金", "者", "员", "权",
          "证", "期", "性", "度", "机", "厂", "站", "点", "面" };
  const GuatuToken *token = guatu_tokens_get (tokens, i),
                   *next = guatu_tokens_get (tokens, i + 1);
  gsize length = 0;
  int item = 0;

  if (next == NULL || next->kind != GUATU_TOKEN_TEXT || next->start != token->end)
    return FALSE;
  /* 完成率, 调处成功率 */
  if (token->cue->kind == GUATU_CUE_LEVEL
      || (token->cue->kind == GUATU_CUE_DROP
          && token->end - token->start > strlen ("再")))
    return guatu_begins (tokens->text + next->start, "率");
  /* 建成厂房 */
  if (token->cue->kind != GUATU_CUE_DO
      || (guatu_words_take (tokens->text + next->start, &length, &item)
          && length > strlen ("厂") && guatu_words_cue (item) != NULL
          && guatu_words_cue (item)->kind == GUATU_CUE_PLAIN))
    return FALSE;
  for (guint end = 0; end < G_N_ELEMENTS (ends); end++)
    if (guatu_begins (tokens->text + next->start, ends[end]))
      return TRUE;
  return FALSE;
}

/** guatu_tokens_cue_is_text: whether the cue at @i is none, but a part of a name. */
gboolean
guatu_tokens_cue_is_text (const GuatuTokens *tokens, guint i)
{
  return is_loose (tokens, i) || is_compound (tokens, i) || is_noun_here (tokens, i)
         || is_for_each (tokens, i) || is_average_of (tokens, i);
}
