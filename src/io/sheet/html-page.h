/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "io/sheet/html-parser.h"

G_BEGIN_DECLS

/* Elements in one another; more is an error. */
#define GUATU_HTML_MAX_DEPTH 256u

gboolean guatu_html_page_is (const guint8 *data, gsize length);
const char *guatu_html_page_find (const char *text, gsize length, const char *word);
const char *guatu_html_page_attribute (const char **attributes, const char *name);
gboolean guatu_html_page_leaves_out (const char *name, const char **attributes);
gboolean guatu_html_page_read (GBytes *bytes, const char *encoding,
                               const GuatuHtmlEvents *events, gpointer data,
                               const char **found, GError **error);

G_END_DECLS
