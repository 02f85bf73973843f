/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dataset/observation.h"

#include "dataset/names.h"

/* A long series is an array of these; each byte more costs megabytes. */
G_STATIC_ASSERT (sizeof (GuatuObservation) <= 32);

#define LEAST_DECIMALS -16

/** guatu_observation_set_decimals: keeps as many @decimals as there can be. */
void
guatu_observation_set_decimals (GuatuObservation *observation, int decimals)
{
  decimals = CLAMP (decimals, LEAST_DECIMALS, GUATU_NUMBER_MAX_DECIMALS);
  observation->decimals = (guint) decimals & 31;
}

/* To which side a value is rounded; 0 is the nearest. */
static const int directions[] = {
  [GUATU_BOUND_EXACT] = 0, [GUATU_BOUND_AT_LEAST] = -1, [GUATU_BOUND_AT_MOST] = 1,
  [GUATU_BOUND_ABOUT] = 0, [GUATU_BOUND_RANGE] = -1, /* of the lower end */
};

/** guatu_bound_rounds_to_nearest: whether guatu_bound_round() prefers no side. */
gboolean
guatu_bound_rounds_to_nearest (GuatuBound bound)
{
  return directions[bound] == 0;
}

/**
 * guatu_bound_round:
 * @bound: what is known of @value
 * @value: a finite number that is to be written
 * @decimals: to write; negative for tens, hundreds and so on
 * @rounding: of what has no bound
 *
 * “At least 66.67” is written “at least 66.6” and not 66.7, which nobody said.
 *
 * Returns: @value, rounded to the side on which its bound still holds
 */
double
guatu_bound_round (GuatuBound bound, double value, int decimals, GuatuRounding rounding)
{
  if (directions[bound] == 0)
    return guatu_rounding_value (rounding, value, decimals);
  return guatu_number_round (value, decimals, directions[bound]);
}

/**
 * guatu_bound_to_string:
 * @bound: a bound
 *
 * Returns: its name in files, such as "at-least"
 */

/**
 * guatu_bound_from_string:
 * @string: a name
 * @bound: (out): the bound; left alone if there is none of that name
 *
 * Returns: whether @string names a bound
 */
GUATU_DEFINE_NAMES (GuatuBound, guatu_bound, "exact", "at-least", "at-most", "about",
                    "range")

/**
 * guatu_reason_to_string:
 * @reason: a reason
 *
 * Returns: (nullable): its name in files, such as "confidential"; %NULL if not said
 */

/**
 * guatu_reason_from_string:
 * @string: a name
 * @reason: (out): the reason; left alone if there is none of that name
 *
 * Returns: whether @string names a reason
 */
GUATU_DEFINE_NAMES (GuatuReason, guatu_reason, NULL, "not-available", "not-applicable",
                    "confidential", "below-half")

/**
 * guatu_status_to_string:
 * @status: a status
 *
 * Returns: its name in files, such as "estimate"
 */

/**
 * guatu_status_from_string:
 * @string: a name
 * @status: (out): the status; left alone if there is none of that name
 *
 * Returns: whether @string names a status
 */
GUATU_DEFINE_NAMES (GuatuStatus, guatu_status, "actual", "estimate", "target")

/**
 * guatu_observation_magnitude:
 * @observation: not a range
 *
 * Returns: an observation like it of how much its value is, whatever its sign: of “at
 *   most −5” that is at least 5
 */
GuatuObservation
guatu_observation_magnitude (const GuatuObservation *observation)
{
  GuatuObservation magnitude = *observation;

  if (observation->missing || observation->value >= 0)
    return magnitude;
  magnitude.value = -observation->value;
  if (observation->bound == GUATU_BOUND_AT_LEAST)
    magnitude.bound = GUATU_BOUND_AT_MOST;
  else if (observation->bound == GUATU_BOUND_AT_MOST)
    magnitude.bound = GUATU_BOUND_AT_LEAST;
  return magnitude;
}
