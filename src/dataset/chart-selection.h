/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/chart-description.h"

G_BEGIN_DECLS

/**
 * GuatuChartSelection:
 * @chart: not owned
 * @newest: (nullable): the observations that are shown of several periods which nothing
 *   on the chart tells apart; %NULL where all are that the chart selects
 * @leaves_out: whether the chart selects others, too
 *
 * Which observations a chart shows, of a dataset that does not change meanwhile.
 */
typedef struct
{
  const GuatuChartDescription *chart;
  GHashTable *newest;
  gboolean leaves_out;
} GuatuChartSelection;

GuatuChartSelection *
guatu_chart_selection_new (const GuatuChartDescription *chart) G_GNUC_WARN_UNUSED_RESULT;
void guatu_chart_selection_free (GuatuChartSelection *selection);
gboolean guatu_chart_selection_has (const GuatuChartSelection *selection,
                                    const GuatuObservation *observation);
gboolean guatu_chart_mixes_periods (const GuatuChartDescription *chart, GuatuPeriod *one,
                                    GuatuPeriod *other);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GuatuChartSelection, guatu_chart_selection_free)

G_END_DECLS
