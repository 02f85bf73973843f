/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dataset/long-series.h"

#include "dataset/observation-walk.h"
#include "dataset/runs.h"

struct _GuatuLongSeries
{
  const GuatuIndicator *indicator;
  const GuatuPlace *place;
  guint32 *order; /* (nullable): of the observations, or NULL if they are in order */
  guint length;
  guint n_missing;
  guint statuses; /* a bit for each #GuatuStatus that there is */
  GuatuExtremesPyramid *extremes;
  GPtrArray *origins; /* (element-type GuatuOrigin): each once */
  GuatuRemarks *remarks;
};

/* The number that the observation at a position has in the indicator. */
static inline guint
number_at (const GuatuLongSeries *series, guint position)
{
  return series->order != NULL ? series->order[position] : position;
}

static int
compare_positions (gconstpointer a, gconstpointer b, gpointer data)
{
  guint32 left = *(const guint32 *) a, right = *(const guint32 *) b;

  return guatu_period_compare (guatu_indicator_period (data, left),
                               guatu_indicator_period (data, right));
}

/* Whether all observations of the indicator are the series, in order of time. */
static gboolean
is_single_run (const GuatuLongSeries *series)
{
  const GuatuRun *run;

  if (guatu_indicator_n_runs (series->indicator) != 1)
    return FALSE;
  run = guatu_indicator_run (series->indicator, 0);
  return run->rises && run->place == series->place;
}

/* Takes the observations of the place, sorted if they are not in order. */
static void
put_in_order (GuatuLongSeries *series)
{
  guint n = guatu_indicator_n_observations (series->indicator);
  gboolean is_sorted = TRUE;
  GuatuPeriod last = { 0 };
  GuatuObservationWalk walk;
  const GuatuObservation *observation;

  if (is_single_run (series))
    {
      series->length = n;
      return;
    }
  series->order = g_new (guint32, n);
  guatu_observation_walk_init (&walk, series->indicator, 0, n);
  while ((observation = guatu_observation_walk_next (&walk)) != NULL)
    {
      if (observation->place != series->place)
        continue;
      is_sorted = is_sorted
                  && (series->length == 0
                      || guatu_period_compare (last, observation->period) < 0);
      last = observation->period;
      series->order[series->length++] = guatu_observation_walk_index (&walk);
    }
  if (!is_sorted)
    g_qsort_with_data (series->order, (int) series->length, sizeof (guint32),
                       compare_positions, (gpointer) series->indicator);
  if (is_sorted && series->length == n)
    g_clear_pointer (&series->order, g_free);
  else
    series->order = g_renew (guint32, series->order, MAX (series->length, 1));
}

static gboolean
has_each_period_once (const GuatuLongSeries *series)
{
  if (is_single_run (series))
    return TRUE;
  for (guint i = 1; i < series->length; i++)
    if (guatu_period_equal (guatu_long_series_period (series, i - 1),
                            guatu_long_series_period (series, i)))
      return FALSE;
  return TRUE;
}

/* Whether there is nothing to remark on an observation but what its details say. */
static inline gboolean
is_plain (const GuatuObservation *observation)
{
  return !observation->missing && !observation->provisional && !observation->revised
         && !observation->breaks;
}

/* Whether details have nothing to remark on. */
static gboolean
say_nothing (const GuatuDetails *details)
{
  return details->comparison == GUATU_COMPARISON_UNSAID
         && details->prices == GUATU_PRICES_UNSAID;
}

/* Looks at the first observation where that tells of all; returns whether it does. */
static gboolean
look_at_run (GuatuLongSeries *series)
{
  const GuatuRun *run
      = is_single_run (series) ? guatu_indicator_run (series->indicator, 0) : NULL;
  const GuatuDetails *details;

  if (run == NULL || !run->is_plain)
    return FALSE;
  details = guatu_indicator_details (series->indicator,
                                     guatu_long_series_observation (series, 0));
  if (!say_nothing (details))
    return FALSE;
  series->statuses = run->statuses;
  series->remarks->n_values = run->n;
  if (details->origin != NULL)
    g_ptr_array_add (series->origins, (gpointer) details->origin);
  return TRUE;
}

/* Observations mostly have the details of the one before, which mostly say nothing: these
 * are only counted. */
static void
look_at_all (GuatuLongSeries *series)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);
  const GuatuOrigin *last = NULL;
  gint64 saying_nothing = -1;

  if (look_at_run (series))
    return;
  for (guint i = 0; i < series->length; i++)
    {
      const GuatuObservation copy
          = guatu_indicator_get (series->indicator, number_at (series, i));
      const GuatuObservation *observation = &copy;
      const GuatuDetails *details;

      if (observation->details == saying_nothing && is_plain (observation))
        {
          series->statuses |= 1u << observation->status;
          series->remarks->n_values++;
          continue;
        }
      guatu_remarks_add (series->remarks, observation);
      series->n_missing += observation->missing;
      if (!observation->missing)
        series->statuses |= 1u << observation->status;
      details = guatu_indicator_details (series->indicator, observation);
      if (details->origin != last && details->origin != NULL
          && g_hash_table_add (seen, (gpointer) details->origin))
        g_ptr_array_add (series->origins, (gpointer) details->origin);
      last = details->origin;
      saying_nothing = say_nothing (details) ? (gint64) observation->details : -1;
    }
}

/**
 * guatu_long_series_new:
 * @indicator: an indicator that does not change as long as the series is used
 * @place: (nullable): the place of its observations, or %NULL for those of none
 *
 * Returns: (transfer full) (nullable): the series, or %NULL where there is no such
 *   observation, or two are of the same period, so that they are no series
 */
GuatuLongSeries *
guatu_long_series_new (const GuatuIndicator *indicator, const GuatuPlace *place)
{
  g_autoptr (GuatuLongSeries) series = g_new0 (GuatuLongSeries, 1);

  series->indicator = indicator;
  series->place = place;
  series->origins = g_ptr_array_new ();
  series->remarks = guatu_remarks_new (indicator, place);
  put_in_order (series);
  if (series->length == 0 || !has_each_period_once (series))
    return NULL;

  series->extremes
      = guatu_extremes_pyramid_new (indicator, series->order, series->length);
  look_at_all (series);
  return g_steal_pointer (&series);
}

/**
 * guatu_long_series_free:
 * @series: (transfer full): a series
 */
void
guatu_long_series_free (GuatuLongSeries *series)
{
  g_free (series->order);
  g_clear_pointer (&series->extremes, guatu_extremes_pyramid_free);
  g_ptr_array_unref (series->origins);
  guatu_remarks_free (series->remarks);
  g_free (series);
}

/** guatu_long_series_place: (transfer none) (nullable): where it was observed. */
const GuatuPlace *
guatu_long_series_place (const GuatuLongSeries *series)
{
  return series->place;
}

/** guatu_long_series_length: how many observations it has, missing ones included. */
guint
guatu_long_series_length (const GuatuLongSeries *series)
{
  return series->length;
}

/** guatu_long_series_n_missing: how many of them are missing. */
guint
guatu_long_series_n_missing (const GuatuLongSeries *series)
{
  return series->n_missing;
}

/** guatu_long_series_statuses: a bit, 1 << status, for each that a value has. */
guint
guatu_long_series_statuses (const GuatuLongSeries *series)
{
  return series->statuses;
}

/** guatu_long_series_origins: (transfer none) (element-type GuatuOrigin): each once. */
const GPtrArray *
guatu_long_series_origins (const GuatuLongSeries *series)
{
  return series->origins;
}

/** guatu_long_series_remarks: (transfer none): what there is to remark on them. */
const GuatuRemarks *
guatu_long_series_remarks (const GuatuLongSeries *series)
{
  return series->remarks;
}

/**
 * guatu_long_series_observation:
 * @position: in order of time, below guatu_long_series_length()
 *
 * Returns: (transfer none): the observation there
 */
const GuatuObservation *
guatu_long_series_observation (const GuatuLongSeries *series, guint position)
{
  return guatu_indicator_observation (series->indicator, number_at (series, position));
}

/** guatu_long_series_period: the period of the observation at @position. */
GuatuPeriod
guatu_long_series_period (const GuatuLongSeries *series, guint position)
{
  return guatu_indicator_period (series->indicator, number_at (series, position));
}

static gboolean
is_before (const GuatuLongSeries *series, guint position, int day)
{
  return guatu_period_first_day (guatu_long_series_period (series, position)) < day;
}

/* Where the observations of a day begin if there is one for each day from @from on. */
static guint
guess_place (const GuatuLongSeries *series, int day, guint from)
{
  const int first = from < series->length
                        ? guatu_period_first_day (guatu_long_series_period (series, from))
                        : day;

  return MIN (from + (guint) MAX (day - first, 0), series->length);
}

/**
 * guatu_long_series_find:
 * @day: as guatu_period_first_day() counts
 * @from: a position that is not behind what is sought
 *
 * Returns: the position of the first observation whose period begins on @day or
 *   later, or the length of the series
 */
guint
guatu_long_series_find (const GuatuLongSeries *series, int day, guint from)
{
  guint to = series->length, step = 1, guess = guess_place (series, day, from);

  if ((guess == to || !is_before (series, guess, day))
      && (guess == from || is_before (series, guess - 1, day)))
    return guess;
  /* It is near where it is looked for column by column: farther and farther from there
   * until it is passed, then by halves. */
  for (; step < to - from && is_before (series, from + step, day); step *= 2)
    from += step;
  to = from + MIN (step, to - from);
  while (from < to)
    {
      guint middle = from + (to - from) / 2;

      if (is_before (series, middle, day))
        from = middle + 1;
      else
        to = middle;
    }
  return from;
}

/**
 * guatu_long_series_extremes:
 * @from: a position
 * @to: the position behind the last one
 *
 * Returns: what stands out from @from up to @to
 */
GuatuExtremes
guatu_long_series_extremes (const GuatuLongSeries *series, guint from, guint to)
{
  return guatu_extremes_pyramid_find (series->extremes, from, to);
}
