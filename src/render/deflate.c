/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "render/deflate.h"

#include <string.h>

#include "render/huffman.h"

/* A block has its own codes, so it should be long, and like in itself. */
#define BLOCK_TOKENS 8192

/* How many bytes may be one token: those of a pixel. */
#define MAX_BYTES 3

/* No token takes more bits than 15 + 5 + 15 + 13, or 3 × 15; nor its block's codes more
 * than this many bytes. */
#define TOKEN_BYTES 6
#define HEADER_BYTES 512

#define END_OF_BLOCK 256
#define N_LENGTH_SYMBOLS 286
#define N_DISTANCE_SYMBOLS 30
#define N_CODE_SYMBOLS 19

/* Some bytes, or a repetition where there are none. */
typedef struct
{
  guint16 length;
  guint16 distance; /* less one */
  guint8 n_bytes;
  guint8 bytes[MAX_BYTES];
} Token;

/* Where a block's bits go. */
typedef struct
{
  guint8 *next; /* where the next whole byte goes */
  guint64 bits; /* those that are no whole byte yet, the first lowest */
  guint n_bits;
} Bits;

struct _GuatuDeflate
{
  GByteArray *out;
  Bits bits;
  guint n_tokens;
  guint32 byte_counts[END_OF_BLOCK];
  guint32 length_counts[GUATU_DEFLATE_MAX_LENGTH + 1];
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
    return (Symbol) { N_LENGTH_SYMBOLS - 1, 0, 0 };
  if (value < 8)
    return (Symbol) { END_OF_BLOCK + 1 + value, 0, 0 };
  n_extra = g_bit_storage (value) - 3;
  return (Symbol) { END_OF_BLOCK + 1 + 4 * n_extra + (value >> n_extra), n_extra,
                    value & ((1u << n_extra) - 1) };
}

static Symbol
distance_symbol (guint value)
{
  guint n_extra;

  if (value < 4)
    return (Symbol) { value, 0, 0 };
  n_extra = g_bit_storage (value) - 2;
  return (Symbol) { 2 * n_extra + (value >> n_extra), n_extra,
                    value & ((1u << n_extra) - 1) };
}

/* Adds up to 56 bits; whole bytes go out, and up to seven more than those may be
 * written over later. */
static inline void
put (Bits *bits, guint64 value, guint n_bits)
{
  guint64 ordered;

  bits->bits |= value << bits->n_bits;
  bits->n_bits += n_bits;
  ordered = GUINT64_TO_LE (bits->bits);
  memcpy (bits->next, &ordered, sizeof ordered);
  bits->next += bits->n_bits / 8;
  bits->bits >>= bits->n_bits / 8 * 8;
  bits->n_bits %= 8;
}

/* A symbol's code with its extra bits. */
typedef struct
{
  guint32 bits;
  guint n_bits;
} Code;

static inline Code
code_of (const GuatuHuffman *code, Symbol symbol)
{
  guint n_bits = code->lengths[symbol.symbol];

  return (Code) { code->codes[symbol.symbol] | symbol.extra << n_bits,
                  n_bits + symbol.n_extra };
}

static inline void
put_symbol (Bits *bits, const GuatuHuffman *code, guint symbol)
{
  put (bits, code->codes[symbol], code->lengths[symbol]);
}

static inline void
put_bytes (Bits *bits, const GuatuHuffman *code, const Token *token)
{
  guint64 value = 0;
  guint n_bits = 0;

  for (guint i = 0; i < token->n_bytes; i++)
    {
      guint8 byte = token->bytes[i];

      value |= (guint64) code->codes[byte] << n_bits;
      n_bits += code->lengths[byte];
    }
  put (bits, value, n_bits);
}

/* The order in which a block tells the code of its codes' lengths. */
static const guint8 code_order[N_CODE_SYMBOLS]
    = { 16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15 };

/* Both codes, each length of theirs as a symbol. Their runs are not told as
 * such: that would save a few dozen bytes of a block's thousands. */
static void
put_codes (Bits *bits, const GuatuHuffman *lengths, const GuatuHuffman *distances)
{
  const GuatuHuffman *both[] = { lengths, distances };
  guint32 counts[N_CODE_SYMBOLS] = { 0 };
  GuatuHuffman code;

  for (guint i = 0; i < 2; i++)
    for (guint j = 0; j < both[i]->n_symbols; j++)
      counts[both[i]->lengths[j]]++;
  guatu_huffman_init (&code, counts, N_CODE_SYMBOLS, 7);
  put (bits, lengths->n_symbols - 257, 5);
  put (bits, distances->n_symbols - 1, 5);
  put (bits, N_CODE_SYMBOLS - 4, 4);
  for (guint i = 0; i < N_CODE_SYMBOLS; i++)
    put (bits, code.lengths[code_order[i]], 3);
  for (guint i = 0; i < 2; i++)
    for (guint j = 0; j < both[i]->n_symbols; j++)
      put_symbol (bits, &code, both[i]->lengths[j]);
}

static void
put_tokens (GuatuDeflate *deflate, const GuatuHuffman *lengths,
            const GuatuHuffman *distances)
{
  Bits bits = deflate->bits; /* a copy, which the compiler knows to be nobody else's */
  Code length_codes[GUATU_DEFLATE_MAX_LENGTH + 1];

  for (guint i = GUATU_DEFLATE_MIN_LENGTH; i <= GUATU_DEFLATE_MAX_LENGTH; i++)
    if (deflate->length_counts[i] > 0)
      length_codes[i] = code_of (lengths, length_symbol (i));
  for (guint i = 0; i < deflate->n_tokens; i++)
    {
      const Token *token = &deflate->tokens[i];
      Code length, distance;

      if (token->n_bytes > 0)
        {
          put_bytes (&bits, lengths, token);
          continue;
        }
      length = length_codes[token->length];
      distance = code_of (distances, distance_symbol (token->distance));
      put (&bits, length.bits | (guint64) distance.bits << length.n_bits,
           length.n_bits + distance.n_bits);
    }
  put_symbol (&bits, lengths, END_OF_BLOCK);
  deflate->bits = bits;
}

/* The code of bytes and lengths, which share one. */
static void
init_lengths (GuatuHuffman *lengths, const GuatuDeflate *deflate)
{
  guint32 counts[N_LENGTH_SYMBOLS] = { 0 };

  memcpy (counts, deflate->byte_counts, sizeof deflate->byte_counts);
  counts[END_OF_BLOCK] = 1;
  for (guint i = GUATU_DEFLATE_MIN_LENGTH; i <= GUATU_DEFLATE_MAX_LENGTH; i++)
    counts[length_symbol (i).symbol] += deflate->length_counts[i];
  guatu_huffman_init (lengths, counts, N_LENGTH_SYMBOLS, 15);
}

static void
end_block (GuatuDeflate *deflate, gboolean last)
{
  guint length = deflate->out->len;
  GuatuHuffman lengths, distances;

  init_lengths (&lengths, deflate);
  /* At least one distance has a code, used or not. */
  deflate->distance_counts[0] = MAX (deflate->distance_counts[0], 1);
  guatu_huffman_init (&distances, deflate->distance_counts, N_DISTANCE_SYMBOLS, 15);
  g_byte_array_set_size (deflate->out,
                         length + deflate->n_tokens * TOKEN_BYTES + HEADER_BYTES);
  deflate->bits.next = deflate->out->data + length;
  put (&deflate->bits, last, 1);
  put (&deflate->bits, 2, 2);
  put_codes (&deflate->bits, &lengths, &distances);
  put_tokens (deflate, &lengths, &distances);
  if (last)
    put (&deflate->bits, 0, (8 - deflate->bits.n_bits) % 8);
  g_byte_array_set_size (deflate->out, (guint) (deflate->bits.next - deflate->out->data));
  memset (deflate->byte_counts, 0, sizeof deflate->byte_counts);
  memset (deflate->length_counts, 0, sizeof deflate->length_counts);
  memset (deflate->distance_counts, 0, sizeof deflate->distance_counts);
  deflate->n_tokens = 0;
}

/* The next token, of which all is to be set. */
static inline Token *
next_token (GuatuDeflate *deflate)
{
  if (deflate->n_tokens == BLOCK_TOKENS)
    end_block (deflate, FALSE);
  return &deflate->tokens[deflate->n_tokens++];
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
 * guatu_deflate_bytes:
 * @bytes: (array length=n): some bytes
 *
 * Adds bytes as they are.
 */
void
guatu_deflate_bytes (GuatuDeflate *deflate, const guint8 *bytes, gsize n)
{
  while (n > 0)
    {
      const guint take = (guint) MIN (n, MAX_BYTES);
      Token *token = next_token (deflate);

      token->n_bytes = (guint8) take;
      for (guint i = 0; i < take; i++)
        {
          token->bytes[i] = bytes[i];
          deflate->byte_counts[bytes[i]]++;
        }
      bytes += take;
      n -= take;
    }
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
      *next_token (deflate)
          = (Token) { .length = (guint16) take, .distance = (guint16) (distance - 1) };
      deflate->length_counts[take]++;
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
