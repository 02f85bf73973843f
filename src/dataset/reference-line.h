/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/chart-description.h"

G_BEGIN_DECLS

/* More lines than this across the values of a chart are an axis of their own. */
#define GUATU_MAX_REFERENCES 6

/**
 * GuatuReferenceLine:
 * @is_average: whether it lies at the plain mean of what the chart shows
 * @value: else where it lies: in the unit and the multiplier of the chart's first
 *   indicator or, where shares are stacked, in percent
 * @decimals: with which that is written
 * @label: may be absent
 *
 * A line across the value scale that values are held against.
 */
typedef struct
{
  gboolean is_average;
  double value;
  int decimals;
  GuatuText label;
} GuatuReferenceLine;

/* Why there is no average of what a chart shows. */
typedef enum
{
  GUATU_AVERAGE_IS_KNOWN,
  GUATU_AVERAGE_OF_NOTHING,
  GUATU_AVERAGE_OF_STACK,
  GUATU_AVERAGE_OF_SERIES,   /* which are several */
  GUATU_AVERAGE_OF_UNITS,    /* which count different things */
  GUATU_AVERAGE_OF_STATUSES, /* outturns beside targets */
  GUATU_AVERAGE_OF_BOUNDS,   /* what is at least so much, or a range */
} GuatuAverageFault;

/**
 * GuatuAverage:
 * @value: in the multiplier of the chart's first indicator
 * @n: of how many numbers it is the mean
 */
typedef struct
{
  GuatuObservation value;
  guint n;
} GuatuAverage;

void guatu_chart_add_reference (GuatuChartDescription *chart,
                                const GuatuReferenceLine *reference);
GuatuAverageFault guatu_chart_average (const GuatuChartDescription *chart,
                                       GuatuAverage *average);

G_END_DECLS
