/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <pango/pango.h>

G_BEGIN_DECLS

/* What is known of a layout beside what Pango knows. */
#define GUATU_LAYOUT_LEFT_OUT "guatu-marks-left-out"
#define GUATU_LAYOUT_BREAKS "guatu-breaks"
#define GUATU_LAYOUT_TORN "guatu-torn"
#define GUATU_LAYOUT_IN_FULL "guatu-text-in-full"
#define GUATU_LAYOUT_WHOLE_ATTRIBUTES "guatu-attributes-in-full"
#define GUATU_LAYOUT_N_LINES "guatu-lines-of-cut"

PangoLayout *guatu_layout_copy (PangoLayout *layout) G_GNUC_WARN_UNUSED_RESULT;
PangoLayout *guatu_layout_aligned (PangoLayout *layout, PangoAlignment alignment);

G_END_DECLS
