/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "speech/describe-private.h"

#include "speech/speech.h"
#include "text/words.h"
#include "dataset/verdict.h"

/* What is said of each move: of a single thing, and of how many of several. */
static const struct
{
  GuatuPhrase alone;
  GuatuPhrase first;
  GuatuPhrase later;
} moves[] = {
  [GUATU_MOVE_HIGHER]
  = { GUATU_PHRASE_RISES, GUATU_PHRASE_HIGHER_THAN, GUATU_PHRASE_HIGHER },
  [GUATU_MOVE_LOWER]
  = { GUATU_PHRASE_FALLS, GUATU_PHRASE_LOWER_THAN, GUATU_PHRASE_LOWER },
  [GUATU_MOVE_SAME] = { GUATU_PHRASE_STAYS, GUATU_PHRASE_SAME_AS, GUATU_PHRASE_SAME },
  [GUATU_MOVE_UNCLEAR]
  = { GUATU_PHRASE_CHANGES, GUATU_PHRASE_UNCLEAR_TO, GUATU_PHRASE_UNCLEAR },
};

/* What the numbers of a period are called, several and one. */
static const GuatuPhrase wholes[][2] = {
  [GUATU_STATUS_ACTUAL] = { GUATU_PHRASE_ACTUALS, GUATU_PHRASE_ACTUAL },
  [GUATU_STATUS_ESTIMATE] = { GUATU_PHRASE_ESTIMATES, GUATU_PHRASE_ESTIMATE },
  [GUATU_STATUS_TARGET] = { GUATU_PHRASE_TARGETS, GUATU_PHRASE_TARGET },
};

static char *
name_whole (const GuatuPeriodFacts *period, gboolean one, guint n, GuatuLanguage language)
{
  int status = period->status < 0 ? GUATU_STATUS_ACTUAL : period->status;
  g_autofree char *label = guatu_period_to_label (period->period, language);

  return guatu_phrase_of (wholes[status][one ? 1 : 0], language, n, label);
}

/* The one mark of a period. */
static const GuatuSceneMark *
mark_of (const GuatuFacts *facts, const GuatuPeriodFacts *period)
{
  for (guint i = 0; i < facts->values->len; i++)
    {
      const GuatuSceneMark *mark = g_ptr_array_index (facts->values, i);

      if (guatu_period_compare (mark->observation->period, period->period) == 0)
        return mark;
    }
  return NULL;
}

/* A value, with its status where they differ. */
static char *
write_value (const GuatuFacts *facts, const GuatuSceneMark *mark, GuatuLanguage language)
{
  GuatuStatus status = (GuatuStatus) mark->observation->status;
  g_autofree char *value
      = guatu_speech_value (mark->indicator, mark->observation, language);

  if (facts->status >= 0 || status == GUATU_STATUS_ACTUAL)
    return g_steal_pointer (&value);
  return guatu_phrase_of (GUATU_PHRASE_ITEM, language, 1, value,
                          guatu_speech_status (status, language));
}

static char *
describe_track (const GuatuFacts *facts, GuatuLanguage language)
{
  const GuatuSceneMark *from = mark_of (facts, &facts->first);
  const GuatuSceneMark *to = mark_of (facts, &facts->last);
  g_autofree char *first = guatu_period_to_label (facts->first.period, language);
  g_autofree char *last = guatu_period_to_label (facts->last.period, language);
  g_autofree char *from_value = write_value (facts, from, language);
  g_autofree char *to_value = write_value (facts, to, language);

  return guatu_phrase_of (moves[guatu_facts_move (from, to)].alone, language, 1, first,
                          last, from_value, to_value);
}

/* How many of @n are what; only the first clause says than which. */
static char *
list_moves (const GuatuFacts *facts, guint n, GuatuLanguage language)
{
  g_autoptr (GPtrArray) clauses = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *than = name_whole (&facts->first, TRUE, 1, language);

  for (guint i = 0; i < GUATU_N_MOVES; i++)
    {
      guint some = facts->moves[i];
      g_autofree char *count = guatu_phrase_of (
          some == n ? GUATU_PHRASE_ALL : GUATU_PHRASE_HOW_MANY, language, some, NULL);

      if (some > 0)
        g_ptr_array_add (
            clauses, guatu_phrase_of (clauses->len == 0 ? moves[i].first : moves[i].later,
                                      language, some, count, than));
    }
  return guatu_describe_clauses (clauses, language);
}

/* What lower or upper bounds are compared as, has to be said. */
static char *
write_basis (const GuatuFacts *facts, GuatuLanguage language)
{
  int bound = facts->first.bound == facts->last.bound ? facts->first.bound : -1;

  if (bound == GUATU_BOUND_AT_LEAST)
    return guatu_phrase_of (GUATU_PHRASE_BY_LOW, language, 1, NULL);
  if (bound == GUATU_BOUND_AT_MOST)
    return guatu_phrase_of (GUATU_PHRASE_BY_HIGH, language, 1, NULL);
  return g_strdup ("");
}

/** guatu_describe_direction: how the last period compares with the first. */
char *
guatu_describe_direction (const GuatuFacts *facts, GuatuLanguage language)
{
  guint n = 0;
  g_autofree char *whole = NULL;
  g_autofree char *than = NULL;
  g_autofree char *clauses = NULL;
  g_autofree char *basis = NULL;

  for (guint i = 0; i < GUATU_N_MOVES; i++)
    n += facts->moves[i];
  if (n == 0)
    return NULL;
  if (n == 1 && facts->one_track)
    return describe_track (facts, language);

  whole = name_whole (&facts->last, FALSE, n, language);
  than = name_whole (&facts->first, TRUE, 1, language);
  clauses = list_moves (facts, n, language);
  basis = write_basis (facts, language);
  return guatu_phrase_of (GUATU_PHRASE_COMPARED, language, n, whole, than, clauses,
                          basis);
}
