/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define GUATU_N_ENDINGS 1024u

/**
 * GuatuEndings:
 * @is_built: whether the words are known; 0 at first
 * @bits: a bit for each hash of the last two bytes of one of them
 *
 * How the words of a table end; static and empty at first. Most texts end in no such way,
 * which takes a look at two bytes of them.
 */
typedef struct
{
  gsize is_built;
  guint64 bits[GUATU_N_ENDINGS / 64];
} GuatuEndings;

gboolean guatu_endings_may_be (GuatuEndings *endings, const void *words, gsize stride,
                               guint n, const char *text, gsize length);

/**
 * GUATU_MAY_END:
 * @endings: of the table
 * @words: an array of texts, or of structures of which a text is the first member
 * @text: a text
 * @length: its bytes
 *
 * guatu_endings_may_be() of an array whose size is known.
 */
#define GUATU_MAY_END(endings, words, text, length)                                      \
  guatu_endings_may_be ((endings), (words), sizeof *(words), G_N_ELEMENTS (words),       \
                        (text), (length))

G_END_DECLS
