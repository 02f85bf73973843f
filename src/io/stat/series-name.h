/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "io/stat/cube.h"

G_BEGIN_DECLS

void guatu_series_name (GuatuMember *member, const char *name, const char *code);

G_END_DECLS
