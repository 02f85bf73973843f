/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide/ticks-log.h"

#include <math.h>

#include "dataset/number.h"

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

/** guatu_ticks_log_value: the value at a @position, counted from that at 1. */
double
guatu_ticks_log_value (const GuatuTicks *ticks, gint64 position)
{
  gint64 n = ticks->per_decade;
  gint64 decade = position >= 0 ? position / n : -((n - 1 - position) / n);
  int digit = decades[n][position - decade * n];

  decade *= ticks->decades;
  return decade < 0 ? digit / pow (10, (double) -decade)
                    : digit * pow (10, (double) decade);
}

/* Sets the ticks of one kind: from the one at or below @low, or the least that can be
 * written, to the last at or below @high, and two at least. */
static void
set_log (GuatuTicks *ticks, double low, double high, int n, int every)
{
  gint64 position = (gint64) MAX (floor (floor (log10 (low)) / every),
                                  ceil (-(double) GUATU_NUMBER_MAX_DECIMALS / every))
                    * n;

  *ticks = (GuatuTicks) { .per_decade = n, .decades = every };
  while (guatu_ticks_log_value (ticks, position + 1) <= low * (1 + 1e-12))
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
 * scale has. The first tick lies at or below @low, but for one that is too small to be
 * written, and the last near @high, above which none is needed.
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
