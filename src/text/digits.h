/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/indicator.h"

G_BEGIN_DECLS

/**
 * GuatuDigits:
 * @indicator: of what it tells
 * @first: the power of ten of its first digit, in the base unit
 * @last: the power of ten of the last digit that is written
 * @known: the power of ten of the last digit that the dataset lets be written
 * @given_mult: the scale in which its source gives it, or in which it is worked out
 * @says_scale: whether people write it in that scale, be it that of the unit itself: what
 *   is per something (42750元/人) is not written with a scale word for its size alone
 * @measured: whether it may stand in a row with others, and be written with as many
 *   decimals as they: it is exact, and not derived
 *
 * Which digits of a number are written.
 */
typedef struct
{
  const GuatuIndicator *indicator;
  int first;
  int last;
  int known;
  int given_mult;
  gboolean says_scale;
  gboolean measured;
} GuatuDigits;

double guatu_digits_value (const GuatuIndicator *indicator,
                           const GuatuObservation *observation, int exponent, int most);
GuatuDigits guatu_digits_of (const GuatuIndicator *indicator,
                             const GuatuObservation *observation);
int guatu_digits_decimals (const GuatuDigits *digits, int exponent, int common);
gboolean guatu_digits_any_row (const GuatuDigits *digits, guint n, gboolean measured);
int guatu_digits_common_decimals (const GuatuDigits *digits, guint n, int exponent);
int guatu_digits_enough (const GuatuDigits *digits, guint n, int exponent);

G_END_DECLS
