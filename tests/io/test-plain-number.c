/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Plain numbers are read as all others are, only sooner. */

#include <string.h>

#include "dataset/number.h"
#include "io/grid/plain-number.h"

/* Whether a text is plain digits, perhaps after a minus and with a point within. */
static gboolean
is_plain (const char *text)
{
  return strspn (text, "-0123456789.") == strlen (text);
}

/* Among others of a column a number is what it is alone, whatever follows on it. */
static void
check_among (const char *text, gboolean is_number, double value, guint decimals)
{
  static const char *const followers[]
      = { ",1.5\n", "....................", "0123456789", "\x80\xff" };
  const gsize length = strlen (text);

  for (guint i = 0; i < G_N_ELEMENTS (followers); i++)
    {
      const gsize size = MAX (length, GUATU_PLAIN_NUMBER_ROOM);
      g_autofree char *own = g_malloc (size);
      GuatuField cells[3] = { { "7", 1, 0 }, { "", 0, 0 }, { own, (guint32) length, 0 } };
      char seven[GUATU_PLAIN_NUMBER_ROOM] = "7";
      GuatuPlainNumbers numbers;
      double read;

      cells[0].text = seven;
      for (gsize j = 0; j < size; j++)
        own[j]
            = j < length ? text[j] : followers[i][(j - length) % strlen (followers[i])];
      g_assert_cmpuint (guatu_plain_numbers_parse (cells, 2, 2, &numbers), ==,
                        1 + is_number);
      g_assert_cmpint (numbers.significands[0], ==, 7);
      g_assert_cmpuint (numbers.decimals[0], ==, 0);
      if (!is_number)
        continue;
      g_assert_cmpuint (numbers.decimals[1], ==, decimals);
      read = (double) numbers.significands[1] / guatu_powers_of_ten[decimals];
      g_assert_cmpmem (&read, sizeof read, &value, sizeof value);
    }
}

/* The text stands at the end of memory of its own, so that nothing behind it is read. */
static void
check (const char *text)
{
  const gsize length = strlen (text);
  g_autofree char *own = g_memdup2 (text, length);
  double value = -1, expected = -1;
  guint decimals = 99;
  int expected_decimals = 99;
  const gboolean is_number
      = guatu_number_parse (text, length, &expected, &expected_decimals);
  const guint n_digits
      = (guint) (length - (strchr (text, '-') != NULL) - (strchr (text, '.') != NULL));

  g_test_message ("%s", text);
  if (!guatu_plain_number_parse (own, length, &value, &decimals))
    {
      check_among (text, FALSE, 0, 0);
      g_assert_true (!is_number || !is_plain (text)
                     || n_digits > GUATU_NUMBER_MAX_DIGITS);
      return;
    }
  check_among (text, TRUE, value, decimals);
  g_assert_true (is_number && is_plain (text));
  g_assert_cmpmem (&value, sizeof value, &expected, sizeof expected);
  g_assert_cmpint ((int) decimals, ==, expected_decimals);
}

static void
test_shapes (void)
{
  static const char *const texts[] = {
    "0",
    "-0",
    "00",
    "01",
    "-01",
    "0.0",
    "0.50",
    "-0.5",
    "7",
    "12",
    "123",
    "1234",
    "12345",
    "123456",
    "1234567",
    "12345678",
    "123456789",
    "1234567.8",
    "12345678.9",
    ".5",
    "5.",
    "-",
    "-.5",
    ".",
    "..",
    "1..2",
    "1.2.3",
    "1.2.3.4.5",
    "--1",
    "+1",
    "1-2",
    "1e5",
    "1 2",
    " 1",
    "1 ",
    "1,5",
    "12345678a",
    "a2345678",
    "1234567a",
    "1:345678",
    "1/345678",
    "999999999999999",
    "9999999999999999",
    "99999999999999.9",
    "999999999999999.9",
    "0.00000000000001",
    "0.000000000000001",
    "0.1234567",
    "00.12345",
    "12345.67",
    "一",
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    check (texts[i]);
}

/* Of all lengths, with the point anywhere, and sometimes something else in between. */
static void
test_random (void)
{
  static const char others[] = ".-,e/: \x80";
  g_autoptr (GRand) rand = g_rand_new_with_seed (20231);

  for (guint i = 0; i < 200000; i++)
    {
      char text[20] = { 0 };
      const int length = g_rand_int_range (rand, 1, 18);

      for (int j = 0; j < length; j++)
        text[j] = (char) g_rand_int_range (rand, '0', '9' + 1);
      if (g_rand_boolean (rand))
        text[g_rand_int_range (rand, 0, length)] = '.';
      if (g_rand_int_range (rand, 0, 8) == 0)
        text[g_rand_int_range (rand, 0, length)]
            = others[g_rand_int_range (rand, 0, sizeof others - 1)];
      if (g_rand_int_range (rand, 0, 4) == 0)
        text[0] = '-';
      check (text);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/plain-number/shapes", test_shapes);
  g_test_add_func ("/plain-number/random", test_random);
  return g_test_run ();
}
