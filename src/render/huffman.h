/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The largest alphabet of DEFLATE: bytes, the end, and lengths. */
#define GUATU_HUFFMAN_MAX_SYMBOLS 286

/**
 * GuatuHuffman:
 * @lengths: the bits of each symbol's code, 0 for a symbol that does not occur
 * @codes: with the bit that is sent first lowest
 */
typedef struct
{
  guint n_symbols;
  guint8 lengths[GUATU_HUFFMAN_MAX_SYMBOLS];
  guint16 codes[GUATU_HUFFMAN_MAX_SYMBOLS];
} GuatuHuffman;

void guatu_huffman_init (GuatuHuffman *huffman, const guint32 *counts, guint n_symbols,
                         guint longest);

G_END_DECLS
