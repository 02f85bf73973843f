/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/items/items.h"

#include <string.h>

#include "lexicon/begins.h"

/* The longest id that is made of a name. */
#define MAX_ID 48

static void
item_free (gpointer data)
{
  GuatuItem *item = data;

  g_free (item->key);
  g_free (item->column);
  g_ptr_array_unref (item->cells);
  g_clear_pointer (&item->positions, g_array_unref);
  g_free (item);
}

/**
 * guatu_items_init:
 * @items: (out): to be cleared
 * @places: tells where things are in what is read
 * @problems: what is wrong with it
 * @report: how it is understood
 * @reader: what @places are called with
 *
 * Begins a dataset without items.
 */
void
guatu_items_init (GuatuItems *items, const GuatuPlaces *places, GuatuProblems *problems,
                  GuatuTableReport *report, gpointer reader)
{
  *items = (GuatuItems) { .report = report };
  items->builder = guatu_builder_new (places, problems, reader);
  items->list = g_ptr_array_new_with_free_func (item_free);
  items->by_key = g_hash_table_new (g_str_hash, g_str_equal);
  items->places = g_hash_table_new (g_str_hash, g_str_equal);
  items->place_keys = g_string_chunk_new (1024);
  items->units = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  items->total_places = g_hash_table_new (NULL, NULL);
}

/**
 * guatu_items_init_part:
 * @items: (out): to be cleared before @all
 * @all: those of the whole file
 *
 * Begins a part of a dataset, such as a table of several: it has items, and charts, of
 * its own, and places and units of all.
 */
void
guatu_items_init_part (GuatuItems *items, GuatuItems *all)
{
  *items = (GuatuItems) { .all = all, .builder = all->builder, .report = all->report };
  items->list = g_ptr_array_new_with_free_func (item_free);
  items->by_key = g_hash_table_new (g_str_hash, g_str_equal);
  items->places = g_hash_table_ref (all->places);
  items->place_keys = all->place_keys;
  items->units = g_hash_table_ref (all->units);
  items->total_places = g_hash_table_new (NULL, NULL);
}

/** guatu_items_clear: frees what items hold, but for a dataset that was finished. */
void
guatu_items_clear (GuatuItems *items)
{
  if (items->all == NULL)
    {
      guatu_builder_free (items->builder);
      g_string_chunk_free (items->place_keys);
    }
  guatu_text_clear (&items->title);
  guatu_text_clear (&items->whole);
  guatu_text_clear (&items->note);
  guatu_text_clear (&items->rows_and_columns);
  g_hash_table_unref (items->by_key);
  g_ptr_array_unref (items->list);
  g_hash_table_unref (items->places);
  g_hash_table_unref (items->units);
  g_hash_table_unref (items->total_places);
}

/** guatu_items_get: (transfer none): one of the items, by its number. */
GuatuItem *
guatu_items_get (const GuatuItems *items, guint index)
{
  return g_ptr_array_index (items->list, index);
}

/**
 * guatu_items_add:
 * @items: items
 * @key: what tells the new one from others
 * @name: of its indicator
 * @where: where it is first
 *
 * Adds an indicator, whose unit is still to be said.
 *
 * Returns: (transfer none): its item
 */
GuatuItem *
guatu_items_add (GuatuItems *items, const char *key, const GuatuText *name,
                 gconstpointer where)
{
  GuatuItem *item = g_new0 (GuatuItem, 1);
  g_autofree char *id
      = guatu_items_id (items, GUATU_LIST_INDICATORS, name->en, "indicator");

  item->key = g_strdup (key);
  item->cells = g_ptr_array_new ();
  item->shown_decimals = -1;
  item->indicator = guatu_builder_add (items->builder, GUATU_LIST_INDICATORS, id, where);
  guatu_text_set (&item->indicator->name, name->zh, name->en);
  g_ptr_array_add (items->list, item);
  g_hash_table_insert (items->by_key, item->key, item);
  return item;
}

/* Room for what begins an id, two numbers behind it and an end. */
#define ID_ROOM (MAX_ID + 32)

/* Writes an id of what is Latin in a name; returns its bytes, none where nothing is. */
static gsize
write_bare_id (const char *name, char id[ID_ROOM])
{
  gsize length = 0;

  for (const char *c = name; *c != '\0' && length < MAX_ID; c++)
    if (g_ascii_isalnum (*c))
      id[length++] = guatu_small (*c);
    else if (length > 0 && id[length - 1] != '-')
      id[length++] = '-';
  while (length > 0 && id[length - 1] == '-')
    length--;
  id[length] = '\0';
  return length;
}

/* Writes an end of an id with a number, as -%u does. */
static void
write_number (char *end, guint number)
{
  char digits[12];
  guint n = 0;

  do
    digits[n++] = (char) ('0' + number % 10);
  while ((number /= 10) > 0);
  *end++ = '-';
  while (n > 0)
    *end++ = digits[--n];
  *end = '\0';
}

/* Writes the word where a name gave no id; returns its bytes, which leave room. */
static gsize
write_word (const char *word, char id[ID_ROOM])
{
  return MIN (g_strlcpy (id, word, MAX_ID + 1), (gsize) MAX_ID);
}

/**
 * guatu_id_from_name:
 * @name: what something is called
 * @word: what it is
 *
 * Returns: (transfer full): an id from the Latin letters of the name, or the word and 1
 */
char *
guatu_id_from_name (const char *name, const char *word)
{
  char id[ID_ROOM];

  if (write_bare_id (name, id) == 0)
    write_number (id + write_word (word, id), 1);
  return g_strdup (id);
}

/**
 * guatu_items_id:
 * @items: items
 * @list: a list of the dataset
 * @name: what something of it is called
 * @word: what it is
 *
 * Returns: (transfer full): an id that the list has not had yet, from the Latin letters
 * of the name, or the word and a number
 */
char *
guatu_items_id (GuatuItems *items, GuatuList list, const char *name, const char *word)
{
  const guint n_taken = guatu_builder_n_ids (items->builder, list);
  char id[ID_ROOM];
  gsize length = write_bare_id (name, id);

  if (length == 0)
    {
      write_number (id + write_word (word, id), n_taken + 1);
      length = strlen (id);
    }
  /* From so many on that names may well end alike, so that the search stays short. */
  for (guint n = 2; guatu_builder_has (items->builder, list, id); n++)
    {
      if (n == 32)
        n = MAX (n, n_taken);
      write_number (id + length, n);
    }
  return g_strdup (id);
}
