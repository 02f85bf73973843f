/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "io/grid/sheet.h"
#include "lexicon/indicator-name.h"
#include "lexicon/place-name.h"

/* The units, the places and the indicators of a table, each once, with ids and names in
 * both languages where they are known. */

/** guatu_text_is_chinese: whether a text has any Chinese character. */
gboolean
guatu_text_is_chinese (const char *text)
{
  for (; *text != '\0'; text = g_utf8_next_char (text))
    if (g_unichar_get_script (g_utf8_get_char (text)) == G_UNICODE_SCRIPT_HAN)
      return TRUE;
  return FALSE;
}

/* An id that the list has not, from a name in Latin letters, or a word and a number. */
static char *
make_id (GHashTable *taken, const char *name, const char *word)
{
  g_autoptr (GString) id = g_string_new (NULL);

  for (const char *c = name; *c != '\0' && id->len < 48; c++)
    if (g_ascii_isalnum (*c))
      g_string_append_c (id, g_ascii_tolower (*c));
    else if (id->len > 0 && id->str[id->len - 1] != '-')
      g_string_append_c (id, '-');
  while (id->len > 0 && id->str[id->len - 1] == '-')
    g_string_truncate (id, id->len - 1);
  if (id->len == 0)
    g_string_printf (id, "%s-%u", word, g_hash_table_size (taken) + 1);
  for (guint n = 2; g_hash_table_contains (taken, id->str); n++)
    {
      char *dash = n > 2 ? strrchr (id->str, '-') : NULL;

      if (dash != NULL)
        g_string_truncate (id, (gsize) (dash - id->str));
      g_string_append_printf (id, "-%u", n);
    }
  g_hash_table_add (taken, g_strdup (id->str));
  return g_string_free (g_steal_pointer (&id), FALSE);
}

static const GuatuUnit *find_unit (GuatuSheet *sheet, const GuatuUnitText *text);

static const GuatuUnit *
known_unit (GuatuSheet *sheet, const GuatuUnitName *name)
{
  g_autofree char *text = g_strdup (name->zh);
  GuatuUnitText unit = { .unit = name, .word = text };

  return find_unit (sheet, &unit);
}

/* The unit in the dataset, which is added if it is new. */
static const GuatuUnit *
find_unit (GuatuSheet *sheet, const GuatuUnitText *text)
{
  const GuatuUnitName *name = text != NULL ? text->unit : NULL;
  const char *zh = text == NULL                         ? ""
                   : guatu_text_is_chinese (text->word) ? text->word
                   : name != NULL && text->per == NULL  ? name->zh
                                                        : text->word;
  g_autofree char *per_zh = NULL;
  g_autofree char *en = NULL;
  g_autofree char *id = NULL;
  GuatuUnit *unit;

  if (name != NULL && text->per != NULL)
    {
      en = g_strconcat (name->en, " per ", text->per->en_one, NULL);
      if (!guatu_text_is_chinese (zh))
        zh = per_zh = g_strconcat (name->zh, "/", text->per->zh, NULL);
    }
  else
    en = g_strdup (name != NULL ? name->en : zh);
  unit = g_hash_table_lookup (sheet->units, zh);
  if (unit != NULL)
    return unit;
  id = make_id (sheet->ids[GUATU_LIST_UNITS],
                text == NULL        ? "none"
                : text->per != NULL ? en
                : name != NULL      ? name->id
                                    : zh,
                "unit");
  unit = guatu_builder_add (sheet->builder, GUATU_LIST_UNITS, id, NULL);
  g_hash_table_insert (sheet->units, g_strdup (zh), unit);
  unit->kind = name != NULL   ? name->kind
               : text != NULL ? GUATU_UNIT_COUNT
                              : GUATU_UNIT_NONE;
  if (text != NULL)
    guatu_text_set (&unit->label, zh, en);
  if (name != NULL && text->per == NULL && !g_str_equal (name->en, name->en_one))
    guatu_text_set (&unit->label_one, zh, name->en_one);
  if (name != NULL && text->per != NULL)
    unit->per = known_unit (sheet, text->per);
  return unit;
}

/**
 * guatu_sheet_unit:
 * @sheet: a table
 * @text: (nullable): a unit as it is written, or %NULL for none at all
 *
 * Returns: (transfer none): the unit in the dataset
 */
const GuatuUnit *
guatu_sheet_unit (GuatuSheet *sheet, const GuatuUnitText *text)
{
  return find_unit (sheet, text != NULL && *text->word != '\0' ? text : NULL);
}

/**
 * guatu_sheet_place:
 * @sheet: a table
 * @name: as the table names it
 *
 * Returns: (transfer none): the place in the dataset
 */
const GuatuPlace *
guatu_sheet_place (GuatuSheet *sheet, const char *name)
{
  GuatuPlace *place = g_hash_table_lookup (sheet->places, name);
  const GuatuPlaceName *known = guatu_place_name_find (name);
  g_autofree char *id = NULL;

  if (place != NULL)
    return place;
  id = make_id (sheet->ids[GUATU_LIST_PLACES], known != NULL ? known->name.en : name,
                "place");
  place = guatu_builder_add (sheet->builder, GUATU_LIST_PLACES, id, NULL);
  if (known != NULL && guatu_text_is_chinese (name))
    guatu_text_set (&place->name, name, known->name.en);
  else if (known != NULL)
    guatu_text_set (&place->name, known->name.zh, name);
  else
    guatu_text_set (&place->name, name, name);
  g_hash_table_insert (sheet->places, g_strdup (name), place);
  return place;
}

void
guatu_sheet_item_free (gpointer data)
{
  GuatuSheetItem *item = data;

  g_free (item->key);
  g_ptr_array_unref (item->cells);
  g_free (item);
}

/* What a comparison is called in a name. */
static void
set_growth_name (GuatuText *text, const GuatuText *of, GuatuComparison comparison)
{
  g_autofree char *zh
      = g_strconcat (of->zh,
                     comparison == GUATU_COMPARISON_SAME_PERIOD ? "同比增长"
                     : comparison == GUATU_COMPARISON_PREVIOUS  ? "比上年增长"
                                                                : "增长率",
                     NULL);
  g_autofree char *en = g_strconcat (
      of->en,
      comparison == GUATU_COMPARISON_SAME_PERIOD ? ": year-on-year growth" : ": growth",
      NULL);

  guatu_text_set (text, zh, en);
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
  { "女", "Female" },
  { "合计", "Total" },
  { "总计", "Total" },
  { "其他", "Other" },
};

static void
set_name (GuatuText *text, const char *name)
{
  const GuatuIndicatorName *known = guatu_indicator_name_find (name);

  for (guint i = 0; i < G_N_ELEMENTS (part_names); i++)
    if (g_str_equal (name, part_names[i].zh))
      {
        guatu_text_set (text, name, part_names[i].en);
        return;
      }
  if (known != NULL && guatu_text_is_chinese (name))
    guatu_text_set (text, name, known->name.en);
  else if (known != NULL)
    guatu_text_set (text, known->name.zh, name);
  else
    guatu_text_set (text, name, name);
}

/* What an indicator is in: what its heading says, else its first cell, else what the
 * whole table is in; a growth is in percent. */
static void
set_unit (GuatuSheet *sheet, GuatuSheetItem *item, const GuatuHeading *heading,
          const GuatuUnitText *own_unit)
{
  g_auto (GuatuUnitText) parsed = { NULL };
  const GuatuUnitText *unit = heading->has_unit ? &heading->unit : own_unit;
  const char *line = sheet->options->unit != NULL ? sheet->options->unit : sheet->unit;

  if (sheet->options->unit != NULL && !heading->is_growth)
    unit = NULL;
  if (unit == NULL && heading->is_growth)
    {
      guatu_unit_text_parse ("%", &parsed);
      unit = &parsed;
    }
  else if (unit == NULL && line != NULL)
    {
      g_auto (GStrv) lines = g_regex_split_simple ("[、，,;；]\\s*", line, 0, 0);
      const char *first = lines[0] != NULL ? lines[0] : line;

      if (!guatu_unit_text_parse (line, &parsed)
          && !guatu_unit_text_parse (first, &parsed))
        parsed.word = g_strdup (first);
      unit = &parsed;
    }
  item->indicator->unit = guatu_sheet_unit (sheet, unit);
  item->indicator->unit_mult = unit != NULL ? unit->mult : 0;
}

/** guatu_sheet_id: (transfer full): an id of a dataset from the name of its file. */
char *
guatu_sheet_id (GuatuSheet *sheet)
{
  g_autoptr (GHashTable) none
      = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  return make_id (none, sheet->name, "table");
}

/**
 * guatu_sheet_item:
 * @sheet: a table
 * @heading: what a row and a column say together; its name is not empty
 * @own_unit: (nullable): what the cell itself is in
 * @of: (nullable): of a growth, that of which it is one
 * @cell: where it is first
 *
 * Returns: (transfer none): the indicator, which is added if it is new
 */
GuatuSheetItem *
guatu_sheet_item (GuatuSheet *sheet, const GuatuHeading *heading,
                  const GuatuUnitText *own_unit, GuatuSheetItem *of,
                  const GuatuCell *cell)
{
  g_autofree char *key
      = g_strdup_printf ("%s\1%d%d\1%s%d", heading->name, heading->is_growth,
                         heading->comparison, heading->has_unit ? heading->unit.word : "",
                         heading->has_unit ? heading->unit.mult : 0);
  GuatuSheetItem *item = g_hash_table_lookup (sheet->by_key, key);
  g_autofree char *id = NULL;
  g_auto (GuatuText) name = { NULL };

  if (item != NULL)
    return item;
  item = g_new0 (GuatuSheetItem, 1);
  item->key = g_steal_pointer (&key);
  item->cells = g_ptr_array_new ();
  item->is_growth = heading->is_growth;
  item->is_part = heading->is_part;
  item->is_total = heading->is_total;
  item->of = of;
  set_name (&name, heading->name);
  if (heading->is_growth)
    {
      g_auto (GuatuText) level = { NULL };

      guatu_text_set (&level, name.zh, name.en);
      set_growth_name (&name, &level, heading->comparison);
    }
  id = make_id (sheet->ids[GUATU_LIST_INDICATORS], name.en, "indicator");
  item->indicator = guatu_builder_add (sheet->builder, GUATU_LIST_INDICATORS, id, cell);
  guatu_text_set (&item->indicator->name, name.zh, name.en);
  set_unit (sheet, item, heading, own_unit);
  g_ptr_array_add (sheet->items, item);
  g_hash_table_insert (sheet->by_key, item->key, item);
  return item;
}
