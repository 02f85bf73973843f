/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide/drawing.h"

G_BEGIN_DECLS

void guatu_empty_plot_say (const GuatuDrawing *drawing, GuatuBox area);

G_END_DECLS
