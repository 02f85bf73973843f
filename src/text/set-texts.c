/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/set-texts.h"

#include <string.h>

/*
 * While a page is laid out the same texts are set again and again, in one try after the
 * other. Those that were asked for last are kept, in two halves: once the newer one is
 * full, it becomes the older one, and what nobody asked for since is forgotten.
 */
#define HALF 2048

struct _GuatuSetTexts
{
  GHashTable *newer, *older; /* of Key, its own, to PangoLayout */
};

/* A text with its letters behind it. */
typedef struct
{
  GuatuSetText text;
  guint hash;
  char letters[];
} Key;

static guint
hash_number (guint hash, guint number)
{
  return (hash ^ number) * 16777619u;
}

static guint
hash_text (const GuatuSetText *text)
{
  guint hash = g_str_hash (text->text);
  double numbers[] = { text->font.size, text->width };
  guint64 bits[G_N_ELEMENTS (numbers)];

  memcpy (bits, numbers, sizeof bits);
  for (gsize i = 0; i < G_N_ELEMENTS (bits); i++)
    hash = hash_number (hash, (guint) (bits[i] ^ bits[i] >> 32));
  return hash_number (hash, (guint) text->language << 1 | (text->font.bold != FALSE));
}

static guint
get_hash (gconstpointer key)
{
  return ((const Key *) key)->hash;
}

static gboolean
are_same (gconstpointer one, gconstpointer other)
{
  const GuatuSetText *a = &((const Key *) one)->text;
  const GuatuSetText *b = &((const Key *) other)->text;

  return a->language == b->language && a->font.size == b->font.size
         && !a->font.bold == !b->font.bold && !a->font.italic == !b->font.italic
         && !a->font.tabular == !b->font.tabular && a->width == b->width
         && a->max_lines == b->max_lines && a->lines == b->lines
         && g_str_equal (a->text, b->text);
}

static GHashTable *
new_half (void)
{
  return g_hash_table_new_full (get_hash, are_same, g_free, g_object_unref);
}

/**
 * guatu_set_texts_new:
 *
 * Returns: (transfer full): none so far
 */
GuatuSetTexts *
guatu_set_texts_new (void)
{
  GuatuSetTexts *texts = g_new0 (GuatuSetTexts, 1);

  texts->newer = new_half ();
  texts->older = new_half ();
  return texts;
}

/** guatu_set_texts_free: forgets them all; %NULL is none. */
void
guatu_set_texts_free (GuatuSetTexts *texts)
{
  if (texts == NULL)
    return;
  g_hash_table_unref (texts->newer);
  g_hash_table_unref (texts->older);
  g_free (texts);
}

/* @key: (transfer full) */
static void
keep (GuatuSetTexts *texts, Key *key, PangoLayout *layout)
{
  if (g_hash_table_size (texts->newer) >= HALF)
    {
      g_hash_table_unref (texts->older);
      texts->older = g_steal_pointer (&texts->newer);
      texts->newer = new_half ();
    }
  g_hash_table_insert (texts->newer, key, layout);
}

/**
 * guatu_set_texts_find:
 *
 * Returns: (transfer full) (nullable): the text as it was set before, which others may
 *   hold as well, so that it is not to be changed; %NULL where it was not
 */
PangoLayout *
guatu_set_texts_find (GuatuSetTexts *texts, const GuatuSetText *text)
{
  const Key key = { *text, hash_text (text) };
  PangoLayout *layout = g_hash_table_lookup (texts->newer, &key);
  gpointer old_key, old_layout;

  if (layout == NULL
      && g_hash_table_steal_extended (texts->older, &key, &old_key, &old_layout))
    {
      layout = old_layout;
      keep (texts, old_key, layout);
    }
  return layout != NULL ? g_object_ref (layout) : NULL;
}

/**
 * guatu_set_texts_keep:
 * @text: that has not been found; copied
 * @layout: it as it was set; from here on it is not to be changed
 */
void
guatu_set_texts_keep (GuatuSetTexts *texts, const GuatuSetText *text, PangoLayout *layout)
{
  gsize size = strlen (text->text) + 1;
  Key *key = g_malloc (sizeof *key + size);

  key->text = *text;
  key->text.text = memcpy (key->letters, text->text, size);
  key->hash = hash_text (text);
  keep (texts, key, g_object_ref (layout));
}
