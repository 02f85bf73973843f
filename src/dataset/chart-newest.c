/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dataset/chart-selection.h"
#include "dataset/chart-walk.h"

/*
 * What a chart shows of several periods that neither its categories nor its series tell
 * apart, as a row of dots for an indicator: the newest outturn, and the target that
 * belongs to it. Other marks are refused then, since they show numbers for comparison.
 */

/* What is shown of an indicator for one place. */
typedef struct
{
  const GuatuObservation *outturn;
  const GuatuObservation *target;
} Row;

static gboolean
is_target (const GuatuObservation *observation)
{
  return observation->status == GUATU_STATUS_TARGET;
}

/* Whether an outturn is rather shown than another: a known one, then a newer one, then
 * what is actual. */
static gboolean
is_newer (const GuatuObservation *outturn, const GuatuObservation *other)
{
  int order;

  if (other == NULL || outturn->missing != other->missing)
    return other == NULL || other->missing;
  order = guatu_period_compare (outturn->period, other->period);
  return order != 0 ? order > 0 : outturn->status < other->status;
}

/* Whether a target belongs rather to an outturn than another: a known one, then one of
 * its period, the next after it, or else the last before it. Without an outturn it is the
 * newest. */
static gboolean
is_nearer (const GuatuObservation *target, const GuatuObservation *other,
           const GuatuObservation *outturn)
{
  gboolean later, other_is_later;
  int order;

  if (other == NULL || target->missing != other->missing)
    return other == NULL || other->missing;
  order = guatu_period_compare (target->period, other->period);
  if (outturn == NULL)
    return order > 0;
  later = guatu_period_compare (target->period, outturn->period) >= 0;
  other_is_later = guatu_period_compare (other->period, outturn->period) >= 0;
  if (later != other_is_later)
    return later;
  return later ? order < 0 : order > 0;
}

static Row *
find_row (GHashTable *rows, const GuatuPlace *place)
{
  Row *row = g_hash_table_lookup (rows, place);

  if (row == NULL)
    {
      row = g_new0 (Row, 1);
      g_hash_table_insert (rows, (gpointer) place, row);
    }
  return row;
}

/* Looks at the outturns of an indicator or, when these are known, at its targets. */
static guint
look_at (GHashTable *rows, const GuatuChartDescription *chart,
         const GuatuIndicator *indicator, gboolean targets)
{
  const GuatuObservation *observation;
  GuatuChartWalk walk;
  guint n = 0;

  guatu_chart_walk_init (&walk, chart, indicator);
  while ((observation = guatu_chart_walk_next (&walk)) != NULL)
    {
      Row *row;

      if (is_target (observation) != targets)
        continue;
      n++;
      row = find_row (rows, observation->place);
      if (!targets && is_newer (observation, row->outturn))
        row->outturn = guatu_chart_walk_keep (&walk);
      if (targets && is_nearer (observation, row->target, row->outturn))
        row->target = guatu_chart_walk_keep (&walk);
    }
  return n;
}

/* Adds what is shown of an indicator to @newest; returns how much there is of it. */
static guint
add_indicator (GHashTable *newest, const GuatuChartDescription *chart,
               const GuatuIndicator *indicator)
{
  g_autoptr (GHashTable) rows = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  guint n = look_at (rows, chart, indicator, FALSE);
  GHashTableIter iter;
  gpointer value;

  n += look_at (rows, chart, indicator, TRUE);
  g_hash_table_iter_init (&iter, rows);
  while (g_hash_table_iter_next (&iter, NULL, &value))
    {
      const Row *row = value;

      if (row->outturn != NULL)
        g_hash_table_add (newest, (gpointer) row->outturn);
      if (row->target != NULL)
        g_hash_table_add (newest, (gpointer) row->target);
    }
  return n;
}

/* Whether a chart shows one period of several. One that names its periods means them. */
static gboolean
takes_newest (const GuatuChartDescription *chart)
{
  return guatu_mark_traits (chart->mark)->takes_newest && chart->periods->len == 0
         && chart->category != GUATU_DIMENSION_PERIOD
         && chart->series != GUATU_DIMENSION_PERIOD;
}

/**
 * guatu_chart_selection_new:
 * @chart: a description with its category and series
 *
 * Finds what a chart shows, in a time that grows with its indicators' observations.
 *
 * Returns: (transfer full): the selection
 */
GuatuChartSelection *
guatu_chart_selection_new (const GuatuChartDescription *chart)
{
  GuatuChartSelection *selection = g_new0 (GuatuChartSelection, 1);
  guint n = 0;

  selection->chart = chart;
  if (!takes_newest (chart))
    return selection;
  selection->newest = g_hash_table_new (NULL, NULL);
  for (guint i = 0; i < chart->indicators->len; i++)
    n += add_indicator (selection->newest, chart,
                        g_ptr_array_index (chart->indicators, i));
  selection->leaves_out = n > g_hash_table_size (selection->newest);
  return selection;
}

/** guatu_chart_selection_free: frees a selection; %NULL is none. */
void
guatu_chart_selection_free (GuatuChartSelection *selection)
{
  if (selection == NULL)
    return;
  g_clear_pointer (&selection->newest, g_hash_table_unref);
  g_free (selection);
}

/**
 * guatu_chart_selection_has:
 * @observation: an observation of one of the chart's indicators
 *
 * Returns: whether the chart shows the observation
 */
gboolean
guatu_chart_selection_has (const GuatuChartSelection *selection,
                           const GuatuObservation *observation)
{
  return selection->newest != NULL
             ? g_hash_table_contains (selection->newest, observation)
             : guatu_chart_description_selects (selection->chart, observation);
}
