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

/* The first of the words from @low up to @high whose byte at @depth is @byte or, if
 * @after, is more; all of these words are the same before it. */
static guint
bisect (const GuatuForm *forms, guint low, guint high, gsize depth, guchar byte,
        gboolean after)
{
  while (low < high)
    {
      guint middle = low + (high - low) / 2;
      guchar here = (guchar) forms[middle].word[depth];

      if (here < byte || (after && here == byte))
        low = middle + 1;
      else
        high = middle;
    }
  return low;
}

/**
 * guatu_forms_longest:
 * @forms: a table
 * @low: the first of its words that are looked at
 * @high: the one after the last of them
 * @depth: the bytes of the text with which all of these begin
 * @text: a place in a normalized text
 * @may_end: whether a word may end before a place of the text
 * @length: (out): the bytes of the word
 * @item: (out): what it stands for
 *
 * Narrows the sorted words down byte by byte, so that no more of the text is looked at
 * than the longest word that begins here.
 *
 * Returns: whether the text goes on with one of the words; of several it is the longest
 */
gboolean
guatu_forms_longest (const GuatuForms *forms, guint low, guint high, gsize depth,
                     const char *text, gboolean (*may_end) (const char *end),
                     gsize *length, int *item)
{
  gboolean found = FALSE;

  for (; low < high; depth++)
    {
      if (forms->forms[low].word[depth] == '\0')
        {
          if (may_end (text + depth))
            {
              *length = depth;
              *item = forms->forms[low].item;
              found = TRUE;
            }
          low++;
        }
      if (text[depth] == '\0')
        break;
      low = bisect (forms->forms, low, high, depth, (guchar) text[depth], FALSE);
      high = bisect (forms->forms, low, high, depth, (guchar) text[depth], TRUE);
    }
  return found;
}

/* Whether a word may end between two characters: not within a word of Latin letters. */
static gboolean
may_end (const char *end)
{
  return !g_ascii_isalpha (*end) || !g_ascii_isalpha (end[-1]);
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
  gsize length = 0;

  if (!guatu_forms_longest (forms, 0, forms->n, 0, *text, may_end, &length, item))
    return FALSE;
  *text += length;
  return TRUE;
}

/**
 * guatu_forms_take_behind:
 * @forms: a table
 * @text: (inout): a place in a normalized text, which is moved past blanks and the word
 * @item: (out): what it stands for
 *
 * Does guatu_forms_take() behind blanks; the ends of lines are none.
 *
 * Returns: whether a word of the table stands there
 */
gboolean
guatu_forms_take_behind (const GuatuForms *forms, const char **text, int *item)
{
  const char *at = *text;

  while (*at == ' ' || ((guchar) *at >= 0x80 && g_unichar_isspace (g_utf8_get_char (at))))
    at = g_utf8_next_char (at);
  if (!guatu_forms_take (forms, &at, item))
    return FALSE;
  *text = at;
  return TRUE;
}
