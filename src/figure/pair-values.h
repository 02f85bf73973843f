/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide/drawing.h"

G_BEGIN_DECLS

void guatu_pair_values_draw (const GuatuDrawing *under);

G_END_DECLS
