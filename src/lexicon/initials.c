/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "lexicon/initials.h"

#include <stdlib.h>
#include <string.h>

#include "lexicon/tables.h"

static int
compare (gconstpointer key, gconstpointer item)
{
  const gunichar character = *(const gunichar *) key;
  const GuatuInitial *initial = item;

  return character < initial->character ? -1 : character > initial->character;
}

/* Whether a pinyin of a character begins with a letter. */
static gboolean
begins_with (gunichar character, char letter)
{
  const GuatuInitial *initial = bsearch (&character, guatu_initials, guatu_n_initials,
                                         sizeof (GuatuInitial), compare);

  return initial != NULL && letter >= 'a' && letter <= 'z'
         && (initial->letters >> (letter - 'a') & 1) != 0;
}

/**
 * guatu_initials_find:
 * @text: a text
 * @letters: what was typed, in lower case
 *
 * As input methods have it, 投资 is found by “tz”.
 *
 * Returns: whether characters that follow on one another in the text have pinyin that
 *   begins with these letters; one letter alone would find everything, and finds nothing
 */
gboolean
guatu_initials_find (const char *text, const char *letters)
{
  if (*letters == '\0' || letters[1] == '\0')
    return FALSE;
  for (const char *start = text; *start != '\0'; start = g_utf8_next_char (start))
    {
      const char *at = start;
      const char *letter = letters;

      while (*letter != '\0' && begins_with (g_utf8_get_char (at), *letter))
        {
          at = g_utf8_next_char (at);
          letter++;
        }
      if (*letter == '\0')
        return TRUE;
    }
  return FALSE;
}
