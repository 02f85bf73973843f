/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/items/charts.h"

#include <glib/gi18n-lib.h>

#include "dataset/observation-walk.h"
#include "dataset/runs.h"
#include "io/items/chart-title.h"

/* The charts that a person would draw: time on lines, places as sorted bars, a level over
 * its growth, parts as shares of their whole. */

/* More charts than this nobody looks through. */
#define MAX_CHARTS 60u

/* Where there is more than this, what is far in is on no chart. */
#define MANY 60u

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

  if (growth == NULL || data->n_periods < 2 || !guatu_chart_data_is_of_one_kind (data)
      || data->places->len > 1 || guatu_indicator_n_observations (growth->indicator) < 2
      || !guatu_unit_is_percent (growth->indicator->unit)
      || guatu_unit_is_percent (item->indicator->unit))
    return FALSE;
  guatu_charts_title_of (charts, item, &title);
  chart = guatu_charts_begin (charts, GUATU_MARK_BAR, &title,
                              guatu_charts_stands_alone (charts) ? NULL : charts->whole);
  chart->category = GUATU_DIMENSION_PERIOD;
  if (guatu_chart_data_sums_up (data))
    guatu_charts_say_sums (chart);
  guatu_charts_add_item (charts, chart, item);
  guatu_charts_add_item (charts, chart, growth);
  guatu_charts_end (charts, chart);
  return TRUE;
}

/* A part that has none beside it is a figure like others. */
static gboolean
is_figure (const GuatuItem *item, gboolean to_date)
{
  return !item->is_growth && item->to_date == to_date
         && (item->indicator->part_of == NULL || item->is_only_part);
}

/* Single numbers in units that do not compare; those of a month apart from those since
 * the year began. */
static void
add_figures (GuatuCharts *charts, gboolean to_date)
{
  GuatuItems *items = charts->items;
  g_autoptr (GHashTable) units = g_hash_table_new (NULL, NULL);
  GuatuChartDescription *chart;
  const GuatuItem *last = NULL;
  guint n = 0, n_to_date = 0;

  for (guint i = 0; i < items->list->len; i++)
    {
      const GuatuItem *item = guatu_items_get (items, i);

      /* The columns of a table are looked at one by one. */
      if (guatu_indicator_n_observations (item->indicator) != 1 || item->column != NULL)
        return;
      n_to_date += item->to_date;
      if (!is_figure (item, to_date))
        continue;
      last = item;
      g_hash_table_add (units, (gpointer) item->indicator->unit);
      n++;
    }
  if (n > GUATU_CHARTS_MAX_SERIES || g_hash_table_size (units) < 2)
    return;
  chart = guatu_charts_begin (charts, GUATU_MARK_FIGURES, charts->whole, NULL);
  for (guint i = 0; i < items->list->len; i++)
    if (is_figure (guatu_items_get (items, i), to_date))
      guatu_charts_add_item (charts, chart, guatu_items_get (items, i));
  if (n_to_date > 0 && n_to_date < items->list->len)
    guatu_charts_say_period (chart,
                             guatu_indicator_observation (last->indicator, 0)->period);
  guatu_charts_end (charts, chart);
}

/* How many levels an item is in: of a budget 0 for a class, 1 for a section, 2 for an
 * item. */
static guint
level_of (const GArray *indents, const GuatuItem *item)
{
  guint level = 0;

  while (level < indents->len && g_array_index (indents, guint, level) < item->indent)
    level++;
  return level;
}

static int
compare_indents (gconstpointer a, gconstpointer b)
{
  return (int) *(const guint *) a - (int) *(const guint *) b;
}

/* Of a long table with levels, such as a budget with classes, sections and items, a
 * person charts the first level, and the parts of each in it; what is further in waits
 * for who asks for it. Returns how many that are. */
static guint
leave_out_deep (const GuatuCharts *charts)
{
  g_autoptr (GArray) indents = g_array_new (FALSE, FALSE, sizeof (guint));
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);
  guint n = 0;

  if (charts->items->list->len <= MANY)
    return 0;
  for (guint i = 0; i < charts->items->list->len; i++)
    {
      const guint indent = guatu_items_get (charts->items, i)->indent;

      if (g_hash_table_add (seen, GUINT_TO_POINTER (indent)))
        g_array_append_val (indents, indent);
    }
  g_array_sort (indents, compare_indents);
  if (indents->len < 3)
    return 0;
  for (guint i = 0; i < charts->items->list->len; i++)
    {
      GuatuItem *item = guatu_items_get (charts->items, i);
      const guint most = item->indicator->part_of != NULL ? 1 : 0;

      if (level_of (indents, item) <= most)
        continue;
      g_hash_table_add (charts->left_out, item);
      n++;
    }
  return n;
}

/* Tells of the items that are on no chart. */
static void
tell_of_rest (const GuatuCharts *charts, GHashTable *charted, guint n_deep)
{
  guint n = 0;

  if (n_deep > 0)
    guatu_table_report_add (charts->items->report, FALSE, "",
                            ngettext ("%u indicator is a part of a part, and on no chart "
                                      "until a new one is made of it.",
                                      "%u indicators are parts of parts, and on no chart "
                                      "until new ones are made of them.",
                                      n_deep),
                            n_deep);

  for (guint i = 0; i < charts->items->list->len; i++)
    {
      GuatuItem *item = guatu_items_get (charts->items, i);

      n += guatu_indicator_n_observations (item->indicator) > 0
           && !g_hash_table_contains (charted, item);
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

/* Whether an item is all others together and always 100 %, which says nothing. */
static gboolean
is_hundred (const GuatuItem *item)
{
  const GuatuIndicator *indicator = item->indicator;
  GuatuObservationWalk walk;
  const GuatuObservation *observation;

  if (!item->is_total || item->is_growth || item->column == NULL
      || indicator->unit->kind != GUATU_UNIT_PERCENT)
    return FALSE;
  guatu_observation_walk_init_all (&walk, indicator);
  while ((observation = guatu_observation_walk_next (&walk)) != NULL)
    if (ABS (observation->value - 100) >= 0.05)
      return FALSE;
  return TRUE;
}

static gboolean
is_telling_total (const GuatuItem *item)
{
  return item->is_total && !item->is_growth && !is_hundred (item);
}

/* The totals of several columns of rows that have one number each. */
static void
add_totals (GuatuCharts *charts)
{
  GuatuItems *items = charts->items;
  GuatuChartDescription *chart;
  gboolean has_column = FALSE;
  guint n = 0;

  for (guint i = 0; i < items->list->len; i++)
    {
      const GuatuItem *item = guatu_items_get (items, i);

      if (guatu_indicator_n_observations (item->indicator) != 1
          || guatu_indicator_observation (item->indicator, 0)->place != NULL)
        return;
      n += is_telling_total (item);
      has_column = has_column || (is_telling_total (item) && item->column != NULL);
    }
  if (!has_column || n < 2 || n > GUATU_CHARTS_MAX_SERIES)
    return;
  chart = guatu_charts_begin (charts, GUATU_MARK_FIGURES, charts->whole, NULL);
  for (guint i = 0; i < items->list->len; i++)
    {
      GuatuItem *item = guatu_items_get (items, i);

      if (is_telling_total (item))
        guatu_charts_add_item (charts, chart, item);
    }
  guatu_charts_end (charts, chart);
}

static void
add_chart (GuatuCharts *charts, guint index)
{
  GuatuItem *item = guatu_items_get (charts->items, index);
  g_auto (GuatuChartData) data = { .places = NULL };

  if (g_hash_table_contains (charts->done, item)
      || guatu_indicator_n_observations (item->indicator) == 0
      || !guatu_charts_may_choose (charts, item, 0))
    return;
  guatu_chart_data_find (charts, item, &data);
  if (guatu_charts_add_flows (charts, index, &data)
      || guatu_charts_add_planned (charts, index, &data)
      || guatu_charts_add_groups (charts, index, &data)
      || guatu_charts_add_shares (charts, index, &data)
      || guatu_charts_add_grouped (charts, index, &data))
    return;
  if (data.places->len > 1)
    guatu_charts_add_places (charts, item, &data);
  else if (!add_growth (charts, item, &data))
    guatu_charts_add_beside (charts, index, &data);
}

/* Whether all numbers of an indicator are missing, and nothing says why. */
static gboolean
is_empty (const GuatuIndicator *indicator)
{
  GuatuObservationWalk walk;
  const GuatuObservation *observation;

  guatu_observation_walk_init_all (&walk, indicator);
  while ((observation = guatu_observation_walk_next (&walk)) != NULL)
    if (!observation->missing || observation->reason != GUATU_REASON_UNSAID)
      return FALSE;
  return guatu_indicator_n_observations (indicator) > 0;
}

static gboolean
has_numbers (const GuatuItems *items)
{
  for (guint i = 0; i < items->list->len; i++)
    if (!is_empty (guatu_items_get (items, i)->indicator))
      return TRUE;
  return FALSE;
}

static void
keep_done (const GuatuCharts *charts, GHashTable *charted)
{
  GHashTableIter iter;
  gpointer item;

  g_hash_table_iter_init (&iter, charts->done);
  while (g_hash_table_iter_next (&iter, &item, NULL))
    g_hash_table_add (charted, item);
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
  g_autoptr (GHashTable) left_out = g_hash_table_new (NULL, NULL);
  g_autoptr (GHashTable) charted = g_hash_table_new (NULL, NULL);
  g_auto (GuatuText) whole = { NULL };
  GuatuCharts charts = {
    .items = items, .done = done, .left_out = left_out, .whole = &whole, .kind = -1
  };
  const gboolean any = has_numbers (items);
  guint kinds, n_deep;

  guatu_chart_title_set (&whole, guatu_text_is_absent (&items->whole)
                                     ? guatu_builder_title (items->builder)
                                     : &items->whole);
  for (guint i = 0; i < items->list->len; i++)
    {
      GuatuItem *item = guatu_items_get (items, i);

      /* Much of what is asked below is known of whole runs. */
      if (!guatu_indicator_has_runs (item->indicator))
        guatu_indicator_find_runs (item->indicator);
      /* What is always 100 % says nothing by itself, and what has no number nothing. */
      if (item->is_all || is_hundred (item) || (any && is_empty (item->indicator)))
        g_hash_table_add (left_out, item);
    }
  kinds = guatu_charts_find_kinds (items);
  n_deep = leave_out_deep (&charts);
  guatu_charts_leave_out_repeats (&charts);
  guatu_charts_begin_anew (&charts);
  add_figures (&charts, FALSE);
  add_figures (&charts, TRUE);
  add_totals (&charts);
  guatu_charts_add_pyramids (&charts);
  keep_done (&charts, charted);
  for (int kind = kinds == 0 ? -1 : 0; kind < (int) GUATU_N_PERIOD_KINDS; kind++)
    {
      if (kind >= 0 && (kinds & 1u << kind) == 0)
        continue;
      if (kind >= 0)
        guatu_charts_begin_kind (&charts, kind);
      for (guint i = 0; i < items->list->len && charts.n_charts < MAX_CHARTS; i++)
        add_chart (&charts, i);
      keep_done (&charts, charted);
      if (kind < 0)
        break;
    }
  tell_of_rest (&charts, charted, n_deep);
}
