/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/json-scan.h"

#include <string.h>

#include "io/io-error.h"

static const char *const accepted[] = {
  "0",
  "-0",
  " \t\r\n[ ] ",
  "{}",
  "null",
  "true",
  "false",
  "\"\"",
  "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\uD83D\\uDE00\"",
  "\"\x7f\"",
  "\"\u2028\u2029\uffff\ufeff\"",
  "[1,-1.5e+3,0.25E-2,1e5]",
  "{\"a\":1,\"A\":2,\"\":3}",
  "{\"a\":{\"a\":{\"a\":1}},\"b\":{\"a\":2}}",
  "[[],[[]],{},{\"a\":[]}]",
  "1e-400",
  "123456789012345678901234567890",
};

/* What is refused, and the byte that the error is about. */
static const struct
{
  const char *text;
  gsize where;
} refused[] = {
  { "", 0 },
  { " \n", 2 },
  { "\xef\xbb\xbf{}", 0 }, /* the caller skips a byte order mark */
  { "{}\xef\xbb\xbf", 2 },
  { "[1][2]", 3 },
  { "[] x", 3 },
  { "1 2", 2 },
  { "[010]", 1 },
  { "[0x42]", 2 },
  { "[1e309]", 1 },
  { "[-1e309]", 1 },
  { "[+1]", 1 },
  { "[.5]", 1 },
  { "[5.]", 1 },
  { "[1e]", 1 },
  { "[-]", 1 },
  { "[--1]", 1 },
  { "[1.2.3]", 1 },
  { "[NaN]", 1 },
  { "[Infinity]", 1 },
  { "[-Infinity]", 1 },
  { "[nul]", 1 },
  { "[True]", 1 },
  { "[truetrue]", 5 },
  { "var x = 1", 0 },
  { "// a\n[]", 0 },
  { "[] /* a */", 3 },
  { "[1,]", 3 },
  { "[,1]", 1 },
  { "[1,,2]", 3 },
  { "[1 2]", 3 },
  { "[1", 2 },
  { "[1}", 2 },
  { "{\"a\":1]", 6 },
  { "{\"a\":1,}", 7 },
  { "{\"a\" 1}", 5 },
  { "{\"a\":}", 5 },
  { "{\"a\"}", 4 },
  { "{a:1}", 1 },
  { "{'a':1}", 1 },
  { "{1:1}", 1 },
  { "{", 1 },
  { "]", 0 },
  { "\"abc", 0 },
  { "[\"abc\\", 5 },
  { "\"a\nb\"", 2 },
  { "\"a\tb\"", 2 },
  { "\"\\x41\"", 1 },
  { "\"\\u00g0\"", 1 },
  { "\"\\u12\"", 1 },
  { "\"a\\u0000b\"", 2 },
  { "\"\\ud800\"", 1 },
  { "\"\\ud800x\"", 1 },
  { "\"\\ud800\\n\"", 1 },
  { "\"\\ud800\\u0041\"", 1 },
  { "\"\\ud800\\ud800\"", 1 },
  { "\"\\udc00\"", 1 },
  { "\"\\udc00\\ud800\"", 1 },
  { "[\"\xff\"]", 2 },
  { "[\"\xc0\xaf\"]", 2 },
  { "[\"\xed\xa0\x80\"]", 2 },
  { "[\"\xf4\x90\x80\x80\"]", 2 },
  { "[\"\xe9\x87\"]", 2 },
  { "{\"a\":1,\"a\":2}", 7 },
  { "{\"a\":1,\"\\u0061\":2}", 7 },
  { "{\"x\":{\"a\":1,\"b\":2,\"a\":3}}", 18 },
  { "[1\xc2\xa0]", 2 },
  { "[\"a\"\v]", 4 },
};

static void
test_accept (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (accepted); i++)
    {
      g_autoptr (GError) error = NULL;
      gsize where;
      g_autoptr (GArray) spans
          = guatu_json_scan (accepted[i], strlen (accepted[i]), &where, &error);

      g_test_message ("%s", accepted[i]);
      g_assert_no_error (error);
      g_assert_nonnull (spans);
    }
}

static void
test_refuse (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (refused); i++)
    {
      g_autoptr (GError) error = NULL;
      gsize where = 999;
      g_autoptr (GArray) spans
          = guatu_json_scan (refused[i].text, strlen (refused[i].text), &where, &error);

      g_test_message ("case %u: %s", i, error != NULL ? error->message : "");
      g_assert_error (error, GUATU_IO_ERROR, GUATU_IO_ERROR_INVALID);
      g_assert_null (spans);
      g_assert_cmpuint (where, ==, refused[i].where);
    }
}

/* A zero byte is neither the end of the text nor white space. */
static void
test_zero_byte (void)
{
  g_autoptr (GError) error = NULL;
  gsize where;
  g_autoptr (GArray) spans = guatu_json_scan ("[]\0", 3, &where, &error);

  g_assert_error (error, GUATU_IO_ERROR, GUATU_IO_ERROR_INVALID);
  g_assert_cmpuint (where, ==, 2);
}

/* Every value has a span, in the order of the text, and leads past its own. */
static void
test_spans (void)
{
  static const char text[] = "[ {\"a\": 7.0, \"b\": [null, \"x\"]}, -1 ]";
  static const GuatuJsonSpan expected[] = {
    { 0, 36, 7 },  { 2, 30, 6 },  { 8, 11, 3 },  { 18, 29, 6 },
    { 19, 23, 5 }, { 25, 28, 6 }, { 32, 34, 7 },
  };
  g_autoptr (GError) error = NULL;
  gsize where;
  g_autoptr (GArray) spans = guatu_json_scan (text, strlen (text), &where, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (spans->len, ==, G_N_ELEMENTS (expected));
  for (guint i = 0; i < spans->len; i++)
    {
      const GuatuJsonSpan *span = &g_array_index (spans, GuatuJsonSpan, i);

      g_assert_cmpuint (span->offset, ==, expected[i].offset);
      g_assert_cmpuint (span->end, ==, expected[i].end);
      g_assert_cmpuint (span->next, ==, expected[i].next);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/json-scan/accept", test_accept);
  g_test_add_func ("/json-scan/refuse", test_refuse);
  g_test_add_func ("/json-scan/zero-byte", test_zero_byte);
  g_test_add_func ("/json-scan/spans", test_spans);
  return g_test_run ();
}
