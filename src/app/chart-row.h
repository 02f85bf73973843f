/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "dataset/dataset.h"

G_BEGIN_DECLS

/**
 * GuatuChartRow:
 *
 * What a row of the sidebar shows: a chart, small, with its title, and over the first
 * chart of a theme the theme. Rows are used again for other charts.
 *
 * Its signal "clicked" is emitted when the chart is clicked.
 */
#define GUATU_TYPE_CHART_ROW (guatu_chart_row_get_type ())
G_DECLARE_FINAL_TYPE (GuatuChartRow, guatu_chart_row, GUATU, CHART_ROW, AdwBin)

GtkWidget *guatu_chart_row_new (void) G_GNUC_WARN_UNUSED_RESULT;
void guatu_chart_row_set_chart (GuatuChartRow *self, const GuatuChartDescription *chart,
                                GuatuLanguage language);
const GuatuChartDescription *guatu_chart_row_get_chart (GuatuChartRow *self);
void guatu_chart_row_set_heading (GuatuChartRow *self, const GuatuTheme *theme,
                                  GuatuLanguage language);
void guatu_chart_row_set_thumbnail (GuatuChartRow *self, GdkTexture *thumbnail);
gboolean guatu_chart_row_wants_thumbnail (GuatuChartRow *self);

G_END_DECLS
