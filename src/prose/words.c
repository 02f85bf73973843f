/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "prose/words.h"

/* The words that begin with a character: from @low up to @high. */
static gboolean
find_first (gunichar c, guint *low, guint *high)
{
  guint from = 0, to = guatu_prose_n_firsts;

  while (from < to)
    {
      guint middle = from + (to - from) / 2;

      if (guatu_prose_firsts[middle].character < c)
        from = middle + 1;
      else
        to = middle;
    }
  if (from == guatu_prose_n_firsts || guatu_prose_firsts[from].character != c)
    return FALSE;
  *low = guatu_prose_firsts[from].from;
  *high = guatu_prose_firsts[from + 1].from;
  return TRUE;
}

/* Whether a word may end here: not within one of Latin letters. */
static gboolean
may_end (const char *end)
{
  return !g_ascii_isalnum (*end) || !g_ascii_isalnum (end[-1]);
}

/**
 * guatu_words_take:
 * @text: a place in a clean text, at which no word of Latin letters goes on
 * @length: (out): the bytes of the word
 * @item: (out): what it stands for: see guatu_words_cue()
 *
 * Returns: whether a cue or the name of an indicator stands here; of several it is the
 *   longest
 */
gboolean
guatu_words_take (const char *text, gsize *length, int *item)
{
  guint low = 0, high = 0;
  gsize depth = (gsize) (g_utf8_next_char (text) - text);

  return find_first (g_utf8_get_char (text), &low, &high)
         && guatu_forms_longest (&guatu_prose_words, low, high, depth, text, may_end,
                                 length, item);
}

/**
 * guatu_words_cue:
 * @item: what a word stands for
 *
 * Returns: (nullable): the cue, or %NULL of the name of an indicator
 */
const GuatuCue *
guatu_words_cue (int item)
{
  return item < guatu_prose_n_cues ? &guatu_prose_cues[item] : NULL;
}
