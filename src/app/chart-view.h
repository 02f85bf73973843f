/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "scene/scene.h"
#include "table/glance.h"

G_BEGIN_DECLS

/**
 * GuatuChartView:
 *
 * Shows a scene as a sheet of paper, as large as there is room, and tells of
 * the mark that is pointed at or walked to. Which series and which time of the chart are
 * looked at, and what its page is like, is chosen on it; it asks for a scene of that.
 */
#define GUATU_TYPE_CHART_VIEW (guatu_chart_view_get_type ())
G_DECLARE_FINAL_TYPE (GuatuChartView, guatu_chart_view, GUATU, CHART_VIEW, GtkWidget)

/* The ground that is left around the sheet, in pixels. */
#define GUATU_CHART_VIEW_MARGIN 24

void guatu_chart_view_set_scene (GuatuChartView *self, GuatuScene *scene);
GuatuScene *guatu_chart_view_get_scene (GuatuChartView *self);
void guatu_chart_view_describe (GuatuChartView *self, const char *described);
void guatu_chart_view_look_at_all (GuatuChartView *self);
void guatu_chart_view_set_whole (GuatuChartView *self, const GuatuTimeSpan *whole);
const GuatuTimeSpan *guatu_chart_view_get_whole (GuatuChartView *self);
const GuatuGlance *guatu_chart_view_get_glance (GuatuChartView *self);
GuatuFigure guatu_chart_view_get_figure (GuatuChartView *self, GuatuLanguage language);
gboolean guatu_chart_view_is_tight (GuatuChartView *self);
void guatu_chart_view_set_as_exported (GuatuChartView *self, gboolean as_exported);
void guatu_chart_view_show_series (GuatuChartView *self);
void guatu_chart_view_zoom (GuatuChartView *self, int steps);
gboolean guatu_chart_view_is_in_plot (GuatuChartView *self, double x, double y);
const GuatuSceneMark *guatu_chart_view_get_told (GuatuChartView *self, GuatuBox *box);
void guatu_chart_view_point_at (GuatuChartView *self, double x, double y);
void guatu_chart_view_click_at (GuatuChartView *self, double x, double y);
void guatu_chart_view_click_twice (GuatuChartView *self, double x, double y);

G_END_DECLS
