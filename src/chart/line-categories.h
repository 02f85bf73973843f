/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "chart/drawing.h"

G_BEGIN_DECLS

GPtrArray *guatu_line_categories_set (const GuatuDrawing *drawing,
                                      double room) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
