/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide/drawing.h"

G_BEGIN_DECLS

void guatu_ground_add (const GuatuDrawing *drawing, GuatuBox box);

G_END_DECLS
