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

int
main (int argc, char *argv[])
{
  cli_init (&argc, &argv);
  g_test_add_func ("/said/printed", test_printed);
  g_test_add_func ("/said/written", test_written);
  g_test_add_func ("/said/sheets", test_sheets);
  g_test_add_func ("/said/each-place", test_each_place);
  return g_test_run ();
}
