/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "io/out/chart-grid.h"
#include "io/out/sheet-sink.h"

G_BEGIN_DECLS

gboolean guatu_sheet_can_draw (const GuatuChartDescription *chart);
void guatu_sheet_chart_init (GuatuSheetChart *shown, const GuatuChartGrid *grid,
                             const char *unit);

G_END_DECLS
