/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * GuatuNumeral:
 * @value: what it says
 * @decimals: the digits after its point
 * @is_chinese: whether it is of Chinese digits
 * @n: of Chinese digits how many there are
 */
typedef struct
{
  double value;
  int decimals;
  gboolean is_chinese;
  guint n;
} GuatuNumeral;

gboolean guatu_numeral_take (const char **text, GuatuNumeral *numeral);

G_END_DECLS
