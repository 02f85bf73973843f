/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dataset/runs.h"

#include <math.h>

#include "dataset/observation-walk.h"

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

/* What the next observation of a run is compared with: the period of the one before it,
 * and the details of the first. */
typedef struct
{
  GuatuPeriod period;
  guint32 details;
} Before;

static GuatuRun *
last_of (GArray *runs)
{
  return runs->len > 0 ? &g_array_index (runs, GuatuRun, runs->len - 1) : NULL;
}

/* What the observation behind a run is compared with. */
static Before
before_next (const GuatuIndicator *indicator, const GuatuRun *run)
{
  return (Before) { guatu_indicator_period (indicator, run->first + run->n - 1),
                    guatu_indicator_get (indicator, run->first).details };
}

/* Whether a period comes after the one before it; @last and @rank are their ranks. */
static inline gboolean
goes_on (const GuatuPeriod *before, const GuatuPeriod *period, guint64 last, guint64 rank)
{
  return before->kind == period->kind && period->kind < GUATU_PERIOD_YEARS
             ? last < rank
             : guatu_period_compare (*before, *period) < 0;
}

/* Goes on with a run as far as the observations from @at to @end are of its place;
 * returns the one behind, or NULL if one of them is lost. */
static const GuatuObservation *
extend_run (GuatuRun *run, Before *before, const GuatuObservation *at,
            const GuatuObservation *end)
{
  const GuatuObservation *const begin = at;
  GuatuRun longer = *run;
  const GuatuPeriod *period = &before->period;
  guint64 last = guatu_period_rank (*period);

  for (; at < end && at->place == longer.place; at++)
    {
      const guint64 rank = guatu_period_rank (at->period);

      if (guatu_observation_is_lost (at))
        return NULL;
      look_at (&longer, at, before->details);
      if ((at > begin || longer.n > 0) && !goes_on (period, &at->period, last, rank))
        longer.rises = FALSE;
      period = &at->period;
      last = rank;
    }
  longer.n += (guint32) (at - begin);
  before->period = *period;
  *run = longer;
  return at;
}

/* So many runs there may be before it is known whether they are long. */
#define FIRST_RUNS 1024u

/* Begins the next run with an observation; %FALSE if the runs are more than @most. */
static gboolean
begin_run (GArray *runs, Before *before, const GuatuObservation *at, guint index,
           guint most)
{
  const GuatuRun next = {
    .place = at->place, .first = index, .least = INFINITY, .rises = TRUE, .is_plain = TRUE
  };

  if (runs->len > (most > 0 ? most : index / LEAST_IN_A_RUN + FIRST_RUNS))
    return FALSE;
  g_array_append_val (runs, next);
  before->details = at->details;
  return TRUE;
}

/* Goes on with the runs, the last of which ends before observation @index, as far as the
 * @n observations from @at on, of which that is the first. */
static gboolean
extend_by (GArray *runs, Before *before, const GuatuObservation *at, guint n, guint index,
           guint most)
{
  const GuatuObservation *const first = at, *const end = at + n;

  while (at < end)
    {
      GuatuRun *last = last_of (runs);

      if (last == NULL || at->place != last->place)
        {
          if (!begin_run (runs, before, at, index + (guint) (at - first), most))
            return FALSE;
          last = last_of (runs);
        }
      at = extend_run (last, before, at, end);
      if (at == NULL)
        return FALSE;
    }
  return TRUE;
}

/* Finds the runs behind those that there are, of the observations before @n; %FALSE if
 * one of these is lost, or the runs are more than @most, or, if that is 0, so many that
 * those so far are too short. */
static gboolean
extend_runs (const GuatuIndicator *indicator, GArray *runs, guint n, guint most)
{
  const GuatuRun *last = last_of (runs);
  guint i = last != NULL ? last->first + last->n : 0, n_some;
  Before before = { .details = 0 };
  GuatuObservationWalk walk;
  const GuatuObservation *some;

  if (i >= n)
    return TRUE;
  if (last != NULL)
    before = before_next (indicator, last);
  guatu_observation_walk_init (&walk, indicator, i, n - i);
  while ((some = guatu_observation_walk_some (&walk, &n_some)) != NULL)
    {
      if (!extend_by (runs, &before, some, n_some, i, most))
        return FALSE;
      i += n_some;
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
  if (extend_runs (indicator, runs, n, n / LEAST_IN_A_RUN))
    indicator->runs = g_steal_pointer (&runs);
}

/* Where there are no runs, they are no longer looked for. */
static void
give_up (GuatuIndicator *indicator)
{
  g_array_unref (indicator->runs);
  indicator->runs = g_array_new (FALSE, FALSE, sizeof (GuatuRun));
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
  if (!extend_runs (indicator, indicator->runs, n, 0))
    give_up (indicator);
}

/* The least magnitude of whole numbers but 0. */
static gint64
find_least (const gint64 *numbers, guint n)
{
  gint64 least = G_MAXINT64;

  for (guint i = 0; i < n; i++)
    if (numbers[i] != 0)
      least = MIN (least, ABS (numbers[i]));
  return least;
}

/* Notes how great and how small the values of some observations are. */
static void
look_at_values (GuatuRun *run, const GuatuAlike *alike)
{
  const double scale = guatu_powers_of_ten[alike->like.decimals];
  gint64 low = alike->significands[0], high = low, least, greatest;

  for (guint i = 1; i < alike->n; i++)
    {
      low = MIN (low, alike->significands[i]);
      high = MAX (high, alike->significands[i]);
    }
  greatest = MAX (ABS (low), ABS (high));
  least = low > 0 ? low : find_least (alike->significands, alike->n);
  run->greatest = MAX (run->greatest, (double) greatest / scale);
  if (greatest > 0)
    run->least = MIN (run->least, (double) least / scale);
  run->decimals = MAX (run->decimals, (guint8) alike->like.decimals);
}

/* Whether periods of one kind that are no spans come one after the other. */
static gboolean
rise (const GuatuPeriod *periods, guint n)
{
  const guint kind = periods[0].kind;
  guint64 last = guatu_period_rank (periods[0]);
  gboolean rises = kind < GUATU_PERIOD_YEARS;

  for (guint i = 1; i < n; i++)
    {
      const guint64 rank = guatu_period_rank (periods[i]);

      rises &= last < rank && periods[i].kind == kind;
      last = rank;
    }
  return rises;
}

/* Notes what the periods of some observations are; @before is that of the last one. */
static void
look_at_periods (GuatuRun *run, const GuatuAlike *alike, GuatuPeriod before)
{
  const GuatuPeriod *periods = alike->periods;
  /* The first one tells of all that go on in time by one kind. */
  const guint n = rise (periods, alike->n) ? 1 : alike->n;

  for (guint i = 0; i < n; before = periods[i++])
    {
      run->kinds |= (guint16) (1u << periods[i].kind);
      if ((i > 0 || run->n > 0) && guatu_period_compare (before, periods[i]) >= 0)
        run->rises = FALSE;
    }
}

/* Goes on with a run by observations that are all of its place. */
static void
extend_alike (GuatuRun *run, const Before *before, const GuatuAlike *alike)
{
  run->statuses |= (guint8) (1u << alike->like.status);
  if (!is_plain (&alike->like) || alike->like.details != before->details)
    run->is_plain = FALSE;
  look_at_values (run, alike);
  look_at_periods (run, alike, before->period);
  run->n += alike->n;
}

/**
 * guatu_indicator_extend_runs_alike:
 * @indicator: an indicator that is being read
 * @alike: observations that are about to be added
 *
 * Does guatu_indicator_extend_runs() of the observations that there are and these.
 */
void
guatu_indicator_extend_runs_alike (GuatuIndicator *indicator, const GuatuAlike *alike)
{
  const guint n = guatu_indicator_n_observations (indicator);
  Before before = { .details = 0 };
  GuatuRun *last;

  guatu_indicator_extend_runs (indicator, n);
  last = last_of (indicator->runs);
  if (last == NULL && n > 0)
    return;
  if (last != NULL && last->place == alike->like.place)
    before = before_next (indicator, last);
  else if (!begin_run (indicator->runs, &before, &alike->like, n, 0))
    {
      give_up (indicator);
      return;
    }
  extend_alike (last_of (indicator->runs), &before, alike);
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
