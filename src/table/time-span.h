/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "table/glance.h"

G_BEGIN_DECLS

gboolean guatu_chart_time_span (const GuatuChartDescription *chart, GuatuTimeSpan *span);

G_END_DECLS
