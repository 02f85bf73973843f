/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * GuatuMappedPiece:
 * @at: its first byte in the text
 * @source: the byte of the source that this comes from
 *
 * A piece of a text whose characters come from as many bytes of a source, one after the
 * other; only the last may come from a longer or a shorter one.
 */
typedef struct
{
  guint32 at;
  guint32 source;
} GuatuMappedPiece;

/**
 * GuatuMapped:
 * @text: ends in a zero
 * @length: its bytes
 * @room: the bytes that there is room for, with the zero
 * @pieces: (element-type GuatuMappedPiece): in their order
 * @last: the piece that was asked for last, as the next one that is asked for is mostly
 * near
 *
 * A text that grows, with the way back to the source that it is made from.
 */
typedef struct
{
  char *text;
  gsize length;
  gsize room;
  GArray *pieces;
  guint last;
} GuatuMapped;

void guatu_mapped_init (GuatuMapped *mapped, gsize room);
void guatu_mapped_clear (GuatuMapped *mapped);
void guatu_mapped_add (GuatuMapped *mapped, gunichar c, gsize source);
void guatu_mapped_add_source (GuatuMapped *mapped, const char *source, gsize start,
                              gsize end);
void guatu_mapped_add_span (GuatuMapped *mapped, GuatuMapped *from, gsize start,
                            gsize end);
guint guatu_mapped_piece (GuatuMapped *mapped, gsize at);
gsize guatu_mapped_source (GuatuMapped *mapped, gsize at);

G_END_DECLS
