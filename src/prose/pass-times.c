/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "prose/tokens.h"

#include <string.h>

#include "lexicon/begins.h"
#include "prose/prose.h"
#include "prose/when.h"

/* Times of several words. */

/* What is a number of a time, and no figure. */
static void
leave_numbers (GuatuTokens *tokens, guint from, guint to)
{
  for (; from < to; from++)
    {
      const GuatuToken *token = guatu_tokens_get (tokens, from);
      GuatuProseLeft left = { token->start, token->end, "date" };

      if (token->kind == GUATU_TOKEN_NUMBER)
        g_array_append_val (tokens->left, left);
    }
}

/* from January to June 2023, from 2021 to 2024: one time of several words. */
static void
join_months (GuatuTokens *tokens)
{
  for (guint i = tokens->list->len; i-- > 0;)
    {
      GuatuToken *token = guatu_tokens_get (tokens, i);
      GuatuPeriod period;
      gsize length, span = 0, end;
      guint next = i + 1;

      if (!(guatu_token_is (token, GUATU_CUE_BASE)
            || guatu_token_is (token, GUATU_CUE_FROM)
            || (token->kind == GUATU_TOKEN_TEXT
                && guatu_begins (tokens->text + token->start, "between ")))
          || !g_ascii_isalpha (token->mark)
          || ((length = guatu_when_take_months (tokens->text + token->start, tokens->year,
                                                &period))
                  == 0
              && (span = guatu_when_take_span (tokens->text + token->start, &period))
                     == 0))
        continue;
      end = token->start + MAX (length, span);
      while (guatu_tokens_get (tokens, next) != NULL
             && guatu_tokens_get (tokens, next)->end <= end)
        next++;
      token->kind = GUATU_TOKEN_PERIOD;
      token->period = period;
      token->end = end;
      /* What goes on behind the last month in one token does so without it. */
      if (guatu_tokens_get (tokens, next) != NULL
          && guatu_tokens_get (tokens, next)->start < end)
        guatu_tokens_get (tokens, next)->start = end;
      if (span > 0)
        leave_numbers (tokens, i + 1, next);
      g_array_remove_range (tokens->list, i + 1, next - i - 1);
    }
}

/* the first half of 2023, in December 2023: one time of two words. */
static void
join_times (GuatuTokens *tokens)
{
  for (guint i = tokens->list->len; i-- > 0;)
    {
      GuatuToken *part = guatu_tokens_get (tokens, i);
      guint year = i + 1;
      GuatuPeriod period;

      if (!guatu_token_is (part, GUATU_CUE_PERIOD) || !g_ascii_isalpha (part->mark))
        continue;
      if (guatu_tokens_get (tokens, year) != NULL
          && guatu_begins (tokens->text + guatu_tokens_get (tokens, year)->start, "of "))
        year++;
      /* the first half of the year */
      if (year > i + 1 && guatu_tokens_get (tokens, year) != NULL
          && guatu_token_is (guatu_tokens_get (tokens, year), GUATU_CUE_PERIOD)
          && (g_str_equal (guatu_tokens_get (tokens, year)->cue->detail, "year")
              || g_str_equal (guatu_tokens_get (tokens, year)->cue->detail, "this")))
        {
          part->end = guatu_tokens_get (tokens, year)->end;
          g_array_remove_range (tokens->list, i + 1, year - i);
          continue;
        }
      if (guatu_tokens_get (tokens, year) == NULL
          || guatu_tokens_get (tokens, year)->kind != GUATU_TOKEN_PERIOD
          || guatu_tokens_get (tokens, year)->period.kind != GUATU_PERIOD_YEAR)
        continue;
      period = guatu_when_of_word (part->cue->detail, &(GuatuNow) { 0 },
                                   guatu_tokens_get (tokens, year)->period);
      if (period.kind == GUATU_PERIOD_YEAR)
        continue;
      part->kind = GUATU_TOKEN_PERIOD;
      part->period = period;
      part->end = guatu_tokens_get (tokens, year)->end;
      g_array_remove_range (tokens->list, i + 1, year - i);
    }
}

/* 与2022年末相比减少2.1万人: what it is compared with. */
static void
join_compared (GuatuTokens *tokens)
{
  static const GuatuCue compare = { GUATU_CUE_COMPARE, FALSE, "" };

  for (guint i = tokens->list->len; i-- > 2;)
    {
      GuatuToken *with = guatu_tokens_get (tokens, i - 2);
      const GuatuToken *time = guatu_tokens_get (tokens, i - 1),
                       *compared = guatu_tokens_get (tokens, i);

      if (!guatu_token_is (compared, GUATU_CUE_COMPARE)
          || !guatu_begins (tokens->text + compared->start, "相比")
          || time->kind != GUATU_TOKEN_PERIOD || !guatu_token_is (with, GUATU_CUE_LIST))
        continue;
      with->cue = &compare;
      g_array_remove_index (tokens->list, i);
    }
}

/**
 * guatu_tokens_join_times:
 * @tokens: a sentence, each token of it for itself
 *
 * Joins times of several words, and tells which of them is only compared with.
 */
void
guatu_tokens_join_times (GuatuTokens *tokens)
{
  join_months (tokens);
  join_times (tokens);
  join_compared (tokens);
}
