/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli.h"

#include <string.h>

/* Two problems, on lines of their own. */
#define BAD_DATASET                                                                      \
  "{ \"guatu\": 1, \"id\": \"d\", \"title\": \"D\",\n"                                   \
  "  \"wrong\": 1,\n"                                                                    \
  "  \"also-wrong\": 2,\n"                                                               \
  "  \"units\": [], \"themes\": [], \"indicators\": [], \"charts\": [] }\n"

/* A year and a quarter on one axis. */
#define MIXED_DATASET                                                                    \
  "{ \"guatu\": 1, \"id\": \"d\", \"title\": \"D\", "                                    \
  "\"sources\": [ { \"id\": \"s\", \"title\": \"S\" } ], "                               \
  "\"units\": [ { \"id\": \"pct\", \"kind\": \"percent\", \"label\": \"%\" } ], "        \
  "\"indicators\": [ { \"id\": \"a\", \"name\": \"A\", \"unit\": \"pct\", "              \
  "\"observations\": [ "                                                                 \
  "{ \"period\": \"2022\", \"value\": 1, \"source\": \"s\" }, "                          \
  "{ \"period\": \"2023-Q1\", \"value\": 2, \"source\": \"s\" } ] } ], "                 \
  "\"charts\": [ { \"id\": \"mix\", \"title\": \"T\", \"mark\": \"line\", "              \
  "\"indicators\": [ \"a\" ] } ] }\n"

typedef struct
{
  char *folder;
  char *good;
  char *bad;
  char *broken;
} Files;

static void
set_up (Files *files, gconstpointer data)
{
  g_autofree char *source
      = g_test_build_filename (G_TEST_DIST, "..", "data", "jinan-2023.guatu.json", NULL);
  g_autofree char *contents = NULL;
  g_autoptr (GError) error = NULL;

  files->folder = run_make_folder ();
  g_file_get_contents (source, &contents, NULL, &error);
  g_assert_no_error (error);
  files->good = cli_write (files->folder, "good.guatu.json", contents);
  files->bad = cli_write (files->folder, "bad.guatu.json", BAD_DATASET);
  files->broken = cli_write (files->folder, "broken.guatu.json", "{\n  \"guatu\": 01\n}");
}

static void
tear_down (Files *files, gconstpointer data)
{
  g_free (files->good);
  g_free (files->bad);
  g_free (files->broken);
  run_remove_folder (files->folder);
}

static void
test_good (Files *files, gconstpointer data)
{
  g_autofree char *expected = g_strconcat (files->good, ": no problems\n", NULL);
  g_auto (Run) run = { 0 };

  cli (&run, "check %s", files->good);
  g_assert_cmpint (run.code, ==, 0);
  g_assert_cmpstr (run.out, ==, expected);
  g_assert_cmpstr (run.err, ==, "");
}

/* All problems, each with its place. */
static void
test_bad (Files *files, gconstpointer data)
{
  g_autofree char *first = g_strconcat (files->bad, ":2:", NULL);
  g_autofree char *second = g_strconcat (files->bad, ":3:", NULL);
  g_auto (Run) run = { 0 };

  cli (&run, "check %s", files->bad);
  g_assert_cmpint (run.code, ==, 1);
  cli_assert_says (run.out, first);
  cli_assert_says (run.out, second);
  cli_assert_says (run.out, "wrong");
  g_assert_true (g_str_has_suffix (run.out, "\n"));
  g_assert_null (strstr (run.out, "no problems"));
}

static void
test_syntax (Files *files, gconstpointer data)
{
  g_autofree char *place = g_strconcat (files->broken, ":2:", NULL);
  g_auto (Run) run = { 0 };

  cli (&run, "check %s", files->broken);
  g_assert_cmpint (run.code, ==, 1);
  cli_assert_says (run.out, place);
}

/* One bad file does not keep the others from being checked. */
static void
test_several (Files *files, gconstpointer data)
{
  g_autofree char *praise = g_strconcat (files->good, ": no problems\n", NULL);
  g_auto (Run) run = { 0 };

  cli (&run, "check %s /nonexistent %s", files->bad, files->good);
  g_assert_cmpint (run.code, ==, 1);
  cli_assert_says (run.out, files->bad);
  cli_assert_says (run.err, "/nonexistent");
  g_assert_true (g_str_has_suffix (run.out, praise));
}

/* What other commands say of such a file: its problems, and that they stop. */
static void
test_other_command (Files *files, gconstpointer data)
{
  g_autofree char *place = g_strconcat (files->bad, ":2:", NULL);
  g_auto (Run) run = { 0 };

  cli (&run, "list %s", files->bad);
  g_assert_cmpint (run.code, ==, 1);
  g_assert_cmpstr (run.out, ==, "");
  cli_assert_says (run.err, place);
  cli_assert_says (run.err, "guatu-cli: ");
}

/* Periods of different kinds on one axis are no problem, but warned of: by one line of
 * each command, which fails where it is told to be strict. */
static void
test_mixed_periods (Files *files, gconstpointer data)
{
  g_autofree char *file = cli_write (files->folder, "mixed.guatu.json", MIXED_DATASET);
  g_auto (Run) check = { 0 };
  g_auto (Run) export = { 0 };
  g_auto (Run) strict = { 0 };

  cli (&check, "check %s", file);
  g_assert_cmpint (check.code, ==, 0);
  cli_assert_says (check.out, ": charts[0].periods: warning: The chart “mix”");
  cli_assert_says (check.out, "2022 and 2023-Q1");
  g_assert_true (strchr (check.out, '\n') == check.out + strlen (check.out) - 1);
  g_assert_cmpstr (check.err, ==, "");

  cli_in (&export, files->folder, NULL, "export -q -l en -o out %s", file);
  g_assert_cmpint (export.code, ==, 0);
  g_assert_cmpstr (
      export.err, ==,
      "guatu-cli: mix (en): 1 axis has periods of different kinds: “2022; Q1 2023”\n");

  cli_in (&strict, files->folder, NULL, "export -q --strict -o strict %s", file);
  g_assert_cmpint (strict.code, ==, 1);
}

/* A part above its whole. */
#define ODD_DATASET(part)                                                                \
  "{ \"guatu\": 1, \"id\": \"d\", \"title\": \"D\", "                                    \
  "\"sources\": [ { \"id\": \"s\", \"title\": \"S\" } ], "                               \
  "\"units\": [ { \"id\": \"mu\", \"kind\": \"area\", \"label\": \"mu\" } ], "           \
  "\"indicators\": [ { \"id\": \"a\", \"name\": \"A\", \"unit\": \"mu\", "               \
  "\"observations\": [ { \"period\": \"2023\", \"value\": 100, \"source\": \"s\" } ] "   \
  "}, "                                                                                  \
  "{ \"id\": \"b\", \"name\": \"B\", \"unit\": \"mu\", \"part_of\": \"a\", "             \
  "\"observations\": [ { \"period\": \"2023\", \"value\": " part                         \
  ", \"source\": \"s\" } ] } ], \"charts\": [] }\n"

/* What is odd is told with its severity; only an error is a failure. */
static void
test_odd (Files *files, gconstpointer data)
{
  g_autofree char *odd = cli_write (files->folder, "odd.guatu.json", ODD_DATASET ("120"));
  g_autofree char *fair
      = cli_write (files->folder, "fair.guatu.json", ODD_DATASET ("99"));
  g_auto (Run) english = { 0 }, chinese = { 0 }, json = { 0 }, good = { 0 };

  cli (&english, "check %s", odd);
  g_assert_cmpint (english.code, ==, 1);
  cli_assert_says (english.out,
                   "odd.guatu.json: indicators[1].observations[0]: error: “B” "
                   "of 2023 (120 mu) is more than its whole");
  cli_assert_says (english.out, "[parts-above-whole]\n");
  cli (&chinese, "--language=zh_CN check %s", odd);
  cli_assert_says (chinese.out, "错误：2023年“B”120mu大于其整体2023年“A”100mu。");
  cli (&good, "check %s", fair);
  g_assert_cmpint (good.code, ==, 0);

  cli (&json, "check --json %s %s %s", odd, files->broken, files->folder);
  g_assert_cmpint (json.code, ==, 1);
  cli_assert_says (json.out, "\"guatu_check\": 1");
  cli_assert_says (json.out, "\"rule\": \"parts-above-whole\"");
  cli_assert_says (json.out, "\"value\": 120,");
  cli_assert_says (json.out, "\"rule\": \"format\"");
  cli_assert_says (json.out, "\"line\": 2,");
  cli_assert_says (json.out, "it is a folder");
}

static void
test_folder (Files *files, gconstpointer data)
{
  g_auto (Run) run = { 0 };

  cli (&run, "check %s", files->folder);
  g_assert_cmpint (run.code, ==, 1);
  cli_assert_says (run.err, files->folder);
}

/* A table is read as it is; what is said of it goes before what it looks like. */
static void
test_table (Files *files, gconstpointer data)
{
  g_autofree char *table
      = cli_write (files->folder, "t.csv", "区域,产值,增速\n甲县,1.5,3\n乙县,约莫二,4\n");
  static const char *const wrong[]
      = { "0", "", "2-", "3-2", "-1", "1--2", "4294967297", "1-4294967298" };
  g_auto (Run) run = { 0 }, said = { 0 };

  cli (&run, "check %s", table);
  g_assert_cmpint (run.code, ==, 1);
  cli_assert_says (run.out, "t.csv:2:1: B2: ");
  cli (&said, "list --json --verbose --period=2023 --unit=亿元 --header=1 %s", table);
  g_assert_cmpint (said.code, ==, 0);
  cli_assert_says (said.err, "B3: “约莫二”");
  cli_assert_says (said.err, "Row 1 is the row of headings.");
  cli_assert_says (said.out, "\"yuan\"");
  for (guint i = 0; i < G_N_ELEMENTS (wrong); i++)
    {
      g_auto (Run) refused = { 0 };

      cli (&refused, "list --header=%s %s", wrong[i], table);
      g_assert_cmpint (refused.code, ==, 2);
      cli_assert_says (refused.err, "are no rows of headings");
    }
}

/* A line that says 单位： and no unit has none, and is no title. */
static void
test_no_unit (Files *files, gconstpointer data)
{
  static const char *const lines[] = { "单位：", "（单位：）", "Unit:", "产值,,单位：" };
  g_auto (Run) empty = { 0 };

  for (guint i = 0; i < G_N_ELEMENTS (lines); i++)
    {
      g_autofree char *text
          = g_strdup_printf ("%s\n年,甲,乙\n2021,5,3\n2022,6,4\n", lines[i]);
      g_autofree char *table = cli_write (files->folder, "u.csv", text);
      g_auto (Run) run = { 0 };

      cli (&run, "list --json %s", table);
      g_assert_cmpint (run.code, ==, 0);
      cli_assert_says (run.out, "\"none\"");
      g_assert_null (strstr (run.out, "单位"));
      g_assert_null (strstr (run.out, "Unit"));
    }

  cli (&empty, "list --unit= %s/u.csv", files->folder);
  g_assert_cmpint (empty.code, ==, 2);
  cli_assert_says (empty.err, "is no unit");
}

int
main (int argc, char **argv)
{
  cli_init (&argc, &argv);

#define ADD(name, function)                                                              \
  g_test_add ("/cli/check/" name, Files, NULL, set_up, function, tear_down)
  ADD ("good", test_good);
  ADD ("bad", test_bad);
  ADD ("syntax", test_syntax);
  ADD ("several", test_several);
  ADD ("other-command", test_other_command);
  ADD ("mixed-periods", test_mixed_periods);
  ADD ("odd", test_odd);
  ADD ("folder", test_folder);
  ADD ("table", test_table);
  ADD ("no-unit", test_no_unit);
#undef ADD
  return g_test_run ();
}
