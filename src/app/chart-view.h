/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "scene/scene.h"

G_BEGIN_DECLS

/**
 * GuatuChartView:
 *
 * Shows a scene as a sheet of paper, as large as there is room, and tells of
 * the mark that is pointed at or walked to.
 */
#define GUATU_TYPE_CHART_VIEW (guatu_chart_view_get_type ())
G_DECLARE_FINAL_TYPE (GuatuChartView, guatu_chart_view, GUATU, CHART_VIEW, GtkWidget)

/* The ground that is left around the sheet, in pixels. */
#define GUATU_CHART_VIEW_MARGIN 24

void guatu_chart_view_set_scene (GuatuChartView *self, GuatuScene *scene);
GuatuScene *guatu_chart_view_get_scene (GuatuChartView *self);
void guatu_chart_view_point_at (GuatuChartView *self, double x, double y);
void guatu_chart_view_click_at (GuatuChartView *self, double x, double y);

G_END_DECLS
