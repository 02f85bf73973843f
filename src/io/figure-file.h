/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "io/io-error.h"
#include "io/io-limits.h"

G_BEGIN_DECLS

gboolean guatu_figure_file_is (const void *data, gsize length);
GBytes *guatu_figure_file_data (GBytes *bytes, const char *name,
                                GCancellable *cancellable,
                                GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
