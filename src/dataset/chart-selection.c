/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dataset/chart-selection.h"
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
  gboolean in_period = chart->periods->len == 0;

  if (guatu_observation_is_lost (observation))
    return FALSE;
  for (guint i = 0; !in_period && i < chart->periods->len; i++)
    in_period = guatu_period_compare (g_array_index (chart->periods, GuatuPeriod, i),
                                      observation->period)
                == 0;
  return in_period
         && (chart->places->len == 0 || has_place (chart->places, observation->place));
}

/* The first observation of an indicator that a chart shows and whose period is of another
 * kind than @like; NULL where there is none. While nothing @is_known, @like becomes the
 * first period that the chart shows. */
static const GuatuObservation *
find_other_kind (const GuatuChartSelection *selection, const GuatuIndicator *indicator,
                 GuatuPeriod *like, gboolean *is_known)
{
  for (guint i = 0; i < guatu_indicator_n_observations (indicator); i++)
    {
      const GuatuObservation *observation = guatu_indicator_observation (indicator, i);
      GuatuPeriod joined = *is_known ? *like : observation->period;
      const gboolean fits = guatu_period_join (&joined, observation->period);

      /* Whether a chart has it is not asked of each of very many. */
      if (*is_known && fits && guatu_period_compare (joined, *like) == 0)
        continue;
      if (!guatu_chart_selection_has (selection, observation))
        continue;
      if (!fits)
        return observation;
      *like = joined;
      *is_known = TRUE;
    }
  return NULL;
}

/**
 * guatu_chart_mixes_periods:
 * @chart: a description with its category and series
 * @one: (out): a period that it shows
 * @other: (out): one of another kind
 *
 * Returns: whether years, quarters, months and so on stand on one axis of the chart,
 *   where they are easily taken for each other; the first quarter goes with the years
 *   to date, as guatu_period_join() says
 */
gboolean
guatu_chart_mixes_periods (const GuatuChartDescription *chart, GuatuPeriod *one,
                           GuatuPeriod *other)
{
  g_autoptr (GuatuChartSelection) selection = NULL;
  GuatuPeriod like = { 0 };
  gboolean is_known = FALSE;

  if (chart->category != GUATU_DIMENSION_PERIOD)
    return FALSE;
  selection = guatu_chart_selection_new (chart);
  for (guint i = 0; i < chart->indicators->len; i++)
    {
      const GuatuObservation *found = find_other_kind (
          selection, g_ptr_array_index (chart->indicators, i), &like, &is_known);

      if (found == NULL)
        continue;
      *one = like;
      *other = found->period;
      return TRUE;
    }
  return FALSE;
}
