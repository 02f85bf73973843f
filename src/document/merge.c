/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "document/merge.h"

#include "dataset/number.h"

/* What two datasets call the same, before they are merged by their ids. Tables have ids
 * that were made up when they were read: there the names say what is the same. */

/* The lists whose items are merged, and where in an item its name is. */
static const struct
{
  gsize items;
  gsize name;
} lists[] = {
  { G_STRUCT_OFFSET (GuatuDataset, sources), G_STRUCT_OFFSET (GuatuSource, title) },
  { G_STRUCT_OFFSET (GuatuDataset, units), G_STRUCT_OFFSET (GuatuUnit, label) },
  { G_STRUCT_OFFSET (GuatuDataset, places), G_STRUCT_OFFSET (GuatuPlace, name) },
  { G_STRUCT_OFFSET (GuatuDataset, themes), G_STRUCT_OFFSET (GuatuTheme, title) },
  { G_STRUCT_OFFSET (GuatuDataset, indicators), G_STRUCT_OFFSET (GuatuIndicator, name) },
  { G_STRUCT_OFFSET (GuatuDataset, charts),
    G_STRUCT_OFFSET (GuatuChartDescription, title) },
};

static const GuatuText *
name_of (gpointer item, guint list)
{
  return G_STRUCT_MEMBER_P (item, lists[list].name);
}

static gboolean
has_same_name (const GuatuText *a, const GuatuText *b)
{
  if (guatu_text_is_absent (a) || guatu_text_is_absent (b))
    return guatu_text_is_absent (a) == guatu_text_is_absent (b);
  return g_str_equal (a->zh, b->zh) || g_str_equal (a->en, b->en);
}

/* Finds the items of the first dataset by what they are called, in either language. */
static GHashTable *
by_names (const GPtrArray *items, guint list)
{
  GHashTable *names = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < items->len; i++)
    {
      gpointer item = g_ptr_array_index (items, i);
      const GuatuText *name = name_of (item, list);

      if (guatu_text_is_absent (name))
        continue;
      if (!g_hash_table_contains (names, name->zh))
        g_hash_table_insert (names, name->zh, item);
      if (!g_hash_table_contains (names, name->en))
        g_hash_table_insert (names, name->en, item);
    }
  return names;
}

static GHashTable *
by_ids (const GPtrArray *items)
{
  GHashTable *ids = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < items->len; i++)
    g_hash_table_insert (ids, *(char **) g_ptr_array_index (items, i),
                         g_ptr_array_index (items, i));
  return ids;
}

static void
set_id (gpointer item, const char *id)
{
  char **own = item;
  char *copy = g_strdup (id);

  g_free (*own);
  *own = copy;
}

/* Gives an item an id that neither dataset has. */
static void
set_new_id (gpointer item, GHashTable *ids, GHashTable *own_ids)
{
  for (guint n = 2;; n++)
    {
      g_autofree char *id = g_strdup_printf ("%.56s-%u", *(char **) item, n);

      if (g_hash_table_contains (ids, id) || g_hash_table_contains (own_ids, id))
        continue;
      g_hash_table_remove (own_ids, *(char **) item);
      set_id (item, id);
      g_hash_table_insert (own_ids, *(char **) item, item);
      return;
    }
}

static void
adopt_list (const GPtrArray *items, const GPtrArray *first, guint list,
            gboolean ids_are_given)
{
  g_autoptr (GHashTable) names = by_names (first, list);
  g_autoptr (GHashTable) ids = by_ids (first);
  g_autoptr (GHashTable) own_ids = by_ids (items);

  for (guint i = 0; i < items->len; i++)
    {
      gpointer item = g_ptr_array_index (items, i);
      const GuatuText *name = name_of (item, list);
      gpointer same = g_hash_table_lookup (ids, *(char **) item);

      if (same != NULL && (ids_are_given || has_same_name (name, name_of (same, list))))
        continue;
      if (!guatu_text_is_absent (name))
        {
          gpointer named = g_hash_table_lookup (names, name->zh);

          if (named == NULL)
            named = g_hash_table_lookup (names, name->en);
          /* Another one of its own may have that id, and then means it. */
          if (named != NULL && !g_hash_table_contains (own_ids, *(char **) named))
            {
              g_hash_table_remove (own_ids, *(char **) item);
              set_id (item, *(char **) named);
              g_hash_table_insert (own_ids, *(char **) item, item);
              continue;
            }
        }
      if (same != NULL)
        set_new_id (item, ids, own_ids);
    }
}

static gboolean
shifts (const GuatuObservation *observation, int power)
{
  const int decimals = guatu_observation_decimals (observation) + power;

  return observation->missing || (decimals >= -16 && decimals <= 15);
}

/* Writes the numbers of an indicator in another multiplier, so that they can be put under
 * those of the other one: 12,345 of 万元 are 1.2345 of 亿元. */
static void
rescale (GuatuIndicator *indicator, int unit_mult)
{
  const int power = unit_mult - indicator->unit_mult;
  GArray *observations;

  for (guint i = 0; i < guatu_indicator_n_observations (indicator); i++)
    {
      const GuatuObservation *observation = guatu_indicator_observation (indicator, i);

      /* A range would need other details. */
      if (!shifts (observation, power) || observation->bound == GUATU_BOUND_RANGE)
        return;
    }
  observations = guatu_indicator_edit_observations (indicator);
  for (guint i = 0; i < observations->len; i++)
    {
      GuatuObservation *observation = &g_array_index (observations, GuatuObservation, i);

      if (observation->missing)
        continue;
      observation->value = guatu_number_scale (observation->value, -power);
      guatu_observation_set_decimals (observation,
                                      guatu_observation_decimals (observation) + power);
    }
  indicator->unit_mult = unit_mult;
}

static void
rescale_all (GuatuDataset *other, const GuatuDataset *first)
{
  g_autoptr (GHashTable) ids = by_ids (first->indicators);

  for (guint i = 0; i < other->indicators->len; i++)
    {
      GuatuIndicator *indicator = g_ptr_array_index (other->indicators, i);
      const GuatuIndicator *same = g_hash_table_lookup (ids, indicator->id);

      if (same != NULL && indicator->unit_mult != same->unit_mult
          && indicator->op == GUATU_DERIVED_NONE && same->op == GUATU_DERIVED_NONE
          && g_str_equal (indicator->unit->id, same->unit->id))
        rescale (indicator, same->unit_mult);
    }
}

/**
 * guatu_merge_adopt:
 * @other: a dataset that nobody else holds yet
 * @first: the one that it is to be merged into
 * @ids_are_given: whether somebody gave both of them their ids, so that the same id means
 *   the same thing whatever it is called
 *
 * Gives what @other has and @first has too its id there, and what is another thing of the
 * same id a new one; writes numbers of the same unit in the same multiplier.
 */
void
guatu_merge_adopt (GuatuDataset *other, const GuatuDataset *first, gboolean ids_are_given)
{
  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    adopt_list (G_STRUCT_MEMBER (GPtrArray *, other, lists[i].items),
                G_STRUCT_MEMBER (GPtrArray *, first, lists[i].items), i, ids_are_given);
  rescale_all (other, first);
}

/**
 * guatu_merge_set_apart:
 * @other: a dataset, after guatu_merge_adopt()
 * @first: the one that it is to be merged into
 * @apart: (element-type GuatuIndicator): is filled with the indicators of @other that
 *   @first has in another unit, or derives otherwise
 *
 * Gives these ids of their own, since their numbers cannot stand under those of @first.
 */
void
guatu_merge_set_apart (GuatuDataset *other, const GuatuDataset *first, GPtrArray *apart)
{
  g_autoptr (GHashTable) ids = by_ids (first->indicators);
  g_autoptr (GHashTable) own_ids = by_ids (other->indicators);

  for (guint i = 0; i < other->indicators->len; i++)
    {
      GuatuIndicator *indicator = g_ptr_array_index (other->indicators, i);
      const GuatuIndicator *same = g_hash_table_lookup (ids, indicator->id);

      if (same == NULL
          || (g_str_equal (same->unit->id, indicator->unit->id)
              && same->unit_mult == indicator->unit_mult && same->op == indicator->op))
        continue;
      set_new_id (indicator, ids, own_ids);
      g_ptr_array_add (apart, indicator);
    }
}
