/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dataset/quantity.h"

#include <math.h>

#include "dataset/number.h"

/* A result keeps all its digits. How many of them are written, follows the rules for
 * numbers that were measured, as far as readers can still compare:
 *
 * - a sum or a difference is known to the last digit of the operand that is
 *   known least far: 155 + 2.4 is 157;
 * - a quotient has as many significant digits as the operand that has fewest,
 *   counted as they are written: 8.2 ÷ 1.150 is 7.1. But it has two at least, and a
 *   share has a decimal: 1 ÷ 3 is 0.33, and 1 of 3 is 33.3 %;
 * - a whole that was counted, such as 49 projects, is known exactly and makes
 *   no result less precise; the quotient of two such wholes gets three digits.
 */
#define DIGITS_OF_COUNTED 3
#define LEAST_PLACE_OF_SHARE -1

/* More digits than these of a result are the noise of the arithmetic, by which 0.1 + 0.2
 * would be more than 0.3, and a third not the same as 3.3 of 9.9. */
#define TRUE_DIGITS 15

/* The significant digits that are known of a number. */
static int
significant_digits (const GuatuQuantity *quantity)
{
  if (quantity->counted)
    return G_MAXINT;
  return MAX (guatu_number_magnitude (quantity->range.point) - quantity->place + 1, 1);
}

/**
 * guatu_quantity_of:
 * @indicator: an indicator
 * @observation: one of its observations, not a missing one
 *
 * Returns: the observation as a number to reckon with
 */
GuatuQuantity
guatu_quantity_of (const GuatuIndicator *indicator, const GuatuObservation *observation)
{
  return (GuatuQuantity) {
    .range = guatu_range_of (indicator, observation),
    .place = indicator->unit_mult - guatu_observation_decimals (observation),
    .counted = guatu_unit_is_whole (indicator->unit) && indicator->unit_mult == 0
               && observation->decimals == 0 && observation->bound == GUATU_BOUND_EXACT
               && indicator->op == GUATU_DERIVED_NONE,
  };
}

/** guatu_quantity_add: @a + @b. */
GuatuQuantity
guatu_quantity_add (GuatuQuantity a, GuatuQuantity b)
{
  return (GuatuQuantity) { guatu_range_add (a.range, b.range), MAX (a.place, b.place),
                           a.counted && b.counted };
}

/** guatu_quantity_subtract: @a − @b. */
GuatuQuantity
guatu_quantity_subtract (GuatuQuantity a, GuatuQuantity b)
{
  return (GuatuQuantity) { guatu_range_subtract (a.range, b.range),
                           MAX (a.place, b.place), a.counted && b.counted };
}

/* @least_digits are known at least, but of nothing. */
static GuatuQuantity
divide (GuatuQuantity a, GuatuQuantity b, int least_digits)
{
  GuatuQuantity result = { .range = guatu_range_divide (a.range, b.range) };
  int digits = MIN (significant_digits (&a), significant_digits (&b));
  int first;

  if (!isfinite (result.range.point))
    return result;

  if (digits == G_MAXINT)
    digits = DIGITS_OF_COUNTED;
  else if (result.range.point != 0.0)
    digits = MAX (digits, least_digits);
  first = guatu_number_magnitude (result.range.point);
  /* 9.996 of three digits is 10.0, not 10.00. */
  first = guatu_number_magnitude (
      guatu_number_round (result.range.point, digits - 1 - first, 0));
  result.place = first - digits + 1;
  return result;
}

/** guatu_quantity_divide: @a ÷ @b; not finite if @b is zero. */
GuatuQuantity
guatu_quantity_divide (GuatuQuantity a, GuatuQuantity b)
{
  return divide (a, b, GUATU_QUOTIENT_LEAST_DIGITS);
}

/** guatu_quantity_shift: @quantity times ten to the power of @power, known as well. */
GuatuQuantity
guatu_quantity_shift (GuatuQuantity quantity, int power)
{
  quantity.range.low = guatu_number_scale (quantity.range.low, power);
  quantity.range.point = guatu_number_scale (quantity.range.point, power);
  quantity.range.high = guatu_number_scale (quantity.range.high, power);
  quantity.place += power;
  return quantity;
}

/** guatu_quantity_percent: what @a is of @b, in percent; not finite if @b is zero. */
GuatuQuantity
guatu_quantity_percent (GuatuQuantity a, GuatuQuantity b)
{
  GuatuQuantity share = guatu_quantity_shift (divide (a, b, 1), 2);

  share.place = MIN (share.place, LEAST_PLACE_OF_SHARE);
  return share;
}

/**
 * guatu_quantity_base:
 * @level: what was reached
 * @growth: by how many percent more than in the previous period
 * @unit: of @level
 *
 * Returns: the level of the previous period; not finite if @level is said to
 *   have vanished
 */
GuatuQuantity
guatu_quantity_base (GuatuQuantity level, GuatuQuantity growth, const GuatuUnit *unit)
{
  GuatuQuantity hundred
      = { .range = { 100.0, 100.0, 100.0, FALSE, FALSE }, .place = growth.place };
  GuatuQuantity factor = guatu_quantity_add (hundred, growth);

  /* What cannot be negative cannot shrink by more than all of it. */
  if (guatu_unit_is_never_negative (unit) && factor.range.point >= 0.0)
    factor.range.low = MAX (factor.range.low, 0.0);
  return guatu_quantity_shift (guatu_quantity_divide (level, factor), 2);
}

/* The digits of a double that its arithmetic leaves true. */
static double
without_noise (double value)
{
  value = guatu_number_round (value, TRUE_DIGITS - 1 - guatu_number_magnitude (value), 0);
  return value == 0.0 ? 0.0 : value;
}

/**
 * guatu_quantity_store:
 * @quantity: a number
 * @indicator: in whose unit and unit multiplier it is stored
 * @observation: (inout): gets value, bound and decimals
 * @details: (inout): gets the upper end of a range
 *
 * The value keeps all its digits, so that what is drawn, compared and derived from it is
 * not rounded; the decimals say which are to be written.
 *
 * Returns: whether it is finite; otherwise @observation is left alone
 */
gboolean
guatu_quantity_store (const GuatuQuantity *quantity, const GuatuIndicator *indicator,
                      GuatuObservation *observation, GuatuDetails *details)
{
  GuatuBound bound = guatu_range_bound (&quantity->range);
  double point = bound == GUATU_BOUND_RANGE ? quantity->range.low : quantity->range.point;
  double value = guatu_number_scale (point, -indicator->unit_mult);
  double high = guatu_number_scale (quantity->range.high, -indicator->unit_mult);

  if (!guatu_number_is_usable (point) || !guatu_number_is_usable (value))
    return FALSE;

  observation->value = without_noise (value);
  observation->bound = bound & 7;
  guatu_observation_set_decimals (observation, indicator->unit_mult - quantity->place);
  if (bound == GUATU_BOUND_RANGE)
    {
      details->value_high = without_noise (high);
      details->decimals_high = guatu_observation_decimals (observation);
    }
  return TRUE;
}
