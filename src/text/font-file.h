/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

gboolean guatu_font_file_is_whole (const char *path, int index);

G_END_DECLS
