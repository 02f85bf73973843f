/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "chart/table-keys.h"

G_BEGIN_DECLS

/* How tables are made; for the files of the table alone. */

GuatuTable *guatu_table_alloc (void) G_GNUC_WARN_UNUSED_RESULT;
void guatu_table_name_keys (GuatuTable *table);
void guatu_table_measure (GuatuTable *table, const GuatuChartDescription *chart);

G_END_DECLS
