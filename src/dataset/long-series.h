/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/extremes.h"
#include "dataset/remarks.h"

G_BEGIN_DECLS

/**
 * GuatuLeftOut:
 * @n_values: how many numbers
 * @n_missing: how many that there are not
 * @statuses: a bit, 1 << status, for each #GuatuStatus that a number of the figure has
 *
 * What a line of very many observations goes without.
 */
typedef struct
{
  guint n_values;
  guint n_missing;
  guint statuses;
} GuatuLeftOut;

/**
 * GuatuLongSeries:
 *
 * The observations of an indicator in one place in order of time, with what stands
 * out in any stretch of them to be found without looking at each. It does not change,
 * and any thread may read it.
 */
typedef struct _GuatuLongSeries GuatuLongSeries;

GuatuLongSeries *
guatu_long_series_new (const GuatuIndicator *indicator,
                       const GuatuPlace *place) G_GNUC_WARN_UNUSED_RESULT;
void guatu_long_series_free (GuatuLongSeries *series);

const GuatuPlace *guatu_long_series_place (const GuatuLongSeries *series);
guint guatu_long_series_length (const GuatuLongSeries *series);
guint guatu_long_series_n_missing (const GuatuLongSeries *series);
guint guatu_long_series_statuses (const GuatuLongSeries *series);
const GPtrArray *guatu_long_series_origins (const GuatuLongSeries *series);
const GuatuRemarks *guatu_long_series_remarks (const GuatuLongSeries *series);
const GuatuObservation *guatu_long_series_observation (const GuatuLongSeries *series,
                                                       guint position);
GuatuPeriod guatu_long_series_period (const GuatuLongSeries *series, guint position);
guint guatu_long_series_find (const GuatuLongSeries *series, int day, guint from);
GuatuExtremes guatu_long_series_extremes (const GuatuLongSeries *series, guint from,
                                          guint to);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GuatuLongSeries, guatu_long_series_free)

G_END_DECLS
