/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/out/stat-code.h"

/**
 * guatu_stat_id:
 * @id: an id of ours
 *
 * Returns: (transfer full): the same as SDMX writes ids: GDP_GROWTH
 */
char *
guatu_stat_id (const char *id)
{
  char *code = g_ascii_strup (id, -1);

  for (char *c = code; *c != '\0'; c++)
    if (*c == '-')
      *c = '_';
  return code;
}

/* A span as SDMX has it: its first day, and how many months or years it lasts. */
static char *
write_span (GuatuPeriod period, guint months)
{
  GDate first;

  g_date_clear (&first, 1);
  g_date_set_dmy (&first, 1, (GDateMonth) MAX (period.part, 1), (GDateYear) period.year);
  return months % 12 == 0
             ? g_strdup_printf ("%04d-%02u-01/P%uY", period.year,
                                (guint) g_date_get_month (&first), months / 12)
             : g_strdup_printf ("%04d-%02u-01/P%uM", period.year,
                                (guint) g_date_get_month (&first), months);
}

/**
 * guatu_stat_period:
 * @period: a period
 *
 * Returns: (transfer full): the period as SDMX 3.0 writes it: 2023, 2023-S1, 2023-Q1,
 *   2023-M07, 2023-W09, 2023-07-01, 2023-01-01/P11M; a span of days as our own format
 * does
 */
char *
guatu_stat_period (GuatuPeriod period)
{
  const guint last_part = period.last / 32;

  switch ((GuatuPeriodKind) period.kind)
    {
    case GUATU_PERIOD_HALF:
      return g_strdup_printf ("%04d-S%u", period.year, period.part);
    case GUATU_PERIOD_MONTH:
      return g_strdup_printf ("%04d-M%02u", period.year, period.part);
    case GUATU_PERIOD_YEARS:
      return write_span (period, 12 * (guint) (period.last_year - period.year + 1));
    case GUATU_PERIOD_MONTHS:
      return write_span (period, 12 * (guint) (period.last_year - period.year) + last_part
                                     - period.part + 1);
    case GUATU_PERIOD_QUARTERS:
      {
        GuatuPeriod months = period;

        months.part = (3 * (guint) period.part - 2) & 0x3f;
        return write_span (months, 12 * (guint) (period.last_year - period.year)
                                       + 3 * (last_part - period.part + 1));
      }
    default:
      return guatu_period_to_string (period);
    }
}

/**
 * guatu_stat_flag:
 * @observation: an observation
 *
 * Returns: (transfer none): the one code of SDMX that says most of how it stands; “R” is
 *   that of other lists for a revised number
 */
const char *
guatu_stat_flag (const GuatuObservation *observation)
{
  static const char *const reasons[] = {
    [GUATU_REASON_UNSAID] = "O",         [GUATU_REASON_NOT_AVAILABLE] = "L",
    [GUATU_REASON_NOT_APPLICABLE] = "M", [GUATU_REASON_CONFIDENTIAL] = "Q",
    [GUATU_REASON_BELOW_HALF] = "N",
  };

  if (observation->missing)
    return reasons[observation->reason];
  return observation->breaks                            ? "B"
         : observation->status == GUATU_STATUS_ESTIMATE ? "E"
         : observation->provisional                     ? "P"
         : observation->revised                         ? "R"
                                                        : "A";
}
