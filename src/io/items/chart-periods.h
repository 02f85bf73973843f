/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/observation-walk.h"

G_BEGIN_DECLS

/**
 * GuatuChartPeriods:
 * @rising: (nullable): the indicator whose observations from @first_rising on have them,
 *   as long as these go on in time, and all others are of the same periods
 * @all: (nullable) (element-type GuatuPeriod): the periods otherwise
 * @room: how many there may come to be
 * @n: how many there are
 * @n_sorted: how many of these are sorted, each once; of the others none is among them
 * @found: where the last one was found
 */
typedef struct
{
  const GuatuIndicator *rising;
  guint first_rising;
  GArray *all;
  guint room;
  guint n;
  guint n_sorted;
  guint found;
} GuatuChartPeriods;

void guatu_chart_periods_add (GuatuChartPeriods *periods, GuatuPeriod period);
void guatu_chart_periods_add_rising (GuatuChartPeriods *periods,
                                     const GuatuIndicator *indicator, guint first,
                                     guint n);
void guatu_chart_periods_settle (GuatuChartPeriods *periods);

G_END_DECLS
