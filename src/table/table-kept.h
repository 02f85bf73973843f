/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/chart-description.h"
#include "dataset/long-series.h"
#include "table/glance.h"

G_BEGIN_DECLS

/* What a reduced table keeps; for the files of the table alone. */

/**
 * GuatuTrack:
 * @owned: (nullable): @series, if it was not indexed before
 * @from: the position of the first observation that is shown
 * @to: the position behind the last one
 * @held: the position of one of these that is kept in any case, or %GUATU_NOWHERE
 *
 * What a series of the chart is made of.
 */
typedef struct
{
  const GuatuIndicator *indicator;
  const GuatuLongSeries *series;
  GuatuLongSeries *owned;
  guint from;
  guint to;
  guint32 held;
} GuatuTrack;

/**
 * GuatuKept:
 * @position: in the long series of its track
 * @series: of the table
 *
 * An observation that is kept.
 */
typedef struct
{
  guint32 position;
  guint series;
  const GuatuObservation *observation;
} GuatuKept;

GArray *guatu_tracks_collect (const GuatuChartDescription *chart,
                              const GuatuGlance *glance) G_GNUC_WARN_UNUSED_RESULT;
const GuatuTrack *guatu_track_at (const GArray *tracks, guint i);
gboolean guatu_tracks_are_long (const GArray *tracks);
GArray *guatu_tracks_keep (const GArray *tracks, guint n_columns,
                           gboolean is_passed) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
