/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "prose/mapped.h"

G_BEGIN_DECLS

void guatu_spelled_fold (GuatuMapped *text, GArray *repairs);

G_END_DECLS
