/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "io/stat/cube.h"
#include "io/stat/json-walk.h"

G_BEGIN_DECLS

gboolean guatu_json_stat_read_values (GuatuCube *cube, const GuatuJsonText *json,
                                      guint root, GError **error);

G_END_DECLS
