/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

const char *const *guatu_report_extensions (void);
gboolean guatu_report_is_named (const char *name);
gboolean guatu_text_is_prose (const char *text);

G_END_DECLS
