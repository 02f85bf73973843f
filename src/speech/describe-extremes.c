/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "speech/describe-private.h"

#include <string.h>

#include "speech/speech.h"
#include "text/words.h"
#include "dataset/sentence-name.h"

/* So few numbers are quicker told one by one than summed up. */
#define FEW 3

/* So many numbers that stand alone are told one by one. */
#define MOST_ALONE 6

/* Of more than this many that are equal, one is named. */
#define MOST_NAMED 2

/* Whether the marks are told apart by nothing but their periods. */
static gboolean
is_named_by_period (const GuatuFacts *facts)
{
  return facts->n_periods > 1 && facts->indicators->len == 1 && facts->places->len <= 1;
}

/* What tells the mark from the others: its indicator, its place, its period or
 * else its status. */
static char *
name_of (const GuatuFacts *facts, const GuatuSceneMark *mark, GuatuLanguage language)
{
  const GuatuObservation *observation = mark->observation;
  g_autofree char *indicator = guatu_sentence_name (&mark->indicator->name, language);
  const char *place = observation->place != NULL
                          ? guatu_text_get (&observation->place->name, language)
                          : NULL;

  if (is_named_by_period (facts))
    return guatu_period_to_label (observation->period, language);
  if (facts->places->len > 1 && place != NULL && facts->indicators->len > 1)
    return guatu_phrase_of (guatu_mark_traits (facts->chart->mark)->two_sided
                                ? GUATU_PHRASE_NAME_OF_GROUP
                                : GUATU_PHRASE_NAME_AT,
                            language, 1, indicator, place);
  if (facts->places->len > 1 && place != NULL)
    return g_strdup (place);
  if (facts->indicators->len == 1 && facts->status < 0)
    return g_strdup (guatu_speech_status ((GuatuStatus) observation->status, language));
  return g_steal_pointer (&indicator);
}

/* The value, with its period and its status where neither the name nor what is
 * common to all tells them: 2023年预计7%以上; at least 7%, 2023 estimate. */
static char *
value_of (const GuatuFacts *facts, const GuatuSceneMark *mark, GuatuLanguage language)
{
  gboolean says_status
      = facts->status < 0 && mark->observation->status != GUATU_STATUS_ACTUAL
        && (facts->indicators->len > 1 || facts->places->len > 1 || facts->n_periods > 1);
  gboolean two_sided = guatu_mark_traits (facts->scene->chart->mark)->two_sided;
  GuatuObservation shown
      = two_sided ? guatu_observation_magnitude (mark->observation) : *mark->observation;
  g_autofree char *value = guatu_speech_value (mark->indicator, &shown, language);
  g_autofree char *period
      = facts->n_periods > 1 && !is_named_by_period (facts)
            ? guatu_period_to_label (mark->observation->period, language)
            : g_strdup ("");
  const char *status
      = says_status
            ? guatu_speech_status ((GuatuStatus) mark->observation->status, language)
            : "";
  gboolean both = period[0] != '\0' && status[0] != '\0';

  if (language == GUATU_LANGUAGE_ZH)
    return g_strconcat (period, status, value, NULL);
  if (period[0] == '\0' && status[0] == '\0')
    return g_steal_pointer (&value);
  return g_strconcat (value, ", ", period, both ? " " : "", status, NULL);
}

static char *
item_of (const GuatuFacts *facts, const GuatuSceneMark *mark, GuatuLanguage language)
{
  g_autofree char *name = name_of (facts, mark, language);
  g_autofree char *value = value_of (facts, mark, language);

  return guatu_phrase_of (GUATU_PHRASE_ITEM, language, 1, name, value);
}

/* Lists the values from @start to before @end. */
static char *
list_items (const GuatuFacts *facts, guint start, guint end, GuatuLanguage language)
{
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_free);

  for (guint i = start; i < end; i++)
    g_ptr_array_add (items,
                     item_of (facts, g_ptr_array_index (facts->values, i), language));
  return guatu_word_list (items, language);
}

/* Numbers that stand alone are told as they stand, since none is more than another. */
static char *
describe_alone (const GuatuFacts *facts, GuatuLanguage language)
{
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *list = NULL;

  if (facts->values->len > MOST_ALONE)
    return NULL;
  for (guint i = 0; i < guatu_scene_n_marks (facts->scene); i++)
    {
      const GuatuSceneMark *mark = guatu_scene_mark (facts->scene, i);

      if (mark->observation != NULL && !mark->observation->missing)
        g_ptr_array_add (items, item_of (facts, mark, language));
    }
  list = guatu_word_list (items, language);
  return guatu_phrase_of (GUATU_PHRASE_EACH, language, items->len, list);
}

/* The mark of a side of which there is most, whatever its sign in the file. */
static const GuatuSceneMark *
find_most (const GuatuFacts *facts, guint series)
{
  const GuatuSceneMark *most = NULL;

  for (guint i = 0; i < facts->values->len; i++)
    {
      const GuatuSceneMark *mark = g_ptr_array_index (facts->values, i);

      if (mark->series == series
          && (most == NULL
              || ABS (guatu_facts_value (mark)) > ABS (guatu_facts_value (most))))
        most = mark;
    }
  return most;
}

/* Where each of the two sides of a pyramid is broadest. */
static char *
describe_sides (const GuatuFacts *facts, GuatuLanguage language)
{
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *list = NULL;

  for (guint i = 0; i < 2; i++)
    {
      const GuatuSceneMark *most = find_most (facts, i);

      if (most != NULL)
        g_ptr_array_add (items, item_of (facts, most, language));
    }
  list = guatu_word_list (items, language);
  return guatu_phrase_of (GUATU_PHRASE_SIDES, language, items->len, list);
}

/* Lists values that are equal, or names one of many. */
static char *
list_equal (const GuatuFacts *facts, guint start, guint end, GuatuLanguage language)
{
  g_autofree char *item = NULL;
  g_autofree char *all = NULL;

  if (end - start <= MOST_NAMED)
    return list_items (facts, start, end, language);
  item = list_items (facts, start, start + 1, language);
  all = g_strdup_printf ("%u", end - start);
  return guatu_phrase_of (GUATU_PHRASE_AND_OTHERS, language, end - start - 1, item, all);
}

static gboolean
is_equal (const GuatuFacts *facts, guint i, guint j)
{
  return guatu_facts_value (g_ptr_array_index (facts->values, i))
         == guatu_facts_value (g_ptr_array_index (facts->values, j));
}

/* Whether all are written the same, bound and unit included. */
static gboolean
all_are_equal (const GuatuFacts *facts)
{
  const GuatuSceneMark *first = g_ptr_array_index (facts->values, 0);

  for (guint i = 1; i < facts->values->len; i++)
    {
      const GuatuSceneMark *mark = g_ptr_array_index (facts->values, i);

      if (!is_equal (facts, 0, i) || mark->indicator->unit != first->indicator->unit
          || mark->observation->bound != first->observation->bound)
        return FALSE;
    }
  return TRUE;
}

/* Chinese has words of its own for what there are more and fewer of; people per
 * household are not counted. */
static gboolean
is_counted (const GuatuFacts *facts)
{
  const GuatuSceneMark *first = g_ptr_array_index (facts->values, 0);
  const GuatuUnit *unit = first->indicator->unit;

  return unit->kind == GUATU_UNIT_COUNT && unit->per == NULL;
}

/* How many values are equal to the one at @from, going @step by @step. Of those that
 * have no mark nobody has asked, so that only one is told of. */
static guint
count_equal (const GuatuFacts *facts, guint from, int step)
{
  guint n = 1;

  if (facts->n_values > facts->values->len)
    return 1;
  while (n < facts->values->len && is_equal (facts, from, from + n * (guint) step))
    n++;
  return n;
}

static char *
describe_ends (const GuatuFacts *facts, GuatuLanguage language)
{
  guint n = facts->values->len;
  guint n_highest = count_equal (facts, 0, 1);
  guint n_lowest = count_equal (facts, n - 1, -1);
  gboolean counted = is_counted (facts);
  g_autofree char *highest_list = NULL;
  g_autofree char *lowest_list = NULL;
  g_autofree char *highest = NULL;
  g_autofree char *lowest = NULL;

  highest_list = list_equal (facts, 0, n_highest, language);
  lowest_list = list_equal (facts, n - n_lowest, n, language);
  highest
      = guatu_phrase_of (counted ? GUATU_PHRASE_HIGHEST_COUNTED : GUATU_PHRASE_HIGHEST,
                         language, n_highest, highest_list);
  lowest = guatu_phrase_of (counted ? GUATU_PHRASE_LOWEST_COUNTED : GUATU_PHRASE_LOWEST,
                            language, n_lowest, lowest_list);
  return g_strconcat (highest, lowest, NULL);
}

/**
 * guatu_describe_extremes: the range of the values, from the highest to the
 * lowest, or each of a few that stand alone; %NULL where there is one value, or two of
 * which the direction is told
 */
char *
guatu_describe_extremes (const GuatuFacts *facts, GuatuLanguage language)
{
  guint n = facts->n_values;
  g_autofree char *text = NULL;

  if (n == 0)
    return guatu_phrase_of (GUATU_PHRASE_NO_VALUE, language, 0, NULL);
  if (n == 1 || (n == 2 && facts->one_track && facts->n_periods == 2))
    return NULL;
  if (guatu_mark_traits (facts->scene->chart->mark)->two_sided)
    return describe_sides (facts, language);
  if (all_are_equal (facts))
    {
      const GuatuSceneMark *first = g_ptr_array_index (facts->values, 0);

      text = guatu_speech_value (first->indicator, first->observation, language);
      return guatu_phrase_of (GUATU_PHRASE_ALL_EQUAL, language, n, text);
    }
  if (guatu_mark_traits (facts->scene->chart->mark)->stands_alone)
    return describe_alone (facts, language);
  if (n > FEW)
    return describe_ends (facts, language);
  text = list_items (facts, 0, facts->values->len, language);
  return guatu_phrase_of (is_counted (facts) ? GUATU_PHRASE_IN_ORDER_COUNTED
                                             : GUATU_PHRASE_IN_ORDER,
                          language, n, text);
}

/* Whether a value was told with both ends of its range. */
static gboolean
is_told (const GuatuSceneMark *mark, GuatuLanguage language, const char *told)
{
  g_autofree char *value
      = guatu_speech_value (mark->indicator, mark->observation, language);

  return strstr (told, value) != NULL;
}

/**
 * guatu_describe_ranges:
 * @told: what has been said
 *
 * Returns: (transfer full) (nullable): which values are ranges, in the order of the
 *   figure; %NULL where there are none, or all have been told
 */
char *
guatu_describe_ranges (const GuatuFacts *facts, GuatuLanguage language, const char *told)
{
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *list = NULL;
  gboolean untold = FALSE;

  for (guint i = facts->marks.first; i < facts->marks.first + facts->marks.n; i++)
    {
      const GuatuSceneMark *mark = guatu_scene_mark (facts->scene, i);

      if (mark->observation == NULL || mark->observation->missing
          || mark->observation->bound != GUATU_BOUND_RANGE)
        continue;
      untold = untold || !is_told (mark, language, told);
      g_ptr_array_add (items, item_of (facts, mark, language));
    }
  if (!untold)
    return NULL;
  if (facts->n_values > facts->values->len)
    return guatu_phrase_of (GUATU_PHRASE_SOME_RANGES, language, items->len, NULL);
  if (items->len > FEW)
    return guatu_phrase_of (GUATU_PHRASE_MANY_RANGES, language, items->len, NULL);
  list = guatu_word_list (items, language);
  return guatu_phrase_of (GUATU_PHRASE_RANGES, language, items->len, list);
}
