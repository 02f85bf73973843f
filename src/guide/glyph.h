/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide/drawing.h"
#include "scene/plane.h"

G_BEGIN_DECLS

/*
 * The grammar of marks as shapes, for the plot and for the legend alike: the
 * legend shows the very marks that it explains.
 */

double guatu_glyph_bar_end (const GuatuDrawing *drawing, GuatuBound bound);
void guatu_glyph_bar (const GuatuDrawing *drawing, const GuatuPlane *plane, double from,
                      double to, double across, double thickness, guint series,
                      GuatuStatus status, GuatuBound bound, int mark);
double guatu_glyph_chevron_depth (const GuatuDrawing *drawing);
void guatu_glyph_chevron (const GuatuDrawing *drawing, const GuatuPlane *plane,
                          double along, double across, double half, int direction,
                          GuatuColor color, int mark);
GuatuColor guatu_glyph_text_on (const GuatuDrawing *drawing, const GuatuFill *fills,
                                guint n_fills, GuatuBox box, int mark);
double guatu_glyph_point_radius (const GuatuDrawing *drawing);
gboolean guatu_glyph_point_sign (const GuatuDrawing *drawing, GuatuPoint at,
                                 GuatuBound bound, GuatuBox *box);
void guatu_glyph_point (const GuatuDrawing *drawing, GuatuPoint at, guint series,
                        GuatuStatus status, GuatuBound bound, int mark);
double guatu_glyph_dot_radius (const GuatuDrawing *drawing);
void guatu_glyph_dot_reach (const GuatuDrawing *drawing, GuatuStatus status,
                            double *along, double *across);
void guatu_glyph_dot (const GuatuDrawing *drawing, GuatuPoint at, guint series,
                      GuatuStatus status, int mark);

G_END_DECLS
