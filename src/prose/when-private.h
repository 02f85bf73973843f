/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "prose/when.h"

G_BEGIN_DECLS

/* Private to when.c and when-english.c. */

#define IS_YEAR(n) ((n) >= 1900 && (n) <= 2100)

gboolean guatu_when_take_word (const char **text, const char *word);
gboolean guatu_when_take_digits (const char **text, gsize least, gsize most, int *number);
GuatuPeriod guatu_when_parse (const char *written);
gboolean guatu_when_is_english (const char *text, gsize at);

G_END_DECLS
