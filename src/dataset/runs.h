/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/indicator.h"

G_BEGIN_DECLS

/**
 * GuatuRun:
 * @place: (nullable): of all of its observations
 * @first: the number of its first observation
 * @n: how many there are
 * @statuses: a bit, 1 << status, for each that there is
 * @rises: whether each period comes before the next one
 *
 * Observations of an indicator that follow on each other in the file and are of one
 * place.
 */
typedef struct
{
  const GuatuPlace *place;
  guint32 first;
  guint32 n;
  guint16 statuses;
  guint16 rises;
} GuatuRun;

void guatu_indicator_find_runs (GuatuIndicator *indicator);
guint guatu_indicator_n_runs (const GuatuIndicator *indicator);
const GuatuRun *guatu_indicator_run (const GuatuIndicator *indicator, guint index);
gboolean guatu_indicator_runs_differ (const GuatuIndicator *indicator);

G_END_DECLS
