/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <math.h>

#include "table/sums.h"
#include "table/table-private.h"
#include "dataset/chart-layers.h"
#include "dataset/chart-selection.h"

/* A table that is being filled. */
typedef struct
{
  GuatuTable *table;
  const GuatuChartDescription *chart;
  const GuatuChartDescription *whole; /* with all layers */
  const GuatuChartSelection *selection;
  const GuatuGlance *glance; /* (nullable) */
  GuatuKeySet categories;
  GuatuKeySet series;
} Filling;

typedef void (*ObservationFunc) (Filling *filling, const GuatuIndicator *indicator,
                                 const GuatuObservation *observation);

/* Whether an observation is selected, and of a time that is looked at. */
static gboolean
is_shown (const Filling *filling, const GuatuObservation *observation)
{
  return guatu_chart_selection_has (filling->selection, observation)
         && (filling->chart->category != GUATU_DIMENSION_PERIOD
             || guatu_glance_has_period (filling->glance, observation->period));
}

static void
for_each_selected (Filling *filling, ObservationFunc func)
{
  const GuatuChartDescription *chart = filling->chart;

  for (guint i = 0; i < chart->indicators->len; i++)
    {
      const GuatuIndicator *indicator = g_ptr_array_index (chart->indicators, i);

      for (guint j = 0; j < guatu_indicator_n_observations (indicator); j++)
        {
          const GuatuObservation *observation
              = guatu_indicator_observation (indicator, j);

          if (is_shown (filling, observation))
            func (filling, indicator, observation);
        }
    }
}

static void
collect_category (Filling *filling, const GuatuIndicator *indicator,
                  const GuatuObservation *observation)
{
  guatu_key_set_add (&filling->categories,
                     guatu_key_of (filling->chart->category, indicator, observation));
}

static void
collect_keys (Filling *filling, const GuatuIndicator *indicator,
              const GuatuObservation *observation)
{
  collect_category (filling, indicator, observation);
  guatu_key_set_add (&filling->series,
                     guatu_key_of (filling->chart->series, indicator, observation));
}

static void
collect_one_series (Filling *filling, const GuatuIndicator *indicator,
                    const GuatuObservation *observation)
{
  guatu_key_set_add (&filling->series,
                     guatu_key_of (filling->chart->series, indicator, observation));
}

static void
place_cell (Filling *filling, const GuatuIndicator *indicator,
            const GuatuObservation *observation)
{
  GuatuTable *table = filling->table;
  guint category
      = guatu_key_set_find (&filling->categories, guatu_key_of (filling->chart->category,
                                                                indicator, observation));
  guint series = guatu_key_set_find (
      &filling->series, guatu_key_of (filling->chart->series, indicator, observation));
  GuatuCell *cell = &table->cells[category * table->series->len + series];

  /* The dataset's check refuses a second observation for a cell. */
  if (cell->observation != NULL)
    return;
  cell->indicator = indicator;
  cell->observation = observation;
  cell->value = guatu_indicator_base_value (indicator, observation);
}

/* What a category is sorted by: its first value. */
static double
sort_value (const GuatuTable *table, guint category)
{
  for (guint i = 0; i < table->series->len; i++)
    if (guatu_cell_has_value (guatu_table_cell (table, category, i)))
      return guatu_table_cell (table, category, i)->value;
  return -INFINITY;
}

typedef struct
{
  guint category;
  double value;
  int sign;
} SortItem;

static int
compare_items (gconstpointer a, gconstpointer b)
{
  const SortItem *left = a, *right = b;

  if (left->value != right->value)
    return (left->value > right->value ? 1 : -1) * left->sign;
  return left->category < right->category ? -1 : 1;
}

static void
sort_categories (GuatuTable *table, GuatuSort sort)
{
  guint n = table->categories->len, n_series = table->series->len;
  g_autofree SortItem *items = g_new (SortItem, n);
  GArray *categories = guatu_keys_new ();
  GuatuCell *cells = g_new (GuatuCell, n * n_series);

  for (guint i = 0; i < n; i++)
    items[i]
        = (SortItem) { i, sort_value (table, i), sort == GUATU_SORT_ASCENDING ? 1 : -1 };
  qsort (items, n, sizeof *items, compare_items);
  for (guint i = 0; i < n; i++)
    {
      g_array_append_val (categories,
                          g_array_index (table->categories, GuatuKey, items[i].category));
      for (guint j = 0; j < n_series; j++)
        cells[i * n_series + j] = table->cells[items[i].category * n_series + j];
    }
  /* The keys moved over as they are, labels and all. */
  g_array_set_clear_func (table->categories, NULL);
  g_array_unref (table->categories);
  table->categories = categories;
  g_free (table->cells);
  table->cells = cells;
}

/* Whether time runs along the axis, in its order. */
static gboolean
is_in_time (const GuatuChartDescription *chart)
{
  return chart->category == GUATU_DIMENSION_PERIOD && chart->sort == GUATU_SORT_GIVEN;
}

static void
fill (Filling *filling)
{
  const GuatuChartDescription *chart = filling->chart;
  GuatuTable *table = filling->table;

  for_each_selected (filling, collect_keys);
  guatu_keys_order_places (table->categories, chart->places);
  guatu_keys_order_places (table->series, chart->places);
  g_array_sort (table->series, guatu_key_compare);
  if (chart->category == GUATU_DIMENSION_PERIOD
      || chart->category == GUATU_DIMENSION_STATUS)
    g_array_sort (table->categories, guatu_key_compare);
  if (is_in_time (chart))
    guatu_table_order_in_time (table);
  guatu_key_set_number (&filling->categories);
  guatu_key_set_number (&filling->series);
  guatu_table_name_keys (table, filling->whole);
  table->cells = g_new0 (GuatuCell, table->categories->len * table->series->len);
  for_each_selected (filling, place_cell);
  /* A table of nothing has no cells, and qsort() takes no NULL for them. */
  if (chart->sort != GUATU_SORT_GIVEN && table->categories->len > 0)
    sort_categories (table, chart->sort);
  else if (is_in_time (chart) && table->categories->len > 0)
    guatu_table_place_in_time (table);
  guatu_sums_put_total_last (table, chart);
  if (chart->ranks)
    guatu_table_rank (table);
  guatu_table_find_breaks (table);
  guatu_table_hide_series (table, filling->glance);
  guatu_table_measure (table, chart);
}

/* Collects the categories of another chart, and its series where these are those of all
 * of its panels. */
static void
collect_of_whole (Filling *filling, const GuatuChartDescription *chart)
{
  g_autoptr (GuatuChartSelection) selection = guatu_chart_selection_new (chart);
  Filling other = { .chart = chart, .selection = selection, .glance = filling->glance };

  other.categories = filling->categories;
  other.series = filling->series;
  for_each_selected (&other, chart->multiples != GUATU_DIMENSION_NONE ? collect_keys
                                                                      : collect_category);
}

/* A layer has its series, with their colours and its axis, also where none of them has a
 * value in the time that is looked at. */
static void
collect_series_of_all_time (Filling *filling)
{
  Filling all = *filling;

  all.glance = NULL;
  for_each_selected (&all, collect_one_series);
}

/* @whole: (nullable): what it has the categories of, besides its own */
static GuatuTable *
make_table (const GuatuChartDescription *chart, const GuatuChartDescription *whole,
            const GuatuGlance *glance)
{
  GuatuTable *table = guatu_table_alloc ();
  g_autoptr (GuatuChartSelection) selection = guatu_chart_selection_new (chart);
  Filling filling = { .table = table,
                      .chart = chart,
                      .whole = whole != NULL ? whole : chart,
                      .selection = selection,
                      .glance = glance };

  table->newest_of_several = selection->leaves_out;
  guatu_key_set_init (&filling.categories, table->categories);
  guatu_key_set_init (&filling.series, table->series);
  if (whole != NULL)
    {
      collect_of_whole (&filling, whole);
      collect_series_of_all_time (&filling);
    }
  fill (&filling);
  guatu_key_set_clear (&filling.categories);
  guatu_key_set_clear (&filling.series);
  return table;
}

/**
 * guatu_table_new:
 * @chart: a chart without problems, so that it selects something
 *
 * Lays out what @chart selects by its category and its series.
 *
 * Returns: (transfer full): the table
 */
GuatuTable *
guatu_table_new (const GuatuChartDescription *chart)
{
  return guatu_table_new_at_glance (chart, NULL);
}

/**
 * guatu_table_new_at_glance:
 * @chart: a chart without problems
 * @glance: (nullable): what of it is looked at, or %NULL for all
 *
 * Lays out what is looked at of what @chart selects; where a span of time has none of its
 * periods, all of them.
 *
 * Returns: (transfer full): the table
 */
GuatuTable *
guatu_table_new_at_glance (const GuatuChartDescription *chart, const GuatuGlance *glance)
{
  g_autoptr (GuatuTable) table = make_table (chart, NULL, glance);

  if (table->categories->len > 0 || glance == NULL || !glance->has_span)
    return g_steal_pointer (&table);
  return make_table (chart, NULL, NULL);
}

/* A series that nothing else names is that of its one indicator. */
static void
name_series (GuatuTable *table, const GuatuChartDescription *layer,
             const GuatuChartDescription *chart)
{
  GuatuKey *key = &g_array_index (table->series, GuatuKey, 0);
  const GuatuText *label;

  if (layer->series != GUATU_DIMENSION_NONE || layer->indicators->len != 1)
    return;
  label = guatu_chart_label_of (chart, g_ptr_array_index (layer->indicators, 0));
  guatu_text_set (&key->label, label->zh, label->en);
}

/**
 * guatu_table_new_of_layer:
 * @layer: a layer of @chart
 * @glance: (nullable): what of @chart is looked at, or %NULL for all
 *
 * Lays out what is looked at of a layer, as guatu_table_new_at_glance() does, by the
 * periods of all layers, so that each has the same categories.
 *
 * Returns: (transfer full): the table
 */
GuatuTable *
guatu_table_new_of_layer (const GuatuChartDescription *layer,
                          const GuatuChartDescription *chart, const GuatuGlance *glance)
{
  GuatuTable *table = make_table (layer, chart, glance);

  if (table->categories->len == 0 && glance != NULL && glance->has_span)
    {
      guatu_table_free (table);
      table = make_table (layer, chart, NULL);
    }
  name_series (table, layer, chart);
  return table;
}

/**
 * guatu_table_add_origins:
 * @table: of a chart
 * @layer: of one of its layers
 *
 * Takes note of where the numbers of a layer come from.
 */
void
guatu_table_add_origins (GuatuTable *table, const GuatuTable *layer)
{
  if (table->origins == NULL)
    table->origins = g_ptr_array_new ();
  for (guint i = 0; i < layer->categories->len * layer->series->len; i++)
    {
      const GuatuCell *cell = &layer->cells[i];
      const GuatuOrigin *origin
          = cell->observation != NULL
                ? guatu_indicator_origin (cell->indicator, cell->observation)
                : NULL;

      if (origin != NULL && !g_ptr_array_find (table->origins, origin, NULL))
        g_ptr_array_add (table->origins, (gpointer) origin);
    }
}
