/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

gboolean guatu_wide_separator_take (GBytes **text, const char **found, GError **error);

G_END_DECLS
