/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/chart-description.h"

G_BEGIN_DECLS

/**
 * GuatuChartCell:
 * @category: where the observation stands among the categories, as a number
 * @series: the same among the series
 * @index: the number of the observation in the indicator
 *
 * Where on a chart an observation is drawn: two equal cells would be drawn on top of
 * each other. Private to the room.
 */
typedef struct
{
  guint64 category;
  guint64 series;
  const GuatuIndicator *indicator;
  guint index;
} GuatuChartCell;

/** guatu_chart_cell_observation: (transfer none): what stands in a cell. */
static inline const GuatuObservation *
guatu_chart_cell_observation (const GuatuChartCell *cell)
{
  return guatu_indicator_observation (cell->indicator, cell->index);
}

GArray *
guatu_chart_cells_new (const GuatuChartDescription *chart) G_GNUC_WARN_UNUSED_RESULT;
gboolean guatu_chart_cells_find_two (const GuatuChartDescription *chart,
                                     GuatuChartCell *first, GuatuChartCell *second);
guint guatu_chart_cells_count_categories (const GuatuChartDescription *chart);

G_END_DECLS
