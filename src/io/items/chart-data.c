/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/items/charts.h"

#include "dataset/observation-walk.h"
#include "dataset/runs.h"
#include "io/items/chart-periods.h"

/* Whether the number of all places together compares with those of each, as rates and
 * indices do, but for shares, of which all together are 100 %. */
static gboolean
compares_with_total (const GuatuItem *item, const GPtrArray *totals)
{
  GuatuObservationWalk walk;
  const GuatuObservation *observation;
  const GuatuUnit *unit = item->indicator->unit;
  gboolean is_hundred = TRUE;

  if (unit->kind != GUATU_UNIT_PERCENT && unit->kind != GUATU_UNIT_PERMILLE
      && unit->kind != GUATU_UNIT_INDEX && unit->kind != GUATU_UNIT_POINTS)
    return FALSE;
  guatu_observation_walk_init_all (&walk, item->indicator);
  while ((observation = guatu_observation_walk_next (&walk)) != NULL)
    {
      if (g_ptr_array_find ((GPtrArray *) totals, observation->place, NULL))
        is_hundred = is_hundred && ABS (observation->value - 100) < 0.5;
    }
  return !is_hundred || unit->kind == GUATU_UNIT_INDEX;
}

/* So many places of a dataset an indicator may pass over between two that it has. */
#define MOST_PASSED 8u

/**
 * Search:
 * @data: what is found
 * @in_order: the places of the dataset
 * @n_passed: how many of these were met or passed over, while all are met in their order
 * @seen: (nullable): the places that were met, once they are met in another order
 * @totals: those of them that stand for all
 * @last: the one that was met last
 */
typedef struct
{
  const GuatuCharts *charts;
  GuatuChartData *data;
  GuatuChartPeriods periods;
  const GPtrArray *in_order;
  guint n_passed;
  GHashTable *seen;
  GPtrArray *totals;
  gpointer last;
} Search;

/* Finds a place a little further on in the order of the dataset: it is new then. */
static gboolean
is_next (Search *search, gconstpointer place)
{
  const guint end = MIN (search->in_order->len, search->n_passed + MOST_PASSED);

  for (guint i = search->n_passed; i < end; i++)
    if (search->in_order->pdata[i] == place)
      {
        search->n_passed = i + 1;
        return TRUE;
      }
  return FALSE;
}

static void
add_seen (GHashTable *seen, const GPtrArray *places)
{
  for (guint i = 0; i < places->len; i++)
    g_hash_table_add (seen, places->pdata[i]);
}

/* Whether a place is met for the first time; notes that it was. */
static gboolean
is_new (Search *search, gpointer place)
{
  if (search->seen == NULL)
    {
      if (is_next (search, place))
        return TRUE;
      search->seen = g_hash_table_new (NULL, NULL);
      add_seen (search->seen, search->data->places);
      add_seen (search->seen, search->totals);
    }
  return g_hash_table_add (search->seen, place);
}

static void
add_place (Search *search, const GuatuPlace *met)
{
  gpointer place = (gpointer) met;

  if (place != NULL && place != search->last && is_new (search, place))
    g_ptr_array_add (g_hash_table_contains (search->charts->items->total_places, place)
                         ? search->totals
                         : search->data->places,
                     place);
  search->last = place;
}

static void
look_at_each (Search *search, const GuatuIndicator *indicator, guint first, guint n)
{
  GuatuObservationWalk walk;
  const GuatuObservation *observation;

  guatu_observation_walk_init (&walk, indicator, first, n);
  while ((observation = guatu_observation_walk_next (&walk)) != NULL)
    {
      if (!guatu_charts_takes_period (search->charts, observation->period))
        continue;
      guatu_chart_periods_add (&search->periods, observation->period);
      add_place (search, observation->place);
    }
}

/* Looks at observations run by run, where these are known. */
static void
look_at_runs (Search *search, const GuatuIndicator *indicator)
{
  for (guint i = 0; i < guatu_indicator_n_runs (indicator); i++)
    {
      const GuatuRun *run = guatu_indicator_run (indicator, i);

      if (!run->rises || search->charts->kind >= 0)
        {
          look_at_each (search, indicator, run->first, run->n);
          continue;
        }
      guatu_chart_periods_add_rising (&search->periods, indicator, run->first, run->n);
      add_place (search, run->place);
    }
}

/**
 * guatu_chart_data_find:
 * @charts: charts that are being chosen
 * @item: one of the items
 * @data: (out): when and where it has numbers; to be cleared
 */
void
guatu_chart_data_find (const GuatuCharts *charts, const GuatuItem *item,
                       GuatuChartData *data)
{
  g_autoptr (GPtrArray) totals = g_ptr_array_new ();
  const guint n = guatu_indicator_n_observations (item->indicator);
  Search search = { .charts = charts,
                    .data = data,
                    .in_order = guatu_builder_dataset (charts->items->builder)->places,
                    .totals = totals };
  GuatuChartPeriods *periods = &search.periods;

  periods->room = n;
  data->places = g_ptr_array_new ();
  if (guatu_indicator_n_runs (item->indicator) > 0)
    look_at_runs (&search, item->indicator);
  else
    look_at_each (&search, item->indicator, 0, n);
  g_clear_pointer (&search.seen, g_hash_table_unref);
  if (charts->items->totals_compare && data->places->len > 1 && totals->len == 1
      && compares_with_total (item, totals))
    g_ptr_array_extend (data->places, totals, NULL, NULL);
  if (data->places->len < 2)
    {
      g_ptr_array_extend (totals, data->places, NULL, NULL);
      g_ptr_array_unref (data->places);
      data->places = g_steal_pointer (&totals);
    }
  if (periods->n_sorted < periods->n)
    guatu_chart_periods_settle (periods);
  data->n_periods = periods->n;
  data->periods = periods->all;
  data->rising = periods->rising;
  data->first_rising = periods->first_rising;
}

/** guatu_chart_data_clear: frees what it holds. */
void
guatu_chart_data_clear (GuatuChartData *data)
{
  g_clear_pointer (&data->periods, g_array_unref);
  g_clear_pointer (&data->places, g_ptr_array_unref);
}

/** guatu_chart_data_period: one of the periods, by its number from the oldest on. */
GuatuPeriod
guatu_chart_data_period (const GuatuChartData *data, guint index)
{
  return data->rising != NULL
             ? guatu_indicator_period (data->rising, data->first_rising + index)
             : g_array_index (data->periods, GuatuPeriod, index);
}

/** guatu_chart_data_newest: the newest of the periods, of which there is one. */
GuatuPeriod
guatu_chart_data_newest (const GuatuChartData *data)
{
  return guatu_chart_data_period (data, data->n_periods - 1);
}

/** guatu_chart_data_is_of_one_kind: whether all periods are of one kind, as panels that
 * share an axis of time need. */
gboolean
guatu_chart_data_is_of_one_kind (const GuatuChartData *data)
{
  const guint n_runs = data->rising != NULL ? guatu_indicator_n_runs (data->rising) : 0;

  /* Periods that only rise are those of a run, of which this is known. */
  for (guint i = 0; i < n_runs; i++)
    {
      const GuatuRun *run = guatu_indicator_run (data->rising, i);

      if (run->first == data->first_rising)
        return (run->kinds & (run->kinds - 1)) == 0;
    }
  for (guint i = 1; i < data->n_periods; i++)
    if (guatu_chart_data_period (data, i).kind != guatu_chart_data_period (data, 0).kind)
      return FALSE;
  return TRUE;
}
