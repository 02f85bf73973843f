/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dataset/runs.h"

#include <math.h>

/*
 * A table of very many numbers mostly has them place by place, in order of time. What a
 * chart of a few places shows is then found by looking through the runs, and much of what
 * is asked of all observations of a run was seen when it was found.
 */

/* From so many observations on they are worth it, if a run has so many of them. */
#define FROM 64u
#define LEAST_IN_A_RUN 4u

/* Whether nothing is to be said of an observation besides its value, period and place. */
static inline gboolean
is_plain (const GuatuObservation *observation)
{
  return !observation->missing && !observation->provisional && !observation->revised
         && !observation->breaks && observation->bound == GUATU_BOUND_EXACT;
}

/* Notes what an observation of a run is. */
static inline void
look_at (GuatuRun *run, const GuatuObservation *at, guint32 details)
{
  const double size = fabs (at->value);
  const int decimals = guatu_observation_decimals (at);

  run->kinds |= (guint16) (1u << at->period.kind);
  run->statuses |= (guint8) (1u << at->status);
  if (!is_plain (at) || at->details != details)
    run->is_plain = FALSE;
  if (at->missing)
    return;
  if (size > run->greatest)
    run->greatest = size;
  if (size < run->least && size > 0)
    run->least = size;
  if (decimals > run->decimals)
    run->decimals = (guint8) decimals;
}

/* Whether a period comes after the one before it, whose rank is @last. */
static inline gboolean
goes_on (const GuatuObservation *at, guint64 last, guint64 rank)
{
  return at[-1].period.kind == at->period.kind && at->period.kind < GUATU_PERIOD_YEARS
             ? last < rank
             : guatu_period_compare (at[-1].period, at->period) < 0;
}

/* Takes the run that begins with an observation; %FALSE if one of it is lost. */
static gboolean
take_run (const GuatuIndicator *indicator, guint first, GuatuRun *taken)
{
  const GuatuObservation *const begin = guatu_indicator_observation (indicator, first);
  const GuatuObservation *const end
      = begin + guatu_indicator_n_observations (indicator) - first;
  const GuatuObservation *at = begin;
  GuatuRun run = { .place = begin->place,
                   .first = first,
                   .least = INFINITY,
                   .rises = TRUE,
                   .is_plain = TRUE };
  guint64 last = 0;

  for (; at < end && at->place == run.place; at++)
    {
      const guint64 rank = guatu_period_rank (at->period);

      if (guatu_observation_is_lost (at))
        return FALSE;
      look_at (&run, at, begin->details);
      if (at > begin && !goes_on (at, last, rank))
        run.rises = FALSE;
      last = rank;
    }
  run.n = (guint32) (at - begin);
  *taken = run;
  return TRUE;
}

/**
 * guatu_indicator_find_runs:
 * @indicator: an indicator, whose observations have changed since they were looked at,
 *   or were not yet
 *
 * Finds the runs of an indicator of many observations; it has none where they are of
 * another place almost each, or one of them is lost.
 */
void
guatu_indicator_find_runs (GuatuIndicator *indicator)
{
  const guint n = guatu_indicator_n_observations (indicator);
  g_autoptr (GArray) runs = NULL;
  GuatuRun run;

  g_clear_pointer (&indicator->runs, g_array_unref);
  if (n < FROM)
    return;
  runs = g_array_new (FALSE, FALSE, sizeof (GuatuRun));
  for (guint i = 0; i < n; i += run.n)
    {
      if (runs->len > n / LEAST_IN_A_RUN || !take_run (indicator, i, &run))
        return;
      g_array_append_val (runs, run);
    }
  indicator->runs = g_steal_pointer (&runs);
}

/** guatu_indicator_n_runs: how many runs an indicator has; 0 where none were found. */
guint
guatu_indicator_n_runs (const GuatuIndicator *indicator)
{
  return indicator->runs != NULL ? indicator->runs->len : 0;
}

/** guatu_indicator_run: (transfer none): one of the runs, by its number. */
const GuatuRun *
guatu_indicator_run (const GuatuIndicator *indicator, guint index)
{
  return &g_array_index (indicator->runs, GuatuRun, index);
}

/**
 * guatu_indicator_runs_differ:
 * @indicator: an indicator
 *
 * Returns: whether its runs show that no two observations are of one place and period:
 *   each is of another place and goes on in time
 */
gboolean
guatu_indicator_runs_differ (const GuatuIndicator *indicator)
{
  const guint n = guatu_indicator_n_runs (indicator);
  g_autoptr (GHashTable) places = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < n; i++)
    {
      const GuatuRun *run = guatu_indicator_run (indicator, i);

      if (!run->rises || !g_hash_table_add (places, (gpointer) run->place))
        return FALSE;
    }
  return n > 0;
}
