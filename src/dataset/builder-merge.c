/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dataset/builder-private.h"
#include "dataset/observation-index.h"
#include "dataset/observation-walk.h"

/* Copying the observations of one indicator under those of another. */

/* What an indicator has for the same thing already; NULL where that is nothing. */
static const GuatuObservation *
find_there (const GuatuObservationIndex *index, const GuatuObservation *observation)
{
  const GuatuIndexEntry key = { observation->period, observation->place, { NULL } };
  const GuatuIndexEntry *entry
      = index != NULL ? guatu_observation_index_find (index, &key) : NULL;

  return entry != NULL ? entry->of_status[observation->status] : NULL;
}

static gboolean
is_same (const GuatuObservation *observation, const GuatuObservation *other)
{
  return other->missing == observation->missing && other->bound == observation->bound
         && (other->missing || other->value == observation->value);
}

/* What an indicator has before anything is added; NULL where that is nothing. */
static GuatuIndicator *
remember (const GuatuIndicator *indicator, const GArray *observations)
{
  GuatuIndicator *before;

  if (observations->len == 0)
    return NULL;
  before = guatu_indicator_new (indicator->id);
  g_array_append_vals (guatu_indicator_edit_observations (before), observations->data,
                       observations->len);
  return before;
}

static guint32
copy_details (GuatuBuilder *builder, GuatuIndicator *indicator, const GuatuDetails *from,
              GuatuItemMap map, gpointer data)
{
  GuatuDetails details = *from;
  GuatuOrigin origin = { NULL };

  if (from->origin != NULL)
    {
      origin = *from->origin;
      origin.source = map (origin.source, data);
      details.origin = guatu_builder_share_origin (builder, &origin);
    }
  details.base_place = map (details.base_place, data);
  return guatu_indicator_add_details (indicator, &details);
}

/**
 * guatu_builder_copy_observations:
 * @builder: a builder
 * @indicator: one of its indicators
 * @from: an indicator of another dataset
 * @map: from items of that dataset to those of the builder
 * @data: for @map
 *
 * Adds the observations of @from but those that @indicator has already. Of two numbers
 * for one thing the one stays that the builder was told to take; where it was told
 * nothing, both are there, which is a problem.
 */
void
guatu_builder_copy_observations (GuatuBuilder *builder, GuatuIndicator *indicator,
                                 const GuatuIndicator *from, GuatuItemMap map,
                                 gpointer data)
{
  GArray *observations = guatu_indicator_edit_observations (indicator);
  g_autoptr (GuatuIndicator) before = remember (indicator, observations);
  g_autoptr (GuatuObservationIndex) index
      = before != NULL ? guatu_observation_index_new (before) : NULL;
  guint32 last = 0, last_copy = 0;
  GuatuObservationWalk walk;
  const GuatuObservation *original;

  guatu_observation_walk_init_all (&walk, from);
  while ((original = guatu_observation_walk_next (&walk)) != NULL)
    {
      GuatuObservation observation = *original;
      const GuatuObservation *there;
      guint index_there;

      observation.place = map (observation.place, data);
      there = find_there (index, &observation);
      if (there != NULL
          && (is_same (&observation, there)
              || (builder->takes != NULL
                  && !builder->takes (there, &observation, builder->takes_data))))
        continue;
      /* Mostly those that follow on each other have the same. */
      if (observation.details != last)
        {
          last = observation.details;
          last_copy
              = copy_details (builder, indicator,
                              guatu_details_table_get (from->details, last), map, data);
        }
      observation.details = observation.details != 0 ? last_copy : 0;
      if (there != NULL && builder->takes != NULL
          && guatu_indicator_find (before, there, &index_there))
        g_array_index (observations, GuatuObservation, index_there) = observation;
      else
        g_array_append_val (observations, observation);
    }
}
