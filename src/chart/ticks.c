/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "chart/ticks.h"

#include <math.h>

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

/* The leading digits of the ticks in a decade, by how many there are. */
static const int decades[][5]
    = { [1] = { 1 }, [2] = { 1, 3 }, [3] = { 1, 2, 5 }, [5] = { 1, 2, 3, 5, 7 } };
static const int per_decade[] = { 5, 3, 2, 1 };

/* More ticks than this no choice of ours has, and fewer than the least say too little
 * of a range within one decade: it is divided as a linear one. */
#define MAX_LOG_TICKS 128
#define LEAST_LOG_TICKS 4

/* About so many of these are read with ease. */
#define WANTED_WITHIN_DECADE 6

static double
log_value (const GuatuTicks *ticks, gint64 position)
{
  gint64 n = ticks->per_decade;
  gint64 decade = position >= 0 ? position / n : -((n - 1 - position) / n);
  int digit = decades[n][position - decade * n];

  decade *= ticks->decades;
  return decade < 0 ? digit / pow (10, (double) -decade)
                    : digit * pow (10, (double) decade);
}

/* Sets the ticks of one kind: from the one at or below @low to the last at or below
 * @high, and two at least. */
static void
set_log (GuatuTicks *ticks, double low, double high, int n, int every)
{
  gint64 position = (gint64) floor (floor (log10 (low)) / every) * n;

  *ticks = (GuatuTicks) { .per_decade = n, .decades = every };
  while (log_value (ticks, position + 1) <= low * (1 + 1e-12))
    position++;
  ticks->first = position;
  for (ticks->n = 2; ticks->n < MAX_LOG_TICKS
                     && guatu_ticks_value (ticks, ticks->n) <= high * (1 + 1e-12);)
    ticks->n++;
}

/* Takes linear ticks, if there are any of which none is zero or below, and one is at or
 * below @low. */
static void
choose_within_decade (GuatuTicks *ticks, double low, double high, double wanted,
                      int decimals)
{
  GuatuTicks linear;

  guatu_ticks_choose (&linear, low, high, wanted, decimals);
  while (linear.first > 1 && guatu_ticks_value (&linear, 0) > low * (1 + 1e-12))
    {
      linear.first--;
      linear.n++;
    }
  while (linear.first < 1 && linear.n > 0)
    {
      linear.first++;
      linear.n--;
    }
  if (linear.n >= ticks->n && guatu_ticks_value (&linear, 0) <= low * (1 + 1e-12))
    *ticks = linear;
}

/**
 * guatu_ticks_choose_log:
 * @low: above 0
 * @high: @low at least
 * @wanted: how many ticks there should be at most, 2 at least
 * @decimals: as guatu_ticks_choose() takes them
 *
 * Chooses powers of ten, or every second, third and so on of very many; where there is
 * room 2 and 5 and others between them; and within one decade such steps as a linear
 * scale has. The first tick lies at or below @low and the last near @high, above which
 * none is needed.
 */
void
guatu_ticks_choose_log (GuatuTicks *ticks, double low, double high, double wanted,
                        int decimals)
{
  g_return_if_fail (low > 0 && high >= low);

  for (guint i = 0; i < G_N_ELEMENTS (per_decade); i++)
    {
      set_log (ticks, low, high, per_decade[i], 1);
      if (ticks->n <= wanted)
        break;
    }
  for (int every = 2; ticks->n > MAX (wanted, 2); every++)
    set_log (ticks, low, high, 1, every);
  if (ticks->n < LEAST_LOG_TICKS && high < low * 10)
    choose_within_decade (ticks, low, high, MIN (wanted, WANTED_WITHIN_DECADE), decimals);
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
    return log_value (ticks, ticks->first + (gint64) index);
  steps_from_zero = (double) (ticks->first + (gint64) index) * ticks->mantissa;

  return ticks->exponent < 0 ? steps_from_zero / pow (10, -ticks->exponent)
                             : steps_from_zero * pow (10, ticks->exponent);
}
