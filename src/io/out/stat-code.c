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

/* A span as SDMX has it: its first day, and how many months it lasts. Quarters begin with
 * the hour, so that guatu_period_code_parse() tells 前三季度 from 1—9月; what would be a
 * quarter or a half by its length is said to last no years and these months. */
static char *
write_span (GuatuPeriod period, guint first, guint months, gboolean by_quarters)
{
  return g_strdup_printf ("%04d-%02u-01%s/P%s%uM", period.year, first,
                          by_quarters ? "T00:00:00" : "",
                          months == 3 || months == 6 ? "0Y" : "", months);
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
  const guint years = (guint) (period.last_year - period.year);

  switch ((GuatuPeriodKind) period.kind)
    {
    case GUATU_PERIOD_HALF:
      return g_strdup_printf ("%04d-S%u", period.year, period.part);
    case GUATU_PERIOD_MONTH:
      return g_strdup_printf ("%04d-M%02u", period.year, period.part);
    case GUATU_PERIOD_YEARS:
      return g_strdup_printf ("%04d-01-01/P%dY", period.year,
                              period.last_year - period.year + 1);
    case GUATU_PERIOD_MONTHS:
      return write_span (period, period.part, 12 * years + last_part - period.part + 1,
                         FALSE);
    case GUATU_PERIOD_QUARTERS:
      return write_span (period, 3u * period.part - 2,
                         12 * years + 3 * (last_part - period.part + 1), TRUE);
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
