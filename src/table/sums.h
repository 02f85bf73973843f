/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "table/table.h"

G_BEGIN_DECLS

gboolean guatu_sums_is_total (const GuatuTable *table, const GuatuChartDescription *chart,
                              guint category);
void guatu_sums_put_total_last (GuatuTable *table, const GuatuChartDescription *chart);
void guatu_sums_table (GuatuTable *table, const GuatuChartDescription *chart);

G_END_DECLS
