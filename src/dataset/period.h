/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/language.h"

G_BEGIN_DECLS

typedef enum
{
  GUATU_PERIOD_YEAR,
  GUATU_PERIOD_QUARTER,
  GUATU_PERIOD_MONTH,
  GUATU_PERIOD_DAY,
} GuatuPeriodKind;

/**
 * GuatuPeriod:
 * @year: 1 to 9999
 * @kind: a #GuatuPeriodKind
 * @part: the quarter (1 to 4) or the month (1 to 12), 0 for a year
 * @day: the day of the month (1 to 31), 0 unless @kind is a day
 *
 * A reference period, in four bytes and passed by value.
 */
typedef struct
{
  gint16 year;
  guint16 kind : 2;
  guint16 part : 5;
  guint16 day : 5;
} GuatuPeriod;

gboolean guatu_period_parse (const char *string, GuatuPeriod *period);
char *guatu_period_to_string (GuatuPeriod period) G_GNUC_WARN_UNUSED_RESULT;
char *guatu_period_to_label (GuatuPeriod period,
                             GuatuLanguage language) G_GNUC_WARN_UNUSED_RESULT;
int guatu_period_compare (GuatuPeriod a, GuatuPeriod b);
int guatu_period_first_day (GuatuPeriod period);
gboolean guatu_period_previous (GuatuPeriod period, GuatuPeriod *previous);

G_END_DECLS
