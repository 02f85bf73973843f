/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide/drawing.h"

G_BEGIN_DECLS

guint *guatu_line_colors_choose (const GuatuDrawing *drawing,
                                 gboolean by_change) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
