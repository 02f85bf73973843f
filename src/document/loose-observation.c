/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "document/loose-observation.h"

static char *
id_of (gconstpointer item)
{
  return item != NULL ? g_strdup (*(char *const *) item) : NULL;
}

static GuatuText
dup_text (const GuatuText *text)
{
  GuatuText copy = { NULL };

  guatu_text_set (&copy, text->zh, text->en);
  return copy;
}

/**
 * guatu_loose_observation_init:
 * @loose: (out caller-allocates): the observation apart from its dataset
 * @indicator: an indicator
 * @index: which of its observations
 */
void
guatu_loose_observation_init (GuatuLooseObservation *loose,
                              const GuatuIndicator *indicator, guint index)
{
  const GuatuObservation *from = guatu_indicator_observation (indicator, index);
  const GuatuDetails *details = guatu_indicator_details (indicator, from);
  const GuatuOrigin *origin = details->origin;

  *loose = (GuatuLooseObservation) { .observation = *from, .details = *details };
  loose->place = id_of (from->place);
  loose->base_place = id_of (details->base_place);
  loose->details.quote = g_strdup (details->quote);
  if (origin != NULL)
    {
      loose->source = id_of (origin->source);
      loose->locator = dup_text (&origin->locator);
      loose->note = dup_text (&origin->note);
    }
  loose->observation.place = NULL;
  loose->observation.details = 0;
  loose->details.origin = NULL;
  loose->details.base_place = NULL;
}

/** guatu_loose_observation_copy: @loose: (out caller-allocates): the same as @from */
void
guatu_loose_observation_copy (GuatuLooseObservation *loose,
                              const GuatuLooseObservation *from)
{
  *loose = *from;
  loose->place = g_strdup (from->place);
  loose->source = g_strdup (from->source);
  loose->locator = dup_text (&from->locator);
  loose->note = dup_text (&from->note);
  loose->details.quote = g_strdup (from->details.quote);
  loose->base_place = g_strdup (from->base_place);
}

/** guatu_loose_observation_clear: frees what it says. */
void
guatu_loose_observation_clear (GuatuLooseObservation *loose)
{
  g_clear_pointer (&loose->place, g_free);
  g_clear_pointer (&loose->source, g_free);
  guatu_text_clear (&loose->locator);
  guatu_text_clear (&loose->note);
  g_clear_pointer (&loose->details.quote, g_free);
  g_clear_pointer (&loose->base_place, g_free);
}

/* Whether what an id means is there; none means nothing, which always is. */
static gboolean
find (GuatuBuilder *builder, GuatuList list, const char *id, gconstpointer *item)
{
  *item = id != NULL ? guatu_builder_find (builder, list, id, NULL) : NULL;
  return id == NULL || *item != NULL;
}

/**
 * guatu_loose_observation_bind:
 * @loose: an observation apart from its dataset
 * @builder: a builder
 * @indicator: the one of its indicators that the observation is of
 * @observation: (out): the observation, to be put in
 *
 * Returns: whether all that it refers to is there; if not, it is a problem of the builder
 */
gboolean
guatu_loose_observation_bind (const GuatuLooseObservation *loose, GuatuBuilder *builder,
                              GuatuIndicator *indicator, GuatuObservation *observation)
{
  GuatuDetails details = loose->details;
  GuatuOrigin origin = { NULL, loose->locator, loose->note };
  gconstpointer place, source, base_place;

  if (!find (builder, GUATU_LIST_PLACES, loose->place, &place)
      || !find (builder, GUATU_LIST_SOURCES, loose->source, &source)
      || !find (builder, GUATU_LIST_PLACES, loose->base_place, &base_place))
    return FALSE;
  origin.source = source;
  details.origin = guatu_builder_share_origin (builder, &origin);
  details.base_place = base_place;
  *observation = loose->observation;
  observation->place = place;
  observation->details = guatu_indicator_add_details (indicator, &details);
  return TRUE;
}
