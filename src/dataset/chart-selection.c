/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dataset/chart-walk.h"
#include "dataset/period-count.h"

/* Looked through once for each of very many observations. */
static gboolean
has_place (const GPtrArray *places, const GuatuPlace *place)
{
  for (guint i = 0; i < places->len; i++)
    if (places->pdata[i] == place)
      return TRUE;
  return FALSE;
}

/** guatu_chart_description_names_period: whether it is among the periods of a chart. */
gboolean
guatu_chart_description_names_period (const GuatuChartDescription *chart,
                                      GuatuPeriod period)
{
  for (guint i = 0; i < chart->periods->len; i++)
    if (guatu_period_equal (g_array_index (chart->periods, GuatuPeriod, i), period))
      return TRUE;
  return FALSE;
}

/**
 * guatu_chart_description_selects:
 * @chart: a description
 * @observation: an observation of one of its indicators
 *
 * Returns: whether its period and its place are among those of the chart, or the chart
 *   names none; of these guatu_chart_selection_has() tells which it shows
 */
gboolean
guatu_chart_description_selects (const GuatuChartDescription *chart,
                                 const GuatuObservation *observation)
{
  return !guatu_observation_is_lost (observation)
         && (chart->periods->len == 0
             || guatu_chart_description_names_period (chart, observation->period))
         && (chart->places->len == 0 || has_place (chart->places, observation->place));
}

/* Whether the observation that a walk is at is one that the chart shows and whose period
 * is of another kind than @like. While nothing @is_known, @like becomes the first period
 * that the chart shows. */
static gboolean
is_of_other_kind (const GuatuChartSelection *selection, const GuatuChartWalk *walk,
                  GuatuPeriod period, GuatuPeriod *like, gboolean *is_known)
{
  GuatuPeriod joined = *is_known ? *like : period;
  const gboolean fits = guatu_period_join (&joined, period);

  /* Whether a chart has it is not asked of each of very many. */
  if ((*is_known && fits && guatu_period_equal (joined, *like))
      || !guatu_chart_walk_is_shown (walk, selection))
    return FALSE;
  if (!fits)
    return TRUE;
  *like = joined;
  *is_known = TRUE;
  return FALSE;
}

/* Whether the first period of a run tells of which kind all of them are, as it does not
 * where months or quarters may be those of a year to date. */
static gboolean
is_of_one_kind (const GuatuRun *run)
{
  const guint sure = 1u << GUATU_PERIOD_YEAR | 1u << GUATU_PERIOD_HALF
                     | 1u << GUATU_PERIOD_WEEK | 1u << GUATU_PERIOD_DAY
                     | 1u << GUATU_PERIOD_MOMENT;

  return (run->kinds & ~sure) == 0 && (run->kinds & (run->kinds - 1)) == 0;
}

/* As find_other_kind(), of an indicator of runs all of which the chart shows whose place
 * it does. */
static gboolean
find_in_runs (const GuatuChartSelection *selection, const GuatuIndicator *indicator,
              GuatuPeriod *like, gboolean *is_known, GuatuPeriod *other)
{
  GuatuChartWalk walk;
  const GuatuRun *run;

  guatu_chart_walk_init (&walk, selection->chart, indicator);
  while ((run = guatu_chart_walk_next_run (&walk)) != NULL)
    {
      const guint n = is_of_one_kind (run) ? 1 : run->n;

      for (guint i = run->first; i < run->first + n; i++)
        {
          *other = guatu_indicator_period (indicator, i);
          if (is_of_other_kind (selection, &walk, *other, like, is_known))
            return TRUE;
        }
    }
  return FALSE;
}

/* Whether an observation of an indicator that a chart shows is of a period of another
 * kind than @like; @other gets the first such period. */
static gboolean
find_other_kind (const GuatuChartSelection *selection, const GuatuIndicator *indicator,
                 GuatuPeriod *like, gboolean *is_known, GuatuPeriod *other)
{
  GuatuChartWalk walk;
  const GuatuObservation *observation;

  if (selection->newest == NULL && selection->chart->periods->len == 0
      && guatu_indicator_n_runs (indicator) > 0)
    return find_in_runs (selection, indicator, like, is_known, other);
  guatu_chart_walk_init (&walk, selection->chart, indicator);
  while ((observation = guatu_chart_walk_next (&walk)) != NULL)
    {
      *other = observation->period;
      if (is_of_other_kind (selection, &walk, *other, like, is_known))
        return TRUE;
    }
  return FALSE;
}

/* Whether a period is what has gone by of its year at its end. */
static gboolean
is_year_so_far (GuatuPeriod period)
{
  GuatuPeriod year = { .year = period.year, .kind = GUATU_PERIOD_YEAR };

  return period.kind == GUATU_PERIOD_YEAR
         || (guatu_period_first_day (period) == guatu_period_first_day (year)
             && guatu_period_last_day (period) <= guatu_period_last_day (year));
}

/* How many periods so far make a year whose numbers are told as they are summed up. */
#define MIN_SO_FAR 3u

/* Whether all periods of a chart are what has gone by of their years, of one of which
 * there are several: the first quarter, the first half, the first three quarters, the
 * year. A last half year after whole ones is none of these. */
static gboolean
sums_up_years (const GuatuChartSelection *selection)
{
  const GuatuChartDescription *chart = selection->chart;
  g_autoptr (GHashTable) seen
      = g_hash_table_new_full (guatu_period_key_hash, g_int64_equal, g_free, NULL);
  g_autoptr (GHashTable) years = g_hash_table_new (NULL, NULL);
  guint most = 0;

  for (guint i = 0; i < chart->indicators->len; i++)
    {
      GuatuChartWalk walk;
      const GuatuObservation *observation;

      guatu_chart_walk_init (&walk, chart, g_ptr_array_index (chart->indicators, i));
      while ((observation = guatu_chart_walk_next (&walk)) != NULL)
        {
          const guint64 key = guatu_period_key (observation->period);
          gpointer year = GINT_TO_POINTER ((int) observation->period.year);
          guint n;

          if (!guatu_chart_walk_is_shown (&walk, selection))
            continue;
          if (!is_year_so_far (observation->period))
            return FALSE;
          if (!g_hash_table_add (seen, g_memdup2 (&key, sizeof key)))
            continue;
          n = GPOINTER_TO_UINT (g_hash_table_lookup (years, year)) + 1;
          g_hash_table_insert (years, year, GUINT_TO_POINTER (n));
          most = MAX (most, n);
        }
    }
  return most >= MIN_SO_FAR;
}

/**
 * guatu_chart_mixes_periods:
 * @chart: a description with its category and series
 * @one: (out): a period that it shows
 * @other: (out): one of another kind
 *
 * Returns: whether years, quarters, months and so on stand on one axis of the chart,
 *   where they are easily taken for each other; the first quarter goes with the years
 *   to date, as guatu_period_join() says, and with the first half and the whole of its
 *   year, where numbers are summed up since it began
 */
gboolean
guatu_chart_mixes_periods (const GuatuChartDescription *chart, GuatuPeriod *one,
                           GuatuPeriod *other)
{
  g_autoptr (GuatuChartSelection) selection = NULL;
  GuatuPeriod like = { 0 }, found;
  gboolean is_known = FALSE;

  if (chart->category != GUATU_DIMENSION_PERIOD)
    return FALSE;
  selection = guatu_chart_selection_new (chart);
  for (guint i = 0; i < chart->indicators->len; i++)
    {
      if (!find_other_kind (selection, g_ptr_array_index (chart->indicators, i), &like,
                            &is_known, &found))
        continue;
      if (sums_up_years (selection))
        return FALSE;
      *one = like;
      *other = found;
      return TRUE;
    }
  return FALSE;
}
