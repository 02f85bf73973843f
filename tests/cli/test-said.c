/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli.h"

#include <string.h>

/* The titles of the built-in charts have figures of the data in braces: whatever is
 * printed, drawn or converted has the numbers, and never the braces. */

/* Files are read as bytes, since a workbook and a PDF are no text. */
static void
check_file (const char *path)
{
  g_autofree char *bytes = NULL;
  gsize length = 0;

  g_assert_true (g_file_get_contents (path, &bytes, &length, NULL));
  g_assert_cmpuint (length, >, 0);
  g_assert_null (g_strstr_len (bytes, (gssize) length, ".latest"));
}

static void
test_printed (void)
{
  static const char *const commands[] = {
    "list",
    "list --json",
    "list --language zh",
    "describe --chart investment-totals",
    "describe --chart investment-totals --language zh",
    "scene --chart investment-totals",
  };

  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    {
      g_auto (Run) run = { 0 };

      cli (&run, "%s", commands[i]);
      g_test_message ("%s", commands[i]);
      g_assert_cmpint (run.code, ==, 0);
      g_assert_null (strstr (run.out, ".latest"));
      g_assert_true (strstr (run.out, "CNY 23.8 billion") != NULL
                     || strstr (run.out, "238亿元") != NULL);
    }
}

static void
test_written (void)
{
  static const char *const commands[][2] = {
    { "export -q --plain -f svg --text live -c investment-totals -l zh+en", "a.svg" },
    { "export -q --plain -f html --wall -l zh+en", "a.html" },
    { "export -q --plain -f png -c investment-totals -l en", "a.png" },
    { "export -q --plain -f svg --text live --wall -l en", "wall.svg" },
    { "convert -q -f vega-lite -l en", "a.vl.json" },
  };
  char *folder = run_make_folder ();

  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    {
      g_auto (Run) run = { 0 };
      g_autofree char *path = g_build_filename (folder, commands[i][1], NULL);
      const gboolean converts = g_str_has_prefix (commands[i][0], "convert");

      if (converts)
        {
          g_autofree char *source = g_test_build_filename (G_TEST_DIST, "..", "data",
                                                           "jinan-2023.guatu.json", NULL);

          cli (&run, "%s %s %s", commands[i][0], source, path);
        }
      else
        cli (&run, "%s -o %s", commands[i][0], path);
      g_test_message ("%s: %s", commands[i][0], run.err);
      g_assert_cmpint (run.code, ==, 0);
      check_file (path);
    }
  run_remove_folder (folder);
}

/* A sheet of a workbook, read again as a table. */
static void
test_sheets (void)
{
  char *folder = run_make_folder ();
  g_autofree char *path = g_build_filename (folder, "a.xlsx", NULL);
  g_autofree char *source
      = g_test_build_filename (G_TEST_DIST, "..", "data", "jinan-2023.guatu.json", NULL);
  g_autofree char *shown = g_strdup_printf ("unzip -p %s", path);
  g_auto (Run) run = { 0 };
  g_autofree char *xml = NULL;

  cli (&run, "convert -q -l en %s %s", source, path);
  g_assert_cmpint (run.code, ==, 0);
  if (!g_spawn_command_line_sync (shown, &xml, NULL, NULL, NULL))
    g_test_skip ("unzip is not there");
  else
    {
      g_assert_nonnull (strstr (xml, "CNY 23.8 billion agreed"));
      g_assert_null (strstr (xml, ".latest"));
    }
  run_remove_folder (folder);
}

/* A chart of a place is a copy, whose texts are filled in, too. */
static void
test_each_place (void)
{
  char *folder = run_make_folder ();
  g_autofree char *path = g_build_filename (folder, "growth-targets-jinan.en.svg", NULL);
  g_auto (Run) run = { 0 };

  cli (&run,
       "export -q --plain -f svg --text live -l en -c growth-targets --each place -o %s",
       folder);
  g_test_message ("%s", run.err);
  g_assert_cmpint (run.code, ==, 0);
  check_file (path);
  run_remove_folder (folder);
}

/* Takings of two cities and their province, of two years; the second city lacks one. */
#define PLACES                                                                           \
  "{\"guatu\": 1, \"id\": \"p\", \"title\": \"T\","                                      \
  "\"units\": [{\"id\": \"yi\", \"kind\": \"currency\","                                 \
  "  \"label\": {\"zh\": \"亿元\", \"en\": \"yi\"}}],"                                   \
  "\"places\": [{\"id\": \"a\", \"name\": {\"zh\": \"甲市\", \"en\": \"Jia\"}},"         \
  "  {\"id\": \"b\", \"name\": {\"zh\": \"乙市\", \"en\": \"Yi\"}},"                     \
  "  {\"id\": \"all\", \"name\": {\"zh\": \"全省\", \"en\": \"Province\"}}],"            \
  "\"indicators\": [{\"id\": \"x\", \"name\": \"X\", \"unit\": \"yi\", "                 \
  "\"observations\": ["                                                                  \
  "  {\"period\": \"2022\", \"place\": \"a\", \"value\": 31},"                           \
  "  {\"period\": \"%s\", \"place\": \"a\", \"value\": 37},"                             \
  "  {\"period\": \"%s\", \"place\": \"b\", \"value\": 59},"                             \
  "  {\"period\": \"%s\", \"place\": \"all\", \"value\": 96}]}],"                        \
  "\"charts\": [{\"id\": \"own\", \"mark\": \"bar\", \"indicators\": [\"x\"],"           \
  "  \"category\": \"period\", \"places\": [\"a\", \"b\"], \"periods\": [\"%s\"],"       \
  "  \"title\": \"A {x@a.%s}, of {x@all.latest}\"},"                                     \
  "{\"id\": \"old\", \"mark\": \"bar\", \"indicators\": [\"x\"], \"places\": [\"a\", "   \
  "\"b\"],"                                                                              \
  "  \"category\": \"period\", \"title\": \"B {x@a.2022}\"},"                            \
  "{\"id\": \"both\", \"mark\": \"bar\", \"indicators\": [\"x\"], \"places\": [\"a\", "  \
  "\"b\"],"                                                                              \
  "  \"category\": \"period\", \"title\": \"C {x@a.latest}, {x@b.latest}\"}]}"

/* The same with numbers of a year and the one before. */
static void
write_places (const char *folder, const char *name, const char *year)
{
  g_autofree char *text = g_strdup_printf (PLACES, year, year, year, year, year);

  g_free (cli_write (folder, name, text));
}

static char *
title_of (const char *folder, const char *name)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autofree char *written = NULL;
  const char *title, *end;

  g_assert_true (g_file_get_contents (path, &written, NULL, NULL));
  title = strstr (written, "<title");
  g_assert_nonnull (title);
  title = strchr (title, '>') + 1;
  end = strchr (title, '<');
  return g_strndup (title, (gsize) (end - title));
}

/* What a title says of one of the chart's places it says of each in its copy, and of the
 * whole what it is. Where a place has no such number it gets no chart, and a title that
 * sets two places side by side is for none of them. */
static void
test_own_figures (void)
{
  char *folder = run_make_folder ();
  g_auto (Run) run = { 0 };
  g_autofree char *a = NULL;
  g_autofree char *b = NULL;
  g_autofree char *none = g_build_filename (folder, "old-b.en.svg", NULL);
  g_autofree char *both = g_build_filename (folder, "both-a.en.svg", NULL);

  write_places (folder, "p.json", "2023");
  cli_in (&run, folder, NULL, "export -q --plain -f svg -l en --each place -o . p.json");
  g_test_message ("%s", run.err);
  g_assert_cmpint (run.code, ==, 1);
  a = title_of (folder, "own-a.en.svg");
  b = title_of (folder, "own-b.en.svg");
  g_assert_cmpstr (a, ==, "Jia: A yi 37, of yi 96");
  g_assert_cmpstr (b, ==, "Yi: A yi 59, of yi 96");
  cli_assert_says (run.err, "old-b: “{x@b.2022}” has nothing to stand for");
  cli_assert_says (run.err, "Chart “both” compares places");
  g_assert_false (g_file_test (none, G_FILE_TEST_EXISTS));
  g_assert_false (g_file_test (both, G_FILE_TEST_EXISTS));
  run_remove_folder (folder);
}

/* Charts of last year that are drawn from new figures say these in their titles, where
 * they name the year that they are of; what they cannot say is told. */
static void
test_later_figures (void)
{
  char *folder = run_make_folder ();
  g_auto (Run) run = { 0 };
  g_autofree char *own = NULL;
  g_autofree char *old = NULL;

  write_places (folder, "old.json", "2023");
  write_places (folder, "new.json", "2024");
  cli_in (&run, folder, NULL,
          "export -q --plain -f svg -l en --charts old.json -o . new.json");
  g_test_message ("%s", run.err);
  g_assert_cmpint (run.code, ==, 0);
  own = title_of (folder, "own.en.svg");
  old = title_of (folder, "old.en.svg");
  g_assert_cmpstr (own, ==, "A yi 37, of yi 96");
  g_assert_cmpstr (old, ==, "B yi 31");
  g_assert_null (strstr (run.err, "“own”"));
  cli_assert_says (run.err, "Chart “old”: its title, subtitle or note has numbers");
  run_remove_folder (folder);
}

int
main (int argc, char *argv[])
{
  cli_init (&argc, &argv);
  g_test_add_func ("/said/printed", test_printed);
  g_test_add_func ("/said/written", test_written);
  g_test_add_func ("/said/sheets", test_sheets);
  g_test_add_func ("/said/each-place", test_each_place);
  g_test_add_func ("/said/own-figures", test_own_figures);
  g_test_add_func ("/said/later-figures", test_later_figures);
  return g_test_run ();
}
