/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "lexicon/normalize.h"

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
  g_autofree char *composed = g_utf8_normalize (text, -1, G_NORMALIZE_NFKC);
  g_autofree char *folded = composed != NULL ? g_utf8_casefold (composed, -1) : NULL;
  char *normal = folded != NULL ? g_utf8_normalize (folded, -1, G_NORMALIZE_NFKC) : NULL;

  return normal != NULL ? g_strstrip (normal) : g_strdup ("");
}
