/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "scene/shape.h"

G_BEGIN_DECLS

GArray *guatu_line_outline (const GuatuPoint *points, guint n,
                            double width) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
