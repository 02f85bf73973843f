/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "lexicon/normalize.h"

/* A copy of a text of ASCII, in small letters and without blanks at its ends: it is
 * composed and has no other form than its small letters. %NULL of any other text. */
static char *
fold_ascii (const char *text)
{
  const char *end = text;

  for (; *end != '\0'; end++)
    if (!g_ascii_isprint (*end))
      return NULL;
  while (*text == ' ')
    text++;
  while (end > text && end[-1] == ' ')
    end--;
  return g_ascii_strdown (text, end - text);
}

/**
 * guatu_lexicon_normalize:
 * @text: a text
 *
 * Returns: (transfer full): the text without differences that mean nothing: full-width
 *   and half-width, upper and lower case, and blanks at its ends
 */
char *
guatu_lexicon_normalize (const char *text)
{
  char *normal = fold_ascii (text);
  g_autofree char *composed = NULL;
  g_autofree char *folded = NULL;

  if (normal != NULL)
    return normal;
  composed = g_utf8_normalize (text, -1, G_NORMALIZE_NFKC);
  folded = composed != NULL ? g_utf8_casefold (composed, -1) : NULL;
  normal = folded != NULL ? g_utf8_normalize (folded, -1, G_NORMALIZE_NFKC) : NULL;
  return normal != NULL ? g_strstrip (normal) : g_strdup ("");
}
