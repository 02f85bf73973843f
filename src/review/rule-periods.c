/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "review/review-private.h"

/* A period twice, written in two ways: 2023 and 2023-01/2023-12. What is written alike
 * twice keeps a file from being opened, and is told there. */

static gboolean
is_same_time (const GuatuObservation *a, const GuatuObservation *b)
{
  return a->period.kind != b->period.kind && a->period.kind != GUATU_PERIOD_MOMENT
         && b->period.kind != GUATU_PERIOD_MOMENT
         && guatu_period_first_day (a->period) == guatu_period_first_day (b->period)
         && guatu_period_last_day (a->period) == guatu_period_last_day (b->period);
}

static void
tell (GuatuReview *review, const GuatuReviewFigure *one, const GuatuReviewFigure *other)
{
  const GuatuReviewFigure figures[] = { *other, *one };
  const gboolean differ = !one->observation.missing && !other->observation.missing
                          && one->observation.value != other->observation.value;

  guatu_review_tell (
      review, differ ? GUATU_SEVERITY_ERROR : GUATU_SEVERITY_WARNING, figures, 2, NULL, 0,
      differ ? "%1与%2是同一时期，数值却不同。" : "%1与%2是同一时期，重复了。",
      differ ? "%1 and %2 are of the same time, and differ."
             : "%1 and %2 are of the same time: it is there twice.");
}

/* Whether an indicator has periods of several kinds, as those are that are the same time.
 */
static gboolean
mixes_kinds (const GuatuIndicator *indicator)
{
  GuatuObservationWalk walk;
  const GuatuObservation *observation;
  guint kinds = 0;

  guatu_observation_walk_init_all (&walk, indicator);
  while ((observation = guatu_observation_walk_next (&walk)) != NULL)
    {
      kinds |= 1u << observation->period.kind;
      if ((kinds & (kinds - 1)) != 0)
        return TRUE;
    }
  return FALSE;
}

/* Those of a status follow on each other but for those of others between them. */
static void
look_at_indicator (GuatuReview *review, const GuatuIndicator *indicator)
{
  const GuatuReviewSeries *series = guatu_review_series (review, indicator);
  const guint n = guatu_indicator_n_observations (indicator);

  for (guint i = 0; i < n; i++)
    {
      const GuatuReviewFigure one = guatu_review_series_get (series, i);

      for (guint j = i + 1; j < n; j++)
        {
          const GuatuReviewFigure other = guatu_review_series_get (series, j);
          const GuatuObservation *a = &one.observation, *b = &other.observation;

          if (b->place != a->place
              || guatu_period_first_day (b->period) != guatu_period_first_day (a->period)
              || guatu_period_last_day (b->period) != guatu_period_last_day (a->period)
              || b->period.kind == GUATU_PERIOD_MOMENT)
            break;
          if (b->status == a->status && is_same_time (a, b))
            tell (review, &one, &other);
        }
    }
}

static void
look (GuatuReview *review)
{
  const GPtrArray *indicators = review->dataset->indicators;

  for (guint i = 0; i < indicators->len; i++)
    if (mixes_kinds (g_ptr_array_index (indicators, i)))
      look_at_indicator (review, g_ptr_array_index (indicators, i));
}

const GuatuReviewRule guatu_rule_periods = { "period-twice", look };
