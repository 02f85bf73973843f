/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "speech/data-table.h"
#include "table/table.h"

G_BEGIN_DECLS

/* Private to the room. */

const GuatuCell *guatu_data_table_shown (const GuatuDataTable *table,
                                         const GuatuTable *shown, guint cell);
void guatu_data_table_write (GuatuDataTable *table, const GuatuTable *shown,
                             const GuatuChartDescription *chart);
void guatu_data_table_say (GuatuDataTable *table, const GuatuTable *shown,
                           const GuatuChartDescription *chart);

G_END_DECLS
