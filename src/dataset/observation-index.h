/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/indicator.h"

G_BEGIN_DECLS

/* All that an indicator says of one period and place. */
typedef struct
{
  GuatuPeriod period;
  const GuatuPlace *place;
  const GuatuObservation *of_status[GUATU_STATUS_TARGET + 1];
} GuatuIndexEntry;

/**
 * GuatuObservationIndex:
 * @entries: (element-type GuatuIndexEntry): in the order in which their first
 *   observations stand
 * @by_key: the entries by period and place
 *
 * The observations of an indicator that does not change any more, to be found
 * by period and place. Private to the room.
 */
typedef struct
{
  GArray *entries;
  GHashTable *by_key;
} GuatuObservationIndex;

GuatuObservationIndex *
guatu_observation_index_new (const GuatuIndicator *indicator) G_GNUC_WARN_UNUSED_RESULT;
void guatu_observation_index_free (GuatuObservationIndex *index);
const GuatuIndexEntry *guatu_observation_index_entry (const GuatuObservationIndex *index,
                                                      guint i);
const GuatuIndexEntry *guatu_observation_index_find (const GuatuObservationIndex *index,
                                                     const GuatuIndexEntry *key);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GuatuObservationIndex, guatu_observation_index_free)

G_END_DECLS
