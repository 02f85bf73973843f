/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide/drawing.h"
#include "mark/line/end.h"

G_BEGIN_DECLS

int guatu_line_find_end (const GuatuTable *table, guint series, gboolean last);
GArray *guatu_line_ends_set (const GuatuDrawing *drawing, gboolean last,
                             gboolean named) G_GNUC_WARN_UNUSED_RESULT;
gboolean guatu_line_ends_any (GArray *ends);
double guatu_line_ends_width (GArray *ends, gboolean names);
double guatu_line_ends_height (GArray *ends);
void guatu_line_ends_lengthen (const GuatuDrawing *drawing, GArray *ends, double room);
void guatu_line_ends_leave_values (GArray *ends);
void guatu_line_ends_drop (const GuatuDrawing *drawing, GArray *ends);

G_END_DECLS
