/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "mark/bar/layout.h"

G_BEGIN_DECLS

/* Between a dot and the sign of its bound, at 1200×800. */
#define GUATU_DOT_CHEVRON_GAP 3.0

double guatu_dot_along (const GuatuBarLayout *layout, const GuatuBar *bar);
double guatu_dot_across (const GuatuBarLayout *layout, const GuatuBar *bar);
GuatuPoint guatu_dot_point (const GuatuBarLayout *layout, const GuatuBar *bar);
void guatu_dots_label (const GuatuDrawing *drawing, const GuatuBarLayout *layout,
                       guint first_mark);

G_END_DECLS
