/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <pango/pango.h>

G_BEGIN_DECLS

void guatu_cut_text_end (PangoLayout *layout, int length, int n_lines);
void guatu_cut_text_write (PangoLayout *layout);
glong guatu_cut_text_in_middle (PangoLayout *layout, double end_share, glong guess);
gboolean guatu_cut_text_is_cut (PangoLayout *layout);
const char *guatu_cut_text_in_full (PangoLayout *layout);

G_END_DECLS
