/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dataset/derived-decimals.h"

#include "dataset/number.h"
#include "dataset/quantity.h"

/* Whether the decimals of a result say how far a quotient is known. */
static gboolean
is_exact_quotient (const GuatuIndicator *indicator, const GuatuObservation *result)
{
  return !result->missing && result->bound == GUATU_BOUND_EXACT && result->value != 0
         && indicator->op != GUATU_DERIVED_SUM
         && indicator->op != GUATU_DERIVED_DIFFERENCE;
}

/**
 * guatu_derived_decimals_even:
 * @indicator: a derived indicator with its observations
 *
 * Exact quotients that differ by one decimal, as 997.8 and 1012 do, all have the fewer,
 * as in a table, unless one of them then had fewer digits than a quotient has. Their
 * values stay as they are.
 */
void
guatu_derived_decimals_even (GuatuIndicator *indicator)
{
  int fewest = G_MAXINT, most = G_MININT, first = G_MAXINT;
  GArray *observations;

  for (guint i = 0; i < guatu_indicator_n_observations (indicator); i++)
    {
      const GuatuObservation *result = guatu_indicator_observation (indicator, i);

      if (!is_exact_quotient (indicator, result))
        continue;
      fewest = MIN (fewest, guatu_observation_decimals (result));
      most = MAX (most, guatu_observation_decimals (result));
      first = MIN (first, guatu_number_magnitude (result->value));
    }
  if (fewest > most || most - fewest != 1
      || first + 1 + fewest < GUATU_QUOTIENT_LEAST_DIGITS)
    return;

  observations = guatu_indicator_edit_observations (indicator);
  for (guint i = 0; i < observations->len; i++)
    {
      GuatuObservation *result = &g_array_index (observations, GuatuObservation, i);

      if (is_exact_quotient (indicator, result))
        guatu_observation_set_decimals (result, fewest);
    }
}
