/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "io/json-value.h"

G_BEGIN_DECLS

char *guatu_json_value_path (const GuatuJsonValue *value) G_GNUC_WARN_UNUSED_RESULT;
void guatu_json_path_follow (const char *path, GuatuJsonValue *value);
void guatu_json_path_locate (GuatuJsonDocument *document, const char *path, guint *line,
                             guint *column);
char *guatu_json_shorten (const char *text) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
