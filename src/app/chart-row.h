/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "dataset/dataset.h"

G_BEGIN_DECLS

#define GUATU_TYPE_CHART_ROW (guatu_chart_row_get_type ())
G_DECLARE_FINAL_TYPE (GuatuChartRow, guatu_chart_row, GUATU, CHART_ROW, GtkListBoxRow)

GtkWidget *guatu_chart_row_new (const GuatuChartDescription *chart,
                                GuatuLanguage language) G_GNUC_WARN_UNUSED_RESULT;
const GuatuChartDescription *guatu_chart_row_get_chart (GuatuChartRow *self);
void guatu_chart_row_set_language (GuatuChartRow *self, GuatuLanguage language);
void guatu_chart_row_set_thumbnail (GuatuChartRow *self, GdkTexture *thumbnail);
gboolean guatu_chart_row_wants_thumbnail (GuatuChartRow *self);
gboolean guatu_chart_row_matches (GuatuChartRow *self, char **words);

G_END_DECLS
