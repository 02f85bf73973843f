/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <pango/pango.h>

G_BEGIN_DECLS

/* A fontset of GuatuFigureFont, which are those of another fontset in its order. */
PangoFontset *guatu_figure_fontset_new (PangoFontset *drawn, PangoLanguage *language,
                                        PangoFontMap *map) G_GNUC_WARN_UNUSED_RESULT;
PangoFont *guatu_figure_fontset_first (PangoFontset *fontset);

G_END_DECLS
