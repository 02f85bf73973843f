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

/* Goes on with a run as far as the next observations before @n are of its place; %FALSE
 * if one of these is lost. */
static gboolean
extend_run (GuatuRun *run, const GuatuObservation *all, guint n)
{
  const GuatuObservation *const begin = all + run->first, *const end = all + n;
  const GuatuObservation *at = begin + run->n;
  GuatuRun longer = *run;
  guint64 last = at > begin ? guatu_period_rank (at[-1].period) : 0;

  for (; at < end && at->place == longer.place; at++)
    {
      const guint64 rank = guatu_period_rank (at->period);

      if (guatu_observation_is_lost (at))
        return FALSE;
      look_at (&longer, at, begin->details);
      if (at > begin && !goes_on (at, last, rank))
        longer.rises = FALSE;
      last = rank;
    }
  longer.n = (guint32) (at - begin);
  *run = longer;
  return TRUE;
}

/* So many runs there may be before it is known whether they are long. */
#define FIRST_RUNS 1024u

/* Finds the runs behind those that there are, of the observations before @n; %FALSE if
 * one of these is lost, or the runs are more than @most, or, if that is 0, so many that
 * those so far are too short. */
static gboolean
extend_runs (GArray *runs, const GuatuObservation *all, guint n, guint most)
{
  GuatuRun *last = runs->len > 0 ? &g_array_index (runs, GuatuRun, runs->len - 1) : NULL;
  guint i = last != NULL ? last->first + last->n : 0;

  while (i < n)
    {
      if (last == NULL || all[i].place != last->place)
        {
          const GuatuRun next = { .place = all[i].place,
                                  .first = i,
                                  .least = INFINITY,
                                  .rises = TRUE,
                                  .is_plain = TRUE };

          if (runs->len > (most > 0 ? most : i / LEAST_IN_A_RUN + FIRST_RUNS))
            return FALSE;
          g_array_append_val (runs, next);
          last = &g_array_index (runs, GuatuRun, runs->len - 1);
        }
      if (!extend_run (last, all, n))
        return FALSE;
      i = last->first + last->n;
    }
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

  g_clear_pointer (&indicator->runs, g_array_unref);
  if (n < FROM)
    return;
  runs = g_array_new (FALSE, FALSE, sizeof (GuatuRun));
  if (extend_runs (runs, (const GuatuObservation *) indicator->observations->data, n,
                   n / LEAST_IN_A_RUN))
    indicator->runs = g_steal_pointer (&runs);
}

/**
 * guatu_indicator_extend_runs:
 * @indicator: an indicator that is being read
 * @n: how many observations it has so far
 *
 * Goes on finding its runs as far as they are known, while the observations are at hand.
 * Once it has all of them, guatu_indicator_has_runs() tells whether that is enough.
 */
void
guatu_indicator_extend_runs (GuatuIndicator *indicator, guint n)
{
  if (indicator->runs == NULL)
    indicator->runs = g_array_new (FALSE, FALSE, sizeof (GuatuRun));
  else if (indicator->runs->len == 0)
    return;
  if (extend_runs (indicator->runs,
                   (const GuatuObservation *) indicator->observations->data, n, 0))
    return;
  /* Where there are none, they are no longer looked for. */
  g_array_unref (indicator->runs);
  indicator->runs = g_array_new (FALSE, FALSE, sizeof (GuatuRun));
}

/**
 * guatu_indicator_has_runs:
 * @indicator: an indicator
 *
 * Returns: whether the runs of all its observations are those that
 *   guatu_indicator_find_runs() would find
 */
gboolean
guatu_indicator_has_runs (const GuatuIndicator *indicator)
{
  const guint n = guatu_indicator_n_observations (indicator);
  const guint n_runs = guatu_indicator_n_runs (indicator);
  const GuatuRun *last = n_runs > 0 ? guatu_indicator_run (indicator, n_runs - 1) : NULL;

  return last != NULL && last->first + last->n == n && n >= FROM
         && n_runs <= n / LEAST_IN_A_RUN + 1;
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
