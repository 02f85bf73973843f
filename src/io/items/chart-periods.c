/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/items/chart-periods.h"

#include <stdlib.h>

static int
compare_periods (gconstpointer a, gconstpointer b)
{
  return guatu_period_compare (*(const GuatuPeriod *) a, *(const GuatuPeriod *) b);
}

static GuatuPeriod *
period_at (const GuatuChartPeriods *periods, guint index)
{
  return &g_array_index (periods->all, GuatuPeriod, index);
}

/* One of the periods, by its number. */
static GuatuPeriod
get (const GuatuChartPeriods *periods, guint index)
{
  return periods->rising != NULL
             ? guatu_indicator_period (periods->rising, periods->first_rising + index)
             : *period_at (periods, index);
}

/* Copies the periods from where they are, so that there may be others. */
static void
make_own (GuatuChartPeriods *periods)
{
  GuatuObservationWalk walk;
  const GuatuObservation *observation;

  if (periods->all != NULL)
    return;
  periods->all = g_array_new (FALSE, FALSE, sizeof (GuatuPeriod));
  g_array_set_size (periods->all, periods->room);
  if (periods->rising == NULL)
    return;
  guatu_observation_walk_init (&walk, periods->rising, periods->first_rising, periods->n);
  for (guint i = 0; (observation = guatu_observation_walk_next (&walk)) != NULL; i++)
    *period_at (periods, i) = observation->period;
  periods->rising = NULL;
}

/** guatu_chart_periods_settle: sorts periods, and leaves each once. */
void
guatu_chart_periods_settle (GuatuChartPeriods *periods)
{
  const guint n = periods->n, room = periods->all->len;

  g_array_set_size (periods->all, n);
  g_array_sort (periods->all, compare_periods);
  g_array_set_size (periods->all, room);
  periods->n = 0;
  for (guint i = 0; i < n; i++)
    if (i == 0
        || guatu_period_compare (*period_at (periods, periods->n - 1),
                                 *period_at (periods, i))
               != 0)
      *period_at (periods, periods->n++) = *period_at (periods, i);
  periods->n_sorted = periods->n;
}

/* Whether a period is at a place among those that are sorted. */
static gboolean
is_at (const GuatuChartPeriods *periods, guint index, GuatuPeriod period)
{
  return index < periods->n_sorted && guatu_period_equal (get (periods, index), period);
}

/**
 * guatu_chart_periods_add:
 *
 * Adds a period unless it is among those that are sorted: most files have them in order,
 * or the same ones again for each place, so that after the one that was found last comes
 * the next one or the first. The others are sorted among them once they are many.
 */
void
guatu_chart_periods_add (GuatuChartPeriods *periods, GuatuPeriod period)
{
  const guint n_sorted = periods->n_sorted;
  const GuatuPeriod *first, *same;
  gboolean is_later;

  periods->found = is_at (periods, periods->found + 1, period) ? periods->found + 1 : 0;
  if (is_at (periods, periods->found, period))
    return;
  make_own (periods);
  first = (const GuatuPeriod *) periods->all->data;
  is_later = n_sorted == 0 || guatu_period_compare (first[n_sorted - 1], period) < 0;
  same = is_later ? NULL
                  : bsearch (&period, first, n_sorted, sizeof period, compare_periods);
  if (same != NULL)
    {
      periods->found = (guint) (same - first);
      return;
    }
  *period_at (periods, periods->n++) = period;
  if (is_later && n_sorted + 1 == periods->n)
    {
      periods->found = n_sorted;
      periods->n_sorted = periods->n;
    }
  else if (periods->n > 2 * n_sorted + 1024)
    guatu_chart_periods_settle (periods);
}

/* How many of some observations are of the periods behind the one that was found last,
 * one after the other. */
static guint
count_same (const GuatuChartPeriods *periods, const GuatuIndicator *indicator,
            guint first, guint n)
{
  const guint from = periods->found + 1;
  const guint most = from < periods->n_sorted ? MIN (n, periods->n_sorted - from) : 0;
  GuatuObservationWalk walk;
  guint i = 0;

  if (periods->rising != NULL)
    return guatu_indicator_count_same_periods (
        periods->rising, periods->first_rising + from, indicator, first, most);
  guatu_observation_walk_init (&walk, indicator, first, most);
  while (i < most
         && guatu_period_equal (*period_at (periods, from + i),
                                guatu_observation_walk_next (&walk)->period))
    i++;
  return i;
}

/**
 * guatu_chart_periods_add_rising:
 * @indicator: an indicator, which outlives @periods
 * @first: the number of the first of its observations that go on in time
 * @n: how many these are, at least one
 *
 * Adds the periods of observations, which are mostly the first ones, or of the same
 * periods as these.
 */
void
guatu_chart_periods_add_rising (GuatuChartPeriods *periods,
                                const GuatuIndicator *indicator, guint first, guint n)
{
  GuatuObservationWalk walk;
  guint n_same;

  if (periods->n == 0)
    {
      periods->rising = indicator;
      periods->first_rising = first;
      periods->n = periods->n_sorted = n;
      return;
    }
  guatu_chart_periods_add (periods, guatu_indicator_period (indicator, first));
  n_same = count_same (periods, indicator, first + 1, n - 1);
  periods->found += n_same;
  guatu_observation_walk_init (&walk, indicator, first + n_same + 1, n - n_same - 1);
  for (const GuatuObservation *at; (at = guatu_observation_walk_next (&walk)) != NULL;)
    guatu_chart_periods_add (periods, at->period);
}
