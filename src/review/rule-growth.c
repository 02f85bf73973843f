/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "review/review-private.h"

#include <math.h>
#include <string.h>

#include "dataset/number.h"

/* Growth that disagrees with levels. A growth in percent is compared with what the levels
 * of its period and of the one that it is compared with say, as far as their digits go.
 * Growth of money is mostly worked out at constant prices from levels at current ones:
 * unless both say that they are of one price basis, only a difference beyond what prices
 * do in a year is told, as a hint; and a rise that was a fall. */

#define PRICES_OF_A_YEAR 15.0
#define PRICES_OF_A_RISE 5.0

/* More than this is no rounding of a growth that was itself rounded. */
#define LAST_DIGIT 0.051

static const char *const endings[] = {
  "比上年增长", "同比增长",     "增长速度", "增长率",
  "增速",       " growth rate", " growth",  "-growth",
};

/* Adds the levels by all that a growth could name them by. */
static GHashTable *
levels_by_name (const GPtrArray *indicators)
{
  GHashTable *levels = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < indicators->len; i++)
    {
      GuatuIndicator *level = g_ptr_array_index (indicators, i);

      if (!guatu_review_is_level (level))
        continue;
      g_hash_table_insert (levels, level->id, level);
      g_hash_table_insert (levels, level->name.zh, level);
      g_hash_table_insert (levels, level->name.en, level);
    }
  return levels;
}

/* The levels that derivations put together with a growth. */
static GHashTable *
levels_by_growth (const GPtrArray *indicators)
{
  GHashTable *levels = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < indicators->len; i++)
    {
      const GuatuIndicator *base = g_ptr_array_index (indicators, i);

      if (base->op == GUATU_DERIVED_BASE)
        g_hash_table_insert (levels, g_ptr_array_index (base->operands, 1),
                             g_ptr_array_index (base->operands, 0));
    }
  return levels;
}

/* The level whose name is that of a growth without the word for it. */
static const GuatuIndicator *
find_by_name (GHashTable *levels, const char *growth)
{
  for (guint i = 0; i < G_N_ELEMENTS (endings); i++)
    if (g_str_has_suffix (growth, endings[i]))
      {
        g_autofree char *name = g_strndup (growth, strlen (growth) - strlen (endings[i]));
        const GuatuIndicator *level = g_hash_table_lookup (levels, name);

        if (level != NULL)
          return level;
      }
  return NULL;
}

/* The period that a growth is compared with; FALSE where nobody can tell. */
static gboolean
find_base (const GuatuDetails *details, GuatuPeriod period, GuatuPeriod *base)
{
  *base = period;
  switch (details->comparison)
    {
    case GUATU_COMPARISON_PERIOD:
      *base = details->base_period;
      return TRUE;
    case GUATU_COMPARISON_PREVIOUS:
      return guatu_period_previous (period, base);
    case GUATU_COMPARISON_SAME_PERIOD:
      if (guatu_period_is_span (period) || period.kind == GUATU_PERIOD_YEAR)
        return guatu_period_previous (period, base);
      base->year--;
      return base->year > 0 && period.kind != GUATU_PERIOD_WEEK;
    case GUATU_COMPARISON_UNSAID:
      return period.kind == GUATU_PERIOD_YEAR && guatu_period_previous (period, base);
    default:
      return FALSE;
    }
}

/* By how much a growth is off what the levels let it be, in points. */
static double
difference (const GuatuReviewFigure *growth, const GuatuReviewFigure *level,
            const GuatuReviewFigure *base, double *computed)
{
  const double now = guatu_indicator_base_value (level->indicator, &level->observation);
  const double then = guatu_indicator_base_value (base->indicator, &base->observation);
  const double now_slack = guatu_review_slack (level->indicator, &level->observation);
  const double then_slack = guatu_review_slack (base->indicator, &base->observation);
  const double said
      = guatu_indicator_base_value (growth->indicator, &growth->observation);
  const double slack = guatu_review_slack (growth->indicator, &growth->observation);
  const double low = 100 * ((now - now_slack) / (then + then_slack) - 1);
  const double high = 100 * ((now + now_slack) / (then - then_slack) - 1);

  *computed = 100 * (now / then - 1);
  if (said + slack < low)
    return low - said - slack;
  return said - slack > high ? said - slack - high : 0;
}

/* Whether a growth and its level say that they are of one price basis, or need none. */
static gboolean
has_one_basis (const GuatuReviewFigure *growth, const GuatuReviewFigure *level)
{
  const GuatuPrices of_growth
      = guatu_indicator_details (growth->indicator, &growth->observation)->prices;
  const GuatuPrices of_level
      = guatu_indicator_details (level->indicator, &level->observation)->prices;

  return level->indicator->unit->kind != GUATU_UNIT_CURRENCY
         || (of_growth != GUATU_PRICES_UNSAID && of_growth == of_level);
}

static void
look_at_one (GuatuReview *review, const GuatuReviewFigure *growth,
             const GuatuIndicator *level)
{
  const GuatuObservation *observation = &growth->observation;
  const GuatuDetails *details = guatu_indicator_details (growth->indicator, observation);
  GuatuReviewFigure figures[3] = { *growth };
  GuatuPeriod base;
  double off, computed;
  gboolean one_basis, turned;

  if (!guatu_review_is_exact (observation)
      || !find_base (details, observation->period, &base)
      || !guatu_review_find (review, level, observation->period, observation->place,
                             (GuatuStatus) observation->status, &figures[1])
      || !guatu_review_find (review, level, base, observation->place, GUATU_STATUS_ACTUAL,
                             &figures[2]))
    return;
  for (guint i = 1; i < 3; i++)
    if (!guatu_review_is_exact (&figures[i].observation)
        || figures[i].observation.value <= 0)
      return;
  if (figures[1].observation.breaks || observation->breaks)
    return;
  off = difference (&figures[0], &figures[1], &figures[2], &computed);
  one_basis = has_one_basis (&figures[0], &figures[1]);
  turned = (computed < 0) != (observation->value < 0) && observation->value != 0;
  if (off > (one_basis ? LAST_DIGIT : turned ? PRICES_OF_A_RISE : PRICES_OF_A_YEAR))
    {
      g_autofree char *number
          = guatu_number_format (guatu_number_round (fabs (computed), 1, 0), 1, "");
      g_autofree char *signed_number
          = g_strconcat (computed < 0 ? "−" : "", number, NULL);
      const GuatuReviewWords words = { signed_number, signed_number };

      guatu_review_tell (
          review, one_basis ? GUATU_SEVERITY_WARNING : GUATU_SEVERITY_HINT, figures, 3,
          &words, 1,
          one_basis ? "%1与水平值不符：由%2和%3计算为%4%。"
                    : "%1与水平值相差较大：由%2和%3计算为%4%；是否为可比价格？",
          one_basis ? "%1 disagrees with the levels: %2 and %3 make it %4%."
                    : "%1 is far from what the levels say: %2 and %3 make it %4%. Is it "
                      "at constant prices?");
    }
}

/* The level that a growth is one of: by a derivation that says so, else by their names.
 */
static const GuatuIndicator *
find_level (GHashTable *by_growth, GHashTable *by_name, const GuatuIndicator *growth)
{
  const GuatuIndicator *level = g_hash_table_lookup (by_growth, growth);

  if (level == NULL)
    level = find_by_name (by_name, growth->id);
  if (level == NULL)
    level = find_by_name (by_name, growth->name.zh);
  if (level == NULL)
    level = find_by_name (by_name, growth->name.en);
  return level;
}

static void
look (GuatuReview *review)
{
  const GPtrArray *indicators = review->dataset->indicators;
  g_autoptr (GHashTable) by_growth = levels_by_growth (indicators);
  g_autoptr (GHashTable) by_name = levels_by_name (indicators);

  for (guint i = 0; i < indicators->len; i++)
    {
      const GuatuIndicator *growth = g_ptr_array_index (indicators, i);
      const GuatuIndicator *level = guatu_unit_is_percent (growth->unit)
                                        ? find_level (by_growth, by_name, growth)
                                        : NULL;

      GuatuObservationWalk walk;
      GuatuReviewFigure figure;

      guatu_observation_walk_init_all (&walk, growth);
      while (level != NULL && guatu_review_next (&walk, &figure))
        look_at_one (review, &figure, level);
    }
}

const GuatuReviewRule guatu_rule_growth = { "growth-against-levels", look };
