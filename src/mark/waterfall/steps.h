/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide/steps.h"
#include "mark/bar/layout.h"

G_BEGIN_DECLS

void guatu_steps_join (const GuatuDrawing *drawing, const GuatuBarLayout *layout);

G_END_DECLS
