/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <pango/pango.h>

G_BEGIN_DECLS

/**
 * GuatuFigureFont:
 *
 * A font that measures text from the tables of its file. Pango's own for cairo opens the
 * file with FreeType for that, which of a Chinese face takes longer than to set a chart.
 * It stands for one of these, which is what cairo draws with.
 */
#define GUATU_TYPE_FIGURE_FONT (guatu_figure_font_get_type ())
G_DECLARE_FINAL_TYPE (GuatuFigureFont, guatu_figure_font, GUATU, FIGURE_FONT, PangoFont)

PangoFont *guatu_figure_font_new (PangoFont *drawn,
                                  PangoFontMap *map) G_GNUC_WARN_UNUSED_RESULT;
PangoFont *guatu_figure_font_get_drawn (PangoFont *font);
void guatu_figure_font_measure_ink (PangoFont *font, PangoGlyph glyph,
                                    PangoRectangle *ink);
void guatu_figure_font_get_matrix (PangoFont *font, PangoMatrix *matrix);

G_END_DECLS
