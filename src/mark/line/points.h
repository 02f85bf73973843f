/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "mark/line/layout.h"

G_BEGIN_DECLS

gboolean guatu_line_points_tell_lines (const GuatuDrawing *drawing);
void guatu_line_points_draw (const GuatuDrawing *drawing, const GuatuLineLayout *layout,
                             int *marks);

G_END_DECLS
