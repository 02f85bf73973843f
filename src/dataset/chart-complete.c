/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dataset/chart-cells.h"
#include "dataset/chart-layers.h"
#include "dataset/chart-walk.h"

/* Which of the dimensions the observations of a chart differ in. */
typedef struct
{
  GuatuObservation first;
  gboolean has_first;
  gboolean differs[GUATU_DIMENSION_STATUS + 1];
} Variety;

static void
look_at (Variety *variety, const GuatuObservation *observation)
{
  if (!variety->has_first)
    variety->first = *observation;
  variety->has_first = TRUE;

  if (!guatu_period_equal (observation->period, variety->first.period))
    variety->differs[GUATU_DIMENSION_PERIOD] = TRUE;
  if (observation->place != variety->first.place)
    variety->differs[GUATU_DIMENSION_PLACE] = TRUE;
  if (observation->status != variety->first.status)
    variety->differs[GUATU_DIMENSION_STATUS] = TRUE;
}

static void
look_at_each (Variety *variety, const GuatuChartDescription *chart,
              const GuatuIndicator *indicator)
{
  GuatuChartWalk walk;
  const GuatuObservation *observation;

  guatu_chart_walk_init (&walk, chart, indicator);
  while ((observation = guatu_chart_walk_next (&walk)) != NULL)
    look_at (variety, observation);
}

/* Of a run all of which is shown and that goes on in time, two observations tell in what
 * all differ, but for their status. */
static void
look_at_runs (Variety *variety, const GuatuChartDescription *chart,
              const GuatuIndicator *indicator)
{
  GuatuChartWalk walk;
  const GuatuRun *run;

  guatu_chart_walk_init (&walk, chart, indicator);
  while ((run = guatu_chart_walk_next_run (&walk)) != NULL)
    {
      const guint n = run->rises ? MIN (run->n, 2) : run->n;

      for (guint i = 0; i < n; i++)
        {
          const GuatuObservation observation
              = guatu_indicator_get (indicator, run->first + i);

          look_at (variety, &observation);
        }
      if (run->statuses != 1u << variety->first.status)
        variety->differs[GUATU_DIMENSION_STATUS] = TRUE;
    }
}

static void
look_at_chart (Variety *variety, const GuatuChartDescription *chart)
{
  variety->differs[GUATU_DIMENSION_INDICATOR] = chart->indicators->len > 1;

  for (guint i = 0; i < chart->indicators->len; i++)
    {
      const GuatuIndicator *indicator = g_ptr_array_index (chart->indicators, i);

      if (chart->periods->len == 0 && guatu_indicator_n_runs (indicator) > 0)
        look_at_runs (variety, chart, indicator);
      else
        look_at_each (variety, chart, indicator);
    }
}

/* The first dimension up to @last that differs and is not @taken. */
static GuatuDimension
first_that_differs (const Variety *variety, GuatuDimension last, GuatuDimension taken)
{
  for (guint i = GUATU_DIMENSION_INDICATOR; i <= last; i++)
    if (variety->differs[i] && i != taken)
      return (GuatuDimension) i;
  return GUATU_DIMENSION_NONE;
}

static GuatuDimension
choose_category (const GuatuChartDescription *chart, const Variety *variety,
                 GuatuDimension taken)
{
  GuatuDimension category = first_that_differs (variety, GUATU_DIMENSION_PLACE, taken);

  if (guatu_mark_traits (chart->mark)->along_time && taken != GUATU_DIMENSION_PERIOD)
    return GUATU_DIMENSION_PERIOD;
  /* The two things that a pyramid compares are its sides. */
  if (guatu_mark_traits (chart->mark)->two_sided && chart->indicators->len == 2
      && taken == GUATU_DIMENSION_NONE)
    category
        = first_that_differs (variety, GUATU_DIMENSION_PLACE, GUATU_DIMENSION_INDICATOR);
  /* Time runs to the right in a table. */
  if (guatu_mark_traits (chart->mark)->in_cells && category == GUATU_DIMENSION_PERIOD
      && variety->differs[GUATU_DIMENSION_PLACE] && taken != GUATU_DIMENSION_PLACE)
    return GUATU_DIMENSION_PLACE;
  if (category != GUATU_DIMENSION_NONE)
    return category;
  return taken == GUATU_DIMENSION_INDICATOR
                 || chart->multiples == GUATU_DIMENSION_INDICATOR
             ? GUATU_DIMENSION_PERIOD
             : GUATU_DIMENSION_INDICATOR;
}

/* Series by status are for categories that hold an actual as well as a target. Where
 * each holds one of them, such as years of which the last are targets, one series runs
 * through all, and its marks say their status. */
static GuatuDimension
choose_series (GuatuChartDescription *chart, const Variety *variety)
{
  GuatuDimension series
      = first_that_differs (variety, GUATU_DIMENSION_STATUS, chart->category);
  GuatuChartCell first, second;

  chart->series = GUATU_DIMENSION_NONE;
  if (series == GUATU_DIMENSION_STATUS
      && !guatu_chart_cells_find_two (chart, &first, &second))
    return GUATU_DIMENSION_NONE;
  return series;
}

/**
 * guatu_chart_description_complete:
 * @chart: a description with its indicators, periods and places
 * @category_is_open: whether the file leaves the category to the program
 * @series_is_open: whether it leaves the series, which is not saying null
 *
 * Chooses the dimensions that a file leaves out, so that as far as they go
 * each observation gets a mark of its own. Some marks, such as lines, run along
 * time. A level and its growth over time get a panel each.
 */
void
guatu_chart_description_complete (GuatuChartDescription *chart, gboolean category_is_open,
                                  gboolean series_is_open)
{
  Variety variety = { .has_first = FALSE };

  look_at_chart (&variety, chart);
  /* What the panels differ in, neither categories nor series do. */
  variety.differs[chart->multiples] = FALSE;
  if (category_is_open)
    chart->category = choose_category (
        chart, &variety, series_is_open ? GUATU_DIMENSION_NONE : chart->series);
  if (series_is_open)
    chart->series = choose_series (chart, &variety);
  if (chart->multiples != GUATU_DIMENSION_NONE)
    guatu_chart_part_multiples (chart);
  else if (chart->path == NULL)
    guatu_chart_choose_panels (chart);
}
