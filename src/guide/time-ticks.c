/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide/time-ticks.h"

/* The steps between ticks, from the shortest: in what, how many of them, and how many
 * days one tick is from the next at the most. Each begins where a calendar begins: months
 * with January, years with a round one. */
static const struct
{
  GuatuPeriodKind kind;
  int count;
  guint most_days;
} steps[] = {
  { GUATU_PERIOD_DAY, 1, 1 },         { GUATU_PERIOD_DAY, 5, 6 },
  { GUATU_PERIOD_DAY, 10, 11 },       { GUATU_PERIOD_MONTH, 1, 31 },
  { GUATU_PERIOD_MONTH, 3, 92 },      { GUATU_PERIOD_MONTH, 6, 184 },
  { GUATU_PERIOD_YEAR, 1, 366 },      { GUATU_PERIOD_YEAR, 2, 731 },
  { GUATU_PERIOD_YEAR, 5, 1827 },     { GUATU_PERIOD_YEAR, 10, 3653 },
  { GUATU_PERIOD_YEAR, 20, 7305 },    { GUATU_PERIOD_YEAR, 50, 18263 },
  { GUATU_PERIOD_YEAR, 100, 36525 },  { GUATU_PERIOD_YEAR, 200, 73049 },
  { GUATU_PERIOD_YEAR, 500, 182622 }, { GUATU_PERIOD_YEAR, 1000, 365243 },
};

/* A tick after this day of a month would crowd that of the first of the next one. */
#define LAST_DAY 26

static GuatuPeriod
period_of (GuatuPeriodKind kind, const GDate *date)
{
  GuatuPeriod period = { .year = (gint16) g_date_get_year (date), .kind = kind & 0xf };

  if (kind != GUATU_PERIOD_YEAR)
    period.part = g_date_get_month (date) & 0x3f;
  if (kind == GUATU_PERIOD_DAY)
    period.day = g_date_get_day (date) & 0x3f;
  return period;
}

static gboolean
is_tick (guint step, GuatuPeriod period)
{
  int count = steps[step].count;

  switch (steps[step].kind)
    {
    case GUATU_PERIOD_DAY:
      return count == 1 || (period.day <= LAST_DAY && period.day % count == 1);
    case GUATU_PERIOD_MONTH:
      return (period.part - 1) % count == 0;
    default:
      return period.year % count == 0;
    }
}

/* Goes on to the first day of the next period that may be a tick: of years, from one that
 * is to the next that is. */
static void
go_on (GDate *date, guint step)
{
  const int count = steps[step].count;

  if (steps[step].kind == GUATU_PERIOD_DAY)
    g_date_add_days (date, 1);
  else if (steps[step].kind == GUATU_PERIOD_MONTH)
    g_date_add_months (date, 1);
  else
    g_date_add_years (date, (guint) (count - g_date_get_year (date) % count));
}

/* Returns: (transfer full) (nullable): the ticks of a step, or NULL for too many */
static GArray *
try_step (guint step, int first_day, int last_day, guint most)
{
  g_autoptr (GArray) ticks = g_array_new (FALSE, FALSE, sizeof (GuatuPeriod));
  GDate date;

  if ((guint) (last_day - first_day) / steps[step].most_days > most)
    return NULL;
  g_date_clear (&date, 1);
  g_date_set_julian (&date, (guint32) first_day);
  if (steps[step].kind != GUATU_PERIOD_DAY)
    g_date_set_day (&date, 1);
  if (steps[step].kind == GUATU_PERIOD_YEAR)
    g_date_set_month (&date, G_DATE_JANUARY);
  for (; (int) g_date_get_julian (&date) <= last_day; go_on (&date, step))
    {
      GuatuPeriod period = period_of (steps[step].kind, &date);

      if ((int) g_date_get_julian (&date) < first_day || !is_tick (step, period))
        continue;
      if (ticks->len == most)
        return NULL;
      g_array_append_val (ticks, period);
    }
  return g_steal_pointer (&ticks);
}

/**
 * guatu_time_ticks_choose:
 * @first_day: where the axis begins, as guatu_period_first_day() counts
 * @last_day: where it ends, not before @first_day
 * @most: how many ticks there is room for, 1 at least
 *
 * Chooses the days, months or years whose beginnings divide an axis of time.
 *
 * Returns: (transfer full) (element-type GuatuPeriod): the ticks, in order; an axis
 *   on which no round one lies has none
 */
GArray *
guatu_time_ticks_choose (int first_day, int last_day, guint most)
{
  GArray *ticks = NULL;

  g_return_val_if_fail (first_day > 0 && last_day >= first_day && most > 0, NULL);

  for (guint step = 0; ticks == NULL && step < G_N_ELEMENTS (steps); step++)
    ticks = try_step (step, first_day, last_day, most);
  return ticks != NULL ? ticks : g_array_new (FALSE, FALSE, sizeof (GuatuPeriod));
}
