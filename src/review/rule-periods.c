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
tell (GuatuReview *review, const GuatuIndicator *indicator, const GuatuObservation *one,
      const GuatuObservation *other)
{
  const GuatuFindingFigure figures[] = { { indicator, other }, { indicator, one } };
  const gboolean differ = !one->missing && !other->missing && one->value != other->value;

  guatu_review_tell (
      review, differ ? GUATU_SEVERITY_ERROR : GUATU_SEVERITY_WARNING, figures, 2, NULL, 0,
      differ ? "%1与%2是同一时期，数值却不同。" : "%1与%2是同一时期，重复了。",
      differ ? "%1 and %2 are of the same time, and differ."
             : "%1 and %2 are of the same time: it is there twice.");
}

/* Those of a status follow on each other but for those of others between them. */
static void
look_at_indicator (GuatuReview *review, const GuatuIndicator *indicator)
{
  const GPtrArray *series = guatu_review_series (review, indicator);

  for (guint i = 0; i < series->len; i++)
    {
      const GuatuObservation *one = g_ptr_array_index (series, i);

      for (guint j = i + 1; j < series->len; j++)
        {
          const GuatuObservation *other = g_ptr_array_index (series, j);

          if (other->place != one->place
              || guatu_period_first_day (other->period)
                     != guatu_period_first_day (one->period)
              || guatu_period_last_day (other->period)
                     != guatu_period_last_day (one->period)
              || other->period.kind == GUATU_PERIOD_MOMENT)
            break;
          if (other->status == one->status && is_same_time (one, other))
            tell (review, indicator, one, other);
        }
    }
}

static void
look (GuatuReview *review)
{
  const GPtrArray *indicators = review->dataset->indicators;

  for (guint i = 0; i < indicators->len; i++)
    look_at_indicator (review, g_ptr_array_index (indicators, i));
}

const GuatuReviewRule guatu_rule_periods = { "period-twice", look };
