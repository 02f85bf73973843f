/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "prose/lead-private.h"
#include "lexicon/begins.h"

#include <string.h>

static void
run_begin (GuatuRun *run, const GuatuToken *token)
{
  run->n = 1;
  run->start[0] = token->start;
  run->end[0] = token->end;
}

static void
run_add (GuatuRun *run, const GuatuToken *token, gboolean listed)
{
  if (listed && run->n < GUATU_RUN_NAMES)
    {
      run->start[run->n] = token->start;
      run->n++;
    }
  run->end[run->n - 1] = token->end;
}

/** guatu_lead_end_clause: ends what a clause said; what it named may still be spoken of.
 */
void
guatu_lead_end_clause (GuatuLeadState *state)
{
  GuatuLead *lead = state->lead;

  if (lead->run.n > 0)
    lead->earlier = lead->run;
  lead->run.n = lead->subject.n = lead->share_of.n = 0;
  lead->verb = lead->main_verb = lead->place = NULL;
  lead->per = NULL;
  lead->same = NULL;
  lead->plan = NULL;
  lead->industries = lead->sums = lead->limit = FALSE;
  lead->net = lead->better = FALSE;
  lead->prices = GUATU_PRICES_UNSAID;
  lead->verb_is_last = lead->growth = lead->of_growth = lead->to = FALSE;
  lead->has_main_verb = FALSE;
  lead->share = lead->share_noun = lead->above = FALSE;
  lead->has_bound = FALSE;
  lead->sign = lead->noun_sign = 0;
  lead->of_noun = lead->from = lead->from_growth = FALSE;
  state->grown = NULL;
  state->joining = state->listed = state->object = state->sharing = FALSE;
}

/* 剔除留抵退税因素后增长3.1%: what was left out of it, and no name. */
static gboolean
is_adjusted (const char *text, const GuatuToken *token)
{
  static const char *const begins[] = { "剔除", "扣除", "若剔除", "如剔除" };
  static const char *const ends[] = { "后", "影响", "因素" };
  const char *words = text + token->start;

  for (guint i = 0; i < G_N_ELEMENTS (begins); i++)
    for (guint j = 0; guatu_begins (words, begins[i]) && j < G_N_ELEMENTS (ends); j++)
      if (guatu_ends (words, token->end - token->start, ends[j]))
        return TRUE;
  return FALSE;
}

/* Of the 86 projects: no name, but among them. */
static gboolean
is_of (const char *text, const GuatuToken *token)
{
  return token->end - token->start == strlen ("of")
         && guatu_begins (text + token->start, "of");
}

/* value added of | the | retail trade, exports to | the | EU: the name goes on. */
static gboolean
is_of_next (const char *text, const GuatuRun *run)
{
  static const char *const ends[] = { " of", " to", " from", " between", " at", " on" };

  for (guint i = 0; i < G_N_ELEMENTS (ends); i++)
    if (guatu_ends (text + run->start[0], run->end[run->n - 1] - run->start[0], ends[i]))
      return TRUE;
  return FALSE;
}

/** guatu_lead_text: takes a text as a name, or as more of one. */
void
guatu_lead_text (GuatuLeadState *state, const GuatuToken *token)
{
  GuatuLead *lead = state->lead;
  GuatuRun *run = state->sharing ? &lead->share_of : &lead->run;

  if (state->object || is_adjusted (state->text, token) || is_of (state->text, token))
    return;
  if (run->n > 0
      && (state->joining || lead->share_noun || is_of_next (state->text, run)
          || (lead->verb_is_last && lead->verb_is_noun)))
    {
      if (lead->verb_is_last && lead->verb_is_noun && run == &lead->run)
        guatu_act_in_name (lead);
      run_add (run, token, state->listed);
    }
  else
    {
      if (run->n > 0 && run == &lead->run)
        lead->subject = *run;
      run_begin (run, token);
    }
  /* 增加学位: what grows is not said by the verb but is its object. */
  if (!state->sharing)
    {
      if (lead->growth && !lead->net && state->grown != NULL
          && state->grown->cue->kind == GUATU_CUE_GROWTH
          && !g_ascii_isalpha (state->text[state->grown->start]))
        guatu_act_verb (state->text, lead, state->grown);
      lead->growth = lead->growth && lead->net;
      lead->of_growth = lead->share_noun = FALSE;
    }
  lead->verb_is_last = FALSE;
  lead->place = NULL;
  state->joining = state->listed = FALSE;
}

/** guatu_lead_compared_with: what a word for a time has something compared with:
 * 快于上年, 高于前三季度. */
GuatuCompared
guatu_lead_compared_with (const GuatuToken *token)
{
  static const char *const years[] = { "before", "last", "same" };

  for (guint i = 0; i < G_N_ELEMENTS (years); i++)
    if (g_str_equal (token->cue->detail, years[i]))
      return GUATU_COMPARED_YEAR;
  return GUATU_COMPARED_PREVIOUS;
}

/* At the end of 2022: which point of a time, and no name. */
static gboolean
is_point_of (const char *text, const GuatuRun *run)
{
  static const char *const points[]
      = { "end of", "beginning of", "start of", "close of" };

  for (guint i = 0; i < G_N_ELEMENTS (points); i++)
    if (guatu_ends (text + run->start[0], run->end[run->n - 1] - run->start[0],
                    points[i]))
      return TRUE;
  return FALSE;
}

/** guatu_lead_period: takes a time, or the time that something is compared with. */
void
guatu_lead_period (GuatuLeadState *state, const GuatuToken *token)
{
  GuatuLead *lead = state->lead;

  if (state->object)
    {
      lead->compared = token->kind == GUATU_TOKEN_CUE ? guatu_lead_compared_with (token)
                                                      : GUATU_COMPARED_PERIOD;
      lead->compared_period = token->period;
      return;
    }
  if (lead->from)
    {
      lead->has_from_period = TRUE;
      lead->from_period = token->period;
      lead->from_word = token->kind == GUATU_TOKEN_CUE ? token->cue->detail : NULL;
      return;
    }
  if (lead->run.n > 0 && is_point_of (state->text, &lead->run))
    lead->run.n = 0;
  if (lead->has_period)
    {
      lead->has_earlier = TRUE;
      lead->earlier_period = lead->period;
      lead->earlier_word = lead->period_word;
    }
  lead->has_period = TRUE;
  lead->period = token->period;
  lead->period_word = token->kind == GUATU_TOKEN_CUE ? token->cue->detail : NULL;
}

/**
 * guatu_lead_read:
 * @tokens: a sentence
 * @from: the token after the number before, or the first one
 * @number: the token of a number
 * @lead: (out): what stands before it
 */
void
guatu_lead_read (const GuatuTokens *tokens, guint from, guint number, GuatuLead *lead)
{
  GuatuLeadState state = { .text = tokens->text, .lead = lead };

  *lead = (GuatuLead) { .bound = GUATU_BOUND_EXACT };
  for (guint i = from; i < number; i++)
    {
      const GuatuToken *token = &g_array_index (tokens->list, GuatuToken, i);

      switch (token->kind)
        {
        case GUATU_TOKEN_TEXT:
          guatu_lead_text (&state, token);
          break;
        case GUATU_TOKEN_PERIOD:
          guatu_lead_period (&state, token);
          break;
        case GUATU_TOKEN_CUE:
          guatu_lead_cue (&state, token, i + 1 < number ? token + 1 : NULL);
          break;
        case GUATU_TOKEN_SKIP:
          break;
        case GUATU_TOKEN_LIST:
          state.joining = state.listed = TRUE;
          break;
        case GUATU_TOKEN_OPEN:
          i = guatu_lead_bracket (tokens, &state, i, number);
          break;
        case GUATU_TOKEN_CLOSE:
          guatu_lead_end_clause (&state);
          lead->closes = TRUE;
          break;
        default:
          guatu_lead_end_clause (&state);
          lead->part = lead->part && token->mark != ';';
        }
    }
}
