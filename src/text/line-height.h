/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <pango/pango.h>

G_BEGIN_DECLS

void guatu_line_height_even (PangoLayout *layout, int height);

G_END_DECLS
