/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "io/json-value.h"

G_BEGIN_DECLS

void guatu_json_path_follow (const char *path, GuatuJsonValue *value);
char *guatu_json_shorten (const char *text) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
