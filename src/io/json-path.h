/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "io/json-document.h"

G_BEGIN_DECLS

void guatu_json_path_locate (const char *path, GuatuJsonDocument *document, guint *line,
                             guint *column);
char *guatu_json_shorten (const char *text) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
