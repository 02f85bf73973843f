/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "prose/lead.h"

G_BEGIN_DECLS

/**
 * GuatuLeadState:
 * @text: the clean text
 * @lead: what was read so far
 * @joining: whether a text goes on with the name before it
 * @listed: whether that begins another name of a list
 * @object: whether a text is what is compared with
 * @grown: (nullable): the last word for a growth in the clause
 * @sharing: whether a text is that of which a share is
 *
 * While the words before a number are read. Private to the files lead*.c.
 */
typedef struct
{
  const char *text;
  GuatuLead *lead;
  const GuatuToken *grown;
  gboolean joining;
  gboolean listed;
  gboolean object;
  gboolean sharing;
} GuatuLeadState;

void guatu_lead_end_clause (GuatuLeadState *state);
void guatu_lead_text (GuatuLeadState *state, const GuatuToken *token);
void guatu_lead_period (GuatuLeadState *state, const GuatuToken *token);
guint guatu_lead_bracket (const GuatuTokens *tokens, GuatuLeadState *state, guint i,
                          guint end);
int guatu_lead_sign (const GuatuToken *token);
void guatu_lead_growth (GuatuLeadState *state, const GuatuToken *token,
                        const GuatuToken *next);
void guatu_lead_above (GuatuLeadState *state, const GuatuToken *token,
                       const GuatuToken *next);
void guatu_lead_compare (GuatuLeadState *state, const GuatuToken *token,
                         const GuatuToken *next);
void guatu_lead_base (GuatuLeadState *state, const GuatuToken *token,
                      const GuatuToken *next);
void guatu_lead_cue (GuatuLeadState *state, const GuatuToken *token,
                     const GuatuToken *next);

G_END_DECLS
