/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/items/items.h"

#include <string.h>

static const GuatuUnit *
known_unit (GuatuItems *items, const GuatuUnitName *name)
{
  g_autofree char *text = g_strdup (name->zh);
  GuatuUnitText unit = { .unit = name, .word = text };

  return guatu_items_unit (items, &unit);
}

static GuatuUnit *
add_unit (GuatuItems *items, const GuatuUnitText *text, const char *zh, const char *en)
{
  const GuatuUnitName *name = text != NULL ? text->unit : NULL;
  g_autofree char *id = guatu_items_id (items, GUATU_LIST_UNITS,
                                        text == NULL        ? "none"
                                        : text->per != NULL ? en
                                        : name != NULL      ? name->id
                                                            : zh,
                                        "unit");
  GuatuUnit *unit = guatu_builder_add (items->builder, GUATU_LIST_UNITS, id, NULL);

  g_hash_table_insert (items->units, g_strdup (zh), unit);
  unit->kind = name != NULL   ? name->kind
               : text != NULL ? GUATU_UNIT_COUNT
                              : GUATU_UNIT_NONE;
  if (text != NULL)
    guatu_text_set (&unit->label, zh, en);
  if (name != NULL && text->per == NULL
      && !g_str_equal (en, guatu_unit_text_en (text, TRUE)))
    guatu_text_set (&unit->label_one, zh, guatu_unit_text_en (text, TRUE));
  if (name != NULL && text->per != NULL)
    unit->per = known_unit (items, text->per);
  return unit;
}

/**
 * guatu_items_unit:
 * @items: items
 * @text: (nullable): a unit as it is written, or %NULL for none at all
 *
 * Returns: (transfer none): the unit in the dataset, which is added if it is new
 */
const GuatuUnit *
guatu_items_unit (GuatuItems *items, const GuatuUnitText *text)
{
  const GuatuUnitName *name = NULL;
  const GuatuUnit *unit;
  g_autofree char *per_zh = NULL;
  g_autofree char *en = NULL;
  const char *zh = "";

  if (text != NULL && *text->word == '\0')
    text = NULL;
  if (text != NULL)
    {
      name = text->unit;
      zh = name != NULL && text->per == NULL && !guatu_text_is_chinese (text->word)
               ? name->zh
               : text->word;
    }
  if (name != NULL && text->per != NULL)
    {
      en = g_strconcat (name->en, " per ", text->per->en_one, NULL);
      if (!guatu_text_is_chinese (zh))
        zh = per_zh = g_strconcat (name->zh, "/", text->per->zh, NULL);
    }
  else
    en = g_strdup (name != NULL ? guatu_unit_text_en (text, FALSE) : zh);
  unit = g_hash_table_lookup (items->units, zh);
  return unit != NULL ? unit : add_unit (items, text, zh, en);
}

/**
 * guatu_items_unit_other:
 * @items: items
 * @kind: what is measured
 * @label: what follows on a number, of a unit that is not known by name
 *
 * Returns: (transfer none): the unit in the dataset, which is added if it is new
 */
const GuatuUnit *
guatu_items_unit_other (GuatuItems *items, GuatuUnitKind kind, const GuatuText *label)
{
  GuatuUnit *unit = g_hash_table_lookup (items->units, label->zh);
  g_autofree char *id = NULL;

  if (unit != NULL)
    return unit;
  id = guatu_items_id (items, GUATU_LIST_UNITS, label->en, "unit");
  unit = guatu_builder_add (items->builder, GUATU_LIST_UNITS, id, NULL);
  unit->kind = kind;
  guatu_text_set (&unit->label, label->zh, label->en);
  g_hash_table_insert (items->units, g_strdup (label->zh), unit);
  return unit;
}

/* Whether all that a unit counts is beds, as far as names say. */
static gboolean
counts_beds (const GuatuDataset *dataset, const GuatuUnit *unit)
{
  guint n = 0;

  for (guint i = 0; i < dataset->indicators->len; i++)
    {
      const GuatuIndicator *indicator = g_ptr_array_index (dataset->indicators, i);

      if (indicator->unit != unit)
        continue;
      if (strstr (indicator->name.zh, "床") == NULL)
        return FALSE;
      n++;
    }
  return n > 0;
}

/**
 * guatu_items_name_counted:
 * @dataset: a dataset that was just made
 *
 * Calls in English what is counted in 张 by what it is, where that is beds: 张 counts
 * tickets and cards, too.
 */
void
guatu_items_name_counted (GuatuDataset *dataset)
{
  for (guint i = 0; i < dataset->units->len; i++)
    {
      GuatuUnit *unit = g_ptr_array_index (dataset->units, i);

      if (unit->kind != GUATU_UNIT_COUNT || !g_str_equal (unit->label.zh, "张")
          || !counts_beds (dataset, unit))
        continue;
      guatu_text_set (&unit->label, "张", "beds");
      guatu_text_set (&unit->label_one, "张", "bed");
    }
}
