/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dataset/check-private.h"

#include <glib/gi18n-lib.h>

/* Where on the chart an observation is drawn: two equal cells would be drawn
 * on top of each other. */
typedef struct
{
  guint64 category;
  guint64 series;
  const GuatuIndicator *indicator;
  const GuatuObservation *observation;
} Cell;

static guint
cell_hash (gconstpointer key)
{
  const Cell *cell = key;
  guint64 mixed = cell->category * G_GUINT64_CONSTANT (0x9e3779b97f4a7c15) + cell->series;

  return (guint) (mixed ^ (mixed >> 32));
}

static gboolean
cell_equal (gconstpointer a, gconstpointer b)
{
  const Cell *x = a;
  const Cell *y = b;

  return x->category == y->category && x->series == y->series;
}

/* Where an observation stands on one dimension, as a number. */
static guint64
place_on (GuatuDimension dimension, const GuatuIndicator *indicator,
          const GuatuObservation *observation)
{
  GuatuPeriod period = observation->period;

  switch (dimension)
    {
    case GUATU_DIMENSION_INDICATOR:
      return (guint64) (gsize) indicator;
    case GUATU_DIMENSION_PERIOD:
      return (guint64) period.year << 32 | (guint64) period.kind << 16
             | (guint64) period.part << 8 | period.day;
    case GUATU_DIMENSION_PLACE:
      return (guint64) (gsize) observation->place;
    case GUATU_DIMENSION_STATUS:
      return observation->status;
    case GUATU_DIMENSION_NONE:
    default:
      return 0;
    }
}

/* All the cells of a chart, in the order of the file. */
static GArray *
collect_cells (const GuatuChartDescription *chart)
{
  GArray *cells = g_array_new (FALSE, FALSE, sizeof (Cell));

  for (guint i = 0; i < chart->indicators->len; i++)
    {
      const GuatuIndicator *indicator = g_ptr_array_index (chart->indicators, i);

      for (guint j = 0; j < guatu_indicator_n_observations (indicator); j++)
        {
          const GuatuObservation *observation
              = guatu_indicator_observation (indicator, j);
          Cell cell = { place_on (chart->category, indicator, observation),
                        place_on (chart->series, indicator, observation), indicator,
                        observation };

          if (guatu_chart_description_selects (chart, observation))
            g_array_append_val (cells, cell);
        }
    }
  return cells;
}

static void
report (const Cell *first, const Cell *second, guint index, GuatuProblems *problems)
{
  g_autofree char *path = g_strdup_printf ("charts[%u].category", index);
  g_autofree char *first_period = guatu_period_to_string (first->observation->period);
  g_autofree char *second_period = guatu_period_to_string (second->observation->period);

  guatu_problems_add (
      problems, path, 0, 0,
      _ ("One mark would stand for “%s” of %s (%s) and for “%s” of %s (%s). "
         "Choose a category and a series that tell them apart, or show "
         "less."),
      first->indicator->id, first_period,
      guatu_status_to_string (first->observation->status), second->indicator->id,
      second_period, guatu_status_to_string (second->observation->status));
}

/* Category and series have to give each number a mark of its own. One problem
 * a chart is enough: its cause is a dimension, not the numbers. */
void
guatu_check_chart_cells (const GuatuChartDescription *chart, guint index,
                         GuatuProblems *problems)
{
  g_autoptr (GArray) cells = collect_cells (chart);
  g_autoptr (GHashTable) taken = g_hash_table_new (cell_hash, cell_equal);

  for (guint i = 0; i < cells->len; i++)
    {
      Cell *cell = &g_array_index (cells, Cell, i);
      const Cell *first = g_hash_table_lookup (taken, cell);

      if (first != NULL)
        {
          report (first, cell, index, problems);
          return;
        }
      g_hash_table_add (taken, cell);
    }
}
