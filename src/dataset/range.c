/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dataset/range.h"

#include <math.h>

#include "dataset/number.h"

/* One in the last digit that is not a zero: 1,000 for 12,000, 0.1 for 7.5. The
 * zeros at the end of an approximate number are there for its size. */
static double
last_digit (const GuatuIndicator *indicator, const GuatuObservation *observation)
{
  int power = -guatu_observation_decimals (observation);

  while (observation->value != 0.0
         && guatu_number_round (observation->value, -power - 1, 0) == observation->value)
    power++;
  return guatu_number_scale (1.0, power + indicator->unit_mult);
}

/**
 * guatu_range_of:
 * @indicator: an indicator
 * @observation: one of its observations, not a missing one
 *
 * Where the observation may lie. “At most” ends at nothing for a unit that
 * cannot be negative. “About” is taken to be off by no more than one in its
 * last digit that is not a zero: about 12,000 lies from 11,000 to 13,000.
 *
 * Returns: the range, in the base unit
 */
GuatuRange
guatu_range_of (const GuatuIndicator *indicator, const GuatuObservation *observation)
{
  double point = guatu_indicator_base_value (indicator, observation);
  gboolean from_zero = point >= 0.0 && guatu_unit_is_never_negative (indicator->unit);
  GuatuRange range = { point, point, point, FALSE, FALSE };
  double distance;

  switch ((GuatuBound) observation->bound)
    {
    case GUATU_BOUND_AT_LEAST:
      range.high = INFINITY;
      break;
    case GUATU_BOUND_AT_MOST:
      range.low = from_zero ? 0.0 : -INFINITY;
      break;
    case GUATU_BOUND_ABOUT:
      distance = last_digit (indicator, observation);
      range = (GuatuRange) { point - distance, point, point + distance, TRUE, FALSE };
      break;
    case GUATU_BOUND_RANGE:
      range.high = guatu_indicator_high_value (indicator, observation);
      range.ranged = TRUE;
      break;
    case GUATU_BOUND_EXACT:
    default:
      break;
    }
  return range;
}

/**
 * guatu_range_bound:
 * @range: a range
 *
 * Returns: the bound that may be said of its point, or of its ends if it is a range,
 *   without saying too much: “about” where the number may be more as well as less
 */
GuatuBound
guatu_range_bound (const GuatuRange *range)
{
  if (range->about)
    return GUATU_BOUND_ABOUT;
  if (range->low == range->high)
    return GUATU_BOUND_EXACT;
  if (range->ranged && isfinite (range->low) && isfinite (range->high))
    return GUATU_BOUND_RANGE;
  if (range->point == range->low)
    return GUATU_BOUND_AT_LEAST;
  return range->point == range->high ? GUATU_BOUND_AT_MOST : GUATU_BOUND_ABOUT;
}

/** guatu_range_add: where the sum of two numbers may lie. */
GuatuRange
guatu_range_add (GuatuRange a, GuatuRange b)
{
  return (GuatuRange) { a.low + b.low, a.point + b.point, a.high + b.high,
                        a.about || b.about, a.ranged || b.ranged };
}

/** guatu_range_subtract: where the difference of two numbers may lie. */
GuatuRange
guatu_range_subtract (GuatuRange a, GuatuRange b)
{
  return (GuatuRange) { a.low - b.high, a.point - b.point, a.high - b.low,
                        a.about || b.about, a.ranged || b.ranged };
}

/**
 * guatu_range_divide:
 * @a: what is divided
 * @b: what it is divided by
 *
 * Where the quotient of two numbers may lie. It is monotonic in both as long
 * as @b keeps its sign, so its ends are among the quotients of the ends; a
 * quotient that is none, such as ∞ ÷ ∞, lies between the others.
 *
 * Returns: the range; its point is not finite if that of @b is zero
 */
GuatuRange
guatu_range_divide (GuatuRange a, GuatuRange b)
{
  GuatuRange result = { INFINITY, a.point / b.point, -INFINITY, a.about || b.about,
                        a.ranged || b.ranged };
  /* An end at zero has the sign of the side from which it is come to. */
  double sign = b.high > 0.0 ? 1.0 : -1.0;
  double over[] = { a.low, a.high };
  double under[] = { b.low == 0.0 ? copysign (0.0, sign) : b.low,
                     b.high == 0.0 ? copysign (0.0, sign) : b.high };

  if (b.low < 0.0 && b.high > 0.0)
    return (GuatuRange) { -INFINITY, result.point, INFINITY, result.about,
                          result.ranged };

  for (guint i = 0; i < G_N_ELEMENTS (over); i++)
    for (guint j = 0; j < G_N_ELEMENTS (under); j++)
      {
        double quotient = over[i] / under[j];

        if (isnan (quotient))
          continue;
        result.low = MIN (result.low, quotient);
        result.high = MAX (result.high, quotient);
      }
  return result;
}
