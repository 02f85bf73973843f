/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide/drawing.h"

G_BEGIN_DECLS

GPtrArray *guatu_category_names_set (const GuatuDrawing *drawing, double room,
                                     double pitch, guint *step) G_GNUC_WARN_UNUSED_RESULT;
guint guatu_category_names_step (const GuatuDrawing *drawing, const GPtrArray *labels,
                                 double pitch);

G_END_DECLS
