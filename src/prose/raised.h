/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "prose/mapped.h"

G_BEGIN_DECLS

gboolean guatu_raised_is (gunichar c);
const char *guatu_raised_take (const char *source, const char *at, GuatuMapped *to);

G_END_DECLS
