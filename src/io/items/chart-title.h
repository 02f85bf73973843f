/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/dataset.h"

G_BEGIN_DECLS

void guatu_chart_title_set (GuatuText *title, const GuatuText *table);
void guatu_chart_title_say_span (GuatuChartDescription *chart, GuatuPeriod span);

G_END_DECLS
