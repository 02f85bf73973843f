/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dataset/period-part.h"

#include "dataset/period-private.h"

static const char *const quarters_zh[] = { "一季度", "二季度", "三季度", "四季度" };

static const char *const months_en[] = {
  "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
};

/**
 * guatu_period_whole:
 *
 * Returns: what a period is called a part of: of a moment the day, of a day the month,
 *   of all else the year
 */
GuatuPeriod
guatu_period_whole (GuatuPeriod period)
{
  if (period.kind == GUATU_PERIOD_MOMENT)
    return (GuatuPeriod) { .year = period.year,
                           .kind = GUATU_PERIOD_DAY,
                           .part = period.part,
                           .day = period.day };
  if (period.kind == GUATU_PERIOD_DAY)
    return (GuatuPeriod) { .year = period.year,
                           .kind = GUATU_PERIOD_MONTH,
                           .part = period.part };
  return (GuatuPeriod) { .year = period.year, .kind = GUATU_PERIOD_YEAR };
}

/**
 * guatu_period_of_one:
 * @period: a period
 *
 * The first month or quarter of a year is counted with the years to date, as
 * guatu_period_at() does, and yet is no span to a reader.
 *
 * Returns: the month or quarter that a span goes from and to, or @period if it goes on
 *   or is none
 */
GuatuPeriod
guatu_period_of_one (GuatuPeriod period)
{
  gboolean months = period.kind == GUATU_PERIOD_MONTHS;

  if ((!months && period.kind != GUATU_PERIOD_QUARTERS) || period.year != period.last_year
      || period.part != guatu_period_last_part (period))
    return period;
  return (GuatuPeriod) { .year = period.year,
                         .kind = months ? GUATU_PERIOD_MONTH : GUATU_PERIOD_QUARTER,
                         .part = period.part };
}

/* What the quarters from the first to this one are called. */
static const char *const to_quarter_zh[] = { "一季度", "上半年", "前三季度", "全年" };

/* A span of months or quarters of one year. */
static char *
span_label (GuatuPeriod span, gboolean english)
{
  guint first = span.part, last = guatu_period_last_part (span);

  if (span.kind == GUATU_PERIOD_MONTHS)
    return english ? g_strdup_printf ("%s–%s", months_en[first - 1], months_en[last - 1])
                   : g_strdup_printf ("%u—%u月", first, last);
  if (english)
    return g_strdup_printf ("Q%u–Q%u", first, last);
  return g_strdup (to_quarter_zh[last - 1]);
}

/* Whether a span is one from the beginning of a year on. */
static gboolean
is_to_date (GuatuPeriod period)
{
  return (period.kind == GUATU_PERIOD_MONTHS || period.kind == GUATU_PERIOD_QUARTERS)
         && period.part == 1 && period.year == period.last_year;
}

/**
 * guatu_period_part_label:
 * @period: a period
 * @language: of the figure, as for guatu_period_to_label()
 *
 * Returns: (transfer full): what a period is called where what it is a part of is said
 *   elsewhere: "一季度", "Q1"; "7月", "Jul"; of a year, its number alone
 */
char *
guatu_period_part_label (GuatuPeriod period, GuatuLanguage language)
{
  gboolean english = language == GUATU_LANGUAGE_EN;

  period = guatu_period_of_one (period);
  if (is_to_date (period))
    return span_label (period, english);
  if (guatu_period_is_fiscal_year (period))
    return g_strdup_printf ("%d/%02d", period.year, period.last_year % 100);
  switch ((GuatuPeriodKind) period.kind)
    {
    case GUATU_PERIOD_QUARTER:
      return english ? g_strdup_printf ("Q%d", period.part)
                     : g_strdup (quarters_zh[period.part - 1]);
    case GUATU_PERIOD_MONTH:
      return english ? g_strdup (months_en[period.part - 1])
                     : g_strdup_printf ("%d月", period.part);
    case GUATU_PERIOD_DAY:
      return g_strdup_printf (english ? "%d" : "%d日", period.day);
    case GUATU_PERIOD_HALF:
      return english ? g_strdup_printf ("H%d", period.part)
                     : g_strdup (period.part == 1 ? "上半年" : "下半年");
    case GUATU_PERIOD_WEEK:
      return g_strdup_printf (english ? "W%d" : "第%d周", period.part);
    case GUATU_PERIOD_MOMENT:
      return g_strdup_printf ("%02d:%02d", period.last / 60, period.last % 60);
    case GUATU_PERIOD_YEAR:
      return g_strdup_printf ("%d", period.year);
    default:
      return guatu_period_to_label (period, language);
    }
}
