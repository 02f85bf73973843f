/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide/drawing.h"

G_BEGIN_DECLS

guint guatu_color_of_series (const GuatuDrawing *drawing, guint series);
guint guatu_color_of_cell (const GuatuDrawing *drawing, guint category, guint series);
guint guatu_color_of_part (const GuatuDrawing *drawing, guint category);
GuatuFont guatu_color_font (const GuatuFont *font, gboolean highlighted);

G_END_DECLS
