/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/grid/seen.h"

/* The cell of each observation of a table, by what tells observations apart. */
typedef struct
{
  const GuatuItem *item;
  const GuatuPlace *place;
  guint64 period;
  GuatuStatus status;
} Key;

static guint
hash (gconstpointer data)
{
  const Key *key = data;

  return guatu_period_key_hash (&key->period) ^ g_direct_hash (key->item)
         ^ g_direct_hash (key->place) * 31 ^ (guint) key->status;
}

static gboolean
are_equal (gconstpointer a, gconstpointer b)
{
  const Key *x = a, *y = b;

  return x->item == y->item && x->place == y->place && x->period == y->period
         && x->status == y->status;
}

/** guatu_seen_new: (transfer full): no observations yet. */
GHashTable *
guatu_seen_new (void)
{
  return g_hash_table_new_full (hash, are_equal, g_free, NULL);
}

/**
 * guatu_seen_add:
 * @seen: observations of a table
 * @item: of what one more is
 * @observed: where, when and with which status
 * @cell: where it stands; it has to stay there
 *
 * Returns: (transfer none) (nullable): the cell of the same observation before; %NULL if
 *   it is new, and added
 */
const GuatuCell *
guatu_seen_add (GHashTable *seen, const GuatuItem *item, const GuatuObserved *observed,
                const GuatuCell *cell)
{
  const Key key
      = { item, observed->place, guatu_period_key (observed->period), observed->status };
  const GuatuCell *first = g_hash_table_lookup (seen, &key);

  if (first == NULL)
    g_hash_table_insert (seen, g_memdup2 (&key, sizeof key), (gpointer) cell);
  return first;
}
