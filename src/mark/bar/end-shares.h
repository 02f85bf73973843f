/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "mark/bar/layout.h"

G_BEGIN_DECLS

double guatu_bar_end_shares_width (const GuatuDrawing *drawing);
void guatu_bar_end_shares_draw (const GuatuBarLayout *layout,
                                const GuatuDrawing *drawing);

G_END_DECLS
