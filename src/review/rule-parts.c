/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "review/review-private.h"

#include "dataset/range.h"
#include "text/number-words.h"

/* Parts above their whole: one part alone, which nothing can explain, or all of them
 * together, which may be since they overlap. */

static gboolean
is_comparable (const GuatuIndicator *part, const GuatuIndicator *whole)
{
  return whole != NULL && guatu_review_adds_up (part) && guatu_review_adds_up (whole)
         && (part->unit == whole->unit
             || (part->unit->kind == GUATU_UNIT_COUNT
                 && whole->unit->kind == GUATU_UNIT_COUNT));
}

/* The number of the whole that goes with one of a part, if there is one that bounds it.
 */
static gboolean
find_whole (GuatuReview *review, const GuatuObservation *part,
            const GuatuIndicator *whole, GuatuReviewFigure *figure)
{
  return !part->missing
         && guatu_review_find (review, whole, part->period, part->place,
                               (GuatuStatus) part->status, figure)
         && figure->observation.value >= 0;
}

static void
look_at_part (GuatuReview *review, const GuatuIndicator *part)
{
  const GuatuIndicator *whole = part->part_of;
  GuatuObservationWalk walk;
  GuatuReviewFigure figures[2];

  guatu_observation_walk_init_all (&walk, part);
  while (guatu_review_next (&walk, &figures[0]))
    {
      const GuatuObservation *observation = &figures[0].observation;
      const GuatuObservation *other = &figures[1].observation;

      if (!find_whole (review, observation, whole, &figures[1])
          || guatu_range_of (part, observation).low
                     - guatu_review_slack (part, observation)
                 <= guatu_range_of (whole, other).high
                        + guatu_review_slack (whole, other))
        continue;
      guatu_review_tell (review, GUATU_SEVERITY_ERROR, figures, 2, NULL, 0,
                         "%1大于其整体%2。", "%1 is more than its whole, %2.");
    }
}

/* Says that parts together are more than their whole. */
static void
tell_sum (GuatuReview *review, const GuatuReviewFigure *figure, double sum)
{
  const GuatuIndicator *whole = figure->indicator;
  GuatuObservation all = figure->observation;
  g_autofree char *zh = NULL;
  g_autofree char *en = NULL;

  all.bound = GUATU_BOUND_EXACT;
  all.value = sum
              / (guatu_indicator_base_value (whole, &figure->observation)
                 / figure->observation.value);
  zh = guatu_number_words_full (whole, &all, GUATU_LANGUAGE_ZH);
  en = guatu_number_words_full (whole, &all, GUATU_LANGUAGE_EN);
  {
    const GuatuReviewWords words = { zh, en };

    guatu_review_tell (review, GUATU_SEVERITY_WARNING, figure, 1, &words, 1,
                       "%1小于各组成部分之和%2；各部分是否有重叠？",
                       "%1 is less than the sum of its parts, %2. Do they overlap?");
  }
}

/* All parts of a whole together, each period and place. */
static void
look_at_sum (GuatuReview *review, const GuatuIndicator *whole, const GPtrArray *parts)
{
  GuatuObservationWalk walk;
  GuatuReviewFigure figure;

  guatu_observation_walk_init_all (&walk, whole);
  while (guatu_review_next (&walk, &figure))
    {
      const GuatuObservation *observation = &figure.observation;
      double least = 0, sum = 0;
      gboolean negative = FALSE, alone_above = FALSE;
      double most;

      if (observation->missing || observation->value <= 0)
        continue;
      most = guatu_range_of (whole, observation).high
             + guatu_review_slack (whole, observation);
      for (guint j = 0; j < parts->len; j++)
        {
          const GuatuIndicator *part = g_ptr_array_index (parts, j);
          GuatuReviewFigure one;
          double low;

          if (!guatu_review_find (review, part, observation->period, observation->place,
                                  (GuatuStatus) observation->status, &one))
            continue;
          low = guatu_range_of (part, &one.observation).low
                - guatu_review_slack (part, &one.observation);
          negative = negative || one.observation.value < 0;
          alone_above = alone_above || low > most;
          least += low;
          sum += guatu_indicator_base_value (part, &one.observation);
        }
      if (!negative && !alone_above && least > most)
        tell_sum (review, &figure, sum);
    }
}

static void
look (GuatuReview *review)
{
  const GPtrArray *indicators = review->dataset->indicators;
  g_autoptr (GHashTable) parts
      = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) g_ptr_array_unref);

  for (guint i = 0; i < indicators->len; i++)
    {
      GuatuIndicator *part = g_ptr_array_index (indicators, i);
      GPtrArray *siblings;

      if (!is_comparable (part, part->part_of))
        continue;
      look_at_part (review, part);
      siblings = g_hash_table_lookup (parts, part->part_of);
      if (siblings == NULL)
        {
          siblings = g_ptr_array_new ();
          g_hash_table_insert (parts, (gpointer) part->part_of, siblings);
        }
      g_ptr_array_add (siblings, part);
    }
  for (guint i = 0; i < indicators->len; i++)
    {
      const GuatuIndicator *whole = g_ptr_array_index (indicators, i);
      const GPtrArray *siblings = g_hash_table_lookup (parts, whole);

      if (siblings != NULL && siblings->len > 1)
        look_at_sum (review, whole, siblings);
    }
}

const GuatuReviewRule guatu_rule_parts = { "parts-above-whole", look };
