/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "property-time.h"

/* So many periods of a case stand for each of its keys: lines are sometimes long, and
 * columns many. */
#define LONG 0.3
#define MOST_OF_LINE 24
#define MOST_OF_OTHERS 6

/* How often periods are left out, how many at the most, and how often kinds are mixed. */
#define UNEVEN 0.6
#define LEFT_OUT 0.3
#define MOST_LEFT_OUT 12
#define MIXED 0.3

/* Of lines of thousands: between so many periods for each key. */
#define LEAST_OF_LONG 100
#define MOST_OF_LONG 600

/** property_time_choose: puts a case on an axis of time, in its order. */
void
property_time_choose (PropertyCase *result, GRand *rand)
{
  static const GuatuMarkKind marks[] = { GUATU_MARK_LINE, GUATU_MARK_BAR, GUATU_MARK_BAR,
                                         GUATU_MARK_AREA, GUATU_MARK_SLOPE };

  result->mark = marks[g_rand_int_range (rand, 0, (gint32) G_N_ELEMENTS (marks))];
  result->dimensions[0] = GUATU_DIMENSION_PERIOD;
  result->dimensions[1]
      = g_rand_boolean (rand) ? GUATU_DIMENSION_PLACE : GUATU_DIMENSION_NONE;
  result->n[0] = (guint) g_rand_int_range (rand, 1, 13);
  result->n[1]
      = result->dimensions[1] == GUATU_DIMENSION_NONE ? 1 : MIN (result->n[1], 3);
  result->sort = GUATU_SORT_GIVEN;
  if (g_rand_double (rand) < LONG)
    result->repeat = (guint) g_rand_int_range (
        rand, 2, 1 + (result->mark == GUATU_MARK_LINE ? MOST_OF_LINE : MOST_OF_OTHERS));
  result->mixed = g_rand_double (rand) < MIXED;
  if (g_rand_double (rand) < UNEVEN)
    for (guint i = 0; i < PROPERTY_MAX_KEYS; i++)
      if (g_rand_double (rand) < LEFT_OUT)
        result->left_out[i] = (guint8) g_rand_int_range (rand, 1, MOST_LEFT_OUT + 1);
}

/** property_time_choose_long: makes a case one of lines of thousands of periods. */
void
property_time_choose_long (PropertyCase *result, GRand *rand)
{
  static const GuatuPeriodKind kinds[]
      = { GUATU_PERIOD_DAY,   GUATU_PERIOD_DAY,     GUATU_PERIOD_DAY, GUATU_PERIOD_WEEK,
          GUATU_PERIOD_MONTH, GUATU_PERIOD_QUARTER, GUATU_PERIOD_YEAR };

  property_time_choose (result, rand);
  result->mark = GUATU_MARK_LINE;
  result->stack = GUATU_STACK_NONE;
  result->dense = TRUE;
  result->mixed = FALSE;
  result->period_kind = kinds[g_rand_int_range (rand, 0, G_N_ELEMENTS (kinds))];
  result->repeat = (guint) g_rand_int_range (rand, LEAST_OF_LONG, MOST_OF_LONG + 1);
}

/* With all those that are left out before the period at @index. */
static guint
index_with_all (const PropertyCase *from, guint index)
{
  guint with_all = index;

  for (guint i = 0; i <= index && i < PROPERTY_MAX_KEYS; i++)
    with_all += from->left_out[i];
  return with_all;
}

static GuatuPeriodKind
kind_of (const PropertyCase *from, guint index)
{
  if (!from->mixed)
    return from->period_kind;
  return (GuatuPeriodKind) ((from->period_kind + index) % (GUATU_PERIOD_DAY + 1));
}

/* How the period at @index is written: a part of a year, of which there are four a
 * year, or a year of its own. */
static char *
write_period (GuatuPeriodKind kind, guint index)
{
  guint year = 2019 + index / 4, part = index % 4 + 1, own = 2019 + index;

  switch (kind)
    {
    case GUATU_PERIOD_QUARTER:
      return g_strdup_printf ("%u-Q%u", year, part);
    case GUATU_PERIOD_MONTH:
      return g_strdup_printf ("%u-%02u", year, part);
    case GUATU_PERIOD_DAY:
      return g_strdup_printf ("%u-11-%02u", year, part);
    case GUATU_PERIOD_HALF:
      return g_strdup_printf ("%u-H%u", 2019 + index / 2, index % 2 + 1);
    case GUATU_PERIOD_WEEK:
      return g_strdup_printf ("%u-W%02u", year, part);
    case GUATU_PERIOD_MOMENT:
      return g_strdup_printf ("%u-11-05T1%u:30", year, part);
    case GUATU_PERIOD_YEARS:
      return g_strdup_printf ("%u/%u", own, own + 4);
    case GUATU_PERIOD_QUARTERS:
      return g_strdup_printf ("%u-Q1/%u-Q%u", year, year + 1, part);
    case GUATU_PERIOD_MONTHS:
      return g_strdup_printf ("%u-01/%u-%02u", year, year, part + 1);
    case GUATU_PERIOD_DAYS:
      return g_strdup_printf ("%u-04-01/%u-03-31", own, own + 1);
    case GUATU_PERIOD_YEAR:
    default:
      return g_strdup_printf ("%u", own);
    }
}

/* The same where periods follow each other. */
static char *
write_dense (GuatuPeriodKind kind, guint index)
{
  GDate date;

  if (kind == GUATU_PERIOD_MONTH)
    return g_strdup_printf ("%u-%02u", 2019 + index / 12, index % 12 + 1);
  if (kind == GUATU_PERIOD_WEEK)
    return g_strdup_printf ("%u-W%02u", 2019 + index / 52, index % 52 + 1);
  if (kind != GUATU_PERIOD_DAY)
    return write_period (kind, index);
  g_date_clear (&date, 1);
  g_date_set_dmy (&date, 1, G_DATE_JANUARY, 2019);
  g_date_add_days (&date, index);
  return g_strdup_printf ("%u-%02u-%02u", g_date_get_year (&date),
                          (guint) g_date_get_month (&date), g_date_get_day (&date));
}

/**
 * property_time_period:
 * @index: of a period of the case, in the order of time
 */
GuatuPeriod
property_time_period (const PropertyCase *from, guint index)
{
  GuatuPeriodKind kind = kind_of (from, index);
  guint with_all = index_with_all (from, index);
  g_autofree char *string
      = from->dense ? write_dense (kind, with_all) : write_period (kind, with_all);
  GuatuPeriod period;

  g_assert_true (guatu_period_parse (string, &period));
  return period;
}
