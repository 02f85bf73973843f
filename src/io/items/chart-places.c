/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dataset/observation-walk.h"
#include "dataset/runs.h"
#include "io/items/chart-excerpt.h"
#include "io/items/charts.h"

/* One indicator of several places: over time as lines, at one time as sorted bars. */

/* More bars than this nobody reads, and to look each place up among very many takes its
 * time. */
#define MAX_BARS 200u

/* More pairs of bars than this do not stand beside each other. */
#define MAX_PAIRS 20u

typedef struct
{
  const GuatuPlace *place;
  double value;
} Ranked;

/**
 * Ranking:
 * @all: (element-type Ranked): the places with their numbers of the newest time, those
 *   without one last
 * @next: the number of the place behind the one that was found last
 * @indices: (nullable): of the places, once they were not met in their order
 */
typedef struct
{
  GArray *all;
  guint next;
  GHashTable *indices;
  GuatuPeriod newest;
} Ranking;

static Ranked *
ranked_at (const Ranking *ranking, guint index)
{
  return &g_array_index (ranking->all, Ranked, index);
}

/* The place of an observation, if it is ranked: mostly they are met in their order. */
static Ranked *
find_ranked (Ranking *ranking, const GuatuPlace *place)
{
  gpointer index = NULL;

  if (ranking->next < ranking->all->len
      && ranked_at (ranking, ranking->next)->place == place)
    return ranked_at (ranking, ranking->next++);
  if (ranking->indices == NULL)
    {
      ranking->indices = g_hash_table_new (NULL, NULL);
      for (guint i = 0; i < ranking->all->len; i++)
        g_hash_table_insert (ranking->indices, (gpointer) ranked_at (ranking, i)->place,
                             GUINT_TO_POINTER (i));
    }
  if (!g_hash_table_lookup_extended (ranking->indices, place, NULL, &index))
    return NULL;
  ranking->next = GPOINTER_TO_UINT (index) + 1;
  return ranked_at (ranking, ranking->next - 1);
}

static void
rank_observation (Ranking *ranking, const GuatuObservation *observation)
{
  Ranked *ranked;

  if (observation->missing || !guatu_period_equal (observation->period, ranking->newest))
    return;
  ranked = find_ranked (ranking, observation->place);
  if (ranked != NULL)
    ranked->value = observation->value;
}

static void
rank_some (Ranking *ranking, const GuatuIndicator *indicator, guint first, guint n)
{
  GuatuObservationWalk walk;
  const GuatuObservation *observation;

  guatu_observation_walk_init (&walk, indicator, first, n);
  while ((observation = guatu_observation_walk_next (&walk)) != NULL)
    rank_observation (ranking, observation);
}

/* Finds the numbers of the places; of a run that goes on in time only the last one may be
 * of the newest. */
static GArray *
rank (const GuatuItem *item, const GuatuChartData *data)
{
  const GuatuIndicator *indicator = item->indicator;
  const guint n_runs = guatu_indicator_n_runs (indicator);
  Ranking ranking = { .all = g_array_new (FALSE, FALSE, sizeof (Ranked)),
                      .newest = guatu_chart_data_newest (data) };

  g_array_set_size (ranking.all, data->places->len);
  for (guint i = 0; i < data->places->len; i++)
    *ranked_at (&ranking, i)
        = (Ranked) { g_ptr_array_index (data->places, i), -G_MAXDOUBLE };
  for (guint i = 0; i < n_runs; i++)
    {
      const GuatuRun *run = guatu_indicator_run (indicator, i);
      const guint passed = run->rises ? run->n - 1 : 0;

      rank_some (&ranking, indicator, run->first + passed, run->n - passed);
    }
  if (n_runs == 0)
    rank_some (&ranking, indicator, 0, guatu_indicator_n_observations (indicator));
  g_clear_pointer (&ranking.indices, g_hash_table_unref);
  return ranking.all;
}

/* The greatest of some places, from the greatest on; of those with the same number the
 * ones that were met first. */
static GArray *
take_greatest (const GArray *ranked, guint most)
{
  GArray *kept = g_array_sized_new (FALSE, FALSE, sizeof (Ranked), most);

  for (guint i = 0; i < ranked->len; i++)
    {
      const Ranked *one = &g_array_index (ranked, Ranked, i);
      guint at = kept->len;

      while (at > 0 && g_array_index (kept, Ranked, at - 1).value < one->value)
        at--;
      if (at == most)
        continue;
      g_array_set_size (kept, MIN (kept->len, most - 1));
      g_array_insert_vals (kept, at, one, 1);
    }
  return kept;
}

/* All places in their order, or of too many the greatest. */
static void
choose_places (GuatuChartDescription *chart, const GuatuItem *item,
               const GuatuChartData *data, guint most)
{
  g_autoptr (GArray) ranked = rank (item, data);
  g_autoptr (GArray) chosen
      = ranked->len > most ? take_greatest (ranked, most) : g_array_ref (ranked);

  for (guint i = 0; i < chosen->len; i++)
    g_ptr_array_add (chart->places, (gpointer) g_array_index (chosen, Ranked, i).place);
}

static void
add_lines (GuatuCharts *charts, GuatuItem *item, const GuatuChartData *data,
           const GuatuText *title, const GuatuText *subtitle)
{
  GuatuChartDescription *chart
      = guatu_charts_begin (charts, GUATU_MARK_LINE, title, subtitle);

  guatu_charts_add_item (charts, chart, item);
  if (guatu_chart_data_sums_up (data))
    guatu_charts_say_sums (chart);
  choose_places (chart, item, data, GUATU_CHARTS_MAX_SERIES);
  if (data->places->len > GUATU_CHARTS_MAX_SERIES)
    guatu_chart_excerpt_say (chart, data->places->len <= MAX_BARS);
  guatu_charts_end (charts, chart);
}

static void
add_bars (GuatuCharts *charts, GuatuItem *item, const GuatuChartData *data, guint most,
          const GuatuText *title, const GuatuText *subtitle)
{
  const GuatuPeriod newest = guatu_chart_data_newest (data);
  const gboolean is_index = item->indicator->unit->kind == GUATU_UNIT_INDEX;
  /* The bars of indices would all be as long. */
  GuatuChartDescription *chart = guatu_charts_begin (
      charts,
      is_index && data->places->len <= GUATU_CHARTS_MAX_BARS ? GUATU_MARK_DOT
                                                             : GUATU_MARK_BAR,
      title, subtitle);

  guatu_charts_add_item (charts, chart, item);
  chart->sort = GUATU_SORT_DESCENDING;
  if (data->n_periods > 1)
    g_array_append_val (chart->periods, newest);
  choose_places (chart, item, data, most);
  if (data->places->len > most)
    {
      g_autofree char *zh = g_strdup_printf ("只绘出数值最大的%u个。", most);
      g_autofree char *en = g_strdup_printf ("Only the %u that are greatest.", most);

      guatu_charts_say (chart, zh, en);
    }
  guatu_charts_end (charts, chart);
}

/* Bars of two times beside each other, from the greatest of the newer one on. */
static void
add_pairs (GuatuCharts *charts, GuatuItem *item, const GuatuChartData *data,
           const GuatuText *title, const GuatuText *subtitle)
{
  GuatuChartDescription *chart
      = guatu_charts_begin (charts, GUATU_MARK_BAR, title, subtitle);
  g_autoptr (GArray) ranked = rank (item, data);
  g_autoptr (GArray) sorted = take_greatest (ranked, ranked->len);

  guatu_charts_add_item (charts, chart, item);
  chart->category = GUATU_DIMENSION_PLACE;
  chart->series = GUATU_DIMENSION_PERIOD;
  for (guint i = 0; i < sorted->len; i++)
    g_ptr_array_add (chart->places, (gpointer) g_array_index (sorted, Ranked, i).place);
  guatu_charts_end (charts, chart);
}

/**
 * guatu_charts_add_places:
 * @charts: charts that are being chosen
 * @item: one that has several places
 * @data: when and where
 *
 * Adds a chart of lines, or of bars, those of two times beside each other; or both, where
 * the lines of all places would be too many.
 */
void
guatu_charts_add_places (GuatuCharts *charts, GuatuItem *item, const GuatuChartData *data)
{
  const GuatuText *subtitle = guatu_charts_stands_alone (charts) ? NULL : charts->whole;
  g_auto (GuatuText) title = { NULL };
  guint most = MIN (data->places->len, MAX_BARS);

  guatu_charts_title_of (charts, item, &title);
  if (data->places->len <= MAX_PAIRS && guatu_charts_compares_two (item, data))
    {
      add_pairs (charts, item, data, &title, subtitle);
      return;
    }
  if (data->n_periods > 1)
    add_lines (charts, item, data, &title, subtitle);
  if (data->n_periods > 1 && data->places->len <= GUATU_CHARTS_MAX_SERIES)
    return;
  while (most > GUATU_CHARTS_MAX_SERIES && !guatu_charts_may_choose (charts, item, most))
    most /= 2;
  if (guatu_charts_may_choose (charts, item, most))
    add_bars (charts, item, data, most, &title, subtitle);
}
