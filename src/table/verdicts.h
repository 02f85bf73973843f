/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "table/table.h"
#include "dataset/verdict.h"

G_BEGIN_DECLS

gboolean guatu_verdicts_find (const GuatuTable *table, guint category,
                              GuatuVerdict *verdict);
gboolean guatu_verdicts_any (const GuatuTable *table);

G_END_DECLS
