/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dataset/number.h"
#include "document/typed.h"
#include "lexicon/number-text.h"

/* A number as somebody types it. */

/* Takes a number to the multiplier of its indicator: 1.2万 of an indicator in 亿. */
static void
scale (double *value, int *decimals, int power)
{
  *value = guatu_number_scale (*value, power);
  *decimals -= power;
}

/* A number without a unit and a multiplier is in those of its indicator, as the numbers
 * beside it are. */
static gboolean
read_number (const GuatuUnit *unit, int unit_mult, const char *text,
             GuatuLooseObservation *loose)
{
  GuatuObservation *observation = &loose->observation;
  GuatuNumberText number;

  if (!guatu_number_text_parse (text, &number)
      || (number.unit != NULL && number.unit->kind != unit->kind)
      || (number.unit != NULL && unit->of != NULL))
    return FALSE;
  if (number.mult != 0 || number.unit != NULL)
    {
      scale (&number.value, &number.decimals, number.mult - unit_mult);
      scale (&number.high, &number.decimals_high, number.mult - unit_mult);
    }
  observation->value = number.value;
  guatu_observation_set_decimals (observation, CLAMP (number.decimals, -16, 15));
  observation->missing = 0;
  observation->reason = GUATU_REASON_UNSAID;
  observation->bound = (guint) number.bound & 7;
  loose->details.value_high = number.bound == GUATU_BOUND_RANGE ? number.high : 0;
  loose->details.decimals_high
      = number.bound == GUATU_BOUND_RANGE ? CLAMP (number.decimals_high, -16, 15) : 0;
  return TRUE;
}

/**
 * guatu_typed_value:
 * @unit: the unit of the indicator
 * @unit_mult: the power of ten in which its numbers are written
 * @text: what was typed: a number as people write it, with its bound; nothing or a dash
 *   for one that is missing
 * @loose: (inout): gets its value and bound
 *
 * Returns: whether it is one, in that unit
 */
gboolean
guatu_typed_value (const GuatuUnit *unit, int unit_mult, const char *text,
                   GuatuLooseObservation *loose)
{
  static const char *const missing[] = { "", "-", "—", "…", "..." };
  g_autofree char *typed = g_strstrip (g_strdup (text));

  for (guint i = 0; i < G_N_ELEMENTS (missing); i++)
    if (g_str_equal (typed, missing[i]))
      {
        loose->observation.missing = 1;
        loose->observation.value = 0;
        loose->observation.bound = GUATU_BOUND_EXACT;
        loose->details.value_high = 0;
        loose->details.decimals_high = 0;
        return TRUE;
      }
  return read_number (unit, unit_mult, typed, loose);
}
