/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * GuatuChartMark:
 *
 * A mark of a chart, for those who hear it: a widget that draws nothing, lies
 * where the mark is painted, takes the keyboard and says what the mark shows.
 */
#define GUATU_TYPE_CHART_MARK (guatu_chart_mark_get_type ())
G_DECLARE_FINAL_TYPE (GuatuChartMark, guatu_chart_mark, GUATU, CHART_MARK, GtkWidget)

GtkWidget *guatu_chart_mark_new (const char *speech) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
