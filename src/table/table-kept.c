/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "table/table-kept.h"

#include "dataset/long-index.h"
#include "dataset/period-count.h"
#include "table/table.h"

/*
 * Of very many observations of a line, those that make it look as it does: in each
 * column of the page the first, the least, the greatest and the last. A line through
 * them covers the same pixels as one through all: U. Jugel, Z. Jerzak, G. Hackenbroich,
 * V. Markl, “M4: A Visualization-Oriented Time Series Data Aggregation”, PVLDB 7(10),
 * 2014. Where some of a column are missing, the first of these is there as well, so
 * that the line breaks.
 */

/* How many observations of a column are kept at the most, but for what is missing. */
#define PER_COLUMN 4

static void
clear_track (gpointer data)
{
  g_clear_pointer (&((GuatuTrack *) data)->owned, guatu_long_series_free);
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
      GuatuTrack track
          = { indicator, g_ptr_array_index (indicator->long_series, i), NULL };

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
      GuatuTrack track = { .indicator = indicator };

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

/* The position of the first observation whose period lies in a time that begins, or the
 * first behind one that ends, at @time. */
static guint
find_time (const GuatuLongSeries *series, double time, gboolean ends)
{
  guint from = 0, to = guatu_long_series_length (series);

  while (from < to)
    {
      guint at = from + (to - from) / 2;
      double middle = guatu_period_middle (guatu_long_series_period (series, at));

      if (middle < time || (ends && middle == time))
        from = at + 1;
      else
        to = at;
    }
  return from;
}

/* The position of the observation of a period, or GUATU_NOWHERE. */
static guint32
find_period (const GuatuLongSeries *series, GuatuPeriod period)
{
  const int day = guatu_period_first_day (period);

  for (guint at = guatu_long_series_find (series, day, 0);
       at < guatu_long_series_length (series); at++)
    {
      const GuatuPeriod here = guatu_long_series_period (series, at);

      if (guatu_period_compare (here, period) == 0)
        return at;
      if (guatu_period_first_day (here) > day)
        break;
    }
  return GUATU_NOWHERE;
}

/* Says what of a track is shown; where that is nothing, its neighbours are. */
static void
look_at (GuatuTrack *track, const GuatuGlance *glance)
{
  track->from = 0;
  track->to = guatu_long_series_length (track->series);
  track->held = glance != NULL && glance->has_held
                    ? find_period (track->series, glance->held)
                    : GUATU_NOWHERE;
  if (glance == NULL || !glance->has_span)
    return;
  track->from = find_time (track->series, glance->from, FALSE);
  track->to = find_time (track->series, glance->to, TRUE);
  if (track->from >= track->to)
    {
      track->from = track->to > 0 ? track->to - 1 : 0;
      track->to = MIN (track->from + 2, guatu_long_series_length (track->series));
    }
}

/**
 * guatu_tracks_collect:
 * @glance: (nullable): what of the chart is looked at, or %NULL for all
 *
 * Returns: (transfer full) (element-type GuatuTrack) (nullable): what the chart's lines
 *   are made of, or %NULL where they are no plain lines along time
 */
GArray *
guatu_tracks_collect (const GuatuChartDescription *chart, const GuatuGlance *glance)
{
  g_autoptr (GArray) tracks = g_array_new (FALSE, FALSE, sizeof (GuatuTrack));

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
  for (guint i = 0; i < tracks->len; i++)
    look_at (&g_array_index (tracks, GuatuTrack, i), glance);
  return g_steal_pointer (&tracks);
}

const GuatuTrack *
guatu_track_at (const GArray *tracks, guint i)
{
  return &g_array_index ((GArray *) tracks, GuatuTrack, i);
}

/** guatu_tracks_are_long: whether any is so long that its points are not drawn. */
gboolean
guatu_tracks_are_long (const GArray *tracks)
{
  for (guint i = 0; i < tracks->len; i++)
    if (guatu_long_series_length (guatu_track_at (tracks, i)->series)
        > GUATU_TABLE_MAX_DOTTED)
      return TRUE;
  return FALSE;
}

static int
day_at (const GuatuTrack *track, guint position)
{
  return guatu_period_first_day (guatu_long_series_period (track->series, position));
}

static void
find_days (const GArray *tracks, int *first, int *last)
{
  *first = G_MAXINT;
  *last = G_MININT;
  for (guint i = 0; i < tracks->len; i++)
    {
      const GuatuTrack *track = guatu_track_at (tracks, i);

      *first = MIN (*first, day_at (track, track->from));
      *last = MAX (*last, day_at (track, track->to - 1));
    }
}

static void
keep (GArray *kept, const GuatuTrack *track, guint series, guint32 position)
{
  GuatuKept item = { .position = position, .series = series };

  if (position == GUATU_NOWHERE)
    return;
  item.observation = guatu_long_series_observation (track->series, position);
  g_array_append_val (kept, item);
}

/* What is kept of the columns of a track. */
typedef struct
{
  GArray *kept; /* (element-type GuatuKept) */
  const GuatuTrack *track;
  guint series;
  gboolean is_passed; /* whether the ends of a column are kept only beside empty ones */
  gboolean was_empty; /* whether there was nothing in the column before */
} Keeping;

static void
keep_at (Keeping *keeping, guint32 position)
{
  keep (keeping->kept, keeping->track, keeping->series, position);
}

/* Keeps what stands out in one column in order of time, so that nothing has to be sorted
 * afterwards: some of it maybe twice. */
static void
keep_column (Keeping *keeping, guint from, guint to)
{
  const GuatuExtremes extremes
      = guatu_long_series_extremes (keeping->track->series, from, to);
  const gboolean starts = !keeping->is_passed || keeping->was_empty;
  const gboolean ends = !keeping->is_passed || to == keeping->track->to;
  const guint32 held = keeping->track->held;
  guint32 between[] = { extremes.least, extremes.greatest, extremes.missing,
                        held >= from && held < to ? held : GUATU_NOWHERE };

  for (guint i = 1; i < G_N_ELEMENTS (between); i++)
    for (guint j = i; j > 0 && between[j] < between[j - 1]; j--)
      {
        const guint32 later = between[j - 1];

        between[j - 1] = between[j];
        between[j] = later;
      }
  if (starts)
    keep_at (keeping, from);
  for (guint i = 0; i < G_N_ELEMENTS (between); i++)
    keep_at (keeping, between[i]);
  if (ends)
    keep_at (keeping, to - 1);
  keeping->was_empty = FALSE;
}

/* Takes note of a column of which @next is behind all observations before it; that the
 * line breaks there is told by its last one. */
static void
pass_empty_column (Keeping *keeping, guint next)
{
  if (keeping->is_passed && !keeping->was_empty && next > keeping->track->from)
    keep_at (keeping, next - 1);
  keeping->was_empty = TRUE;
}

/* The same of a day, which takes several columns where there are few days: as many parts
 * of it, since there may be moments. */
static void
keep_day (Keeping *keeping, guint from, guint to, guint n_columns)
{
  if (to == from)
    pass_empty_column (keeping, from);
  for (guint i = 0; i < n_columns; i++)
    {
      guint first = from + (guint) ((guint64) (to - from) * i / n_columns);
      guint end = from + (guint) ((guint64) (to - from) * (i + 1) / n_columns);

      if (end > first)
        keep_column (keeping, first, end);
    }
}

/* Whether all of a track are to be kept: where there are no more of them than would be,
 * and they do not follow on each other as periods of one kind do. Those of different
 * kinds begin in one column and lie in others. */
static gboolean
is_kept_whole (const GuatuTrack *track, guint n_columns)
{
  GuatuPeriod first = guatu_long_series_period (track->series, track->from);
  int count;

  if (track->to - track->from > PER_COLUMN * n_columns)
    return FALSE;
  for (guint i = track->from + 1; i < track->to; i++)
    if (guatu_long_series_period (track->series, i).kind != first.kind)
      return TRUE;
  return !guatu_period_count (first, &count);
}

static void
keep_track (Keeping *keeping, int first, int last, guint n_columns)
{
  const GuatuTrack *track = keeping->track;
  gint64 n_days = (gint64) last - first + 1;
  guint from = track->from, n = track->to;
  guint per_day = (guint) MAX (n_columns / n_days, 1);

  if (is_kept_whole (track, n_columns))
    {
      for (; from < n; from++)
        keep_at (keeping, from);
      return;
    }
  for (guint i = 0; i < n_columns && from < n; i++)
    {
      int end = first + (int) (((i + 1) * n_days + n_columns - 1) / n_columns);
      guint to = i + 1 < n_columns
                     ? MIN (guatu_long_series_find (track->series, end, from), n)
                     : n;

      keep_day (keeping, from, to, per_day);
      from = to;
    }
}

/**
 * guatu_tracks_keep:
 * @tracks: (element-type GuatuTrack): of a chart, at least one
 * @n_columns: of the page, at least one
 * @is_passed: whether one passes by, so that the least and the greatest of a column do
 *
 * Returns: (transfer full) (element-type GuatuKept): what to keep of them, some of it
 *   maybe twice
 */
GArray *
guatu_tracks_keep (const GArray *tracks, guint n_columns, gboolean is_passed)
{
  GArray *kept = g_array_new (FALSE, FALSE, sizeof (GuatuKept));
  int first, last;

  find_days (tracks, &first, &last);
  for (guint i = 0; i < tracks->len; i++)
    {
      Keeping keeping = { kept, guatu_track_at (tracks, i), i, is_passed, TRUE };

      keep_track (&keeping, first, last, n_columns);
    }
  return kept;
}
