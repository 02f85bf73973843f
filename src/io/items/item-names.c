/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/items/items.h"
#include "lexicon/indicator-name.h"
#include "lexicon/place-name.h"

/* What things are called, in both languages where that is known. */

/** guatu_text_is_chinese: whether a text has any Chinese character. */
gboolean
guatu_text_is_chinese (const char *text)
{
  for (; *text != '\0'; text = g_utf8_next_char (text))
    if (g_unichar_get_script (g_utf8_get_char (text)) == G_UNICODE_SCRIPT_HAN)
      return TRUE;
  return FALSE;
}

/* Sets a text that is known in both languages, and keeps what the file says in its own.
 */
static void
set_known (GuatuText *text, const char *name, const GuatuText *known)
{
  if (known != NULL && guatu_text_is_chinese (name))
    guatu_text_set (text, name, known->en);
  else if (known != NULL)
    guatu_text_set (text, known->zh, name);
  else
    guatu_text_set (text, name, name);
}

/**
 * guatu_place_name_set:
 * @text: (out): a name in both languages
 * @name: a place as somebody writes it in one
 */
void
guatu_place_name_set (GuatuText *text, const char *name)
{
  const GuatuPlaceName *known = guatu_place_name_find (name);

  set_known (text, name, known != NULL ? &known->name : NULL);
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
  GuatuPlace *place = g_hash_table_lookup (items->places, key);
  g_autofree char *id = NULL;

  if (place != NULL)
    return place;
  id = guatu_items_id (items, GUATU_LIST_PLACES, name->en, "place");
  place = guatu_builder_add (items->builder, GUATU_LIST_PLACES, id, NULL);
  guatu_text_set (&place->name, name->zh, name->en);
  g_hash_table_insert (items->places, g_strdup (key), place);
  return place;
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
  g_auto (GuatuText) both = { NULL };

  guatu_place_name_set (&both, name);
  return guatu_items_place_named (items, name, &both);
}

/* Names that stand for a part of anything, whatever a report means by them. */
static const struct
{
  const char *zh;
  const char *en;
} part_names[] = {
  { "第一产业", "Primary industry" },
  { "第二产业", "Secondary industry" },
  { "第三产业", "Tertiary industry" },
  { "服务业", "Services" },
  { "工业", "Industry" },
  { "建筑业", "Construction" },
  { "城镇", "Urban" },
  { "城市", "Urban" },
  { "农村", "Rural" },
  { "乡村", "Rural" },
  { "男", "Male" },
  { "男", "Men" },
  { "男", "Males" },
  { "女", "Female" },
  { "女", "Women" },
  { "女", "Females" },
  { "合计", "Total" },
  { "总计", "Total" },
  { "其他", "Other" },
};

/**
 * guatu_name_set:
 * @text: (out): a name in both languages
 * @name: an indicator, or a part of one, as somebody writes it in one
 */
void
guatu_name_set (GuatuText *text, const char *name)
{
  const GuatuIndicatorName *known = guatu_indicator_name_find (name);

  for (guint i = 0; i < G_N_ELEMENTS (part_names); i++)
    if (g_str_equal (name, part_names[i].zh))
      {
        guatu_text_set (text, name, part_names[i].en);
        return;
      }
    else if (g_ascii_strcasecmp (name, part_names[i].en) == 0)
      {
        guatu_text_set (text, part_names[i].zh, name);
        return;
      }
  set_known (text, name, known != NULL ? &known->name : NULL);
}
