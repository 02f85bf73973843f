/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <cairo.h>

#include "render/pdf-update.h"
#include "render/render.h"

G_BEGIN_DECLS

void guatu_pdf_describe (cairo_surface_t *surface, const GPtrArray *scenes,
                         const GuatuRenderOptions *options);

void guatu_pdf_describe_figure (GuatuPdfUpdate *update, const GPtrArray *scenes,
                                const GuatuRenderOptions *options);

G_END_DECLS
