/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n-lib.h>
#include <string.h>

#include "io/grid/part-sums.h"
#include "lexicon/title-text.h"

/* What is part of what: rows that say 其中, rows that are further in, and what stands
 * beside a total. */

/* What 其中： takes of a line: rows that are in by that much are beside it. */
#define OF_WHICH 4

/* Among more indicators than this each is not held against each other. */
#define MAX_LOOKED_AT 2000u

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
        return guatu_part_may_be_of (item, part) ? item : NULL;
    }
  return NULL;
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
      if (item->is_part || item->indent != first->indent
          || !guatu_part_may_be_of (whole, item))
        return;
      if (!guatu_parts_sum_to (sheet, index, last, whole->indicator))
        continue;
      for (guint i = index + 1; i <= last; i++)
        ((GuatuItem *) g_ptr_array_index (sheet->items->list, i))->is_part = TRUE;
      return;
    }
}

/* The item of which all others are parts without saying so: 100 %, which they sum to. */
static GuatuItem *
find_hundred (const GuatuSheet *sheet)
{
  GuatuItem *first
      = sheet->items->list->len > 2 ? g_ptr_array_index (sheet->items->list, 0) : NULL;

  if (first == NULL || first->is_growth
      || first->indicator->unit->kind != GUATU_UNIT_PERCENT
      || !guatu_part_may_be_sum (first)
      || !guatu_parts_sum_to (sheet, 1, sheet->items->list->len - 1, first->indicator))
    return NULL;
  for (guint i = 1; i < sheet->items->list->len; i++)
    if (!guatu_part_may_be_of (first, g_ptr_array_index (sheet->items->list, i)))
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

/* One part alone is called so beside its whole: 其中：税收收入. */
static void
name_only_part (GuatuIndicator *part)
{
  const GuatuText *name = guatu_indicator_label (part);
  g_autofree char *within = guatu_name_within (name->en);
  const gboolean is_chinese = guatu_text_is_chinese (name->en);
  g_autofree char *zh = g_strconcat (GUATU_ONLY_PART_ZH, name->zh, NULL);
  g_autofree char *en
      = is_chinese ? g_strdup (zh) : g_strconcat ("Of which: ", within, NULL);

  guatu_text_set (&part->short_name, zh, en);
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
      if (item->is_only_part)
        name_only_part (item->indicator);
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
      if (whole != NULL && !guatu_part_may_be_sum (whole))
        whole = NULL;
      for (guint j = 0; whole == NULL && !item->is_total && j < sheet->items->list->len;
           j++)
        {
          GuatuItem *total = g_ptr_array_index (sheet->items->list, j);

          if (total->is_total && guatu_part_may_be_of (total, item)
              && guatu_part_holds_all (sheet, total))
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
    n += guatu_parts_add_columns_of (sheet, g_ptr_array_index (sheet->items->list, i))
         + guatu_parts_add_rest_of (sheet, i);
  if (sheet->items->list->len < MAX_LOOKED_AT)
    find_only_parts (sheet);
  if (n > 0)
    guatu_sheet_note (sheet,
                      ngettext ("%u indicator is a part of another.",
                                "%u indicators are parts of others.", n),
                      n);
}
