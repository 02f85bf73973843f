/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "lexicon/indicator-name.h"

#include "lexicon/normalize.h"
#include "lexicon/tables.h"

/**
 * guatu_indicator_name_find:
 * @text: what somebody calls an indicator, in either language: 社零, GDP
 *
 * Returns: (transfer none) (nullable): the indicator that is meant
 */
const GuatuIndicatorName *
guatu_indicator_name_find (const char *text)
{
  g_autofree char *normal = NULL;
  int item = 0;

  /* Words of the table are normalized, and so is most that is asked for. */
  if (guatu_forms_find (&guatu_indicator_forms, text, &item))
    return &guatu_indicator_names[item];
  if (guatu_lexicon_is_normal (text))
    return NULL;
  normal = guatu_lexicon_normalize (text);
  return guatu_forms_find (&guatu_indicator_forms, normal, &item)
             ? &guatu_indicator_names[item]
             : NULL;
}
