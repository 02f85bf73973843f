/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * GuatuChineseNumber:
 * @value: what it says
 * @decimals: the digits after its 点
 * @n: how many digits and powers of ten it has
 * @n_digits: how many of them are digits
 * @scale: the power of ten of the multiplier within it: 4 of 一万二, 0 without one
 * @has_power: whether 十, 百 or 千 is one of them
 * @is_formal: whether it is of those of cheques: 壹佰
 * @is_loose: whether it is of numerals that are no sure number: digits without a power of
 *   ten between them (七八百, 二〇二, 一二三), 廿 and 卅
 *
 * A number in Chinese numerals. A multiplier, 万 or 亿, that nothing follows on is no
 * part of it, and has to be taken by who asks.
 */
typedef struct
{
  double value;
  int decimals;
  guint n;
  guint n_digits;
  int scale;
  gboolean has_power;
  gboolean is_formal;
  gboolean is_loose;
} GuatuChineseNumber;

gboolean guatu_chinese_number_may_begin (const char *text);
gboolean guatu_chinese_number_take (const char **text, GuatuChineseNumber *number);
gboolean guatu_chinese_year_take (const char **text, guint *year);

G_END_DECLS
