/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/indicator.h"

G_BEGIN_DECLS

/**
 * GuatuRun:
 * @place: (nullable): of all of its observations
 * @first: the number of its first observation
 * @n: how many there are
 * @least: the least magnitude of a value that is neither missing nor 0, or infinity
 * @greatest: the greatest magnitude of a value, or 0
 * @kinds: a bit, 1 << kind, for each kind of period that there is
 * @statuses: a bit, 1 << status, for each that there is
 * @decimals: the most digits that a value has behind the point
 * @rises: whether each period comes before the next one
 * @is_plain: whether none is missing, has a mark or is a bound, and all have the same
 *   details
 *
 * Observations of an indicator that follow on each other in the file and are of one
 * place, and what would be found out by looking at each.
 */
typedef struct
{
  const GuatuPlace *place;
  guint32 first;
  guint32 n;
  double least;
  double greatest;
  guint16 kinds;
  guint8 statuses;
  guint8 decimals;
  guint8 rises;
  guint8 is_plain;
} GuatuRun;

void guatu_indicator_find_runs (GuatuIndicator *indicator);
void guatu_indicator_extend_runs (GuatuIndicator *indicator, guint n);
void guatu_indicator_extend_runs_alike (GuatuIndicator *indicator,
                                        const GuatuAlike *alike);
gboolean guatu_indicator_has_runs (const GuatuIndicator *indicator);
guint guatu_indicator_n_runs (const GuatuIndicator *indicator);
const GuatuRun *guatu_indicator_run (const GuatuIndicator *indicator, guint index);
gboolean guatu_indicator_runs_differ (const GuatuIndicator *indicator);

G_END_DECLS
