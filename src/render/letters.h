/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <cairo.h>
#include <pango/pango.h>

G_BEGIN_DECLS

gboolean guatu_letters_have_outlines (const PangoGlyphItem *run);
void guatu_letters_show (cairo_t *cr, PangoLayout *layout, gpointer data);

G_END_DECLS
