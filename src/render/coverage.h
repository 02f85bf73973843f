/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <cairo.h>

#include "scene/shape.h"

G_BEGIN_DECLS

/**
 * GuatuCoverage:
 *
 * Finds how much of each pixel lies within outlines, and paints that.
 */
typedef struct _GuatuCoverage GuatuCoverage;

GuatuCoverage *guatu_coverage_new (void) G_GNUC_WARN_UNUSED_RESULT;
void guatu_coverage_free (GuatuCoverage *coverage);
gboolean guatu_coverage_begin (GuatuCoverage *coverage, cairo_t *cr, GuatuBox box);
void guatu_coverage_add_line (GuatuCoverage *coverage, GuatuPoint a, GuatuPoint b);
void guatu_coverage_add_cubic (GuatuCoverage *coverage, GuatuPoint a, GuatuPoint b,
                               GuatuPoint c, GuatuPoint d);
void guatu_coverage_paint (GuatuCoverage *coverage, cairo_t *cr);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GuatuCoverage, guatu_coverage_free)

G_END_DECLS
