/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "prose/tokens.h"

#include <string.h>

#include "lexicon/begins.h"
#include "lexicon/tables.h"
#include "prose/name.h"

/* Units that other tokens than the number have: a list says one once. */

static gboolean
is_word_of (const GuatuToken *token, const char *word)
{
  return guatu_token_is (token, GUATU_CUE_LIST) || token->kind == GUATU_TOKEN_LIST
         || (token->kind == GUATU_TOKEN_STOP && *word == token->mark);
}

/* The number before one in a list: of 3.6和0.6, or of 粮食48.2、油料3.6, where a name
 * stands right before each; NULL if there is none. */
static GuatuToken *
listed_before (const GuatuTokens *tokens, guint i)
{
  const GuatuToken *token = guatu_tokens_get (tokens, i),
                   *name = guatu_tokens_get (tokens, i - 1);

  if (is_word_of (name, ","))
    return guatu_tokens_get (tokens, i - 2);
  return i > 3 && name->kind == GUATU_TOKEN_TEXT && name->end == token->start
                 && guatu_tokens_get (tokens, i - 2)->kind == GUATU_TOKEN_LIST
                 && guatu_tokens_get (tokens, i - 4)->kind == GUATU_TOKEN_TEXT
                 && guatu_tokens_get (tokens, i - 4)->end
                        == guatu_tokens_get (tokens, i - 3)->start
             ? guatu_tokens_get (tokens, i - 3)
             : NULL;
}

/* The power of ten of a number that is one and nothing else: 10,000; else 0. */
static int
power_of (const GuatuNumber *number)
{
  double value = number->value;
  int power = 0;

  while (value >= 10)
    {
      value /= 10;
      power++;
    }
  return value == 1 && number->decimals == 0 && !number->has_high ? power + number->mult
                                                                  : 0;
}

/* Output was 320 (10,000 tons): in what it is, in brackets behind it. */
static void
take_brackets (GuatuTokens *tokens)
{
  for (guint i = tokens->list->len; i-- > 0;)
    {
      GuatuToken *token = guatu_tokens_get (tokens, i);
      const GuatuToken *unit = guatu_tokens_get (tokens, i + 2),
                       *close = guatu_tokens_get (tokens, i + 3);

      if (!guatu_token_is_number (token) || token->number->unit != NULL
          || token->number->n_ratio > 0 || close == NULL
          || guatu_tokens_get (tokens, i + 1)->kind != GUATU_TOKEN_OPEN
          || close->kind != GUATU_TOKEN_CLOSE || !guatu_token_is_number (unit)
          || unit->number->unit == NULL || power_of (unit->number) == 0)
        continue;
      token->number->unit = unit->number->unit;
      token->number->per = unit->number->per;
      token->number->unit_start = unit->number->unit_start;
      token->number->mult += power_of (unit->number);
      token->number->borrowed = TRUE;
      token->number->end = token->number->after = token->end = close->end;
      g_array_remove_range (tokens->list, i + 1, 3);
    }
}

/* 1.2个、全市0.6个百分点: points, of which the word is left out before the last one. */
static void
lend_points (GuatuTokens *tokens)
{
  for (guint i = tokens->list->len; i-- > 2;)
    {
      const GuatuToken *token = guatu_tokens_get (tokens, i);
      guint before = i - 1;

      if (!guatu_token_is_number (token) || token->number->unit == NULL
          || token->number->unit->kind != GUATU_UNIT_POINTS)
        continue;
      if (guatu_token_is (guatu_tokens_get (tokens, before), GUATU_CUE_PLACE))
        before--;
      if (before == 0 || !is_word_of (guatu_tokens_get (tokens, before), ",")
          || !guatu_token_is_number (guatu_tokens_get (tokens, before - 1))
          || guatu_tokens_get (tokens, before - 1)->number->decimals == 0
          || !guatu_begins (
              tokens->text + guatu_tokens_get (tokens, before - 1)->number->unit_start,
              "个"))
        continue;
      guatu_tokens_get (tokens, before - 1)->number->unit = token->number->unit;
      guatu_tokens_get (tokens, before - 1)->number->borrowed = TRUE;
    }
}

/** guatu_tokens_lend_units: gives the numbers of a list the unit that stands once:
 * 3.4、1.8和0.6万吨. */
void
guatu_tokens_lend_units (GuatuTokens *tokens)
{
  take_brackets (tokens);
  lend_points (tokens);
  for (guint i = tokens->list->len; i-- > 2;)
    {
      const GuatuToken *token = guatu_tokens_get (tokens, i);
      GuatuToken *before
          = guatu_token_is_number (token) ? listed_before (tokens, i) : NULL;

      if (!guatu_token_is_number (before) || token->number->unit == NULL
          || before->number->unit != NULL || before->number->mult > 0
          || before->number->n_ratio > 0)
        continue;
      before->number->unit = token->number->unit;
      before->number->per = token->number->per;
      before->number->unit_start = token->number->unit_start;
      before->number->mult = token->number->mult;
      before->number->borrowed = TRUE;
    }
}
