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
ratio (const GuatuObservation *a, const GuatuObservation *b)
{
  return a->value / b->value;
}

static void
tell (GuatuReview *review, const GuatuIndicator *indicator, const GuatuObservation *odd,
      const GuatuObservation *neighbour, GuatuSeverity severity)
{
  const GuatuFindingFigure figures[] = { { indicator, odd }, { indicator, neighbour } };

  guatu_review_tell (review, severity, figures, 2, NULL, 0,
                     "%1与%2相差万倍；万、亿是否有误？",
                     "%1 is ten thousand times off %2. Is its unit right (万, 亿)?");
}

/* Looks at a place's values, in order of time, none of them zero. */
static void
look_at_place (GuatuReview *review, const GuatuIndicator *indicator,
               const GPtrArray *values)
{
  const guint n = values->len;

  if (n == 2
      && is_scale (ratio (g_ptr_array_index (values, 1), g_ptr_array_index (values, 0)),
                   NEAR_ALONE))
    tell (review, indicator, g_ptr_array_index (values, 1), g_ptr_array_index (values, 0),
          GUATU_SEVERITY_HINT);
  for (guint i = 0; n > 2 && i < n; i++)
    {
      /* At the ends both neighbours are on one side. */
      const guint one = i == 0 ? 1 : i - 1;
      const guint other = i == 0 ? 2 : i == n - 1 ? n - 3 : i + 1;
      const GuatuObservation *odd = g_ptr_array_index (values, i);
      const GuatuObservation *first = g_ptr_array_index (values, one);
      const GuatuObservation *second = g_ptr_array_index (values, other);

      if (is_near (ratio (first, second)) && is_scale (ratio (odd, first), NEAR)
          && is_scale (ratio (odd, second), NEAR))
        tell (review, indicator, odd, first, GUATU_SEVERITY_WARNING);
    }
}

static void
look_at_indicator (GuatuReview *review, const GuatuIndicator *indicator)
{
  const GPtrArray *series = guatu_review_series (review, indicator);
  g_autoptr (GPtrArray) values = g_ptr_array_new ();

  for (guint i = 0; i < series->len; i++)
    {
      GuatuObservation *observation = g_ptr_array_index (series, i);
      const GuatuObservation *last
          = values->len > 0 ? g_ptr_array_index (values, values->len - 1) : NULL;

      if (last != NULL && last->place != observation->place)
        {
          look_at_place (review, indicator, values);
          g_ptr_array_set_size (values, 0);
        }
      if (!observation->missing && observation->value > 0)
        g_ptr_array_add (values, observation);
    }
  look_at_place (review, indicator, values);
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
