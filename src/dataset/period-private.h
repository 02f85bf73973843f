/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/period.h"

G_BEGIN_DECLS

/* What the files of periods share: private to the room. */

/* The last quarter or month of a span. */
static inline guint
guatu_period_last_part (GuatuPeriod period)
{
  return period.last >> 5;
}

/* The day of the month that a span of days ends with. */
static inline guint
guatu_period_last_of_month (GuatuPeriod period)
{
  return period.last & 31;
}

static inline guint16
guatu_period_pack_last (guint part, guint day)
{
  return (guint16) (part << 5 | day);
}

GuatuPeriod guatu_period_of_one (GuatuPeriod period);
int guatu_day_of_date (int year, int month, int day);
guint guatu_weeks_of_year (int year);
GuatuPeriod guatu_period_of_day (int day);
GuatuPeriod guatu_period_of_week (int monday);

G_END_DECLS
