/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide/ticks.h"

G_BEGIN_DECLS

/**
 * GuatuTicksRange:
 * @low: the least value, zero or less
 * @high: the greatest value, zero or more
 * @decimals: the most that any of the values has
 */
typedef struct
{
  double low;
  double high;
  int decimals;
} GuatuTicksRange;

void guatu_ticks_choose_pair (GuatuTicks ticks[2], const GuatuTicksRange ranges[2],
                              double wanted);

G_END_DECLS
