/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

gboolean guatu_heading_is (const char *line, gsize length);
gboolean guatu_heading_is_numbered (const char *line);
gboolean guatu_heading_has_number (const char *line, gsize length);

G_END_DECLS
