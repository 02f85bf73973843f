/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "prose/numeral.h"

G_BEGIN_DECLS

void guatu_power_take (const char **text, GuatuNumeral *numeral);

G_END_DECLS
