/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "prose/lead-private.h"
#include "lexicon/begins.h"

#include <string.h>

/* What each kind of cue says of the number that it stands before. A cue joins the names
 * around it only where it is one of a list, or a word that ends names. */

typedef void (*Reader) (GuatuLeadState *state, const GuatuToken *token,
                        const GuatuToken *next);

static int
sign_of (const GuatuToken *token)
{
  return *token->cue->detail == '-' ? -1 : *token->cue->detail == '0' ? 0 : 1;
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

static void
read_growth (GuatuLeadState *state, const GuatuToken *token, const GuatuToken *next)
{
  GuatuLead *lead = state->lead;

  state->grown = token;
  lead->prices = prices_of (state->text + token->start);
  lead->growth = TRUE;
  lead->of_growth = token->cue->kind == GUATU_CUE_OF_GROWTH;
  if (!lead->of_growth || lead->sign == 0 || *token->cue->detail == '-')
    lead->sign = sign_of (token);
  take_noun (lead, token);
  lead->from_growth = lead->from;
  lead->to = FALSE;
  lead->net = guatu_begins (state->text + token->start, "净");
  state->object = FALSE;
}

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
read_above (GuatuLeadState *state, const GuatuToken *token, const GuatuToken *next)
{
  state->lead->above = state->object = TRUE;
  state->lead->sign = sign_of (token);
}

static void
read_compare (GuatuLeadState *state, const GuatuToken *token, const GuatuToken *next)
{
  state->object = TRUE;
}

static void
read_base (GuatuLeadState *state, const GuatuToken *token, const GuatuToken *next)
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
  if (state->grown != NULL && next == NULL && state->lead->run.n > 0
      && guatu_begins (state->text + token->start, "by ") && !state->lead->to)
    {
      state->lead->growth = TRUE;
      state->lead->sign = sign_of (state->grown);
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
  [GUATU_CUE_GROWTH] = read_growth,
  [GUATU_CUE_OF_GROWTH] = read_growth,
  [GUATU_CUE_LEVEL] = read_level,
  [GUATU_CUE_TO] = read_to,
  [GUATU_CUE_FROM] = read_from,
  [GUATU_CUE_DO] = read_do,
  [GUATU_CUE_ABOVE] = read_above,
  [GUATU_CUE_COMPARE] = read_compare,
  [GUATU_CUE_BASE] = read_base,
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
