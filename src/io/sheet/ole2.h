/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

gboolean guatu_ole2_is (const guint8 *data, gsize length);
GByteArray *guatu_ole2_read (const guint8 *data, gsize length, const char *name,
                             gboolean *has, GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
