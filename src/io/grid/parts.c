/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n-lib.h>
#include <string.h>

#include "io/grid/sheet.h"

/* What is part of what: rows that say 其中, rows that are further in, and what stands
 * beside a total. */

/* What 其中： takes of a line: rows that are in by that much are beside it. */
#define OF_WHICH 4

/* Among more indicators than this each is not held against each other. */
#define MAX_LOOKED_AT 2000u

static gboolean
may_hold (const GuatuItem *whole, const GuatuItem *part)
{
  return whole != part && !whole->is_growth && !part->is_growth
         && g_strcmp0 (whole->column, part->column) == 0
         && whole->to_date == part->to_date
         && whole->indicator->unit == part->indicator->unit
         && whole->indicator->theme == part->indicator->theme;
}

/* The item before another one that it is a part of by what it says and how far in it is.
 */
static GuatuItem *
find_whole (const GuatuSheet *sheet, guint index)
{
  GuatuItem *part = g_ptr_array_index (sheet->items->list, index);
  GuatuItem *beside = NULL;

  for (guint i = index; i-- > 0;)
    {
      GuatuItem *item = g_ptr_array_index (sheet->items->list, i);

      if (item->is_growth || g_strcmp0 (item->column, part->column) != 0
          || item->to_date != part->to_date)
        continue;
      if (item->is_part && part->indent >= item->indent + OF_WHICH && beside == NULL)
        {
          beside = item;
          continue;
        }
      if (item->is_part)
        continue;
      if (beside != NULL || part->is_part ? item->indent <= part->indent
                                          : item->indent < part->indent)
        return may_hold (item, part) ? item : NULL;
    }
  return NULL;
}

static double
value_of (const GuatuItem *item, const GuatuObservation *of)
{
  for (guint i = 0; i < guatu_indicator_n_observations (item->indicator); i++)
    {
      const GuatuObservation *observation
          = guatu_indicator_observation (item->indicator, i);

      if (observation->place == of->place && observation->status == of->status
          && guatu_period_compare (observation->period, of->period) == 0)
        return observation->value;
    }
  return 0;
}

/* Whether some items that follow on each other sum to a whole, to a hundredth. */
static gboolean
sum_to (const GuatuSheet *sheet, guint first, guint last, const GuatuIndicator *whole)
{
  for (guint i = 0; i < guatu_indicator_n_observations (whole); i++)
    {
      const GuatuObservation *observation = guatu_indicator_observation (whole, i);
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

/* 其中： stands before the first part only; what follows are parts, too, as far as they
 * then sum to the whole. */
static void
mark_following (GuatuSheet *sheet, guint index)
{
  GuatuItem *first = g_ptr_array_index (sheet->items->list, index);
  GuatuItem *whole = find_whole (sheet, index);

  for (guint last = index + 1; whole != NULL && last < sheet->items->list->len; last++)
    {
      GuatuItem *item = g_ptr_array_index (sheet->items->list, last);

      if (item->is_growth)
        continue;
      if (item->is_part || item->indent != first->indent || !may_hold (whole, item))
        return;
      if (!sum_to (sheet, index, last, whole->indicator))
        continue;
      for (guint i = index + 1; i <= last; i++)
        ((GuatuItem *) g_ptr_array_index (sheet->items->list, i))->is_part = TRUE;
      return;
    }
}

/* Whether no part is more than its whole, as the incomes of towns are than those of all.
 */
static gboolean
is_within (const GuatuItem *part, const GuatuIndicator *whole)
{
  for (guint i = 0; i < guatu_indicator_n_observations (whole); i++)
    {
      const GuatuObservation *observation = guatu_indicator_observation (whole, i);

      if (!observation->missing && observation->value >= 0
          && value_of (part, observation) > observation->value)
        return FALSE;
    }
  return TRUE;
}

/* Whether nothing of a total is less than a part of it. */
static gboolean
holds_all (const GuatuSheet *sheet, const GuatuItem *total)
{
  for (guint i = 0; i < sheet->items->list->len; i++)
    {
      const GuatuItem *item = g_ptr_array_index (sheet->items->list, i);

      if (may_hold (total, item) && !item->is_total
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

/* Whether a whole may be the sum of others: no index is, and no average, and of
 * percentages what is all, or a share. */
static gboolean
may_be_sum (const GuatuItem *whole)
{
  static const char *const shares[] = { "占", "比重", "构成", "结构", "份额" };
  const GuatuIndicator *indicator = whole->indicator;
  gboolean is_all = TRUE;

  if (indicator->unit->kind == GUATU_UNIT_INDEX || is_average (indicator))
    return FALSE;
  if (indicator->unit->kind != GUATU_UNIT_PERCENT)
    return TRUE;
  if (has_any (indicator->name.zh, shares, G_N_ELEMENTS (shares)))
    return TRUE;
  for (guint i = 0; i < guatu_indicator_n_observations (indicator); i++)
    {
      const GuatuObservation *observation = guatu_indicator_observation (indicator, i);

      is_all = is_all && !observation->missing && ABS (observation->value - 100) < 0.5;
    }
  return is_all;
}

/* The item of which all others are parts without saying so: 100 %, which they sum to. */
static GuatuItem *
find_hundred (const GuatuSheet *sheet)
{
  GuatuItem *first
      = sheet->items->list->len > 2 ? g_ptr_array_index (sheet->items->list, 0) : NULL;

  if (first == NULL || first->is_growth
      || first->indicator->unit->kind != GUATU_UNIT_PERCENT || !may_be_sum (first)
      || !sum_to (sheet, 1, sheet->items->list->len - 1, first->indicator))
    return NULL;
  for (guint i = 1; i < sheet->items->list->len; i++)
    if (!may_hold (first, g_ptr_array_index (sheet->items->list, i)))
      return NULL;
  return first;
}

/* A part that has the name of its whole before its own is called by its own alone. */
static void
shorten (GuatuIndicator *part, const GuatuIndicator *whole)
{
  g_autofree char *zh = g_strconcat (whole->name.zh, "：", NULL);

  if (!guatu_text_is_absent (&part->short_name) || !g_str_has_prefix (part->name.zh, zh))
    return;
  guatu_name_set (&part->short_name, part->name.zh + strlen (zh));
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

/* Columns under the heading of a column of its own are parts of that, if they sum to it:
 * 地区生产总值 with 第一产业 and others beside it. Returns how many there are. */
static guint
add_columns_of (const GuatuSheet *sheet, const GuatuItem *whole)
{
  const GuatuIndicator *indicator = whole->indicator;
  guint n = 0;

  for (guint j = 0; j < sheet->items->list->len; j++)
    n += is_under (whole, g_ptr_array_index (sheet->items->list, j));
  if (n < 2 || whole->is_growth || whole->column != NULL || !may_be_sum (whole))
    return 0;
  n = 0;
  for (guint i = 0; i < guatu_indicator_n_observations (indicator); i++)
    {
      const GuatuObservation *observation = guatu_indicator_observation (indicator, i);
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

/* Whether the rows after the first of a column sum to it wherever it has a number; there
 * have to be three at least, and all in its unit. */
static gboolean
is_sum_of_rest (const GuatuSheet *sheet, guint index)
{
  const GuatuItem *first = g_ptr_array_index (sheet->items->list, index);
  const GuatuIndicator *whole = first->indicator;
  guint n = 0;

  for (guint i = index + 1; i < sheet->items->list->len; i++)
    {
      const GuatuItem *item = g_ptr_array_index (sheet->items->list, i);

      if (item->is_growth || g_strcmp0 (item->column, first->column) != 0)
        continue;
      if (!may_hold (first, item) || item->indicator->part_of != NULL || item->is_part)
        return FALSE;
      n++;
    }
  if (n < 3)
    return FALSE;
  for (guint i = 0; i < guatu_indicator_n_observations (whole); i++)
    {
      const GuatuObservation *observation = guatu_indicator_observation (whole, i);
      double sum = 0;

      for (guint j = index + 1; j < sheet->items->list->len; j++)
        {
          const GuatuItem *item = g_ptr_array_index (sheet->items->list, j);

          if (!item->is_growth && g_strcmp0 (item->column, first->column) == 0)
            sum += value_of (item, observation);
        }
      if (observation->missing || observation->value <= 0
          || ABS (sum - observation->value) > EXACT * observation->value)
        return FALSE;
    }
  return TRUE;
}

/* Rows that sum to the one before them are parts of it, though nothing says so: 总产值
 * with 农业, 林业, 牧业 and 渔业 under it. Returns how many there are. */
static guint
add_rest_of (const GuatuSheet *sheet, guint index)
{
  GuatuItem *first = g_ptr_array_index (sheet->items->list, index);
  guint n = 0;

  if (first->is_growth || first->is_total || first->indicator->part_of != NULL
      || !may_be_sum (first))
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

      if (item->is_growth || g_strcmp0 (item->column, first->column) != 0)
        continue;
      item->indicator->part_of = first->indicator;
      n++;
    }
  return n;
}

/* Notes the parts that have none beside them. */
static void
find_only_parts (const GuatuSheet *sheet)
{
  for (guint i = 0; i < sheet->items->list->len; i++)
    {
      GuatuItem *item = g_ptr_array_index (sheet->items->list, i);
      guint n = 0;

      for (guint j = 0; item->indicator->part_of != NULL && j < sheet->items->list->len;
           j++)
        n += ((const GuatuItem *) g_ptr_array_index (sheet->items->list, j))
                 ->indicator->part_of
             == item->indicator->part_of;
      item->is_only_part = n == 1;
    }
}

/**
 * guatu_sheet_add_parts:
 * @sheet: a table that has its indicators
 *
 * Says which of them are parts of others.
 */
void
guatu_sheet_add_parts (GuatuSheet *sheet)
{
  GuatuItem *hundred = find_hundred (sheet);
  guint n = 0;

  if (hundred != NULL)
    hundred->is_all = hundred->is_total = TRUE;
  for (guint i = 0; i < sheet->items->list->len; i++)
    if (((const GuatuItem *) g_ptr_array_index (sheet->items->list, i))->is_part)
      mark_following (sheet, i);
  for (guint i = 0; i < sheet->items->list->len; i++)
    {
      GuatuItem *item = g_ptr_array_index (sheet->items->list, i);
      GuatuItem *whole = NULL;

      if (!item->is_growth && (item->is_part || item->indent > 0))
        whole = find_whole (sheet, i);
      else if (hundred != NULL && item != hundred)
        whole = hundred;
      if (whole != NULL && !may_be_sum (whole))
        whole = NULL;
      for (guint j = 0; whole == NULL && !item->is_total && j < sheet->items->list->len;
           j++)
        {
          GuatuItem *total = g_ptr_array_index (sheet->items->list, j);

          if (total->is_total && may_hold (total, item) && holds_all (sheet, total))
            whole = total;
        }
      if (whole == NULL)
        continue;
      item->indicator->part_of = whole->indicator;
      shorten (item->indicator, whole->indicator);
      n++;
    }
  for (guint i = 0;
       i < sheet->items->list->len && sheet->items->list->len < MAX_LOOKED_AT; i++)
    n += add_columns_of (sheet, g_ptr_array_index (sheet->items->list, i))
         + add_rest_of (sheet, i);
  if (sheet->items->list->len < MAX_LOOKED_AT)
    find_only_parts (sheet);
  if (n > 0)
    guatu_sheet_note (sheet,
                      ngettext ("%u indicator is a part of another.",
                                "%u indicators are parts of others.", n),
                      n);
}
