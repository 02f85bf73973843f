/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dataset/runs.h"

/*
 * A table of very many numbers mostly has them place by place, in order of time. What a
 * chart of a few places shows is then found by looking through the runs, and much of what
 * is asked of all observations of a run was seen when it was found.
 */

/* From so many observations on they are worth it, if a run has so many of them. */
#define FROM 64u
#define LEAST_IN_A_RUN 4u

/* Takes the run that begins with an observation; %FALSE if one of it is lost. */
static gboolean
take_run (const GuatuIndicator *indicator, guint first, GuatuRun *run)
{
  const GuatuObservation *at = guatu_indicator_observation (indicator, first);
  const GuatuObservation *end = at + guatu_indicator_n_observations (indicator) - first;
  const GuatuPlace *place = at->place;
  guint statuses = 0;
  gboolean rises = TRUE;
  guint32 n = 0;

  for (; at < end && at->place == place; at++, n++)
    {
      if (guatu_observation_is_lost (at))
        return FALSE;
      statuses |= 1u << at->status;
      rises = rises && (n == 0 || guatu_period_compare (at[-1].period, at->period) < 0);
    }
  *run = (GuatuRun) { place, first, n, (guint16) statuses, rises };
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
