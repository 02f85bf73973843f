/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <string.h>

#include "dataset/language.h"

G_BEGIN_DECLS

/* What a period is, and from what to what a span goes. Of two that begin and end
 * together the first of these comes first. */
typedef enum
{
  GUATU_PERIOD_YEAR,
  GUATU_PERIOD_QUARTER,
  GUATU_PERIOD_MONTH,
  GUATU_PERIOD_DAY,
  GUATU_PERIOD_HALF,
  GUATU_PERIOD_WEEK,     /* of ISO 8601, which begins on Monday */
  GUATU_PERIOD_MOMENT,   /* a minute of a day */
  GUATU_PERIOD_YEARS,    /* 2018/2022 */
  GUATU_PERIOD_QUARTERS, /* 2023-Q1/2023-Q3 */
  GUATU_PERIOD_MONTHS,   /* 2023-01/2023-11: cumulative */
  GUATU_PERIOD_DAYS,     /* 2023-04-01/2024-03-31: a fiscal year, if it is a year */
} GuatuPeriodKind;

#define GUATU_N_PERIOD_KINDS (GUATU_PERIOD_DAYS + 1)

/**
 * GuatuPeriod:
 * @year: 1 to 9999; that of a week is the year of ISO 8601
 * @kind: a #GuatuPeriodKind
 * @part: the half (1 to 2), quarter (1 to 4), month (1 to 12) or week (1 to 53), of a
 *   span the first one; 0 for a year
 * @day: the day of the month (1 to 31) that a day, a moment or a span of days begins
 *   with; 0 of others
 * @last_year: the year that a span ends in; 0 of others
 * @last: of a span the quarter or month and the day that it ends with, as 32 times the
 *   one plus the other; of a moment the minute of the day; 0 of others
 *
 * A reference period, in eight bytes without a gap, and passed by value. What is not
 * used is 0, so that equal periods have equal bytes. Ask the functions below rather
 * than the last two members.
 */
typedef struct
{
  gint16 year;
  guint16 kind : 4;
  guint16 part : 6;
  guint16 day : 6;
  gint16 last_year;
  guint16 last;
} GuatuPeriod;

/** guatu_period_equal: whether two periods are the same, which then have equal bytes. */
static inline gboolean
guatu_period_equal (GuatuPeriod a, GuatuPeriod b)
{
  return memcmp (&a, &b, sizeof a) == 0;
}

gboolean guatu_period_parse (const char *string, GuatuPeriod *period);
char *guatu_period_to_string (GuatuPeriod period) G_GNUC_WARN_UNUSED_RESULT;
char *guatu_period_to_label (GuatuPeriod period,
                             GuatuLanguage language) G_GNUC_WARN_UNUSED_RESULT;
int guatu_period_compare_mixed (GuatuPeriod a, GuatuPeriod b);
guint64 guatu_period_key (GuatuPeriod period);
guint guatu_period_key_hash (gconstpointer key);
gboolean guatu_period_is_span (GuatuPeriod period);
gboolean guatu_period_is_fiscal_year (GuatuPeriod period);
int guatu_period_first_day (GuatuPeriod period);
int guatu_period_last_day (GuatuPeriod period);
gboolean guatu_period_previous (GuatuPeriod period, GuatuPeriod *previous);

/* What orders periods of one kind that are no spans: years before parts, and these before
 * days and minutes. */
static inline guint64
guatu_period_rank (GuatuPeriod period)
{
  return (guint64) (guint16) period.year << 28 | (guint64) period.part << 22
         | (guint64) period.day << 16 | period.last;
}

/**
 * guatu_period_compare:
 * @a: a period
 * @b: another period
 *
 * Orders by the beginning, and of periods that begin together puts the longer first:
 * a year, its first quarter, its January, its first of January, that day's midnight.
 * Spans follow them and, being cumulative, go from the shorter to the longer.
 *
 * Returns: less than, equal to or greater than 0 as @a comes before, is or
 *   comes after @b
 */
static inline int
guatu_period_compare (GuatuPeriod a, GuatuPeriod b)
{
  const guint64 x = guatu_period_rank (a), y = guatu_period_rank (b);

  if (a.kind != b.kind || a.kind >= GUATU_PERIOD_YEARS)
    return guatu_period_compare_mixed (a, b);
  return (x > y) - (x < y);
}

G_END_DECLS
