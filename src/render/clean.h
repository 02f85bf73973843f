/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

gboolean guatu_is_noncharacter (gunichar c);
char *guatu_clean_text (const char *text) G_GNUC_WARN_UNUSED_RESULT;
char *guatu_clean_json (GBytes *json) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
