/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "mark/bar/layout.h"

G_BEGIN_DECLS

void guatu_dots_dodge (GuatuBarLayout *layout, const GuatuDrawing *drawing);

G_END_DECLS
