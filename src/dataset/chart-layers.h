/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/chart-description.h"

G_BEGIN_DECLS

GuatuChartDescription *guatu_chart_add_layer (GuatuChartDescription *chart, guint panel);
void guatu_chart_hand_down (GuatuChartDescription *chart);
void guatu_chart_part_multiples (GuatuChartDescription *chart);
gboolean guatu_chart_is_in_columns (const GuatuChartDescription *chart);
const GuatuText *guatu_chart_label_of (const GuatuChartDescription *chart,
                                       const GuatuIndicator *indicator);
const GuatuText *guatu_chart_panel_name (const GuatuChartDescription *chart, guint layer);
gboolean guatu_chart_choose_panels (GuatuChartDescription *chart);
guint guatu_chart_n_panels (const GuatuChartDescription *chart);
gboolean guatu_chart_find_misfit (const GuatuChartDescription *chart, GuatuPeriod *one,
                                  GuatuPeriod *other);
const GuatuChartDescription *guatu_chart_layer (const GuatuChartDescription *chart,
                                                guint layer);

G_END_DECLS
