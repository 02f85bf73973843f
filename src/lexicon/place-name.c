/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "lexicon/place-name.h"

#include "lexicon/tables.h"

static const GuatuPlaceName *
find (const GuatuForms *forms, const char *text)
{
  int item = 0;

  return guatu_forms_find_text (forms, text, &item) ? &guatu_place_names[item] : NULL;
}

/**
 * guatu_place_name_find:
 * @text: what somebody calls a place, in either language: 山东省, Shandong
 *
 * Returns: (transfer none) (nullable): the place that is meant
 */
const GuatuPlaceName *
guatu_place_name_find (const char *text)
{
  return find (&guatu_place_forms, text);
}

/**
 * guatu_place_code_find:
 * @code: a code of a country or of a group of them: DE, DEU, EU27_2020
 *
 * Returns: (transfer none) (nullable): the place that is meant
 */
const GuatuPlaceName *
guatu_place_code_find (const char *code)
{
  return find (&guatu_place_code_forms, code);
}
