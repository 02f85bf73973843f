/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "lexicon/category-name.h"

#include <string.h>

#include "lexicon/normalize.h"
#include "lexicon/tables.h"

/**
 * guatu_category_name_find:
 * @text: what somebody calls a part of something, in either language: 衣着, Clothing
 *
 * Returns: (transfer none) (nullable): its names in both
 */
const GuatuText *
guatu_category_name_find (const char *text)
{
  g_autofree char *normal = NULL;
  int item = 0;

  if (guatu_forms_find_text (&guatu_category_forms, text, &item))
    return &guatu_category_names[item];
  /* No percent sign, of whichever width, is a letter or a digit. */
  if (*text == '\0' || g_ascii_isalnum (text[strlen (text) - 1]))
    return NULL;
  normal = guatu_lexicon_normalize (text);
  if (!g_str_has_suffix (normal, "%") || strlen (normal) == 1)
    return NULL;
  normal[strlen (normal) - 1] = '\0';
  return guatu_forms_find (&guatu_category_forms, normal, &item)
             ? &guatu_category_names[item]
             : NULL;
}
