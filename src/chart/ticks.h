/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * GuatuTicks:
 * @first: the first tick, in steps
 * @n: how many ticks there are, 2 at least unless the scale is degenerate
 * @mantissa: the step is @mantissa × 10^@exponent
 * @decimals: the decimals that every tick can be written with
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
} GuatuTicks;

void guatu_ticks_choose (GuatuTicks *ticks, double low, double high, double wanted);
double guatu_ticks_value (const GuatuTicks *ticks, guint index);

G_END_DECLS
