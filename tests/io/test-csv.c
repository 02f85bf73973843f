/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/sheet/csv.h"

#include <string.h>

#include "io/io-error.h"
#include "io/sheet/decode.h"
#include "io/sheet/wide-separator.h"

static GuatuCells *
parse (const char *text, GError **error)
{
  return guatu_csv_parse (text, strlen (text), ',', error);
}

static void
test_quotes (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GuatuCells) grid
      = parse ("a,\"b \"\"c\"\", d\"\r\n\"two\nlines\",2\n\n　　in,\"\"", &error);

  g_assert_no_error (error);
  g_assert_cmpuint (guatu_cells_n_rows (grid), ==, 4);
  g_assert_cmpstr (guatu_cells_text (grid, 0, 1), ==, "b \"c\", d");
  g_assert_cmpstr (guatu_cells_text (grid, 1, 0), ==, "two lines");
  g_assert_null (guatu_cells_text (grid, 2, 0));
  g_assert_cmpuint (guatu_cells_cell (grid, 3, 0)->indent, ==, 4);
  g_assert_null (guatu_cells_text (grid, 3, 1));
  g_assert_cmpuint (g_array_index (grid->lines, guint, 3), ==, 5);
}

static void
test_bad_quotes (void)
{
  static const char *const bad[] = { "a,\"b", "a,\"b\"c\n", "\"", "\"\"\"" };

  for (guint i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_null (parse (bad[i], &error));
      g_assert_error (error, GUATU_IO_ERROR, GUATU_IO_ERROR_INVALID);
    }
}

static void
test_separator (void)
{
  static const struct
  {
    const char *text;
    char separator;
  } cases[] = {
    { "a,b\n1,2\n", ',' }, { "a;b\n1,5;2,5\n1,5;2,7\n", ';' }, { "a\tb\n1,5\t2\n", '\t' },
    { "a\nb\n", '\0' },    { "\"a;b\",c\n\"d;e\",f", ',' },    { "", '\0' },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpint (guatu_csv_find_separator (cases[i].text, strlen (cases[i].text)), ==,
                     cases[i].separator);
}

/* Asserts that so many of a text are taken, and one more is too many. */
static void
assert_limit (const char *repeated, guint most, const char *before, const char *after)
{
  for (guint more = 0; more < 2; more++)
    {
      g_autoptr (GString) text = g_string_new (before);
      g_autoptr (GError) error = NULL;
      g_autoptr (GuatuCells) grid = NULL;

      for (guint i = 0; i < most + more; i++)
        g_string_append (text, repeated);
      g_string_append (text, after);
      grid = parse (text->str, &error);
      g_assert_true ((grid != NULL) == (more == 0));
      if (more > 0)
        g_assert_error (error, GUATU_IO_ERROR, GUATU_IO_ERROR_LIMIT);
    }
}

static void
test_limits (void)
{
  assert_limit ("1\n", GUATU_CELLS_MAX_ROWS, "", "");
  assert_limit (",", GUATU_CELLS_MAX_COLUMNS - 1, "1", "");
  assert_limit ("x", GUATU_CELLS_MAX_TEXT, "", "");
  assert_limit ("1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1\n", GUATU_CELLS_MAX_CELLS / 20,
                "", "");
}

static void
test_decode (void)
{
  static const struct
  {
    const char *bytes;
    gsize length;
    const char *encoding;
    const char *text;
  } cases[] = {
    { "\xEF\xBB\xBF\xE5\xB9\xB4", 6, "UTF-8", "年" },
    { "\xE5\xB9\xB4", 3, "UTF-8", "年" },
    { "\xC4\xEA", 2, "GB18030", "年" },
    /* Single letters within words, which are valid GBK, too, or are not. */
    { "\xD6sterreich,T\xFCrkiye", 18, "Windows-1252", "Österreich,Türkiye" },
    { "Gr\xF6\xDF"
      "e \x96 5 \x80",
      11, "Windows-1252", "Größe – 5 €" },
    { "\x87\xF8,\xBFh", 5, "GB18030", "國,縣" },
    { "\xFF\xFE\x74\x5E", 4, "UTF-16LE", "年" },
    { "\xFE\xFF\x5E\x74", 4, "UTF-16BE", "年" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const char *found = NULL;
      gsize length = 0;
      g_autoptr (GError) error = NULL;
      g_autofree char *text
          = guatu_decode (cases[i].bytes, cases[i].length, NULL, &found, &length, &error);

      g_assert_no_error (error);
      g_assert_cmpstr (text, ==, cases[i].text);
      g_assert_cmpstr (found, ==, cases[i].encoding);
      g_assert_cmpuint (length, ==, strlen (text));
    }
  for (guint i = 0; i < 2; i++)
    {
      const char *found = NULL;
      gsize length = 0;
      g_autoptr (GError) error = NULL;

      g_assert_null (guatu_decode ("\xFF\xFF\xFF", 3, i == 0 ? NULL : "Big5", &found,
                                   &length, &error));
      g_assert_error (error, GUATU_IO_ERROR, GUATU_IO_ERROR_INVALID);
    }
}

static void
test_mojibake (void)
{
  g_assert_true (guatu_text_is_mojibake ("µØÇø,ÊýÖµ\n¼×,1"));
  g_assert_true (guatu_text_is_mojibake ("锟斤拷,1"));
  g_assert_false (guatu_text_is_mojibake ("地区,数值"));
  g_assert_false (guatu_text_is_mojibake ("Größe (m²),Ångström"));
}

static void
test_is (void)
{
  static const struct
  {
    const char *text;
    gboolean is;
  } cases[] = {
    { "a,b\n1,2\n", TRUE }, { "{ \"guatu\": 1,\n \"a\": 2 }", FALSE },
    { "<a>,\n", FALSE },    { "a,b", FALSE },
    { "", FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_true (guatu_csv_is ((const guint8 *) cases[i].text, strlen (cases[i].text))
                   == cases[i].is);
}

/* What parts the cells does not depend on where in the text a line stands, though many
 * bytes are looked at together. */
static void
test_separator_anywhere (void)
{
  static const char some[] = { ',', ';', '\t', '"', '\n', '\r', 'a', '1', ' ' };
  g_autoptr (GRand) random = g_rand_new_with_seed (20231);

  for (guint i = 0; i < 500; i++)
    {
      g_autoptr (GString) text = g_string_new (NULL);
      const int length = g_rand_int_range (random, 1, 300);
      char expected;

      while (text->len < (gsize) length)
        g_string_append_c (text, some[g_rand_int_range (random, 0, G_N_ELEMENTS (some))]);
      expected = guatu_csv_find_separator (text->str, text->len);
      for (guint j = 0; j < 70; j++)
        {
          g_string_prepend_c (text, 'a');
          g_assert_cmpint (guatu_csv_find_separator (text->str, text->len), ==, expected);
        }
    }
}

/* The bytes of ASCII are counted exactly, however many are looked at together. */
static void
test_ascii_length (void)
{
  static const char others[] = { '\0', '\x80', '\xE5', '\xFF' };

  for (gsize length = 0; length < 150; length++)
    {
      g_autofree char *text = g_malloc (MAX (length, 1));

      memset (text, 'a', length);
      g_assert_cmpuint (guatu_ascii_length (text, length), ==, length);
      for (gsize at = 0; at < length; at++)
        {
          text[at] = others[(at + length) % G_N_ELEMENTS (others)];
          g_assert_cmpuint (guatu_ascii_length (text, length), ==, at);
          text[at] = at % 2 == 0 ? '\x7F' : '\x01';
        }
    }
}

/* What is no letter of Western Europe is not read as if it was. */
static void
test_not_western (void)
{
  static const char *const others[] = {
    "\xA6\x61\xB0\xCF,\xB2\xA3\xAD\xC8", /* 地區,產值 in Big5 */
    "\xC8"
    "esko,\xA3\xF3"
    "dzkie,\xA6l\xB1skie",           /* in ISO 8859-2 */
    "\xD0\xEE\xF1\xF1\xE8\xFF \xFF", /* in Windows-1251 */
    "\x93\xFA\x96{ 5\xFF",           /* in Shift JIS */
  };

  for (guint i = 0; i < G_N_ELEMENTS (others); i++)
    {
      const char *found = NULL;
      gsize length = 0;
      g_autofree char *text
          = guatu_decode (others[i], strlen (others[i]), NULL, &found, &length, NULL);

      g_test_message ("%u", i);
      g_assert_true (text == NULL || g_str_equal (found, "GB18030"));
    }
}

/* A sign of several bytes between cells, as long as it says nothing else. */
static void
test_wide (void)
{
  static const struct
  {
    const char *text;
    const char *found;
    const char *written;
  } cases[] = {
    { "a，b\n1，2\n", "，",
      "a\x1F"
      "b\n1\x1F"
      "2\n" },
    { "表\na，b\n1，\"2，3\"\n注：甲，乙，丙。\n", "，",
      "表\na\x1F"
      "b\n1\x1F\"2，3\"\n注：甲\x1F乙\x1F丙。\n" },
    { "a；b\n1；2", "；",
      "a\x1F"
      "b\n1\x1F"
      "2" },
    { "a|b\n1|2", "|",
      "a\x1F"
      "b\n1\x1F"
      "2" },
    { "a，b，c，1,5\n1，2，c，2,5\nd，2，c，2\n", "，",
      "a\x1F"
      "b\x1F"
      "c\x1F"
      "1,5\n1\x1F"
      "2\x1F"
      "c\x1F"
      "2,5\nd\x1F"
      "2\x1F"
      "c\x1F"
      "2\n" },
    { "a,b\n甲，乙,2\n丙，丁,3\n", NULL, NULL },
    { "a，b\n1\n2\n3\n", NULL, NULL },
    { "甲、乙、丙\n丁、戊\n", NULL, NULL },
    { "", NULL, NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      GBytes *text = g_bytes_new_static (cases[i].text, strlen (cases[i].text));
      const char *found = NULL, *written = cases[i].written;

      g_test_message ("%s", cases[i].text);
      g_assert_true (guatu_wide_separator_take (&text, &found, NULL));
      g_assert_cmpstr (found, ==, cases[i].found);
      if (written != NULL)
        g_assert_cmpmem (g_bytes_get_data (text, NULL), g_bytes_get_size (text), written,
                         strlen (written));
      g_bytes_unref (text);
    }
}

/* A number of its own commas shifts the cells behind it. */
static void
test_wide_within_numbers (void)
{
  g_autoptr (GBytes) text = g_bytes_new_static ("a，b\n1，234，5\n", 19);
  g_autoptr (GError) error = NULL;
  const char *found = NULL;

  g_assert_false (guatu_wide_separator_take (&text, &found, &error));
  g_assert_error (error, GUATU_IO_ERROR, GUATU_IO_ERROR_INVALID);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/csv/quotes", test_quotes);
  g_test_add_func ("/csv/bad-quotes", test_bad_quotes);
  g_test_add_func ("/csv/separator", test_separator);
  g_test_add_func ("/csv/limits", test_limits);
  g_test_add_func ("/csv/decode", test_decode);
  g_test_add_func ("/csv/not-western", test_not_western);
  g_test_add_func ("/csv/wide", test_wide);
  g_test_add_func ("/csv/wide-within-numbers", test_wide_within_numbers);
  g_test_add_func ("/csv/mojibake", test_mojibake);
  g_test_add_func ("/csv/is", test_is);
  g_test_add_func ("/csv/separator-anywhere", test_separator_anywhere);
  g_test_add_func ("/csv/ascii-length", test_ascii_length);
  return g_test_run ();
}
