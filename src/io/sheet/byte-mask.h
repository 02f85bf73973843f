/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>
#include <string.h>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

G_BEGIN_DECLS

/* So many bytes are looked at together, a bit for each in a word. */
#define GUATU_MASK_BYTES 64u

#ifdef __SSE2__

/* The sixteen bits of sixteen bytes. */
static inline guint64
guatu_byte_mask_of_vector (const char *bytes, __m128i a, __m128i b)
{
  const __m128i all = _mm_loadu_si128 ((const __m128i *) (gconstpointer) bytes);
  const __m128i found = _mm_or_si128 (_mm_cmpeq_epi8 (all, a), _mm_cmpeq_epi8 (all, b));

  return (guint64) (guint) _mm_movemask_epi8 (found);
}

#else

static inline guint64
guatu_load_8 (const char *bytes)
{
  guint64 word;

  memcpy (&word, bytes, 8);
  return GUINT64_FROM_LE (word);
}

/* The highest bits of the bytes that are zero. */
static inline guint64
guatu_zeros_of_8 (guint64 word)
{
  const guint64 low = G_GUINT64_CONSTANT (0x7f7f7f7f7f7f7f7f);

  /* The carry of an addition does not leave its byte, so that just the zeros get their
   * highest bits. */
  return ~(((word & low) + low) | word | low);
}

/* Moves the highest bits of eight bytes to the lowest eight, in order. */
static inline guint64
guatu_gather_8 (guint64 word)
{
  return (word >> 7) * G_GUINT64_CONSTANT (0x0102040810204080) >> 56;
}

/* The eight bits of eight bytes. */
static inline guint64
guatu_byte_mask_of_8 (const char *bytes, char a, char b)
{
  const guint64 ones = G_GUINT64_CONSTANT (0x0101010101010101);
  const guint64 word = guatu_load_8 (bytes);

  return guatu_gather_8 (guatu_zeros_of_8 (word ^ ones * (guchar) a)
                         | guatu_zeros_of_8 (word ^ ones * (guchar) b));
}

#endif

/**
 * guatu_byte_mask:
 * @bytes: (array fixed-size=64): some bytes
 * @a: one that is looked for
 * @b: another one
 *
 * Finds bytes without a branch for each: G. Langdale, D. Lemire, “Parsing Gigabytes of
 * JSON per Second”, VLDB Journal 28(6), 2019, as simdcsv has it for tables.
 *
 * Returns: a bit for each byte that is one of both, the lowest for the first byte
 */
static inline guint64
guatu_byte_mask (const char *bytes, char a, char b)
{
#ifdef __SSE2__
  const __m128i all_a = _mm_set1_epi8 (a), all_b = _mm_set1_epi8 (b);

  return guatu_byte_mask_of_vector (bytes, all_a, all_b)
         | guatu_byte_mask_of_vector (bytes + 16, all_a, all_b) << 16
         | guatu_byte_mask_of_vector (bytes + 32, all_a, all_b) << 32
         | guatu_byte_mask_of_vector (bytes + 48, all_a, all_b) << 48;
#else
  guint64 mask = 0;

  for (guint i = 0; i < GUATU_MASK_BYTES / 8; i++)
    mask |= guatu_byte_mask_of_8 (bytes + 8 * i, a, b) << (8 * i);
  return mask;
#endif
}

/**
 * guatu_byte_mask_of_16:
 * @bytes: (array fixed-size=16): some bytes
 * @a: one that is looked for
 * @b: another one
 *
 * Returns: a bit for each byte that is one of both, the lowest for the first byte
 */
static inline guint64
guatu_byte_mask_of_16 (const char *bytes, char a, char b)
{
#ifdef __SSE2__
  return guatu_byte_mask_of_vector (bytes, _mm_set1_epi8 (a), _mm_set1_epi8 (b));
#else
  return guatu_byte_mask_of_8 (bytes, a, b) | guatu_byte_mask_of_8 (bytes + 8, a, b) << 8;
#endif
}

/**
 * guatu_same_bytes_of_16:
 * @a: (array fixed-size=16): some bytes
 * @b: (array fixed-size=16): some others
 *
 * Returns: a bit for each byte that is the same in both, the lowest for the first one
 */
static inline guint
guatu_same_bytes_of_16 (const char *a, const char *b)
{
#ifdef __SSE2__
  const __m128i all_a = _mm_loadu_si128 ((const __m128i *) (gconstpointer) a);
  const __m128i all_b = _mm_loadu_si128 ((const __m128i *) (gconstpointer) b);

  return (guint) _mm_movemask_epi8 (_mm_cmpeq_epi8 (all_a, all_b));
#else
  const guint64 first = guatu_zeros_of_8 (guatu_load_8 (a) ^ guatu_load_8 (b));
  const guint64 last = guatu_zeros_of_8 (guatu_load_8 (a + 8) ^ guatu_load_8 (b + 8));

  return (guint) (guatu_gather_8 (first) | guatu_gather_8 (last) << 8);
#endif
}

G_END_DECLS
