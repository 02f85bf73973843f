/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "io/io-error.h"

G_BEGIN_DECLS

gboolean guatu_save_bytes (const char *path, GBytes *bytes, char **etag, GError **error);

G_END_DECLS
