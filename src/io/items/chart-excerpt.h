/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/dataset.h"

G_BEGIN_DECLS

void guatu_chart_excerpt_say (GuatuChartDescription *chart, gboolean next_has_all);
gboolean guatu_chart_excerpt_undo (GuatuChartDescription *chart);

G_END_DECLS
