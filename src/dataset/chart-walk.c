/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dataset/chart-walk.h"

/* More places than this are looked through only for what the filter lets pass. */
#define FEW_PLACES 16u

/* Which bit of the filter a place sets: the highest fourteen of a product that depends on
 * all of its address. */
static guint
bit_of (const GuatuPlace *place)
{
  const guint64 mixed = (guint64) (gsize) place * G_GUINT64_CONSTANT (0x9e3779b97f4a7c15);

  G_STATIC_ASSERT (GUATU_CHART_WALK_FILTER == 1u << 14);
  return (guint) (mixed >> 50);
}

static void
set_filter (GuatuChartWalk *walk)
{
  memset (walk->filter, 0, sizeof walk->filter);
  for (guint i = 0; i < walk->chart->places->len; i++)
    {
      const guint bit = bit_of (g_ptr_array_index (walk->chart->places, i));

      walk->filter[bit / 64] |= G_GUINT64_CONSTANT (1) << bit % 64;
    }
}

static gboolean
names_place (const GuatuChartWalk *walk, const GuatuPlace *place)
{
  const GPtrArray *places = walk->chart->places;
  const guint bit = bit_of (place);

  if (places->len == 0)
    return TRUE;
  if (walk->has_filter && (walk->filter[bit / 64] >> bit % 64 & 1) == 0)
    return FALSE;
  for (guint i = 0; i < places->len; i++)
    if (places->pdata[i] == place)
      return TRUE;
  return FALSE;
}

/**
 * guatu_chart_walk_init:
 * @walk: (out): a walk, which needs no clearing
 * @chart: a description
 * @indicator: one of its indicators, which does not change meanwhile
 */
void
guatu_chart_walk_init (GuatuChartWalk *walk, const GuatuChartDescription *chart,
                       const GuatuIndicator *indicator)
{
  const gboolean has_runs = guatu_indicator_n_runs (indicator) > 0;

  walk->chart = chart;
  walk->indicator = indicator;
  walk->next_run = 0;
  walk->has_filter = chart->places->len > FEW_PLACES;
  if (walk->has_filter)
    set_filter (walk);
  guatu_observation_walk_init (&walk->observations, indicator, 0,
                               has_runs ? 0 : guatu_indicator_n_observations (indicator));
}

/**
 * guatu_chart_walk_next_run:
 * @walk: a walk through an indicator, from run to run
 *
 * Returns: (transfer none) (nullable): the next run whose place the chart selects, all of
 *   whose observations it shows unless it names periods; %NULL behind the last one, and
 *   where the indicator has no runs
 */
const GuatuRun *
guatu_chart_walk_next_run (GuatuChartWalk *walk)
{
  const guint n = guatu_indicator_n_runs (walk->indicator);

  while (walk->next_run < n)
    {
      const GuatuRun *run = guatu_indicator_run (walk->indicator, walk->next_run++);

      if (names_place (walk, run->place))
        return run;
    }
  return NULL;
}

/* Goes on with the observations of the next run that may be shown. */
static gboolean
begin_run (GuatuChartWalk *walk)
{
  const GuatuRun *run = guatu_chart_walk_next_run (walk);

  if (run == NULL)
    return FALSE;
  guatu_observation_walk_init (&walk->observations, walk->indicator, run->first, run->n);
  return TRUE;
}

/* Whether an observation is selected; if there are runs, its place is. */
static gboolean
is_selected (const GuatuChartWalk *walk, const GuatuObservation *observation)
{
  return !guatu_observation_is_lost (observation)
         && (walk->chart->periods->len == 0
             || guatu_chart_description_names_period (walk->chart, observation->period))
         && (walk->next_run > 0 || names_place (walk, observation->place));
}

/**
 * guatu_chart_walk_next:
 * @walk: a walk through an indicator, from observation to observation
 *
 * Returns: (transfer none) (nullable): the next observation of which
 *   guatu_chart_description_selects() is true, until the walk goes on; %NULL behind the
 *   last one
 */
const GuatuObservation *
guatu_chart_walk_next (GuatuChartWalk *walk)
{
  const GuatuObservation *observation;

  do
    while ((observation = guatu_observation_walk_next (&walk->observations)) != NULL)
      if (is_selected (walk, observation))
        return observation;
  while (begin_run (walk));
  return NULL;
}
