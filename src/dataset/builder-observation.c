/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n-lib.h>

#include "dataset/builder-private.h"

static guint
hash_string (const char *string)
{
  return string != NULL ? g_str_hash (string) : 0;
}

static guint
origin_hash (gconstpointer key)
{
  const GuatuOrigin *origin = key;

  return g_direct_hash (origin->source) ^ hash_string (origin->locator.zh)
         ^ hash_string (origin->note.zh);
}

static gboolean
origin_equal (gconstpointer a, gconstpointer b)
{
  const GuatuOrigin *x = a;
  const GuatuOrigin *y = b;

  return x->source == y->source && guatu_text_equal (&x->locator, &y->locator)
         && guatu_text_equal (&x->note, &y->note);
}

/** guatu_origins_new: (transfer full): a set of origins, each once. */
GHashTable *
guatu_origins_new (void)
{
  return g_hash_table_new (origin_hash, origin_equal);
}

/**
 * guatu_builder_share_origin:
 * @builder: a builder
 * @origin: an origin of its sources, which is copied if it is new
 *
 * Returns: (nullable): the dataset's origin that says the same, or %NULL if @origin says
 *   nothing
 */
const GuatuOrigin *
guatu_builder_share_origin (GuatuBuilder *builder, const GuatuOrigin *origin)
{
  GuatuOrigin *shared;

  if (origin->source == NULL && guatu_text_is_absent (&origin->locator)
      && guatu_text_is_absent (&origin->note))
    return NULL;

  shared = g_hash_table_lookup (builder->origins, origin);
  if (shared != NULL)
    return shared;

  shared = g_new0 (GuatuOrigin, 1);
  shared->source = origin->source;
  guatu_text_set (&shared->locator, origin->locator.zh, origin->locator.en);
  guatu_text_set (&shared->note, origin->note.zh, origin->note.en);
  g_ptr_array_add (builder->dataset->origins, shared);
  g_hash_table_add (builder->origins, shared);
  return shared;
}

/* What has to stand together. */
static gboolean
check (GuatuBuilder *builder, const GuatuObserved *observed, gconstpointer where)
{
  const gboolean range = observed->bound == GUATU_BOUND_RANGE;
  const gboolean reasoned = observed->reason != GUATU_REASON_UNSAID;

  if (range != observed->has_high)
    guatu_builder_tell (builder, where,
                        _ ("“value_high” and the bound “range” stand together, or "
                           "neither does."));
  if (range && observed->missing)
    guatu_builder_tell (builder, where, _ ("A range has a “value”, its lower end."));
  if (reasoned && !observed->missing)
    guatu_builder_tell (builder, where,
                        _ ("Only what is missing, so that its “value” is null, "
                           "says why it is “missing”."));
  return range == observed->has_high && !(range && observed->missing)
         && (!reasoned || observed->missing);
}

/**
 * guatu_builder_observation:
 * @builder: a builder
 * @indicator: one of its indicators
 * @observed: what was read; all of it is copied
 *
 * Returns: the observation, whose details and origin are those of @indicator, which it is
 *   not added to
 */
GuatuObservation
guatu_builder_observation (GuatuBuilder *builder, GuatuIndicator *indicator,
                           const GuatuObserved *observed)
{
  GuatuDetails details = observed->details;

  details.origin = guatu_builder_share_origin (builder, &observed->origin);
  return (GuatuObservation) {
    .value = observed->value,
    .period = observed->period,
    .bound = (guint) observed->bound & 7,
    .status = (guint) observed->status & 3,
    .decimals = (guint) observed->decimals & 31,
    .missing = observed->missing ? 1 : 0,
    .reason = (guint) observed->reason & 7,
    .provisional = observed->provisional ? 1 : 0,
    .revised = observed->revised ? 1 : 0,
    .breaks = observed->breaks ? 1 : 0,
    .place = observed->place,
    .details = guatu_indicator_add_details (indicator, &details),
  };
}

/**
 * guatu_builder_observe:
 * @builder: a builder
 * @indicator: one of its indicators
 * @observed: what was read; all of it is copied
 * @where: where it was read
 *
 * Adds an observation. One of which something is wrong keeps its place and is lost.
 */
void
guatu_builder_observe (GuatuBuilder *builder, GuatuIndicator *indicator,
                       const GuatuObserved *observed, gconstpointer where)
{
  GuatuObservation observation = guatu_builder_observation (builder, indicator, observed);

  if (!check (builder, observed, where) || observed->is_lost)
    observation = GUATU_OBSERVATION_LOST;
  guatu_indicator_add_observation (indicator, &observation);
}

/**
 * guatu_observed_clear:
 * @observed: what was read; its texts are freed
 */
void
guatu_observed_clear (GuatuObserved *observed)
{
  g_clear_pointer (&observed->details.quote, g_free);
  guatu_text_clear (&observed->origin.locator);
  guatu_text_clear (&observed->origin.note);
}
