/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

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

G_END_DECLS
