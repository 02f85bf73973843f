/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dataset/check-private.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "dataset/number.h"
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
compare_elements (gconstpointer a, gconstpointer b)
{
  return compare_keys (*(const GuatuObservation *const *) a,
                       *(const GuatuObservation *const *) b);
}

/* Long series mostly come in order of time, and then nothing needs sorting. */
static gboolean
is_in_order (const GuatuIndicator *indicator)
{
  for (guint i = 1; i < guatu_indicator_n_observations (indicator); i++)
    if (compare_keys (guatu_indicator_observation (indicator, i - 1),
                      guatu_indicator_observation (indicator, i))
        >= 0)
      return FALSE;
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

/* Whether no two observations are told apart by nothing, which a table of their numbers
 * by hash tells sooner than sorting does. */
static gboolean
all_differ (const GuatuIndicator *indicator)
{
  const guint n = guatu_indicator_n_observations (indicator);
  guint bits = 4;
  g_autofree guint32 *slots = NULL;

  while (bits < 31 && (1u << bits) < n + n / 2)
    bits++;
  slots = g_new0 (guint32, (gsize) 1 << bits);
  for (guint i = 0; i < n; i++)
    {
      const GuatuObservation *observation = guatu_indicator_observation (indicator, i);
      const guint64 hash = hash_of (observation);
      const guint mask = (1u << bits) - 1;

      if (guatu_observation_is_lost (observation))
        continue;
      for (guint slot = (guint) (hash >> 32) & mask;; slot = (slot + 1) & mask)
        {
          if (slots[slot] == 0)
            {
              slots[slot] = i + 1;
              break;
            }
          if (compare_keys (guatu_indicator_observation (indicator, slots[slot] - 1),
                            observation)
              == 0)
            return FALSE;
        }
    }
  return TRUE;
}

/* The sort is stable, so of observations that are told apart by nothing the
 * one that stands first in the file comes first. */
static void
check_duplicates (const GuatuIndicator *indicator, guint index, GuatuProblems *problems)
{
  guint n = guatu_indicator_n_observations (indicator);
  g_autoptr (GPtrArray) sorted = g_ptr_array_sized_new (n);
  const GuatuObservation *base = (const GuatuObservation *) indicator->observations->data;
  const GuatuObservation *first = NULL;

  for (guint i = 0; i < n; i++)
    g_ptr_array_add (sorted, (gpointer) &base[i]);
  g_ptr_array_sort (sorted, compare_elements);

  for (guint i = 0; i < n; i++)
    {
      const GuatuObservation *observation = g_ptr_array_index (sorted, i);
      const GuatuDatasetPart part
          = { GUATU_LIST_INDICATORS, (int) index, (int) (observation - base), NULL,
              first != NULL ? (guint) (first - base) + 1 : 0 };

      if (guatu_observation_is_lost (observation))
        continue;
      if (first == NULL || compare_keys (first, observation) != 0)
        {
          first = observation;
          continue;
        }

      guatu_problems_add_at (problems, &part,
                             _ ("This has the same period, place and status as "
                                "observations[%u]. Keep one of them."),
                             (guint) (first - base));
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
check_value (const GuatuIndicator *indicator, guint index, guint i,
             GuatuProblems *problems)
{
  const GuatuObservation *observation = guatu_indicator_observation (indicator, i);
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

/* Looks at each value, or at those of runs of which not all is known. */
static void
check_values (const GuatuIndicator *indicator, guint index, GuatuProblems *problems)
{
  const guint n_runs = guatu_indicator_n_runs (indicator);

  for (guint i = 0; n_runs == 0 && i < guatu_indicator_n_observations (indicator); i++)
    check_value (indicator, index, i, problems);
  for (guint i = 0; i < n_runs; i++)
    {
      const GuatuRun *run = guatu_indicator_run (indicator, i);

      if (run->is_plain && is_usable (indicator, run->least, run->greatest))
        continue;
      for (guint j = run->first; j < run->first + run->n; j++)
        check_value (indicator, index, j, problems);
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
