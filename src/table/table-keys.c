/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "table/table-keys.h"

#include "dataset/chart-layers.h"
#include "text/words.h"

static void
clear_key (gpointer data)
{
  guatu_text_clear (&((GuatuKey *) data)->label);
}

/** guatu_keys_new: (transfer full) (element-type GuatuKey): no keys yet. */
GArray *
guatu_keys_new (void)
{
  GArray *keys = g_array_new (FALSE, FALSE, sizeof (GuatuKey));

  g_array_set_clear_func (keys, clear_key);
  return keys;
}

/**
 * guatu_key_of:
 *
 * Returns: the key that an observation has on one dimension; what the dimension does
 *   not tell apart stays empty, and so does the label
 */
GuatuKey
guatu_key_of (GuatuDimension dimension, const GuatuIndicator *indicator,
              const GuatuObservation *observation)
{
  GuatuKey key = { .status = -1 };

  if (dimension == GUATU_DIMENSION_INDICATOR)
    key.indicator = indicator;
  if (dimension == GUATU_DIMENSION_PERIOD)
    key.period = observation->period;
  if (dimension == GUATU_DIMENSION_PLACE)
    key.place = observation->place;
  if (dimension == GUATU_DIMENSION_STATUS)
    key.status = (int) observation->status;
  return key;
}

static guint
hash_key (gconstpointer pointer)
{
  const GuatuKey *key = pointer;
  guint64 mixed = (guatu_period_key (key->period) ^ (guint64) (gsize) key->indicator
                   ^ (guint64) (gsize) key->place)
                  * G_GUINT64_CONSTANT (0x9e3779b97f4a7c15);

  return (guint) (mixed >> 32) + (guint) key->status;
}

static gboolean
same_key (gconstpointer a, gconstpointer b)
{
  const GuatuKey *left = a, *right = b;

  return left->indicator == right->indicator && left->place == right->place
         && left->status == right->status
         && guatu_period_compare (left->period, right->period) == 0;
}

/**
 * guatu_key_compare:
 *
 * Periods run with time and statuses from what was to what shall be; all else
 * keeps the order in which the chart or the dataset names it.
 */
int
guatu_key_compare (gconstpointer a, gconstpointer b)
{
  const GuatuKey *left = a, *right = b;
  int order = guatu_period_compare (left->period, right->period);

  return order != 0 ? order : left->status - right->status;
}

static int
compare_places (gconstpointer a, gconstpointer b, gpointer data)
{
  const GuatuKey *left = a, *right = b;
  guint i = 0, j = 0;

  if (left->place == NULL || right->place == NULL)
    return 0;
  g_ptr_array_find (data, left->place, &i);
  g_ptr_array_find (data, right->place, &j);
  return (i > j) - (i < j);
}

/**
 * guatu_keys_order_places:
 * @keys: (element-type GuatuKey): of one dimension
 * @places: (element-type GuatuPlace): those that the chart names, or none
 *
 * Puts the keys in the order in which a chart names its places, if it does.
 */
void
guatu_keys_order_places (GArray *keys, const GPtrArray *places)
{
  if (places->len > 0)
    g_array_sort_with_data (keys, compare_places, (gpointer) places);
}

/** guatu_key_name: gives a key the label by which readers of a chart know it, but for a
 * period. */
void
guatu_key_name (GuatuKey *key, const GuatuChartDescription *chart)
{
  if (key->indicator != NULL)
    {
      const GuatuText *label = guatu_chart_label_of (chart, key->indicator);

      guatu_text_set (&key->label, label->zh, label->en);
    }
  else if (key->place != NULL)
    guatu_text_set (&key->label, key->place->name.zh, key->place->name.en);
  else if (key->status >= 0)
    {
      const GuatuText *text = guatu_status_text ((GuatuStatus) key->status);

      guatu_text_set (&key->label, text->zh, text->en);
    }
  else if (key->period.year > 0)
    guatu_text_clear (&key->label);
  else
    guatu_text_set (&key->label, "", "");
}

/**
 * guatu_key_label:
 *
 * Returns: (transfer none): what a category or series is called; a period, of which a
 *   long line has thousands and few are named, is written when it is first asked for
 */
const GuatuText *
guatu_key_label (const GuatuKey *key)
{
  GuatuText *label = (GuatuText *) &key->label;

  if (label->zh == NULL && key->period.year > 0)
    {
      label->zh = guatu_period_to_label (key->period, GUATU_LANGUAGE_ZH);
      label->en = guatu_period_to_label (key->period, GUATU_LANGUAGE_EN);
    }
  return label;
}

/**
 * guatu_key_set_init:
 * @keys: (element-type GuatuKey): outlives the set
 */
void
guatu_key_set_init (GuatuKeySet *set, GArray *keys)
{
  set->keys = keys;
  set->indices = g_hash_table_new_full (hash_key, same_key, g_free, NULL);
}

void
guatu_key_set_clear (GuatuKeySet *set)
{
  g_hash_table_unref (set->indices);
}

/** guatu_key_set_add: adds a key that is not there yet. */
void
guatu_key_set_add (GuatuKeySet *set, GuatuKey key)
{
  if (!g_hash_table_contains (set->indices, &key))
    {
      g_hash_table_insert (set->indices, g_memdup2 (&key, sizeof key), NULL);
      g_array_append_val (set->keys, key);
    }
}

/** guatu_key_set_number: takes note of where the keys stand, once in their order. */
void
guatu_key_set_number (GuatuKeySet *set)
{
  for (guint i = 0; i < set->keys->len; i++)
    g_hash_table_insert (
        set->indices,
        g_memdup2 (&g_array_index (set->keys, GuatuKey, i), sizeof (GuatuKey)),
        GUINT_TO_POINTER (i));
}

/** guatu_key_set_find: the index of a key of the set. */
guint
guatu_key_set_find (const GuatuKeySet *set, GuatuKey key)
{
  return GPOINTER_TO_UINT (g_hash_table_lookup (set->indices, &key));
}
