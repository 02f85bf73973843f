/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "table/table-kept.h"
#include "table/table-private.h"

/* Tables of lines of very many observations, with those that table-kept.c keeps. */

/* Gives each track a series of its own. Returns whether each has one. */
static gboolean
add_series (GuatuTable *table, const GuatuChartDescription *chart, const GArray *tracks)
{
  GuatuKeySet set;

  guatu_key_set_init (&set, table->series);
  for (guint i = 0; i < tracks->len; i++)
    guatu_key_set_add (
        &set, guatu_key_of (
                  chart->series, guatu_track_at (tracks, i)->indicator,
                  guatu_long_series_observation (guatu_track_at (tracks, i)->series, 0)));
  guatu_key_set_clear (&set);
  return table->series->len == tracks->len;
}

static int
compare_kept (gconstpointer a, gconstpointer b)
{
  const GuatuKept *left = a, *right = b;
  int order
      = guatu_period_compare (left->observation->period, right->observation->period);

  return order != 0 ? order : (int) left->series - (int) right->series;
}

static int
compare_kept_middles (gconstpointer a, gconstpointer b)
{
  const GuatuKept *left = a, *right = b;
  int order = guatu_table_compare_middles (left->observation->period,
                                           right->observation->period);

  return order != 0 ? order : (int) left->series - (int) right->series;
}

/* One category for each period of which something is kept. */
static void
add_categories (GuatuTable *table, const GArray *kept)
{
  for (guint i = 0; i < kept->len; i++)
    {
      const GuatuKept *item = &g_array_index ((GArray *) kept, GuatuKept, i);
      GuatuKey key = guatu_key_of (GUATU_DIMENSION_PERIOD, NULL, item->observation);

      if (table->categories->len == 0
          || guatu_period_compare (
                 guatu_table_category (table, table->categories->len - 1)->period,
                 key.period)
                 != 0)
        g_array_append_val (table->categories, key);
    }
}

static void
place_cells (GuatuTable *table, const GArray *tracks, const GArray *kept)
{
  guint category = 0;

  table->cells = g_new0 (GuatuCell, table->categories->len * table->series->len);
  for (guint i = 0; i < kept->len; i++)
    {
      const GuatuKept *item = &g_array_index ((GArray *) kept, GuatuKept, i);
      const GuatuIndicator *indicator = guatu_track_at (tracks, item->series)->indicator;

      while (guatu_period_compare (guatu_table_category (table, category)->period,
                                   item->observation->period)
             != 0)
        category++;
      table->cells[category * table->series->len + item->series]
          = (GuatuCell) { .indicator = indicator,
                          .observation = item->observation,
                          .value
                          = guatu_indicator_base_value (indicator, item->observation) };
    }
}

/* Whether all the observations of a series were kept. */
static gboolean
is_whole (const GuatuTrack *track, const GArray *kept, guint series)
{
  const GuatuKept *last = NULL;
  guint n = 0;

  for (guint i = 0; i < kept->len; i++)
    {
      const GuatuKept *item = &g_array_index ((GArray *) kept, GuatuKept, i);

      if (item->series != series)
        continue;
      n += last == NULL || item->position != last->position;
      last = item;
    }
  return n == track->to - track->from;
}

/* Whether two of a series that follow on each other in what was kept do so in the
 * dataset, so that nothing but what is absent lies between them. Periods of different
 * kinds that are near each other may be in another order there. */
static gboolean
are_neighbours (const GuatuKept *last, const GuatuKept *item, gboolean whole)
{
  return last != NULL
         && (whole ? item->position != last->position
                   : item->position == last->position + 1);
}

/* Where the line of a track breaks over absent periods. Those within a column are not to
 * be seen, and what was left out there is no gap. */
static void
find_breaks (GuatuTable *table, const GuatuTrack *track, const GArray *kept, guint series)
{
  gboolean whole = is_whole (track, kept, series);
  GuatuRhythm rhythm = { 0 };

  for (int pass = 0; pass < 2; pass++)
    {
      const GuatuKept *last = NULL;
      guint category = 0;

      for (guint i = 0; i < kept->len; i++)
        {
          const GuatuKept *item = &g_array_index ((GArray *) kept, GuatuKept, i);

          if (item->series != series)
            continue;
          while (guatu_table_cell (table, category, series)->observation
                 != item->observation)
            category++;
          if (are_neighbours (last, item, whole) && pass == 0)
            guatu_rhythm_add (&rhythm, last->observation->period,
                              item->observation->period);
          else if (are_neighbours (last, item, whole))
            table->breaks[category * table->series->len + series] = guatu_rhythm_breaks (
                &rhythm, guatu_table_cell (table, category, series)->indicator,
                last->observation, item->observation);
          last = item;
        }
    }
}

/* How many observations that are shown are missing. */
static guint
count_missing (const GuatuTrack *track)
{
  guint n = 0;

  if (guatu_long_series_n_missing (track->series) == 0
      || track->to - track->from == guatu_long_series_length (track->series))
    return guatu_long_series_n_missing (track->series);
  for (guint at = track->from; at < track->to; at++, n++)
    {
      at = guatu_long_series_extremes (track->series, at, track->to).missing;
      if (at == GUATU_NOWHERE)
        break;
    }
  return n;
}

/* What is said of all observations, though only some are on the table. */
static void
count_rest (GuatuTable *table, const GArray *tracks)
{
  guint n = 0, n_missing = 0;

  table->origins = g_ptr_array_new ();
  for (guint i = 0; i < tracks->len; i++)
    {
      const GuatuTrack *track = guatu_track_at (tracks, i);
      const GuatuLongSeries *series = track->series;
      const GPtrArray *origins = guatu_long_series_origins (series);
      guint missing;

      if (guatu_table_series (table, i)->hidden)
        continue;
      missing = count_missing (track);
      n_missing += missing;
      n += track->to - track->from - missing;
      table->left_out.statuses |= guatu_long_series_statuses (series);
      for (guint j = 0; j < origins->len; j++)
        g_ptr_array_add (table->origins, g_ptr_array_index (origins, j));
    }
  for (guint i = 0; i < table->categories->len * table->series->len; i++)
    if (guatu_cell_has_value (&table->cells[i]))
      n--;
    else if (table->cells[i].observation != NULL)
      n_missing--;
  table->left_out.n_values = n;
  table->left_out.n_missing = n_missing;
}

/* The category of the period that is held on to, or -1. */
static int
find_held (const GuatuTable *table, const GuatuGlance *glance)
{
  for (guint i = 0; glance != NULL && glance->has_held && i < table->categories->len; i++)
    if (guatu_period_compare (guatu_table_category (table, i)->period, glance->held) == 0)
      return (int) i;
  return -1;
}

/* Whether nothing of the tracks is left out, and it is so little that it is drawn as any
 * other line. */
static gboolean
is_short (const GuatuTable *table, const GArray *tracks, const GArray *kept)
{
  for (guint i = 0; i < tracks->len; i++)
    if (!is_whole (guatu_track_at (tracks, i), kept, i))
      return FALSE;
  return table->categories->len <= GUATU_TABLE_MAX_DOTTED;
}

/**
 * guatu_table_new_reduced:
 * @glance: (nullable): what of the chart is looked at, or %NULL for all
 * @n_columns: of the page, in which nothing narrower can be told apart
 *
 * Lays out what a chart of lines along time selects, if that is very much. On a
 * dataset that was indexed it takes a time that grows with @n_columns and with the
 * logarithm of the number of observations.
 *
 * Returns: (transfer full) (nullable): the table, or %NULL where the chart is another
 *   one or has fewer observations, so that guatu_table_new() is to be used
 */
GuatuTable *
guatu_table_new_reduced (const GuatuChartDescription *chart, const GuatuGlance *glance,
                         guint n_columns)
{
  g_autoptr (GArray) tracks = guatu_tracks_collect (chart, glance);
  g_autoptr (GArray) kept = NULL;
  g_autoptr (GuatuTable) table = guatu_table_alloc ();

  table->reduced = TRUE;
  g_return_val_if_fail (n_columns > 0, NULL);
  if (tracks == NULL || !guatu_tracks_are_long (tracks)
      || !add_series (table, chart, tracks))
    return NULL;

  kept = guatu_tracks_keep (tracks, n_columns, glance != NULL && glance->n_columns > 0);
  guatu_sort_unless_sorted (kept, compare_kept);
  add_categories (table, kept);
  if (guatu_table_order_in_time (table))
    guatu_sort_unless_sorted (kept, compare_kept_middles);
  place_cells (table, tracks, kept);
  guatu_table_place_in_time (table);
  table->breaks = g_new0 (guint8, table->categories->len * table->series->len);
  for (guint i = 0; i < tracks->len; i++)
    find_breaks (table, guatu_track_at (tracks, i), kept, i);
  guatu_table_name_keys (table, chart);
  guatu_table_hide_series (table, glance);
  table->reduced = !is_short (table, tracks, kept);
  table->passing = table->reduced && glance != NULL && glance->n_columns > 0;
  table->held = find_held (table, glance);
  guatu_table_measure (table, chart);
  count_rest (table, tracks);
  return g_steal_pointer (&table);
}
