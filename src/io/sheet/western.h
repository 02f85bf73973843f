/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What files of Western Europe are taken to be written in. */
#define GUATU_WESTERN "Windows-1252"

gboolean guatu_text_is_western (const char *text, gsize length);
gboolean guatu_text_is_odd_chinese (const char *text, gsize length);

G_END_DECLS
