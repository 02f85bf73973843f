/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/grid/dictionary.h"

#include <string.h>

#include "io/grid/same-text.h"

/* Of the slots of the table of numbers at most three of four are taken. */
#define FIRST_SLOTS 64u

/* A text, and the number of the one that was asked for after it the last time: tables go
 * on as they began. */
typedef struct
{
  const char *text;
  guint32 length;
  guint32 hash;
  guint32 next;
} Entry;

struct _GuatuDictionary
{
  GArray *entries; /* (element-type Entry) */
  guint32 *slots;  /* numbers of entries plus 1, or 0 */
  guint n_slots;   /* a power of two */
  guint last;
  GStringChunk *texts;
};

/** guatu_dictionary_new: (transfer full): a dictionary without texts. */
GuatuDictionary *
guatu_dictionary_new (void)
{
  GuatuDictionary *dictionary = g_new0 (GuatuDictionary, 1);

  dictionary->entries = g_array_new (FALSE, FALSE, sizeof (Entry));
  dictionary->n_slots = FIRST_SLOTS;
  dictionary->slots = g_new0 (guint32, FIRST_SLOTS);
  dictionary->last = GUATU_NO_CODE;
  dictionary->texts = g_string_chunk_new (4096);
  return dictionary;
}

/** guatu_dictionary_free: @dictionary: (transfer full): a dictionary */
void
guatu_dictionary_free (GuatuDictionary *dictionary)
{
  g_array_unref (dictionary->entries);
  g_free (dictionary->slots);
  g_string_chunk_free (dictionary->texts);
  g_free (dictionary);
}

static Entry *
entry_at (const GuatuDictionary *dictionary, guint code)
{
  return &g_array_index (dictionary->entries, Entry, code);
}

/* Mixes eight bytes at a time, as Fibonacci hashing does. */
static guint32
hash_text (const char *text, gsize length)
{
  guint64 hash = length, word = 0;

  for (; length >= 8; text += 8, length -= 8)
    {
      memcpy (&word, text, 8);
      hash = (hash ^ word) * G_GUINT64_CONSTANT (0x9e3779b97f4a7c15);
      hash ^= hash >> 32;
    }
  word = 0;
  memcpy (&word, text, length);
  hash = (hash ^ word) * G_GUINT64_CONSTANT (0x9e3779b97f4a7c15);
  return (guint32) (hash >> 32);
}

static inline gboolean
is_entry (const Entry *entry, const char *text, gsize length)
{
  return entry->length == length && guatu_same_text (entry->text, text, length);
}

static guint
look_up (const GuatuDictionary *dictionary, const char *text, gsize length, guint32 hash)
{
  const guint mask = dictionary->n_slots - 1;

  for (guint slot = hash & mask; dictionary->slots[slot] != 0; slot = (slot + 1) & mask)
    {
      const guint code = dictionary->slots[slot] - 1;
      const Entry *entry = entry_at (dictionary, code);

      if (entry->hash == hash && is_entry (entry, text, length))
        return code;
    }
  return GUATU_NO_CODE;
}

static void
put (GuatuDictionary *dictionary, guint code)
{
  const guint mask = dictionary->n_slots - 1;
  guint slot = entry_at (dictionary, code)->hash & mask;

  while (dictionary->slots[slot] != 0)
    slot = (slot + 1) & mask;
  dictionary->slots[slot] = code + 1;
}

/* Notes that @code follows on the one that was asked for before it. */
static guint
follow (GuatuDictionary *dictionary, guint code)
{
  if (dictionary->last != GUATU_NO_CODE)
    entry_at (dictionary, dictionary->last)->next = code;
  dictionary->last = code;
  return code;
}

/**
 * guatu_dictionary_find:
 * @dictionary: a dictionary
 * @text: (array length=length): a text
 * @length: its bytes
 *
 * Returns: the number of the text, or %GUATU_NO_CODE
 */
guint
guatu_dictionary_find (GuatuDictionary *dictionary, const char *text, gsize length)
{
  guint code;

  if (dictionary->last != GUATU_NO_CODE)
    {
      const Entry *last = entry_at (dictionary, dictionary->last);

      if (is_entry (last, text, length))
        return dictionary->last;
      if (is_entry (entry_at (dictionary, last->next), text, length))
        return dictionary->last = last->next;
    }
  code = look_up (dictionary, text, length, hash_text (text, length));
  return code == GUATU_NO_CODE ? code : follow (dictionary, code);
}

/**
 * guatu_dictionary_add:
 * @dictionary: a dictionary that has not got the text
 * @text: (array length=length): a text, which is copied
 * @length: its bytes
 *
 * Returns: the number of the text
 */
guint
guatu_dictionary_add (GuatuDictionary *dictionary, const char *text, gsize length)
{
  const guint code = dictionary->entries->len;
  const Entry entry
      = { .text = g_string_chunk_insert_len (dictionary->texts, text, (gssize) length),
          .length = (guint32) length,
          .hash = hash_text (text, length),
          .next = code };

  g_array_append_val (dictionary->entries, entry);
  if ((gsize) dictionary->entries->len * 4 > (gsize) dictionary->n_slots * 3)
    {
      dictionary->n_slots *= 2;
      g_free (dictionary->slots);
      dictionary->slots = g_new0 (guint32, dictionary->n_slots);
      for (guint i = 0; i < code; i++)
        put (dictionary, i);
    }
  put (dictionary, code);
  return follow (dictionary, code);
}

/**
 * guatu_dictionary_text:
 * @dictionary: a dictionary
 * @code: the number of a text
 * @length: (out): its bytes
 *
 * Returns: (transfer none): the text, with a zero behind it
 */
const char *
guatu_dictionary_text (const GuatuDictionary *dictionary, guint code, gsize *length)
{
  *length = entry_at (dictionary, code)->length;
  return entry_at (dictionary, code)->text;
}
