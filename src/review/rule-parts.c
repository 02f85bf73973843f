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
static const GuatuObservation *
find_whole (GuatuReview *review, const GuatuIndicator *whole,
            const GuatuObservation *part)
{
  const GuatuObservation *observation
      = part->missing ? NULL
                      : guatu_review_find (review, whole, part->period, part->place,
                                           (GuatuStatus) part->status);

  return observation != NULL && observation->value >= 0 ? observation : NULL;
}

static void
look_at_part (GuatuReview *review, const GuatuIndicator *part)
{
  const GuatuIndicator *whole = part->part_of;

  for (guint i = 0; i < guatu_indicator_n_observations (part); i++)
    {
      const GuatuObservation *observation = guatu_indicator_observation (part, i);
      const GuatuObservation *other = find_whole (review, whole, observation);
      const GuatuFindingFigure figures[] = { { part, observation }, { whole, other } };

      if (other == NULL
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
tell_sum (GuatuReview *review, const GuatuIndicator *whole,
          const GuatuObservation *observation, double sum)
{
  const GuatuFindingFigure figure = { whole, observation };
  GuatuObservation all = *observation;
  g_autofree char *zh = NULL;
  g_autofree char *en = NULL;

  all.bound = GUATU_BOUND_EXACT;
  all.value
      = sum / (guatu_indicator_base_value (whole, observation) / observation->value);
  zh = guatu_number_words_full (whole, &all, GUATU_LANGUAGE_ZH);
  en = guatu_number_words_full (whole, &all, GUATU_LANGUAGE_EN);
  {
    const GuatuReviewWords words = { zh, en };

    guatu_review_tell (review, GUATU_SEVERITY_WARNING, &figure, 1, &words, 1,
                       "%1小于各组成部分之和%2；各部分是否有重叠？",
                       "%1 is less than the sum of its parts, %2. Do they overlap?");
  }
}

/* All parts of a whole together, each period and place. */
static void
look_at_sum (GuatuReview *review, const GuatuIndicator *whole, const GPtrArray *parts)
{
  for (guint i = 0; i < guatu_indicator_n_observations (whole); i++)
    {
      const GuatuObservation *observation = guatu_indicator_observation (whole, i);
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
          const GuatuObservation *one
              = guatu_review_find (review, part, observation->period, observation->place,
                                   (GuatuStatus) observation->status);
          double low;

          if (one == NULL)
            continue;
          low = guatu_range_of (part, one).low - guatu_review_slack (part, one);
          negative = negative || one->value < 0;
          alone_above = alone_above || low > most;
          least += low;
          sum += guatu_indicator_base_value (part, one);
        }
      if (!negative && !alone_above && least > most)
        tell_sum (review, whole, observation, sum);
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
