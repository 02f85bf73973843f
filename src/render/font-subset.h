/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <cairo.h>
#include <hb.h>
#include <pango/pango.h>

G_BEGIN_DECLS

/**
 * GuatuFontSubset:
 *
 * A font that has only some glyphs of another, under other numbers.
 */
typedef struct _GuatuFontSubset GuatuFontSubset;

GuatuFontSubset *guatu_font_subset_new (hb_face_t *face) G_GNUC_WARN_UNUSED_RESULT;
void guatu_font_subset_free (GuatuFontSubset *subset);
void guatu_font_subset_add (GuatuFontSubset *subset, PangoGlyph glyph);
void guatu_font_subset_make (GuatuFontSubset *subset);
gboolean guatu_font_subset_is_of (const GuatuFontSubset *subset, hb_face_t *face);
gboolean guatu_font_subset_is_made (const GuatuFontSubset *subset);
PangoGlyph guatu_font_subset_map (const GuatuFontSubset *subset, PangoGlyph glyph);
void guatu_font_subset_install (const GuatuFontSubset *subset, PangoFont *font,
                                cairo_t *cr);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GuatuFontSubset, guatu_font_subset_free)

G_END_DECLS
