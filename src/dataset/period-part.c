/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dataset/period-part.h"

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
