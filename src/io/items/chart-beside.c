/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "io/items/charts.h"

#include "dataset/observation-walk.h"

/* Several indicators of one unit beside each other: lines over time, sorted bars, or the
 * shares of their whole. */

/* How many times as large as those of another multiplier the numbers of one may be on one
 * scale: GDP in 亿元 has nothing to do with that per head in 元, and of what a table
 * states in 人 nothing is to be seen beside tens of what it states in 万人. */
#define MAX_TIMES 10

/* The largest number of an indicator, in its unit itself. */
static double
largest (const GuatuIndicator *indicator)
{
  GuatuObservationWalk walk;
  const GuatuObservation *observation;
  double most = 0;

  guatu_observation_walk_init_all (&walk, indicator);
  while ((observation = guatu_observation_walk_next (&walk)) != NULL)
    {
      if (!observation->missing)
        most = MAX (most, ABS (guatu_indicator_base_value (indicator, observation)));
    }
  return most;
}

/* Whether something is counted for each so many of others, as 每千人口床位数 is, which no
 * scale of what is counted in all can show. */
static gboolean
is_for_each (const GuatuIndicator *indicator)
{
  return g_str_has_prefix (indicator->name.zh, "每");
}

/* What an item is a part of, if that has other parts: one alone is no chart. */
static const GuatuIndicator *
whole_of (const GuatuItem *item)
{
  return item->is_only_part ? NULL : item->indicator->part_of;
}

/* Whether two items are in the same unit and parts of the same whole, or growths. */
static gboolean
are_of_one_kind (const GuatuItem *first, const GuatuItem *item)
{
  return item->indicator->unit == first->indicator->unit
         && item->indicator->theme == first->indicator->theme
         && item->is_growth == first->is_growth && item->to_date == first->to_date
         && g_strcmp0 (item->column, first->column) == 0
         && is_for_each (first->indicator) == is_for_each (item->indicator)
         && (item->is_growth || whole_of (item) == whole_of (first));
}

static gboolean
share_scale (const GuatuItem *first, const GuatuItem *item)
{
  return item->indicator->unit_mult == first->indicator->unit_mult
         && are_of_one_kind (first, item);
}

/* The largest number, in the unit itself, of an item and of those that are in its unit
 * with the same multiplier: these stand on one scale. */
static double
reach_of (const GuatuCharts *charts, GuatuItem *item)
{
  const GPtrArray *list = charts->items->list;
  double reach = G_MINDOUBLE;

  if (item->reach > 0)
    return item->reach;
  for (guint i = 0; i < list->len; i++)
    if (share_scale (item, g_ptr_array_index (list, i)))
      reach = MAX (reach, largest (guatu_items_get (charts->items, i)->indicator));
  /* Much is asked of each of them. */
  for (guint i = 0; i < list->len; i++)
    if (share_scale (item, g_ptr_array_index (list, i)))
      guatu_items_get (charts->items, i)->reach = reach;
  return reach;
}

/* Whether one scale can show both. */
static gboolean
are_of_size (const GuatuCharts *charts, GuatuItem *first, GuatuItem *item)
{
  double a, b;

  if (first->indicator->unit_mult == item->indicator->unit_mult)
    return TRUE;
  a = reach_of (charts, first);
  b = reach_of (charts, item);
  return a <= MAX_TIMES * b && b <= MAX_TIMES * a;
}

/**
 * guatu_charts_are_alike:
 * @charts: charts that are being chosen
 * @first: an item
 * @item: another
 *
 * Returns: whether one scale can show both: they are in the same unit, of sizes that
 *   compare, and parts of the same whole, or growths
 */
gboolean
guatu_charts_are_alike (const GuatuCharts *charts, GuatuItem *first, GuatuItem *item)
{
  return are_of_one_kind (first, item) && are_of_size (charts, first, item);
}

/* Whether an item may stand on the chart that another one begins. */
static gboolean
is_beside (const GuatuCharts *charts, GuatuItem *first, GuatuItem *item)
{
  const GuatuPlace *place = NULL, *other = NULL;

  return !guatu_item_holds_two (item)
         && guatu_charts_only_place (first->indicator, &place)
         && guatu_charts_only_place (item->indicator, &other) && place == other
         && guatu_charts_are_alike (charts, first, item);
}

/* Adds the numbers of a part to the sums of its whole; none may be below zero. */
static gboolean
add_part (GHashTable *sums, const GuatuIndicator *part)
{
  GuatuObservationWalk walk;
  const GuatuObservation *observation;

  guatu_observation_walk_init_all (&walk, part);
  while ((observation = guatu_observation_walk_next (&walk)) != NULL)
    {
      double *sum = g_hash_table_lookup (sums, observation);

      if (sum == NULL)
        continue;
      if (observation->missing || observation->value < 0)
        return FALSE;
      *sum += observation->value;
    }
  return TRUE;
}

/* Whether a number of a whole may be the end of an axis that goes to 100 %: what is
 * itself a share of something larger, as that of forests in all land is, is so only if it
 * is nearly all of that. */
static gboolean
may_be_all (const GuatuIndicator *whole, double value)
{
  const double all = whole->unit->kind == GUATU_UNIT_PERCENT    ? 100
                     : whole->unit->kind == GUATU_UNIT_PERMILLE ? 1000
                                                                : 0;

  return all == 0 || ABS (value - all) <= 0.01 * all;
}

/**
 * guatu_items_make_up:
 * @items: items
 * @whole: one of their indicators
 *
 * Returns: whether its parts make it up in every observation, to what rounding leaves,
 * are not too many to be told apart, and may be stacked to 100 %
 */
gboolean
guatu_items_make_up (const GuatuItems *items, const GuatuIndicator *whole)
{
  const guint n = guatu_indicator_n_observations (whole);
  g_autoptr (GHashTable) sums = g_hash_table_new_full (
      guatu_when_where_hash, guatu_when_where_equal, NULL, g_free);
  guint n_parts = 0;

  for (guint i = 0; i < n; i++)
    {
      const GuatuObservation *observation = guatu_indicator_observation (whole, i);

      if (observation->missing)
        return FALSE;
      g_hash_table_insert (sums, (gpointer) observation, g_new0 (double, 1));
    }
  for (guint j = 0; j < items->list->len; j++)
    {
      const GuatuItem *item = guatu_items_get (items, j);

      if (item->indicator->part_of != whole || item->is_growth)
        continue;
      if (item->indicator->unit_mult != whole->unit_mult
          || guatu_indicator_n_observations (item->indicator) < n
          || !add_part (sums, item->indicator))
        return FALSE;
      n_parts++;
    }
  for (guint i = 0; i < n; i++)
    {
      const GuatuObservation *observation = guatu_indicator_observation (whole, i);
      const double *sum = g_hash_table_lookup (sums, observation);

      if (ABS (*sum - observation->value) > 0.01 * observation->value
          || !may_be_all (whole, observation->value))
        return FALSE;
    }
  return n_parts > 1 && n_parts <= GUATU_CHARTS_MAX_SERIES;
}

/**
 * guatu_items_is_total:
 * @items: items
 * @indicator: one of their indicators
 *
 * Returns: whether it is all others beside it together
 */
gboolean
guatu_items_is_total (const GuatuItems *items, const GuatuIndicator *indicator)
{
  for (guint i = 0; i < items->list->len; i++)
    {
      const GuatuItem *item = guatu_items_get (items, i);

      if (item->indicator == indicator)
        return item->is_total;
    }
  return FALSE;
}

/* Whether the item and those that may stand beside it are shares of a whole that nobody
 * names: percentages of which those of each time sum to 100, to what rounding leaves. */
static gboolean
sum_to_hundred (const GuatuCharts *charts, GuatuItem *first)
{
  const guint n = guatu_indicator_n_observations (first->indicator);
  g_autoptr (GHashTable) sums = g_hash_table_new_full (
      guatu_when_where_hash, guatu_when_where_equal, NULL, g_free);
  guint n_parts = 0;

  if (first->is_growth || first->indicator->unit->kind != GUATU_UNIT_PERCENT)
    return FALSE;
  for (guint i = 0; i < n; i++)
    g_hash_table_insert (sums,
                         (gpointer) guatu_indicator_observation (first->indicator, i),
                         g_new0 (double, 1));
  for (guint i = 0; i < charts->items->list->len; i++)
    {
      GuatuItem *item = guatu_items_get (charts->items, i);

      if (g_hash_table_contains (charts->done, item)
          || (item != first && !is_beside (charts, first, item)))
        continue;
      if (guatu_indicator_n_observations (item->indicator) != n
          || !add_part (sums, item->indicator))
        return FALSE;
      n_parts++;
    }
  for (guint i = 0; i < n; i++)
    {
      const double *sum
          = g_hash_table_lookup (sums, guatu_indicator_observation (first->indicator, i));

      if (ABS (*sum - 100) > 0.1 + 0.05 * n_parts)
        return FALSE;
    }
  return n_parts > 2 && n_parts <= GUATU_CHARTS_MAX_SERIES;
}

/**
 * guatu_charts_compares_two:
 * @item: an item
 * @data: when and where it is
 *
 * Returns: whether it is of two times only, which bars beside each other compare better
 *   than a line of two points; those of indices would all be as long
 */
gboolean
guatu_charts_compares_two (const GuatuItem *item, const GuatuChartData *data)
{
  GuatuPeriod first;

  if (data->n_periods != 2 || item->indicator->unit->kind == GUATU_UNIT_INDEX
      || !guatu_chart_data_is_of_one_kind (data))
    return FALSE;
  first = guatu_chart_data_period (data, 0);
  return first.kind != GUATU_PERIOD_DAY && first.kind != GUATU_PERIOD_WEEK
         && first.kind != GUATU_PERIOD_MOMENT;
}

/* A chart that was begun for several indicators and has one. */
static void
turn_single (GuatuCharts *charts, const GuatuItem *item, GuatuChartDescription *chart,
             gboolean over_time)
{
  const GuatuText *whole = charts->whole;

  chart->stack = GUATU_STACK_NONE;
  chart->category = over_time && chart->mark == GUATU_MARK_BAR ? GUATU_DIMENSION_PERIOD
                                                               : GUATU_DIMENSION_NONE;
  chart->series = GUATU_DIMENSION_NONE;
  guatu_text_clear (&chart->subtitle);
  guatu_charts_title_of (charts, item, &chart->title);
  if (!guatu_charts_stands_alone (charts) && !guatu_text_is_absent (&charts->items->title)
      && strcmp (chart->title.zh, whole->zh) != 0)
    guatu_text_set (&chart->subtitle, whole->zh, whole->en);
  if (over_time)
    return;
  chart->mark = GUATU_MARK_FIGURES;
  chart->sort = GUATU_SORT_GIVEN;
}

/* Whether a whole and a part of it are on a chart, which then follow on each other as in
 * the table. */
static gboolean
has_whole_and_part (const GuatuChartDescription *chart)
{
  for (guint i = 0; i < chart->indicators->len; i++)
    {
      const GuatuIndicator *indicator = g_ptr_array_index (chart->indicators, i);

      if (indicator->part_of != NULL
          && g_ptr_array_find (chart->indicators, indicator->part_of, NULL))
        return TRUE;
    }
  return FALSE;
}

/**
 * guatu_charts_add_beside:
 * @charts: charts that are being chosen
 * @index: the number of an item that is on no chart
 * @data: when and where it is
 *
 * Adds a chart of the item and of those that may stand beside it; of more than a dozen
 * the next ones get a chart of their own.
 */
void
guatu_charts_add_beside (GuatuCharts *charts, guint index, const GuatuChartData *data)
{
  GuatuItems *items = charts->items;
  GuatuItem *first = guatu_items_get (items, index);
  const GuatuIndicator *of = whole_of (first);
  const gboolean shares = !first->is_change
                          && (of != NULL ? guatu_items_make_up (items, of)
                                         : sum_to_hundred (charts, first));
  const gboolean over_time = data->n_periods > 1;
  const gboolean two = guatu_charts_compares_two (first, data);
  const gboolean sums = guatu_chart_data_sums_up (data);
  const gboolean is_index = first->indicator->unit->kind == GUATU_UNIT_INDEX;
  const guint most
      = over_time || shares ? GUATU_CHARTS_MAX_SERIES : GUATU_CHARTS_MAX_BARS;
  GuatuChartDescription *chart = guatu_charts_begin (
      charts,
      is_index && !over_time                             ? GUATU_MARK_DOT
      : !over_time || two || (sums && !first->is_growth) ? GUATU_MARK_BAR
      : shares                                           ? GUATU_MARK_AREA
                                                         : GUATU_MARK_LINE,
      of != NULL && !guatu_items_is_total (items, of) ? &of->name : charts->whole,
      of != NULL ? charts->whole : NULL);

  if (sums)
    {
      guatu_charts_say_sums (chart);
      chart->category = GUATU_DIMENSION_PERIOD;
    }
  if (shares)
    {
      chart->stack = GUATU_STACK_SHARE;
      chart->category = GUATU_DIMENSION_PERIOD;
    }
  else if (two)
    {
      chart->category = GUATU_DIMENSION_INDICATOR;
      chart->series = GUATU_DIMENSION_PERIOD;
    }
  else if (!over_time)
    chart->sort = GUATU_SORT_DESCENDING;
  for (guint i = index; i < items->list->len && chart->indicators->len < most; i++)
    {
      GuatuItem *item = guatu_items_get (items, i);

      if (item == first
          || (!g_hash_table_contains (charts->done, item)
              && is_beside (charts, first, item)))
        guatu_charts_add_item (charts, chart, item);
    }
  if (has_whole_and_part (chart))
    chart->sort = GUATU_SORT_GIVEN;
  if (chart->indicators->len == 1)
    turn_single (charts, first, chart, over_time);
  else
    guatu_charts_name_together (charts, first, chart);
  guatu_charts_end (charts, chart);
}
