/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

gboolean guatu_text_has_decimal_comma (const char *text);
gboolean guatu_text_has_decimal_point (const char *text);
void guatu_turn_decimal_comma (char *text);

G_END_DECLS
