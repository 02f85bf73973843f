/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * GuatuTicks:
 * @first: the first tick, in steps
 * @n: how many ticks there are, 2 at least unless there is nothing to measure
 * @mantissa: the step is @mantissa × 10^@exponent
 * @decimals: the decimals that every tick can be written with
 * @per_decade: 0 on a linear scale; on a logarithmic one, how many ticks there
 *   are between two powers of ten, and @first counts these
 * @decades: on a logarithmic scale, how many decades lie from one power of ten that has
 *   a tick to the next
 *
 * Round numbers along a scale. Every tick is a whole number of steps, so that
 * none carries the rounding of another.
 */
typedef struct
{
  gint64 first;
  guint n;
  int mantissa;
  int exponent;
  int decimals;
  int per_decade;
  int decades;
} GuatuTicks;

void guatu_ticks_choose (GuatuTicks *ticks, double low, double high, double wanted,
                         int decimals);
void guatu_ticks_choose_log (GuatuTicks *ticks, double low, double high, double wanted,
                             int decimals);
int guatu_ticks_decimals (const GuatuTicks *ticks, guint index);
double guatu_ticks_value (const GuatuTicks *ticks, guint index);

G_END_DECLS
