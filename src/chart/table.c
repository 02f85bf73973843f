/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "chart/table.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "chart/words.h"


static void
clear_key (gpointer data)
{
  guatu_text_clear (&((GuatuKey *) data)->label);
}

/* The key that an observation has on one dimension; what the dimension does
 * not tell apart stays empty. */
static GuatuKey
key_of (GuatuDimension dimension, const GuatuIndicator *indicator,
        const GuatuObservation *observation)
{
  GuatuKey key = { .status = -1 };

  if (dimension == GUATU_DIMENSION_INDICATOR)
    key.indicator = indicator;
  if (dimension == GUATU_DIMENSION_PERIOD)
    key.period = observation->period;
  if (dimension == GUATU_DIMENSION_PLACE)
    key.place = observation->place;
  if (dimension == GUATU_DIMENSION_STATUS)
    key.status = (int) observation->status;
  return key;
}

static gboolean
same_key (const GuatuKey *a, const GuatuKey *b)
{
  return a->indicator == b->indicator && a->place == b->place && a->status == b->status
         && guatu_period_compare (a->period, b->period) == 0;
}

static guint
key_index (GArray *keys, const GuatuKey *key)
{
  guint i = 0;

  while (i < keys->len && !same_key (&g_array_index (keys, GuatuKey, i), key))
    i++;
  return i;
}

/* Periods run with time and statuses from what was to what shall be; all else
 * keeps the order in which the chart or the dataset names it. */
static int
compare_keys (gconstpointer a, gconstpointer b)
{
  const GuatuKey *left = a, *right = b;
  int order = guatu_period_compare (left->period, right->period);

  return order != 0 ? order : left->status - right->status;
}

static void
add_key (GArray *keys, GuatuKey key)
{
  if (key_index (keys, &key) == keys->len)
    g_array_append_val (keys, key);
}

static void
label_key (GuatuKey *key)
{
  if (key->indicator != NULL)
    guatu_text_set (&key->label, key->indicator->name.zh, key->indicator->name.en);
  else if (key->place != NULL)
    guatu_text_set (&key->label, key->place->name.zh, key->place->name.en);
  else if (key->status >= 0)
    {
      const GuatuText *text = guatu_status_text ((GuatuStatus) key->status);

      guatu_text_set (&key->label, text->zh, text->en);
    }
  else if (key->period.year > 0)
    {
      g_autofree char *zh = guatu_period_to_label (key->period, GUATU_LANGUAGE_ZH);
      g_autofree char *en = guatu_period_to_label (key->period, GUATU_LANGUAGE_EN);

      guatu_text_set (&key->label, zh, en);
    }
  else
    guatu_text_set (&key->label, "", "");
}

typedef void (*ObservationFunc) (GuatuTable *table, const GuatuChartDescription *chart,
                                 const GuatuIndicator *indicator,
                                 const GuatuObservation *observation);

static void
for_each_selected (GuatuTable *table, const GuatuChartDescription *chart,
                   ObservationFunc func)
{
  for (guint i = 0; i < chart->indicators->len; i++)
    {
      const GuatuIndicator *indicator = g_ptr_array_index (chart->indicators, i);

      for (guint j = 0; j < guatu_indicator_n_observations (indicator); j++)
        {
          const GuatuObservation *observation = guatu_indicator_observation (indicator, j);

          if (guatu_chart_description_selects (chart, observation))
            func (table, chart, indicator, observation);
        }
    }
}

static void
collect_keys (GuatuTable *table, const GuatuChartDescription *chart,
              const GuatuIndicator *indicator, const GuatuObservation *observation)
{
  add_key (table->categories, key_of (chart->category, indicator, observation));
  add_key (table->series, key_of (chart->series, indicator, observation));
}

static void
place_cell (GuatuTable *table, const GuatuChartDescription *chart,
            const GuatuIndicator *indicator, const GuatuObservation *observation)
{
  GuatuKey category_key = key_of (chart->category, indicator, observation);
  GuatuKey series_key = key_of (chart->series, indicator, observation);
  guint category = key_index (table->categories, &category_key);
  guint series = key_index (table->series, &series_key);
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
  GArray *categories = g_array_sized_new (FALSE, FALSE, sizeof (GuatuKey), n);
  GuatuCell *cells = g_new (GuatuCell, n * n_series);

  for (guint i = 0; i < n; i++)
    items[i] = (SortItem){ i, sort_value (table, i), sort == GUATU_SORT_ASCENDING ? 1 : -1 };
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
  g_array_set_clear_func (categories, clear_key);
  table->categories = categories;
  g_free (table->cells);
  table->cells = cells;
}

static void
measure (GuatuTable *table, const GuatuChartDescription *chart)
{
  const GuatuIndicator *first = g_ptr_array_index (chart->indicators, 0);
  gboolean any = FALSE;

  table->unit = first->unit;
  table->kind = first->unit->kind;
  for (guint i = 0; i < table->categories->len * table->series->len; i++)
    {
      const GuatuCell *cell = &table->cells[i];

      if (cell->observation != NULL && cell->indicator->unit != table->unit)
        table->unit = NULL;
      if (!guatu_cell_has_value (cell))
        continue;
      table->lowest = any ? MIN (table->lowest, cell->value) : cell->value;
      table->highest = any ? MAX (table->highest, cell->value) : cell->value;
      any = TRUE;
    }
}

/**
 * guatu_table_new:
 *
 * Lays out what @chart selects by its category and its series.
 *
 * Returns: (transfer full): the table, or %NULL with
 *   %GUATU_CHART_ERROR_EMPTY where the dataset has no such observation
 */
GuatuTable *
guatu_table_new (const GuatuDataset *dataset, const GuatuChartDescription *chart,
                 GError **error)
{
  g_autoptr (GuatuTable) table = g_new0 (GuatuTable, 1);

  table->categories = g_array_new (FALSE, FALSE, sizeof (GuatuKey));
  table->series = g_array_new (FALSE, FALSE, sizeof (GuatuKey));
  g_array_set_clear_func (table->categories, clear_key);
  g_array_set_clear_func (table->series, clear_key);
  for_each_selected (table, chart, collect_keys);
  if (table->categories->len == 0)
    {
      g_set_error (error, GUATU_CHART_ERROR, GUATU_CHART_ERROR_EMPTY,
                   _ ("Chart “%s” of dataset “%s” shows nothing: no observation has its "
                      "indicators, periods and places"),
                   chart->id, dataset->id);
      return NULL;
    }
  g_array_sort (table->series, compare_keys);
  if (chart->category == GUATU_DIMENSION_PERIOD || chart->category == GUATU_DIMENSION_STATUS)
    g_array_sort (table->categories, compare_keys);
  for (guint i = 0; i < table->categories->len; i++)
    label_key (&g_array_index (table->categories, GuatuKey, i));
  for (guint i = 0; i < table->series->len; i++)
    label_key (&g_array_index (table->series, GuatuKey, i));
  table->cells = g_new0 (GuatuCell, table->categories->len * table->series->len);
  for_each_selected (table, chart, place_cell);
  if (chart->sort != GUATU_SORT_GIVEN)
    sort_categories (table, chart->sort);
  measure (table, chart);
  return g_steal_pointer (&table);
}

void
guatu_table_free (GuatuTable *table)
{
  g_array_unref (table->categories);
  g_array_unref (table->series);
  g_free (table->cells);
  g_free (table);
}

/** guatu_table_category: (transfer none): the category at an index. */
const GuatuKey *
guatu_table_category (const GuatuTable *table, guint category)
{
  g_return_val_if_fail (category < table->categories->len, NULL);
  return &g_array_index (table->categories, GuatuKey, category);
}

/** guatu_table_series: (transfer none): the series at an index. */
const GuatuKey *
guatu_table_series (const GuatuTable *table, guint series)
{
  g_return_val_if_fail (series < table->series->len, NULL);
  return &g_array_index (table->series, GuatuKey, series);
}

/** guatu_table_cell: (transfer none): where a category and a series meet. */
const GuatuCell *
guatu_table_cell (const GuatuTable *table, guint category, guint series)
{
  g_return_val_if_fail (category < table->categories->len, NULL);
  g_return_val_if_fail (series < table->series->len, NULL);
  return &table->cells[category * table->series->len + series];
}

/** guatu_cell_has_value: whether there is a number to draw. */
gboolean
guatu_cell_has_value (const GuatuCell *cell)
{
  return cell->observation != NULL && !cell->observation->missing;
}

/** guatu_table_largest: the largest absolute value, in the base unit. */
double
guatu_table_largest (const GuatuTable *table)
{
  return MAX (fabs (table->lowest), fabs (table->highest));
}

/**
 * guatu_table_series_status:
 * @status: (out): the status that all values of the series have
 *
 * Returns: whether they all have the same one
 */
gboolean
guatu_table_series_status (const GuatuTable *table, guint series, GuatuStatus *status)
{
  int found = -1;

  for (guint i = 0; i < table->categories->len; i++)
    {
      const GuatuCell *cell = guatu_table_cell (table, i, series);

      if (!guatu_cell_has_value (cell))
        continue;
      if (found >= 0 && found != (int) cell->observation->status)
        return FALSE;
      found = (int) cell->observation->status;
    }
  *status = found < 0 ? GUATU_STATUS_ACTUAL : (GuatuStatus) found;
  return found >= 0;
}

/** guatu_table_uses_bound: whether any value of the chart has this bound. */
gboolean
guatu_table_uses_bound (const GuatuTable *table, GuatuBound bound)
{
  for (guint i = 0; i < table->categories->len * table->series->len; i++)
    if (guatu_cell_has_value (&table->cells[i])
        && table->cells[i].observation->bound == bound)
      return TRUE;
  return FALSE;
}
