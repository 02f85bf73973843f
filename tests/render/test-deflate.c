/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "render/deflate.h"
#include "render/huffman.h"
#include "sample.h"

static void
add_repetition (GuatuDeflate *deflate, GByteArray *data, guint length, guint distance)
{
  guatu_deflate_repeat (deflate, length, distance);
  for (guint i = 0; i < length; i++)
    {
      guint8 byte = data->data[data->len - distance];

      g_byte_array_append (data, &byte, 1);
    }
}

static void
add_byte (GuatuDeflate *deflate, GByteArray *data, guint8 byte)
{
  guatu_deflate_bytes (deflate, &byte, 1);
  g_byte_array_append (data, &byte, 1);
}

static void
finish (GuatuDeflate *deflate, const GByteArray *stream, const GByteArray *data)
{
  g_autoptr (GByteArray) read = NULL;

  guatu_deflate_finish (deflate);
  read = sample_inflate (stream, G_ZLIB_COMPRESSOR_FORMAT_RAW, data->len);
  g_assert_cmpmem (read->data, read->len, data->data, data->len);
}

static void
test_empty (void)
{
  g_autoptr (GByteArray) stream = g_byte_array_new ();
  g_autoptr (GByteArray) data = g_byte_array_new ();
  g_autoptr (GuatuDeflate) deflate = guatu_deflate_new (stream);

  finish (deflate, stream, data);
}

/* Each length and each distance, also beyond what one repetition may be. */
static void
test_all_symbols (void)
{
  g_autoptr (GByteArray) stream = g_byte_array_new ();
  g_autoptr (GByteArray) data = g_byte_array_new ();
  g_autoptr (GuatuDeflate) deflate = guatu_deflate_new (stream);

  for (int i = 0; i < 256; i++)
    add_byte (deflate, data, (guint8) i);
  for (guint length = GUATU_DEFLATE_MIN_LENGTH; length <= 1000; length++)
    add_repetition (deflate, data, length, 1 + length * 7 % 250);
  for (guint distance = 1; distance <= GUATU_DEFLATE_MAX_DISTANCE; distance++)
    add_repetition (deflate, data, 3, distance);
  finish (deflate, stream, data);
}

/* More tokens than a block has, of anything. */
static void
test_random (void)
{
  g_autoptr (GByteArray) stream = g_byte_array_new ();
  g_autoptr (GByteArray) data = g_byte_array_new ();
  g_autoptr (GuatuDeflate) deflate = guatu_deflate_new (stream);

  add_byte (deflate, data, 1);
  for (int i = 0; i < 100000; i++)
    if (g_test_rand_int_range (0, 3) > 0)
      add_byte (deflate, data, (guint8) (g_test_rand_int () % (1u << (i / 12500 + 1))));
    else
      add_repetition (deflate, data, (guint) g_test_rand_int_range (3, 300),
                      (guint) g_test_rand_int_range (
                          1, (int) MIN (data->len, GUATU_DEFLATE_MAX_DISTANCE) + 1));
  finish (deflate, stream, data);
}

/* Fibonacci's numbers make the deepest trees; the codes stay within the limit, and
 * still are what a complete tree has (Kraft). */
static void
test_longest_code (void)
{
  static const guint limits[] = { 7, 15 };
  guint32 counts[30] = { 1, 1 };

  for (guint i = 2; i < G_N_ELEMENTS (counts); i++)
    counts[i] = counts[i - 1] + counts[i - 2];
  for (guint i = 0; i < G_N_ELEMENTS (limits); i++)
    {
      GuatuHuffman code;
      double sum = 0;

      guatu_huffman_init (&code, counts, G_N_ELEMENTS (counts), limits[i]);
      for (guint j = 0; j < G_N_ELEMENTS (counts); j++)
        {
          g_assert_cmpuint (code.lengths[j], >, 0);
          g_assert_cmpuint (code.lengths[j], <=, limits[i]);
          sum += 1.0 / (1 << code.lengths[j]);
        }
      g_assert_cmpfloat (sum, ==, 1);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/render/deflate/empty", test_empty);
  g_test_add_func ("/render/deflate/all-symbols", test_all_symbols);
  g_test_add_func ("/render/deflate/random", test_random);
  g_test_add_func ("/render/deflate/longest-code", test_longest_code);
  return g_test_run ();
}
