/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "table/table.h"

G_BEGIN_DECLS

guint guatu_references_count (const GuatuChartDescription *chart,
                              const GuatuTable *table);
GuatuObservation guatu_reference_observation (const GuatuChartDescription *chart,
                                              const GuatuTable *table, guint reference);
double guatu_reference_value (const GuatuChartDescription *chart, const GuatuTable *table,
                              guint reference);

G_END_DECLS
