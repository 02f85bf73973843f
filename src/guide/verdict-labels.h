/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide/drawing.h"

G_BEGIN_DECLS

GPtrArray *guatu_verdict_labels_set (const GuatuDrawing *drawing,
                                     double room) G_GNUC_WARN_UNUSED_RESULT;
void guatu_verdict_labels_warn (const GuatuDrawing *drawing, GPtrArray *labels);

G_END_DECLS
