/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *guatu_decode (const char *bytes, gsize length, const char *encoding,
                    const char **found, gsize *decoded_length,
                    GError **error) G_GNUC_WARN_UNUSED_RESULT;
GBytes *guatu_decode_bytes (GBytes *bytes, const char *encoding, const char **found,
                            GError **error) G_GNUC_WARN_UNUSED_RESULT;
gsize guatu_ascii_length (const char *text, gsize length);
gboolean guatu_text_is_utf8 (const char *text, gsize length);
gsize guatu_utf8_mark_length (const char *text, gsize length);
gboolean guatu_text_is_mojibake (const char *text);

G_END_DECLS
