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

/* Copies the periods from where they are, so that there may be others. */
static void
make_own (GuatuChartPeriods *periods)
{
  if (periods->all != NULL)
    return;
  periods->all = g_array_new (FALSE, FALSE, sizeof (GuatuPeriod));
  g_array_set_size (periods->all, periods->room);
  for (guint i = 0; i < periods->n; i++)
    *period_at (periods, i) = periods->rising[i].period;
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
  return index < periods->n_sorted
         && guatu_period_equal (periods->rising != NULL ? periods->rising[index].period
                                                        : *period_at (periods, index),
                                period);
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

/* How many of the next observations are of the periods behind the one that was found
 * last, one after the other. */
static guint
count_same (const GuatuChartPeriods *periods, const GuatuObservation *at, guint n)
{
  const guint from = periods->found + 1;
  const guint most = from < periods->n_sorted ? MIN (n, periods->n_sorted - from) : 0;
  guint i = 0;

  if (periods->rising != NULL)
    while (i < most
           && guatu_period_equal (periods->rising[from + i].period, at[i].period))
      i++;
  else
    while (i < most && guatu_period_equal (*period_at (periods, from + i), at[i].period))
      i++;
  return i;
}

/**
 * guatu_chart_periods_add_rising:
 * @at: (array length=n): observations that go on in time, at least one; they outlive
 *   @periods
 *
 * Adds the periods of observations, which are mostly the first ones, or of the same
 * periods as these.
 */
void
guatu_chart_periods_add_rising (GuatuChartPeriods *periods, const GuatuObservation *at,
                                guint n)
{
  guint n_same;

  if (periods->n == 0)
    {
      periods->rising = at;
      periods->n = periods->n_sorted = n;
      return;
    }
  guatu_chart_periods_add (periods, at->period);
  n_same = count_same (periods, at + 1, n - 1);
  periods->found += n_same;
  for (guint i = n_same + 1; i < n; i++)
    guatu_chart_periods_add (periods, at[i].period);
}
