/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <pango/pango.h>

G_BEGIN_DECLS

/* The OpenType feature by which a full-width mark loses the blank half of its em. */
#define GUATU_HALF_WIDTH "halt=1"

void guatu_punctuation_squeeze (PangoAttrList *attributes, const char *text, gsize from,
                                gsize to);

G_END_DECLS
