/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dataset/period-part.h"
#include "dataset/period-private.h"

/* How periods are written for people. */

static const char *const halves_zh[] = { "上半年", "下半年" };
static const char *const quarters_zh[] = { "一", "二", "三", "四" };

static const char *const months_en[] = {
  "January", "February", "March",     "April",   "May",      "June",
  "July",    "August",   "September", "October", "November", "December",
};

/* In a span, where two stand beside each other. */
static const char *const short_months_en[] = {
  "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
};

/* Writes a number and the end of the text to @at; returns where that is. */
static char *
write_number (char *at, guint number)
{
  char digits[10];
  guint n = 0;

  for (; n == 0 || number > 0; number /= 10)
    digits[n++] = (char) ('0' + number % 10);
  while (n > 0)
    *at++ = digits[--n];
  *at = '\0';
  return at;
}

/* 2023/24, of which both languages make a fiscal year. */
static char *
fiscal_years (GuatuPeriod period)
{
  return g_strdup_printf ("%d/%02d", period.year, period.last_year % 100);
}

static char *
days_zh (GuatuPeriod span)
{
  guint month = guatu_period_last_part (span), day = guatu_period_last_of_month (span);
  g_autofree char *years = fiscal_years (span);

  if (guatu_period_is_fiscal_year (span))
    return g_strconcat (years, "财年", NULL);
  if (span.year != span.last_year)
    return g_strdup_printf ("%d年%u月%u日—%d年%u月%u日", span.year, span.part, span.day,
                            span.last_year, month, day);
  if (span.part != month)
    return g_strdup_printf ("%d年%u月%u日—%u月%u日", span.year, span.part, span.day,
                            month, day);
  return g_strdup_printf ("%d年%u月%u—%u日", span.year, span.part, span.day, day);
}

static char *
span_zh (GuatuPeriod span)
{
  guint last = guatu_period_last_part (span);
  g_autofree char *part = NULL;

  switch ((GuatuPeriodKind) span.kind)
    {
    case GUATU_PERIOD_YEARS:
      return g_strdup_printf ("%d—%d年", span.year, span.last_year);
    case GUATU_PERIOD_QUARTERS:
      if (span.year != span.last_year)
        return g_strdup_printf ("%d年%s季度—%d年%s季度", span.year,
                                quarters_zh[span.part - 1], span.last_year,
                                quarters_zh[last - 1]);
      /* 前三季度 are the first three, 二—三季度 the second and the third. */
      part = span.part == 1 ? guatu_period_part_label (span, GUATU_LANGUAGE_ZH) : NULL;
      if (part != NULL)
        return g_strdup_printf ("%d年%s", span.year, part);
      return g_strdup_printf ("%d年%s—%s季度", span.year, quarters_zh[span.part - 1],
                              quarters_zh[last - 1]);
    case GUATU_PERIOD_MONTHS:
      if (span.year != span.last_year)
        return g_strdup_printf ("%d年%u月—%d年%u月", span.year, span.part, span.last_year,
                                last);
      return g_strdup_printf ("%d年%u—%u月", span.year, span.part, last);
    default:
      return days_zh (span);
    }
}

/* A day, of which a long line has thousands: without printf(), which takes most of the
 * time of writing one. */
static char *
day_label (GuatuPeriod period, GuatuLanguage language)
{
  char text[48];
  char *at = text;

  if (language == GUATU_LANGUAGE_EN)
    {
      at = write_number (at, period.day);
      at = g_stpcpy (g_stpcpy (g_stpcpy (at, " "), months_en[period.part - 1]), " ");
      write_number (at, (guint) period.year);
    }
  else
    {
      at = g_stpcpy (write_number (at, (guint) period.year), "年");
      at = g_stpcpy (write_number (at, period.part), "月");
      g_stpcpy (write_number (at, period.day), "日");
    }
  return g_strdup (text);
}

static char *
label_zh (GuatuPeriod period)
{
  switch ((GuatuPeriodKind) period.kind)
    {
    case GUATU_PERIOD_YEAR:
      return g_strdup_printf ("%d年", period.year);
    case GUATU_PERIOD_HALF:
      return g_strdup_printf ("%d年%s", period.year, halves_zh[period.part - 1]);
    case GUATU_PERIOD_QUARTER:
      return g_strdup_printf ("%d年%s季度", period.year, quarters_zh[period.part - 1]);
    case GUATU_PERIOD_MONTH:
      return g_strdup_printf ("%d年%u月", period.year, period.part);
    case GUATU_PERIOD_WEEK:
      return g_strdup_printf ("%d年第%u周", period.year, period.part);
    case GUATU_PERIOD_DAY:
      return day_label (period, GUATU_LANGUAGE_ZH);
    case GUATU_PERIOD_MOMENT:
      return g_strdup_printf ("%d年%u月%u日%02d:%02d", period.year, period.part,
                              period.day, period.last / 60, period.last % 60);
    default:
      return span_zh (period);
    }
}

static char *
days_en (GuatuPeriod span)
{
  guint month = guatu_period_last_part (span), day = guatu_period_last_of_month (span);
  g_autofree char *years = fiscal_years (span);

  if (guatu_period_is_fiscal_year (span))
    return g_strconcat ("FY ", years, NULL);
  if (span.year != span.last_year)
    return g_strdup_printf ("%u %s %d–%u %s %d", span.day, short_months_en[span.part - 1],
                            span.year, day, short_months_en[month - 1], span.last_year);
  if (span.part != month)
    return g_strdup_printf ("%u %s–%u %s %d", span.day, short_months_en[span.part - 1],
                            day, short_months_en[month - 1], span.year);
  return g_strdup_printf ("%u–%u %s %d", span.day, day, months_en[month - 1], span.year);
}

static char *
span_en (GuatuPeriod span)
{
  guint last = guatu_period_last_part (span);
  const char *const *months = short_months_en;

  switch ((GuatuPeriodKind) span.kind)
    {
    case GUATU_PERIOD_YEARS:
      return g_strdup_printf ("%d–%d", span.year, span.last_year);
    case GUATU_PERIOD_QUARTERS:
      if (span.year != span.last_year)
        return g_strdup_printf ("Q%u %d–Q%u %d", span.part, span.year, last,
                                span.last_year);
      return g_strdup_printf ("Q%u–Q%u %d", span.part, last, span.year);
    case GUATU_PERIOD_MONTHS:
      if (span.year != span.last_year)
        return g_strdup_printf ("%s %d–%s %d", months[span.part - 1], span.year,
                                months[last - 1], span.last_year);
      return g_strdup_printf ("%s–%s %d", months[span.part - 1], months[last - 1],
                              span.year);
    default:
      return days_en (span);
    }
}

static char *
label_en (GuatuPeriod period)
{
  switch ((GuatuPeriodKind) period.kind)
    {
    case GUATU_PERIOD_YEAR:
      return g_strdup_printf ("%d", period.year);
    case GUATU_PERIOD_HALF:
      return g_strdup_printf ("H%u %d", period.part, period.year);
    case GUATU_PERIOD_QUARTER:
      return g_strdup_printf ("Q%u %d", period.part, period.year);
    case GUATU_PERIOD_MONTH:
      return g_strdup_printf ("%s %d", months_en[period.part - 1], period.year);
    case GUATU_PERIOD_WEEK:
      return g_strdup_printf ("week %u of %d", period.part, period.year);
    case GUATU_PERIOD_DAY:
      return day_label (period, GUATU_LANGUAGE_EN);
    case GUATU_PERIOD_MOMENT:
      return g_strdup_printf ("%u %s %d, %02d:%02d", period.day,
                              months_en[period.part - 1], period.year, period.last / 60,
                              period.last % 60);
    default:
      return span_en (period);
    }
}

/**
 * guatu_period_to_label:
 * @period: a period
 * @language: the language of the figure, not of the program; of a figure in
 *   both, the first one, Chinese, is taken
 *
 * Returns: (transfer full): the period for people: "2023年一季度", "Q1 2023"
 */
char *
guatu_period_to_label (GuatuPeriod period, GuatuLanguage language)
{
  period = guatu_period_of_one (period);
  return language == GUATU_LANGUAGE_EN ? label_en (period) : label_zh (period);
}
