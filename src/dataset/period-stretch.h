/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/period.h"

G_BEGIN_DECLS

/**
 * GuatuPeriodStretch:
 * @first: the number of the first observation of the stretch
 * @n: how many observations it has
 * @period: the period of the first one, as a number of the same bytes
 * @step: how much greater the number of each further one is than that of the one before
 *
 * A stretch of periods that follow on each other by the same step, as the days of a month
 * do.
 */
typedef struct
{
  guint32 first;
  guint32 n;
  guint64 period;
  guint64 step;
} GuatuPeriodStretch;

/** guatu_period_to_number: a period as a number of the same bytes. */
static inline guint64
guatu_period_to_number (GuatuPeriod period)
{
  guint64 number;

  G_STATIC_ASSERT (sizeof period == sizeof number);
  memcpy (&number, &period, sizeof number);
  return number;
}

/** guatu_period_from_number: the period that guatu_period_to_number() made a number. */
static inline GuatuPeriod
guatu_period_from_number (guint64 number)
{
  GuatuPeriod period;

  memcpy (&period, &number, sizeof period);
  return period;
}

G_END_DECLS
