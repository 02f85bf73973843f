/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <pango/pango.h>

#include "scene/scene.h"

G_BEGIN_DECLS

/**
 * GuatuGlyph:
 * @x: where its outline starts, in hundredths of a scene unit
 * @y: the same, downwards from the baseline
 * @outline: (nullable): the rest of the outline from there on, as the data of an
 *   SVG path of relative commands; %NULL for a space. The font owns it
 * @uses: how often the figure has it
 * @id: of the shared outline, from 1, or 0 where each use has its own
 */
typedef struct
{
  gint64 x;
  gint64 y;
  char *outline;
  guint uses;
  guint id;
} GuatuGlyph;

/**
 * GuatuGlyphs:
 * @shared: (element-type GuatuGlyph): those with an id, in its order
 *
 * The outlines of the letters of a figure.
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
