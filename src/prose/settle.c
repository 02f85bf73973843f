/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "prose/tokens.h"

#include <string.h>

#include "lexicon/begins.h"
#include "prose/words.h"

/* What only the tokens around a token tell: whether a cue is one, and whether commas are
 * those of a list. */

/* So many tokens are looked at to tell what one means: no clause of a report has more,
 * and the time stays in proportion to the text. */
#define FAR 60u

/* Whether a number comes before the next mark, which a remark in brackets is not. */
static gboolean
number_follows (const GuatuTokens *tokens, guint i)
{
  const guint end = i + FAR;

  gboolean remark = FALSE;

  for (i++; i < end; i++)
    {
      const GuatuToken *token = guatu_tokens_get (tokens, i);

      if (token != NULL
          && (token->kind == GUATU_TOKEN_OPEN || token->kind == GUATU_TOKEN_CLOSE))
        remark = token->kind == GUATU_TOKEN_OPEN;
      else if (guatu_token_is_mark (token))
        return FALSE;
      else if (guatu_token_is_number (token) && !remark)
        return TRUE;
    }
  return FALSE;
}

/* Whether what follows is compared with: a time or a place, or what a growth after it
 * says. */
static gboolean
is_compared (const GuatuTokens *tokens, guint i)
{
  const GuatuToken *next = guatu_tokens_get (tokens, i + 1);
  const guint end = i + FAR;

  if (next == NULL)
    return FALSE;
  if (next->kind == GUATU_TOKEN_PERIOD || guatu_token_is (next, GUATU_CUE_PERIOD)
      || guatu_token_is (next, GUATU_CUE_PLACE) || guatu_token_is_number (next))
    return TRUE;
  for (; i < end && !guatu_token_is_mark (next) && !guatu_token_is_number (next);
       next = guatu_tokens_get (tokens, ++i + 1))
    if (guatu_token_is (next, GUATU_CUE_GROWTH) || guatu_token_is (next, GUATU_CUE_ABOVE))
      return number_follows (tokens, i + 1);
  return FALSE;
}

/* Whether a token may be what a clause says of its name, or the number. */
static gboolean
is_predicate (const GuatuToken *token)
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

/* Whether a cue that is tight stands where it counts. Those after it were asked before.
 */
static gboolean
counts (const GuatuTokens *tokens, guint i)
{
  const GuatuToken *token = guatu_tokens_get (tokens, i),
                   *next = guatu_tokens_get (tokens, i + 1);

  switch (token->cue->kind)
    {
    case GUATU_CUE_SHARE:
      return number_follows (tokens, i);
    case GUATU_CUE_COMPARE:
      return is_compared (tokens, i);
    case GUATU_CUE_FROM:
      return next != NULL && number_follows (tokens, i)
             && (guatu_token_is_number (next) || next->kind == GUATU_TOKEN_PERIOD
                 || guatu_token_is (next, GUATU_CUE_PERIOD)
                 || guatu_token_is (next, GUATU_CUE_BOUND));
    default:
      return next != NULL && is_predicate (next);
    }
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
        && is_predicate (guatu_tokens_get (tokens, i + 1)))
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

/* 9 billion yuan more than at the beginning of the year: behind a number a bound is how
 * far it is from another one. */
static const GuatuCue *
difference_of (const GuatuTokens *tokens, guint i)
{
  static const GuatuCue more = { GUATU_CUE_ABOVE, FALSE, "+" },
                        less = { GUATU_CUE_ABOVE, FALSE, "-" };
  const GuatuToken *token = guatu_tokens_get (tokens, i);
  const char *words = tokens->text + token->start;

  if (token->cue->kind != GUATU_CUE_BOUND || i == 0
      || !guatu_token_is_number (guatu_tokens_get (tokens, i - 1)))
    return NULL;
  return guatu_begins (words, "more than") || guatu_begins (words, "above") ? &more
         : guatu_begins (words, "less than") || guatu_begins (words, "fewer than")
                 || guatu_begins (words, "below")
             ? &less
             : NULL;
}

static void
drop_false_cues (GuatuTokens *tokens)
{
  for (guint i = tokens->list->len; i-- > 0;)
    {
      GuatuToken *token = guatu_tokens_get (tokens, i);

      if (token->kind == GUATU_TOKEN_CUE && token->cue->tight && !counts (tokens, i)
          && difference_of (tokens, i) != NULL)
        token->cue = difference_of (tokens, i);
      else if (token->kind == GUATU_TOKEN_CUE
               && ((token->cue->tight && !counts (tokens, i)) || is_loose (tokens, i)
                   || is_compound (tokens, i) || is_noun_here (tokens, i)
                   || is_for_each (tokens, i) || is_average_of (tokens, i)))
        token->kind = GUATU_TOKEN_TEXT;
    }
}

/* Joins texts that nothing but blanks part. */
static void
join_texts (GuatuTokens *tokens, const char *text)
{
  guint kept = 0;

  for (guint i = 0; i < tokens->list->len; i++)
    {
      const GuatuToken *token = guatu_tokens_get (tokens, i);
      GuatuToken *last = kept > 0 ? guatu_tokens_get (tokens, kept - 1) : NULL;

      if (token->kind == GUATU_TOKEN_TEXT && last != NULL
          && last->kind == GUATU_TOKEN_TEXT
          && strspn (text + last->end, " ") >= token->start - last->end)
        last->end = token->end;
      else if (kept++ < i)
        *guatu_tokens_get (tokens, kept - 1) = *token;
    }
  g_array_set_size (tokens->list, kept);
}

/* raw coal, steel and cement: commas that are those of a list. */
static void
find_lists (GuatuTokens *tokens)
{
  gboolean listed = FALSE;

  for (guint i = tokens->list->len; i-- > 1;)
    {
      GuatuToken *token = guatu_tokens_get (tokens, i);
      const GuatuToken *before = guatu_tokens_get (tokens, i - 1),
                       *next = guatu_tokens_get (tokens, i + 1);
      gboolean between = before->kind == GUATU_TOKEN_TEXT && next != NULL
                         && next->kind == GUATU_TOKEN_TEXT
                         && g_ascii_isalpha (before->mark)
                         && g_ascii_isalpha (next->mark);

      if (guatu_token_is (token, GUATU_CUE_LIST))
        listed = between;
      else if (token->kind == GUATU_TOKEN_STOP)
        {
          if (listed && between && token->mark == ',')
            token->kind = GUATU_TOKEN_LIST;
          else
            listed = FALSE;
        }
      else if (token->kind != GUATU_TOKEN_TEXT)
        listed = FALSE;
    }
}

/**
 * guatu_tokens_settle:
 * @tokens: a sentence, each token of it for itself
 *
 * Settles what the tokens around one tell of it.
 */
void
guatu_tokens_settle (GuatuTokens *tokens)
{
  const char *text = tokens->text;

  guatu_tokens_pass_over (tokens);
  drop_false_cues (tokens);
  join_texts (tokens, text);
  find_lists (tokens);
  guatu_tokens_settle_numbers (tokens);
  join_texts (tokens, text);
}
