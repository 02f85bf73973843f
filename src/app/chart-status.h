/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/chart-view.h"

G_BEGIN_DECLS

/**
 * GuatuChartStatus:
 *
 * Tells under a chart how it is looked at, where that is not all of it as it is exported,
 * and leads back to that.
 */
#define GUATU_TYPE_CHART_STATUS (guatu_chart_status_get_type ())
G_DECLARE_FINAL_TYPE (GuatuChartStatus, guatu_chart_status, GUATU, CHART_STATUS, AdwBin)

void guatu_chart_status_show (GuatuChartStatus *self, GuatuChartView *view);

G_END_DECLS
