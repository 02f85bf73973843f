/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "prose/tokens.h"

#include <string.h>

#include "lexicon/begins.h"

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
      return next != NULL && guatu_token_is_predicate (next);
    }
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
               && ((token->cue->tight && !counts (tokens, i))
                   || guatu_tokens_cue_is_text (tokens, i)))
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
