/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide/ticks.h"

#include <math.h>

#include "guide/ticks-log.h"

/*
 * Extended Wilkinson labelling: J. Talbot, S. Lin, P. Hanrahan, “An Extension of
 * Wilkinson’s Algorithm for Positioning Tick Labels on Axes”, IEEE TVCG 16(6),
 * 2010. The names are the paper's: q is the step's leading digits, j how many
 * of them one step skips, k the number of ticks, z the power of ten.
 *
 * Of the paper's legibility term we keep one part, as all our labels are set alike:
 * what numbers with more decimals than any value has cost. We ask that the ticks
 * stay inside or just around the data (its coverage term).
 */

/* The steps from the nicest on, in tenths. */
static const int steps[] = { 10, 50, 20, 25, 40, 30 };
#define N_STEPS ((int) G_N_ELEMENTS (steps))

static const double weight_simplicity = 0.25;
static const double weight_coverage = 0.2;
static const double weight_density = 0.5;
static const double weight_legibility = 0.05;

/* What a decimal that no value has takes off the score: more than ticks gain by being
 * as dense as they are wanted instead of half as dense (0.5), so that whole values
 * have whole ticks, down to very few. */
static const double decimals_cost = 0.6;

/* What the second digit of 2.5 takes off the score where it stands behind the point:
 * 0, 2, 4 is read with less effort than 0, 2.5, 5.0. That of 25 costs nothing. */
static const double digits_cost = 0.25;

/* Searches end well before these; they bound what no data can need. */
#define MAX_SKIP 12
#define MAX_TICKS 64
#define MAX_POWERS 40

static double
simplicity (int i, int j, gboolean zero)
{
  return 1 - (double) i / (N_STEPS - 1) - j + (zero ? 1 : 0);
}

static double
coverage (double low, double high, double first, double last)
{
  double range = high - low;

  return 1 - 0.5 * (pow (high - last, 2) + pow (low - first, 2)) / pow (0.1 * range, 2);
}

static double
best_coverage (double low, double high, double span)
{
  double range = high - low;
  double half = (span - range) / 2;

  return span > range ? 1 - half * half / pow (0.1 * range, 2) : 1;
}

static double
density (double count, double wanted, double low, double high, double first, double last)
{
  double is = (count - 1) / (last - first);
  double should = (wanted - 1) / (MAX (last, high) - MIN (first, low));

  return 2 - MAX (is / should, should / is);
}

static double
best_density (double count, double wanted)
{
  return count >= wanted ? 2 - (count - 1) / (wanted - 1) : 1;
}

static double
score (double simple, double covers, double dense)
{
  return weight_simplicity * simple + weight_coverage * covers + weight_density * dense
         + weight_legibility;
}

/* The decimals that a step of @mantissa × 10^@exponent needs. */
static int
count_decimals (int mantissa, int exponent)
{
  while (mantissa != 0 && mantissa % 10 == 0)
    {
      mantissa /= 10;
      exponent++;
    }
  return MAX (0, -exponent);
}

static double
cost_of_decimals (int mantissa, int exponent, int most)
{
  int decimals = count_decimals (mantissa, exponent);

  if (decimals > most)
    return decimals_cost;
  return decimals > MAX (0, -(exponent + 1)) ? digits_cost : 0;
}

typedef struct
{
  double low;
  double high;
  double wanted;
  int decimals;
  double best;
  GuatuTicks *ticks;
} Search;

/* A step of i and j at power z, and every start that lies around the data. */
static void
try_starts (Search *search, int i, int j, int z, int k)
{
  int mantissa = steps[i] * j;
  double step = mantissa * pow (10, z - 1);
  gint64 from = (gint64) floor (search->high / step) - (k - 1);
  gint64 to = (gint64) ceil (search->low / step);
  double cost = cost_of_decimals (mantissa, z - 1, search->decimals);

  for (gint64 first = from; first <= to; first++)
    {
      double start = (double) first * step, end = (double) (first + k - 1) * step;
      gboolean zero = first <= 0 && first + k - 1 >= 0;
      double value = score (
          simplicity (i, j, zero), coverage (search->low, search->high, start, end),
          density (k, search->wanted, search->low, search->high, start, end));

      value -= cost;
      if (value > search->best)
        {
          search->best = value;
          *search->ticks = (GuatuTicks) {
            .first = first,
            .n = (guint) k,
            .mantissa = mantissa,
            .exponent = z - 1,
          };
        }
    }
}

static void
try_counts (Search *search, int i, int j)
{
  double simple = simplicity (i, j, TRUE);

  for (int k = 2; k < MAX_TICKS; k++)
    {
      double gap = (search->high - search->low) / (k + 1);
      int z = (int) ceil (log10 (gap / (steps[i] / 10.0 * j)));

      if (score (simple, 1, best_density (k, search->wanted)) < search->best)
        return;
      for (int power = z; power < z + MAX_POWERS; power++)
        {
          double span = steps[i] / 10.0 * j * pow (10, power) * (k - 1);

          if (score (simple, best_coverage (search->low, search->high, span),
                     best_density (k, search->wanted))
              < search->best)
            break;
          try_starts (search, i, j, power, k);
        }
    }
}

/**
 * guatu_ticks_choose:
 * @low: the least value to cover
 * @high: the greatest value to cover
 * @wanted: how many ticks there should be, 2 at least
 * @decimals: the most that any of the values has; ticks have more only where there
 *   would be hardly any without
 *
 * Chooses round numbers around the values. All that is not a finite range of
 * some extent (one value, none) is taken as the unit interval at @low.
 */
void
guatu_ticks_choose (GuatuTicks *ticks, double low, double high, double wanted,
                    int decimals)
{
  Search search = { low, high, MAX (wanted, 2), decimals, -2 - decimals_cost, ticks };

  *ticks = (GuatuTicks) { .n = 2, .mantissa = 10, .exponent = -1 };
  if (!isfinite (low) || !isfinite (high) || !(high - low > fabs (high) * 1e-12))
    {
      ticks->first = isfinite (low) && fabs (low) < 1e15 ? (gint64) floor (low) : 0;
      return;
    }
  for (int j = 1; j <= MAX_SKIP; j++)
    for (int i = 0; i < N_STEPS; i++)
      {
        if (score (simplicity (i, j, TRUE), 1, 1) < search.best)
          break;
        try_counts (&search, i, j);
      }
  ticks->decimals = count_decimals (ticks->mantissa, ticks->exponent);
}

/** guatu_ticks_decimals: the decimals that a tick is written with. */
int
guatu_ticks_decimals (const GuatuTicks *ticks, guint index)
{
  double value = guatu_ticks_value (ticks, index);

  if (ticks->per_decade == 0)
    return ticks->decimals;
  return value >= 1 ? 0 : (int) ceil (-log10 (value) - 1e-9);
}

/** guatu_ticks_value: the value at a tick, counted from 0; zero is exactly 0. */
double
guatu_ticks_value (const GuatuTicks *ticks, guint index)
{
  double steps_from_zero;

  if (ticks->per_decade > 0)
    return guatu_ticks_log_value (ticks, ticks->first + (gint64) index);
  steps_from_zero = (double) (ticks->first + (gint64) index) * ticks->mantissa;

  return ticks->exponent < 0 ? steps_from_zero / pow (10, -ticks->exponent)
                             : steps_from_zero * pow (10, ticks->exponent);
}
