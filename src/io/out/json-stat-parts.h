/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "io/json-writer.h"

G_BEGIN_DECLS

void guatu_json_stat_put_parts (GuatuJsonWriter *writer, const GPtrArray *indicators);

G_END_DECLS
