/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n-lib.h>
#include <math.h>
#include <string.h>

#include "io/items/charts.h"

/* Columns that say the shares of amounts beside them, 占比 beside 消费量: where a chart
 * shows these amounts as shares of their whole, another one of the same shares is none
 * that a person would draw. */

/* More numbers than this of one item are not compared. */
#define MAX_COMPARED 1000u

static const char *const share_words[]
    = { "所占比重", "所占比例", "占比", "比重", "构成", "比例", "份额" };

/* How many bytes of a name are before the word at its end, with what parts them, that
 * says that it is a share; 0 if there is none. */
static gsize
before_share_word (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (share_words); i++)
    if (g_str_has_suffix (name, share_words[i]))
      {
        gsize n = strlen (name) - strlen (share_words[i]);

        if (n >= strlen ("：")
            && memcmp (name + n - strlen ("："), "：", strlen ("：")) == 0)
          n -= strlen ("：");
        return n;
      }
  return 0;
}

/* What an item is called without its column. */
static char *
row_of (const GuatuItem *item)
{
  const char *name = item->indicator->name.zh;
  g_autofree char *end
      = item->column != NULL ? g_strconcat ("：", item->column, NULL) : NULL;

  return end != NULL && g_str_has_suffix (name, end)
             ? g_strndup (name, strlen (name) - strlen (end))
             : g_strdup (name);
}

/* The row that a share is of; NULL if an item is no share of a row. */
static char *
row_of_share (const GuatuItem *item)
{
  const char *name = item->indicator->name.zh;
  gsize n;

  if (item->is_growth || item->is_change
      || item->indicator->unit->kind != GUATU_UNIT_PERCENT)
    return NULL;
  n = before_share_word (name);
  if (n == 0)
    return NULL;
  return item->column != NULL ? row_of (item) : g_strndup (name, n);
}

/* The number of an indicator when and where an observation is; NAN if there is none. */
static double
value_at (const GuatuIndicator *indicator, const GuatuObservation *where)
{
  for (guint i = 0; i < guatu_indicator_n_observations (indicator); i++)
    {
      const GuatuObservation *observation = guatu_indicator_observation (indicator, i);

      if (guatu_when_where_equal (observation, where))
        return observation->missing ? NAN : observation->value;
    }
  return NAN;
}

/* Whether a share is that of an amount in its whole, to what rounding leaves. */
static gboolean
is_share_of (const GuatuIndicator *share, const GuatuIndicator *amount)
{
  const guint n = guatu_indicator_n_observations (share);

  if (n == 0 || n > MAX_COMPARED
      || guatu_indicator_n_observations (amount) > MAX_COMPARED)
    return FALSE;
  for (guint i = 0; i < n; i++)
    {
      const GuatuObservation *observation = guatu_indicator_observation (share, i);
      const double part = value_at (amount, observation);
      const double whole = value_at (amount->part_of, observation);
      const double unit = pow (10, -guatu_observation_decimals (observation));

      /* The last digit may be one off, so that all sum to 100. */
      if (observation->missing
          || !(ABS (100 * part / whole - observation->value) <= 1.01 * unit))
        return FALSE;
    }
  return TRUE;
}

/* Whether a chart shows an amount as a share of its whole. */
static gboolean
is_shown_as_share (const GuatuItems *items, const GuatuItem *item)
{
  const GuatuPlace *place = NULL;
  const GuatuIndicator *whole = item->indicator->part_of;

  return whole != NULL && !item->is_only_part && !item->is_growth && !item->is_change
         && item->indicator->unit->kind != GUATU_UNIT_PERCENT
         && guatu_charts_only_place (item->indicator, &place)
         && guatu_items_make_up (items, whole);
}

static GuatuItem *
find_amount (const GuatuItems *items, const GuatuItem *share, const char *row)
{
  for (guint i = 0; i < items->list->len; i++)
    {
      GuatuItem *item = guatu_items_get (items, i);
      g_autofree char *own = NULL;

      if (item == share || item->indicator->part_of == NULL
          || !g_str_has_prefix (item->indicator->name.zh, row))
        continue;
      own = row_of (item);
      if (g_str_equal (own, row) && is_shown_as_share (items, item)
          && is_share_of (share->indicator, item->indicator))
        return item;
    }
  return NULL;
}

/* Whether an item is the only part of another one and is all of it, as 其他草地 of 草地
 * may be: beside the others it would be counted twice. A total says less than its part.
 */
static gboolean
is_all_of_whole (const GuatuItems *items, const GuatuItem *item)
{
  const GuatuIndicator *part = item->indicator;
  const GuatuIndicator *whole = part->part_of;
  const guint n = guatu_indicator_n_observations (part);

  if (!item->is_only_part || item->is_growth || n == 0 || n > MAX_COMPARED
      || guatu_indicator_n_observations (whole) != n || whole->unit != part->unit
      || whole->unit_mult != part->unit_mult || guatu_items_is_total (items, whole))
    return FALSE;
  for (guint i = 0; i < n; i++)
    {
      const GuatuObservation *observation = guatu_indicator_observation (part, i);

      if (observation->missing || observation->value != value_at (whole, observation))
        return FALSE;
    }
  return TRUE;
}

/* Leaves out the parts that are all of their wholes. */
static void
leave_out_wholes (const GuatuCharts *charts)
{
  const GuatuItems *items = charts->items;
  guint n = 0;

  for (guint i = 0; i < items->list->len; i++)
    {
      GuatuItem *item = guatu_items_get (items, i);

      if (!is_all_of_whole (items, item))
        continue;
      g_hash_table_add (charts->left_out, item);
      n++;
    }
  if (n > 0)
    guatu_table_report_add (items->report, FALSE, "",
                            ngettext ("%u indicator is all of what it is a part of, and "
                                      "on no chart of its own.",
                                      "%u indicators are all of what they are parts of, "
                                      "and on no charts of their own.",
                                      n),
                            n);
}

/**
 * guatu_charts_leave_out_repeats:
 * @charts: charts that are to be chosen
 *
 * Leaves out what says only the shares that a chart of amounts shows, and the only parts
 * that are all of their wholes.
 */
void
guatu_charts_leave_out_repeats (const GuatuCharts *charts)
{
  const GuatuItems *items = charts->items;
  g_autoptr (GPtrArray) found = g_ptr_array_new ();

  if (items->list->len > MAX_COMPARED)
    return;
  leave_out_wholes (charts);
  for (guint i = 0; i < items->list->len; i++)
    {
      GuatuItem *item = guatu_items_get (items, i);
      g_autofree char *row = row_of_share (item);

      if (row != NULL && find_amount (items, item, row) != NULL)
        g_ptr_array_add (found, item);
    }
  if (found->len < 2)
    return;
  for (guint i = 0; i < found->len; i++)
    g_hash_table_add (charts->left_out, g_ptr_array_index (found, i));
  guatu_table_report_add (items->report, FALSE, "",
                          ngettext ("%u indicator says the share that a chart shows "
                                    "already, and is on none.",
                                    "%u indicators say the shares that a chart shows "
                                    "already, and are on none.",
                                    found->len),
                          found->len);
}
