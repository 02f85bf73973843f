/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "mark/line/layout.h"

G_BEGIN_DECLS

double *guatu_line_dodge (const GuatuDrawing *drawing,
                          const GuatuLineLayout *layout) G_GNUC_WARN_UNUSED_RESULT;
double guatu_line_dodge_reach (const GuatuDrawing *drawing, const GuatuLineLayout *layout,
                               guint category);

G_END_DECLS
