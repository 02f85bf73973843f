/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/grid/part-sums.h"

#include <string.h>

#include "dataset/observation-walk.h"

/* What sums to what, in a table whose rows and columns need not say so. */

/**
 * guatu_part_may_be_of:
 * @whole: an item
 * @part: another one
 *
 * Returns: whether they are alike enough for the one to be a part of the other
 */
gboolean
guatu_part_may_be_of (const GuatuItem *whole, const GuatuItem *part)
{
  return whole != part && !whole->is_growth && !part->is_growth
         && g_strcmp0 (whole->column, part->column) == 0
         && whole->to_date == part->to_date
         && whole->indicator->unit == part->indicator->unit
         && whole->indicator->theme == part->indicator->theme;
}

static double
value_of (const GuatuItem *item, const GuatuObservation *of)
{
  GuatuObservationWalk walk;
  const GuatuObservation *observation;

  guatu_observation_walk_init_all (&walk, item->indicator);
  while ((observation = guatu_observation_walk_next (&walk)) != NULL)
    {
      if (observation->place == of->place && observation->status == of->status
          && guatu_period_compare (observation->period, of->period) == 0)
        return observation->value;
    }
  return 0;
}

/**
 * guatu_parts_sum_to:
 * @sheet: a table that has its indicators
 * @first: the first of some that follow on each other
 * @last: the last of them
 * @whole: what they may be parts of
 *
 * Returns: whether they sum to it, to a hundredth
 */
gboolean
guatu_parts_sum_to (const GuatuSheet *sheet, guint first, guint last,
                    const GuatuIndicator *whole)
{
  GuatuObservationWalk walk;
  const GuatuObservation *observation;

  guatu_observation_walk_init_all (&walk, whole);
  while ((observation = guatu_observation_walk_next (&walk)) != NULL)
    {
      double sum = 0;

      for (guint j = first; j <= last; j++)
        {
          const GuatuItem *item = g_ptr_array_index (sheet->items->list, j);

          if (!item->is_growth)
            sum += value_of (item, observation);
        }
      if (ABS (sum - observation->value) > 0.01 * ABS (observation->value))
        return FALSE;
    }
  return TRUE;
}

/* Whether no part is more than its whole, as the incomes of towns are than those of all.
 */
static gboolean
is_within (const GuatuItem *part, const GuatuIndicator *whole)
{
  GuatuObservationWalk walk;
  const GuatuObservation *observation;

  guatu_observation_walk_init_all (&walk, whole);
  while ((observation = guatu_observation_walk_next (&walk)) != NULL)
    {
      if (!observation->missing && observation->value >= 0
          && value_of (part, observation) > observation->value)
        return FALSE;
    }
  return TRUE;
}

/**
 * guatu_part_holds_all:
 * @sheet: a table that has its indicators
 * @total: one of them
 *
 * Returns: whether nothing of a total is less than a part of it
 */
gboolean
guatu_part_holds_all (const GuatuSheet *sheet, const GuatuItem *total)
{
  for (guint i = 0; i < sheet->items->list->len; i++)
    {
      const GuatuItem *item = g_ptr_array_index (sheet->items->list, i);

      if (guatu_part_may_be_of (total, item) && !item->is_total
          && !is_within (item, total->indicator))
        return FALSE;
    }
  return TRUE;
}

/* Whether a text has any of some words. */
static gboolean
has_any (const char *text, const char *const *words, guint n)
{
  for (guint i = 0; i < n; i++)
    if (strstr (text, words[i]) != NULL)
      return TRUE;
  return FALSE;
}

/* Whether something is an average, of which nothing is a part. */
static gboolean
is_average (const GuatuIndicator *indicator)
{
  static const char *const words[] = { "平均", "均价", "单价" };

  return indicator->unit->kind != GUATU_UNIT_COUNT
         && (has_any (indicator->name.zh, words, G_N_ELEMENTS (words))
             || strstr (indicator->name.en, "verage") != NULL);
}

/* Whether a unit is of yields, densities or prices; what is per person may sum, as income
 * by its sources does. */
static gboolean
is_ratio (const GuatuUnit *unit)
{
  return unit->per != NULL && unit->per->kind != GUATU_UNIT_COUNT;
}

/**
 * guatu_part_may_be_sum:
 * @whole: an item
 *
 * Returns: whether it may be the sum of others: no index is, no average and no yield, and
 *   of percentages what is all, or a share
 */
gboolean
guatu_part_may_be_sum (const GuatuItem *whole)
{
  GuatuObservationWalk walk;
  const GuatuObservation *observation;
  static const char *const shares[] = { "占", "比重", "构成", "结构", "份额" };
  const GuatuIndicator *indicator = whole->indicator;
  gboolean is_all = TRUE;

  if (indicator->unit->kind == GUATU_UNIT_INDEX || is_average (indicator)
      || is_ratio (indicator->unit))
    return FALSE;
  if (indicator->unit->kind != GUATU_UNIT_PERCENT)
    return TRUE;
  if (has_any (indicator->name.zh, shares, G_N_ELEMENTS (shares)))
    return TRUE;
  guatu_observation_walk_init_all (&walk, indicator);
  while ((observation = guatu_observation_walk_next (&walk)) != NULL)
    {
      is_all = is_all && !observation->missing && ABS (observation->value - 100) < 0.5;
    }
  return is_all;
}

/* Whether an item stands under the name of another one. */
static gboolean
is_under (const GuatuItem *whole, const GuatuItem *item)
{
  return !item->is_growth && g_strcmp0 (item->column, whole->indicator->name.zh) == 0
         && item->indicator->unit == whole->indicator->unit
         && item->indicator->unit_mult == whole->indicator->unit_mult
         && item->indicator->theme == whole->indicator->theme;
}

/**
 * guatu_parts_add_columns_of:
 * @sheet: a table that has its indicators
 * @whole: one of them
 *
 * Columns under the heading of a column of its own are parts of that, if they sum to it:
 * 地区生产总值 with 第一产业 and others beside it.
 *
 * Returns: how many there are
 */
guint
guatu_parts_add_columns_of (const GuatuSheet *sheet, const GuatuItem *whole)
{
  GuatuObservationWalk walk;
  const GuatuObservation *observation;
  const GuatuIndicator *indicator = whole->indicator;
  guint n = 0;

  for (guint j = 0; j < sheet->items->list->len; j++)
    n += is_under (whole, g_ptr_array_index (sheet->items->list, j));
  if (n < 2 || whole->is_growth || whole->column != NULL
      || !guatu_part_may_be_sum (whole))
    return 0;
  n = 0;
  guatu_observation_walk_init_all (&walk, indicator);
  while ((observation = guatu_observation_walk_next (&walk)) != NULL)
    {
      double sum = 0;

      for (guint j = 0; j < sheet->items->list->len; j++)
        {
          const GuatuItem *item = g_ptr_array_index (sheet->items->list, j);

          if (is_under (whole, item))
            sum += value_of (item, observation);
        }
      if (ABS (sum - observation->value) > 0.01 * ABS (observation->value))
        return 0;
    }
  for (guint j = 0; j < sheet->items->list->len; j++)
    {
      GuatuItem *item = g_ptr_array_index (sheet->items->list, j);

      if (!is_under (whole, item))
        continue;
      item->indicator->part_of = indicator;
      n++;
    }
  return n;
}

/* What others have to sum to, to be taken for the parts of the row before them that does
 * not say that it is their sum. */
#define EXACT 0.001

/* Whether something stands apart from what a whole may sum up: it is in another unit,
 * such as 人均 in 元 behind amounts in 亿元, or itself a part of another one. */
static gboolean
stands_apart (const GuatuItem *whole, const GuatuItem *item)
{
  return item->indicator->unit != whole->indicator->unit
         || item->indicator->unit_mult != whole->indicator->unit_mult
         || item->indicator->part_of != NULL;
}

/* Whether the rows after the first of a column sum to it wherever it has a number; there
 * have to be three at least, or two that have parts themselves, in its unit. */
static gboolean
is_sum_of_rest (const GuatuSheet *sheet, guint index)
{
  GuatuObservationWalk walk;
  const GuatuObservation *observation;
  const GuatuItem *first = g_ptr_array_index (sheet->items->list, index);
  const GuatuIndicator *whole = first->indicator;
  guint n = 0, n_nested = 0;

  for (guint i = index + 1; i < sheet->items->list->len; i++)
    {
      const GuatuItem *item = g_ptr_array_index (sheet->items->list, i);

      if (item->is_growth || g_strcmp0 (item->column, first->column) != 0)
        continue;
      n_nested += item->indicator->part_of != NULL;
      if (stands_apart (first, item))
        continue;
      if (!guatu_part_may_be_of (first, item) || item->is_part)
        return FALSE;
      n++;
    }
  if (n < (n_nested > 0 ? 2u : 3u))
    return FALSE;
  guatu_observation_walk_init_all (&walk, whole);
  while ((observation = guatu_observation_walk_next (&walk)) != NULL)
    {
      double sum = 0;

      for (guint j = index + 1; j < sheet->items->list->len; j++)
        {
          const GuatuItem *item = g_ptr_array_index (sheet->items->list, j);

          if (!item->is_growth && g_strcmp0 (item->column, first->column) == 0
              && !stands_apart (first, item))
            sum += value_of (item, observation);
        }
      if (observation->missing || observation->value <= 0
          || ABS (sum - observation->value) > EXACT * observation->value)
        return FALSE;
    }
  return TRUE;
}

/**
 * guatu_parts_add_rest_of:
 * @sheet: a table that has its indicators
 * @index: which of them
 *
 * Rows that sum to the one before them are parts of it, though nothing says so: 总产值
 * with 农业, 林业, 牧业 and 渔业 under it.
 *
 * Returns: how many there are
 */
guint
guatu_parts_add_rest_of (const GuatuSheet *sheet, guint index)
{
  GuatuItem *first = g_ptr_array_index (sheet->items->list, index);
  guint n = 0;

  if (first->is_growth || first->is_total || first->indicator->part_of != NULL
      || !guatu_part_may_be_sum (first))
    return 0;
  /* One number alone stands among its parts as a bar. */
  if (guatu_indicator_n_observations (first->indicator) < 2
      && first->indicator->unit->kind != GUATU_UNIT_PERCENT)
    return 0;
  for (guint i = 0; i < index; i++)
    {
      const GuatuItem *item = g_ptr_array_index (sheet->items->list, i);

      if (!item->is_growth && g_strcmp0 (item->column, first->column) == 0)
        return 0;
    }
  if (!is_sum_of_rest (sheet, index))
    return 0;
  first->is_all = first->indicator->unit->kind == GUATU_UNIT_PERCENT;
  for (guint i = index + 1; i < sheet->items->list->len; i++)
    {
      GuatuItem *item = g_ptr_array_index (sheet->items->list, i);

      if (item->is_growth || g_strcmp0 (item->column, first->column) != 0
          || stands_apart (first, item))
        continue;
      item->indicator->part_of = first->indicator;
      n++;
    }
  return n;
}
