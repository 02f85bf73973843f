/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "table/table.h"

G_BEGIN_DECLS

/* What the cells of a table stand by; for the files of the table alone. */

/**
 * GuatuKeySet:
 * @keys: (element-type GuatuKey): not owned
 * @indices: from a key to its index
 *
 * The keys of one dimension while they are collected: which are there already, and
 * then where each has come to stand.
 */
typedef struct
{
  GArray *keys;
  GHashTable *indices;
} GuatuKeySet;

GArray *guatu_keys_new (void) G_GNUC_WARN_UNUSED_RESULT;
GuatuKey guatu_key_of (GuatuDimension dimension, const GuatuIndicator *indicator,
                       const GuatuObservation *observation);
int guatu_key_compare (gconstpointer a, gconstpointer b);
void guatu_keys_order_places (GArray *keys, const GPtrArray *places);
void guatu_key_name (GuatuKey *key, const GuatuChartDescription *chart);

void guatu_key_set_init (GuatuKeySet *set, GArray *keys);
void guatu_key_set_clear (GuatuKeySet *set);
void guatu_key_set_add (GuatuKeySet *set, GuatuKey key);
void guatu_key_set_number (GuatuKeySet *set);
guint guatu_key_set_find (const GuatuKeySet *set, GuatuKey key);

G_END_DECLS
