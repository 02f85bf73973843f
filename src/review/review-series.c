/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "review/review-private.h"

#include "dataset/number.h"

/* The observations of an indicator, in order, and what may be asked of one. */

/* By place, then by period, then by status. */
static int
compare_keys (const GuatuObservation *a, const GuatuObservation *b)
{
  int order = (a->place > b->place) - (a->place < b->place);

  if (order == 0)
    order = guatu_period_compare (a->period, b->period);
  if (order == 0)
    order = (int) a->status - (int) b->status;
  return order;
}

static int
compare_elements (gconstpointer a, gconstpointer b)
{
  return compare_keys (*(const GuatuObservation *const *) a,
                       *(const GuatuObservation *const *) b);
}

/**
 * guatu_review_series:
 * @review: a review
 * @indicator: an indicator of its dataset
 *
 * Returns: (transfer none) (element-type GuatuObservation): its observations by place, of
 *   each place by period, of each period by status
 */
const GPtrArray *
guatu_review_series (GuatuReview *review, const GuatuIndicator *indicator)
{
  GPtrArray *series = g_hash_table_lookup (review->series, indicator);
  const guint n = guatu_indicator_n_observations (indicator);
  gboolean is_sorted = TRUE;

  if (series != NULL)
    return series;
  series = g_ptr_array_sized_new (n);
  for (guint i = 0; i < n; i++)
    {
      const GuatuObservation *observation = guatu_indicator_observation (indicator, i);

      is_sorted
          = is_sorted
            && (i == 0
                || compare_keys (g_ptr_array_index (series, i - 1), observation) <= 0);
      g_ptr_array_add (series, (gpointer) observation);
    }
  /* Most are in order already, which takes a sort as long as any other. */
  if (!is_sorted)
    g_ptr_array_sort (series, compare_elements);
  g_hash_table_insert (review->series, (gpointer) indicator, series);
  return series;
}

/**
 * guatu_review_find:
 * @review: a review
 * @indicator: an indicator of its dataset
 * @place: (nullable): a place
 *
 * Returns: (transfer none) (nullable): what the indicator says of them, if it has a
 *   number
 */
const GuatuObservation *
guatu_review_find (GuatuReview *review, const GuatuIndicator *indicator,
                   GuatuPeriod period, const GuatuPlace *place, GuatuStatus status)
{
  const GPtrArray *series = guatu_review_series (review, indicator);
  const GuatuObservation key = { .period = period, .place = place, .status = status & 3 };
  guint low = 0, high = series->len;

  while (low < high)
    {
      const guint middle = low + (high - low) / 2;
      const GuatuObservation *observation = g_ptr_array_index (series, middle);
      const int order = compare_keys (observation, &key);

      if (order == 0)
        return observation->missing ? NULL : observation;
      if (order < 0)
        low = middle + 1;
      else
        high = middle;
    }
  return NULL;
}

/**
 * guatu_review_slack:
 * @indicator: an indicator
 * @observation: one of its observations, not a missing one
 *
 * Returns: half of the last digit that is written, in the base unit: by so much the
 *   number may be off for being rounded
 */
double
guatu_review_slack (const GuatuIndicator *indicator, const GuatuObservation *observation)
{
  return 0.5
         * guatu_number_scale (1.0, indicator->unit_mult
                                        - guatu_observation_decimals (observation));
}

/** guatu_review_is_exact: whether it is a number without a bound, not a target. */
gboolean
guatu_review_is_exact (const GuatuObservation *observation)
{
  return !observation->missing && observation->bound == GUATU_BOUND_EXACT
         && observation->status != GUATU_STATUS_TARGET;
}

/** guatu_review_is_level: whether it measures an amount, not a rate or a rank. */
gboolean
guatu_review_is_level (const GuatuIndicator *indicator)
{
  switch (indicator->unit->kind)
    {
    case GUATU_UNIT_PERCENT:
    case GUATU_UNIT_PERMILLE:
    case GUATU_UNIT_POINTS:
    case GUATU_UNIT_MULTIPLE:
    case GUATU_UNIT_INDEX:
    case GUATU_UNIT_RANK:
    case GUATU_UNIT_NONE:
      return FALSE;
    default:
      return TRUE;
    }
}

/** guatu_review_adds_up: whether amounts of it can be summed: no yuan per person. */
gboolean
guatu_review_adds_up (const GuatuIndicator *indicator)
{
  return guatu_review_is_level (indicator) && indicator->unit->per == NULL
         && indicator->unit->kind != GUATU_UNIT_CONCENTRATION
         && indicator->unit->kind != GUATU_UNIT_DENSITY;
}
