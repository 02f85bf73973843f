/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/dataset.h"

G_BEGIN_DECLS

int guatu_newest_year (const GuatuDataset *dataset);
gboolean guatu_chart_is_of_one_period (const GuatuChartDescription *chart,
                                       GuatuPeriod *period);
void guatu_chart_move_years (GuatuChartDescription *chart, int years);
gboolean guatu_chart_can_move_years (const GuatuChartDescription *chart,
                                     const GuatuDataset *dataset, int years);
GPtrArray *guatu_chart_move_figures (GuatuChartDescription *chart,
                                     const GuatuDataset *dataset,
                                     int years) G_GNUC_WARN_UNUSED_RESULT;
gboolean guatu_chart_is_under_title (const GuatuChartDescription *chart,
                                     const GuatuText *title);
gboolean guatu_chart_says_numbers (const GuatuChartDescription *chart);

G_END_DECLS
