/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <pango/pango.h>

G_BEGIN_DECLS

/**
 * GuatuFigureFontMap:
 *
 * A font map of #GuatuFigureFont: it chooses fonts as Pango's map for cairo does.
 */
#define GUATU_TYPE_FIGURE_FONT_MAP (guatu_figure_font_map_get_type ())
G_DECLARE_FINAL_TYPE (GuatuFigureFontMap, guatu_figure_font_map, GUATU, FIGURE_FONT_MAP,
                      PangoFontMap)

PangoFontMap *guatu_figure_font_map_new (PangoFontMap *chooser) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
