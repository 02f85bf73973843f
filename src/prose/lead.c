/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "prose/lead.h"

#include <string.h>

/* While the words before a number are read. */
typedef struct
{
  const char *text;
  GuatuLead *lead;
  gboolean joining; /* whether a text goes on with the name before it */
  gboolean listed;  /* whether that begins another name of a list */
  gboolean object;  /* whether a text is what is compared with */
  gboolean sharing; /* whether a text is that of which a share is */
} State;

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

/* What a clause said ends with it; what it named may still be spoken of. */
static void
end_clause (State *state)
{
  GuatuLead *lead = state->lead;

  if (lead->run.n > 0)
    lead->earlier = lead->run;
  lead->run.n = lead->subject.n = lead->share_of.n = 0;
  lead->verb = lead->place = NULL;
  lead->per = NULL;
  lead->same = NULL;
  lead->net = FALSE;
  lead->verb_is_last = lead->growth = lead->of_growth = lead->to = FALSE;
  lead->has_main_verb = FALSE;
  lead->share = lead->share_noun = lead->above = FALSE;
  lead->has_bound = FALSE;
  lead->sign = 0;
  state->joining = state->listed = state->object = state->sharing = FALSE;
}

static void
read_text (State *state, const GuatuToken *token)
{
  GuatuLead *lead = state->lead;
  GuatuRun *run = state->sharing ? &lead->share_of : &lead->run;

  if (state->object)
    return;
  if (run->n > 0
      && (state->joining || lead->share_noun
          || (lead->verb_is_last && lead->verb_is_noun)))
    run_add (run, token, state->listed);
  else
    {
      if (run->n > 0 && run == &lead->run)
        lead->subject = *run;
      run_begin (run, token);
    }
  /* 增加学位: what grows is not said by the verb but is its object. */
  if (!state->sharing)
    {
      lead->growth = lead->growth && lead->net;
      lead->of_growth = lead->share_noun = FALSE;
    }
  lead->verb_is_last = FALSE;
  lead->place = NULL;
  state->joining = state->listed = FALSE;
}

static void
read_base (GuatuLead *lead, const char *detail)
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

  for (guint i = 0; i < G_N_ELEMENTS (bases); i++)
    if (g_str_equal (bases[i].detail, detail))
      lead->compared = bases[i].compared;
}

static void
read_verb (GuatuLead *lead, const GuatuToken *token, gboolean is_level)
{
  lead->verb_is_last = TRUE;
  lead->verb_is_level = is_level;
  lead->verb_is_noun
      = !is_level && lead->run.n > 0
        && (lead->has_main_verb || g_str_equal (token->cue->detail, "noun"));
  lead->has_main_verb = lead->has_main_verb || lead->run.n == 0;
  if (!is_level)
    lead->verb = token;
}

static void
read_bound (GuatuLead *lead, const char *detail)
{
  lead->has_bound = TRUE;
  lead->bound = g_str_equal (detail, "at-least")  ? GUATU_BOUND_AT_LEAST
                : g_str_equal (detail, "at-most") ? GUATU_BOUND_AT_MOST
                                                  : GUATU_BOUND_ABOUT;
}

static int
sign_of (const GuatuToken *token)
{
  return *token->cue->detail == '-' ? -1 : *token->cue->detail == '0' ? 0 : 1;
}

static void
read_period (State *state, const GuatuToken *token)
{
  GuatuLead *lead = state->lead;

  if (state->object)
    {
      lead->compared = GUATU_COMPARED_PERIOD;
      lead->compared_period = token->period;
      return;
    }
  lead->has_period = TRUE;
  lead->period = token->period;
  lead->period_word = token->kind == GUATU_TOKEN_CUE ? token->cue->detail : NULL;
}

static void
read_growth (State *state, const GuatuToken *token)
{
  GuatuLead *lead = state->lead;

  lead->growth = TRUE;
  lead->of_growth = token->cue->kind == GUATU_CUE_OF_GROWTH;
  if (!lead->of_growth || lead->sign == 0 || *token->cue->detail == '-')
    lead->sign = sign_of (token);
  lead->to = FALSE;
  lead->net = g_str_has_prefix (state->text + token->start, "净");
  state->object = FALSE;
}

static void
read_cue (State *state, const GuatuToken *token, const GuatuToken *next)
{
  GuatuLead *lead = state->lead;

  switch (token->cue->kind)
    {
    case GUATU_CUE_GROWTH:
    case GUATU_CUE_OF_GROWTH:
      read_growth (state, token);
      break;
    case GUATU_CUE_TO:
      lead->to = lead->to || lead->growth;
      lead->to_reached = TRUE;
      read_verb (lead, token, TRUE);
      break;
    case GUATU_CUE_LEVEL:
      read_verb (lead, token, TRUE);
      break;
    case GUATU_CUE_DO:
      read_verb (lead, token, FALSE);
      break;
    case GUATU_CUE_FROM:
      lead->from = TRUE;
      break;
    case GUATU_CUE_ABOVE:
      lead->above = state->object = TRUE;
      lead->sign = sign_of (token);
      break;
    case GUATU_CUE_COMPARE:
      state->object = TRUE;
      break;
    case GUATU_CUE_BASE:
      read_base (lead, token->cue->detail);
      break;
    case GUATU_CUE_BOUND:
      read_bound (lead, token->cue->detail);
      break;
    case GUATU_CUE_STATUS:
      /* 占年度计划的比重 is no plan. */
      if (state->sharing)
        {
          read_text (state, token);
          return;
        }
      lead->has_status = TRUE;
      lead->status = g_str_equal (token->cue->detail, "target") ? GUATU_STATUS_TARGET
                                                                : GUATU_STATUS_ESTIMATE;
      lead->status_ahead = next != NULL && next->mark == ':';
      break;
    case GUATU_CUE_PERIOD:
      read_period (state, token);
      break;
    case GUATU_CUE_RESPECTIVELY:
      lead->respectively = TRUE;
      break;
    case GUATU_CUE_PART:
      end_clause (state);
      lead->part = TRUE;
      break;
    case GUATU_CUE_SHARE:
      lead->share = state->sharing = TRUE;
      lead->share_of.n = 0;
      break;
    case GUATU_CUE_SHARE_NOUN:
      /* 第三产业占比 is a name. */
      if (lead->run.n > 0 && !lead->share
          && lead->run.end[lead->run.n - 1] == token->start)
        lead->run.end[lead->run.n - 1] = token->end;
      else
        lead->share_noun = TRUE;
      break;
    case GUATU_CUE_SAME:
      end_clause (state);
      lead->same = token;
      break;
    case GUATU_CUE_PER:
      lead->per = token->cue->detail;
      break;
    case GUATU_CUE_RATIO:
      lead->ratio = TRUE;
      break;
    case GUATU_CUE_LIST:
      state->joining = state->listed = TRUE;
      break;
    case GUATU_CUE_STOP:
      state->joining = TRUE;
      break;
    case GUATU_CUE_PLACE:
      if (state->sharing)
        read_text (state, token);
      else if (state->object)
        lead->compared_place = token;
      else
        lead->place = token;
      break;
    case GUATU_CUE_JOINS:
      end_clause (state);
      break;
    default:
      break;
    }
  if (token->cue->kind != GUATU_CUE_LIST && token->cue->kind != GUATU_CUE_STOP)
    state->joining = state->listed = FALSE;
}

/* What stands in brackets is a remark; one of more tokens than this is none. */
#define MAX_REMARK 200

/* The token after the bracket that closes the one at @i, if that is before @end. */
static guint
after_bracket (const GuatuTokens *tokens, guint i, guint end)
{
  for (guint j = i + 1; j < MIN (end, i + MAX_REMARK); j++)
    if (g_array_index (tokens->list, GuatuToken, j).kind == GUATU_TOKEN_CLOSE)
      return j;
  return i;
}

/* （下同） after a base makes it that of all growths to come. */
static gboolean
is_standing (const GuatuTokens *tokens, guint i, guint end, const GuatuLead *lead)
{
  const GuatuToken *inside = &g_array_index (tokens->list, GuatuToken, i + 1);

  return end == i + 2 && lead->compared != GUATU_COMPARED_UNSAID
         && g_str_has_prefix (tokens->text + inside->start, "下同");
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
  State state = { .text = tokens->text, .lead = lead };

  *lead = (GuatuLead) { .bound = GUATU_BOUND_EXACT };
  for (guint i = from; i < number; i++)
    {
      const GuatuToken *token = &g_array_index (tokens->list, GuatuToken, i);

      switch (token->kind)
        {
        case GUATU_TOKEN_TEXT:
          read_text (&state, token);
          break;
        case GUATU_TOKEN_PERIOD:
          read_period (&state, token);
          break;
        case GUATU_TOKEN_CUE:
          read_cue (&state, token, i + 1 < number ? token + 1 : NULL);
          break;
        case GUATU_TOKEN_LIST:
          state.joining = state.listed = TRUE;
          break;
        case GUATU_TOKEN_OPEN:
          {
            guint close = after_bracket (tokens, i, number);

            if (close == i)
              end_clause (&state);
            else if (is_standing (tokens, i, close, lead))
              lead->standing_base = TRUE;
            i = close;
            break;
          }
        case GUATU_TOKEN_CLOSE:
          end_clause (&state);
          lead->closes = TRUE;
          break;
        default:
          end_clause (&state);
          lead->part = lead->part && token->mark != ';';
        }
    }
}
