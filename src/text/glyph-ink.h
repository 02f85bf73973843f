/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <pango/pango.h>

G_BEGIN_DECLS

PangoRectangle guatu_glyph_ink (const PangoGlyphItem *run, int from, int end);

G_END_DECLS
