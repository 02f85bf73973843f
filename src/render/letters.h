/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <cairo.h>
#include <pango/pango.h>

G_BEGIN_DECLS

void guatu_letters_show (cairo_t *cr, PangoLayout *layout, gpointer data);

G_END_DECLS
