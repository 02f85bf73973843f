/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "prose/tokens.h"

#include <string.h>

#include "lexicon/begins.h"
#include "prose/prose.h"

/* What only the tokens around a number tell: whether it is part of a name. */

/* So many tokens before a number that something ranks is looked for. */
#define RANK_FAR 8u
/* And so many before a change of days how many they were. */
#define DAYS_FAR 8u

static gboolean
is_alone (const GuatuTokens *tokens, guint i)
{
  const GuatuToken *next = guatu_tokens_get (tokens, i + 1);

  return next == NULL || next->kind >= GUATU_TOKEN_LIST;
}

static void
make_text (GuatuTokens *tokens, guint i, const char *reason)
{
  GuatuToken *token = guatu_tokens_get (tokens, i);
  GuatuProseLeft left = { token->start, token->number->end, reason };

  g_array_append_val (tokens->left, left);
  /* 超过5亿元的项目有3个, 为60岁以上老人发放 */
  if (g_str_equal (reason, "threshold") && i > 0
      && (guatu_token_is (guatu_tokens_get (tokens, i - 1), GUATU_CUE_BOUND)
          || guatu_token_is (guatu_tokens_get (tokens, i - 1), GUATU_CUE_TO)))
    guatu_tokens_get (tokens, i - 1)->kind = GUATU_TOKEN_TEXT;
  /* A number alone is no part of a name, but that of a line is: 12号线. */
  token->kind = g_str_equal (reason, "duration") || g_str_equal (reason, "ordinal")
                        || (g_str_equal (reason, "no unit") && is_alone (tokens, i))
                    ? GUATU_TOKEN_SKIP
                    : GUATU_TOKEN_TEXT;
}

/* ranked third among the 14 counties: among how many. */
static gboolean
is_among (const GuatuTokens *tokens, guint i)
{
  static const char *const words[] = { "among", "out of", "of", "in" };
  const GuatuToken *token = guatu_tokens_get (tokens, i);
  const guint last = i > RANK_FAR ? i - RANK_FAR : 0;
  gboolean among = FALSE;

  if (token->number->unit != NULL || token->number->mult > 0)
    return FALSE;
  while (i > 0 && guatu_token_is (guatu_tokens_get (tokens, i - 1), GUATU_CUE_DROP))
    i--;
  for (guint w = 0; i > 0 && w < G_N_ELEMENTS (words); w++)
    among = among
            || guatu_ends (tokens->text + guatu_tokens_get (tokens, i - 1)->start,
                           guatu_tokens_get (tokens, i - 1)->end
                               - guatu_tokens_get (tokens, i - 1)->start,
                           words[w]);
  while (among && i-- > last && !guatu_token_is_mark (guatu_tokens_get (tokens, i)))
    if (guatu_token_is (guatu_tokens_get (tokens, i), GUATU_CUE_JOINS)
        && g_strstr_len (tokens->text + guatu_tokens_get (tokens, i)->start,
                         strlen ("was ranked"), "rank")
               != NULL)
      return TRUE;
  return FALSE;
}

/* 完成省下达的3%目标: what others set is no figure. */
static gboolean
is_set_by_others (const GuatuTokens *tokens, guint i)
{
  static const char *const sets[]
      = { "下达", "确定", "核定", "要求", "规定", "明确", "提出", "分解" };
  static const char *const goals[] = { "目标", "任务", "指标", "标准", "要求" };
  const GuatuToken *by = i > 1 ? guatu_tokens_get (tokens, i - 2) : NULL,
                   *next = guatu_tokens_get (tokens, i + 1);
  gboolean is_set = FALSE, is_goal = FALSE;

  if (by == NULL || next == NULL || next->start != guatu_tokens_get (tokens, i)->end
      || !guatu_begins (tokens->text + by->end, "的"))
    return FALSE;
  for (guint s = 0; s < G_N_ELEMENTS (sets); s++)
    is_set
        = is_set || guatu_ends (tokens->text + by->start, by->end - by->start, sets[s]);
  for (guint g = 0; g < G_N_ELEMENTS (goals); g++)
    is_goal = is_goal || guatu_begins (tokens->text + next->start, goals[g]);
  return is_set && is_goal;
}

/* 收入50万元以上的村有37个, 超过5亿元的项目达3个: how many of its kind there are stands
 * behind it. */
static gboolean
is_kind_counted (const GuatuTokens *tokens, guint i)
{
  const GuatuNumber *number = guatu_tokens_get (tokens, i)->number;
  const GuatuToken *next = guatu_tokens_get (tokens, i + 1);

  if (number->unit == NULL || number->unit->kind == GUATU_UNIT_COUNT || next == NULL
      || !guatu_begins (tokens->text + next->start, "的"))
    return FALSE;
  next = guatu_tokens_get (tokens, i += 2);
  if (next != NULL && next->kind == GUATU_TOKEN_TEXT)
    next = guatu_tokens_get (tokens, ++i);
  if (next == NULL || !guatu_token_is (next, GUATU_CUE_LEVEL))
    return FALSE;
  while (next != NULL
         && (guatu_token_is (next, GUATU_CUE_LEVEL)
             || guatu_token_is (next, GUATU_CUE_DROP)
             || guatu_token_is (next, GUATU_CUE_BOUND)))
    next = guatu_tokens_get (tokens, ++i);
  return next != NULL && guatu_token_is_number (next) && next->number->unit != NULL
         && next->number->unit->kind == GUATU_UNIT_COUNT;
}

/* 20亿元以上项目: what a name says of its things. */
static gboolean
is_threshold (const GuatuTokens *tokens, guint i)
{
  const GuatuToken *token = guatu_tokens_get (tokens, i),
                   *next = guatu_tokens_get (tokens, i + 1);

  /* 112 of them exceeded 100 million each. */
  if (next != NULL && next->kind == GUATU_TOKEN_TEXT
      && guatu_begins (tokens->text + next->start, "each")
      && next->end - next->start <= strlen ("each."))
    return TRUE;
  if (is_kind_counted (tokens, i))
    return TRUE;
  if (!token->number->is_after || next == NULL || next->start != token->end
      || token->number->bound == GUATU_BOUND_ABOUT)
    return FALSE;
  /* 30万元以上的村占比达62%. */
  if ((i == 0 || guatu_token_is_mark (guatu_tokens_get (tokens, i - 1)))
      && guatu_begins (tokens->text + next->start, "的")
      && guatu_tokens_get (tokens, i + 2) != NULL)
    return guatu_tokens_get (tokens, i + 2)->kind == GUATU_TOKEN_TEXT;
  /* 其中10亿元以上6个. */
  if (guatu_token_is_number (next))
    return next->number->unit != NULL && next->number->unit->kind == GUATU_UNIT_COUNT;
  return next->kind == GUATU_TOKEN_TEXT && (guchar) next->mark >= 0x80;
}

/* 220千伏变电站2座: how large the things of a name are; 36座桥梁 is a number of them. */
static gboolean
is_capacity (const GuatuTokens *tokens, guint i, const char *text)
{
  const GuatuToken *token = guatu_tokens_get (tokens, i),
                   *next = guatu_tokens_get (tokens, i + 1);
  const GuatuToken *before = i > 0 ? guatu_tokens_get (tokens, i - 1) : NULL;
  const GuatuNumber *number = token->number;

  if (next == NULL || next->kind != GUATU_TOKEN_TEXT || next->start != token->end
      || (guchar) next->mark < 0x80)
    return FALSE;
  if (guatu_begins (text + next->start, "级"))
    return TRUE;
  return (number->unit == NULL || number->unit->kind != GUATU_UNIT_COUNT)
         && guatu_token_is_number (guatu_tokens_get (tokens, i + 2))
         && (before == NULL || before->kind != GUATU_TOKEN_TEXT);
}

/* 优良天数318天，比上年增加6天: how much longer. */
static gboolean
is_change_of_days (const GuatuTokens *tokens, guint i)
{
  const GuatuUnitName *unit = guatu_tokens_get (tokens, i)->number->unit;
  const guint last = i > DAYS_FAR ? i - DAYS_FAR : 0;

  if (i == 0 || !guatu_token_is (guatu_tokens_get (tokens, i - 1), GUATU_CUE_GROWTH))
    return FALSE;
  while (i-- > last)
    if (guatu_token_is_number (guatu_tokens_get (tokens, i)))
      return guatu_tokens_get (tokens, i)->number->unit == unit;
    else if (guatu_tokens_get (tokens, i)->kind == GUATU_TOKEN_TEXT)
      return FALSE;
  return FALSE;
}

/* 65岁及以上人口, 0—14岁人口: how old those of a name are. */
static gboolean
is_age (const GuatuTokens *tokens, guint i)
{
  const GuatuToken *token = guatu_tokens_get (tokens, i),
                   *next = guatu_tokens_get (tokens, i + 1);

  return next != NULL && next->start == token->end
         && (next->kind == GUATU_TOKEN_TEXT || guatu_token_is (next, GUATU_CUE_PER))
         && guatu_begins (tokens->text + token->number->unit_start, "岁");
}

/* How long something lasts is a figure only of what is named before it: 15分钟生活圈. */
static gboolean
is_duration (const GuatuTokens *tokens, guint i)
{
  const GuatuToken *token = guatu_tokens_get (tokens, i);
  const GuatuToken *before = i > 0 ? guatu_tokens_get (tokens, i - 1) : NULL;

  if (token->number->unit == NULL || token->number->unit->kind != GUATU_UNIT_DURATION
      || is_change_of_days (tokens, i))
    return FALSE;
  for (; before != NULL && before->kind == GUATU_TOKEN_CUE;
       before = i > 0 ? guatu_tokens_get (tokens, i - 1) : NULL)
    {
      if (guatu_token_is (before, GUATU_CUE_DO)
          || guatu_token_is (before, GUATU_CUE_JOINS))
        return TRUE;
      i--;
    }
  return guatu_token_is_mark (before)
         || (before->kind == GUATU_TOKEN_TEXT && before->end - before->start < 6);
}

/**
 * guatu_tokens_settle_numbers:
 * @tokens: a sentence, the cues of which are settled
 *
 * Settles which numbers are figures, and what they are counted by.
 */
void
guatu_tokens_settle_numbers (GuatuTokens *tokens)
{
  const char *text = tokens->text;

  guatu_tokens_lend_units (tokens);
  for (guint i = tokens->list->len; i-- > 0;)
    {
      const char *reason = NULL;

      if (!guatu_token_is_number (guatu_tokens_get (tokens, i)))
        continue;
      if (is_threshold (tokens, i) || is_age (tokens, i) || is_set_by_others (tokens, i))
        reason = "threshold";
      else if (is_among (tokens, i))
        reason = "ordinal";
      else if (is_capacity (tokens, i, text))
        reason = "capacity";
      else if (is_duration (tokens, i))
        reason = "duration";
      else
        reason = guatu_tokens_bare (tokens, i);
      if (reason != NULL)
        make_text (tokens, i, reason);
    }
}
