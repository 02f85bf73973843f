/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "review/review-private.h"

#include <string.h>

#include "dataset/number.h"

/* Percent against percentage points: what a name or the words of the source call the one
 * while the unit says the other. From 50% to 60% is 10 points, and 20%. */

static const char *const point_words[]
    = { "个百分点", "百分点", "percentage point", NULL };
static const char *const percent_words[] = { "%", "％", "percent", " per cent", NULL };
static const char *const rate_endings[]
    = { "增速", "增长率", "占比", "比重", " growth", " rate", " share", NULL };

static gboolean
has_any (const char *text, const char *const *words)
{
  for (guint i = 0; text != NULL && words[i] != NULL; i++)
    if (strstr (text, words[i]) != NULL)
      return TRUE;
  return FALSE;
}

static gboolean
ends_with_any (const char *text, const char *const *words)
{
  for (guint i = 0; words[i] != NULL; i++)
    if (g_str_has_suffix (text, words[i]))
      return TRUE;
  return FALSE;
}

/* Whether a quotation has the number of an observation, and right behind it a word. */
static gboolean
quotes_with (const char *quote, const GuatuObservation *observation,
             const char *const *words)
{
  g_autofree char *number = guatu_number_format (
      ABS (observation->value), MAX (guatu_observation_decimals (observation), 0), "");
  const gsize length = strlen (number);

  for (const char *found = strstr (quote, number); found != NULL;
       found = strstr (found + 1, number))
    {
      const char *behind = found + length + (found[length] == ' ' ? 1 : 0);

      if (found > quote && (g_ascii_isdigit (found[-1]) || found[-1] == '.'))
        continue;
      for (guint i = 0; words[i] != NULL; i++)
        if (g_str_has_prefix (behind, words[i]))
          return TRUE;
    }
  return FALSE;
}

static void
look_at_quotes (GuatuReview *review, const GuatuIndicator *indicator)
{
  const gboolean in_points = indicator->unit->kind == GUATU_UNIT_POINTS;

  GuatuObservationWalk walk;
  GuatuReviewFigure figure;

  guatu_observation_walk_init_all (&walk, indicator);
  while (guatu_review_next (&walk, &figure))
    {
      const GuatuDetails *details
          = guatu_indicator_details (indicator, &figure.observation);

      if (figure.observation.missing || details->quote == NULL
          || !quotes_with (details->quote, &figure.observation,
                           in_points ? percent_words : point_words))
        continue;
      guatu_review_tell (
          review, GUATU_SEVERITY_WARNING, &figure, 1, NULL, 0,
          in_points ? "%1在来源原文中是百分比，单位却是百分点。"
                    : "%1在来源原文中是百分点，单位却是百分比。",
          in_points
              ? "%1 is a percentage in the words of its source, and in points here."
              : "%1 is in percentage points in the words of its source, and in percent "
                "here.");
    }
}

static void
look_at_name (GuatuReview *review, const GuatuIndicator *indicator, int index)
{
  const GuatuReviewWords words = { indicator->name.zh, indicator->name.en };

  if (indicator->unit->kind == GUATU_UNIT_PERCENT)
    {
      if (has_any (indicator->name.zh, point_words)
          || has_any (indicator->name.en, point_words))
        guatu_review_tell_of (review, GUATU_SEVERITY_WARNING, GUATU_LIST_INDICATORS,
                              index, "unit", &words, 1,
                              "“%1”的名称说是百分点，单位却是百分比。",
                              "“%1” is in percentage points by its name, and in percent "
                              "by its unit.");
      else if (indicator->op == GUATU_DERIVED_DIFFERENCE)
        guatu_review_tell_of (review, GUATU_SEVERITY_HINT, GUATU_LIST_INDICATORS, index,
                              "unit", &words, 1, "“%1”是两个百分比之差，应以百分点计。",
                              "“%1” is the difference of two percentages, which is in "
                              "percentage points.");
      return;
    }
  if (indicator->op == GUATU_DERIVED_NONE
      && (ends_with_any (indicator->name.zh, rate_endings)
          || ends_with_any (indicator->name.en, rate_endings)))
    guatu_review_tell_of (review, GUATU_SEVERITY_HINT, GUATU_LIST_INDICATORS, index,
                          "unit", &words, 1, "“%1”像是百分比，单位却是百分点。",
                          "“%1” looks like a percentage, and is in percentage points.");
}

static void
look (GuatuReview *review)
{
  const GPtrArray *indicators = review->dataset->indicators;

  for (guint i = 0; i < indicators->len; i++)
    {
      const GuatuIndicator *indicator = g_ptr_array_index (indicators, i);

      if (indicator->unit->kind != GUATU_UNIT_PERCENT
          && indicator->unit->kind != GUATU_UNIT_POINTS)
        continue;
      look_at_name (review, indicator, (int) i);
      look_at_quotes (review, indicator);
    }
}

const GuatuReviewRule guatu_rule_points = { "percent-against-points", look };
