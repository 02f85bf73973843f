/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/items/charts.h"

#include <glib/gi18n-lib.h>

/* The charts that a person would draw: time on lines, places as sorted bars, a level over
 * its growth, parts as shares of their whole. */

/* More charts than this nobody looks through. */
#define MAX_CHARTS 60u

/* The growth of an item, if it has one that is on no chart. */
static GuatuItem *
growth_of (const GuatuCharts *charts, const GuatuItem *item)
{
  for (guint i = 0; i < charts->items->list->len; i++)
    {
      GuatuItem *growth = guatu_items_get (charts->items, i);

      if (growth->of == item && !g_hash_table_contains (charts->done, growth))
        return growth;
    }
  return NULL;
}

/* A level with its growth under it, both over time: one point alone is no line. */
static gboolean
add_growth (GuatuCharts *charts, GuatuItem *item, const GuatuChartData *data)
{
  GuatuItem *growth = growth_of (charts, item);
  g_auto (GuatuText) title = { NULL };
  GuatuChartDescription *chart;

  if (growth == NULL || data->periods->len < 2 || data->places->len > 1
      || guatu_indicator_n_observations (growth->indicator) < 2
      || !guatu_unit_is_percent (growth->indicator->unit)
      || guatu_unit_is_percent (item->indicator->unit))
    return FALSE;
  guatu_charts_title_of (charts, item, &title);
  chart = guatu_charts_begin (charts, GUATU_MARK_BAR, &title,
                              guatu_charts_stands_alone (charts) ? NULL : charts->whole);
  chart->category = GUATU_DIMENSION_PERIOD;
  guatu_charts_add_item (charts, chart, item);
  guatu_charts_add_item (charts, chart, growth);
  guatu_charts_end (charts, chart);
  return TRUE;
}

static gboolean
is_figure (const GuatuItem *item)
{
  return !item->is_growth && item->indicator->part_of == NULL;
}

/* Single numbers in units that do not compare. */
static void
add_figures (GuatuCharts *charts)
{
  GuatuItems *items = charts->items;
  g_autoptr (GHashTable) units = g_hash_table_new (NULL, NULL);
  GuatuChartDescription *chart;
  guint n = 0;

  for (guint i = 0; i < items->list->len; i++)
    {
      const GuatuItem *item = guatu_items_get (items, i);

      if (guatu_indicator_n_observations (item->indicator) != 1)
        return;
      if (!is_figure (item))
        continue;
      g_hash_table_add (units, (gpointer) item->indicator->unit);
      n++;
    }
  if (n > GUATU_CHARTS_MAX_SERIES || g_hash_table_size (units) < 2)
    return;
  chart = guatu_charts_begin (charts, GUATU_MARK_FIGURES, charts->whole, NULL);
  for (guint i = 0; i < items->list->len; i++)
    if (is_figure (guatu_items_get (items, i)))
      guatu_charts_add_item (charts, chart, guatu_items_get (items, i));
  guatu_charts_end (charts, chart);
}

/* Tells of the items that are on no chart. */
static void
tell_of_rest (const GuatuCharts *charts)
{
  guint n = 0;

  for (guint i = 0; i < charts->items->list->len; i++)
    {
      GuatuItem *item = guatu_items_get (charts->items, i);

      n += guatu_indicator_n_observations (item->indicator) > 0
           && !g_hash_table_contains (charts->done, item);
    }
  if (n > 0)
    guatu_table_report_add (charts->items->report, FALSE, "",
                            ngettext ("%u indicator is on no chart, since there are %u "
                                      "charts already.",
                                      "%u indicators are on no chart, since there are %u "
                                      "charts already.",
                                      n),
                            n, charts->n_charts);
}

/**
 * guatu_items_add_charts:
 * @items: all that a file has
 *
 * Adds charts of the indicators, as many as somebody looks through.
 */
void
guatu_items_add_charts (GuatuItems *items)
{
  g_autoptr (GHashTable) done = g_hash_table_new (NULL, NULL);
  const GuatuText *whole = guatu_text_is_absent (&items->whole)
                               ? guatu_builder_title (items->builder)
                               : &items->whole;
  GuatuCharts charts = { items, done, whole, 0 };

  /* What is always 100 % says nothing by itself. */
  for (guint i = 0; i < items->list->len; i++)
    if (guatu_items_get (items, i)->is_all)
      g_hash_table_add (done, guatu_items_get (items, i));
  add_figures (&charts);
  guatu_charts_add_pyramids (&charts);
  for (guint i = 0; i < items->list->len && charts.n_charts < MAX_CHARTS; i++)
    {
      GuatuItem *item = guatu_items_get (items, i);
      g_auto (GuatuChartData) data = { NULL };

      if (g_hash_table_contains (done, item)
          || guatu_indicator_n_observations (item->indicator) == 0
          || !guatu_charts_may_choose (&charts, item, 0))
        continue;
      guatu_chart_data_find (&charts, item, &data);
      if (guatu_charts_add_planned (&charts, i, &data)
          || guatu_charts_add_groups (&charts, i, &data)
          || guatu_charts_add_shares (&charts, i, &data)
          || guatu_charts_add_grouped (&charts, i, &data))
        continue;
      if (data.places->len > 1)
        guatu_charts_add_places (&charts, item, &data);
      else if (!add_growth (&charts, item, &data))
        guatu_charts_add_beside (&charts, i, &data);
    }
  tell_of_rest (&charts);
}
