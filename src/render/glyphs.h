/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <pango/pango.h>

#include "render/outline.h"
#include "scene/scene.h"

G_BEGIN_DECLS

/**
 * GuatuGlyph:
 * @start: where its outline starts, from the baseline
 * @outline: (nullable): the rest of the outline from there on, as guatu_svg_path()
 *   writes it; %NULL for a space. The font owns it
 * @uses: how often the figure has it
 * @id: of the shared outline, from 1, or 0 where each use has its own
 */
typedef struct
{
  GuatuGridPoint start;
  const char *outline;
  guint uses;
  guint id;
} GuatuGlyph;

/**
 * GuatuGlyphs:
 * @shared: (element-type GuatuGlyph): those with an id, in its order
 *
 * The outlines of the letters of a figure, as SVG has them.
 */
typedef struct
{
  GHashTable *all;
  GPtrArray *shared;
} GuatuGlyphs;

GuatuGlyphs *guatu_glyphs_new (const GuatuScene *scene) G_GNUC_WARN_UNUSED_RESULT;
void guatu_glyphs_free (GuatuGlyphs *glyphs);
const GuatuGlyph *guatu_glyphs_get (const GuatuGlyphs *glyphs, PangoFont *font,
                                    PangoGlyph glyph);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GuatuGlyphs, guatu_glyphs_free)

G_END_DECLS
