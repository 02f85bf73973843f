/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * GuatuNumeral:
 * @value: what it says
 * @decimals: the digits after its point
 * @is_chinese: whether it is of Chinese digits
 * @is_odd: whether it has an exponent of which nothing makes sense
 * @is_loose: whether it is of Chinese digits that are no sure number: 七八百
 * @n: of Chinese digits how many there are
 */
typedef struct
{
  double value;
  int decimals;
  gboolean is_chinese;
  gboolean is_odd;
  gboolean is_loose;
  guint n;
} GuatuNumeral;

gboolean guatu_numeral_take (const char **text, GuatuNumeral *numeral);

G_END_DECLS
