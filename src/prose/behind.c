/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "prose/reader.h"

#include <string.h>

#include "lexicon/begins.h"

/* What is said of a number behind it, mostly in English: 12 more than in 2022, up 6
 * percent from a year earlier, 5 percent in 2025, 61 percent of the total. */

/* So many tokens behind a number what is said of it is looked for. */
#define BEHIND_FAR 7u
/* And so many behind that what it is compared with. */
#define COMPARED_FAR 6u
/* A share is of no more tokens. */
#define SHARE_FAR 8u

static gboolean
is_english (const GuatuToken *token)
{
  return g_ascii_isalpha (token->mark);
}

static gboolean
contains (const GuatuTokens *tokens, const GuatuToken *token, const char *word)
{
  return g_strstr_len (tokens->text + token->start, (gssize) (token->end - token->start),
                       word)
         != NULL;
}

/* What a difference is from: the words from the token at @i on. */
static void
read_compared (const GuatuTokens *tokens, GuatuLead *lead, guint i)
{
  const guint end = i + COMPARED_FAR;

  lead->compared = contains (tokens, guatu_tokens_get (tokens, i), "year")
                       ? GUATU_COMPARED_YEAR
                       : GUATU_COMPARED_UNSAID;
  for (i++; i < end && !guatu_token_is_mark (guatu_tokens_get (tokens, i))
            && !guatu_token_is_number (guatu_tokens_get (tokens, i));
       i++)
    {
      const GuatuToken *token = guatu_tokens_get (tokens, i);

      if (guatu_token_is (token, GUATU_CUE_PLACE))
        lead->compared_place = token;
      else if (token->kind == GUATU_TOKEN_PERIOD)
        {
          lead->compared = GUATU_COMPARED_PERIOD;
          lead->compared_period = token->period;
        }
      else if (token->kind == GUATU_TOKEN_TEXT && contains (tokens, token, "average"))
        lead->compared = GUATU_COMPARED_AVERAGE;
      else if (token->kind == GUATU_TOKEN_TEXT
               && (contains (tokens, token, "beginning")
                   || contains (tokens, token, "start")))
        lead->compared = GUATU_COMPARED_PREVIOUS;
      else if (guatu_token_is (token, GUATU_CUE_PERIOD)
               && lead->compared == GUATU_COMPARED_UNSAID)
        lead->compared = guatu_lead_compared_with (token);
    }
  lead->behind = i;
}

/* 12 more than in 2022: how much more or less, in English behind the number. */
static gboolean
read_more (const GuatuTokens *tokens, GuatuLead *lead, guint i)
{
  const GuatuToken *more = guatu_tokens_get (tokens, i + 1);

  if (more == NULL || !guatu_token_is (more, GUATU_CUE_ABOVE) || !is_english (more)
      || (i + 2 >= tokens->list->len) || lead->run.n > 0)
    return FALSE;
  lead->growth = TRUE;
  lead->sign = *more->cue->detail == '-' ? -1 : 1;
  read_compared (tokens, lead, i + 1);
  return TRUE;
}

/* 8.4 billion yuan in the first half of 2023, 2.1 billion yuan in December. */
static gboolean
is_part_behind (const GuatuToken *token, guint j, guint i)
{
  const gboolean part = token->kind == GUATU_TOKEN_PERIOD
                            ? token->period.kind != GUATU_PERIOD_YEAR
                            : guatu_token_is (token, GUATU_CUE_PERIOD)
                                  && (g_str_equal (token->cue->detail, "next")
                                      || g_str_equal (token->cue->detail, "last")
                                      || g_ascii_isdigit (*token->cue->detail)
                                      || strchr ("HQ", *token->cue->detail) != NULL);

  return part && is_english (token) && j > i
         && (j == i + 1 || guatu_token_is (token - 1, GUATU_CUE_STOP)
             || guatu_token_is (token - 1, GUATU_CUE_BASE));
}

static void
take_period (GuatuLead *lead, const GuatuToken *token)
{
  const char *word = token->kind == GUATU_TOKEN_CUE ? token->cue->detail : NULL;

  if (lead->from)
    {
      lead->has_from_period = TRUE;
      lead->from_period = token->period;
      lead->from_word = word;
      return;
    }
  lead->has_period = lead->period_behind = TRUE;
  lead->period = token->period;
  lead->period_word = word;
}

/* up 4.9 percent in nominal terms: at which prices. */
static void
read_prices (const GuatuTokens *tokens, GuatuLead *lead, const GuatuToken *token)
{
  if (contains (tokens, token, "nominal terms"))
    lead->prices = GUATU_PRICES_CURRENT;
  else if (contains (tokens, token, "real terms")
           || contains (tokens, token, "price factors"))
    lead->prices = GUATU_PRICES_CONSTANT;
}

/* Whether a time behind a text is one that something is compared with. */
static gboolean
is_from (const GuatuTokens *tokens, const GuatuToken *text)
{
  static const char *const words[] = { "from the ", "over the ", "from ", "over " };
  static const char *const points[]
      = { "end of", "beginning of", "start of", "level of" };
  const char *at = tokens->text + text->start;

  for (guint p = 0; p < G_N_ELEMENTS (points); p++)
    for (guint w = 0; w < G_N_ELEMENTS (words); w++)
      if (guatu_ends (at, text->end - text->start, points[p])
          && (guatu_begins (at, words[w])
              || guatu_ends (tokens->text, text->start, words[w])))
        return TRUE;
  return FALSE;
}

/* Whether the token at @j is the time that the number at @i is compared with: a decrease
 * of 1,200 from the end of 2022, up 1.7 percentage points from 2022. */
static gboolean
is_compared_with (const GuatuTokens *tokens, guint i, guint j)
{
  const GuatuToken *token = guatu_tokens_get (tokens, j), *before = token - 1;

  return token->kind == GUATU_TOKEN_PERIOD && j > i + 1
         && before->kind == GUATU_TOKEN_TEXT
         && (is_from (tokens, before)
             || (j == i + 2 && guatu_begins (tokens->text + before->start, "from")));
}

/* Takes what a token behind a number says, at @j; returns whether that is the last. */
static gboolean
take (const GuatuTokens *tokens, GuatuLead *lead, guint i, guint j)
{
  const GuatuToken *token = guatu_tokens_get (tokens, j), *before = token - 1;
  const GuatuUnitName *unit = guatu_tokens_get (tokens, i)->number->unit;

  if (guatu_token_is (token, GUATU_CUE_BASE))
    {
      GuatuLead behind;

      guatu_lead_read (tokens, j, j + 1, &behind);
      lead->compared = behind.compared;
      return FALSE;
    }
  if (unit != NULL && unit->kind == GUATU_UNIT_POINTS
      && guatu_token_is (token, GUATU_CUE_ABOVE))
    {
      lead->growth = TRUE;
      lead->sign = *token->cue->detail == '-' ? -1 : 1;
      read_compared (tokens, lead, j);
      return TRUE;
    }
  if (is_compared_with (tokens, i, j))
    {
      lead->compared = GUATU_COMPARED_PERIOD;
      lead->compared_period = token->period;
      lead->behind = j + 1;
      return TRUE;
    }
  if (is_part_behind (token, j, i)
      || (token->kind == GUATU_TOKEN_PERIOD && j > i + 1 && g_ascii_isdigit (token->mark)
          && ((guatu_token_is (before, GUATU_CUE_STOP) && is_english (before))
              || (token->period.kind != GUATU_PERIOD_YEAR
                  && guatu_begins (tokens->text + before->start, "over"))
              || (before->kind == GUATU_TOKEN_TEXT
                  && guatu_ends (tokens->text + before->start,
                                 before->end - before->start, "end of")))))
    {
      take_period (lead, token);
      if (lead->from)
        lead->behind = j + 1;
      return TRUE;
    }
  if (guatu_token_is (token, GUATU_CUE_DROP) && j == i + 1)
    read_prices (tokens, lead, token);
  return token->kind >= GUATU_TOKEN_STOP && token->kind != GUATU_TOKEN_OPEN;
}

/**
 * guatu_behind_end:
 * @tokens: a sentence
 * @i: the token behind a number
 *
 * Returns: the end of the clause that goes on there
 */
guint
guatu_behind_end (const GuatuTokens *tokens, guint i)
{
  const guint far = MIN (tokens->list->len, i + SHARE_FAR);

  while (i < far && guatu_tokens_get (tokens, i)->kind < GUATU_TOKEN_STOP
         && !guatu_token_is_number (guatu_tokens_get (tokens, i))
         && !guatu_token_is (guatu_tokens_get (tokens, i), GUATU_CUE_JOINS)
         && !guatu_token_is (guatu_tokens_get (tokens, i), GUATU_CUE_FROM))
    i++;
  return i;
}

/* The end of what a share at @i is of: not when that was, as in percent of GDP in 2023.
 */
static guint
end_of_whole (const GuatuTokens *tokens, guint i)
{
  guint end = guatu_behind_end (tokens, i + 1);

  while (end > i + 2
         && (guatu_token_is_time (guatu_tokens_get (tokens, end - 1))
             || guatu_tokens_get (tokens, end - 1)->mark == '.'
             || guatu_token_is (guatu_tokens_get (tokens, end - 1), GUATU_CUE_STOP)))
    end--;
  return end;
}

/* 86 million yuan, or 1.4 percent of GDP: the same, as a share. */
static gboolean
is_in_other_words (const GuatuTokens *tokens, const GuatuLead *lead, guint i)
{
  const GuatuToken *before = i > 0 ? guatu_tokens_get (tokens, i - 1) : NULL;

  return before != NULL && guatu_token_is (before, GUATU_CUE_JOINS) && lead->run.n == 0
         && guatu_begins (tokens->text + before->start, "or ");
}

/* 6.6 percent of GDP, 110 percent of the annual target: of what a share is. */
static void
read_share (const GuatuTokens *tokens, GuatuLead *lead, guint i)
{
  static const char *const plans[] = { "target", "plan", "quota", "budget" };
  const GuatuToken *number = guatu_tokens_get (tokens, i),
                   *of = guatu_tokens_get (tokens, i + 1);
  const GuatuToken *total = guatu_tokens_get (tokens, i + 2);
  const guint end = end_of_whole (tokens, i);
  GuatuRun run = { .n = 1 };
  gboolean plan = FALSE;

  if (of == NULL || number->number->unit == NULL
      || number->number->unit->kind != GUATU_UNIT_PERCENT || (lead->growth && !lead->to)
      || lead->share_of.n > 0
      || !(guatu_begins (tokens->text + of->start, "of")
           || (lead->share && guatu_begins (tokens->text + of->start, "to")))
      || !(of->kind == GUATU_TOKEN_TEXT || guatu_token_is (of, GUATU_CUE_LEVEL)))
    return;
  run.start[0] = of->start + strlen ("of");
  run.end[0] = guatu_tokens_get (tokens, end - 1)->end;
  for (guint p = 0; p < G_N_ELEMENTS (plans); p++)
    plan = plan
           || g_strstr_len (tokens->text + run.start[0],
                            (gssize) (run.end[0] - run.start[0]), plans[p])
                  != NULL;
  /* Expenditure was 2.1 percent of GDP. */
  if (run.end[0] <= run.start[0]
      || !(lead->share || plan || is_in_other_words (tokens, lead, i)
           || (lead->run.n == 0 && total != NULL
               && guatu_begins (tokens->text + total->start, "the total"))
           || (lead->verb_is_last && lead->verb_is_level && lead->run.n > 0)))
    return;
  lead->share = TRUE;
  lead->behind = end;
  lead->share_of = run;
}

/**
 * guatu_behind_read:
 * @tokens: a sentence
 * @lead: (inout): what stands before a number
 * @i: the token of that
 *
 * Adds what stands behind the number.
 */
void
guatu_behind_read (const GuatuTokens *tokens, GuatuLead *lead, guint i)
{
  if (read_more (tokens, lead, i))
    return;
  read_share (tokens, lead, i);
  for (guint j = i + 1; j < tokens->list->len && j < i + BEHIND_FAR; j++)
    if (take (tokens, lead, i, j))
      return;
}
