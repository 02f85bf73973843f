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

/**
 * property_time_index:
 * @index: of a period of the case, in the order of time
 *
 * Returns: the same, counting those that are left out too
 */
guint
property_time_index (const PropertyCase *from, guint index)
{
  guint with_all = index;

  for (guint i = 0; i <= index && i < PROPERTY_MAX_KEYS; i++)
    with_all += from->left_out[i];
  return with_all;
}

/** property_time_kind: the kind of one of its periods. */
GuatuPeriodKind
property_time_kind (const PropertyCase *from, guint index)
{
  if (!from->mixed)
    return from->period_kind;
  return (GuatuPeriodKind) ((from->period_kind + index) % (GUATU_PERIOD_DAY + 1));
}
