/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "prose/lead-private.h"

#include "lexicon/begins.h"
#include "lexicon/indicator-name.h"

/* Remarks in brackets before a number. */

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
         && guatu_begins (tokens->text + inside->start, "下同");
}

/* 研究与试验发展（R&D）经费支出: a remark within a name. */
static gboolean
is_within_name (const GuatuTokens *tokens, guint open, guint close)
{
  const GuatuToken *before = open > 0 ? guatu_tokens_get (tokens, open - 1) : NULL,
                   *after = guatu_tokens_get (tokens, close + 1);

  return before != NULL && before->kind == GUATU_TOKEN_TEXT
         && before->end == guatu_tokens_get (tokens, open)->start && after != NULL
         && after->kind == GUATU_TOKEN_TEXT
         && after->start == guatu_tokens_get (tokens, close)->end;
}

/* 占总人口比重（常住人口城镇化率）为53.9%: what the share is called. */
static gboolean
is_name_of_share (const GuatuTokens *tokens, guint open, guint close,
                  const GuatuLead *lead)
{
  const GuatuToken *inside = guatu_tokens_get (tokens, open + 1);
  g_autofree char *words = NULL;

  if (!lead->share || close != open + 2 || inside->kind != GUATU_TOKEN_TEXT)
    return FALSE;
  words = g_strndup (tokens->text + inside->start, inside->end - inside->start);
  return guatu_indicator_name_find (words) != NULL;
}

/**
 * guatu_lead_bracket:
 * @tokens: a sentence
 * @state: what was read so far
 * @i: the token of a bracket that opens
 * @end: the token of a number
 *
 * Takes what stands in the bracket.
 *
 * Returns: the last token of that, or @i if the number stands within
 */
guint
guatu_lead_bracket (const GuatuTokens *tokens, GuatuLeadState *state, guint i, guint end)
{
  GuatuLead *lead = state->lead;
  const guint close = after_bracket (tokens, i, end);

  if (close == i)
    guatu_lead_end_clause (state);
  else if (is_standing (tokens, i, close, lead))
    lead->standing_base = TRUE;
  else if (is_name_of_share (tokens, i, close, lead))
    {
      lead->share = lead->share_noun = state->sharing = FALSE;
      lead->share_of.n = 0;
      lead->run = (GuatuRun) { 1,
                               { guatu_tokens_get (tokens, i + 1)->start },
                               { guatu_tokens_get (tokens, i + 1)->end } };
    }
  else if (is_within_name (tokens, i, close))
    state->joining = TRUE;
  return close;
}
