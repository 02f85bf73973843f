/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <string.h>

#include <glib.h>

G_BEGIN_DECLS

/**
 * guatu_begins:
 * @text: a text
 * @word: what it may begin with
 *
 * As g_str_has_prefix(), without calls: a report is asked this some hundred thousand
 * times, and most often the first byte answers.
 *
 * Returns: whether the text begins with the word
 */
static inline gboolean
guatu_begins (const char *text, const char *word)
{
  while (*word != '\0')
    if (*text++ != *word++)
      return FALSE;
  return TRUE;
}

/**
 * guatu_ends:
 * @text: a text
 * @length: its bytes
 * @word: what it may end with
 *
 * As g_str_has_suffix(), for the same reason; mostly the last byte answers.
 *
 * Returns: whether the text ends with the word
 */
static inline gboolean
guatu_ends (const char *text, gsize length, const char *word)
{
  const gsize n = strlen (word);

  return n <= length && (n == 0 || text[length - 1] == word[n - 1])
         && memcmp (text + length - n, word, n) == 0;
}

G_END_DECLS
