/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/reader.h"

#include <glib/gi18n-lib.h>

#include "io/json-path.h"

/* What a list is called in the file. */
static const char *const list_keys[GUATU_N_LISTS] = {
  "sources", "units", "places", "themes", "indicators", "charts",
};

/* Addresses for the tables of fields, which cannot hold a number. */
const GuatuList guatu_reader_lists[GUATU_N_LISTS] = {
  GUATU_LIST_SOURCES, GUATU_LIST_UNITS,      GUATU_LIST_PLACES,
  GUATU_LIST_THEMES,  GUATU_LIST_INDICATORS, GUATU_LIST_CHARTS,
};

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
same_text (const GuatuText *a, const GuatuText *b)
{
  return g_strcmp0 (a->zh, b->zh) == 0 && g_strcmp0 (a->en, b->en) == 0;
}

static gboolean
origin_equal (gconstpointer a, gconstpointer b)
{
  const GuatuOrigin *x = a;
  const GuatuOrigin *y = b;

  return x->source == y->source && same_text (&x->locator, &y->locator)
         && same_text (&x->note, &y->note);
}

/**
 * guatu_reader_init:
 * @reader: (out caller-allocates): a reader
 * @dataset: (transfer full): what it fills
 */
void
guatu_reader_init (GuatuReader *reader, GuatuDataset *dataset)
{
  reader->dataset = dataset;
  reader->origins = g_hash_table_new (origin_hash, origin_equal);
  reader->open = g_array_new (FALSE, FALSE, sizeof (GuatuOpenDimensions));
  reader->damaged = g_hash_table_new (NULL, NULL);
  for (guint i = 0; i < GUATU_N_LISTS; i++)
    reader->ids[i] = g_hash_table_new (g_str_hash, g_str_equal);
}

/**
 * guatu_reader_clear:
 * @reader: a reader; its dataset is freed unless it was taken
 */
void
guatu_reader_clear (GuatuReader *reader)
{
  for (guint i = 0; i < GUATU_N_LISTS; i++)
    g_clear_pointer (&reader->ids[i], g_hash_table_unref);
  g_clear_pointer (&reader->origins, g_hash_table_unref);
  g_clear_pointer (&reader->open, g_array_unref);
  g_clear_pointer (&reader->damaged, g_hash_table_unref);
  g_clear_pointer (&reader->dataset, guatu_dataset_unref);
}

/**
 * guatu_reader_share_origin:
 * @reader: a reader
 * @origin: an origin, which is copied if it is new
 *
 * Returns: (nullable): the dataset's origin that says the same, or %NULL if
 *   @origin says nothing
 */
const GuatuOrigin *
guatu_reader_share_origin (GuatuReader *reader, const GuatuOrigin *origin)
{
  GuatuOrigin *shared;

  if (origin->source == NULL && guatu_text_is_absent (&origin->locator)
      && guatu_text_is_absent (&origin->note))
    return NULL;

  shared = g_hash_table_lookup (reader->origins, origin);
  if (shared != NULL)
    return shared;

  shared = g_new0 (GuatuOrigin, 1);
  shared->source = origin->source;
  guatu_text_set (&shared->locator, origin->locator.zh, origin->locator.en);
  guatu_text_set (&shared->note, origin->note.zh, origin->note.en);
  g_ptr_array_add (reader->dataset->origins, shared);
  g_hash_table_add (reader->origins, shared);
  return shared;
}

/**
 * guatu_reader_add_item:
 * @value: the object of the item, whose id is looked up and read here
 * @list: the list that it is in
 * @item: the item, which begins with its id
 *
 * Gives the item its id, by which it can be referred to from then on. An id
 * that the list already has is a problem; one that is not there is the problem
 * of whoever reads the object.
 */
void
guatu_reader_add_item (const GuatuJsonValue *value, GuatuList list, gpointer item)
{
  GuatuReader *reader = value->document->reader;
  GuatuJsonValue member;
  const char *id = "";
  char **own_id = item;

  if (guatu_json_value_member (value, "id", &member) && guatu_json_get_id (&member, &id)
      && g_hash_table_contains (reader->ids[list], id))
    guatu_json_value_problem (&member,
                              _ ("“%s” already has another id “%s”. Change one."),
                              list_keys[list], id);

  g_free (*own_id);
  *own_id = g_strdup (id);
  if (*id != '\0' && !g_hash_table_contains (reader->ids[list], id))
    g_hash_table_insert (reader->ids[list], *own_id, item);
}

/**
 * guatu_reader_resolve:
 * @value: a value that should be the id of an item
 * @list: the list that the item is in
 *
 * Returns: (nullable): the item; without one, there is a problem
 */
gpointer
guatu_reader_resolve (const GuatuJsonValue *value, GuatuList list)
{
  const GuatuReader *reader = value->document->reader;
  const char *id;
  gpointer item;

  if (!guatu_json_get_id (value, &id))
    return NULL;

  item = g_hash_table_lookup (reader->ids[list], id);
  if (item == NULL)
    guatu_json_value_problem (
        value, _ ("“%s” has no id “%s”. Add it there, or correct it here."),
        list_keys[list], id);
  return item;
}

void
guatu_reader_skip (const GuatuJsonValue *value, const GuatuJsonField *field,
                   gpointer target)
{
}

void
guatu_reader_read_reference (const GuatuJsonValue *value, const GuatuJsonField *field,
                             gpointer target)
{
  const GuatuList *list = field->extra;
  gpointer *result = G_STRUCT_MEMBER_P (target, field->offset);

  *result = guatu_reader_resolve (value, *list);
}

/**
 * guatu_reader_get_period:
 * @value: a value that should be a period
 * @period: (out): the period
 *
 * Returns: whether it is one; if not, there is a problem
 */
gboolean
guatu_reader_get_period (const GuatuJsonValue *value, GuatuPeriod *period)
{
  const char *string;
  g_autofree char *shown = NULL;

  if (!guatu_json_expect (value, '"'))
    return FALSE;

  string = json_node_get_string (value->node);
  if (guatu_period_parse (string, period))
    return TRUE;

  shown = guatu_json_shorten (string);
  guatu_json_value_problem (value,
                            _ ("“%s” is not a period. Write a year as 2023, a half as "
                               "2023-H1, a quarter as 2023-Q1, a month as 2023-07, a "
                               "week as 2023-W09, a day as 2023-07-01, and a span as "
                               "2023-01/2023-11."),
                            shown);
  return FALSE;
}
