/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

gboolean guatu_foreign_refuse (const char *name, const void *data, gsize length,
                               GError **error);

G_END_DECLS
