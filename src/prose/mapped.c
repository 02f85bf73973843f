/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "prose/mapped.h"

#include <string.h>

#include "lexicon/begins.h"

/* The bytes of a character, and a zero. */
#define CHARACTER_MOST 8u
/* So many pieces behind the last one are looked at before all are. */
#define NEAR 8u

/** guatu_mapped_init: an empty text, with room for so many bytes; to be cleared. */
void
guatu_mapped_init (GuatuMapped *mapped, gsize room)
{
  *mapped = (GuatuMapped) { .room = room + CHARACTER_MOST };
  mapped->text = g_malloc (mapped->room);
  *mapped->text = '\0';
  mapped->pieces = g_array_new (FALSE, FALSE, sizeof (GuatuMappedPiece));
}

/** guatu_mapped_clear: frees what a text holds. */
void
guatu_mapped_clear (GuatuMapped *mapped)
{
  g_clear_pointer (&mapped->text, g_free);
  g_clear_pointer (&mapped->pieces, g_array_unref);
}

static void
make_room (GuatuMapped *mapped, gsize n)
{
  if (mapped->room - mapped->length >= n + CHARACTER_MOST)
    return;
  mapped->room = 2 * mapped->room + n;
  mapped->text = g_realloc (mapped->text, mapped->room);
}

/* Goes on with a byte of the source, in a new piece if that is not the next one. */
static void
go_on (GuatuMapped *mapped, gsize source)
{
  const GArray *pieces = mapped->pieces;
  const GuatuMappedPiece *last
      = pieces->len > 0 ? &g_array_index (pieces, GuatuMappedPiece, pieces->len - 1)
                        : NULL;
  const GuatuMappedPiece piece = { (guint32) mapped->length, (guint32) source };

  if (last == NULL || last->source + (mapped->length - last->at) != source)
    g_array_append_val (mapped->pieces, piece);
}

/**
 * guatu_mapped_add:
 * @mapped: a text
 * @c: a character
 * @source: the first byte of what it comes from
 */
void
guatu_mapped_add (GuatuMapped *mapped, gunichar c, gsize source)
{
  make_room (mapped, 0);
  go_on (mapped, source);
  mapped->length += (gsize) g_unichar_to_utf8 (c, mapped->text + mapped->length);
  mapped->text[mapped->length] = '\0';
}

/**
 * guatu_mapped_add_source:
 * @mapped: a text
 * @source: the source
 * @start: the first byte of what is added of it
 * @end: the byte after that
 *
 * Adds characters as they are, but for letters of ASCII, which become small ones.
 */
void
guatu_mapped_add_source (GuatuMapped *mapped, const char *source, gsize start, gsize end)
{
  char *to;

  if (end == start)
    return;
  make_room (mapped, end - start);
  go_on (mapped, start);
  to = mapped->text + mapped->length;
  for (gsize i = start; i < end; i++)
    *to++ = source[i] >= 'A' && source[i] <= 'Z' ? (char) (source[i] | 0x20) : source[i];
  *to = '\0';
  mapped->length += end - start;
}

/**
 * guatu_mapped_add_span:
 * @mapped: a text
 * @from: a text that was made from the same source
 * @start: the first byte of what is added of it, with which a character begins
 * @end: the byte after that
 */
void
guatu_mapped_add_span (GuatuMapped *mapped, GuatuMapped *from, gsize start, gsize end)
{
  guint i;

  if (end == start)
    return;
  make_room (mapped, end - start);
  i = guatu_mapped_piece (from, start);
  for (gsize at = start; at < end; i++)
    {
      const GuatuMappedPiece *piece = &g_array_index (from->pieces, GuatuMappedPiece, i);
      const gsize stop = i + 1 < from->pieces->len ? MIN (piece[1].at, end) : end;

      go_on (mapped, piece->source + (at - piece->at));
      memcpy (mapped->text + mapped->length, from->text + at, stop - at);
      mapped->length += stop - at;
      at = stop;
    }
  mapped->text[mapped->length] = '\0';
}

/** guatu_mapped_piece: the piece that a byte is in, of a text that has some. */
guint
guatu_mapped_piece (GuatuMapped *mapped, gsize at)
{
  const GuatuMappedPiece *pieces = (GuatuMappedPiece *) (gpointer) mapped->pieces->data;
  const guint n = mapped->pieces->len;
  guint low = 0, high = n, near = mapped->last;

  for (guint i = 0; i < NEAR && near < n && pieces[near].at <= at; i++, near++)
    if (near + 1 == n || pieces[near + 1].at > at)
      return mapped->last = near;
  while (high - low > 1)
    {
      const guint middle = low + (high - low) / 2;

      if (pieces[middle].at <= at)
        low = middle;
      else
        high = middle;
    }
  return mapped->last = low;
}

/**
 * guatu_mapped_source:
 * @mapped: a text
 * @at: a byte of it
 *
 * Returns: the first byte of the character of the source that it comes from
 */
gsize
guatu_mapped_source (GuatuMapped *mapped, gsize at)
{
  const GuatuMappedPiece *piece;

  at = guatu_character_start (mapped->text, at);
  piece = &g_array_index (mapped->pieces, GuatuMappedPiece,
                          guatu_mapped_piece (mapped, at));
  return piece->source + (at - piece->at);
}
