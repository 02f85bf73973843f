/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/indicator.h"

G_BEGIN_DECLS

/**
 * GuatuRange:
 * @low: the least that the number may be; may be -∞
 * @point: the number that is written
 * @high: the most that it may be; may be ∞
 * @about: whether the number is only about what is written, so that @low and
 *   @high are no certain ends
 * @ranged: whether a source gave both ends of it, or of what it is made of
 *
 * Where a number that has a bound may lie, in the base unit.
 */
typedef struct
{
  double low;
  double point;
  double high;
  gboolean about;
  gboolean ranged;
} GuatuRange;

GuatuRange guatu_range_of (const GuatuIndicator *indicator,
                           const GuatuObservation *observation);
GuatuBound guatu_range_bound (const GuatuRange *range);
GuatuRange guatu_range_add (GuatuRange a, GuatuRange b);
GuatuRange guatu_range_subtract (GuatuRange a, GuatuRange b);
GuatuRange guatu_range_divide (GuatuRange a, GuatuRange b);

G_END_DECLS
