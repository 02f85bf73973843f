/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dataset/number.h"

#include <math.h>

const double guatu_powers_of_ten[] = {
  1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,  1e8,  1e9,  1e10, 1e11,
  1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
};

/* A number this much of itself below a whole one is that whole one: what is
 * missing is the rounding of the arithmetic that made it. */
#define ROUNDING_NOISE 1e-12

/**
 * guatu_number_is_usable:
 * @value: a number
 *
 * Returns: whether @value is zero, or from %GUATU_NUMBER_MIN to %GUATU_NUMBER_MAX in size
 */
gboolean
guatu_number_is_usable (double value)
{
  double size = fabs (value);

  return value == 0.0
         || (isfinite (value) && size <= GUATU_NUMBER_MAX && size >= GUATU_NUMBER_MIN);
}

/**
 * guatu_number_scale:
 * @value: a number
 * @power: of ten
 *
 * Divides where the power is negative, so that 7 × 10⁻² is 0.07.
 *
 * Returns: @value times 10^@power
 */
double
guatu_number_scale (double value, int power)
{
  int last = GUATU_N_POWERS_OF_TEN - 1;

  if (power < -last || power > last)
    return value * pow (10.0, power);
  return power < 0 ? value / guatu_powers_of_ten[-power]
                   : value * guatu_powers_of_ten[power];
}

/**
 * guatu_number_round:
 * @value: a finite number
 * @decimals: the decimals to keep; negative for tens, hundreds and so on
 * @direction: 0 to round to the nearest, a negative number to round down and a
 *   positive one to round up
 *
 * Returns: @value with no more decimals than @decimals
 */
double
guatu_number_round (double value, int decimals, int direction)
{
  double scaled = guatu_number_scale (value, decimals);
  double noise = fabs (scaled) * ROUNDING_NOISE;

  if (!isfinite (scaled))
    return value;
  if (direction < 0)
    scaled = floor (scaled + noise);
  else if (direction > 0)
    scaled = ceil (scaled - noise);
  else
    scaled = round (scaled);
  return guatu_number_scale (scaled, -decimals);
}

/**
 * guatu_number_magnitude:
 * @value: a finite number
 *
 * Returns: the power of ten of the first digit of @value: 2 for 238, -2 for
 *   0.05; 0 for zero
 */
int
guatu_number_magnitude (double value)
{
  double size = fabs (value);
  int power = value == 0.0 ? 0 : (int) floor (log10 (size));

  /* Next to a power of ten the logarithm may come out on the wrong side. */
  if (value != 0.0 && size < guatu_number_scale (1.0, power))
    return power - 1;
  return size >= guatu_number_scale (1.0, power + 1) ? power + 1 : power;
}
