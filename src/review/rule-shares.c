/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "review/review-private.h"

#include <math.h>
#include <string.h>

#include "dataset/number.h"

/* Shares that do not sum to 100. Which percentages are the shares of one whole follows
 * from what they are parts of, or from a chart that puts them together as a whole. Sums
 * far from 100 are of shares that are not all there. */

#define FAR_FROM_WHOLE 10.0

static gboolean
is_share (const GuatuIndicator *indicator)
{
  static const char *const growths[] = { "增", "growth", "change", "rate" };

  if (indicator->unit->kind != GUATU_UNIT_PERCENT)
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (growths); i++)
    if (strstr (indicator->name.zh, growths[i]) != NULL
        || strstr (indicator->name.en, growths[i]) != NULL)
      return FALSE;
  return TRUE;
}

/* The shares of one period and place; FALSE if one of them is not there. */
static gboolean
sum_up (GuatuReview *review, const GPtrArray *shares, const GuatuObservation *first,
        GArray *figures, double *sum, double *slack)
{
  *sum = *slack = 0;
  g_array_set_size (figures, 0);
  for (guint i = 0; i < shares->len; i++)
    {
      const GuatuIndicator *share = g_ptr_array_index (shares, i);
      GuatuReviewFigure figure;

      if (!guatu_review_find (review, share, first->period, first->place,
                              (GuatuStatus) first->status, &figure)
          || figure.observation.bound != GUATU_BOUND_EXACT
          || figure.observation.value < 0)
        return FALSE;
      g_array_append_val (figures, figure);
      *sum += guatu_indicator_base_value (share, &figure.observation);
      *slack += guatu_review_slack (share, &figure.observation);
    }
  return TRUE;
}

static void
look_at_shares (GuatuReview *review, const GPtrArray *shares)
{
  const GuatuIndicator *first = g_ptr_array_index (shares, 0);
  g_autoptr (GArray) figures = g_array_new (FALSE, FALSE, sizeof (GuatuReviewFigure));
  GuatuObservationWalk walk;
  const GuatuObservation *observation;

  guatu_observation_walk_init_all (&walk, first);
  while ((observation = guatu_observation_walk_next (&walk)) != NULL)
    {
      double sum = 0, slack = 0;

      if (observation->missing
          || !sum_up (review, shares, observation, figures, &sum, &slack))
        continue;
      if (fabs (sum - 100) > slack + 1e-9 && fabs (sum - 100) < FAR_FROM_WHOLE)
        {
          g_autofree char *total = guatu_number_format (
              guatu_number_round (sum, 6, 0),
              MAX (guatu_observation_decimals (observation), 1), "");
          const GuatuReviewWords words = { total, total };

          guatu_review_tell (
              review, GUATU_SEVERITY_WARNING,
              (const GuatuReviewFigure *) (void *) figures->data, 1, &words, 1,
              "各项占比之和为%2%，不是100%，其中第一项为%1。",
              "The shares sum to %2%, not to 100%; the first of them is %1.");
        }
    }
}

/* Percentages that are parts of the same thing. */
static void
look_at_parts (GuatuReview *review)
{
  const GPtrArray *indicators = review->dataset->indicators;
  g_autoptr (GPtrArray) groups
      = g_ptr_array_new_with_free_func ((GDestroyNotify) g_ptr_array_unref);
  g_autoptr (GHashTable) by_whole = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < indicators->len; i++)
    {
      GuatuIndicator *share = g_ptr_array_index (indicators, i);
      GPtrArray *group;

      if (share->part_of == NULL || !is_share (share))
        continue;
      group = g_hash_table_lookup (by_whole, share->part_of);
      if (group == NULL)
        {
          group = g_ptr_array_new ();
          g_ptr_array_add (groups, group);
          g_hash_table_insert (by_whole, (gpointer) share->part_of, group);
        }
      g_ptr_array_add (group, share);
    }
  for (guint i = 0; i < groups->len; i++)
    if (((const GPtrArray *) g_ptr_array_index (groups, i))->len > 1)
      look_at_shares (review, g_ptr_array_index (groups, i));
}

/* Percentages that a chart draws as one whole. */
static void
look_at_charts (GuatuReview *review)
{
  for (guint i = 0; i < review->dataset->charts->len; i++)
    {
      const GuatuChartDescription *chart = g_ptr_array_index (review->dataset->charts, i);
      gboolean all
          = chart->problems == NULL && chart->indicators->len > 1
            && (chart->mark == GUATU_MARK_RING || chart->stack != GUATU_STACK_NONE);

      for (guint j = 0; all && j < chart->indicators->len; j++)
        {
          const GuatuIndicator *share = g_ptr_array_index (chart->indicators, j);

          all = is_share (share) && share->part_of == NULL;
        }
      if (all)
        look_at_shares (review, chart->indicators);
    }
}

static void
look (GuatuReview *review)
{
  look_at_parts (review);
  look_at_charts (review);
}

const GuatuReviewRule guatu_rule_shares = { "shares-not-100", look };
