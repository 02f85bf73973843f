/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/chart-selection.h"
#include "dataset/observation-walk.h"
#include "dataset/runs.h"

G_BEGIN_DECLS

/* How many bits there are of which each place sets one. */
#define GUATU_CHART_WALK_FILTER 16384u

/**
 * GuatuChartWalk:
 * @chart: not owned
 * @indicator: one of its indicators
 * @observations: the next ones to look at
 * @next_run: the number of the run behind these
 * @has_filter: whether the chart names so many places that they are not looked through
 *   for each observation
 * @filter: a bit that each of the places sets, and few others have, by its address: a
 *   Bloom filter of one hash
 *
 * Goes through the observations of an indicator that a chart selects, in the order of the
 * file. Private to the folder.
 */
typedef struct
{
  const GuatuChartDescription *chart;
  const GuatuIndicator *indicator;
  GuatuObservationWalk observations;
  guint next_run;
  gboolean has_filter;
  guint64 filter[GUATU_CHART_WALK_FILTER / 64];
} GuatuChartWalk;

void guatu_chart_walk_init (GuatuChartWalk *walk, const GuatuChartDescription *chart,
                            const GuatuIndicator *indicator);
const GuatuObservation *guatu_chart_walk_next (GuatuChartWalk *walk);
const GuatuRun *guatu_chart_walk_next_run (GuatuChartWalk *walk);

/** guatu_chart_walk_keep: (transfer none): the observation that was got last, where it
 * stays when the walk goes on. */
static inline const GuatuObservation *
guatu_chart_walk_keep (const GuatuChartWalk *walk)
{
  return guatu_observation_walk_keep (&walk->observations);
}

/** guatu_chart_walk_is_shown: whether a chart shows the observation that was got last. */
static inline gboolean
guatu_chart_walk_is_shown (const GuatuChartWalk *walk,
                           const GuatuChartSelection *selection)
{
  return selection->newest == NULL
         || g_hash_table_contains (selection->newest, guatu_chart_walk_keep (walk));
}

G_END_DECLS
