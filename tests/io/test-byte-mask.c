/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Bytes that are looked at together are what each is alone. This is built twice, with and
 * without the instructions that a processor may have for it. */

#include "io/sheet/byte-mask.h"

static void
fill (GRand *random, char *bytes, guint n)
{
  static const char some[] = { ',', '\n', '\0', '\x80', '-', '+', '\v', '\xAC' };

  for (guint i = 0; i < n; i++)
    bytes[i] = g_rand_boolean (random)
                   ? some[g_rand_int_range (random, 0, G_N_ELEMENTS (some))]
                   : (char) g_rand_int_range (random, -128, 128);
}

static void
test_mask (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (20231);

  for (guint i = 0; i < 20000; i++)
    {
      char bytes[GUATU_MASK_BYTES];
      guint64 expected = 0;

      fill (random, bytes, sizeof bytes);
      for (guint j = 0; j < sizeof bytes; j++)
        expected |= (guint64) (bytes[j] == ',' || bytes[j] == '\n') << j;
      g_assert_cmphex (guatu_byte_mask (bytes, ',', '\n'), ==, expected);
      g_assert_cmphex (guatu_byte_mask_of_16 (bytes, ',', '\n'), ==, expected & 0xffff);
    }
}

static void
test_same (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (20232);

  for (guint i = 0; i < 20000; i++)
    {
      char a[16], b[16];
      guint expected = 0;

      fill (random, a, sizeof a);
      fill (random, b, sizeof b);
      for (guint j = 0; j < sizeof a; j++)
        {
          if (g_rand_boolean (random))
            b[j] = a[j];
          expected |= (guint) (a[j] == b[j]) << j;
        }
      g_assert_cmphex (guatu_same_bytes_of_16 (a, b), ==, expected);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/byte-mask/mask", test_mask);
  g_test_add_func ("/byte-mask/same", test_same);
  return g_test_run ();
}
