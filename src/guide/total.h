/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide/drawing.h"

G_BEGIN_DECLS

char *guatu_total_write (const GuatuDrawing *drawing,
                         guint category) G_GNUC_WARN_UNUSED_RESULT;
GuatuLabel *guatu_total_set (const GuatuDrawing *drawing, guint category,
                             const GuatuFont *font) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
