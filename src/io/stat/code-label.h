/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "io/stat/cube.h"

G_BEGIN_DECLS

gboolean guatu_code_label (GuatuRole role, const char *axis, const char *code,
                           GuatuText *label);
gboolean guatu_axis_is_adjustment (GuatuRole role, const char *axis);
gboolean guatu_text_is_total (const char *text);
gboolean guatu_code_unit (const char *code, const char **unit);

G_END_DECLS
