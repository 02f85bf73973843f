/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "prose/reader.h"

#include <string.h>

/* So many tokens behind a number its list goes on. */
#define LIST_FAR 3u

/* The period that is spoken of. */
static GuatuPeriod
around (const GuatuReader *reader)
{
  return reader->said_period.year > 0 ? reader->said_period : reader->period;
}

/* 去年72亿元，今年一季度15亿元: the year of which a word for a part of it is, where the
 * word before names that, else the period that is spoken of. */
static GuatuPeriod
year_of_part (const GuatuReader *reader, const GuatuLead *lead)
{
  static const char *const years[] = { "this", "last", "next" };

  for (guint i = 0;
       lead->has_earlier && lead->earlier_word != NULL
       && strchr ("HQ0", *lead->period_word) != NULL && i < G_N_ELEMENTS (years);
       i++)
    if (g_str_equal (lead->earlier_word, years[i]))
      return guatu_when_of_word (years[i], &reader->now, around (reader));
  return around (reader);
}

/**
 * guatu_said_take:
 * @reader: a report
 * @lead: what stands before a number
 * @number: the number
 *
 * Takes up the period and the status that a sentence speaks of from here on.
 */
void
guatu_said_take (GuatuReader *reader, const GuatuLead *lead, const GuatuNumber *number)
{
  gboolean multiple = number->unit != NULL && number->unit->kind == GUATU_UNIT_MULTIPLE;

  if (lead->has_status)
    {
      reader->has_status = TRUE;
      reader->said_status = lead->status;
      if (lead->status_ahead)
        reader->status = lead->status;
    }
  if (!lead->has_period || (multiple && lead->run.n == 0))
    return;
  /* What was before is no target, whatever the sentence began with. */
  if (!lead->has_status
      && !(lead->period_behind && lead->period.year >= reader->now.year))
    reader->has_status = reader->has_status && reader->said_status != GUATU_STATUS_TARGET;
  reader->said_period = lead->period_word != NULL
                            ? guatu_when_of_word (lead->period_word, &reader->now,
                                                  year_of_part (reader, lead))
                            : lead->period;
}

/* 3 hospitals and 4 parks: whether the list of a number goes on behind it. */
static gboolean
is_listed_on (const GuatuTokens *tokens, guint i)
{
  const guint far = i + LIST_FAR;

  for (i++; i <= far && !guatu_token_is_mark (guatu_tokens_get (tokens, i))
            && !guatu_token_is_number (guatu_tokens_get (tokens, i));
       i++)
    if (guatu_token_is (guatu_tokens_get (tokens, i), GUATU_CUE_LIST))
      return TRUE;
  return FALSE;
}

/**
 * guatu_said_list:
 * @reader: a report
 * @tokens: a sentence
 * @from: the token after the number before
 * @i: the token of a number
 * @lead: what stands around it, whose time is not taken up yet
 *
 * Growth of around 6 percent and inflation of 3 percent in 2025: a time behind the last
 * number of a list is that of all, if none was named before.
 */
void
guatu_said_list (GuatuReader *reader, const GuatuTokens *tokens, guint from, guint i,
                 const GuatuLead *lead)
{
  const GuatuToken *joint = from > 0 ? guatu_tokens_get (tokens, from) : NULL;
  GPtrArray *figures = reader->prose->figures;
  GuatuPeriod period = lead->period;

  if (joint == NULL || !lead->period_behind || reader->said_period.year > 0
      || !(guatu_token_is (joint, GUATU_CUE_LIST)
           || (joint->mark == ','
               && (is_listed_on (tokens, i)
                   || (lead->run.n > 0 && joint + 1 < guatu_tokens_get (tokens, i)
                       && guatu_token_is (joint + 1, GUATU_CUE_LIST)))))
      || lead->verb_is_last || lead->has_status)
    return;
  if (lead->period_word != NULL)
    period = guatu_when_of_word (lead->period_word, &reader->now, around (reader));
  for (guint f = reader->sentence_first; f < figures->len; f++)
    {
      GuatuProseFigure *figure = g_ptr_array_index (figures, f);

      if (figure->period.year == 0)
        continue;
      figure->period = period;
      figure->status = guatu_said_status (reader, period);
    }
}

/** guatu_said_period: the period of a number: said before it, or in its sentence, or that
 * of where it stands. */
GuatuPeriod
guatu_said_period (const GuatuReader *reader, const GuatuLead *lead)
{
  if (lead->from)
    return !lead->has_from_period ? (GuatuPeriod) { 0 }
           : lead->from_word != NULL
               ? guatu_when_of_word (lead->from_word, &reader->now, around (reader))
               : lead->from_period;
  if (reader->said_period.year > 0)
    return reader->said_period;
  return reader->period.year > 0 ? reader->period : guatu_when_year (reader->now.year);
}

/** guatu_said_status: the status of a number of a period. */
GuatuStatus
guatu_said_status (const GuatuReader *reader, GuatuPeriod period)
{
  if (reader->has_status)
    return reader->said_status;
  if (reader->status != GUATU_STATUS_ACTUAL)
    return reader->status;
  return reader->now.year > 0 && period.year > reader->now.year ? GUATU_STATUS_TARGET
                                                                : GUATU_STATUS_ACTUAL;
}
