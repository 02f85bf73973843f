/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dataset/observation-walk.h"
#include "dataset/runs.h"
#include "io/items/charts.h"

/* Plans beside their outturns: rows of dots, each against its target, of one time, and of
 * several a chart for each indicator, with bars of both for each time. */

/* More indicators than this are looked at together only. */
#define MAX_EACH 6u

/* More times than this are lines. */
#define MAX_BARS 12u

/** guatu_when_where_hash: of the place and the time of an observation. */
guint
guatu_when_where_hash (gconstpointer key)
{
  const GuatuObservation *observation = key;
  const guint64 period = guatu_period_key (observation->period);

  return g_direct_hash (observation->place) ^ (guint) (period ^ (period >> 32));
}

/** guatu_when_where_equal: whether two observations are of one place and one time. */
gboolean
guatu_when_where_equal (gconstpointer a, gconstpointer b)
{
  const GuatuObservation *x = a, *y = b;

  return x->place == y->place && guatu_period_compare (x->period, y->period) == 0;
}

/* The statuses that the numbers of an indicator have, a bit for each. */
static guint
statuses_of (const GuatuIndicator *indicator)
{
  const guint n_runs = guatu_indicator_n_runs (indicator);
  GuatuObservationWalk walk;
  const GuatuObservation *observation;
  guint statuses = 0;

  for (guint i = 0; i < n_runs; i++)
    statuses |= guatu_indicator_run (indicator, i)->statuses;
  if (n_runs > 0)
    return statuses;
  guatu_observation_walk_init_all (&walk, indicator);
  while ((observation = guatu_observation_walk_next (&walk)) != NULL)
    statuses |= 1u << observation->status;
  return statuses;
}

/**
 * guatu_item_holds_two:
 * @item: an item
 *
 * Returns: whether it has several numbers of one place and time, such as a target and its
 *   outturn, so that lines of several items cannot show it
 */
gboolean
guatu_item_holds_two (const GuatuItem *item)
{
  const guint n = guatu_indicator_n_observations (item->indicator);
  const guint statuses = statuses_of (item->indicator);
  g_autoptr (GHashTable) seen = NULL;

  /* One alone is a power of two. */
  if ((statuses & (statuses - 1)) == 0)
    return FALSE;
  seen = g_hash_table_new (guatu_when_where_hash, guatu_when_where_equal);
  for (guint i = 0; i < n; i++)
    if (!g_hash_table_add (seen,
                           (gpointer) guatu_indicator_observation (item->indicator, i)))
      return TRUE;
  return FALSE;
}

/* Whether a row of dots shows it: a few numbers, with a target. */
static gboolean
is_planned (const GuatuItem *item)
{
  const GuatuPlace *place = NULL;

  return guatu_charts_only_place (item->indicator, &place)
         && (guatu_item_holds_two (item)
             || ((statuses_of (item->indicator) & 1u << GUATU_STATUS_TARGET) != 0
                 && guatu_indicator_n_observations (item->indicator) <= 2));
}

/* The items that a row each can be of, the one at @index first, as many as a chart has
 * rows. */
static GPtrArray *
find_rows (const GuatuCharts *charts, guint index)
{
  GuatuItem *first = guatu_items_get (charts->items, index);
  const GuatuPlace *place = NULL, *other = NULL;
  GPtrArray *rows = g_ptr_array_new ();

  guatu_charts_only_place (first->indicator, &place);
  for (guint i = index; i < charts->items->list->len && rows->len < GUATU_CHARTS_MAX_BARS;
       i++)
    {
      GuatuItem *item = guatu_items_get (charts->items, i);

      if (item == first
          || (!g_hash_table_contains (charts->done, item)
              && guatu_charts_are_alike (charts, first, item) && is_planned (item)
              && guatu_charts_only_place (item->indicator, &other) && other == place))
        g_ptr_array_add (rows, item);
    }
  return rows;
}

/* Whether plans stand against an outturn, or a bound that a row of dots shows. */
static gboolean
is_against_anything (const GPtrArray *rows)
{
  for (guint i = 0; i < rows->len; i++)
    {
      const GuatuItem *item = g_ptr_array_index (rows, i);

      for (guint j = 0; j < guatu_indicator_n_observations (item->indicator); j++)
        {
          const GuatuObservation *observation
              = guatu_indicator_observation (item->indicator, j);

          if (observation->status != GUATU_STATUS_TARGET
              || observation->bound != GUATU_BOUND_EXACT)
            return TRUE;
        }
    }
  return FALSE;
}

static void
add_rows (GuatuCharts *charts, const GuatuItem *first, const GPtrArray *rows)
{
  g_auto (GuatuText) title = { NULL };
  const GuatuIndicator *of = first->is_only_part ? NULL : first->indicator->part_of;
  const gboolean are_parts = of != NULL && !guatu_items_is_total (charts->items, of);
  GuatuChartDescription *chart;

  if (rows->len == 1)
    guatu_charts_title_of (charts, first, &title);
  else if (are_parts)
    guatu_text_set (&title, of->name.zh, of->name.en);
  else
    guatu_text_set (&title, charts->whole->zh, charts->whole->en);
  chart = guatu_charts_begin (charts, GUATU_MARK_DOT, &title,
                              (rows->len > 1 && !are_parts)
                                      || guatu_charts_stands_alone (charts)
                                  ? NULL
                                  : charts->whole);

  chart->category = GUATU_DIMENSION_INDICATOR;
  chart->series = GUATU_DIMENSION_STATUS;
  for (guint i = 0; i < rows->len; i++)
    guatu_charts_add_item (charts, chart, g_ptr_array_index (rows, i));
  if (rows->len > 1)
    guatu_charts_name_together (charts, first, chart);
  guatu_charts_end (charts, chart);
}

/* One indicator over time, its plans beside its outturns. */
static void
add_times (GuatuCharts *charts, GuatuItem *item, guint n_periods)
{
  g_auto (GuatuText) title = { NULL };
  GuatuChartDescription *chart;

  guatu_charts_title_of (charts, item, &title);
  chart = guatu_charts_begin (
      charts, n_periods <= MAX_BARS ? GUATU_MARK_BAR : GUATU_MARK_LINE, &title,
      guatu_charts_stands_alone (charts) ? NULL : charts->whole);
  chart->category = GUATU_DIMENSION_PERIOD;
  chart->series = GUATU_DIMENSION_STATUS;
  guatu_charts_add_item (charts, chart, item);
  guatu_charts_end (charts, chart);
}

/* Places at one time, or at the newest, each with its target and its outturn; those that
 * are some or all of the others together would make these look small. */
static void
add_places (GuatuCharts *charts, GuatuItem *item, const GuatuChartData *data)
{
  g_auto (GuatuText) title = { NULL };
  GuatuChartDescription *chart;

  guatu_charts_title_of (charts, item, &title);
  chart = guatu_charts_begin (charts, GUATU_MARK_DOT, &title,
                              guatu_charts_stands_alone (charts) ? NULL : charts->whole);
  chart->category = GUATU_DIMENSION_PLACE;
  chart->series = GUATU_DIMENSION_STATUS;
  guatu_charts_add_item (charts, chart, item);
  if (g_hash_table_size (charts->items->total_places) > 1)
    g_ptr_array_extend (chart->places, data->places, NULL, NULL);
  guatu_charts_end (charts, chart);
}

/**
 * guatu_charts_add_planned:
 * @charts: charts that are being chosen
 * @index: the number of an item that is on no chart
 * @data: when and where it is
 *
 * Adds charts of plans with their outturns: of the item and of those that may stand
 * beside it, and of each by itself where there are several times.
 *
 * Returns: whether the item has any
 */
gboolean
guatu_charts_add_planned (GuatuCharts *charts, guint index, const GuatuChartData *data)
{
  GuatuItem *first = guatu_items_get (charts->items, index);
  g_autoptr (GPtrArray) rows = NULL;

  if (data->places->len > 1)
    {
      if (guatu_item_holds_two (first))
        add_places (charts, first, data);
      return guatu_item_holds_two (first);
    }
  if (!is_planned (first))
    return FALSE;
  rows = find_rows (charts, index);
  if (!is_against_anything (rows))
    return FALSE;
  if (rows->len > 1 || data->n_periods == 1 || !guatu_item_holds_two (first))
    add_rows (charts, first, rows);
  for (guint i = 0; i < rows->len && rows->len <= MAX_EACH; i++)
    {
      g_auto (GuatuChartData) own = { .places = NULL };

      guatu_chart_data_find (charts, g_ptr_array_index (rows, i), &own);
      if (own.n_periods > 1 && guatu_item_holds_two (g_ptr_array_index (rows, i)))
        add_times (charts, g_ptr_array_index (rows, i), own.n_periods);
    }
  return TRUE;
}
