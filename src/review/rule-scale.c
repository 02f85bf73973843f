/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "review/review-private.h"

#include <math.h>

/* A value ten thousand times, or a hundred million times, its neighbours or less: 万 and
 * 亿 taken for each other, or forgotten. Neighbours are of the same place, before and
 * after it; two values alone are told if they are ten thousand times each other, nearly.
 */

/* How far neighbours may be from each other, and the value from ten thousand times them,
 * in powers of ten. */
#define NEAR 0.7
#define NEAR_ALONE 0.15

/* Whether a ratio is that of 万 or 亿 to one. */
static gboolean
is_scale (double ratio, double near)
{
  const double power = fabs (log10 (ratio));

  return fabs (power - 4) < near || fabs (power - 8) < near;
}

static gboolean
is_near (double ratio)
{
  return fabs (log10 (ratio)) < NEAR;
}

static double
ratio (const GuatuReviewFigure *a, const GuatuReviewFigure *b)
{
  return a->observation.value / b->observation.value;
}

static void
tell (GuatuReview *review, const GuatuReviewFigure *odd,
      const GuatuReviewFigure *neighbour, GuatuSeverity severity)
{
  const GuatuReviewFigure figures[] = { *odd, *neighbour };

  guatu_review_tell (review, severity, figures, 2, NULL, 0,
                     "%1与%2相差万倍；万、亿是否有误？",
                     "%1 is ten thousand times off %2. Is its unit right (万, 亿)?");
}

/* Looks at a value beside two neighbours. */
static void
look_at_value (GuatuReview *review, const GuatuReviewFigure *odd,
               const GuatuReviewFigure *first, const GuatuReviewFigure *second)
{
  if (is_near (ratio (first, second)) && is_scale (ratio (odd, first), NEAR)
      && is_scale (ratio (odd, second), NEAR))
    tell (review, odd, first, GUATU_SEVERITY_WARNING);
}

/* How many values of a place there were so far, and the last three of them. */
typedef struct
{
  guint n;
  GuatuReviewFigure last[3];
} Values;

/* Takes the next value of a place, in order of time, which is above zero. */
static void
add_value (GuatuReview *review, Values *values, const GuatuReviewFigure *figure)
{
  GuatuReviewFigure *last = values->last;

  last[0] = last[1];
  last[1] = last[2];
  last[2] = *figure;
  values->n++;
  /* At the ends both neighbours are on one side. */
  if (values->n == 3)
    look_at_value (review, &last[0], &last[1], &last[2]);
  if (values->n >= 3)
    look_at_value (review, &last[1], &last[0], &last[2]);
}

static void
end_place (GuatuReview *review, Values *values)
{
  const GuatuReviewFigure *last = values->last;

  if (values->n == 2 && is_scale (ratio (&last[2], &last[1]), NEAR_ALONE))
    tell (review, &last[2], &last[1], GUATU_SEVERITY_HINT);
  if (values->n > 2)
    look_at_value (review, &last[2], &last[1], &last[0]);
  values->n = 0;
}

static void
look_at_indicator (GuatuReview *review, const GuatuIndicator *indicator)
{
  GuatuReviewWalk walk;
  GuatuReviewFigure figure;
  Values values = { 0 };

  guatu_review_walk_init (&walk, guatu_review_series (review, indicator));
  while (guatu_review_walk_next (&walk, &figure))
    {
      if (values.n > 0 && values.last[2].observation.place != figure.observation.place)
        end_place (review, &values);
      if (!figure.observation.missing && figure.observation.value > 0)
        add_value (review, &values, &figure);
    }
  end_place (review, &values);
}

static void
look (GuatuReview *review)
{
  const GPtrArray *indicators = review->dataset->indicators;

  for (guint i = 0; i < indicators->len; i++)
    {
      const GuatuIndicator *indicator = g_ptr_array_index (indicators, i);

      if (guatu_review_is_level (indicator) && indicator->op == GUATU_DERIVED_NONE)
        look_at_indicator (review, indicator);
    }
}

const GuatuReviewRule guatu_rule_scale = { "ten-thousand-off", look };
