/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "review/review-private.h"

#include <math.h>

/* Percentages that all are below one and have three decimals or more: a sheet that lost
 * its format shows 0.056 where 5.6 % is meant. Nobody measures growths so finely. */

/* Fewer percentages than this may be so small. */
#define FEWEST 3u

/* So many decimals no office writes of a percentage below one. */
#define FINE 3

/* Finds the first one of percentages most of which look like fractions. */
static gboolean
find_fraction (const GuatuIndicator *indicator, GuatuReviewFigure *first)
{
  GuatuObservationWalk walk;
  GuatuReviewFigure figure;
  guint n = 0, n_fine = 0;

  guatu_observation_walk_init_all (&walk, indicator);
  while (guatu_review_next (&walk, &figure))
    {
      if (figure.observation.missing || figure.observation.value == 0)
        continue;
      if (fabs (figure.observation.value) >= 1)
        return FALSE;
      n++;
      if (guatu_observation_decimals (&figure.observation) < FINE)
        continue;
      if (n_fine++ == 0)
        *first = figure;
    }
  return n >= FEWEST && n_fine * 2 > n;
}

static void
look (GuatuReview *review)
{
  for (guint i = 0; i < review->dataset->indicators->len; i++)
    {
      const GuatuIndicator *indicator
          = g_ptr_array_index (review->dataset->indicators, i);
      GuatuReviewFigure figure;

      if (indicator->unit->kind == GUATU_UNIT_PERCENT
          && indicator->op == GUATU_DERIVED_NONE && find_fraction (indicator, &figure))
        guatu_review_tell (
            review, GUATU_SEVERITY_HINT, &figure, 1, NULL, 0,
            "%1：该指标各百分数都小于1且多为三位以上小数，是否应乘以100"
            "（0.056即5.6%）？",
            "%1: all percentages of this indicator are below one, and "
            "most have three decimals or more. Is 0.056 meant to be 5.6%?");
    }
}

const GuatuReviewRule guatu_rule_fractions = { "fraction-as-percent", look };
