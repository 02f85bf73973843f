/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dataset/observation-walk.h"
#include "dataset/runs.h"
#include "io/items/charts.h"

/* Periods of several kinds: a month is no point on a line with the months up to it, of
 * which it is a part, as it is on one with January and February together. Of kinds that
 * overlap there are charts each. */

/* Whether a period is the part of its year that begins with it, as the first quarter, the
 * first half and the year are. Of such ones several kinds are one series. */
static gboolean
begins_year (GuatuPeriod period)
{
  const GuatuPeriod year = { .year = period.year };

  return guatu_period_first_day (period) == guatu_period_first_day (year);
}

static gboolean
are_to_date (const GArray *periods)
{
  for (guint i = 0; i < periods->len; i++)
    if (!begins_year (g_array_index (periods, GuatuPeriod, i)))
      return FALSE;
  return periods->len > 2;
}

/* Whether there are two spans of one year, where all periods are of one kind. */
static gboolean
has_two_spans_of_a_year (const GuatuChartData *data)
{
  if (data->n_periods == 0 || !guatu_period_is_span (guatu_chart_data_period (data, 0)))
    return FALSE;
  for (guint i = 1; i < data->n_periods; i++)
    if (guatu_chart_data_period (data, i - 1).year
        == guatu_chart_data_period (data, i).year)
      return TRUE;
  return FALSE;
}

/**
 * guatu_chart_data_sums_up:
 * @data: when and where there are numbers
 *
 * Returns: whether they are summed up since their year began, told by periods of several
 *   kinds: the first quarter, the first half, the first three quarters, the year; or by
 *   several spans of one year: January to February, January to March
 */
gboolean
guatu_chart_data_sums_up (const GuatuChartData *data)
{
  if (guatu_chart_data_is_of_one_kind (data) && !has_two_spans_of_a_year (data))
    return FALSE;
  for (guint i = 0; i < data->n_periods; i++)
    if (!begins_year (guatu_chart_data_period (data, i)))
      return FALSE;
  return data->n_periods > 2;
}

/** guatu_charts_say_sums: says of a chart that its numbers are summed up. */
void
guatu_charts_say_sums (GuatuChartDescription *chart)
{
  guatu_charts_say (chart, "各期数值为年初至期末累计。",
                    "Each number is of the year up to the end of its period.");
}

static int
compare_periods (gconstpointer a, gconstpointer b)
{
  return guatu_period_compare (*(const GuatuPeriod *) a, *(const GuatuPeriod *) b);
}

/* Whether a period of one kind is, or has, a part of one of another kind. */
static gboolean
overlap (GArray *periods)
{
  int last_day = G_MININT, kind = 0;

  g_array_sort (periods, compare_periods);
  for (guint i = 0; i < periods->len; i++)
    {
      const GuatuPeriod period = g_array_index (periods, GuatuPeriod, i);

      if (i > 0 && period.kind != kind && guatu_period_first_day (period) <= last_day)
        return TRUE;
      if (guatu_period_last_day (period) <= last_day)
        continue;
      last_day = guatu_period_last_day (period);
      kind = period.kind;
    }
  return FALSE;
}

/* The kinds of the periods of an indicator, a bit each. */
static guint
kinds_of (const GuatuIndicator *indicator)
{
  const guint n_runs = guatu_indicator_n_runs (indicator);
  GuatuObservationWalk walk;
  const GuatuObservation *observation;
  guint kinds = 0;

  for (guint i = 0; i < n_runs; i++)
    kinds |= guatu_indicator_run (indicator, i)->kinds;
  if (n_runs > 0)
    return kinds;
  guatu_observation_walk_init_all (&walk, indicator);
  while ((observation = guatu_observation_walk_next (&walk)) != NULL)
    kinds |= 1u << observation->period.kind;
  return kinds;
}

/* The kinds of the periods of an item, a bit each; 0 if they are of one series. */
static guint
find_kinds (const GuatuItem *item, guint *all)
{
  const GuatuIndicator *indicator = item->indicator;
  g_autoptr (GArray) periods = NULL;
  const guint kinds = kinds_of (indicator);
  GuatuObservationWalk walk;
  const GuatuObservation *observation;

  *all |= kinds;
  if ((kinds & (kinds - 1)) == 0)
    return 0;
  periods = g_array_new (FALSE, FALSE, sizeof (GuatuPeriod));
  /* What is planned for a year stands beside what was done so far. */
  guatu_observation_walk_init_all (&walk, indicator);
  while ((observation = guatu_observation_walk_next (&walk)) != NULL)
    if (observation->status != GUATU_STATUS_TARGET
        || observation->period.kind != GUATU_PERIOD_YEAR)
      g_array_append_val (periods, observation->period);
  return are_to_date (periods) || !overlap (periods) ? 0 : kinds;
}

/**
 * guatu_charts_find_kinds:
 * @items: all that a file has
 *
 * Returns: the kinds of periods that have charts of their own, a bit for each
 *   #GuatuPeriodKind; 0 if all periods of each item are of one series
 */
guint
guatu_charts_find_kinds (const GuatuItems *items)
{
  gboolean are_mixed = FALSE;
  guint all = 0;

  for (guint i = 0; i < items->list->len; i++)
    are_mixed = find_kinds (guatu_items_get (items, i), &all) != 0 || are_mixed;
  return are_mixed ? all : 0;
}

/** guatu_charts_takes_period: whether a period is of the kind that is being charted. */
gboolean
guatu_charts_takes_period (const GuatuCharts *charts, GuatuPeriod period)
{
  return charts->kind < 0 || (int) period.kind == charts->kind;
}

/** guatu_charts_begin_anew: has all items wait for a chart but those that are left out.
 */
void
guatu_charts_begin_anew (GuatuCharts *charts)
{
  GHashTableIter iter;
  gpointer item;

  g_hash_table_remove_all (charts->done);
  g_hash_table_iter_init (&iter, charts->left_out);
  while (g_hash_table_iter_next (&iter, &item, NULL))
    g_hash_table_add (charts->done, item);
}

/** guatu_charts_begin_kind: begins the charts of one kind of periods, on which there is
 * nothing that has none. */
void
guatu_charts_begin_kind (GuatuCharts *charts, int kind)
{
  charts->kind = kind;
  guatu_charts_begin_anew (charts);
  for (guint i = 0; i < charts->items->list->len; i++)
    {
      GuatuItem *item = guatu_items_get (charts->items, i);
      GuatuObservationWalk walk;
      const GuatuObservation *observation;
      gboolean has_any = FALSE;

      guatu_observation_walk_init_all (&walk, item->indicator);
      while (!has_any && (observation = guatu_observation_walk_next (&walk)) != NULL)
        has_any = guatu_charts_takes_period (charts, observation->period);
      if (!has_any)
        g_hash_table_add (charts->done, item);
    }
}

/**
 * guatu_charts_say_period:
 * @chart: a chart of numbers that stand alone, all of one period
 * @period: that period, which the title of the file does not say
 */
void
guatu_charts_say_period (GuatuChartDescription *chart, GuatuPeriod period)
{
  g_autofree char *zh = guatu_period_to_label (period, GUATU_LANGUAGE_ZH);
  g_autofree char *en = guatu_period_to_label (period, GUATU_LANGUAGE_EN);

  guatu_text_set (&chart->subtitle, zh, en);
}

/* A number that stands alone says of which months it is. */
static void
say_span (GuatuChartDescription *chart)
{
  const GuatuPeriod period = g_array_index (chart->periods, GuatuPeriod, 0);

  if (chart->mark == GUATU_MARK_FIGURES && chart->periods->len == 1
      && guatu_period_is_span (period))
    guatu_charts_say_period (chart, period);
}

/** guatu_charts_add_periods: names the periods of a chart that names none, where not all
 * are charted. */
void
guatu_charts_add_periods (const GuatuCharts *charts, GuatuChartDescription *chart)
{
  g_autoptr (GHashTable) seen = NULL;

  if (charts->kind < 0 || chart->periods->len > 0)
    return;
  seen = g_hash_table_new_full (guatu_period_key_hash, g_int64_equal, g_free, NULL);
  for (guint i = 0; i < chart->indicators->len; i++)
    {
      const GuatuIndicator *indicator = g_ptr_array_index (chart->indicators, i);
      GuatuObservationWalk walk;
      const GuatuObservation *observation;

      guatu_observation_walk_init_all (&walk, indicator);
      while ((observation = guatu_observation_walk_next (&walk)) != NULL)
        {
          const GuatuPeriod period = observation->period;
          guint64 *key;

          if (!guatu_charts_takes_period (charts, period))
            continue;
          key = g_new (guint64, 1);
          *key = guatu_period_key (period);
          if (g_hash_table_add (seen, key))
            g_array_append_val (chart->periods, period);
        }
    }
  g_array_sort (chart->periods, compare_periods);
  if (chart->periods->len > 0)
    say_span (chart);
}
