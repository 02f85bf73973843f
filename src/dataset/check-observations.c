/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dataset/check-private.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "dataset/number.h"
#include "dataset/observation-walk.h"
#include "dataset/runs.h"

/* Orders by what tells observations apart; 0 if nothing does. */
static int
compare_keys (const GuatuObservation *a, const GuatuObservation *b)
{
  int order = guatu_period_compare (a->period, b->period);

  if (order == 0)
    order = (a->place > b->place) - (a->place < b->place);
  if (order == 0)
    order = (int) a->status - (int) b->status;
  return order;
}

static int
compare_elements (gconstpointer a, gconstpointer b, gpointer indicator)
{
  const guint32 left = *(const guint32 *) a, right = *(const guint32 *) b;
  const int order = compare_keys (guatu_indicator_observation (indicator, left),
                                  guatu_indicator_observation (indicator, right));

  return order != 0 ? order : (left > right) - (left < right);
}

/* Long series mostly come in order of time, and then nothing needs sorting. */
static gboolean
is_in_order (const GuatuIndicator *indicator)
{
  GuatuObservationWalk walk;
  const GuatuObservation *observation;
  GuatuObservation before;

  guatu_observation_walk_init_all (&walk, indicator);
  for (guint i = 0; (observation = guatu_observation_walk_next (&walk)) != NULL; i++)
    {
      if (i > 0 && compare_keys (&before, observation) >= 0)
        return FALSE;
      before = *observation;
    }
  return TRUE;
}

/* A number of what tells an observation from others, whose upper half all of that goes
 * into. */
static guint64
hash_of (const GuatuObservation *observation)
{
  const guint64 mixer = G_GUINT64_CONSTANT (0x9e3779b97f4a7c15);
  guint64 hash = guatu_period_key (observation->period);

  hash = (hash ^ hash >> 32) * mixer;
  hash ^= hash >> 32 ^ (guint64) (gsize) observation->place >> 4 ^ observation->status;
  return hash * mixer;
}

/* Whether no two observations are told apart by nothing, which a table of their hashes
 * and numbers tells sooner than sorting does. */
static gboolean
all_differ (const GuatuIndicator *indicator)
{
  const guint n = guatu_indicator_n_observations (indicator);
  guint bits = 4;
  GuatuObservationWalk walk;
  const GuatuObservation *observation;
  g_autofree guint64 *slots = NULL;

  while (bits < 31 && (1u << bits) < n + n / 2)
    bits++;
  slots = g_new0 (guint64, (gsize) 1 << bits);
  guatu_observation_walk_init_all (&walk, indicator);
  while ((observation = guatu_observation_walk_next (&walk)) != NULL)
    {
      const guint64 hash = hash_of (observation) >> 32 << 32;
      const guint mask = (1u << bits) - 1;

      if (guatu_observation_is_lost (observation))
        continue;
      for (guint slot = (guint) (hash >> 32) & mask;; slot = (slot + 1) & mask)
        {
          GuatuObservation other;

          if (slots[slot] == 0)
            {
              slots[slot] = hash | (guatu_observation_walk_index (&walk) + 1);
              break;
            }
          if (slots[slot] >> 32 != hash >> 32)
            continue;
          other = guatu_indicator_get (indicator, (guint32) slots[slot] - 1);
          if (compare_keys (&other, observation) == 0)
            return FALSE;
        }
    }
  return TRUE;
}

/* Of observations that are told apart by nothing the one that stands first in the file
 * comes first. */
static void
check_duplicates (const GuatuIndicator *indicator, guint index, GuatuProblems *problems)
{
  const guint n = guatu_indicator_n_observations (indicator);
  g_autofree guint32 *sorted = g_new (guint32, n);
  const GuatuObservation *first = NULL;
  guint32 first_index = 0;

  for (guint32 i = 0; i < n; i++)
    sorted[i] = i;
  g_qsort_with_data (sorted, (int) n, sizeof *sorted, compare_elements,
                     (gpointer) indicator);

  for (guint i = 0; i < n; i++)
    {
      const GuatuObservation *observation
          = guatu_indicator_observation (indicator, sorted[i]);
      const GuatuDatasetPart part = { GUATU_LIST_INDICATORS, (int) index, (int) sorted[i],
                                      NULL, first != NULL ? first_index + 1 : 0 };

      if (guatu_observation_is_lost (observation))
        continue;
      if (first == NULL || compare_keys (first, observation) != 0)
        {
          first = observation;
          first_index = sorted[i];
          continue;
        }

      guatu_problems_add_at (problems, &part,
                             _ ("This has the same period, place and status as "
                                "observations[%u]. Keep one of them."),
                             first_index);
    }
}

static void
add_problem (const char *member, guint index, guint i, GuatuProblems *problems,
             const char *message)
{
  const GuatuDatasetPart part = { GUATU_LIST_INDICATORS, (int) index, (int) i, member };

  guatu_problems_add_at (problems, &part, "%s", message);
}

/* Whether values of these magnitudes need no closer look: far from both ends no unit
 * multiplier matters. */
static gboolean
is_usable (const GuatuIndicator *indicator, double least, double greatest)
{
  return least > 1e-40 && greatest < 1e40 && ABS (indicator->unit_mult) <= 30;
}

static void
check_value (const GuatuIndicator *indicator, guint index,
             const GuatuObservation *observation, guint i, GuatuProblems *problems)
{
  gboolean range = observation->bound == GUATU_BOUND_RANGE;
  const double size = fabs (observation->value);
  const char *beyond;

  if (observation->missing
      || (!range && is_usable (indicator, size == 0 ? 1 : size, size)))
    return;
  beyond = _ ("With the unit multiplier the value is beyond 1e100 or below "
              "1e-100. Write it in another unit.");
  if (!guatu_number_is_usable (guatu_indicator_base_value (indicator, observation)))
    add_problem ("value", index, i, problems, beyond);
  else if (range
           && !guatu_number_is_usable (
               guatu_indicator_high_value (indicator, observation)))
    add_problem ("value_high", index, i, problems, beyond);
  else if (range
           && guatu_indicator_details (indicator, observation)->value_high
                  <= observation->value)
    add_problem (
        "value_high", index, i, problems,
        _ ("The upper end of a range is not above its “value”. Correct one of them."));
}

static void
check_some_values (const GuatuIndicator *indicator, guint index, guint first, guint n,
                   GuatuProblems *problems)
{
  GuatuObservationWalk walk;
  const GuatuObservation *observation;

  guatu_observation_walk_init (&walk, indicator, first, n);
  while ((observation = guatu_observation_walk_next (&walk)) != NULL)
    check_value (indicator, index, observation, guatu_observation_walk_index (&walk),
                 problems);
}

/* Looks at each value, or at those of runs of which not all is known. */
static void
check_values (const GuatuIndicator *indicator, guint index, GuatuProblems *problems)
{
  const guint n_runs = guatu_indicator_n_runs (indicator);

  if (n_runs == 0)
    check_some_values (indicator, index, 0, guatu_indicator_n_observations (indicator),
                       problems);
  for (guint i = 0; i < n_runs; i++)
    {
      const GuatuRun *run = guatu_indicator_run (indicator, i);

      if (!run->is_plain || !is_usable (indicator, run->least, run->greatest))
        check_some_values (indicator, index, run->first, run->n, problems);
    }
}

void
guatu_check_observations (const GuatuIndicator *indicator, guint index,
                          GuatuProblems *problems)
{
  check_values (indicator, index, problems);
  if (!guatu_indicator_runs_differ (indicator) && !is_in_order (indicator)
      && !all_differ (indicator))
    check_duplicates (indicator, index, problems);
}
