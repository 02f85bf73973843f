/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <cairo.h>
#include <hb.h>
#include <pango/pango.h>

#include "render/outline.h"

G_BEGIN_DECLS

/**
 * GuatuGlyphTracer:
 *
 * Draws the outlines of letters.
 */
typedef struct _GuatuGlyphTracer GuatuGlyphTracer;

GuatuGlyphTracer *guatu_glyph_tracer_new (void) G_GNUC_WARN_UNUSED_RESULT;
void guatu_glyph_tracer_free (GuatuGlyphTracer *tracer);
void guatu_glyph_tracer_trace (const GuatuGlyphTracer *tracer, PangoFont *font,
                               PangoGlyph glyph, GuatuOutline *outline);
void guatu_glyph_tracer_trace_face (const GuatuGlyphTracer *tracer, hb_face_t *face,
                                    PangoGlyph glyph, GuatuOutline *outline);
void guatu_glyph_tracer_matrix (PangoFont *font, cairo_matrix_t *matrix);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GuatuGlyphTracer, guatu_glyph_tracer_free)

G_END_DECLS
