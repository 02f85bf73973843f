/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dataset/chart-cells.h"

#include "dataset/chart-walk.h"

static guint
cell_hash (gconstpointer key)
{
  const GuatuChartCell *cell = key;
  guint64 mixed = cell->category * G_GUINT64_CONSTANT (0x9e3779b97f4a7c15) + cell->series;

  return (guint) (mixed ^ (mixed >> 32));
}

static gboolean
cell_equal (gconstpointer a, gconstpointer b)
{
  const GuatuChartCell *x = a;
  const GuatuChartCell *y = b;

  return x->category == y->category && x->series == y->series;
}

/* Where an observation stands on one dimension, as a number. */
static guint64
place_on (GuatuDimension dimension, const GuatuIndicator *indicator,
          const GuatuObservation *observation)
{
  switch (dimension)
    {
    case GUATU_DIMENSION_INDICATOR:
      return (guint64) (gsize) indicator;
    case GUATU_DIMENSION_PERIOD:
      return guatu_period_key (observation->period);
    case GUATU_DIMENSION_PLACE:
      return (guint64) (gsize) observation->place;
    case GUATU_DIMENSION_STATUS:
      return observation->status;
    case GUATU_DIMENSION_NONE:
    default:
      return 0;
    }
}

/** guatu_chart_cells_new: (transfer full) (element-type GuatuChartCell): all the cells of
 * a chart, in the order of the file. */
GArray *
guatu_chart_cells_new (const GuatuChartDescription *chart)
{
  GArray *cells = g_array_new (FALSE, FALSE, sizeof (GuatuChartCell));
  g_autoptr (GuatuChartSelection) selection = guatu_chart_selection_new (chart);

  for (guint i = 0; i < chart->indicators->len; i++)
    {
      const GuatuIndicator *indicator = g_ptr_array_index (chart->indicators, i);
      GuatuChartWalk walk;
      const GuatuObservation *observation;

      guatu_chart_walk_init (&walk, chart, indicator);
      while ((observation = guatu_chart_walk_next (&walk)) != NULL)
        {
          GuatuChartCell cell
              = { place_on (chart->category, indicator, observation),
                  place_on (chart->series, indicator, observation), indicator,
                  guatu_observation_walk_index (&walk.observations) };

          if (guatu_chart_walk_is_shown (&walk, selection))
            g_array_append_val (cells, cell);
        }
    }
  return cells;
}

/* Whether observations that a chart shows follow on each other in time; adds to @n how
 * many there are. */
static gboolean
go_in_time (const GuatuChartDescription *chart, const GuatuIndicator *indicator, guint *n)
{
  const GuatuObservation *observation;
  GuatuPeriod last = { 0 };
  GuatuChartWalk walk;

  guatu_chart_walk_init (&walk, chart, indicator);
  for (guint i = 0; (observation = guatu_chart_walk_next (&walk)) != NULL; i++)
    {
      if (i > 0 && guatu_period_compare (last, observation->period) >= 0)
        return FALSE;
      last = observation->period;
      ++*n;
    }
  return TRUE;
}

/* The same of an indicator of runs, all of which a chart shows whose place it does. */
static gboolean
run_in_time (const GuatuChartDescription *chart, const GuatuIndicator *indicator,
             guint *n)
{
  const GuatuRun *run, *last = NULL;
  GuatuChartWalk walk;

  guatu_chart_walk_init (&walk, chart, indicator);
  while ((run = guatu_chart_walk_next_run (&walk)) != NULL)
    {
      if (!run->rises
          || (last != NULL
              && guatu_period_compare (
                     guatu_indicator_period (indicator, last->first + last->n - 1),
                     guatu_indicator_period (indicator, run->first))
                     >= 0))
        return FALSE;
      last = run;
      *n += run->n;
    }
  return TRUE;
}

/* Whether the observations of each indicator that a chart shows follow on each other in
 * time, so that no two are of one period; @n gets how many there are. */
static gboolean
runs_in_time (const GuatuChartDescription *chart, guint *n)
{
  *n = 0;
  if (chart->category != GUATU_DIMENSION_PERIOD)
    return FALSE;
  for (guint i = 0; i < chart->indicators->len; i++)
    {
      const GuatuIndicator *indicator = g_ptr_array_index (chart->indicators, i);
      const gboolean by_run
          = chart->periods->len == 0 && guatu_indicator_n_runs (indicator) > 0;

      if (by_run ? !run_in_time (chart, indicator, n) : !go_in_time (chart, indicator, n))
        return FALSE;
    }
  return TRUE;
}

/**
 * guatu_chart_cells_count_categories:
 * @chart: a description with its category
 *
 * Returns: how many categories the chart has
 */
guint
guatu_chart_cells_count_categories (const GuatuChartDescription *chart)
{
  g_autoptr (GArray) cells = NULL;
  g_autoptr (GHashTable) categories
      = g_hash_table_new (guatu_period_key_hash, g_int64_equal);
  guint n;

  if (chart->indicators->len == 1 && runs_in_time (chart, &n))
    return n;
  cells = guatu_chart_cells_new (chart);
  for (guint i = 0; i < cells->len; i++)
    g_hash_table_add (categories, &g_array_index (cells, GuatuChartCell, i).category);
  return g_hash_table_size (categories);
}

/* Whether the two are told apart by nothing, for which no chart is to blame: the check
 * of the indicator tells of it. */
static gboolean
is_same (const GuatuChartCell *a, const GuatuChartCell *b)
{
  const GuatuObservation *one = guatu_chart_cell_observation (a);
  const GuatuObservation *other = guatu_chart_cell_observation (b);

  return a->indicator == b->indicator && one->place == other->place
         && one->status == other->status
         && guatu_period_compare (one->period, other->period) == 0;
}

/**
 * guatu_chart_cells_find_two:
 * @chart: a description with its category and series
 * @first: (out): what is drawn first, if there are two
 * @second: (out): what would be drawn over it
 *
 * Returns: whether category and series leave two observations to one mark
 */
gboolean
guatu_chart_cells_find_two (const GuatuChartDescription *chart, GuatuChartCell *first,
                            GuatuChartCell *second)
{
  g_autoptr (GArray) cells = NULL;
  g_autoptr (GHashTable) taken = g_hash_table_new (cell_hash, cell_equal);
  guint n;

  if ((chart->indicators->len == 1 || chart->series == GUATU_DIMENSION_INDICATOR)
      && runs_in_time (chart, &n))
    return FALSE;
  cells = guatu_chart_cells_new (chart);
  for (guint i = 0; i < cells->len; i++)
    {
      GuatuChartCell *cell = &g_array_index (cells, GuatuChartCell, i);
      const GuatuChartCell *other = g_hash_table_lookup (taken, cell);

      if (other != NULL && !is_same (other, cell))
        {
          *first = *other;
          *second = *cell;
          return TRUE;
        }
      g_hash_table_add (taken, cell);
    }
  return FALSE;
}
