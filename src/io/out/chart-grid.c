/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/out/chart-grid.h"

#include "dataset/chart-selection.h"
#include "dataset/number.h"
#include "dataset/observation-walk.h"

/* More rows or columns than this are none that another program draws well. */
#define MAX_SIDE 5000u

static void
text_free (gpointer data)
{
  guatu_text_clear (data);
  g_free (data);
}

/* What tells two observations apart along a dimension. */
static char *
key_of (GuatuDimension dimension, const GuatuIndicator *indicator,
        const GuatuObservation *observation)
{
  switch (dimension)
    {
    case GUATU_DIMENSION_INDICATOR:
      return g_strdup (indicator->id);
    case GUATU_DIMENSION_PERIOD:
      return guatu_period_to_string (observation->period);
    case GUATU_DIMENSION_PLACE:
      return g_strdup (observation->place != NULL ? observation->place->id : "");
    case GUATU_DIMENSION_STATUS:
      return g_strdup_printf ("%u", observation->status);
    default:
      return g_strdup ("");
    }
}

static const GuatuText statuses[] = {
  [GUATU_STATUS_ACTUAL] = { (char *) "实际", (char *) "Actual" },
  [GUATU_STATUS_ESTIMATE] = { (char *) "预计", (char *) "Estimate" },
  [GUATU_STATUS_TARGET] = { (char *) "目标", (char *) "Target" },
};

static const GuatuText value_name = { (char *) "数值", (char *) "Value" };

/* What that is called; @is_one: whether there is one indicator only. */
static GuatuText *
name_of (GuatuDimension dimension, gboolean is_one, const GuatuIndicator *indicator,
         const GuatuObservation *observation)
{
  GuatuText *text = g_new0 (GuatuText, 1);
  const GuatuText *name = guatu_indicator_label (indicator);
  g_autofree char *zh = guatu_period_to_label (observation->period, GUATU_LANGUAGE_ZH);
  g_autofree char *en = guatu_period_to_label (observation->period, GUATU_LANGUAGE_EN);

  if (dimension == GUATU_DIMENSION_PERIOD)
    guatu_text_set (text, zh, en);
  else
    {
      if (dimension == GUATU_DIMENSION_PLACE && observation->place != NULL)
        name = &observation->place->name;
      else if (dimension == GUATU_DIMENSION_STATUS)
        name = &statuses[observation->status];
      else if (dimension == GUATU_DIMENSION_NONE && !is_one)
        name = &value_name;
      guatu_text_set (text, name->zh, name->en);
    }
  return text;
}

/* One side of a grid on its way. */
typedef struct
{
  GuatuDimension dimension;
  gboolean is_one;
  GPtrArray *names;
  GHashTable *by_key; /* from keys to their place, and 1 */
} Side;

static void
side_init (Side *side, const GuatuChartDescription *chart, GuatuDimension dimension)
{
  side->dimension = dimension;
  side->is_one = chart->indicators->len == 1;
  side->names = g_ptr_array_new_with_free_func (text_free);
  side->by_key = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
}

static void
side_add (Side *side, const GuatuIndicator *indicator,
          const GuatuObservation *observation)
{
  g_autofree char *key = key_of (side->dimension, indicator, observation);

  if (g_hash_table_contains (side->by_key, key))
    return;
  g_ptr_array_add (side->names,
                   name_of (side->dimension, side->is_one, indicator, observation));
  g_hash_table_insert (side->by_key, g_steal_pointer (&key),
                       GUINT_TO_POINTER (side->names->len));
}

static guint
side_find (const Side *side, const GuatuIndicator *indicator,
           const GuatuObservation *observation)
{
  g_autofree char *key = key_of (side->dimension, indicator, observation);

  return GPOINTER_TO_UINT (g_hash_table_lookup (side->by_key, key)) - 1;
}

static int
compare_periods (gconstpointer a, gconstpointer b)
{
  return guatu_period_compare ((*(const GuatuGridCell *const *) a)->observation->period,
                               (*(const GuatuGridCell *const *) b)->observation->period);
}

/* In which order a chart names its places; those of a chart that names none are equal. */
static guint
place_rank (const GuatuChartDescription *chart, const GuatuObservation *observation)
{
  guint rank = 0;

  if (observation->place == NULL
      || !g_ptr_array_find (chart->places, observation->place, &rank))
    return G_MAXUINT;
  return rank;
}

/* All that a chart shows, in its order: by time where that is a side of it. */
static GPtrArray *
shown (const GuatuChartDescription *chart)
{
  g_autoptr (GuatuChartSelection) selection = guatu_chart_selection_new (chart);
  GPtrArray *cells = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < chart->indicators->len; i++)
    {
      const GuatuIndicator *indicator = g_ptr_array_index (chart->indicators, i);
      GuatuObservationWalk walk;
      const GuatuObservation *observation;

      guatu_observation_walk_init_all (&walk, indicator);
      while ((observation = guatu_observation_walk_next (&walk)) != NULL)
        if (guatu_chart_description_selects (chart, observation))
          {
            const GuatuGridCell cell = { indicator, guatu_observation_walk_keep (&walk) };

            if (guatu_chart_selection_has (selection, cell.observation))
              g_ptr_array_add (cells, g_memdup2 (&cell, sizeof cell));
          }
    }
  return cells;
}

/* Adds the names of one side: periods in order of time, places as the chart names them.
 */
static void
fill_side (Side *side, const GuatuChartDescription *chart, const GPtrArray *cells)
{
  g_autoptr (GPtrArray) sorted = g_ptr_array_copy ((GPtrArray *) cells, NULL, NULL);

  g_ptr_array_set_free_func (sorted, NULL);
  if (side->dimension == GUATU_DIMENSION_PERIOD)
    g_ptr_array_sort (sorted, compare_periods);
  for (guint rank = 0;
       side->dimension == GUATU_DIMENSION_PLACE && rank < chart->places->len; rank++)
    for (guint i = 0; i < sorted->len; i++)
      {
        const GuatuGridCell *cell = g_ptr_array_index (sorted, i);

        if (place_rank (chart, cell->observation) == rank)
          side_add (side, cell->indicator, cell->observation);
      }
  for (guint i = 0; i < sorted->len; i++)
    {
      const GuatuGridCell *cell = g_ptr_array_index (sorted, i);

      side_add (side, cell->indicator, cell->observation);
    }
}

/* Sorts the rows by their first number, as the chart does. */
static void
sort_rows (GuatuChartGrid *grid)
{
  const gboolean ascending = grid->chart->sort == GUATU_SORT_ASCENDING;
  const guint n = grid->categories->len, width = grid->series->len;
  g_autofree double *values = g_new (double, n);
  int ignored = 0;

  for (guint i = 0; i < n; i++)
    if (!guatu_chart_grid_value (grid, i, 0, &values[i], &ignored))
      values[i] = 0;
  /* An insertion keeps rows of the same number in their order. */
  for (guint i = 1; i < n; i++)
    for (guint j = i;
         j > 0 && (ascending ? values[j] < values[j - 1] : values[j] > values[j - 1]);
         j--)
      {
        GuatuGridCell *cells = (GuatuGridCell *) (void *) grid->cells->data;
        const double value = values[j];

        values[j] = values[j - 1];
        values[j - 1] = value;
        for (guint s = 0; s < width; s++)
          {
            const GuatuGridCell cell = cells[j * width + s];

            cells[j * width + s] = cells[(j - 1) * width + s];
            cells[(j - 1) * width + s] = cell;
          }
        {
          gpointer name = grid->categories->pdata[j];

          grid->categories->pdata[j] = grid->categories->pdata[j - 1];
          grid->categories->pdata[j - 1] = name;
        }
      }
}

/* What all numbers are in. */
static void
find_unit (GuatuChartGrid *grid, const GPtrArray *indicators)
{
  grid->indicator = g_ptr_array_index (indicators, 0);
  grid->unit_mult = grid->indicator->unit_mult;
  for (guint i = 1; i < indicators->len; i++)
    {
      const GuatuIndicator *other = g_ptr_array_index (indicators, i);

      grid->is_mixed = grid->is_mixed || other->unit != grid->indicator->unit;
    }
}

/**
 * guatu_chart_grid_new:
 * @chart: a chart without layers that can be drawn, or a layer of one
 *
 * Returns: (transfer full) (nullable): what it shows; %NULL if that is nothing, or too
 *   much for another program
 */
GuatuChartGrid *
guatu_chart_grid_new (const GuatuChartDescription *chart)
{
  g_autoptr (GuatuChartGrid) grid = g_new0 (GuatuChartGrid, 1);
  g_autoptr (GPtrArray) cells = shown (chart);
  const GuatuGridCell none = { NULL };
  Side rows, columns;

  side_init (&rows, chart, chart->category);
  side_init (&columns, chart, chart->series);
  fill_side (&rows, chart, cells);
  fill_side (&columns, chart, cells);
  grid->chart = chart;
  grid->categories = rows.names;
  grid->series = columns.names;
  grid->cells = g_array_new (FALSE, TRUE, sizeof (GuatuGridCell));
  find_unit (grid, chart->indicators);
  if (cells->len > 0 && rows.names->len <= MAX_SIDE
      && columns.names->len <= MAX_SIDE / 10)
    for (guint i = 0; i < rows.names->len * columns.names->len; i++)
      g_array_append_val (grid->cells, none);
  for (guint i = 0; grid->cells->len > 0 && i < cells->len; i++)
    {
      const GuatuGridCell *cell = g_ptr_array_index (cells, i);
      const guint row = side_find (&rows, cell->indicator, cell->observation);
      const guint column = side_find (&columns, cell->indicator, cell->observation);

      g_array_index (grid->cells, GuatuGridCell, row * columns.names->len + column)
          = *cell;
    }
  g_hash_table_unref (rows.by_key);
  g_hash_table_unref (columns.by_key);
  if (grid->cells->len == 0)
    return NULL;
  if (chart->sort != GUATU_SORT_GIVEN)
    sort_rows (grid);
  return g_steal_pointer (&grid);
}

/** guatu_chart_grid_free: frees a grid. */
void
guatu_chart_grid_free (GuatuChartGrid *grid)
{
  g_ptr_array_unref (grid->categories);
  g_ptr_array_unref (grid->series);
  g_array_unref (grid->cells);
  g_free (grid);
}

/** guatu_chart_grid_cell: (transfer none): one of its cells. */
const GuatuGridCell *
guatu_chart_grid_cell (const GuatuChartGrid *grid, guint category, guint series)
{
  return &g_array_index (grid->cells, GuatuGridCell,
                         category * grid->series->len + series);
}

/**
 * guatu_chart_grid_value:
 * @grid: a grid
 * @category: a row
 * @series: a column
 * @value: (out): the number, in the multiplier of the grid
 * @decimals: (out): the digits behind the point that its source gives there
 *
 * Returns: whether there is a number
 */
gboolean
guatu_chart_grid_value (const GuatuChartGrid *grid, guint category, guint series,
                        double *value, int *decimals)
{
  const GuatuGridCell *cell = guatu_chart_grid_cell (grid, category, series);
  int power;

  if (cell->observation == NULL || cell->observation->missing)
    return FALSE;
  power = cell->indicator->unit_mult - grid->unit_mult;
  *value = power == 0 ? cell->observation->value
                      : guatu_number_scale (cell->observation->value, power);
  *decimals = CLAMP (guatu_observation_decimals (cell->observation) - power, 0,
                     GUATU_NUMBER_MAX_DECIMALS);
  if (cell->indicator->op != GUATU_DERIVED_NONE)
    *value = guatu_number_round (*value, *decimals, 0);
  return TRUE;
}
