/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "dataset/chart-layers.h"
#include "io/grid/sheet.h"

/* The charts that a person would draw of a table: time on lines, places as sorted bars, a
 * level over its growth, parts as shares of their whole. */

/* More lines or areas than this nobody tells apart. */
#define MAX_SERIES 12u

/* More charts than this nobody looks through. */
#define MAX_CHARTS 60u

/* More of the notes than this have no room under a chart. */
#define MAX_NOTE 300u

/* What differs among the observations of a table. */
typedef struct
{
  GuatuSheet *sheet;
  GHashTable *done; /* the items that are on a chart */
  guint n_charts;
} Charts;

static int
compare_periods (gconstpointer a, gconstpointer b)
{
  return guatu_period_compare (*(const GuatuPeriod *) a, *(const GuatuPeriod *) b);
}

static void
add_period (GArray *periods, GHashTable *seen, GuatuPeriod period)
{
  guint64 *key = g_new (guint64, 1);

  *key = guatu_period_key (period);
  if (g_hash_table_add (seen, key))
    g_array_append_val (periods, period);
}

/* The periods that an item has, in order, and adds its places to @places. */
static GArray *
periods_of (const Charts *charts, const GuatuSheetItem *item, GPtrArray *places)
{
  GArray *periods = g_array_new (FALSE, FALSE, sizeof (GuatuPeriod));
  g_autoptr (GHashTable) seen
      = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  g_autoptr (GHashTable) seen_places = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < guatu_indicator_n_observations (item->indicator); i++)
    {
      const GuatuObservation *observation
          = guatu_indicator_observation (item->indicator, i);

      add_period (periods, seen, observation->period);
      if (observation->place != NULL
          && g_hash_table_add (seen_places, (gpointer) observation->place)
          && !g_hash_table_contains (charts->sheet->total_places, observation->place))
        g_ptr_array_add (places, (gpointer) observation->place);
    }
  g_array_sort (periods, compare_periods);
  return periods;
}

static GuatuChartDescription *
begin (Charts *charts, GuatuMarkKind mark, const GuatuText *title,
       const GuatuText *subtitle)
{
  g_autofree char *id = g_strdup_printf ("chart-%u", ++charts->n_charts);
  GuatuChartDescription *chart
      = guatu_builder_add (charts->sheet->builder, GUATU_LIST_CHARTS, id, NULL);
  g_autofree char *note = NULL;

  chart->mark = mark;
  guatu_text_set (&chart->title, title->zh, title->en);
  if (subtitle != NULL && charts->sheet->titles->len > 0
      && strcmp (subtitle->zh, title->zh) != 0)
    guatu_text_set (&chart->subtitle, subtitle->zh, subtitle->en);
  g_ptr_array_add (charts->sheet->notes, NULL);
  note = g_strjoinv (guatu_text_is_chinese (title->zh) ? "" : " ",
                     (char **) charts->sheet->notes->pdata);
  g_ptr_array_set_size (charts->sheet->notes, (int) charts->sheet->notes->len - 1);
  if (*note != '\0' && strlen (note) <= MAX_NOTE)
    guatu_text_set (&chart->note, note, note);
  return chart;
}

static void
end (Charts *charts, GuatuChartDescription *chart)
{
  const GuatuOpenDimensions open = { chart->category != GUATU_DIMENSION_PERIOD, TRUE };
  g_autoptr (GuatuProblems) none = guatu_problems_new ();

  if (chart->indicators->len > 0)
    chart->theme = ((GuatuIndicator *) g_ptr_array_index (chart->indicators, 0))->theme;
  guatu_builder_end_chart (charts->sheet->builder, chart, &open, none);
}

static void
add_item (Charts *charts, GuatuChartDescription *chart, GuatuSheetItem *item)
{
  g_ptr_array_add (chart->indicators, item->indicator);
  g_hash_table_add (charts->done, item);
}

/* The growth of an item that has as many periods, if it has one. */
static GuatuSheetItem *
growth_of (const Charts *charts, const GuatuSheetItem *item)
{
  for (guint i = 0; i < charts->sheet->items->len; i++)
    {
      GuatuSheetItem *growth = g_ptr_array_index (charts->sheet->items, i);

      if (growth->of == item && !g_hash_table_contains (charts->done, growth))
        return growth;
    }
  return NULL;
}

/* The value of an item of a place at a time, to put places in order. */
static double
value_of (const GuatuSheetItem *item, const GuatuPlace *place, GuatuPeriod period)
{
  for (guint i = 0; i < guatu_indicator_n_observations (item->indicator); i++)
    {
      const GuatuObservation *observation
          = guatu_indicator_observation (item->indicator, i);

      if (observation->place == place && !observation->missing
          && guatu_period_compare (observation->period, period) == 0)
        return observation->value;
    }
  return -G_MAXDOUBLE;
}

typedef struct
{
  const GuatuPlace *place;
  double value;
} Ranked;

static int
compare_ranked (gconstpointer a, gconstpointer b)
{
  const Ranked *x = a, *y = b;

  return (x->value < y->value) - (x->value > y->value);
}

/* The places of a chart of lines: all, or the greatest at the newest time. */
static void
choose_places (GuatuChartDescription *chart, const GuatuSheetItem *item,
               const GPtrArray *places, GuatuPeriod newest)
{
  g_autoptr (GArray) ranked = g_array_new (FALSE, FALSE, sizeof (Ranked));

  for (guint i = 0; i < places->len; i++)
    {
      Ranked one = { g_ptr_array_index (places, i), 0 };

      one.value = value_of (item, one.place, newest);
      g_array_append_val (ranked, one);
    }
  if (places->len > MAX_SERIES)
    g_array_sort (ranked, compare_ranked);
  for (guint i = 0; i < ranked->len && i < MAX_SERIES; i++)
    g_ptr_array_add (chart->places, (gpointer) g_array_index (ranked, Ranked, i).place);
}

static void
add_bars_of_places (Charts *charts, GuatuSheetItem *item, const GPtrArray *places,
                    const GArray *periods, const GuatuText *title,
                    const GuatuText *subtitle)
{
  GuatuChartDescription *chart = begin (charts, GUATU_MARK_BAR, title, subtitle);
  GuatuPeriod newest = g_array_index (periods, GuatuPeriod, periods->len - 1);

  add_item (charts, chart, item);
  chart->sort = GUATU_SORT_DESCENDING;
  if (periods->len > 1)
    g_array_append_val (chart->periods, newest);
  for (guint i = 0; i < places->len; i++)
    g_ptr_array_add (chart->places, g_ptr_array_index (places, i));
  end (charts, chart);
}

/* Whether the whole table has one level, so that its title is that of the chart. */
static gboolean
stands_alone (const Charts *charts)
{
  guint n = 0;

  for (guint i = 0; i < charts->sheet->items->len; i++)
    n += !((GuatuSheetItem *) g_ptr_array_index (charts->sheet->items, i))->is_growth;
  return n <= 1 || charts->sheet->items->len == 1;
}

/* The title of a chart of one indicator: that of the table where it is its only one, in a
 * language that nobody wrote it in the indicator's name. */
static void
title_of (const Charts *charts, const GuatuSheetItem *item, GuatuText *title)
{
  const GuatuText *name = &item->indicator->name;
  const char *own = charts->sheet->titles->len > 0
                        ? g_ptr_array_index (charts->sheet->titles, 0)
                        : NULL;

  if (own != NULL && item->is_total)
    guatu_text_set (title, own, own);
  else if (own == NULL || !stands_alone (charts)
           || (item->is_growth && charts->sheet->items->len > 1))
    guatu_text_set (title, name->zh, name->en);
  else if (guatu_text_is_chinese (own))
    guatu_text_set (title, own, guatu_text_is_chinese (name->en) ? own : name->en);
  else
    guatu_text_set (title, guatu_text_is_chinese (name->zh) ? name->zh : own, own);
}

/* A chart that leaves some out says so. */
static void
say_some (GuatuChartDescription *chart)
{
  g_autofree char *zh
      = g_strconcat (chart->note.zh != NULL ? chart->note.zh : "",
                     "只绘出最近一期数值最大的12个，其余见下一图。", NULL);
  g_autofree char *en = g_strconcat (
      chart->note.en != NULL ? chart->note.en : "", chart->note.en != NULL ? " " : "",
      "Only the 12 that are greatest in the newest period; the next chart has all.",
      NULL);

  guatu_text_set (&chart->note, zh, en);
}

static void
chart_places (Charts *charts, GuatuSheetItem *item, const GuatuText *whole)
{
  g_autoptr (GPtrArray) places = g_ptr_array_new ();
  g_autoptr (GArray) periods = periods_of (charts, item, places);
  g_auto (GuatuText) title = { NULL };
  const GuatuText *subtitle = stands_alone (charts) ? NULL : whole;

  title_of (charts, item, &title);
  if (periods->len > 1)
    {
      GuatuChartDescription *chart = begin (charts, GUATU_MARK_LINE, &title, subtitle);

      add_item (charts, chart, item);
      choose_places (chart, item, places,
                     g_array_index (periods, GuatuPeriod, periods->len - 1));
      if (places->len > MAX_SERIES)
        say_some (chart);
      end (charts, chart);
    }
  if (places->len > 1 && (periods->len == 1 || places->len > MAX_SERIES))
    add_bars_of_places (charts, item, places, periods, &title, subtitle);
  g_hash_table_add (charts->done, item);
}

/* Whether an item may stand on the chart that another one begins. */
static gboolean
is_beside (const GuatuSheetItem *first, const GuatuSheetItem *item)
{
  return item->indicator->unit == first->indicator->unit
         && item->indicator->theme == first->indicator->theme
         && item->is_growth == first->is_growth
         && (item->is_growth || item->indicator->part_of == first->indicator->part_of);
}

/* Whether parts make up their whole in every observation of it, to what rounding leaves.
 */
static gboolean
make_up (const GuatuSheet *sheet, const GuatuIndicator *whole)
{
  guint n_parts = 0;

  for (guint i = 0; i < guatu_indicator_n_observations (whole); i++)
    {
      const GuatuObservation *observation = guatu_indicator_observation (whole, i);
      double sum = 0;

      n_parts = 0;
      for (guint j = 0; j < sheet->items->len; j++)
        {
          const GuatuSheetItem *item = g_ptr_array_index (sheet->items, j);
          double value;

          if (item->indicator->part_of != whole || item->is_growth)
            continue;
          value = value_of (item, observation->place, observation->period);
          if (value < 0 || item->indicator->unit_mult != whole->unit_mult)
            return FALSE;
          sum += value;
          n_parts++;
        }
      if (observation->missing
          || ABS (sum - observation->value) > 0.01 * observation->value)
        return FALSE;
    }
  return n_parts > 1 && n_parts <= MAX_SERIES;
}

static gboolean
has_target (const GuatuSheetItem *item)
{
  for (guint i = 0; i < guatu_indicator_n_observations (item->indicator); i++)
    if (guatu_indicator_observation (item->indicator, i)->status == GUATU_STATUS_TARGET)
      return guatu_indicator_n_observations (item->indicator) <= 2;
  return FALSE;
}

/* A table without a title is called after what it shows, as far as that is short. */
static void
name_after_indicators (GuatuChartDescription *chart)
{
  g_autoptr (GString) zh = g_string_new (NULL);
  g_autoptr (GString) en = g_string_new (NULL);

  if (chart->indicators->len > 3)
    return;
  for (guint i = 0; i < chart->indicators->len; i++)
    {
      const GuatuIndicator *indicator = g_ptr_array_index (chart->indicators, i);

      g_string_append_printf (zh, "%s%s", i > 0 ? "、" : "", indicator->name.zh);
      g_string_append_printf (en, "%s%s", i > 0 ? ", " : "", indicator->name.en);
    }
  guatu_text_clear (&chart->title);
  guatu_text_set (&chart->title, zh->str, en->str);
}

static gboolean
is_total (const GuatuSheet *sheet, const GuatuIndicator *indicator)
{
  for (guint i = 0; i < sheet->items->len; i++)
    {
      const GuatuSheetItem *item = g_ptr_array_index (sheet->items, i);

      if (item->indicator == indicator)
        return item->is_total;
    }
  return FALSE;
}

/* The indicators of one unit beside each other; of more than a dozen the next ones get a
 * chart of their own. */
static void
chart_beside (Charts *charts, guint index, const GuatuText *whole)
{
  GuatuSheet *sheet = charts->sheet;
  GuatuSheetItem *first = g_ptr_array_index (sheet->items, index);
  g_autoptr (GPtrArray) places = g_ptr_array_new ();
  g_autoptr (GArray) periods = periods_of (charts, first, places);
  const GuatuIndicator *of = first->indicator->part_of;
  const gboolean shares = of != NULL && make_up (sheet, of);
  const gboolean over_time = periods->len > 1;
  GuatuChartDescription *chart = begin (
      charts,
      !over_time ? GUATU_MARK_BAR
      : shares   ? GUATU_MARK_AREA
                 : GUATU_MARK_LINE,
      of != NULL && !is_total (sheet, of) ? &of->name : whole, of != NULL ? whole : NULL);

  if (has_target (first))
    chart->mark = GUATU_MARK_DOT;

  if (shares)
    {
      chart->stack = GUATU_STACK_SHARE;
      chart->category = GUATU_DIMENSION_PERIOD;
    }
  else if (!over_time)
    chart->sort = GUATU_SORT_DESCENDING;
  for (guint i = index; i < sheet->items->len && chart->indicators->len < MAX_SERIES; i++)
    {
      GuatuSheetItem *item = g_ptr_array_index (sheet->items, i);

      if (!g_hash_table_contains (charts->done, item) && is_beside (first, item))
        add_item (charts, chart, item);
    }
  if (chart->indicators->len == 1)
    {
      chart->stack = GUATU_STACK_NONE;
      chart->category = GUATU_DIMENSION_NONE;
      guatu_text_clear (&chart->title);
      guatu_text_clear (&chart->subtitle);
      title_of (charts, first, &chart->title);
      if (!stands_alone (charts) && sheet->titles->len > 0
          && strcmp (chart->title.zh, whole->zh) != 0)
        guatu_text_set (&chart->subtitle, whole->zh, whole->en);
      if (!over_time)
        chart->mark = GUATU_MARK_FIGURES;
    }
  else if (of == NULL && sheet->titles->len == 0)
    name_after_indicators (chart);
  if (chart->mark == GUATU_MARK_FIGURES)
    chart->sort = GUATU_SORT_GIVEN;
  end (charts, chart);
}

/* A level with its growth under it, over time. */
static gboolean
chart_growth (Charts *charts, GuatuSheetItem *item, const GuatuText *whole)
{
  GuatuSheetItem *growth = growth_of (charts, item);
  g_autoptr (GPtrArray) places = g_ptr_array_new ();
  g_autoptr (GArray) periods = periods_of (charts, item, places);
  g_auto (GuatuText) title = { NULL };
  GuatuChartDescription *chart;

  if (growth == NULL || periods->len < 2 || places->len > 1
      || !guatu_unit_is_percent (growth->indicator->unit)
      || guatu_unit_is_percent (item->indicator->unit))
    return FALSE;
  title_of (charts, item, &title);
  chart = begin (charts, GUATU_MARK_BAR, &title, stands_alone (charts) ? NULL : whole);
  chart->category = GUATU_DIMENSION_PERIOD;
  add_item (charts, chart, item);
  add_item (charts, chart, growth);
  end (charts, chart);
  return TRUE;
}

static gboolean
is_figure (const GuatuSheetItem *item)
{
  return !item->is_growth && item->indicator->part_of == NULL;
}

/* Single numbers in units that do not compare. */
static void
chart_figures (Charts *charts, const GuatuText *whole)
{
  GuatuSheet *sheet = charts->sheet;
  g_autoptr (GHashTable) units = g_hash_table_new (NULL, NULL);
  GuatuChartDescription *chart;
  guint n = 0;

  for (guint i = 0; i < sheet->items->len; i++)
    {
      GuatuSheetItem *item = g_ptr_array_index (sheet->items, i);

      if (guatu_indicator_n_observations (item->indicator) != 1)
        return;
      if (!is_figure (item))
        continue;
      g_hash_table_add (units, (gpointer) item->indicator->unit);
      n++;
    }
  if (n > MAX_SERIES || g_hash_table_size (units) < 2)
    return;
  chart = begin (charts, GUATU_MARK_FIGURES, whole, NULL);
  for (guint i = 0; i < sheet->items->len; i++)
    if (is_figure (g_ptr_array_index (sheet->items, i)))
      add_item (charts, chart, g_ptr_array_index (sheet->items, i));
  end (charts, chart);
}

/**
 * guatu_sheet_add_charts:
 * @sheet: a table that has its indicators
 *
 * Adds charts of all of them.
 */
void
guatu_sheet_add_charts (GuatuSheet *sheet)
{
  g_autoptr (GHashTable) done = g_hash_table_new (NULL, NULL);
  Charts charts = { .sheet = sheet, .done = done };
  const GuatuText *whole = guatu_builder_title (sheet->builder);

  chart_figures (&charts, whole);
  for (guint i = 0; i < sheet->items->len && charts.n_charts < MAX_CHARTS; i++)
    {
      GuatuSheetItem *item = g_ptr_array_index (sheet->items, i);
      g_autoptr (GPtrArray) places = g_ptr_array_new ();
      g_autoptr (GArray) periods = NULL;

      if (g_hash_table_contains (done, item) || item->cells->len == 0)
        continue;
      periods = periods_of (&charts, item, places);
      if (places->len > 1)
        chart_places (&charts, item, whole);
      else if (!chart_growth (&charts, item, whole))
        chart_beside (&charts, i, whole);
    }
}
