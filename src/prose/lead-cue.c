/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "prose/lead-private.h"
#include "lexicon/begins.h"

#include <string.h>

/* What each kind of cue says of the number that it stands before. A cue joins the names
 * around it only where it is one of a list, or a word that ends names. */

typedef void (*Reader) (GuatuLeadState *state, const GuatuToken *token,
                        const GuatuToken *next);

static void
take_verb (const GuatuLeadState *state, const GuatuToken *token, gboolean is_level)
{
  GuatuLead *lead = state->lead;

  lead->verb_is_last = TRUE;
  lead->verb_is_level = is_level;
  lead->verb_is_noun
      = !is_level && lead->run.n > 0
        && (lead->has_main_verb || guatu_begins (token->cue->detail, "noun"));
  lead->has_main_verb = lead->has_main_verb || lead->run.n == 0;
  if (!is_level)
    guatu_act_verb (state->text, lead, token);
}

static void
read_to (GuatuLeadState *state, const GuatuToken *token, const GuatuToken *next)
{
  GuatuLead *lead = state->lead;

  lead->to = lead->to || lead->growth;
  lead->to_reached = TRUE;
  take_verb (state, token, TRUE);
}

static void
read_level (GuatuLeadState *state, const GuatuToken *token, const GuatuToken *next)
{
  static const char *const sums[] = { "累计", "总量", "总数", "数量", "总计", "共有" };

  for (guint i = 0; i < G_N_ELEMENTS (sums); i++)
    state->lead->sums
        = state->lead->sums || guatu_begins (state->text + token->start, sums[i]);
  take_verb (state, token, TRUE);
}

static void
read_do (GuatuLeadState *state, const GuatuToken *token, const GuatuToken *next)
{
  take_verb (state, token, FALSE);
}

static void
read_from (GuatuLeadState *state, const GuatuToken *token, const GuatuToken *next)
{
  state->lead->from = TRUE;
  state->lead->from_growth = state->lead->noun_sign != 0;
}

static void
read_bound (GuatuLeadState *state, const GuatuToken *token, const GuatuToken *next)
{
  GuatuLead *lead = state->lead;
  const char *detail = token->cue->detail;

  lead->has_bound = TRUE;
  lead->limit = guatu_begins (state->text + token->start, "控制在");
  lead->bound = g_str_equal (detail, "at-least")  ? GUATU_BOUND_AT_LEAST
                : g_str_equal (detail, "at-most") ? GUATU_BOUND_AT_MOST
                                                  : GUATU_BOUND_ABOUT;
}

static void
read_status (GuatuLeadState *state, const GuatuToken *token, const GuatuToken *next)
{
  GuatuLead *lead = state->lead;

  /* 占年度计划的比重 is no plan. */
  if (state->sharing)
    {
      guatu_lead_text (state, token);
      return;
    }
  lead->has_status = TRUE;
  lead->status = g_str_equal (token->cue->detail, "target") ? GUATU_STATUS_TARGET
                                                            : GUATU_STATUS_ESTIMATE;
  lead->status_ahead = next != NULL && next->mark == ':';
}

static void
read_time (GuatuLeadState *state, const GuatuToken *token, const GuatuToken *next)
{
  guatu_lead_period (state, token);
}

static void
read_respectively (GuatuLeadState *state, const GuatuToken *token, const GuatuToken *next)
{
  state->lead->respectively = TRUE;
}

static void
read_part (GuatuLeadState *state, const GuatuToken *token, const GuatuToken *next)
{
  guatu_lead_end_clause (state);
  state->lead->part = TRUE;
}

static void
read_share (GuatuLeadState *state, const GuatuToken *token, const GuatuToken *next)
{
  GuatuRun *of = &state->lead->share_of;

  state->lead->share = state->sharing = TRUE;
  of->n = 0;
  /* 占地区生产总值: one word, as 占地 is none. */
  if (guatu_begins (state->text + token->start, "占")
      && token->end - token->start > strlen ("占"))
    *of = (GuatuRun) { 1, { token->start + strlen ("占") }, { token->end } };
}

static void
read_share_noun (GuatuLeadState *state, const GuatuToken *token, const GuatuToken *next)
{
  GuatuLead *lead = state->lead;

  /* 第三产业占比 is a name. */
  if (lead->run.n > 0 && !lead->share && lead->run.end[lead->run.n - 1] == token->start)
    lead->run.end[lead->run.n - 1] = token->end;
  else
    lead->share_noun = TRUE;
}

static void
read_same (GuatuLeadState *state, const GuatuToken *token, const GuatuToken *next)
{
  guatu_lead_end_clause (state);
  state->lead->same = token;
}

static void
read_per (GuatuLeadState *state, const GuatuToken *token, const GuatuToken *next)
{
  state->lead->per = token->cue->detail;
}

static void
read_ratio (GuatuLeadState *state, const GuatuToken *token, const GuatuToken *next)
{
  state->lead->ratio = TRUE;
}

static void
read_industries (GuatuLeadState *state, const GuatuToken *token, const GuatuToken *next)
{
  state->lead->ratio = state->lead->industries = TRUE;
}

static void
read_list (GuatuLeadState *state, const GuatuToken *token, const GuatuToken *next)
{
  state->joining = state->listed = TRUE;
}

static void
read_stop (GuatuLeadState *state, const GuatuToken *token, const GuatuToken *next)
{
  /* reduce energy intensity by 2.5 percent */
  if (state->grown != NULL && (next == NULL || guatu_token_is (next, GUATU_CUE_BOUND))
      && state->lead->run.n > 0 && guatu_begins (state->text + token->start, "by ")
      && !state->lead->to)
    {
      state->lead->growth = TRUE;
      state->lead->sign = guatu_lead_sign (state->grown);
    }
  state->joining = TRUE;
}

static void
read_place (GuatuLeadState *state, const GuatuToken *token, const GuatuToken *next)
{
  if (state->sharing)
    guatu_lead_text (state, token);
  else if (state->object)
    state->lead->compared_place = token;
  else
    state->lead->place = token;
}

static void
read_joins (GuatuLeadState *state, const GuatuToken *token, const GuatuToken *next)
{
  guatu_lead_end_clause (state);
}

/* The kinds that are not here, drop and plain, say nothing. */
static const Reader readers[] = {
  [GUATU_CUE_GROWTH] = guatu_lead_growth,
  [GUATU_CUE_OF_GROWTH] = guatu_lead_growth,
  [GUATU_CUE_LEVEL] = read_level,
  [GUATU_CUE_TO] = read_to,
  [GUATU_CUE_FROM] = read_from,
  [GUATU_CUE_DO] = read_do,
  [GUATU_CUE_ABOVE] = guatu_lead_above,
  [GUATU_CUE_COMPARE] = guatu_lead_compare,
  [GUATU_CUE_BASE] = guatu_lead_base,
  [GUATU_CUE_BOUND] = read_bound,
  [GUATU_CUE_STATUS] = read_status,
  [GUATU_CUE_PERIOD] = read_time,
  [GUATU_CUE_PER] = read_per,
  [GUATU_CUE_RESPECTIVELY] = read_respectively,
  [GUATU_CUE_PART] = read_part,
  [GUATU_CUE_SHARE] = read_share,
  [GUATU_CUE_SHARE_NOUN] = read_share_noun,
  [GUATU_CUE_RATIO] = read_ratio,
  [GUATU_CUE_INDUSTRIES] = read_industries,
  [GUATU_CUE_LIST] = read_list,
  [GUATU_CUE_JOINS] = read_joins,
  [GUATU_CUE_SAME] = read_same,
  [GUATU_CUE_PLACE] = read_place,
  [GUATU_CUE_STOP] = read_stop,
};

/**
 * guatu_lead_cue:
 * @state: what was read so far
 * @token: a cue
 * @next: (nullable): the token after it, before the number
 *
 * Takes what a cue says.
 */
void
guatu_lead_cue (GuatuLeadState *state, const GuatuToken *token, const GuatuToken *next)
{
  const GuatuCueKind kind = token->cue->kind;

  if (readers[kind] != NULL)
    readers[kind](state, token, next);
  if (kind != GUATU_CUE_LIST && kind != GUATU_CUE_STOP)
    state->joining = state->listed = FALSE;
}
