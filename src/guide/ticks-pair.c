/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide/ticks-pair.h"

#include <math.h>

/* The round steps, in tenths. */
static const int steps[] = { 10, 20, 25, 50 };

/* More ticks than this nobody counts. */
#define MOST 7

/* What an axis one tick more or less than is wanted loses, as a share of its room. */
#define COST_OF_COUNT 0.04

/* What a step costs that needs a decimal more than any value has. */
#define COST_OF_DECIMALS 0.5

static int
decimals_of (int mantissa, int exponent)
{
  while (mantissa % 10 == 0)
    {
      mantissa /= 10;
      exponent++;
    }
  return MAX (0, -exponent);
}

/* The least round step at which so many ticks over and under zero hold a range; returns
 * what share of them it fills, less what the step costs. */
static double
fit (GuatuTicks *ticks, const GuatuTicksRange *range, int over, int under)
{
  double wanted = MAX (over > 0          ? range->high / over
                       : range->high > 0 ? INFINITY
                                         : 0,
                       under > 0        ? -range->low / under
                       : range->low < 0 ? INFINITY
                                        : 0);
  int exponent;

  if (!isfinite (wanted))
    return -INFINITY;
  *ticks = (GuatuTicks) { .first = -under, .n = (guint) (over + under + 1) };
  if (!(wanted > 0))
    {
      ticks->mantissa = 10;
      ticks->exponent = -1;
      return 0;
    }
  exponent = (int) floor (log10 (wanted));
  for (int power = exponent;; power++)
    for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
      {
        double step = steps[i] * pow (10, power - 1);

        /* A step that is reached but for the rounding of a division is reached. */
        if (step < wanted * (1 - 1e-12))
          continue;
        ticks->mantissa = steps[i];
        ticks->exponent = power - 1;
        ticks->decimals = decimals_of (steps[i], power - 1);
        return (range->high - range->low) / (step * (over + under))
               - (ticks->decimals > range->decimals ? COST_OF_DECIMALS : 0);
      }
}

/**
 * guatu_ticks_choose_pair:
 * @ticks: (out): of two axes beside one plot: as many, and zero at the same place
 * @ranges: what each has to hold
 * @wanted: how many ticks there should be
 *
 * Chooses round numbers for two axes of one plot, so that both have their zeros and all
 * their ticks at the same heights, and the values of both fill as much of it as they can.
 */
void
guatu_ticks_choose_pair (GuatuTicks ticks[2], const GuatuTicksRange ranges[2],
                         double wanted)
{
  double best = -INFINITY;
  int most = (int) CLAMP (wanted, 2, MOST);

  for (int n = 1; n < most; n++)
    for (int under = 0; under <= n; under++)
      {
        GuatuTicks tried[2];
        double first = fit (&tried[0], &ranges[0], n - under, under);
        double second = fit (&tried[1], &ranges[1], n - under, under);
        double score = MIN (first, second) + 0.5 * MAX (first, second)
                       - COST_OF_COUNT * fabs (n + 1 - wanted);

        if (!(score > best))
          continue;
        best = score;
        ticks[0] = tried[0];
        ticks[1] = tried[1];
      }
  /* One that is all above zero and one that is all below it need a tick on each side. */
  if (!isfinite (best))
    {
      fit (&ticks[0], &ranges[0], 1, 1);
      fit (&ticks[1], &ranges[1], 1, 1);
    }
}
