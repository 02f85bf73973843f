/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

gboolean guatu_plain_number_parse (const char *text, gsize length, double *value,
                                   guint *decimals);

G_END_DECLS
