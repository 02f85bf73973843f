/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "prose/words.h"

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
  return guatu_forms_longest (&guatu_prose_words, text, may_end, length, item);
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
