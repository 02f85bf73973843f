/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Each limit of the reader at its edge: at N it reads, at N + 1 it says why
 * not. What lies far past a limit would crash or hang a library if the limit failed, and
 * stands in no test. The limit of observations is a check of the dataset, and tested
 * there. */

#include <string.h>

#include "io/io-limits.h"
#include "io/read.h"

#define HEAD "{\"guatu\":1,\"id\":\"d\",\"title\":\"T\",\"units\":[],\"indicators\":[]"

/* Reads @text, and asserts that it is read, or that the only problem is at
 * @path and the error has @code. */
static void
assert_read (const char *text, gssize length, const char *path, int code)
{
  gsize size = length < 0 ? strlen (text) : (gsize) length;
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, size);
  g_autoptr (GPtrArray) problems = guatu_problems_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (GuatuDataset) dataset = guatu_read_bytes (bytes, "d", problems, &error);

  if (path == NULL)
    {
      for (guint i = 0; i < problems->len; i++)
        {
          const GuatuProblem *problem = g_ptr_array_index (problems, i);

          g_test_message ("%s: %s", problem->place, problem->message);
        }
      g_assert_no_error (error);
      g_assert_nonnull (dataset);
      return;
    }

  g_assert_null (dataset);
  g_assert_error (error, GUATU_IO_ERROR, code);
  g_assert_cmpuint (problems->len, ==, 1);
  g_assert_cmpstr (((GuatuProblem *) g_ptr_array_index (problems, 0))->place, ==, path);
}

/* An extension that is @depth arrays deep. */
static char *
nest (guint depth, gboolean closed)
{
  g_autofree char *opening = g_strnfill (depth, '[');
  g_autofree char *closing = g_strnfill (closed ? depth : 0, ']');

  return g_strconcat (HEAD ",\"x-a\":", opening, closing, closed ? "}" : "", NULL);
}

static void
test_depth (void)
{
  /* The file itself is one deep. */
  g_autofree char *most = nest (GUATU_JSON_MAX_DEPTH - 1, TRUE);
  g_autofree char *more = nest (GUATU_JSON_MAX_DEPTH, TRUE);
  g_autofree char *open = nest (GUATU_JSON_MAX_DEPTH, FALSE);

  assert_read (most, -1, NULL, 0);
  assert_read (more, -1, "", GUATU_IO_ERROR_LIMIT);
  assert_read (open, -1, "", GUATU_IO_ERROR_LIMIT);
}

static char *
members (guint n)
{
  GString *text = g_string_new (HEAD ",\"x-a\":{");

  for (guint i = 0; i < n; i++)
    g_string_append_printf (text, "%s\"m%u\":0", i > 0 ? "," : "", i);
  g_string_append (text, "}}");
  return g_string_free (text, FALSE);
}

static void
test_members (void)
{
  g_autofree char *most = members (GUATU_JSON_MAX_MEMBERS);
  g_autofree char *more = members (GUATU_JSON_MAX_MEMBERS + 1);

  assert_read (most, -1, NULL, 0);
  assert_read (more, -1, "", GUATU_IO_ERROR_LIMIT);
}

/* Bytes, not characters: 金 has three. */
static void
test_text (void)
{
  GString *title = g_string_new (NULL);
  g_autofree char *most = NULL;
  g_autofree char *more = NULL;

  while (title->len + 3 <= GUATU_JSON_MAX_TEXT)
    g_string_append (title, "金");
  g_string_append_c (title, 'x');
  g_assert_cmpuint (title->len, ==, GUATU_JSON_MAX_TEXT);

  most = g_strconcat ("{\"guatu\":1,\"id\":\"d\",\"title\":\"", title->str,
                      "\",\"units\":[],\"indicators\":[]}", NULL);
  more = g_strconcat ("{\"guatu\":1,\"id\":\"d\",\"title\":\"", title->str,
                      "x\",\"units\":[],\"indicators\":[]}", NULL);
  g_string_free (title, TRUE);
  assert_read (most, -1, NULL, 0);
  assert_read (more, -1, "title", GUATU_IO_ERROR_INVALID);
}

static void
test_id (void)
{
  g_autofree char *id = g_strnfill (GUATU_JSON_MAX_ID, 'a');
  g_autofree char *most = g_strconcat (
      "{\"guatu\":1,\"title\":\"T\",\"units\":[],\"indicators\":[],\"id\":\"", id, "\"}",
      NULL);
  g_autofree char *more = g_strconcat (
      "{\"guatu\":1,\"title\":\"T\",\"units\":[],\"indicators\":[],\"id\":\"a", id, "\"}",
      NULL);

  assert_read (most, -1, NULL, 0);
  assert_read (more, -1, "id", GUATU_IO_ERROR_INVALID);
}

/* The text is a valid dataset, filled up with spaces. */
static void
test_size (void)
{
  gsize size = GUATU_READ_MAX_BYTES + 1;
  g_autofree char *text = g_strnfill (size, ' ');
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, size);
  g_autoptr (GPtrArray) problems = guatu_problems_new ();
  g_autoptr (GError) error = NULL;

  memcpy (text, HEAD, strlen (HEAD));
  text[strlen (HEAD)] = '}';
  assert_read (text, GUATU_READ_MAX_BYTES, NULL, 0);

  g_assert_null (guatu_read_bytes (bytes, "d", problems, &error));
  g_assert_error (error, GUATU_IO_ERROR, GUATU_IO_ERROR_LIMIT);
  g_assert_cmpuint (problems->len, ==, 0);
}

/* An indicator is derived from up to 16 others. */
static void
test_operands (void)
{
  for (guint n = 16; n <= 17; n++)
    {
      GString *text
          = g_string_new ("{\"guatu\":1,\"id\":\"d\",\"title\":\"T\",\"units\":[{"
                          "\"id\":\"u\",\"kind\":\"count\",\"label\":\"u\"}],"
                          "\"indicators\":[{\"id\":\"a\",\"name\":\"A\",\"unit\":"
                          "\"u\",\"observations\":[]},{\"id\":\"b\",\"name\":\"B\","
                          "\"unit\":\"u\",\"derived\":{\"op\":\"sum\",\"of\":[");

      for (guint i = 0; i < n; i++)
        g_string_append (text, i > 0 ? ",\"a\"" : "\"a\"");
      g_string_append (text, "]}}]}");
      assert_read (text->str, -1, n > 16 ? "indicators[1].derived.of" : NULL,
                   GUATU_IO_ERROR_INVALID);
      g_string_free (text, TRUE);
    }
}

/* A hundred problems are told, and how many more there are. */
static void
test_problems (void)
{
  g_autoptr (GString) text = g_string_new (HEAD ",\"places\":[");
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GPtrArray) problems = guatu_problems_new ();
  g_autoptr (GError) error = NULL;
  const GuatuProblem *problem;

  for (guint i = 0; i < 150; i++)
    g_string_append_printf (text, "%s\n%u", i > 0 ? "," : "", i);
  g_string_append (text, "]}");
  bytes = g_bytes_new_static (text->str, text->len);

  g_assert_null (guatu_read_bytes (bytes, "d", problems, &error));
  g_assert_error (error, GUATU_IO_ERROR, GUATU_IO_ERROR_INVALID);
  g_assert_cmpstr (error->message, ==, "“d” has 150 problems and cannot be opened.");
  g_assert_cmpuint (problems->len, ==, GUATU_PROBLEMS_MAX + 1);
  problem = g_ptr_array_index (problems, 99);
  g_assert_cmpstr (problem->place, ==, "places[99]");
  problem = g_ptr_array_index (problems, 100);
  g_assert_cmpstr (problem->message, ==, "There are 50 more problems.");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/limits/depth", test_depth);
  g_test_add_func ("/limits/members", test_members);
  g_test_add_func ("/limits/text", test_text);
  g_test_add_func ("/limits/id", test_id);
  g_test_add_func ("/limits/size", test_size);
  g_test_add_func ("/limits/operands", test_operands);
  g_test_add_func ("/limits/problems", test_problems);
  return g_test_run ();
}
