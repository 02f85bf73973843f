/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

gboolean guatu_pdf_attach (GByteArray *pdf, const char *name, GBytes *data,
                           GError **error);

G_END_DECLS
