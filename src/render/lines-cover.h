/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "render/coverage.h"
#include "render/hatch.h"

G_BEGIN_DECLS

void guatu_lines_cover (GuatuCoverage *coverage, cairo_t *cr, const GuatuHatchLine *lines,
                        guint n, const GuatuStroke *stroke);

void guatu_bends_cover (GuatuCoverage *coverage, cairo_t *cr, const GuatuPoint *points,
                        guint n, const GuatuStroke *stroke);

G_END_DECLS
