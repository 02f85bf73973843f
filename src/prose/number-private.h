/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "prose/number.h"
#include "prose/numeral.h"

G_BEGIN_DECLS

/* Private to number.c and fraction.c. */

gboolean guatu_number_take_tenths (const char **text, GuatuNumber *number,
                                   const GuatuNumeral *numeral);
gboolean guatu_number_take_fraction (const char **text, GuatuNumber *number,
                                     const GuatuNumeral *numeral);
gboolean guatu_number_take_hundredths (const char *text, const char **at,
                                       GuatuNumber *number);
gboolean guatu_number_take_ratio (const char *text, gsize at, GuatuNumber *number);

G_END_DECLS
