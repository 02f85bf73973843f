/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "prose/reader.h"

/* What a list that goes on carries from one number to the next. */

/** guatu_carry_net: gives each of a list that it is how many more there are:
 * 净增企业14家、 商店22家. */
void
guatu_carry_net (const GuatuReader *reader, const GuatuTokens *tokens, guint from,
                 GuatuLead *lead)
{
  const GuatuToken *first = guatu_tokens_get (tokens, from);

  if (!reader->was_net || lead->verb_is_last || lead->verb != NULL || lead->share
      || !(first->kind == GUATU_TOKEN_LIST || guatu_token_is (first, GUATU_CUE_LIST)))
    return;
  lead->growth = lead->net = TRUE;
  lead->sign = 1;
}

/** guatu_carry_above: gives each of a list of places that it is how far one is from it:
 * 高于全省1.2个、全市0.6个百分点. */
void
guatu_carry_above (const GuatuReader *reader, const GuatuTokens *tokens, guint from,
                   guint i, GuatuLead *lead)
{
  const GuatuToken *first = guatu_tokens_get (tokens, from);
  const GuatuUnitName *unit = guatu_tokens_get (tokens, i)->number->unit;

  if (reader->was_above == 0 || lead->place == NULL || lead->run.n > 0
      || lead->verb_is_last || lead->growth || unit == NULL
      || unit->kind != GUATU_UNIT_POINTS
      || !(first->kind == GUATU_TOKEN_LIST || guatu_token_is (first, GUATU_CUE_LIST)))
    return;
  lead->above = TRUE;
  lead->sign = reader->was_above;
  lead->compared_place = lead->place;
  lead->place = NULL;
}

/** guatu_carry_growth: gives a number without a verb, in a list that goes on, that of the
 * number before. */
void
guatu_carry_growth (const GuatuReader *reader, GuatuLead *lead, const GuatuNumber *number)
{
  const GuatuSpread *spread = &reader->spread;
  const GPtrArray *figures = reader->prose->figures;
  const GuatuProseFigure *last
      = figures->len > 0 ? g_ptr_array_index (figures, figures->len - 1) : NULL;

  if (spread->names == NULL && last != NULL && lead->run.n == 0 && !lead->verb_is_last
      && !lead->share && !lead->share_noun && !lead->above && reader->last_change
      && number->unit != NULL && number->unit->kind == GUATU_UNIT_PERCENT
      && lead->earlier.n == 0)
    {
      /* 增长6%以上，力争6.5%. */
      lead->growth = TRUE;
      if (lead->sign == 0)
        lead->sign = last->value < 0 ? -1 : 1;
      return;
    }
  if (spread->names == NULL || spread->next == spread->names->len || lead->run.n > 0)
    return;
  if (lead->compared == GUATU_COMPARED_UNSAID)
    lead->compared = spread->compared;
  if (lead->per == NULL)
    lead->per = spread->per;
  if (!lead->has_bound && spread->has_bound)
    {
      lead->has_bound = TRUE;
      lead->bound = spread->bound;
    }
  if (spread->then_end > 0)
    {
      lead->then_start = spread->then_start;
      lead->then_end = spread->then_end;
      lead->compared_period = spread->compared_period;
    }
  if (spread->share && !lead->growth)
    {
      lead->share = TRUE;
      lead->share_of = spread->share_of;
    }
  if (lead->growth || lead->above || !spread->growth)
    return;
  if (lead->compared_place == NULL)
    lead->compared_place = spread->compared_place;
  lead->growth = TRUE;
  lead->sign = spread->sign;
}
