/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dataset/period-move.h"

/**
 * guatu_period_move:
 * @period: (inout): a period
 * @years: how many years later it is to be; earlier where it is negative
 *
 * Returns: %FALSE where there is no such year, and @period stays as it is
 */
gboolean
guatu_period_move (GuatuPeriod *period, int years)
{
  const int year = period->year + years;

  if (year < 1 || year > 9998)
    return FALSE;
  period->year = (gint16) year;
  if (period->last_year > 0)
    period->last_year = (gint16) (period->last_year + years);
  return TRUE;
}
