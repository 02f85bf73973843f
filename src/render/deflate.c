/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "render/deflate.h"

#include <string.h>

#include "render/huffman.h"

/* A block has its own codes, so it should be long, and like in itself. */
#define BLOCK_TOKENS 16384

/* No token takes more bits than 15 + 5 + 15 + 13; nor its block's codes more than
 * this many bytes. */
#define TOKEN_BYTES 6
#define HEADER_BYTES 512

#define END_OF_BLOCK 256
#define N_LENGTH_SYMBOLS 286
#define N_DISTANCE_SYMBOLS 30
#define N_CODE_SYMBOLS 19

/* A byte, where the length is 0; else a repetition. */
typedef struct
{
  guint16 length;
  guint16 distance; /* less one; or the byte */
} Token;

struct _GuatuDeflate
{
  GByteArray *out;
  guint8 *next; /* where the next whole byte of the block goes */
  guint64 bits; /* those that are no whole byte yet, the first lowest */
  guint n_bits;
  guint n_tokens;
  guint32 length_counts[N_LENGTH_SYMBOLS];
  guint32 distance_counts[N_DISTANCE_SYMBOLS];
  Token tokens[BLOCK_TOKENS];
};

/* A symbol stands for a range; the extra bits tell which of it. */
typedef struct
{
  guint symbol;
  guint n_extra;
  guint extra;
} Symbol;

static Symbol
length_symbol (guint length)
{
  guint value = length - GUATU_DEFLATE_MIN_LENGTH, n_extra;

  if (length == GUATU_DEFLATE_MAX_LENGTH)
    return (Symbol){ N_LENGTH_SYMBOLS - 1, 0, 0 };
  if (value < 8)
    return (Symbol){ END_OF_BLOCK + 1 + value, 0, 0 };
  n_extra = g_bit_storage (value) - 3;
  return (Symbol){ END_OF_BLOCK + 1 + 4 * n_extra + (value >> n_extra), n_extra,
                   value & ((1u << n_extra) - 1) };
}

static Symbol
distance_symbol (guint value)
{
  guint n_extra;

  if (value < 4)
    return (Symbol){ value, 0, 0 };
  n_extra = g_bit_storage (value) - 2;
  return (Symbol){ 2 * n_extra + (value >> n_extra), n_extra,
                   value & ((1u << n_extra) - 1) };
}

static inline void
put (GuatuDeflate *deflate, guint value, guint n_bits)
{
  deflate->bits |= (guint64) value << deflate->n_bits;
  for (deflate->n_bits += n_bits; deflate->n_bits >= 8; deflate->n_bits -= 8)
    {
      *deflate->next++ = (guint8) deflate->bits;
      deflate->bits >>= 8;
    }
}

static inline void
put_symbol (GuatuDeflate *deflate, const GuatuHuffman *code, Symbol symbol)
{
  put (deflate, code->codes[symbol.symbol], code->lengths[symbol.symbol]);
  put (deflate, symbol.extra, symbol.n_extra);
}

/* The order in which a block tells the code of its codes' lengths. */
static const guint8 code_order[N_CODE_SYMBOLS]
    = { 16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15 };

/* Both codes, each length of theirs as a symbol. Their runs are not told as
 * such: that would save a few dozen bytes of a block's thousands. */
static void
put_codes (GuatuDeflate *deflate, const GuatuHuffman *lengths,
           const GuatuHuffman *distances)
{
  const GuatuHuffman *both[] = { lengths, distances };
  guint32 counts[N_CODE_SYMBOLS] = { 0 };
  GuatuHuffman code;

  for (guint i = 0; i < 2; i++)
    for (guint j = 0; j < both[i]->n_symbols; j++)
      counts[both[i]->lengths[j]]++;
  guatu_huffman_init (&code, counts, N_CODE_SYMBOLS, 7);
  put (deflate, lengths->n_symbols - 257, 5);
  put (deflate, distances->n_symbols - 1, 5);
  put (deflate, N_CODE_SYMBOLS - 4, 4);
  for (guint i = 0; i < N_CODE_SYMBOLS; i++)
    put (deflate, code.lengths[code_order[i]], 3);
  for (guint i = 0; i < 2; i++)
    for (guint j = 0; j < both[i]->n_symbols; j++)
      put_symbol (deflate, &code, (Symbol){ both[i]->lengths[j], 0, 0 });
}

static void
put_tokens (GuatuDeflate *deflate, const GuatuHuffman *lengths,
            const GuatuHuffman *distances)
{
  for (guint i = 0; i < deflate->n_tokens; i++)
    {
      Token token = deflate->tokens[i];

      if (token.length == 0)
        {
          put_symbol (deflate, lengths, (Symbol){ token.distance, 0, 0 });
          continue;
        }
      put_symbol (deflate, lengths, length_symbol (token.length));
      put_symbol (deflate, distances, distance_symbol (token.distance));
    }
  put_symbol (deflate, lengths, (Symbol){ END_OF_BLOCK, 0, 0 });
}

static void
end_block (GuatuDeflate *deflate, gboolean last)
{
  guint length = deflate->out->len;
  GuatuHuffman lengths, distances;

  /* At least one distance has a code, used or not. */
  deflate->length_counts[END_OF_BLOCK] = 1;
  deflate->distance_counts[0] = MAX (deflate->distance_counts[0], 1);
  guatu_huffman_init (&lengths, deflate->length_counts, N_LENGTH_SYMBOLS, 15);
  guatu_huffman_init (&distances, deflate->distance_counts, N_DISTANCE_SYMBOLS, 15);
  g_byte_array_set_size (deflate->out,
                         length + deflate->n_tokens * TOKEN_BYTES + HEADER_BYTES);
  deflate->next = deflate->out->data + length;
  put (deflate, last, 1);
  put (deflate, 2, 2);
  put_codes (deflate, &lengths, &distances);
  put_tokens (deflate, &lengths, &distances);
  if (last)
    put (deflate, 0, (8 - deflate->n_bits) % 8);
  g_byte_array_set_size (deflate->out, (guint) (deflate->next - deflate->out->data));
  memset (deflate->length_counts, 0, sizeof deflate->length_counts);
  memset (deflate->distance_counts, 0, sizeof deflate->distance_counts);
  deflate->n_tokens = 0;
}

static inline void
add_token (GuatuDeflate *deflate, Token token)
{
  if (deflate->n_tokens == BLOCK_TOKENS)
    end_block (deflate, FALSE);
  deflate->tokens[deflate->n_tokens++] = token;
}

/**
 * guatu_deflate_new:
 * @out: (transfer none): what the stream is appended to
 *
 * Returns: (transfer full): a writer of a stream
 */
GuatuDeflate *
guatu_deflate_new (GByteArray *out)
{
  GuatuDeflate *deflate = g_new0 (GuatuDeflate, 1);

  deflate->out = out;
  return deflate;
}

/**
 * guatu_deflate_free:
 */
void
guatu_deflate_free (GuatuDeflate *deflate)
{
  g_free (deflate);
}

/**
 * guatu_deflate_byte:
 *
 * Adds a byte as it is.
 */
void
guatu_deflate_byte (GuatuDeflate *deflate, guint8 byte)
{
  add_token (deflate, (Token){ 0, byte });
  deflate->length_counts[byte]++;
}

/**
 * guatu_deflate_repeat:
 * @length: 3 or more
 * @distance: from 1 to 32768
 *
 * Adds @length bytes that are those at @distance before them.
 */
void
guatu_deflate_repeat (GuatuDeflate *deflate, gsize length, guint distance)
{
  g_return_if_fail (length >= GUATU_DEFLATE_MIN_LENGTH);

  while (length > 0)
    {
      gsize take = MIN (length, GUATU_DEFLATE_MAX_LENGTH);

      /* What is left must again be long enough. */
      if (length > take && length - take < GUATU_DEFLATE_MIN_LENGTH)
        take -= GUATU_DEFLATE_MIN_LENGTH;
      add_token (deflate, (Token){ (guint16) take, (guint16) (distance - 1) });
      deflate->length_counts[length_symbol ((guint) take).symbol]++;
      deflate->distance_counts[distance_symbol (distance - 1).symbol]++;
      length -= take;
    }
}

/**
 * guatu_deflate_finish:
 *
 * Ends the stream.
 */
void
guatu_deflate_finish (GuatuDeflate *deflate)
{
  end_block (deflate, TRUE);
}
