/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/json-writer.h"

#include <math.h>

static void
write_sample (GuatuJsonWriter *writer)
{
  guatu_json_writer_begin_object (writer);
  guatu_json_writer_key (writer, "box");
  guatu_json_writer_begin_array (writer);
  guatu_json_writer_double (writer, 0.1);
  guatu_json_writer_int (writer, -12);
  guatu_json_writer_end_array (writer);
  guatu_json_writer_key (writer, "empty");
  guatu_json_writer_begin_array (writer);
  guatu_json_writer_end_array (writer);
  guatu_json_writer_key (writer, "none");
  guatu_json_writer_begin_object (writer);
  guatu_json_writer_end_object (writer);
  guatu_json_writer_key (writer, "place");
  guatu_json_writer_string (writer, NULL);
  guatu_json_writer_key (writer, "zero");
  guatu_json_writer_boolean (writer, TRUE);
  guatu_json_writer_key (writer, "text");
  guatu_json_writer_string (writer, "7%以上");
  guatu_json_writer_end_object (writer);
}

static void
test_compact (void)
{
  GuatuJsonWriter *writer = guatu_json_writer_new (FALSE);
  g_autofree char *text = NULL;

  write_sample (writer);
  text = guatu_json_writer_finish (writer);
  g_assert_cmpstr (text, ==,
                   "{\"box\":[0.1,-12],\"empty\":[],\"none\":{},\"place\":null,"
                   "\"zero\":true,\"text\":\"7%以上\"}");
}

static void
test_pretty (void)
{
  GuatuJsonWriter *writer = guatu_json_writer_new (TRUE);
  g_autofree char *text = NULL;

  write_sample (writer);
  text = guatu_json_writer_finish (writer);
  g_assert_cmpstr (text, ==,
                   "{\n"
                   "  \"box\": [\n"
                   "    0.1,\n"
                   "    -12\n"
                   "  ],\n"
                   "  \"empty\": [],\n"
                   "  \"none\": {},\n"
                   "  \"place\": null,\n"
                   "  \"zero\": true,\n"
                   "  \"text\": \"7%以上\"\n"
                   "}\n");
}

static void
test_escape (void)
{
  static const struct
  {
    const char *string;
    const char *json;
  } cases[] = {
    { "", "\"\"" },
    { "a\"b\\c/d", "\"a\\\"b\\\\c/d\"" },
    { "\b\f\n\r\t", "\"\\b\\f\\n\\r\\t\"" },
    { "\001\037\177", "\"\\u0001\\u001f\\u007f\"" },
    { "金😀", "\"金😀\"" },
    { "a\xff"
      "b",
      "\"a\xef\xbf\xbd"
      "b\"" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      GuatuJsonWriter *writer = guatu_json_writer_new (FALSE);
      g_autofree char *text = NULL;

      guatu_json_writer_string (writer, cases[i].string);
      text = guatu_json_writer_finish (writer);
      g_assert_cmpstr (text, ==, cases[i].json);
    }
}

/* Scalars alone, and what is no number in JSON. */
static void
test_scalars (void)
{
  GuatuJsonWriter *writer = guatu_json_writer_new (FALSE);
  g_autofree char *text = NULL;

  guatu_json_writer_begin_array (writer);
  guatu_json_writer_null (writer);
  guatu_json_writer_boolean (writer, FALSE);
  guatu_json_writer_boolean (writer, 42);
  guatu_json_writer_double (writer, -0.0);
  guatu_json_writer_double (writer, NAN);
  guatu_json_writer_int (writer, G_MININT64);
  guatu_json_writer_end_array (writer);
  text = guatu_json_writer_finish (writer);
  g_assert_cmpstr (text, ==, "[null,false,true,0,null,-9223372036854775808]");
}

/* A writer whose text is not wanted is freed like anything else. */
static void
test_abandon (void)
{
  g_autoptr (GuatuJsonWriter) writer = guatu_json_writer_new (TRUE);

  guatu_json_writer_begin_array (writer);
}

/* Within a line, and in lines within it; the next item has a line of its own again. */
static void
test_lines (void)
{
  GuatuJsonWriter *writer = guatu_json_writer_new (TRUE);
  g_autofree char *text = NULL;

  guatu_json_writer_begin_array (writer);
  for (guint i = 0; i < 2; i++)
    {
      guatu_json_writer_begin_object (writer);
      guatu_json_writer_begin_line (writer);
      guatu_json_writer_key (writer, "a");
      guatu_json_writer_begin_line (writer);
      guatu_json_writer_begin_array (writer);
      guatu_json_writer_int (writer, 1);
      guatu_json_writer_int (writer, 2);
      guatu_json_writer_end_array (writer);
      guatu_json_writer_end_line (writer);
      guatu_json_writer_key (writer, "b");
      guatu_json_writer_begin_object (writer);
      guatu_json_writer_end_object (writer);
      guatu_json_writer_end_object (writer);
      guatu_json_writer_end_line (writer);
    }
  guatu_json_writer_end_array (writer);
  text = guatu_json_writer_finish (writer);
  g_assert_cmpstr (text, ==,
                   "[\n"
                   "  { \"a\": [1, 2], \"b\": {} },\n"
                   "  { \"a\": [1, 2], \"b\": {} }\n"
                   "]\n");
}

/* The digits asked for, unless they would be another number. */
static void
test_digits (void)
{
  GuatuJsonWriter *writer = guatu_json_writer_new (FALSE);
  g_autofree char *text = NULL;

  guatu_json_writer_begin_array (writer);
  guatu_json_writer_number (writer, 7, 1);
  guatu_json_writer_number (writer, 0.1, 2);
  guatu_json_writer_number (writer, 0.1, 0);
  guatu_json_writer_number (writer, 1e300, 0);
  guatu_json_writer_string (writer, "\xef\xbf\xbe\xef\xbf\xbf\xf0\x9f\x93\x88");
  guatu_json_writer_end_array (writer);
  text = guatu_json_writer_finish (writer);
  g_assert_cmpstr (text, ==, "[7.0,0.10,0.1,1e+300,\"\\ufffe\\uffff\xf0\x9f\x93\x88\"]");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/json-writer/compact", test_compact);
  g_test_add_func ("/json-writer/pretty", test_pretty);
  g_test_add_func ("/json-writer/escape", test_escape);
  g_test_add_func ("/json-writer/scalars", test_scalars);
  g_test_add_func ("/json-writer/abandon", test_abandon);
  g_test_add_func ("/json-writer/lines", test_lines);
  g_test_add_func ("/json-writer/digits", test_digits);
  return g_test_run ();
}
