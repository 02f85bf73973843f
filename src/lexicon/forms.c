/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "lexicon/forms.h"

#include <string.h>

#include "lexicon/begins.h"

/* Up to so many words are looked through one by one. */
#define FEW 8u

/* The words that begin with the first character of a text: from @low up to @high. */
static gboolean
find_first (const GuatuForms *forms, const char *text, guint *low, guint *high)
{
  guint from = 0, to = forms->n_firsts;
  gunichar c;

  if (!guatu_forms_may_begin (forms, text))
    return FALSE;
  c = guatu_character_at (text);
  while (from < to)
    {
      const guint middle = from + (to - from) / 2;

      if (forms->firsts[middle].character < c)
        from = middle + 1;
      else
        to = middle;
    }
  if (from == forms->n_firsts || forms->firsts[from].character != c)
    return FALSE;
  *low = forms->firsts[from].from;
  *high = forms->firsts[from + 1].from;
  return TRUE;
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
  guint low = 0, high = 0;

  if (!find_first (forms, word, &low, &high))
    return FALSE;
  while (low < high)
    {
      const guint middle = low + (high - low) / 2;
      const int order = strcmp (forms->forms[middle].word, word);

      if (order == 0)
        {
          *item = forms->forms[middle].item;
          return TRUE;
        }
      if (order < 0)
        low = middle + 1;
      else
        high = middle;
    }
  return FALSE;
}

/* The first of the words from @low up to @high whose byte at @depth is @byte or, if
 * @after, is more; all of these words are the same before it. */
static guint
bisect (const GuatuForm *forms, guint low, guint high, gsize depth, guchar byte,
        gboolean after)
{
  while (high - low > FEW)
    {
      guint middle = low + (high - low) / 2;
      guchar here = (guchar) forms[middle].word[depth];

      if (here < byte || (after && here == byte))
        low = middle + 1;
      else
        high = middle;
    }
  while (low < high
         && ((guchar) forms[low].word[depth] < byte
             || (after && (guchar) forms[low].word[depth] == byte)))
    low++;
  return low;
}

/**
 * guatu_forms_longest:
 * @forms: a table
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
guatu_forms_longest (const GuatuForms *forms, const char *text,
                     gboolean (*may_end) (const char *end), gsize *length, int *item)
{
  gboolean found = FALSE;
  guint low = 0, high = 0;

  if (!find_first (forms, text, &low, &high))
    return FALSE;
  for (gsize depth = (gsize) (g_utf8_next_char (text) - text); low < high; depth++)
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

  if (!guatu_forms_longest (forms, *text, may_end, &length, item))
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
