/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "lexicon/endings.h"

#include <string.h>

#include "lexicon/begins.h"

static guint
hash (char before, char last)
{
  return ((guint) (guchar) guatu_small (before) * 37u + (guchar) guatu_small (last))
         % GUATU_N_ENDINGS;
}

static void
add (GuatuEndings *endings, char before, char last)
{
  const guint bit = hash (before, last);

  endings->bits[bit / 64] |= G_GUINT64_CONSTANT (1) << bit % 64;
}

static void
build (GuatuEndings *endings, const char *words, gsize stride, guint n)
{
  for (guint i = 0; i < n; i++)
    {
      const char *word = *(const char *const *) (gconstpointer) (words + i * stride);
      const gsize length = strlen (word);

      /* A word of one byte may stand behind a blank. */
      add (endings, length > 1 ? word[length - 2] : ' ', word[length - 1]);
    }
}

/* Whether the last character of a text is, when it is normalized, what it is or its small
 * letter, and the byte before it too, whatever stands before that. */
static gboolean
ends_plainly (const char *text, gsize length)
{
  if (g_ascii_isgraph (text[length - 1]))
    return (guchar) text[length - 2] >= ' ' && (guchar) text[length - 2] < 0x80;
  return length >= strlen ("字") && guatu_is_chinese_at (text + length - strlen ("字"));
}

/**
 * guatu_endings_may_be:
 * @endings: (inout): of the words; built when it is asked first
 * @words: the words, in small letters, each as the first member of a structure
 * @stride: the bytes of such a structure
 * @n: how many there are
 * @text: a text, normalized or not
 * @length: its bytes
 *
 * Returns: %FALSE where the text, when it is normalized, surely ends with none of the
 *   words, nor with one and a blank
 */
gboolean
guatu_endings_may_be (GuatuEndings *endings, const void *words, gsize stride, guint n,
                      const char *text, gsize length)
{
  guint bit;

  if (length < 2 || !ends_plainly (text, length))
    return TRUE;
  if (g_once_init_enter (&endings->is_built))
    {
      build (endings, words, stride, n);
      g_once_init_leave (&endings->is_built, 1);
    }
  bit = hash (text[length - 2], text[length - 1]);
  return (endings->bits[bit / 64] >> bit % 64 & 1) != 0;
}
