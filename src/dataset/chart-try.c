/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dataset/builder-private.h"
#include "dataset/chart-layers.h"
#include "dataset/check.h"

/**
 * guatu_chart_try:
 * @dataset: a finished dataset
 * @from: what the chart says
 * @open: which of its dimensions the program is to choose
 * @map: from items that @from refers to to those of @dataset
 * @data: for @map
 *
 * Makes of a chart what guatu_builder_finish() would, without a dataset that has it.
 *
 * Returns: (transfer full): the chart, completed and checked; its problems say why it
 *   cannot be drawn. @dataset has to outlive it
 */
GuatuChartDescription *
guatu_chart_try (const GuatuDataset *dataset, const GuatuChartDescription *from,
                 const GuatuOpenDimensions *open, GuatuItemMap map, gpointer data)
{
  GuatuChartDescription *chart = guatu_chart_description_new (from->id);

  guatu_chart_description_assign (chart, from, map, data);
  guatu_chart_hand_down (chart);
  guatu_builder_complete_chart (chart, open);
  guatu_dataset_check_chart (dataset, chart, dataset->charts->len, NULL);
  return chart;
}
