/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "lexicon/indicator-name.h"

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
  int item = 0;

  return guatu_forms_find_text (&guatu_indicator_forms, text, &item)
             ? &guatu_indicator_names[item]
             : NULL;
}
