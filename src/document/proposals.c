/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "document/proposals.h"

#include "dataset/text-figures.h"

/* Charts of some indicators, as a person would draw them, those that fit best first: time
 * on lines, a level over its growth, places as bars by size, parts as shares of their
 * whole, and numbers of different things large. */

/* More bars along time than this are a line. */
#define MAX_BARS 8u

/* What there is of the indicators. */
typedef struct
{
  const GuatuDataset *dataset;
  GPtrArray *indicators;
  guint n_periods;
  guint n_places;
  GuatuPeriod newest;
  const GuatuPlace *place; /* (nullable): the only one */
  gboolean is_of_one_unit;
  gboolean are_parts; /* of one whole, which they are not */
} Data;

static void
look_at (Data *data, const GuatuIndicator *indicator, GHashTable *periods,
         GHashTable *places)
{
  for (guint i = 0; i < guatu_indicator_n_observations (indicator); i++)
    {
      const GuatuObservation *observation = guatu_indicator_observation (indicator, i);
      gint64 key = (gint64) guatu_period_key (observation->period);

      if (g_hash_table_size (periods) == 0
          || guatu_period_compare (observation->period, data->newest) > 0)
        data->newest = observation->period;
      if (!g_hash_table_contains (periods, &key))
        g_hash_table_add (periods, g_memdup2 (&key, sizeof key));
      g_hash_table_add (places, (gpointer) observation->place);
      data->place = observation->place;
    }
}

static void
look_at_all (Data *data)
{
  g_autoptr (GHashTable) periods
      = g_hash_table_new_full (guatu_period_key_hash, g_int64_equal, g_free, NULL);
  g_autoptr (GHashTable) places = g_hash_table_new (NULL, NULL);
  const GuatuIndicator *first = g_ptr_array_index (data->indicators, 0);

  data->is_of_one_unit = TRUE;
  data->are_parts = data->indicators->len > 1 && first->part_of != NULL;
  for (guint i = 0; i < data->indicators->len; i++)
    {
      const GuatuIndicator *indicator = g_ptr_array_index (data->indicators, i);

      look_at (data, indicator, periods, places);
      data->is_of_one_unit = data->is_of_one_unit
                             && guatu_unit_may_share_axis (first->unit, indicator->unit);
      data->are_parts = data->are_parts && indicator->part_of == first->part_of;
    }
  data->n_periods = g_hash_table_size (periods);
  data->n_places = g_hash_table_size (places);
  if (data->n_places != 1)
    data->place = NULL;
}

/* What is said of a chart of these indicators: what it is called, and of which place. */
static void
name (const Data *data, GuatuLooseChart *loose)
{
  const GuatuIndicator *first = g_ptr_array_index (data->indicators, 0);
  const guint n = data->indicators->len;
  g_autofree char *zh = g_strdup (first->name.zh);
  g_autofree char *en = g_strdup (first->name.en);
  const GuatuIndicator *second = n == 2 ? g_ptr_array_index (data->indicators, 1) : NULL;

  if (n > 1)
    {
      g_free (zh);
      g_free (en);
      zh = second != NULL ? g_strdup_printf ("%s和%s", first->name.zh, second->name.zh)
                          : g_strdup_printf ("%s等%u项指标", first->name.zh, n);
      en = second != NULL ? g_strdup_printf ("%s; %s", first->name.en, second->name.en)
                          : g_strdup_printf ("%s and %u more", first->name.en, n - 1);
    }
  guatu_text_set (&loose->chart->title, zh, en);
  if (data->place != NULL)
    guatu_text_set (&loose->chart->subtitle, data->place->name.zh, data->place->name.en);
  if (first->theme != NULL)
    loose->chart->theme
        = guatu_loose_chart_item (loose, GUATU_LIST_THEMES, first->theme->id);
  guatu_chart_escape_texts (loose->chart);
}

static GuatuLooseChart *
begin (const Data *data, GuatuMarkKind mark)
{
  GuatuLooseChart *loose = guatu_loose_chart_new (data->dataset, NULL);

  loose->chart->mark = mark;
  for (guint i = 0; i < data->indicators->len; i++)
    {
      const GuatuIndicator *indicator = g_ptr_array_index (data->indicators, i);

      g_ptr_array_add (
          loose->chart->indicators,
          guatu_loose_chart_item (loose, GUATU_LIST_INDICATORS, indicator->id));
    }
  name (data, loose);
  return loose;
}

/* Keeps a chart that can be drawn, and is not as one before. */
static void
propose (const Data *data, GPtrArray *proposals, GuatuLooseChart *taken)
{
  g_autoptr (GuatuLooseChart) loose = taken;
  g_autoptr (GuatuChartDescription) chart = guatu_loose_chart_try (loose, data->dataset);

  if (chart->problems != NULL || proposals->len == GUATU_MAX_PROPOSALS)
    return;
  for (guint i = 0; i < proposals->len; i++)
    {
      const GuatuLooseChart *other = g_ptr_array_index (proposals, i);

      if (other->chart->mark == loose->chart->mark
          && other->chart->stack == loose->chart->stack
          && other->chart->sort == loose->chart->sort
          && other->chart->multiples == loose->chart->multiples
          && other->chart->periods->len == loose->chart->periods->len)
        return;
    }
  g_ptr_array_add (proposals, g_steal_pointer (&loose));
}

/* The places of the newest period, by size. */
static void
propose_places (const Data *data, GPtrArray *proposals)
{
  GuatuLooseChart *loose = begin (data, GUATU_MARK_BAR);

  loose->open = (GuatuOpenDimensions) { FALSE, TRUE };
  loose->chart->category = GUATU_DIMENSION_PLACE;
  loose->chart->sort = GUATU_SORT_DESCENDING;
  g_array_append_val (loose->chart->periods, data->newest);
  propose (data, proposals, loose);
}

static void
propose_over_time (const Data *data, GPtrArray *proposals)
{
  const gboolean bars_first = data->n_periods <= MAX_BARS && data->n_places <= 1;
  GuatuLooseChart *bars = begin (data, GUATU_MARK_BAR);

  /* A level and its growth are panels, of bars and a line, which the program makes. */
  bars->open.category = FALSE;
  bars->chart->category = GUATU_DIMENSION_PERIOD;
  if (bars_first || !data->is_of_one_unit)
    propose (data, proposals, g_steal_pointer (&bars));
  propose (data, proposals, begin (data, GUATU_MARK_LINE));
  if (bars != NULL)
    propose (data, proposals, bars);
}

static void
propose_shares (const Data *data, GPtrArray *proposals)
{
  GuatuLooseChart *shares = begin (data, GUATU_MARK_BAR);

  shares->open.category = FALSE;
  shares->chart->category
      = data->n_periods > 1 ? GUATU_DIMENSION_PERIOD : GUATU_DIMENSION_PLACE;
  shares->chart->stack = GUATU_STACK_SHARE;
  if (data->n_periods <= 1)
    propose (data, proposals, begin (data, GUATU_MARK_RING));
  propose (data, proposals, shares);
}

static void
propose_multiples (const Data *data, GPtrArray *proposals)
{
  GuatuLooseChart *loose = begin (data, GUATU_MARK_LINE);

  loose->chart->multiples
      = data->n_places > 1 ? GUATU_DIMENSION_PLACE : GUATU_DIMENSION_INDICATOR;
  propose (data, proposals, loose);
}

/* Each other mark, as the program chooses it. */
static void
propose_marks (const Data *data, GPtrArray *proposals)
{
  static const GuatuMarkKind marks[] = {
    GUATU_MARK_BAR,      GUATU_MARK_DOT,       GUATU_MARK_FIGURES, GUATU_MARK_LINE,
    GUATU_MARK_SLOPE,    GUATU_MARK_AREA,      GUATU_MARK_HEAT,    GUATU_MARK_RING,
    GUATU_MARK_DUMBBELL, GUATU_MARK_WATERFALL, GUATU_MARK_PYRAMID,
  };

  for (guint i = 0; i < G_N_ELEMENTS (marks); i++)
    propose (data, proposals, begin (data, marks[i]));
}

/**
 * guatu_proposals_find:
 * @dataset: a dataset
 * @indicators: the ids of some of its indicators
 *
 * Any thread may call it; it looks through the observations of the indicators some times.
 *
 * Returns: (transfer full) (element-type GuatuLooseChart): charts of them that can be
 *   drawn, without an id yet, the one that fits best first; empty where there is none
 */
GPtrArray *
guatu_proposals_find (const GuatuDataset *dataset, const char *const *indicators)
{
  GPtrArray *proposals
      = g_ptr_array_new_with_free_func ((GDestroyNotify) guatu_loose_chart_free);
  g_autoptr (GPtrArray) items = g_ptr_array_new ();
  Data data = { dataset, items, 0 };

  for (guint i = 0; indicators[i] != NULL; i++)
    {
      gconstpointer item
          = guatu_dataset_find (dataset, GUATU_LIST_INDICATORS, indicators[i]);

      if (item != NULL)
        g_ptr_array_add (items, (gpointer) item);
    }
  if (items->len == 0)
    return proposals;
  look_at_all (&data);
  if (data.n_periods <= 1 && data.n_places <= 1
      && (items->len == 1 || !data.is_of_one_unit))
    propose (&data, proposals, begin (&data, GUATU_MARK_FIGURES));
  if (data.are_parts && data.is_of_one_unit)
    propose_shares (&data, proposals);
  if (data.n_places > 1)
    propose_places (&data, proposals);
  if (data.n_periods > 1)
    propose_over_time (&data, proposals);
  propose_marks (&data, proposals);
  if (data.n_periods > 1 && (data.n_places > 1 || items->len > 1))
    propose_multiples (&data, proposals);
  return proposals;
}
