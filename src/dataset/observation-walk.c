/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dataset/observation-walk.h"

/**
 * guatu_observation_walk_init:
 * @walk: (out): a walk
 * @indicator: an indicator
 * @first: the number of its first observation to come by
 * @n: how many there are to come
 */
void
guatu_observation_walk_init (GuatuObservationWalk *walk, const GuatuIndicator *indicator,
                             guint first, guint n)
{
  walk->indicator = indicator;
  walk->at = walk->end = NULL;
  walk->next = first;
  walk->last = first + n;
}

/** guatu_observation_walk_init_all: (out): a walk through all of them. */
void
guatu_observation_walk_init_all (GuatuObservationWalk *walk,
                                 const GuatuIndicator *indicator)
{
  guatu_observation_walk_init (walk, indicator, 0,
                               guatu_indicator_n_observations (indicator));
}

/** guatu_observation_walk_go_on: gets more observations; %FALSE behind the last one. */
gboolean
guatu_observation_walk_go_on (GuatuObservationWalk *walk)
{
  guint n = walk->last - walk->next;

  if (n == 0)
    return FALSE;
  walk->at = walk->indicator->packed != NULL
                 ? guatu_packed_observations_some (walk->indicator->packed, walk->next,
                                                   &n, walk->unpacked)
                 : guatu_indicator_observation (walk->indicator, walk->next);
  walk->end = walk->at + n;
  walk->next += n;
  return TRUE;
}

/**
 * guatu_observation_walk_some:
 * @walk: a walk
 * @n: (out): how many observations there are, or 0 behind the last one
 *
 * Returns: (transfer none) (array length=n) (nullable): the next observations, one behind
 *   the other, until the walk goes on
 */
const GuatuObservation *
guatu_observation_walk_some (GuatuObservationWalk *walk, guint *n)
{
  const GuatuObservation *first;

  if (walk->at == walk->end && !guatu_observation_walk_go_on (walk))
    {
      *n = 0;
      return NULL;
    }
  first = walk->at;
  *n = (guint) (walk->end - first);
  walk->at = walk->end;
  return first;
}
