/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/period.h"

G_BEGIN_DECLS

/**
 * GuatuNow:
 * @year: the year that the report is about, or 0
 * @this_year: what it calls this year, or 0
 *
 * When a report was written.
 */
typedef struct
{
  int year;
  int this_year;
} GuatuNow;

gboolean guatu_when_take (const char *text, gsize at, const GuatuNow *now, gsize *length,
                          GuatuPeriod *period);
GuatuPeriod guatu_when_of_word (const char *word, const GuatuNow *now,
                                GuatuPeriod around);
gboolean guatu_when_is_law (const char *text, gsize at);
gsize guatu_when_take_months (const char *text, int year, GuatuPeriod *period);
gsize guatu_when_take_span (const char *text, GuatuPeriod *period);
GuatuPeriod guatu_when_year (int year);
GuatuPeriod guatu_when_years (int first, int last);

G_END_DECLS
