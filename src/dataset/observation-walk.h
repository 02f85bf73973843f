/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/indicator.h"

G_BEGIN_DECLS

/**
 * GuatuObservationWalk:
 * @indicator: an indicator, which does not change meanwhile
 * @at: the next observation, before @end
 * @next: the number of the one behind these
 * @last: the number behind the last one
 * @unpacked: room for those that are packed
 *
 * Goes through observations of an indicator in the order of the file, whatever form they
 * are kept in. It needs no clearing.
 */
typedef struct
{
  const GuatuIndicator *indicator;
  const GuatuObservation *at;
  const GuatuObservation *end;
  guint next;
  guint last;
  GuatuObservation unpacked[GUATU_PACKED_AT_ONCE];
} GuatuObservationWalk;

void guatu_observation_walk_init (GuatuObservationWalk *walk,
                                  const GuatuIndicator *indicator, guint first, guint n);
void guatu_observation_walk_init_all (GuatuObservationWalk *walk,
                                      const GuatuIndicator *indicator);
const GuatuObservation *guatu_observation_walk_some (GuatuObservationWalk *walk,
                                                     guint *n);
gboolean guatu_observation_walk_go_on (GuatuObservationWalk *walk);

/** guatu_observation_walk_next: (transfer none) (nullable): the next observation, until
 * the walk goes on; %NULL behind the last one. */
static inline const GuatuObservation *
guatu_observation_walk_next (GuatuObservationWalk *walk)
{
  if (walk->at == walk->end && !guatu_observation_walk_go_on (walk))
    return NULL;
  return walk->at++;
}

/** guatu_observation_walk_index: the number of the observation that was got last. */
static inline guint
guatu_observation_walk_index (const GuatuObservationWalk *walk)
{
  return walk->next - (guint) (walk->end - walk->at) - 1;
}

/** guatu_observation_walk_keep: (transfer none): the observation that was got last, where
 * it stays when the walk goes on. */
static inline const GuatuObservation *
guatu_observation_walk_keep (const GuatuObservationWalk *walk)
{
  return guatu_indicator_observation (walk->indicator,
                                      guatu_observation_walk_index (walk));
}

G_END_DECLS
