/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "io/items/items.h"
#include "lexicon/place-name.h"

/* GDP is that of a region in the statistics of a province or a city, and a country’s in
 * those of countries: 地区生产总值, 国内生产总值. */

static const GuatuText regional
    = { (char *) "地区生产总值", (char *) "Gross regional product" };
static const GuatuText national
    = { (char *) "国内生产总值", (char *) "Gross domestic product" };

/* Whether all places of a file are countries, or several together; %FALSE if it has none.
 */
static gboolean
has_countries (const GuatuItems *items)
{
  GHashTableIter iter;
  gpointer place;
  guint n = 0;

  g_hash_table_iter_init (&iter, items->places);
  while (g_hash_table_iter_next (&iter, NULL, &place))
    {
      const GuatuPlaceName *known
          = guatu_place_name_find (((const GuatuPlace *) place)->name.zh);

      if (g_hash_table_contains (items->total_places, place))
        continue;
      if (known == NULL || !known->is_country)
        return FALSE;
      n++;
    }
  return n > 0;
}

/* Whether the title of a file without places says that it is of the whole country. */
static gboolean
says_country (const GuatuItems *items)
{
  static const char *const words[] = { "全国", "中国", "我国", "China", "Chinese" };

  if (g_hash_table_size (items->places) > 0 || guatu_text_is_absent (&items->title))
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    if (strstr (items->title.zh, words[i]) != NULL
        || strstr (items->title.en, words[i]) != NULL)
      return TRUE;
  return FALSE;
}

static char *
with_other (const char *text, const char *from, const char *to)
{
  g_auto (GStrv) parts = g_strsplit (text, from, -1);

  return g_strjoinv (to, parts);
}

/* What the file says in its own language stays; a text may be absent. */
static void
turn (GuatuText *name)
{
  /* A title may have it in small letters. */
  const char *const small = "ross regional product";
  const gboolean is_translated
      = !guatu_text_is_absent (name) && strstr (name->en, small) != NULL;
  g_autofree char *zh = NULL;
  g_autofree char *en = NULL;

  if (guatu_text_is_absent (name))
    return;
  if (is_translated && strstr (name->zh, regional.zh) != NULL)
    return;
  zh = is_translated ? g_strdup (name->zh)
                     : with_other (name->zh, regional.zh, national.zh);
  en = with_other (name->en, small, "ross domestic product");
  guatu_text_set (name, zh, en);
}

/**
 * guatu_items_name_national:
 * @items: all that a file has, before charts are chosen
 *
 * Calls what is of countries as they call it.
 */
void
guatu_items_name_national (GuatuItems *items)
{
  if (!has_countries (items) && !says_country (items))
    return;
  turn (&items->title);
  turn (&items->whole);
  turn (guatu_builder_title (items->builder));
  for (guint i = 0; i < items->list->len; i++)
    {
      GuatuIndicator *indicator = guatu_items_get (items, i)->indicator;

      turn (&indicator->name);
      turn (&indicator->short_name);
    }
}
