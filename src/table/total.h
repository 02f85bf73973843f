/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "table/table.h"

G_BEGIN_DECLS

gboolean guatu_table_total (const GuatuTable *table, guint category,
                            GuatuObservation *total);

G_END_DECLS
