/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "io/grid/sheet.h"
#include "lexicon/place-name.h"

/* GDP is that of a region in the statistics of a province or a city, and a country’s in
 * those of countries: 地区生产总值, 国内生产总值. */

static const GuatuText regional
    = { (char *) "地区生产总值", (char *) "Gross regional product" };
static const GuatuText national
    = { (char *) "国内生产总值", (char *) "Gross domestic product" };

/* Whether all places of a table are countries; %FALSE if it has none. */
static gboolean
has_countries (const GuatuSheet *sheet)
{
  GHashTableIter iter;
  gpointer place;
  guint n = 0;

  g_hash_table_iter_init (&iter, sheet->items->places);
  while (g_hash_table_iter_next (&iter, NULL, &place))
    {
      const GuatuPlaceName *known
          = guatu_place_name_find (((const GuatuPlace *) place)->name.zh);

      if (g_hash_table_contains (sheet->items->total_places, place))
        continue;
      if (known == NULL || !known->is_country)
        return FALSE;
      n++;
    }
  return n > 0;
}

/* Whether the title of a table without places says that it is of the whole country. */
static gboolean
says_country (const GuatuSheet *sheet)
{
  static const char *const words[] = { "全国", "中国", "我国", "China", "Chinese" };
  const char *title = sheet->titles->len > 0 ? g_ptr_array_index (sheet->titles, 0) : "";

  if (g_hash_table_size (sheet->items->places) > 0)
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    if (strstr (title, words[i]) != NULL)
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
 * guatu_sheet_name_national:
 * @sheet: a table that has its indicators
 *
 * Calls what is of countries as they call it.
 */
void
guatu_sheet_name_national (GuatuSheet *sheet)
{
  if (!has_countries (sheet) && !says_country (sheet))
    return;
  turn (&sheet->items->title);
  turn (&sheet->items->whole);
  turn (guatu_builder_title (sheet->items->builder));
  for (guint i = 0; i < sheet->items->list->len; i++)
    {
      GuatuIndicator *indicator = guatu_items_get (sheet->items, i)->indicator;

      turn (&indicator->name);
      turn (&indicator->short_name);
    }
}
