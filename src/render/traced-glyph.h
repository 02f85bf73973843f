/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "render/glyph-tracer.h"

G_BEGIN_DECLS

/**
 * GuatuTracedGlyph:
 * @outline: of the letter, which stands at the origin; without a step for a space
 * @svg: (nullable): what guatu_svg_path() makes of it, once a figure asked for that
 *
 * A letter of a font, which owns it.
 */
typedef struct
{
  GuatuOutline outline;
  char *svg;
} GuatuTracedGlyph;

GuatuTracedGlyph *guatu_traced_glyph_get (const GuatuGlyphTracer *tracer, PangoFont *font,
                                          PangoGlyph glyph);

G_END_DECLS
