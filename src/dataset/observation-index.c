/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dataset/observation-index.h"

static guint
entry_hash (gconstpointer key)
{
  const GuatuIndexEntry *entry = key;
  guint64 mixed = (guatu_period_key (entry->period) ^ (guint64) (gsize) entry->place)
                  * G_GUINT64_CONSTANT (0x9e3779b97f4a7c15);

  return (guint) (mixed >> 32);
}

static gboolean
entry_equal (gconstpointer a, gconstpointer b)
{
  const GuatuIndexEntry *left = a;
  const GuatuIndexEntry *right = b;

  return left->place == right->place
         && guatu_period_compare (left->period, right->period) == 0;
}

/* The entry that has the key of @key, which becomes one if there is none. */
static GuatuIndexEntry *
entry_of (GuatuObservationIndex *index, const GuatuIndexEntry *key)
{
  GuatuIndexEntry *entry = g_hash_table_lookup (index->by_key, key);

  if (entry != NULL)
    return entry;

  g_array_append_vals (index->entries, key, 1);
  entry = &g_array_index (index->entries, GuatuIndexEntry, index->entries->len - 1);
  g_hash_table_add (index->by_key, entry);
  return entry;
}

/**
 * guatu_observation_index_new:
 * @indicator: an indicator, whose observations the index points to
 *
 * Returns: (transfer full): the index
 */
GuatuObservationIndex *
guatu_observation_index_new (const GuatuIndicator *indicator)
{
  GuatuObservationIndex *index = g_new (GuatuObservationIndex, 1);
  guint n = guatu_indicator_n_observations (indicator);

  /* The array has room for all from the start, so that no entry moves. */
  index->entries = g_array_sized_new (FALSE, FALSE, sizeof (GuatuIndexEntry), n);
  index->by_key = g_hash_table_new (entry_hash, entry_equal);
  for (guint i = 0; i < n; i++)
    {
      const GuatuObservation *observation = guatu_indicator_observation (indicator, i);
      GuatuIndexEntry key = { observation->period, observation->place, { NULL } };

      entry_of (index, &key)->of_status[observation->status] = observation;
    }
  return index;
}

/**
 * guatu_observation_index_free:
 * @index: (transfer full): an index
 */
void
guatu_observation_index_free (GuatuObservationIndex *index)
{
  g_hash_table_unref (index->by_key);
  g_array_unref (index->entries);
  g_free (index);
}

/** guatu_observation_index_entry: (transfer none): the entry at @i. */
const GuatuIndexEntry *
guatu_observation_index_entry (const GuatuObservationIndex *index, guint i)
{
  g_return_val_if_fail (i < index->entries->len, NULL);

  return &g_array_index (index->entries, GuatuIndexEntry, i);
}

/**
 * guatu_observation_index_find:
 * @index: an index
 * @key: an entry, perhaps of another index
 *
 * Returns: (transfer none) (nullable): the entry of the same period and place
 */
const GuatuIndexEntry *
guatu_observation_index_find (const GuatuObservationIndex *index,
                              const GuatuIndexEntry *key)
{
  return g_hash_table_lookup (index->by_key, key);
}
