/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/dataset.h"

G_BEGIN_DECLS

/**
 * GuatuGridCell:
 * @observation: (nullable): what stands there; %NULL for nothing
 */
typedef struct
{
  const GuatuIndicator *indicator;
  const GuatuObservation *observation;
} GuatuGridCell;

/**
 * GuatuChartGrid:
 * @chart: what it is of: a chart without layers, or a layer
 * @categories: (element-type GuatuText): what each row is called
 * @series: (element-type GuatuText): what each column is called
 * @unit_mult: the power of ten that all its numbers can be written in
 * @is_mixed: whether its numbers are in several units
 * @cells: (element-type GuatuGridCell): row after row
 *
 * What a chart shows as rows of categories and columns of series, in the order of the
 * chart, for programs that draw it themselves.
 */
typedef struct
{
  const GuatuChartDescription *chart;
  GPtrArray *categories;
  GPtrArray *series;
  const GuatuIndicator *indicator;
  int unit_mult;
  gboolean is_mixed;
  GArray *cells;
} GuatuChartGrid;

GuatuChartGrid *
guatu_chart_grid_new (const GuatuChartDescription *chart) G_GNUC_WARN_UNUSED_RESULT;
void guatu_chart_grid_free (GuatuChartGrid *grid);
const GuatuGridCell *guatu_chart_grid_cell (const GuatuChartGrid *grid, guint category,
                                            guint series);
gboolean guatu_chart_grid_value (const GuatuChartGrid *grid, guint category, guint series,
                                 double *value, int *decimals);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GuatuChartGrid, guatu_chart_grid_free)

G_END_DECLS
