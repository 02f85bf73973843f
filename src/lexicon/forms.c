/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "lexicon/forms.h"

#include <string.h>

/* The form that is exactly the first @length bytes of a text, or NULL. */
static const GuatuForm *
find (const GuatuForms *forms, const char *text, gsize length)
{
  guint low = 0, high = forms->n;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;
      const char *word = forms->forms[middle].word;
      int order = strncmp (word, text, length);

      if (order == 0 && word[length] == '\0')
        return &forms->forms[middle];
      if (order < 0)
        low = middle + 1;
      else
        high = middle;
    }
  return NULL;
}

/**
 * guatu_forms_find:
 * @forms: a table
 * @word: a normalized text
 * @item: (out): what it stands for
 *
 * Returns: whether the whole text is a word of the table
 */
gboolean
guatu_forms_find (const GuatuForms *forms, const char *word, int *item)
{
  const gsize length = strnlen (word, forms->longest + 1);
  const GuatuForm *form = length <= forms->longest ? find (forms, word, length) : NULL;

  if (form != NULL)
    *item = form->item;
  return form != NULL;
}

/* Whether a word may end between two characters: not within a word of Latin letters. */
static gboolean
may_end (const char *text, const char *end)
{
  return *end == '\0' || !g_ascii_isalpha (*end) || !g_ascii_isalpha (end[-1]);
}

/**
 * guatu_forms_take:
 * @forms: a table
 * @text: (inout): a place in a normalized text, which is moved past the word
 * @item: (out): what it stands for
 *
 * Returns: whether the text goes on with a word of the table; of several it is the
 *   longest
 */
gboolean
guatu_forms_take (const GuatuForms *forms, const char **text, int *item)
{
  for (gsize length = strnlen (*text, forms->longest); length > 0; length--)
    {
      const GuatuForm *form
          = may_end (*text, *text + length) ? find (forms, *text, length) : NULL;

      if (form == NULL)
        continue;
      *item = form->item;
      *text += length;
      return TRUE;
    }
  return FALSE;
}
