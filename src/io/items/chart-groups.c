/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/items/charts.h"

#include <string.h>

/* Groups by size, such as people by age, in the order that is theirs: a pyramid of two
 * sexes, else bars, beside each other where there are several of one unit or times. */

/* More groups than this a pyramid does not have, and more bars nobody reads. */
#define MAX_GROUPS 150u

/* Of more times than this the newest have pyramids. */
#define MAX_PYRAMIDS 3u

/* More bars than this in one group are looked at by themselves. */
#define MAX_BESIDE 3u

/* Whether a name becomes another one with one word for another. */
static gboolean
turns_into (const char *name, const char *from, const char *to, const char *other)
{
  g_auto (GStrv) parts = g_strsplit (name, from, -1);
  g_autofree char *turned = g_strjoinv (to, parts);

  return parts[0] != NULL && parts[1] != NULL && strcmp (turned, other) == 0;
}

/* Whether two items are of men and of women, and the same else. */
static gboolean
are_sexes (const GuatuItem *men, const GuatuItem *women)
{
  const GuatuText *a = &men->indicator->name, *b = &women->indicator->name;

  return turns_into (b->zh, "女", "男", a->zh)
         || turns_into (b->en, "Female", "Male", a->en)
         || turns_into (b->en, "female", "male", a->en)
         || turns_into (b->en, "Women", "Men", a->en);
}

static gboolean
is_count (const GuatuItem *item)
{
  const GuatuUnitKind kind = item->indicator->unit->kind;

  return !item->is_growth && (kind == GUATU_UNIT_COUNT || kind == GUATU_UNIT_NONE);
}

/* Which of two groups comes first by its lower end; ages may be told from the oldest on.
 */
static gboolean
is_descending (const GPtrArray *places)
{
  const GuatuPlace *first = g_ptr_array_index (places, 0);
  const GuatuPlace *last = g_ptr_array_index (places, places->len - 1);
  const char *a = first->name.en + strcspn (first->name.en, "0123456789");
  const char *b = last->name.en + strcspn (last->name.en, "0123456789");

  return *a != '\0' && *b != '\0' && g_ascii_strtod (a, NULL) > g_ascii_strtod (b, NULL);
}

static void
add_groups (GuatuChartDescription *chart, const GuatuChartData *data, gboolean backwards)
{
  for (guint i = 0; i < data->places->len; i++)
    g_ptr_array_add (
        chart->places,
        g_ptr_array_index (data->places, backwards ? data->places->len - 1 - i : i));
}

/* The newest time only, where there are several. */
static void
set_newest (GuatuChartDescription *chart, const GuatuChartData *data)
{
  const GuatuPeriod newest = guatu_chart_data_newest (data);

  if (data->n_periods > 1)
    g_array_append_val (chart->periods, newest);
}

static gboolean
add_pyramid (GuatuCharts *charts, GuatuItem *men, GuatuItem *women)
{
  g_auto (GuatuChartData) data = { .places = NULL };
  GuatuChartDescription *chart;

  guatu_chart_data_find (charts, men, &data);
  if (data.places->len < 3 || data.places->len > MAX_GROUPS)
    return FALSE;
  for (guint i = 0; i < MIN (data.n_periods, MAX_PYRAMIDS); i++)
    {
      chart = guatu_charts_begin (charts, GUATU_MARK_PYRAMID, charts->whole, NULL);
      chart->category = GUATU_DIMENSION_PLACE;
      chart->series = GUATU_DIMENSION_INDICATOR;
      guatu_charts_add_item (charts, chart, men);
      guatu_charts_add_item (charts, chart, women);
      add_groups (chart, &data, is_descending (data.places));
      if (data.n_periods > 1)
        {
          const GuatuPeriod period
              = guatu_chart_data_period (&data, data.n_periods - 1 - i);

          g_array_append_val (chart->periods, period);
        }
      guatu_charts_end (charts, chart);
    }
  return TRUE;
}

/**
 * guatu_charts_add_pyramids:
 * @charts: charts that are being chosen
 *
 * Adds a pyramid for each two items that are counts of men and of women by groups.
 */
void
guatu_charts_add_pyramids (GuatuCharts *charts)
{
  const GuatuItems *items = charts->items;

  for (guint i = 0; items->are_groups && i < items->list->len; i++)
    for (guint j = 0; j < items->list->len; j++)
      {
        GuatuItem *men = guatu_items_get (items, i), *women = guatu_items_get (items, j);

        if (i != j && is_count (men) && men->indicator->unit == women->indicator->unit
            && are_sexes (men, women) && add_pyramid (charts, men, women))
          break;
      }
}

/* Whether an item has numbers of the same groups and times as the first one. */
static gboolean
is_beside (const GuatuCharts *charts, const GuatuItem *first, const GuatuChartData *data,
           const GuatuItem *item)
{
  g_auto (GuatuChartData) own = { .places = NULL };

  if (item->indicator->unit != first->indicator->unit
      || item->indicator->unit_mult != first->indicator->unit_mult
      || item->indicator->theme != first->indicator->theme
      || item->is_growth != first->is_growth
      || g_strcmp0 (item->column, first->column) != 0)
    return FALSE;
  guatu_chart_data_find (charts, item, &own);
  return own.n_periods == data->n_periods && own.places->len == data->places->len
         && g_ptr_array_index (own.places, 0) == g_ptr_array_index (data->places, 0);
}

/* Adds those that may stand beside the first one to a chart of one time. */
static void
add_beside (GuatuCharts *charts, guint index, const GuatuChartData *data,
            GuatuChartDescription *chart)
{
  const GuatuItem *first = guatu_items_get (charts->items, index);

  for (guint i = index + 1;
       i < charts->items->list->len && chart->indicators->len < MAX_BESIDE; i++)
    {
      GuatuItem *item = guatu_items_get (charts->items, i);

      if (!g_hash_table_contains (charts->done, item)
          && is_beside (charts, first, data, item))
        guatu_charts_add_item (charts, chart, item);
    }
}

/**
 * guatu_charts_add_groups:
 * @charts: charts that are being chosen
 * @index: the number of an item that is on no chart
 * @data: when and of which groups it is
 *
 * Adds bars of groups in their order: of several items at one time, of one item at up to
 * three times, else at the newest one, besides what shows it over time.
 *
 * Returns: whether nothing of the item is left to be shown
 */
gboolean
guatu_charts_add_groups (GuatuCharts *charts, guint index, const GuatuChartData *data)
{
  GuatuItem *first = guatu_items_get (charts->items, index);
  g_auto (GuatuText) title = { NULL };
  GuatuChartDescription *chart;
  const gboolean over_time = data->n_periods > 1;

  if (!charts->items->are_groups || data->places->len < 2
      || data->places->len > MAX_GROUPS || guatu_item_holds_two (first))
    return FALSE;
  guatu_charts_title_of (charts, first, &title);
  chart = guatu_charts_begin (charts, GUATU_MARK_BAR, &title,
                              guatu_charts_stands_alone (charts) ? NULL : charts->whole);
  chart->category = GUATU_DIMENSION_PLACE;
  guatu_charts_add_item (charts, chart, first);
  add_groups (chart, data, FALSE);
  if (!over_time)
    add_beside (charts, index, data, chart);
  else if (data->n_periods > MAX_BESIDE)
    set_newest (chart, data);
  if (chart->indicators->len > 1)
    {
      chart->series = GUATU_DIMENSION_INDICATOR;
      guatu_text_set (&chart->title, charts->whole->zh, charts->whole->en);
      guatu_text_clear (&chart->subtitle);
      guatu_charts_name_together (charts, first, chart);
    }
  else if (over_time && data->n_periods <= MAX_BESIDE)
    chart->series = GUATU_DIMENSION_PERIOD;
  guatu_charts_end (charts, chart);
  return data->n_periods <= MAX_BESIDE || data->places->len > GUATU_CHARTS_MAX_SERIES;
}
