/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dataset/check.h"

#include "dataset/check-private.h"
#include "dataset/text-figures.h"

static gboolean
is_damaged (const GHashTable *damaged, gconstpointer item)
{
  return damaged != NULL && g_hash_table_contains ((GHashTable *) damaged, item);
}

/**
 * guatu_dataset_check_indicators:
 * @dataset: a dataset that is read to the end, and not too large
 * @damaged: (nullable): the items of @dataset that are not there as they are meant,
 *   since something was found to be wrong with them before
 * @problems: where what is wrong is added, each with the part that it is of
 *
 * Checks what no single value shows: that the observations of an indicator can
 * be told apart, that no indicator is a part of itself or derived from itself,
 * and that derivations have the operands and the units that they need.
 */
void
guatu_dataset_check_indicators (const GuatuDataset *dataset, const GHashTable *damaged,
                                GuatuProblems *problems)
{
  for (guint i = 0; i < dataset->indicators->len; i++)
    {
      const GuatuIndicator *indicator = g_ptr_array_index (dataset->indicators, i);

      guatu_check_observations (indicator, i, problems);
      if (!is_damaged (damaged, indicator))
        guatu_check_derivation (indicator, i, problems);
    }
  guatu_check_cycles (dataset, problems);
}

static gboolean
is_partial (const GuatuChartDescription *chart, const GHashTable *damaged)
{
  for (guint i = 0; i < chart->indicators->len; i++)
    if (is_damaged (damaged, g_ptr_array_index (chart->indicators, i)))
      return TRUE;
  return FALSE;
}

/**
 * guatu_dataset_check_chart:
 * @dataset: a dataset whose indicators are checked
 * @chart: a chart of it, or one that might be
 * @index: which chart it is
 * @damaged: (nullable): as for guatu_dataset_check_charts()
 *
 * Finds what keeps the chart from being drawn, and adds it to the chart's own problems.
 */
void
guatu_dataset_check_chart (const GuatuDataset *dataset, GuatuChartDescription *chart,
                           guint index, const GHashTable *damaged)
{
  g_autoptr (GuatuProblems) problems = chart->problems != NULL
                                           ? g_steal_pointer (&chart->problems)
                                           : guatu_problems_new ();
  const GuatuChartCheck check
      = { chart, index, NULL, is_partial (chart, damaged), problems };

  if (!is_damaged (damaged, chart))
    guatu_check_chart (&check);
  guatu_dataset_find_text_figures (dataset, chart, index, damaged, problems);
  if (problems->len > 0)
    chart->problems = g_steal_pointer (&problems);
}

/**
 * guatu_dataset_check_charts:
 * @dataset: a dataset whose indicators are checked
 * @damaged: (nullable): as for guatu_dataset_check_indicators(), and the indicators
 *   that are not derived yet
 *
 * Finds what keeps a chart from being drawn, such as two units on one axis, or two
 * numbers for one mark. It is added to that chart's own problems: the others can be
 * drawn.
 */
void
guatu_dataset_check_charts (GuatuDataset *dataset, const GHashTable *damaged)
{
  for (guint i = 0; i < dataset->charts->len; i++)
    guatu_dataset_check_chart (dataset, g_ptr_array_index (dataset->charts, i), i,
                               damaged);
}
