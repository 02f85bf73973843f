/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "table/table-private.h"
#include "dataset/long-index.h"

/*
 * Of very many observations of a line, those that make it look as it does: in each
 * column of the page the first, the least, the greatest and the last. A line through
 * them covers the same pixels as one through all: U. Jugel, Z. Jerzak, G. Hackenbroich,
 * V. Markl, “M4: A Visualization-Oriented Time Series Data Aggregation”, PVLDB 7(10),
 * 2014. Where some of a column are missing, the first of these is there as well, so
 * that the line breaks.
 */

/* What a series of the chart is made of. */
typedef struct
{
  const GuatuIndicator *indicator;
  const GuatuLongSeries *series;
  GuatuLongSeries *owned; /* (nullable): if it was not indexed before */
} Track;

/* An observation that is kept. */
typedef struct
{
  guint32 position;
  guint series;
  const GuatuObservation *observation;
} Kept;

static void
clear_track (gpointer data)
{
  g_clear_pointer (&((Track *) data)->owned, guatu_long_series_free);
}

static gboolean
selects_place (const GuatuChartDescription *chart, const GuatuPlace *place)
{
  return chart->places->len == 0 || g_ptr_array_find (chart->places, place, NULL);
}

/* Adds the series of an indicator that the chart selects. Returns whether all of its
 * observations are in one. */
static gboolean
add_indexed (GArray *tracks, const GuatuChartDescription *chart,
             const GuatuIndicator *indicator)
{
  guint n = 0, n_all = guatu_indicator_n_observations (indicator);

  for (guint i = 0; i < indicator->long_series->len; i++)
    {
      Track track = { indicator, g_ptr_array_index (indicator->long_series, i), NULL };

      n += guatu_long_series_length (track.series);
      if (selects_place (chart, guatu_long_series_place (track.series)))
        g_array_append_val (tracks, track);
    }
  return n == n_all;
}

/* The same for an indicator that was not indexed. */
static gboolean
add_others (GArray *tracks, const GuatuChartDescription *chart,
            const GuatuIndicator *indicator)
{
  g_autoptr (GPtrArray) places = guatu_indicator_places (indicator);

  if (places == NULL)
    return FALSE;
  for (guint i = 0; i < places->len; i++)
    {
      const GuatuPlace *place = g_ptr_array_index (places, i);
      Track track = { .indicator = indicator };

      if (!selects_place (chart, place))
        continue;
      track.owned = guatu_long_series_new (indicator, place);
      track.series = track.owned;
      if (track.owned == NULL)
        return FALSE;
      g_array_append_val (tracks, track);
    }
  return TRUE;
}

/* Returns: (transfer full) (nullable): what the chart's lines are made of, or NULL
 * where they are no plain lines along time */
static GArray *
collect_tracks (const GuatuChartDescription *chart)
{
  g_autoptr (GArray) tracks = g_array_new (FALSE, FALSE, sizeof (Track));

  g_array_set_clear_func (tracks, clear_track);
  if (chart->mark != GUATU_MARK_LINE || chart->category != GUATU_DIMENSION_PERIOD
      || chart->series == GUATU_DIMENSION_STATUS || chart->periods->len > 0
      || chart->sort != GUATU_SORT_GIVEN)
    return NULL;
  for (guint i = 0; i < chart->indicators->len; i++)
    {
      const GuatuIndicator *indicator = g_ptr_array_index (chart->indicators, i);

      if (indicator->long_series != NULL ? !add_indexed (tracks, chart, indicator)
                                         : !add_others (tracks, chart, indicator))
        return NULL;
    }
  return g_steal_pointer (&tracks);
}

static const Track *
track_at (const GArray *tracks, guint i)
{
  return &g_array_index ((GArray *) tracks, Track, i);
}

static gboolean
is_long (const GArray *tracks)
{
  for (guint i = 0; i < tracks->len; i++)
    if (guatu_long_series_length (track_at (tracks, i)->series) > GUATU_TABLE_MAX_DOTTED)
      return TRUE;
  return FALSE;
}

/* Gives each track a series of its own. Returns whether each has one. */
static gboolean
add_series (GuatuTable *table, const GuatuChartDescription *chart, const GArray *tracks)
{
  GuatuKeySet set;

  guatu_key_set_init (&set, table->series);
  for (guint i = 0; i < tracks->len; i++)
    guatu_key_set_add (&set, guatu_key_of (chart->series, track_at (tracks, i)->indicator,
                                           guatu_long_series_observation (
                                               track_at (tracks, i)->series, 0)));
  guatu_key_set_clear (&set);
  return table->series->len == tracks->len;
}

static int
day_at (const Track *track, guint position)
{
  return guatu_period_first_day (
      guatu_long_series_observation (track->series, position)->period);
}

static void
find_days (const GArray *tracks, int *first, int *last)
{
  *first = G_MAXINT;
  *last = G_MININT;
  for (guint i = 0; i < tracks->len; i++)
    {
      const Track *track = track_at (tracks, i);

      *first = MIN (*first, day_at (track, 0));
      *last = MAX (*last, day_at (track, guatu_long_series_length (track->series) - 1));
    }
}

static void
keep (GArray *kept, const Track *track, guint series, guint32 position)
{
  Kept item = { .position = position, .series = series };

  if (position == GUATU_NOWHERE)
    return;
  item.observation = guatu_long_series_observation (track->series, position);
  g_array_append_val (kept, item);
}

/* Keeps what stands out in one column: some of it maybe twice. */
static void
keep_column (GArray *kept, const Track *track, guint series, guint from, guint to)
{
  GuatuExtremes extremes = guatu_long_series_extremes (track->series, from, to);

  keep (kept, track, series, from);
  keep (kept, track, series, extremes.least);
  keep (kept, track, series, extremes.greatest);
  keep (kept, track, series, extremes.missing);
  keep (kept, track, series, to - 1);
}

static void
keep_track (GArray *kept, const Track *track, guint series, int first, int last,
            guint n_columns)
{
  gint64 n_days = (gint64) last - first + 1;
  guint from = 0, n = guatu_long_series_length (track->series);

  for (guint i = 0; i < n_columns && from < n; i++)
    {
      int end = first + (int) (((i + 1) * n_days + n_columns - 1) / n_columns);
      guint to
          = i + 1 < n_columns ? guatu_long_series_find (track->series, end, from) : n;

      if (to > from)
        keep_column (kept, track, series, from, to);
      from = to;
    }
}

static int
compare_kept (gconstpointer a, gconstpointer b)
{
  const Kept *left = a, *right = b;
  int order
      = guatu_period_compare (left->observation->period, right->observation->period);

  return order != 0 ? order : (int) left->series - (int) right->series;
}

/* One category for each period of which something is kept. */
static void
add_categories (GuatuTable *table, const GArray *kept)
{
  for (guint i = 0; i < kept->len; i++)
    {
      const Kept *item = &g_array_index ((GArray *) kept, Kept, i);
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
      const Kept *item = &g_array_index ((GArray *) kept, Kept, i);
      const GuatuIndicator *indicator = track_at (tracks, item->series)->indicator;

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

/* Whether two of a series that were kept are next to each other, so that nothing but
 * what is absent lies between them. */
static gboolean
are_neighbours (const Kept *last, const Kept *item)
{
  return last != NULL && item->position == last->position + 1;
}

/* Where the line of a track breaks over absent periods. Those within a column are not to
 * be seen, and what was left out there is no gap. */
static void
find_breaks (GuatuTable *table, const GArray *kept, guint series)
{
  GuatuRhythm rhythm = { 0 };

  for (int pass = 0; pass < 2; pass++)
    {
      const Kept *last = NULL;
      guint category = 0;

      for (guint i = 0; i < kept->len; i++)
        {
          const Kept *item = &g_array_index ((GArray *) kept, Kept, i);

          if (item->series != series)
            continue;
          while (guatu_table_cell (table, category, series)->observation
                 != item->observation)
            category++;
          if (are_neighbours (last, item) && pass == 0)
            guatu_rhythm_add (&rhythm, last->observation->period,
                              item->observation->period);
          else if (are_neighbours (last, item))
            table->breaks[category * table->series->len + series]
                = guatu_rhythm_breaks (&rhythm, last->observation, item->observation);
          last = item;
        }
    }
}

/* What is said of all observations, though only some are on the table. */
static void
count_rest (GuatuTable *table, const GArray *tracks)
{
  guint n = 0, n_missing = 0;

  table->origins = g_ptr_array_new ();
  for (guint i = 0; i < tracks->len; i++)
    {
      const GuatuLongSeries *series = track_at (tracks, i)->series;
      const GPtrArray *origins = guatu_long_series_origins (series);

      n += guatu_long_series_length (series) - guatu_long_series_n_missing (series);
      n_missing += guatu_long_series_n_missing (series);
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

/**
 * guatu_table_new_reduced:
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
guatu_table_new_reduced (const GuatuChartDescription *chart, guint n_columns)
{
  g_autoptr (GArray) tracks = collect_tracks (chart);
  g_autoptr (GArray) kept = g_array_new (FALSE, FALSE, sizeof (Kept));
  g_autoptr (GuatuTable) table = guatu_table_alloc ();
  int first, last;

  table->reduced = TRUE;
  g_return_val_if_fail (n_columns > 0, NULL);
  if (tracks == NULL || !is_long (tracks) || !add_series (table, chart, tracks))
    return NULL;

  find_days (tracks, &first, &last);
  for (guint i = 0; i < tracks->len; i++)
    keep_track (kept, track_at (tracks, i), i, first, last, n_columns);
  g_array_sort (kept, compare_kept);
  add_categories (table, kept);
  place_cells (table, tracks, kept);
  guatu_table_place_in_time (table);
  table->breaks = g_new0 (guint8, table->categories->len * table->series->len);
  for (guint i = 0; i < tracks->len; i++)
    find_breaks (table, kept, i);
  guatu_table_name_keys (table);
  guatu_table_measure (table, chart);
  count_rest (table, tracks);
  return g_steal_pointer (&table);
}
