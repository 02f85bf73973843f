/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/out/wide.h"

#include <glib/gi18n-lib.h>

#include "dataset/observation-walk.h"
#include "io/io-error.h"
#include "io/out/cell-text.h"

static int
compare_periods (gconstpointer a, gconstpointer b)
{
  return guatu_period_compare (*(const GuatuPeriod *) a, *(const GuatuPeriod *) b);
}

static gboolean
is_of_kind (GuatuPeriod period, int kind)
{
  return kind < 0 || period.kind == (guint) kind;
}

/* The periods of all indicators, each once, in order. */
static GArray *
find_periods (const GPtrArray *indicators, int kind)
{
  GArray *periods = g_array_new (FALSE, FALSE, sizeof (GuatuPeriod));
  g_autoptr (GHashTable) seen
      = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);

  for (guint i = 0; i < indicators->len; i++)
    {
      GuatuObservationWalk walk;
      const GuatuObservation *observation;

      guatu_observation_walk_init_all (&walk, g_ptr_array_index (indicators, i));
      while ((observation = guatu_observation_walk_next (&walk)) != NULL)
        {
          const GuatuPeriod period = observation->period;
          const guint64 key = guatu_period_key (period);

          if (!is_of_kind (period, kind) || g_hash_table_contains (seen, &key))
            continue;
          g_hash_table_add (seen, g_memdup2 (&key, sizeof key));
          g_array_append_val (periods, period);
        }
    }
  g_array_sort (periods, compare_periods);
  return periods;
}

static guint
find_period (const GArray *periods, GuatuPeriod period)
{
  guint low = 0, high = periods->len;

  while (low + 1 < high)
    {
      const guint middle = low + (high - low) / 2;

      if (guatu_period_compare (g_array_index (periods, GuatuPeriod, middle), period) > 0)
        high = middle;
      else
        low = middle;
    }
  return low;
}

static void
row_free (gpointer data)
{
  GuatuWideRow *row = data;

  g_free (row->cells);
  g_free (row);
}

/* Places of one status have rows of their own. */
static gpointer
row_key (const GuatuObservation *observation)
{
  /* Items are larger than there are statuses. */
  return GSIZE_TO_POINTER (GPOINTER_TO_SIZE (observation->place) + observation->status);
}

static GuatuWideRow *
add_row (GuatuWide *wide, const GuatuIndicator *indicator,
         const GuatuObservation *observation)
{
  GuatuWideRow *row = g_new0 (GuatuWideRow, 1);

  row->indicator = indicator;
  row->place = observation->place;
  row->status = (GuatuStatus) observation->status;
  row->cells = g_new0 (guint, wide->periods->len);
  g_ptr_array_add (wide->rows, row);
  wide->has_places = wide->has_places || row->place != NULL;
  return row;
}

/* Adds the rows of an indicator, in the order in which it has places and statuses. */
static gboolean
add_rows (GuatuWide *wide, const GuatuIndicator *indicator, int kind)
{
  g_autoptr (GHashTable) rows = g_hash_table_new (NULL, NULL);
  GuatuObservationWalk walk;
  const GuatuObservation *observation;

  guatu_observation_walk_init_all (&walk, indicator);
  while ((observation = guatu_observation_walk_next (&walk)) != NULL)
    {
      GuatuWideRow *row = g_hash_table_lookup (rows, row_key (observation));

      if (!is_of_kind (observation->period, kind))
        continue;
      if (row == NULL)
        {
          if ((wide->rows->len + 1) * (guint64) wide->periods->len > GUATU_WIDE_MAX_CELLS)
            return FALSE;
          row = add_row (wide, indicator, observation);
          g_hash_table_insert (rows, row_key (observation), row);
        }
      row->cells[find_period (wide->periods, observation->period)]
          = guatu_observation_walk_index (&walk) + 1;
    }
  return TRUE;
}

/**
 * guatu_wide_new:
 * @indicators: (element-type GuatuIndicator): what the table is of
 * @kind: (type GuatuPeriodKind): of which kind its periods are, or -1 for any
 * @error: %GUATU_IO_ERROR_LIMIT where it would be larger than anybody can open
 *
 * Returns: (transfer full) (nullable): the table
 */
GuatuWide *
guatu_wide_new (const GPtrArray *indicators, int kind, GError **error)
{
  g_autoptr (GuatuWide) wide = g_new0 (GuatuWide, 1);
  gboolean fits;

  wide->periods = find_periods (indicators, kind);
  wide->rows = g_ptr_array_new_with_free_func (row_free);
  fits = wide->periods->len <= GUATU_WIDE_MAX_PERIODS;
  for (guint i = 0; fits && i < indicators->len; i++)
    fits = add_rows (wide, g_ptr_array_index (indicators, i), kind);
  if (fits)
    return g_steal_pointer (&wide);
  g_set_error (error, GUATU_IO_ERROR, GUATU_IO_ERROR_LIMIT,
               _ ("With a column for each of %u periods the table would be too large. "
                  "Write it long instead."),
               wide->periods->len);
  return NULL;
}

/** guatu_wide_free: frees a table. */
void
guatu_wide_free (GuatuWide *wide)
{
  g_array_unref (wide->periods);
  g_ptr_array_unref (wide->rows);
  g_free (wide);
}

/**
 * guatu_wide_row_get:
 * @row: a row
 * @period: the number of one of the periods of its table
 * @observation: (out): a copy of the observation there
 *
 * Returns: whether there is one
 */
gboolean
guatu_wide_row_get (const GuatuWideRow *row, guint period, GuatuObservation *observation)
{
  if (row->cells[period] == 0)
    return FALSE;
  *observation = guatu_indicator_get (row->indicator, row->cells[period] - 1);
  return TRUE;
}

/* What stands before a number, by status and bound, in words that readers know. */
static const struct
{
  const char *zh;
  const char *en;
} statuses[] = { { "", "" }, { "预计", "est. " }, { "目标", "target " } },
  bounds[] = { { "", "" }, { "≥", "≥" }, { "≤", "≤" }, { "约", "about " }, { "", "" } };

/**
 * guatu_wide_cell:
 * @indicator: an indicator
 * @observation: one of its observations
 * @language: of the table
 * @cell: (out): how it is written, to be cleared
 */
void
guatu_wide_cell (const GuatuIndicator *indicator, const GuatuObservation *observation,
                 GuatuLanguage language, GuatuWideCell *cell)
{
  const gboolean zh = language == GUATU_LANGUAGE_ZH;
  const guint status = observation->status, bound = observation->bound;
  const GuatuDetails *details = guatu_indicator_details (indicator, observation);
  GString *after = g_string_new (NULL);

  *cell = (GuatuWideCell) { NULL };
  cell->number = guatu_cell_value (indicator, observation);
  cell->before = g_strconcat (zh ? statuses[status].zh : statuses[status].en,
                              zh ? bounds[bound].zh : bounds[bound].en, NULL);
  if (bound == GUATU_BOUND_RANGE)
    {
      g_autofree char *high
          = guatu_cell_number (indicator, details->value_high, details->decimals_high);

      g_string_append_printf (after, "—%s", high);
    }
  /* In the order in which a reader takes them off the end: 3.1 b(P)(R). */
  g_string_append_printf (after, "%s%s%s", observation->breaks ? " b" : "",
                          observation->provisional ? "(P)" : "",
                          observation->revised ? "(R)" : "");
  cell->after = g_string_free (after, FALSE);
}

/** guatu_wide_cell_clear: frees what a cell holds. */
void
guatu_wide_cell_clear (GuatuWideCell *cell)
{
  g_free (cell->before);
  g_free (cell->number);
  g_free (cell->after);
}
