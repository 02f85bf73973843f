/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "table/time-span.h"

#include "dataset/chart-layers.h"
#include "dataset/chart-selection.h"
#include "dataset/period-count.h"
#include "table/table-kept.h"

/* A span of time has room for so many of the chart's periods at least. */
#define LEAST_STEPS 3

static void
take_period (GuatuTimeSpan *span, guint *n, GuatuPeriod period)
{
  double middle = guatu_period_middle (period);

  span->from = *n == 0 ? middle : MIN (span->from, middle);
  span->to = *n == 0 ? middle : MAX (span->to, middle);
  (*n)++;
}

/* Takes the ends of each series. Returns how many observations the longest one has. */
static guint
span_of_tracks (const GArray *tracks, GuatuTimeSpan *span)
{
  guint n = 0, longest = 0;

  for (guint i = 0; i < tracks->len; i++)
    {
      const GuatuLongSeries *series = guatu_track_at (tracks, i)->series;
      guint length = guatu_long_series_length (series);

      take_period (span, &n, guatu_long_series_period (series, 0));
      take_period (span, &n, guatu_long_series_period (series, length - 1));
      longest = MAX (longest, length);
    }
  return longest;
}

/* The same of a chart that names its periods, or has others than plain lines. Returns how
 * many periods it has. */
static guint
span_of_selection (const GuatuChartDescription *chart, GuatuTimeSpan *span)
{
  g_autoptr (GuatuChartSelection) selection = guatu_chart_selection_new (chart);
  g_autoptr (GHashTable) periods
      = g_hash_table_new_full (guatu_period_key_hash, g_int64_equal, g_free, NULL);
  guint n = 0;

  for (guint i = 0; i < chart->indicators->len; i++)
    {
      const GuatuIndicator *indicator = g_ptr_array_index (chart->indicators, i);

      for (guint j = 0; j < guatu_indicator_n_observations (indicator); j++)
        {
          const GuatuObservation *observation
              = guatu_indicator_observation (indicator, j);
          guint64 key = guatu_period_key (observation->period);

          if (!guatu_chart_selection_has (selection, observation))
            continue;
          take_period (span, &n, observation->period);
          g_hash_table_add (periods, g_memdup2 (&key, sizeof key));
        }
    }
  return g_hash_table_size (periods);
}

static gboolean
is_along_time (const GuatuChartDescription *chart)
{
  return (chart->mark == GUATU_MARK_LINE || chart->mark == GUATU_MARK_AREA)
         && chart->category == GUATU_DIMENSION_PERIOD && chart->sort == GUATU_SORT_GIVEN;
}

/* Whether there are lines among the layers of a chart, which share one axis of time, or
 * have the same each where they are small multiples. */
static gboolean
has_layers_along_time (const GuatuChartDescription *chart)
{
  gboolean any = FALSE;

  for (guint i = 0; i < chart->layers->len; i++)
    any = any || is_along_time (guatu_chart_layer (chart, i));
  return any;
}

/**
 * guatu_chart_time_span:
 * @chart: a chart without problems
 * @span: (out): the time that it has values for
 *
 * Returns: whether it is one of lines or areas along time, be it among other layers or in
 *   small multiples, that is long enough to look at parts of it
 */
gboolean
guatu_chart_time_span (const GuatuChartDescription *chart, GuatuTimeSpan *span)
{
  g_autoptr (GArray) tracks = NULL;
  guint n;

  *span = (GuatuTimeSpan) { 0, 0, 0 };
  if (chart->layers != NULL ? !has_layers_along_time (chart) : !is_along_time (chart))
    return FALSE;
  if (chart->layers == NULL)
    tracks = guatu_tracks_collect (chart, NULL);
  n = tracks != NULL && tracks->len > 0 ? span_of_tracks (tracks, span)
                                        : span_of_selection (chart, span);
  if (n <= 2 * LEAST_STEPS)
    return FALSE;
  span->least = (span->to - span->from) / (n - 1) * LEAST_STEPS;
  return TRUE;
}
