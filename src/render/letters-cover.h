/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <pango/pango.h>

#include "render/coverage.h"
#include "render/glyph-tracer.h"

G_BEGIN_DECLS

/**
 * GuatuLetterCover:
 * @coverage: (not owned): to paint with
 * @tracer: (not owned): of the letters
 *
 * What it takes to paint letters exactly.
 */
typedef struct
{
  GuatuCoverage *coverage;
  const GuatuGlyphTracer *tracer;
} GuatuLetterCover;

void guatu_letters_cover (cairo_t *cr, PangoLayout *layout, gpointer data);

G_END_DECLS
