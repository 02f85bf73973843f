/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "prose/lead-private.h"

#include <string.h>

#include "lexicon/begins.h"

/* What cues say of a growth, and of what it is compared with. */

/** guatu_lead_sign: which way a word for a growth goes: 1, -1 or 0 if it does not say. */
int
guatu_lead_sign (const GuatuToken *token)
{
  const char *detail = token->cue->detail;

  return *detail == '-'                                                ? -1
         : g_str_equal (detail, "0") || g_str_equal (detail, "better") ? 0
                                                                       : 1;
}

/* What a word for a growth says of prices: nominal growth is at those of each time, real
 * growth at the same ones. */
static GuatuPrices
prices_of (const char *word)
{
  static const struct
  {
    const char *begin;
    GuatuPrices prices;
  } words[] = {
    { "名义", GUATU_PRICES_CURRENT },       { "nominal ", GUATU_PRICES_CURRENT },
    { "a nominal ", GUATU_PRICES_CURRENT }, { "实际", GUATU_PRICES_CONSTANT },
    { "real ", GUATU_PRICES_CONSTANT },     { "a real ", GUATU_PRICES_CONSTANT },
  };

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    if (guatu_begins (word, words[i].begin))
      return words[i].prices;
  return GUATU_PRICES_UNSAID;
}

/* 降幅收窄 is that the growth rose. */
static void
take_noun (GuatuLead *lead, const GuatuToken *token)
{
  if (token->cue->kind == GUATU_CUE_OF_GROWTH)
    lead->noun_sign = *token->cue->detail == '-' ? -1 : 1;
  else if (lead->noun_sign != 0 && !lead->of_noun)
    {
      lead->of_noun = TRUE;
      lead->sign *= lead->noun_sign;
    }
}

/** guatu_lead_growth: takes a word for a growth. */
void
guatu_lead_growth (GuatuLeadState *state, const GuatuToken *token, const GuatuToken *next)
{
  GuatuLead *lead = state->lead;

  state->grown = token;
  lead->prices = prices_of (state->text + token->start);
  lead->growth = TRUE;
  lead->of_growth = token->cue->kind == GUATU_CUE_OF_GROWTH;
  if (!lead->of_growth || lead->sign == 0 || *token->cue->detail == '-')
    lead->sign = guatu_lead_sign (token);
  take_noun (lead, token);
  lead->better = g_str_equal (token->cue->detail, "better");
  lead->from_growth = lead->from;
  lead->to = FALSE;
  lead->net = guatu_begins (state->text + token->start, "净");
  state->object = FALSE;
}

/** guatu_lead_above: takes a word for more or less than what follows. */
void
guatu_lead_above (GuatuLeadState *state, const GuatuToken *token, const GuatuToken *next)
{
  state->lead->above = state->object = TRUE;
  state->lead->sign = guatu_lead_sign (token);
}

/** guatu_lead_compare: takes a word before what something is compared with. */
void
guatu_lead_compare (GuatuLeadState *state, const GuatuToken *token,
                    const GuatuToken *next)
{
  state->object = TRUE;
}

/* 比上年实际完成|投资额|增长6%: the words for what was then go on. */
static gboolean
is_begun (const char *text, const GuatuToken *base, const GuatuToken *next)
{
  static const char *const ends[] = { "实际", "完成", "决算", "执行", "实绩" };

  for (guint i = 0; next != NULL && next->kind == GUATU_TOKEN_TEXT
                    && next->start == base->end && i < G_N_ELEMENTS (ends);
       i++)
    if (guatu_ends (text + base->start, base->end - base->start, ends[i]))
      return TRUE;
  return FALSE;
}

/** guatu_lead_base: takes what a growth is compared with. */
void
guatu_lead_base (GuatuLeadState *state, const GuatuToken *token, const GuatuToken *next)
{
  static const struct
  {
    const char *detail;
    GuatuCompared compared;
  } bases[] = {
    { "yoy", GUATU_COMPARED_YEAR },         { "mom", GUATU_COMPARED_MONTH },
    { "prev", GUATU_COMPARED_PREVIOUS },    { "avg", GUATU_COMPARED_AVERAGE },
    { "2y-avg", GUATU_COMPARED_TWO_YEARS },
  };

  const char *words = state->text + token->start;
  const gssize length = (gssize) (token->end - token->start);

  /* an average annual increase of 5 percent */
  if (g_ascii_isalpha (token->mark) && g_str_equal (token->cue->detail, "avg")
      && (g_strstr_len (words, length, "increase") != NULL
          || g_strstr_len (words, length, "growth") != NULL))
    {
      state->lead->growth = TRUE;
      state->lead->sign = 1;
    }
  state->object = state->object || is_begun (state->text, token, next);
  if (g_str_equal (token->cue->detail, "plan"))
    state->lead->plan = token;
  if (g_str_has_suffix (token->cue->detail, "-before"))
    {
      state->lead->compared = GUATU_COMPARED_PERIOD;
      state->lead->years_before = (int) g_ascii_strtoll (token->cue->detail, NULL, 10);
    }
  for (guint i = 0; i < G_N_ELEMENTS (bases); i++)
    if (g_str_equal (bases[i].detail, token->cue->detail))
      state->lead->compared = bases[i].compared;
}
