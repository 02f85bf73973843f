/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "dataset/chart-layers.h"
#include "dataset/observation-walk.h"
#include "dataset/runs.h"
#include "dataset/text-figures.h"
#include "io/items/chart-title.h"
#include "io/items/charts.h"

/* What all charts that are chosen have in common: an id, titles, a note. */

/* More of the notes than this have no room under a chart. */
#define MAX_NOTE 300u

/**
 * guatu_charts_begin:
 * @charts: charts that are being chosen
 * @mark: what it draws
 * @title: what it is called
 * @subtitle: (nullable): what it is from; left out where the title says the same, or the
 *   file has no title
 *
 * Returns: (transfer none): a chart that shows nothing yet
 */
GuatuChartDescription *
guatu_charts_begin (GuatuCharts *charts, GuatuMarkKind mark, const GuatuText *title,
                    const GuatuText *subtitle)
{
  const GuatuItems *items = charts->items;
  GuatuItems *all = charts->items->all != NULL ? charts->items->all : charts->items;
  g_autofree char *id = g_strdup_printf ("chart-%u", ++all->n_charts);
  GuatuChartDescription *chart
      = guatu_builder_add (items->builder, GUATU_LIST_CHARTS, id, NULL);

  charts->n_charts++;
  chart->mark = mark;
  guatu_text_set (&chart->title, title->zh, title->en);
  if (subtitle != NULL && !guatu_text_is_absent (&items->title)
      && strcmp (subtitle->zh, title->zh) != 0)
    guatu_text_set (&chart->subtitle, subtitle->zh, subtitle->en);
  if (!guatu_text_is_absent (&items->note) && *items->note.zh != '\0'
      && strlen (items->note.zh) <= MAX_NOTE && strlen (items->note.en) <= MAX_NOTE)
    guatu_text_set (&chart->note, items->note.zh, items->note.en);
  return chart;
}

/**
 * guatu_charts_say:
 * @chart: a chart
 * @zh: what there is to say of it
 * @en: the same in English
 *
 * Adds a sentence to what stands under a chart.
 */
void
guatu_charts_say (GuatuChartDescription *chart, const char *zh, const char *en)
{
  const char *note_zh = chart->note.zh != NULL ? chart->note.zh : "";
  const char *note_en = chart->note.en != NULL ? chart->note.en : "";
  g_autofree char *all_zh = g_strconcat (note_zh, zh, NULL);
  g_autofree char *all_en = g_strconcat (note_en, *note_en != '\0' ? " " : "", en, NULL);

  guatu_text_set (&chart->note, all_zh, all_en);
}

/**
 * guatu_charts_only_place:
 * @indicator: an indicator
 * @place: (out) (nullable): the place that all its numbers are of
 *
 * Returns: whether all are of one, or of none
 */
gboolean
guatu_charts_only_place (const GuatuIndicator *indicator, const GuatuPlace **place)
{
  const guint n_runs = guatu_indicator_n_runs (indicator);
  const guint n = guatu_indicator_n_observations (indicator);
  GuatuObservationWalk walk;

  *place = n_runs > 0 ? guatu_indicator_run (indicator, 0)->place : NULL;
  if (n_runs > 0)
    return n_runs == 1;
  guatu_observation_walk_init_all (&walk, indicator);
  for (guint i = 0; i < n; i++)
    {
      const GuatuPlace *own = guatu_observation_walk_next (&walk)->place;

      if (i == 0)
        *place = own;
      else if (own != *place)
        return FALSE;
    }
  return TRUE;
}

/* A chart of one place says in its subtitle which, unless its title does. */
static void
name_place (GuatuChartDescription *chart)
{
  const GuatuPlace *place = NULL, *other = NULL;
  g_autofree char *zh = NULL;
  g_autofree char *en = NULL;

  for (guint i = 0; i < chart->indicators->len; i++)
    if (!guatu_charts_only_place (g_ptr_array_index (chart->indicators, i),
                                  i == 0 ? &place : &other)
        || (i > 0 && other != place))
      return;
  if (place == NULL || strstr (chart->title.zh, place->name.zh) != NULL
      || strstr (chart->title.en, place->name.en) != NULL)
    return;
  if (guatu_text_is_absent (&chart->subtitle))
    {
      guatu_text_set (&chart->subtitle, place->name.zh, place->name.en);
      return;
    }
  zh = g_strconcat (place->name.zh, "：", chart->subtitle.zh, NULL);
  en = g_strconcat (place->name.en, ": ", chart->subtitle.en, NULL);
  guatu_text_set (&chart->subtitle, zh, en);
}

/* A title that begins with its subtitle says all of it. */
static void
drop_repeated (GuatuChartDescription *chart)
{
  if (!guatu_text_is_absent (&chart->subtitle)
      && g_str_has_prefix (chart->title.zh, chart->subtitle.zh))
    guatu_text_clear (&chart->subtitle);
}

/* What numbers with more digits than this are known to is noise that a program left. */
#define MAX_DIGITS 8

/* How large and how fine the numbers of an indicator are, of which those that were looked
 * at before are in @greatest and @decimals. */
static void
measure (const GuatuIndicator *indicator, double *greatest, int *decimals)
{
  const guint n_runs = guatu_indicator_n_runs (indicator);
  GuatuObservationWalk walk;
  const GuatuObservation *observation;

  for (guint i = 0; i < n_runs; i++)
    {
      const GuatuRun *run = guatu_indicator_run (indicator, i);

      *greatest = MAX (*greatest, run->greatest);
      *decimals = MAX (*decimals, run->decimals);
    }
  if (n_runs > 0)
    return;
  guatu_observation_walk_init_all (&walk, indicator);
  while ((observation = guatu_observation_walk_next (&walk)) != NULL)
    {
      if (observation->missing)
        continue;
      *greatest = MAX (*greatest, ABS (observation->value));
      *decimals = MAX (*decimals, guatu_observation_decimals (observation));
    }
}

/* How many digits the numbers of a chart have at most, before the point and behind it. */
static guint
count_digits (const GuatuChartDescription *chart, double *greatest, int *decimals)
{
  int before = 0;

  *greatest = 0;
  *decimals = 0;
  for (guint i = 0; i < chart->indicators->len; i++)
    {
      const GuatuIndicator *indicator = g_ptr_array_index (chart->indicators, i);
      int own = 0;

      measure (indicator, greatest, &own);
      *decimals = MAX (*decimals, indicator->decimals >= 0 ? indicator->decimals : own);
    }
  for (double rest = *greatest; rest >= 1; rest /= 10)
    before++;
  return (guint) (before + *decimals);
}

static gboolean
is_of_one_unit (const GuatuChartDescription *chart)
{
  const GuatuIndicator *first = g_ptr_array_index (chart->indicators, 0);

  for (guint i = 1; i < chart->indicators->len; i++)
    if (((const GuatuIndicator *) g_ptr_array_index (chart->indicators, i))->unit
        != first->unit)
      return FALSE;
  return TRUE;
}

/* Percentages with more decimals than this are what a program reckoned. */
#define MAX_DECIMALS_OF_PERCENT 2

/* Numbers of very many digits, and percentages that nobody measures so finely, are
 * written with two decimals. */
static void
shorten_numbers (GuatuChartDescription *chart)
{
  const GuatuIndicator *first = g_ptr_array_index (chart->indicators, 0);
  double greatest;

  int decimals;
  guint n;

  if (chart->stack != GUATU_STACK_NONE || !is_of_one_unit (chart)
      || guatu_mark_traits (chart->mark)->stands_alone)
    return;
  n = count_digits (chart, &greatest, &decimals);
  if (greatest >= 1
      && (n > MAX_DIGITS
          || (first->unit->kind == GUATU_UNIT_PERCENT
              && decimals > MAX_DECIMALS_OF_PERCENT)))
    chart->decimals = 2;
}

/* More numbers than this have no title that names a month. */
#define MAX_DATED 1000u

/* From how many observations a chart chooses, counted as the check of a dataset does. */
static guint64
count_charted (guint n_observations, guint n_lookups)
{
  return (guint64) n_observations * (1 + n_lookups / 16);
}

/**
 * guatu_charts_may_choose:
 * @charts: charts that are being chosen
 * @item: an item
 * @n_places: how many places a chart of it would name
 *
 * Returns: whether a dataset may have such a chart besides
 */
gboolean
guatu_charts_may_choose (const GuatuCharts *charts, const GuatuItem *item, guint n_places)
{
  return charts->n_charted
             + count_charted (guatu_indicator_n_observations (item->indicator),
                              n_places + 1)
         <= GUATU_DATASET_MAX_CHARTED;
}

/* Whether a period ends after another one, or is a part of it that ends with it, of which
 * a title may be. */
static gboolean
ends_later (GuatuPeriod period, GuatuPeriod other)
{
  const int last = guatu_period_last_day (period);
  const int others = guatu_period_last_day (other);

  return last > others
         || (last == others
             && guatu_period_first_day (period) > guatu_period_first_day (other));
}

/* The newest period of the numbers that are charted; FALSE if there is none. What is
 * planned for later says nothing of it. */
static gboolean
find_newest (const GuatuCharts *charts, const GuatuChartDescription *chart,
             GuatuPeriod *newest)
{
  gboolean has_any = FALSE;

  for (guint i = 0; i < chart->indicators->len; i++)
    {
      const GuatuIndicator *indicator = g_ptr_array_index (chart->indicators, i);
      GuatuObservationWalk walk;
      const GuatuObservation *observation;

      /* A title is of no more times than this. */
      if (guatu_indicator_n_observations (indicator) > MAX_DATED)
        return FALSE;
      guatu_observation_walk_init_all (&walk, indicator);
      while ((observation = guatu_observation_walk_next (&walk)) != NULL)
        {
          if (observation->status == GUATU_STATUS_TARGET
              || !guatu_charts_takes_period (charts, observation->period))
            continue;
          if (!has_any || ends_later (observation->period, *newest))
            *newest = observation->period;
          has_any = TRUE;
        }
    }
  return has_any;
}

/** guatu_charts_end: lets the program choose what the chart does not say. */
void
guatu_charts_end (GuatuCharts *charts, GuatuChartDescription *chart)
{
  const gboolean is_open = chart->series == GUATU_DIMENSION_NONE;
  const GuatuOpenDimensions open
      = { is_open && chart->category != GUATU_DIMENSION_PERIOD, is_open };
  g_autoptr (GuatuProblems) none = guatu_problems_new ();
  GuatuPeriod newest;

  guatu_charts_add_periods (charts, chart);
  for (guint i = 0; i < chart->indicators->len; i++)
    charts->n_charted += count_charted (
        guatu_indicator_n_observations (g_ptr_array_index (chart->indicators, i)),
        chart->places->len + chart->periods->len);
  if (chart->indicators->len > 0)
    {
      chart->theme = ((GuatuIndicator *) g_ptr_array_index (chart->indicators, 0))->theme;
      if (find_newest (charts, chart, &newest))
        guatu_chart_title_say_span (chart, newest);
      drop_repeated (chart);
      name_place (chart);
      shorten_numbers (chart);
    }
  guatu_chart_escape_texts (chart);
  guatu_builder_end_chart (charts->items->builder, chart, &open, none);
}

/** guatu_charts_add_item: puts an item on a chart. */
void
guatu_charts_add_item (GuatuCharts *charts, GuatuChartDescription *chart, GuatuItem *item)
{
  g_ptr_array_add (chart->indicators, item->indicator);
  g_hash_table_add (charts->done, item);
}

/**
 * guatu_charts_stands_alone:
 * @charts: charts that are being chosen
 *
 * Returns: whether all has one level, so that its title is that of the chart
 */
gboolean
guatu_charts_stands_alone (const GuatuCharts *charts)
{
  guint n = 0;

  for (guint i = 0; i < charts->items->list->len; i++)
    n += !guatu_items_get (charts->items, i)->is_growth;
  return n <= 1 || charts->items->list->len == 1;
}

/**
 * guatu_charts_title_of:
 * @charts: charts that are being chosen
 * @item: an item
 * @title: (out): of a chart of it alone: that of the whole where it is its only level,
 * and in a language that nobody wrote it in the indicator's name
 */
void
guatu_charts_title_of (const GuatuCharts *charts, const GuatuItem *item, GuatuText *title)
{
  const GuatuText *name = &item->indicator->name;
  g_auto (GuatuText) bare = { NULL };
  const GuatuText *own = &bare;

  guatu_chart_title_set (&bare, &charts->items->title);
  if (item->is_total && item->column != NULL && !charts->items->are_flows)
    {
      g_auto (GuatuText) column = { NULL };

      guatu_items_name_set (charts->items, &column, item->column);
      if (item->is_growth)
        guatu_growth_set_name (title, &column, item->growth);
      else
        guatu_text_set (title, column.zh, column.en);
    }
  else if (!guatu_text_is_absent (own) && item->is_total && charts->items->are_flows)
    guatu_text_set (title, name->zh, name->en);
  else if (!guatu_text_is_absent (own) && item->is_total)
    guatu_text_set (title, own->zh, own->en);
  else if (guatu_text_is_absent (own) || !guatu_charts_stands_alone (charts)
           || (item->is_growth && charts->items->list->len > 1))
    guatu_text_set (title, name->zh, name->en);
  else if (strcmp (own->zh, own->en) != 0)
    guatu_text_set (title, own->zh, own->en);
  else if (guatu_text_is_chinese (own->zh))
    guatu_text_set (title, own->zh,
                    guatu_text_is_chinese (name->en) ? own->zh : name->en);
  else
    guatu_text_set (title, guatu_text_is_chinese (name->zh) ? name->zh : own->en,
                    own->en);
}
