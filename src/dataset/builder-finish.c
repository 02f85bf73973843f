/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dataset/builder-private.h"
#include "dataset/chart-layers.h"
#include "dataset/check.h"
#include "dataset/derive.h"
#include "dataset/long-index.h"
#include "dataset/runs.h"

/* What a dataset gets when its reader has read it: what charts leave open, what is
 * derived, the checks of the whole, and the places of what they find. */

/**
 * guatu_builder_end_chart:
 * @builder: a builder that has read the indicators
 * @chart: a chart that is read, the last one that was added
 * @open: which dimensions it leaves to the program
 * @problems: what was wrong in it
 *
 * Hands what the chart says down to its layers. What is wrong with a chart is its own
 * problem, unless it has no id and no title by which it could be told of: then it is the
 * file's.
 */
void
guatu_builder_end_chart (GuatuBuilder *builder, GuatuChartDescription *chart,
                         const GuatuOpenDimensions *open, const GuatuProblems *problems)
{
  g_array_append_val (builder->open, *open);
  guatu_chart_hand_down (chart);
  if (problems->len == 0)
    return;
  if (*chart->id == '\0' || guatu_text_is_absent (&chart->title))
    {
      guatu_problems_append (builder->problems, problems);
      return;
    }
  chart->problems = guatu_problems_new ();
  guatu_problems_append (chart->problems, problems);
}

static void
complete_layers (GuatuChartDescription *chart)
{
  for (guint i = 0; i < chart->layers->len; i++)
    {
      GuatuChartDescription *layer = g_ptr_array_index (chart->layers, i);

      guatu_chart_description_complete (layer, FALSE, layer->series_is_open);
    }
}

/** guatu_builder_complete_chart: chooses what a chart leaves open. */
void
guatu_builder_complete_chart (GuatuChartDescription *chart,
                              const GuatuOpenDimensions *open)
{
  /* Small multiples follow from the data, which may have changed. */
  if (chart->layers == NULL || chart->multiples != GUATU_DIMENSION_NONE)
    guatu_chart_description_complete (chart, open->category, open->series);
  else
    complete_layers (chart);
}

/* Chooses the dimensions that each chart leaves open, if nothing is wrong with what the
 * choice depends on. */
static void
complete_charts (GuatuBuilder *builder)
{
  const GPtrArray *charts = builder->dataset->charts;

  for (guint i = 0; i < charts->len; i++)
    {
      GuatuChartDescription *chart = g_ptr_array_index (charts, i);
      const GuatuOpenDimensions *open
          = &g_array_index (builder->open, GuatuOpenDimensions, i);

      if (g_hash_table_contains (builder->damaged, chart))
        continue;
      guatu_builder_complete_chart (chart, open);
    }
}

static void
mark_derived (GuatuBuilder *builder)
{
  for (guint i = 0; i < builder->dataset->indicators->len; i++)
    {
      GuatuIndicator *indicator = g_ptr_array_index (builder->dataset->indicators, i);

      if (indicator->op != GUATU_DERIVED_NONE)
        guatu_builder_damage (builder, indicator);
    }
}

/* Finds the runs of the indicators that are derived, or of the others, unless a reader
 * did. */
static void
find_runs (GuatuDataset *dataset, gboolean are_derived)
{
  for (guint i = 0; i < dataset->indicators->len; i++)
    {
      GuatuIndicator *indicator = g_ptr_array_index (dataset->indicators, i);

      if ((indicator->op != GUATU_DERIVED_NONE) == are_derived
          && (are_derived || !guatu_indicator_has_runs (indicator)))
        guatu_indicator_find_runs (indicator);
    }
}

/* Checks the indicators and, if nothing is wrong so far, works out the derived ones.
 * Returns whether the charts may be looked at, in whose observations the derived ones
 * count. */
static gboolean
check_indicators (GuatuBuilder *builder)
{
  GuatuDataset *dataset = builder->dataset;
  GuatuProblems *problems = builder->problems;

  if (!guatu_dataset_check_size (dataset, problems))
    return FALSE;
  find_runs (dataset, FALSE);
  guatu_dataset_check_indicators (dataset, builder->damaged, problems);
  if (problems->len > 0)
    {
      mark_derived (builder);
      return TRUE;
    }
  guatu_dataset_derive (dataset, problems);
  find_runs (dataset, TRUE);
  return problems->len == 0 && guatu_dataset_check_size (dataset, problems);
}

/* Lets the reader tell where what the checks found is. */
static void
locate (GuatuBuilder *builder, GuatuProblems *problems)
{
  for (guint i = 0; i < MIN (problems->len, GUATU_PROBLEMS_MAX); i++)
    {
      GuatuProblem *problem = g_ptr_array_index (problems, i);

      if (problem->is_of_part)
        builder->places->locate (problem, builder->reader);
    }
}

/* Adds the problems of the charts to those of the file. */
static void
tell_of_charts (GuatuBuilder *builder)
{
  for (guint i = 0; i < builder->dataset->charts->len; i++)
    {
      const GuatuChartDescription *chart
          = g_ptr_array_index (builder->dataset->charts, i);

      if (chart->problems == NULL)
        continue;
      locate (builder, chart->problems);
      guatu_problems_append (builder->problems, chart->problems);
    }
}

/**
 * guatu_builder_finish:
 * @builder: a builder that has all there is
 *
 * Completes and checks the dataset, as far as it could be read. The problems of one chart
 * are also its own, and do not keep the rest from being used.
 *
 * Returns: (transfer full) (nullable): the dataset, or %NULL if there are other problems
 */
GuatuDataset *
guatu_builder_finish (GuatuBuilder *builder)
{
  gboolean is_whole;

  for (guint i = 0; i < builder->dataset->indicators->len; i++)
    ((GuatuIndicator *) g_ptr_array_index (builder->dataset->indicators, i))->rounding
        = builder->dataset->rounding;
  guatu_dataset_check_units (builder->dataset, builder->damaged, builder->problems);
  /* To choose what a chart leaves open, its observations are looked through; so their
   * number is checked before. */
  if (check_indicators (builder))
    {
      complete_charts (builder);
      guatu_dataset_check_charts (builder->dataset, builder->damaged);
    }
  locate (builder, builder->problems);
  is_whole = builder->problems->len == 0;
  tell_of_charts (builder);
  if (!is_whole)
    return NULL;
  guatu_dataset_index (builder->dataset);
  return g_steal_pointer (&builder->dataset);
}
