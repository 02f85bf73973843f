/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "review/review-private.h"

#include "dataset/range.h"

/* A target for a year that the year before has already passed: rarely meant, of an amount
 * of which more is good. Rates are left alone, since growth is often planned lower. */

static gboolean
is_passed (const GuatuIndicator *indicator, const GuatuObservation *target,
           const GuatuObservation *outturn)
{
  const GuatuRange wanted = guatu_range_of (indicator, target);
  const GuatuRange reached = guatu_range_of (indicator, outturn);

  if (indicator->better == GUATU_BETTER_DOWN)
    return target->bound != GUATU_BOUND_AT_MOST ? wanted.low > reached.high
                                                : wanted.point > reached.high;
  return target->bound != GUATU_BOUND_AT_LEAST ? wanted.high < reached.low
                                               : wanted.point < reached.low;
}

static gboolean
find_outturn (GuatuReview *review, const GuatuReviewFigure *figure,
              GuatuReviewFigure *outturn)
{
  const GuatuObservation *target = &figure->observation;
  GuatuPeriod before;

  if (target->status != GUATU_STATUS_TARGET || target->missing
      || target->period.kind != GUATU_PERIOD_YEAR
      || !guatu_period_previous (target->period, &before))
    return FALSE;
  return guatu_review_find (review, figure->indicator, before, target->place,
                            GUATU_STATUS_ACTUAL, outturn)
         || guatu_review_find (review, figure->indicator, before, target->place,
                               GUATU_STATUS_ESTIMATE, outturn);
}

static void
look_at_indicator (GuatuReview *review, const GuatuIndicator *indicator)
{
  const gboolean is_said = indicator->better != GUATU_BETTER_UNSAID;
  const gboolean down = indicator->better == GUATU_BETTER_DOWN;
  GuatuObservationWalk walk;
  GuatuReviewFigure figures[2];

  guatu_observation_walk_init_all (&walk, indicator);
  while (guatu_review_next (&walk, &figures[0]))
    {
      if (!find_outturn (review, &figures[0], &figures[1])
          || !is_passed (indicator, &figures[0].observation, &figures[1].observation))
        continue;
      guatu_review_tell (review, is_said ? GUATU_SEVERITY_WARNING : GUATU_SEVERITY_HINT,
                         figures, 2, NULL, 0,
                         down ? "%1高于上年实际%2。" : "%1低于上年实际%2。",
                         down ? "%1 is above what was reached the year before, %2."
                              : "%1 is below what was reached the year before, %2.");
    }
}

static void
look (GuatuReview *review)
{
  const GPtrArray *indicators = review->dataset->indicators;

  for (guint i = 0; i < indicators->len; i++)
    if (guatu_review_is_level (g_ptr_array_index (indicators, i)))
      look_at_indicator (review, g_ptr_array_index (indicators, i));
}

const GuatuReviewRule guatu_rule_targets = { "target-below-outturn", look };
