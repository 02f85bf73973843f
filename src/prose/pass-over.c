/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "prose/tokens.h"

#include <string.h>

#include "lexicon/begins.h"

/* Words that say nothing of the numbers around them, and times of two words. */

/* 基本持平: so many bytes say no more than that two are equal. */
#define EQUAL_MOST (4 * strlen ("持"))
/* So many tokens behind 控制在 its number is looked for. */
#define LIMIT_FAR 8u
/* And so many behind 从 how long something lasted. */
#define WAY_FAR 10u

/* The token that says that something is as it was then, behind the time at @i, or 0. */
static guint
find_equal (const GuatuTokens *tokens, guint i)
{
  static const char *const equals[] = { "持平", "相当", "相近", "不变", "一致", "相同" };
  const guint end = i + 4;

  for (i++; i < end && !guatu_token_is_mark (guatu_tokens_get (tokens, i))
            && !guatu_token_is_number (guatu_tokens_get (tokens, i));
       i++)
    for (guint n = 0; n < G_N_ELEMENTS (equals); n++)
      if (guatu_tokens_get (tokens, i)->kind == GUATU_TOKEN_TEXT
          && guatu_tokens_get (tokens, i)->end - guatu_tokens_get (tokens, i)->start
                 <= EQUAL_MOST
          && g_strstr_len (tokens->text + guatu_tokens_get (tokens, i)->start,
                           (gssize) (guatu_tokens_get (tokens, i)->end
                                     - guatu_tokens_get (tokens, i)->start),
                           equals[n])
                 != NULL)
        return i;
  return 0;
}

/* 与上年持平 says nothing of the numbers around it, and what follows is not of then. */
static void
drop_equals (GuatuTokens *tokens)
{
  for (guint i = tokens->list->len; i-- > 1;)
    {
      const GuatuToken *with = guatu_tokens_get (tokens, i - 1);
      guint equal = guatu_token_is_time (guatu_tokens_get (tokens, i))
                            && (guatu_token_is (with, GUATU_CUE_LIST)
                                || guatu_token_is (with, GUATU_CUE_COMPARE))
                        ? find_equal (tokens, i)
                        : 0;

      if (equal > 0)
        g_array_remove_range (tokens->list, i - 1, equal - i + 2);
    }
}

/* Whether a text says that what stands before the number behind it is a limit. */
static gboolean
ends_in_limit (const GuatuTokens *tokens, const GuatuToken *token)
{
  static const char *const limits[] = { "限额", "目标", "指标", "上限", "范围" };

  for (guint i = 0; token->kind == GUATU_TOKEN_TEXT && i < G_N_ELEMENTS (limits); i++)
    if (token->end - token->start >= strlen (limits[i])
        && guatu_begins (tokens->text + token->end - strlen (limits[i]), limits[i]))
      return TRUE;
  return FALSE;
}

/* 控制在省核定的限额60亿元以内: who set the limit is no part of a name. */
static void
drop_limits (GuatuTokens *tokens)
{
  for (guint i = tokens->list->len; i-- > 0;)
    {
      const guint far = MIN (i + LIMIT_FAR, tokens->list->len);
      guint j = i + 1;

      if (!guatu_token_is (guatu_tokens_get (tokens, i), GUATU_CUE_BOUND)
          || !guatu_begins (tokens->text + guatu_tokens_get (tokens, i)->start, "控制在"))
        continue;
      while (j < far && !guatu_token_is_mark (guatu_tokens_get (tokens, j))
             && !guatu_token_is_number (guatu_tokens_get (tokens, j)))
        j++;
      if (j < far && guatu_token_is_number (guatu_tokens_get (tokens, j)) && j > i + 1
          && ends_in_limit (tokens, guatu_tokens_get (tokens, j - 1)))
        g_array_remove_range (tokens->list, i + 1, j - i - 1);
    }
}

/* Whether how long something lasted is told before the next mark. */
static gboolean
lasts (const GuatuTokens *tokens, guint i)
{
  const guint end = i + WAY_FAR;

  for (; i < end && !guatu_token_is_mark (guatu_tokens_get (tokens, i)); i++)
    if (guatu_token_is_number (guatu_tokens_get (tokens, i)))
      return guatu_tokens_get (tokens, i)->number->unit != NULL
             && guatu_tokens_get (tokens, i)->number->unit->kind == GUATU_UNIT_DURATION;
  return FALSE;
}

/* The last token of what something went to, behind 从 at @i, or 0. */
static guint
end_of_way (const GuatuTokens *tokens, guint i)
{
  const guint end = i + WAY_FAR;

  for (i++; i < end && !guatu_token_is_mark (guatu_tokens_get (tokens, i))
            && !guatu_token_is_number (guatu_tokens_get (tokens, i));
       i++)
    {
      const GuatuToken *token = guatu_tokens_get (tokens, i),
                       *next = guatu_tokens_get (tokens, i + 1);
      const char *words = tokens->text + token->start;

      if (guatu_begins (words, "到") || guatu_begins (words, "至"))
        return token->end - token->start > strlen ("到")                    ? i
               : guatu_token_is_mark (next) || guatu_token_is_number (next) ? 0
                                                                            : i + 1;
    }
  return 0;
}

/* 项目从签约到开工仅139天: from what to what is one name of the time that it took. */
static void
join_ways (GuatuTokens *tokens)
{
  for (guint i = tokens->list->len; i-- > 0;)
    {
      GuatuToken *token = guatu_tokens_get (tokens, i);
      guint end;

      if (!(guatu_token_is (token, GUATU_CUE_FROM) || token->kind == GUATU_TOKEN_TEXT)
          || !guatu_ends (tokens->text + token->start, token->end - token->start, "从")
          || !lasts (tokens, i + 1) || (end = end_of_way (tokens, i)) == 0)
        continue;
      token->kind = GUATU_TOKEN_TEXT;
      token->end = guatu_tokens_get (tokens, end)->end;
      g_array_remove_range (tokens->list, i + 1, end - i);
    }
}

/* Whether a token is one of numbers, of which the last is of points. */
static gboolean
is_of_points (const GuatuTokens *tokens, guint i)
{
  const GuatuToken *token = guatu_tokens_get (tokens, i);

  while (guatu_token_is_number (token) && token->number->unit == NULL
         && guatu_tokens_get (tokens, i + 1) != NULL
         && (guatu_tokens_get (tokens, i + 1)->kind == GUATU_TOKEN_LIST
             || guatu_token_is (guatu_tokens_get (tokens, i + 1), GUATU_CUE_LIST)))
    token = guatu_tokens_get (tokens, i += 2);
  return guatu_token_is_number (token) && token->number->unit != NULL
         && token->number->unit->kind == GUATU_UNIT_POINTS;
}

/* 拉动经济增长2.1个百分点: how much of a growth is due to something is one name with
 * that.
 */
static void
join_pulls (GuatuTokens *tokens)
{
  static const char *const pulls[] = { "拉动", "带动", "推动" };

  for (guint i = tokens->list->len; i-- > 0;)
    {
      GuatuToken *pull = guatu_tokens_get (tokens, i);
      const GuatuToken *text = guatu_tokens_get (tokens, i + 1),
                       *growth = guatu_tokens_get (tokens, i + 2);
      guint number = i + 3;
      gboolean begins = FALSE;

      if (!guatu_token_is (pull, GUATU_CUE_DO))
        continue;
      for (guint p = 0; p < G_N_ELEMENTS (pulls); p++)
        begins = begins || guatu_begins (tokens->text + pull->start, pulls[p]);
      if (!begins || text == NULL || text->kind != GUATU_TOKEN_TEXT || growth == NULL
          || !guatu_token_is (growth, GUATU_CUE_GROWTH))
        continue;
      while (guatu_tokens_get (tokens, number) != NULL
             && guatu_tokens_get (tokens, number)->kind == GUATU_TOKEN_CUE)
        number++;
      if (!is_of_points (tokens, number))
        continue;
      pull->kind = GUATU_TOKEN_TEXT;
      pull->end = growth->end;
      g_array_remove_range (tokens->list, i + 1, 2);
    }
}

/**
 * guatu_tokens_pass_over:
 * @tokens: a sentence, each token of it for itself
 *
 * Takes out what is only compared with or who set a limit, and joins times of two words
 * ways from one thing to another, and what pulls a growth.
 */
void
guatu_tokens_pass_over (GuatuTokens *tokens)
{
  guatu_tokens_join_times (tokens);
  drop_equals (tokens);
  drop_limits (tokens);
  join_ways (tokens);
  join_pulls (tokens);
}
