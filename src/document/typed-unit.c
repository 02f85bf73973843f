/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "document/typed-private.h"
#include "io/items/items.h"
#include "io/out/cell-text.h"
#include "lexicon/unit-text.h"

/* A unit as somebody types it. */

/* Of a unit's multiplier, as files may have it: a power of ten. */
#define MAX_MULT 12

/* What a unit is called in Chinese: the word that was written, or what the lexicon calls
 * it where that is in English. */
static const char *
name_in_chinese (const GuatuUnitText *typed)
{
  return typed->unit != NULL && typed->per == NULL && !guatu_text_is_chinese (typed->word)
             ? typed->unit->zh
             : typed->word;
}

static gboolean
is_named (const GuatuUnit *unit, const GuatuUnitText *typed)
{
  return guatu_typed_is_called (&unit->label, typed->word)
         || guatu_typed_is_called (&unit->label, name_in_chinese (typed))
         || (typed->unit != NULL && typed->per == NULL
             && typed->unit->kind == GUATU_UNIT_PERCENT
             && unit->kind == GUATU_UNIT_PERCENT);
}

/* Whether a text is how tables write a unit with a power of ten. */
static gboolean
is_written (const GuatuUnit *unit, const char *text, int *unit_mult)
{
  for (int mult = -MAX_MULT; mult <= MAX_MULT; mult++)
    for (guint language = 0; language <= GUATU_LANGUAGE_EN; language++)
      {
        const GuatuIndicator indicator = { .unit = unit, .unit_mult = mult };
        g_autofree char *written = guatu_cell_unit (&indicator, (GuatuLanguage) language);

        if (!g_str_equal (written, text))
          continue;
        *unit_mult = mult;
        return TRUE;
      }
  return FALSE;
}

/* The unit of the dataset that a text says, with its power of ten: the one that was there
 * before, if that may be meant, since several may be called the same. As people write it,
 * if @typed is given, else as it is written in tables. */
static const GuatuUnit *
find_unit (const GuatuDataset *dataset, const GuatuUnit *before, const char *text,
           const GuatuUnitText *typed, int *unit_mult)
{
  const GuatuUnit *found = NULL;

  for (guint i = 0; i < dataset->units->len; i++)
    {
      const GuatuUnit *unit = g_ptr_array_index (dataset->units, i);

      if ((found == NULL || unit == before)
          && (typed != NULL ? is_named (unit, typed)
                            : is_written (unit, text, unit_mult)))
        found = unit;
    }
  return found;
}

/* A unit that the dataset does not have. One with a line is of two others, and is made
 * by no word. */
static gboolean
add_unit (const GuatuDataset *dataset, const GuatuUnitText *typed, GuatuEdit *edit,
          char **id)
{
  GuatuEdit *part;

  if (typed->per != NULL || strchr (typed->word, '/') != NULL)
    return FALSE;
  part = guatu_typed_add_item (edit, dataset, GUATU_LIST_UNITS, "unit");
  part->item.unit_kind = typed->unit != NULL ? typed->unit->kind : GUATU_UNIT_COUNT;
  guatu_text_set (&part->text, name_in_chinese (typed),
                  typed->unit != NULL ? typed->unit->en : typed->word);
  *id = g_strdup (part->id);
  return TRUE;
}

/**
 * guatu_typed_unit:
 * @dataset: a dataset
 * @before: (nullable): its unit that is to be changed, which is meant if another one is
 *   called the same
 * @text: a unit as people write it, 亿元, or as guatu_cell_unit() does
 * @edit: (inout): several changes, to which a new unit is added
 * @id: (out) (transfer full): the id of the unit
 * @unit_mult: (out): the power of ten of its multiplier
 *
 * Returns: whether it is a unit of the dataset or may be one; a new one has no line
 */
gboolean
guatu_typed_unit (const GuatuDataset *dataset, const GuatuUnit *before, const char *text,
                  GuatuEdit *edit, char **id, int *unit_mult)
{
  g_autofree char *stripped = guatu_typed_strip (text);
  g_auto (GuatuUnitText) typed = { NULL };
  const GuatuUnit *unit;

  if (guatu_typed_is_empty (stripped))
    return FALSE;
  unit = find_unit (dataset, before, stripped, NULL, unit_mult);
  if (unit == NULL)
    {
      if (!guatu_unit_text_parse (stripped, &typed) || guatu_typed_is_empty (typed.word))
        return FALSE;
      *unit_mult = typed.mult;
      unit = find_unit (dataset, before, stripped, &typed, unit_mult);
    }
  if (unit == NULL)
    return add_unit (dataset, &typed, edit, id);
  *id = g_strdup (unit->id);
  return TRUE;
}
