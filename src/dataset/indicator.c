/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dataset/indicator.h"

#include <math.h>

#include "dataset/names.h"
#include "dataset/number.h"
#include "dataset/observation-walk.h"

/**
 * guatu_indicator_new:
 * @id: the id
 *
 * Returns: (transfer full): an indicator with no unit and no observations yet
 */
GuatuIndicator *
guatu_indicator_new (const char *id)
{
  GuatuIndicator *indicator = g_new0 (GuatuIndicator, 1);

  indicator->id = g_strdup (id);
  indicator->decimals = -1;
  indicator->observations = g_array_new (FALSE, FALSE, sizeof (GuatuObservation));
  indicator->details = guatu_details_table_new ();
  return indicator;
}

/**
 * guatu_indicator_free:
 * @indicator: (transfer full): an indicator; what it refers to is not touched
 */
void
guatu_indicator_free (GuatuIndicator *indicator)
{
  g_free (indicator->id);
  guatu_text_clear (&indicator->name);
  guatu_text_clear (&indicator->short_name);
  guatu_text_clear (&indicator->note);
  g_clear_pointer (&indicator->long_series, g_ptr_array_unref);
  g_clear_pointer (&indicator->runs, g_array_unref);
  g_array_unref (indicator->observations);
  g_clear_pointer (&indicator->packed, guatu_packed_observations_free);
  guatu_details_table_free (indicator->details);
  g_clear_pointer (&indicator->operands, g_ptr_array_unref);
  g_free (indicator);
}

/**
 * guatu_indicator_label:
 * @indicator: an indicator
 *
 * Returns: (transfer none): the name that it has on charts
 */
const GuatuText *
guatu_indicator_label (const GuatuIndicator *indicator)
{
  return guatu_text_is_absent (&indicator->short_name) ? &indicator->name
                                                       : &indicator->short_name;
}

/**
 * guatu_indicator_get:
 * @indicator: an indicator
 * @index: below the number of its observations
 *
 * Returns: a copy of the observation there, for whoever needs it only for a moment
 */
GuatuObservation
guatu_indicator_get (const GuatuIndicator *indicator, guint index)
{
  return indicator->packed != NULL
             ? guatu_packed_observations_get (indicator->packed, index)
             : g_array_index (indicator->observations, GuatuObservation, index);
}

/**
 * guatu_indicator_stretch:
 * @indicator: an indicator
 * @index: below the number of its observations
 *
 * Returns: the periods from that of the observation there on, as far as it is seen at
 *   once that they are a stretch
 */
GuatuPeriodStretch
guatu_indicator_stretch (const GuatuIndicator *indicator, guint index)
{
  const GuatuObservation *all = (const GuatuObservation *) indicator->observations->data;

  return indicator->packed != NULL
             ? guatu_packed_observations_stretch (indicator->packed, index)
             : (GuatuPeriodStretch) {
                 .first = index,
                 .n = 1,
                 .period = guatu_period_to_number (all[index].period),
               };
}

/** guatu_indicator_period: the period of the observation at @index. */
GuatuPeriod
guatu_indicator_period (const GuatuIndicator *indicator, guint index)
{
  return guatu_period_from_number (guatu_indicator_stretch (indicator, index).period);
}

/**
 * guatu_indicator_count_same_periods:
 * @a: an indicator
 * @first_of_a: the number of one of its observations
 * @b: another one, or the same
 * @first_of_b: the number of one of its observations
 * @n: how many there are at least from there on in both
 *
 * Returns: how many of both, at most @n, are of the same periods, one after the other
 */
guint
guatu_indicator_count_same_periods (const GuatuIndicator *a, guint first_of_a,
                                    const GuatuIndicator *b, guint first_of_b, guint n)
{
  guint i = 0;

  while (i < n)
    {
      const GuatuPeriodStretch x = guatu_indicator_stretch (a, first_of_a + i);
      const GuatuPeriodStretch y = guatu_indicator_stretch (b, first_of_b + i);

      if (x.period != y.period)
        break;
      i += x.step == y.step ? MIN (x.n, y.n) : 1;
    }
  return MIN (i, n);
}

/**
 * guatu_indicator_find:
 * @indicator: an indicator
 * @observation: (nullable): an observation, as guatu_indicator_observation() gave it
 * @index: (out): its number; left alone if there is none
 *
 * Returns: whether it is one of the indicator's
 */
gboolean
guatu_indicator_find (const GuatuIndicator *indicator,
                      const GuatuObservation *observation, guint *index)
{
  const GuatuObservation *first
      = (const GuatuObservation *) indicator->observations->data;

  if (indicator->packed != NULL)
    return guatu_packed_observations_find (indicator->packed, observation, index);
  if (observation < first || observation >= first + indicator->observations->len)
    return FALSE;
  *index = (guint) (observation - first);
  return TRUE;
}

/**
 * guatu_indicator_edit_observations:
 * @indicator: an indicator that nobody else looks at
 *
 * Returns: (transfer none) (element-type GuatuObservation): its observations, to be
 *   changed, and no longer packed; those that were got before are gone
 */
GArray *
guatu_indicator_edit_observations (GuatuIndicator *indicator)
{
  GArray *all = indicator->observations;
  GuatuObservationWalk walk;
  const GuatuObservation *some;
  guint n;

  if (indicator->packed == NULL)
    return all;
  guatu_observation_walk_init_all (&walk, indicator);
  while ((some = guatu_observation_walk_some (&walk, &n)) != NULL)
    g_array_append_vals (all, some, n);
  g_clear_pointer (&indicator->packed, guatu_packed_observations_free);
  return all;
}

/** guatu_indicator_add_observation: adds a copy of @observation behind all others. */
void
guatu_indicator_add_observation (GuatuIndicator *indicator,
                                 const GuatuObservation *observation)
{
  g_array_append_vals (guatu_indicator_edit_observations (indicator), observation, 1);
}

/**
 * guatu_indicator_pack:
 * @indicator: an indicator to which very many observations are to be added
 * @beside: (nullable): another one, whose observations are of the same places one by one;
 *   it stays packed until @indicator is settled
 *
 * Keeps the observations packed from now on, and those that there are as well.
 */
void
guatu_indicator_pack (GuatuIndicator *indicator, const GuatuIndicator *beside)
{
  const GArray *all = indicator->observations;
  GuatuPackedObservations *packed;

  if (indicator->packed != NULL)
    return;
  packed = guatu_packed_observations_new (beside != NULL ? beside->packed : NULL);
  guatu_packed_observations_append (packed, (const GuatuObservation *) all->data,
                                    all->len);
  g_array_unref (indicator->observations);
  indicator->observations = g_array_new (FALSE, FALSE, sizeof (GuatuObservation));
  indicator->packed = packed;
}

/**
 * guatu_indicator_append_packed:
 * @indicator: an indicator whose observations are packed
 * @observations: (array length=n): some to come behind all others
 * @n: how many
 *
 * Adds copies of observations; those that were got before are gone.
 */
void
guatu_indicator_append_packed (GuatuIndicator *indicator,
                               const GuatuObservation *observations, guint n)
{
  guatu_packed_observations_append (indicator->packed, observations, n);
}

/** guatu_indicator_append_alike: does guatu_indicator_append_packed() of observations
 * that are alike. */
void
guatu_indicator_append_alike (GuatuIndicator *indicator, const GuatuAlike *alike)
{
  guatu_packed_observations_append_alike (indicator->packed, alike);
}

/* With fewer observations than this an indicator takes no less memory packed. */
#define LEAST_PACKED 256u

/**
 * guatu_indicator_settle:
 * @indicator: an indicator, perhaps packed
 *
 * Says that all observations are there, unless guatu_indicator_pack() is called again;
 * only then may several threads read them.
 */
void
guatu_indicator_settle (GuatuIndicator *indicator)
{
  if (indicator->packed == NULL)
    return;
  if (guatu_indicator_n_observations (indicator) < LEAST_PACKED)
    guatu_indicator_edit_observations (indicator);
  else
    guatu_packed_observations_settle (indicator->packed);
}

/**
 * guatu_indicator_add_details:
 * @indicator: an indicator
 * @details: what one of its observations has to say besides
 *
 * Returns: the number that the observation gets
 */
guint32
guatu_indicator_add_details (GuatuIndicator *indicator, const GuatuDetails *details)
{
  return guatu_details_table_add (indicator->details, details);
}

/**
 * guatu_indicator_details:
 * @indicator: an indicator
 * @observation: one of its observations
 *
 * Returns: what else there is to say of it; owned by the indicator
 */
const GuatuDetails *
guatu_indicator_details (const GuatuIndicator *indicator,
                         const GuatuObservation *observation)
{
  return guatu_details_table_get (indicator->details, observation->details);
}

/** guatu_indicator_origin: (nullable): where an observation comes from. */
const GuatuOrigin *
guatu_indicator_origin (const GuatuIndicator *indicator,
                        const GuatuObservation *observation)
{
  return guatu_indicator_details (indicator, observation)->origin;
}

/* 2^53: up to here every integer is a double. */
#define MAX_EXACT_INTEGER 9007199254740992.0

static double
base_value (double value, int decimals, int unit_mult)
{
  double integer = round (guatu_number_scale (value, decimals));

  if (fabs (integer) < MAX_EXACT_INTEGER
      && guatu_number_scale (integer, -decimals) == value)
    return guatu_number_scale (integer, unit_mult - decimals);

  return guatu_number_scale (value, unit_mult);
}

/**
 * guatu_indicator_base_value:
 * @indicator: an indicator
 * @observation: one of its observations, not a missing one
 *
 * The value in the unit itself: 238 with a unit multiplier of 8 is
 * 23,800,000,000. The digits of the source are taken as an integer where they
 * fit in one, and scaled once, so that 4.35 with 2 is 435 and not
 * 434.99999999999994.
 *
 * Returns: the value times 10^unit_mult
 */
double
guatu_indicator_base_value (const GuatuIndicator *indicator,
                            const GuatuObservation *observation)
{
  return base_value (observation->value, guatu_observation_decimals (observation),
                     indicator->unit_mult);
}

/**
 * guatu_indicator_high_value:
 * @indicator: an indicator
 * @observation: one of its observations, not a missing one
 *
 * Returns: the upper end of a range in the unit itself; of any other number the same
 *   as guatu_indicator_base_value()
 */
double
guatu_indicator_high_value (const GuatuIndicator *indicator,
                            const GuatuObservation *observation)
{
  const GuatuDetails *details;

  if (observation->bound != GUATU_BOUND_RANGE)
    return guatu_indicator_base_value (indicator, observation);
  details = guatu_indicator_details (indicator, observation);
  return base_value (details->value_high, details->decimals_high, indicator->unit_mult);
}

/**
 * guatu_better_to_string:
 * @better: a direction
 *
 * Returns: (nullable): its name in files, or %NULL for the one not said
 */

/**
 * guatu_better_from_string:
 * @string: a name
 * @better: (out): the direction; left alone if there is none of that name
 *
 * Returns: whether @string names a direction
 */
GUATU_DEFINE_NAMES (GuatuBetter, guatu_better, NULL, "up", "down")

/**
 * guatu_derived_op_to_string:
 * @op: an operation
 *
 * Returns: (nullable): its name in files, or %NULL for none
 */

/**
 * guatu_derived_op_from_string:
 * @string: a name
 * @op: (out): the operation; left alone if there is none of that name
 *
 * Returns: whether @string names an operation
 */
GUATU_DEFINE_NAMES (GuatuDerivedOp, guatu_derived_op, NULL, "ratio", "share", "sum",
                    "difference", "base")
