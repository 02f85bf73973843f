/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "lexicon/unit-scale.h"

#include <math.h>

#include "dataset/number.h"

/* A number in another unit of its kind, without anything being rounded: it is taken as a
 * whole number of its last digits, which is multiplied and divided as such. */

/* Whole numbers below this are exact, and stay so when they are multiplied. */
#define EXACT_BELOW 1e13

/* A division by 2, 4, 5 or 8 takes no more digits than this. */
#define MORE_DIGITS 3

/* What is left of a number of the one unit in the other. */
typedef struct
{
  gint64 times;
  gint64 over;
  int power;
} Scale;

static gboolean
find_scale (const GuatuUnitName *from, const GuatuUnitName *to, Scale *scale)
{
  *scale = (Scale) { 1, 1, 0 };
  if (from == to)
    return TRUE;
  if (from->base == NULL || g_strcmp0 (from->base, to->base) != 0)
    return FALSE;
  scale->times = (gint64) from->times * to->over;
  scale->over = (gint64) from->over * to->times;
  scale->power = from->power - to->power;
  return TRUE;
}

/**
 * guatu_unit_rescale:
 * @from: what a number is in
 * @to: what it is to be in
 * @power: by which power of ten it is multiplied besides
 * @value: (inout): the number
 * @decimals: (inout): the digits behind its point
 *
 * Turns 1.2 tonnes into 1200 kilograms, and 3公顷 into 45亩.
 *
 * Returns: whether the one is so much of the other, and the number a decimal in both; if
 *   not, it stays as it is
 */
gboolean
guatu_unit_rescale (const GuatuUnitName *from, const GuatuUnitName *to, int power,
                    double *value, int *decimals)
{
  const double scaled = nearbyint (guatu_number_scale (*value, *decimals));
  Scale scale;
  gint64 whole;

  if (!find_scale (from, to, &scale))
    return FALSE;
  scale.power += power;
  if (scale.times == scale.over)
    {
      *value = guatu_number_scale (*value, scale.power);
      *decimals = CLAMP (*decimals - scale.power, 0, GUATU_NUMBER_MAX_DECIMALS);
      return TRUE;
    }
  if (!(fabs (scaled) < EXACT_BELOW))
    return FALSE;
  whole = (gint64) scaled * scale.times;
  for (guint i = 0; i < MORE_DIGITS && whole % scale.over != 0; i++)
    {
      whole *= 10;
      scale.power--;
    }
  if (whole % scale.over != 0)
    return FALSE;
  whole /= scale.over;
  /* Digits that only the division needed: 800斤 are 400公斤. */
  for (; whole % 10 == 0 && *decimals - scale.power > MAX (*decimals, 0); scale.power++)
    whole /= 10;
  *value = guatu_number_scale ((double) whole, scale.power - *decimals);
  *decimals = CLAMP (*decimals - scale.power, 0, GUATU_NUMBER_MAX_DECIMALS);
  return TRUE;
}
