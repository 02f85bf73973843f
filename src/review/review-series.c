/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "review/review-private.h"

#include "dataset/number.h"

/* The observations of an indicator, in order, and what may be asked of one. */

/* What an observation is sorted by, and its number. */
typedef struct
{
  const GuatuPlace *place;
  GuatuPeriod period;
  guint status;
  guint index;
} Key;

static Key
key_of (const GuatuObservation *observation, guint index)
{
  return (Key) { observation->place, observation->period, observation->status, index };
}

/* By place, then by period, then by status. */
static int
compare_keys (const Key *a, const Key *b)
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
  return compare_keys (a, b);
}

static gboolean
is_in_order (const GuatuIndicator *indicator)
{
  GuatuObservationWalk walk;
  const GuatuObservation *observation;
  Key last = { NULL };

  guatu_observation_walk_init_all (&walk, indicator);
  while ((observation = guatu_observation_walk_next (&walk)) != NULL)
    {
      const guint index = guatu_observation_walk_index (&walk);
      const Key key = key_of (observation, index);

      if (index > 0 && compare_keys (&last, &key) > 0)
        return FALSE;
      last = key;
    }
  return TRUE;
}

static guint32 *
find_order (const GuatuIndicator *indicator)
{
  const guint n = guatu_indicator_n_observations (indicator);
  g_autoptr (GArray) keys = g_array_sized_new (FALSE, FALSE, sizeof (Key), n);
  guint32 *order = g_new (guint32, n);
  GuatuObservationWalk walk;
  const GuatuObservation *observation;

  guatu_observation_walk_init_all (&walk, indicator);
  while ((observation = guatu_observation_walk_next (&walk)) != NULL)
    {
      const Key key = key_of (observation, guatu_observation_walk_index (&walk));

      g_array_append_val (keys, key);
    }
  g_array_sort (keys, compare_elements);
  for (guint i = 0; i < n; i++)
    order[i] = g_array_index (keys, Key, i).index;
  return order;
}

/**
 * guatu_review_series:
 * @review: a review
 * @indicator: an indicator of its dataset
 *
 * Returns: (transfer none): its observations in order
 */
GuatuReviewSeries *
guatu_review_series (GuatuReview *review, const GuatuIndicator *indicator)
{
  GuatuReviewSeries *series = g_hash_table_lookup (review->series, indicator);

  if (series != NULL)
    return series;
  series = g_new0 (GuatuReviewSeries, 1);
  series->indicator = indicator;
  /* Most are in order already, which takes a sort as long as any other. */
  series->order = is_in_order (indicator) ? NULL : find_order (indicator);
  g_hash_table_insert (review->series, (gpointer) indicator, series);
  return series;
}

/** guatu_review_series_free: frees what guatu_review_series() found. */
void
guatu_review_series_free (gpointer data)
{
  GuatuReviewSeries *series = data;

  g_free (series->order);
  g_free (series);
}

/** guatu_review_series_get: the figure at a position, which is below their number. */
GuatuReviewFigure
guatu_review_series_get (const GuatuReviewSeries *series, guint position)
{
  const guint index = series->order != NULL ? series->order[position] : position;

  return (GuatuReviewFigure) { series->indicator, index,
                               guatu_indicator_get (series->indicator, index) };
}

/** guatu_review_walk_init: (out): a walk through all of an indicator, in order. */
void
guatu_review_walk_init (GuatuReviewWalk *walk, const GuatuReviewSeries *series)
{
  walk->series = series;
  walk->position = 0;
  guatu_observation_walk_init_all (&walk->walk, series->indicator);
}

/**
 * guatu_review_walk_next:
 * @walk: a walk
 * @figure: (out): the next observation, which stays
 *
 * Returns: whether there is one
 */
gboolean
guatu_review_walk_next (GuatuReviewWalk *walk, GuatuReviewFigure *figure)
{
  const GuatuReviewSeries *series = walk->series;

  if (series->order == NULL)
    return guatu_review_next (&walk->walk, figure);
  if (walk->position == guatu_indicator_n_observations (series->indicator))
    return FALSE;
  *figure = guatu_review_series_get (series, walk->position++);
  return TRUE;
}

/**
 * guatu_review_find:
 * @review: a review
 * @indicator: an indicator of its dataset
 * @place: (nullable): a place
 * @figure: (out): what the indicator says of them
 *
 * Returns: whether it has a number
 */
gboolean
guatu_review_find (GuatuReview *review, const GuatuIndicator *indicator,
                   GuatuPeriod period, const GuatuPlace *place, GuatuStatus status,
                   GuatuReviewFigure *figure)
{
  GuatuReviewSeries *series = guatu_review_series (review, indicator);
  const Key key = { place, period, status, 0 };
  guint low = 0, high = guatu_indicator_n_observations (indicator);
  guint at = series->found, step = 0;

  /* In steps that grow from where the last one was, until they are halves of what is
   * left: that is a search by halves. */
  while (low < high)
    {
      Key found;
      int order;

      *figure = guatu_review_series_get (series, at);
      found = key_of (&figure->observation, at);
      order = compare_keys (&found, &key);
      if (order == 0)
        {
          series->found = at;
          return !figure->observation.missing;
        }
      if (order < 0)
        low = at + 1;
      else
        high = at;
      step = MIN (2 * step + 1, (high - low + 1) / 2);
      at = order < 0 ? low + step - 1 : high - step;
    }
  return FALSE;
}

/**
 * guatu_review_next:
 * @walk: a walk through an indicator
 * @figure: (out): the next observation, which stays
 *
 * Returns: whether there is one
 */
gboolean
guatu_review_next (GuatuObservationWalk *walk, GuatuReviewFigure *figure)
{
  const GuatuObservation *observation = guatu_observation_walk_next (walk);

  if (observation == NULL)
    return FALSE;
  *figure = (GuatuReviewFigure) { walk->indicator, guatu_observation_walk_index (walk),
                                  *observation };
  return TRUE;
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
