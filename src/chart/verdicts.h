/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "chart/drawing.h"
#include "dataset/verdict.h"

G_BEGIN_DECLS

gboolean guatu_verdicts_find (const GuatuTable *table, guint category,
                              GuatuVerdict *verdict);
GPtrArray *guatu_verdicts_set (const GuatuDrawing *drawing,
                               const GuatuFont *font) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
