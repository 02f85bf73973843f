/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "prose/clean.h"

#include <string.h>

#include "lexicon/begins.h"

/* The words of a span as the source writes them. */

/* A character has no more bytes. */
#define CHARACTER_MOST 6u
/* Words of so many bytes need no room but that of the stack. */
#define WORDS_FEW 512u

/* Whether any of some bytes is to be put as something else: a control character. Eight
 * at once: 0x20 is below none of the others, and the highest bit marks those above 0x7f.
 */
static gboolean
has_control (const char *bytes, gsize n)
{
  const guint64 blanks = 0x2020202020202020u, highest = 0x8080808080808080u;
  gsize i = 0;

  for (guint64 eight; i + sizeof eight <= n; i += sizeof eight)
    {
      memcpy (&eight, bytes + i, sizeof eight);
      if (((eight - blanks) & ~eight & highest) != 0)
        return TRUE;
    }
  for (; i < n; i++)
    if ((guchar) bytes[i] < 0x20)
      return TRUE;
  return FALSE;
}

/* Puts a byte of the source that was folded to @folded: nothing to see is left out, or a
 * blank. Returns how many bytes were put. */
static inline gsize
put_byte (char *to, char byte, char folded)
{
  if ((guchar) byte < 0x20 && folded != ' ' && folded != '\n' && folded != '\t')
    return 0;
  *to = (guchar) byte < 0x20 ? ' ' : byte;
  return 1;
}

/**
 * guatu_clean_words:
 * @clean: a text
 * @start: the first byte of a span of it
 * @end: the byte after it
 *
 * Returns: (transfer full): the words as the source writes them, on one line
 */
char *
guatu_clean_words (const GuatuClean *clean, gsize start, gsize end)
{
  char few[WORDS_FEW * CHARACTER_MOST];
  const gboolean is_short = end - start <= WORDS_FEW;
  char *words = is_short ? few : g_malloc ((end - start) * CHARACTER_MOST);
  const char *last = NULL;
  gsize n = 0;
  guint i = end > start ? guatu_mapped_piece (clean->way, start) : 0;

  for (gsize at = start; at < end; i++)
    {
      const GuatuMappedPiece *piece
          = &g_array_index (clean->way->pieces, GuatuMappedPiece, i);
      const gsize next = i + 1 < clean->way->pieces->len ? piece[1].at : clean->length;
      const gsize stop = MIN (next, end);
      const char *from = clean->source + piece->source + (at - piece->at);
      /* All but the last character of a piece have as many bytes here as there. */
      const gsize one = guatu_character_start (clean->text, stop - 1);
      gsize length = one > at ? one - at : 0;

      if (length > 0 && !has_control (from, length))
        {
          memcpy (words + n, from, length);
          n += length;
          from += length;
          at = one;
        }
      for (; at < one; at++, from++)
        n += put_byte (words + n, *from, clean->text[at]);
      at = stop;
      if (from == last)
        continue;
      last = from;
      length = (gsize) (g_utf8_next_char (from) - from);
      if (length > 1 && !guatu_begins (from, "\u3000"))
        {
          memcpy (words + n, from, length);
          n += length;
        }
      else
        n += put_byte (words + n, length > 1 ? '\n' : *from, clean->text[stop - 1]);
    }
  if (is_short)
    {
      words = g_malloc (n + 1);
      memcpy (words, few, n);
      words[n] = '\0';
      return words;
    }
  words[n] = '\0';
  return g_realloc (words, n + 1);
}
