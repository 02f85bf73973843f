/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "lexicon/place-name.h"

#include "lexicon/normalize.h"
#include "lexicon/tables.h"

/**
 * guatu_place_name_find:
 * @text: what somebody calls a place, in either language: 山东省, Shandong
 *
 * Returns: (transfer none) (nullable): the place that is meant
 */
const GuatuPlaceName *
guatu_place_name_find (const char *text)
{
  g_autofree char *normal = guatu_lexicon_normalize (text);
  int item = 0;

  return guatu_forms_find (&guatu_place_forms, normal, &item) ? &guatu_place_names[item]
                                                              : NULL;
}
