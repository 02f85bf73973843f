/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <pango/pango.h>

G_BEGIN_DECLS

/**
 * GuatuRunFunc:
 * @run: glyphs of one font
 * @x: where they start, from the layout's left
 * @baseline: where they stand, from the layout's top
 */
typedef void (*GuatuRunFunc) (PangoLayout *layout, const PangoGlyphItem *run, double x,
                              double baseline, gpointer data);

void guatu_layout_each_run (PangoLayout *layout, GuatuRunFunc func, gpointer data);

G_END_DECLS
