/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dataset/unit.h"

#include "dataset/names.h"

/**
 * guatu_unit_free:
 * @unit: (transfer full): a unit
 */
void
guatu_unit_free (GuatuUnit *unit)
{
  g_free (unit->id);
  guatu_text_clear (&unit->label);
  guatu_text_clear (&unit->label_one);
  g_free (unit);
}

/**
 * guatu_unit_label:
 * @unit: a unit
 * @value: the number that stands before the label, as it is shown
 * @language: a language
 *
 * Only exactly 1 takes the singular in English: 1 project, but 0 projects,
 * -1 projects and, when it is shown so, 1.5 projects.
 *
 * Returns: (nullable): the label in that language; owned by the unit
 */
const char *
guatu_unit_label (const GuatuUnit *unit, double value, GuatuLanguage language)
{
  if (value == 1.0 && !guatu_text_is_absent (&unit->label_one))
    return guatu_text_get (&unit->label_one, language);

  return guatu_text_get (&unit->label, language);
}

/**
 * guatu_unit_kind_to_string:
 * @kind: a kind of unit
 *
 * Returns: its name in files, such as "currency"
 */

/**
 * guatu_unit_kind_from_string:
 * @string: a name
 * @kind: (out): the kind; left alone if there is none of that name
 *
 * Returns: whether @string names a kind of unit
 */
GUATU_DEFINE_NAMES (GuatuUnitKind, guatu_unit_kind, "percent", "currency", "mass", "area",
                    "length", "duration", "count")
