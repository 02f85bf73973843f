/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <cairo.h>

#include "scene/scene.h"

G_BEGIN_DECLS

/**
 * GuatuPdfFonts:
 *
 * The fonts of a PDF, cut down to the letters that it has.
 */
typedef struct _GuatuPdfFonts GuatuPdfFonts;

GuatuPdfFonts *guatu_pdf_fonts_new (const GPtrArray *scenes) G_GNUC_WARN_UNUSED_RESULT;
void guatu_pdf_fonts_free (GuatuPdfFonts *fonts);
void guatu_pdf_fonts_show (cairo_t *cr, PangoLayout *layout, gpointer fonts);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GuatuPdfFonts, guatu_pdf_fonts_free)

G_END_DECLS
