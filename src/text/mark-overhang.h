/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <pango/pango.h>

G_BEGIN_DECLS

gboolean guatu_mark_overhang_limit (PangoLayout *layout, double size, GByteArray *limits);

G_END_DECLS
