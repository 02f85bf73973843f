/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide/drawing.h"

G_BEGIN_DECLS

/* Names that thin out get no wider than so much type, however few they are. */
#define GUATU_AXIS_NAMES_WIDEST 14.0

/* Which categories an axis names, where it has not room for all of their names. */
guint guatu_axis_names_step (double least);
gboolean guatu_axis_names_keep (const GuatuDrawing *drawing, guint step, guint category);
gboolean guatu_axis_names_are_many (const GuatuDrawing *drawing);
gboolean guatu_axis_names_thin_out (const GuatuDrawing *drawing,
                                    const GuatuWarning *warning);

/* Names under a plot. */
gboolean guatu_axis_names_place_under (const GuatuDrawing *drawing,
                                       const GuatuLabel *label, double x, double top);
void guatu_axis_names_draw_tick (const GuatuDrawing *drawing, double x, double top);
void guatu_axis_names_warn (const GuatuDrawing *drawing, const char *name);

G_END_DECLS
