/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "mark/line/layout.h"

G_BEGIN_DECLS

/* More values than this are read off the axis rather than labelled. */
#define GUATU_LINE_MAX_LABELLED 24u

gboolean guatu_line_labels_all (const GuatuTable *table);
void guatu_line_label_points (const GuatuDrawing *drawing, const GuatuLineLayout *layout,
                              const int *marks);

G_END_DECLS
