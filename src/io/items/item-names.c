/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "io/items/items.h"
#include "lexicon/category-name.h"
#include "lexicon/group-text.h"
#include "lexicon/indicator-name.h"
#include "lexicon/normalize.h"
#include "lexicon/place-name.h"
#include "lexicon/title-text.h"

/* What things are called, in both languages where that is known. */

/* Short names of columns as people write them: gdp is GDP; NULL if a name is none. */
static const char *
spell (const char *name)
{
  static const char *const known[][2] = {
    { "gdp", "GDP" }, { "grp", "GRP" }, { "gni", "GNI" },        { "gnp", "GNP" },
    { "cpi", "CPI" }, { "ppi", "PPI" }, { "pmi", "PMI" },        { "fdi", "FDI" },
    { "r&d", "R&D" }, { "m2", "M2" },   { "pop", "Population" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (known); i++)
    if (g_str_equal (name, known[i][0]))
      return known[i][1];
  return NULL;
}

/* Sets a text that is known in both languages, and keeps what the file says in its own.
 */
static void
set_known (GuatuText *text, const char *name, const GuatuText *known)
{
  if (known != NULL && guatu_text_is_chinese (name))
    guatu_text_set (text, name, known->en);
  else if (known != NULL)
    guatu_text_set (text, known->zh, spell (name) != NULL ? spell (name) : name);
  else
    guatu_text_set (text, name, name);
}

/* Where what tells a place from others is kept: mostly that is what it is called. */
static char *
keep_key (GuatuItems *items, const char *key, const GuatuPlace *place)
{
  if (g_str_equal (key, place->name.zh))
    return place->name.zh;
  if (g_str_equal (key, place->name.en))
    return place->name.en;
  return g_string_chunk_insert (items->place_keys, key);
}

/* Adds a place whose name is new; takes the texts of the name. */
static const GuatuPlace *
add_place (GuatuItems *items, const char *key, GuatuText *name)
{
  g_autofree char *id = guatu_items_id (items, GUATU_LIST_PLACES, name->en, "place");
  GuatuPlace *place = guatu_builder_add (items->builder, GUATU_LIST_PLACES, id, NULL);

  place->name = *name;
  *name = (GuatuText) { NULL };
  g_hash_table_insert (items->places, keep_key (items, key, place), place);
  return place;
}

/**
 * guatu_items_place_named:
 * @items: items
 * @key: what tells the place from others
 * @name: what it is called
 *
 * Returns: (transfer none): the place in the dataset, which is added if it is new
 */
const GuatuPlace *
guatu_items_place_named (GuatuItems *items, const char *key, const GuatuText *name)
{
  const GuatuPlace *place = g_hash_table_lookup (items->places, key);
  g_auto (GuatuText) own = { NULL };

  if (place != NULL)
    return place;
  guatu_text_set (&own, name->zh, name->en);
  return add_place (items, key, &own);
}

/* Sets what the file itself says in English. */
static gboolean
set_said (const GuatuItems *items, GuatuText *text, const char *name)
{
  const char *en
      = items->english != NULL ? g_hash_table_lookup (items->english, name) : NULL;

  if (en != NULL)
    guatu_text_set (text, name, en);
  return en != NULL;
}

/* Sets a Chinese text that consists of words that are known. */
static gboolean
set_phrase (GuatuText *text, const char *phrase)
{
  g_autofree char *en
      = guatu_text_is_chinese (phrase) ? guatu_title_text_translate (phrase) : NULL;

  if (en != NULL)
    guatu_text_set (text, phrase, en);
  return en != NULL;
}

/**
 * guatu_title_set:
 * @text: (out): a title in both languages, or twice in its own; a place that is not known
 *   is as it is written in both
 * @title: what somebody calls a table in one
 */
void
guatu_title_set (GuatuText *text, const char *title)
{
  g_autofree char *en
      = guatu_text_is_chinese (title) ? guatu_title_text_translate_around (title) : NULL;

  guatu_text_set (text, title, en);
}

static gboolean
ends_with_word (const char *name, const char *word)
{
  const gsize n = strlen (name), n_word = strlen (word);

  return n > n_word && name[n - n_word - 1] == ' ' && g_str_has_suffix (name, word);
}

/* A name of which each part is known: 税收收入：完成预算. */
static gboolean
set_joined (GuatuText *text, const char *name)
{
  const char *joint = strstr (name, "：");
  g_autofree char *front = NULL;
  g_autofree char *en = NULL;
  g_autofree char *within = NULL;
  g_auto (GuatuText) first = { NULL };
  g_auto (GuatuText) rest = { NULL };

  if (joint == NULL || joint == name)
    return FALSE;
  front = g_strndup (name, (gsize) (joint - name));
  guatu_name_set (&first, front);
  guatu_name_set (&rest, joint + strlen ("："));
  if (guatu_text_is_chinese (first.en) || guatu_text_is_chinese (rest.en))
    return FALSE;
  within = guatu_name_within (rest.en);
  /* 居民生活用电：用电量 would be residential electricity consumption: electricity
   * consumption. */
  en = ends_with_word (first.en, within) ? g_strdup (first.en)
                                         : g_strconcat (first.en, ": ", within, NULL);
  guatu_text_set (text, name, en);
  return TRUE;
}

/* Sets a name; @is_other: whether it is known to be that of no place and no group. */
static void
set_name (GuatuText *text, const char *name, gboolean is_other)
{
  const GuatuText *category = guatu_category_name_find (name);
  const GuatuIndicatorName *known = guatu_indicator_name_find (name);
  const GuatuPlaceName *place = is_other ? NULL : guatu_place_name_find (name);

  if (category != NULL)
    set_known (text, name, category);
  else if (known != NULL || place != NULL
           || !(set_joined (text, name)
                || (!is_other && guatu_group_name_set (name, FALSE, text))
                || set_phrase (text, name)))
    set_known (text, name,
               known != NULL   ? &known->name
               : place != NULL ? &place->name
                               : NULL);
}

/**
 * guatu_name_set:
 * @text: (out): a name in both languages
 * @name: an indicator, or a part of one, as somebody writes it in one
 */
void
guatu_name_set (GuatuText *text, const char *name)
{
  set_name (text, name, FALSE);
}

static void
place_name_set (GuatuText *text, const char *name, gboolean is_age)
{
  const GuatuPlaceName *known = guatu_place_name_find (name);

  if (known != NULL)
    set_known (text, name, &known->name);
  else if (!guatu_group_name_set (name, is_age, text))
    set_name (text, name, TRUE);
}

/**
 * guatu_place_name_set:
 * @text: (out): a name in both languages
 * @name: a place as somebody writes it in one
 */
void
guatu_place_name_set (GuatuText *text, const char *name)
{
  place_name_set (text, name, FALSE);
}

/**
 * guatu_items_place:
 * @items: items
 * @name: a place as the file names it
 *
 * Returns: (transfer none): the place in the dataset, which is added if it is new
 */
const GuatuPlace *
guatu_items_place (GuatuItems *items, const char *name)
{
  const GuatuPlace *place = g_hash_table_lookup (items->places, name);
  g_auto (GuatuText) both = { NULL };

  if (place != NULL)
    return place;
  if (!set_said (items, &both, name))
    place_name_set (&both, name, items->are_ages);
  return add_place (items, name, &both);
}

/**
 * guatu_items_name_set:
 * @items: items
 * @text: (out): a name in both languages
 * @name: an indicator, or a part of one, as the file writes it
 *
 * Sets what the file itself says in the other language, part by part, and else what
 * guatu_name_set() does.
 */
void
guatu_items_name_set (const GuatuItems *items, GuatuText *text, const char *name)
{
  g_auto (GStrv) parts = NULL;
  g_autoptr (GString) en = NULL;

  if (items->english == NULL || set_said (items, text, name))
    {
      if (items->english == NULL)
        guatu_name_set (text, name);
      return;
    }
  parts = g_strsplit (name, "：", -1);
  en = g_string_new (NULL);
  for (guint i = 0; parts[i] != NULL; i++)
    {
      g_auto (GuatuText) part = { NULL };

      if (!set_said (items, &part, parts[i]))
        guatu_name_set (&part, parts[i]);
      if (guatu_text_is_chinese (part.en))
        {
          guatu_name_set (text, name);
          return;
        }
      g_string_append_printf (en, "%s%s", i > 0 ? ": " : "", part.en);
    }
  guatu_text_set (text, name, en->str);
}
