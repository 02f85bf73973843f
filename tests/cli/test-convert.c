/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli.h"

#include <glib/gstdio.h>
#include <string.h>

typedef struct
{
  char *folder;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->folder = run_make_folder ();
  g_free (
      cli_write (fixture->folder, "a.csv", "年份,产值（亿元）\n2021,1.5\n2022,2.5\n"));
  g_free (cli_write (fixture->folder, "b.csv",
                     "年份,产值（万元）\n2022,25000\n2023,35000\n"));
  g_free (
      cli_write (fixture->folder, "c.csv", "年份,产值（亿元）\n2022,2.6\n2023,3.5\n"));
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  run_remove_folder (fixture->folder);
}

static char *
contents (Fixture *fixture, const char *name)
{
  g_autofree char *path = g_build_filename (fixture->folder, name, NULL);
  char *text = NULL;

  g_file_get_contents (path, &text, NULL, NULL);
  return text;
}

/* The path is printed, and what is lost is told. */
static void
test_one (Fixture *fixture, gconstpointer data)
{
  g_auto (Run) run = { 0 }, xlsx = { 0 }, quiet = { 0 }, out = { 0 };
  g_autofree char *text = NULL;

  cli_in (&run, fixture->folder, NULL, "convert -l zh a.csv out.csv");
  g_assert_cmpint (run.code, ==, 0);
  g_assert_cmpstr (run.out, ==, "out.csv\n");
  cli_assert_says (run.err, "CSV or TSV Table does not hold charts: 1");
  text = contents (fixture, "out.csv");
  cli_assert_says (text, ",2022年,2.5,亿元,");

  cli_in (&xlsx, fixture->folder, NULL, "convert -l zh a.csv out.xlsx");
  g_assert_cmpint (xlsx.code, ==, 0);
  cli_assert_says (xlsx.err,
                   "the file has charts of its own that can be edited there: 1");
  g_assert_null (strstr (xlsx.err, "does not hold charts"));

  cli_in (&quiet, fixture->folder, NULL, "convert -q a.csv out.guatu.json");
  g_assert_cmpint (quiet.code, ==, 0);
  g_assert_cmpstr (quiet.out, ==, "");
  g_assert_cmpstr (quiet.err, ==, "");
  cli_in (&out, fixture->folder, NULL, "convert -q -f dataset a.csv -");
  g_assert_cmpint (out.code, ==, 0);
  g_assert_true (g_str_has_prefix (out.out, "{\n  \"guatu\": 1,"));
}

/* Two tables become one, in whatever multiplier; what they tell differently is listed. */
static void
test_merge (Fixture *fixture, gconstpointer data)
{
  g_auto (Run) run = { 0 }, bad = { 0 };
  g_autofree char *text = NULL;
  g_autofree char *none = NULL;

  cli_in (&run, fixture->folder, NULL, "convert -q -l zh --wide a.csv b.csv out.csv");
  g_assert_cmpint (run.code, ==, 0);
  text = contents (fixture, "out.csv");
  g_assert_cmpstr (text, ==,
                   "\xef\xbb\xbf指标,单位,2021年,2022年,2023年\r\n"
                   "产值,亿元,1.5,2.5,3.5000\r\n");

  cli_in (&bad, fixture->folder, NULL, "convert a.csv c.csv none.csv");
  g_assert_cmpint (bad.code, ==, 1);
  cli_assert_says (bad.err, "c.csv: “");
  cli_assert_says (bad.err,
                   "2022 is CNY 260 million there, and CNY 250 million in a file before");
  cli_assert_says (bad.err, "1 number is told differently; nothing was written");
  none = contents (fixture, "none.csv");
  g_assert_null (none);
}

/* Marks behind the numbers of a wide table are read again, alone and together. */
static void
test_marks (Fixture *fixture, gconstpointer data)
{
  static const char *const marks[]
      = { "\"break\": true", "\"provisional\": true, \"break\": true",
          "\"revised\": true, \"break\": true",
          "\"provisional\": true, \"revised\": true, \"break\": true" };

  for (guint i = 0; i < G_N_ELEMENTS (marks); i++)
    {
      g_auto (Run) there = { 0 }, back = { 0 };
      g_autofree char *number = g_strdup_printf ("\"value\": 3.1, %s }", marks[i]);
      g_autofree char *json = g_strdup_printf (
          "{ \"guatu\": 1, \"id\": \"d\", \"title\": \"D\", \"units\": [ "
          "{ \"id\": \"u\", \"kind\": \"percent\", \"label\": \"%%\" } ], "
          "\"indicators\": [ { \"id\": \"rate\", \"name\": \"Rate\", \"unit\": \"u\", "
          "\"observations\": [ { \"period\": \"2021\", \"value\": 3.6 }, "
          "{ \"period\": \"2022\", %s ] } ], \"charts\": [] }",
          number);
      g_autofree char *path = cli_write (fixture->folder, "marks.guatu.json", json);

      cli_in (&there, fixture->folder, NULL, "convert -q --wide %s out.csv", path);
      g_assert_cmpint (there.code, ==, 0);
      cli_in (&back, fixture->folder, NULL, "convert -q -f dataset out.csv -");
      g_assert_cmpint (back.code, ==, 0);
      cli_assert_says (back.out, number);
    }
}

/* What has no unit has none again when it comes back from SDMX-CSV. */
static void
test_no_unit (Fixture *fixture, gconstpointer data)
{
  g_auto (Run) there = { 0 }, back = { 0 };
  g_autofree char *text = NULL;

  g_free (cli_write (fixture->folder, "d.csv", "Year,Index\n2021,101.5\n2022,102.5\n"));
  cli_in (&there, fixture->folder, NULL, "convert -q -f sdmx-csv d.csv d.sdmx.csv");
  g_assert_cmpint (there.code, ==, 0);
  text = contents (fixture, "d.sdmx.csv");
  cli_assert_says (text, ",_Z: Not applicable,0,");
  cli_in (&back, fixture->folder, NULL, "convert -q -f dataset d.sdmx.csv -");
  g_assert_cmpint (back.code, ==, 0);
  cli_assert_says (back.out, "\"kind\": \"none\" }");
}

static void
test_wrong_use (Fixture *fixture, gconstpointer data)
{
  static const struct
  {
    const char *arguments;
    int code;
    const char *says;
  } cases[] = {
    { "convert a.csv", 2, "Name the files to convert and, last, the file to write" },
    { "convert a.csv out.doc", 2, "add “--format” with one of dataset, csv, xlsx" },
    { "convert -f doc a.csv out.csv", 2, "Unknown format “doc”" },
    { "convert -f png a.csv out.png", 2, "Unknown format “png”" },
    { "convert -l zh+en a.csv out.csv", 2, "in one language" },
    { "convert -c none a.csv out.csv", 1, "There is no chart “none”" },
    { "convert a.csv missing/out.csv", 1, "missing/out.csv" },
    { "convert missing.csv out.csv", 1, "missing.csv" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (Run) run = { 0 };
      g_autofree char *out = NULL;

      cli_in (&run, fixture->folder, NULL, "%s", cases[i].arguments);
      g_test_message ("%s: %s", cases[i].arguments, run.err);
      g_assert_cmpint (run.code, ==, cases[i].code);
      cli_assert_says (run.err, cases[i].says);
      out = contents (fixture, "out.csv");
      g_assert_null (out);
    }
}

int
main (int argc, char **argv)
{
  cli_init (&argc, &argv);

#define ADD(name, function)                                                              \
  g_test_add ("/cli/convert/" name, Fixture, NULL, set_up, function, tear_down)
  ADD ("one", test_one);
  ADD ("merge", test_merge);
  ADD ("marks", test_marks);
  ADD ("no-unit", test_no_unit);
  ADD ("wrong-use", test_wrong_use);
#undef ADD
  return g_test_run ();
}
