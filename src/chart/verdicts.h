/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "chart/drawing.h"
#include "dataset/verdict.h"

G_BEGIN_DECLS

gboolean guatu_verdicts_find (const GuatuTable *table, guint category,
                              GuatuVerdict *verdict);
gboolean guatu_verdicts_any (const GuatuTable *table);
GPtrArray *guatu_verdicts_set (const GuatuDrawing *drawing,
                               double room) G_GNUC_WARN_UNUSED_RESULT;
void guatu_verdicts_warn (const GuatuDrawing *drawing, GPtrArray *labels);

G_END_DECLS
