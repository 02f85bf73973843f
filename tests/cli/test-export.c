/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gstdio.h>

#include "export-fixture.h"

/* Into the current folder, as PNG, in the program's language. */
static void
test_defaults (Fixture *fixture, gconstpointer data)
{
  g_auto (Run) english = { 0 };
  g_auto (Run) chinese = { 0 };

  cli_in (&english, fixture->folder, NULL, ONE);
  g_assert_true (
      g_str_has_prefix (english.err, "guatu-cli: 1 file was written to “.” ("));
  g_assert_true (g_str_has_suffix (english.err, ")\n"));
  g_assert_cmpint (english.code, ==, 0);
  g_assert_cmpstr (english.out, ==, "./" CLI_CHART ".en.png\n");
  assert_file (fixture->folder, CLI_CHART ".en.png");

  cli_in (&chinese, fixture->folder, "LANG=zh_CN.UTF-8", ONE);
  g_assert_cmpstr (chinese.out, ==, "./" CLI_CHART ".zh.png\n");
}

/* All charts of a dataset in every way, each path on a line. */
static void
test_all (Fixture *fixture, gconstpointer data)
{
  g_autofree char *folder = g_build_filename (fixture->folder, "new", "figures", NULL);
  g_auto (GStrv) paths = NULL;
  g_auto (Run) run = { 0 };
  guint n = 0;

  cli (&run, "export --format png,svg --format pdf --language zh,en --output %s", folder);
  g_assert_cmpint (run.code, ==, 0);
  paths = g_strsplit (run.out, "\n", -1);
  n = g_strv_length (paths) - 1;
  g_assert_cmpuint (n, >=, 6);
  g_assert_cmpuint (n % 6, ==, 0);
  g_assert_cmpstr (paths[n], ==, "");
  for (guint i = 0; i < n; i++)
    assert_file ("", paths[i]);
  g_assert_cmpuint (count_files (folder), ==, n);
}

/* What is asked for twice is written once. */
static void
test_twice (Fixture *fixture, gconstpointer data)
{
  g_auto (Run) run = { 0 };

  cli_in (&run, fixture->folder, NULL,
          ONE " --chart " CLI_CHART " --format svg,svg --language en,en");
  g_assert_cmpstr (run.out, ==, "./" CLI_CHART ".en.svg\n");
}

static void
test_quiet (Fixture *fixture, gconstpointer data)
{
  g_auto (Run) run = { 0 };

  cli_in (&run, fixture->folder, NULL, ONE " --quiet --format svg");
  g_assert_cmpint (run.code, ==, 0);
  g_assert_cmpstr (run.out, ==, "");
  g_assert_cmpstr (run.err, ==, "");
  assert_file (fixture->folder, CLI_CHART ".en.svg");
}

/* A name with a known extension is a file; its extension says the format. */
static void
test_file (Fixture *fixture, gconstpointer data)
{
  static const char *const names[] = { "a.png", "b.svg", "c.pdf", "图.svg" };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *expected = g_strconcat (names[i], "\n", NULL);
      g_auto (Run) run = { 0 };

      cli_in (&run, fixture->folder, NULL, ONE " --output %s", names[i]);
      g_assert_cmpint (run.code, ==, 0);
      g_assert_cmpstr (run.out, ==, expected);
      assert_file (fixture->folder, names[i]);
    }
  g_assert_cmpuint (count_files (fixture->folder), ==, G_N_ELEMENTS (names));
}

/* A folder is one by being there or by a slash, whatever its name looks like. */
static void
test_folder_like_file (Fixture *fixture, gconstpointer data)
{
  g_autofree char *folder = g_build_filename (fixture->folder, "there.png", NULL);
  g_auto (Run) there = { 0 };
  g_auto (Run) slash = { 0 };

  g_assert_cmpint (g_mkdir (folder, 0700), ==, 0);
  cli_in (&there, fixture->folder, NULL, ONE " --format svg --output there.png");
  g_assert_cmpstr (there.out, ==, "there.png/" CLI_CHART ".en.svg\n");
  cli_in (&slash, fixture->folder, NULL, ONE " --format svg --output new.png/");
  g_assert_cmpstr (slash.out, ==, "new.png/" CLI_CHART ".en.svg\n");
  assert_file (fixture->folder, "new.png/" CLI_CHART ".en.svg");
}

static void
test_stdout (Fixture *fixture, gconstpointer data)
{
  g_auto (Run) png = { 0 };
  g_auto (Run) svg = { 0 };

  cli_in (&png, fixture->folder, NULL, ONE " -o -");
  g_assert_cmpint (png.code, ==, 0);
  g_assert_cmpmem (png.out, 8, "\x89PNG\r\n\x1a\n", 8);
  g_assert_cmpmem (png.out + png.length - 8, 4, "IEND", 4);

  cli_in (&svg, fixture->folder, NULL, ONE " -f svg -l zh+en -o -");
  g_assert_true (g_str_has_prefix (svg.out, "<?xml"));
  g_assert_cmpuint (count_files (fixture->folder), ==, 0);
}

/* A text that does not fit is told once a figure, not once a file. */
static void
test_warnings (Fixture *fixture, gconstpointer data)
{
  g_auto (Run) run = { 0 };
  g_auto (Run) both = { 0 };

  cli_in (&run, fixture->folder, NULL, ONE " -q -f svg --size 300x300");
  cli_in (&both, fixture->folder, NULL, ONE " -q -f svg,png --size 300x300");
  g_assert_cmpint (run.code, ==, 0);
  g_assert_cmpint (both.code, ==, 0);
  g_assert_true (g_str_has_prefix (run.err, "guatu-cli: " CLI_CHART " (en): "));
  g_assert_cmpstr (both.err, ==, run.err);
}

/* Warnings are counted, a line for each kind of them; each is listed if that is asked
 * for. */
static void
test_counted (Fixture *fixture, gconstpointer data)
{
  g_auto (Run) counted = { 0 };
  g_auto (Run) listed = { 0 };
  g_auto (GStrv) counts = NULL;
  g_auto (GStrv) texts = NULL;
  guint64 n = 0;

  cli_in (&counted, fixture->folder, NULL, ONE " -q -f svg --size 160x160");
  cli_in (&listed, fixture->folder, NULL, ONE " -q -f svg --size 160x160 --verbose");
  counts = g_strsplit (counted.err, "\n", -1);
  texts = g_strsplit (listed.err, "\n", -1);
  g_assert_cmpuint (g_strv_length (counts), <=, 3 + 1);
  g_assert_cmpuint (g_strv_length (texts), >, g_strv_length (counts));
  /* What is counted is what is listed. */
  for (guint i = 0; counts[i] != NULL && counts[i][0] != '\0'; i++)
    for (const char *c = strstr (counts[i], "(en): ") + strlen ("(en): ");
         *c != '\0' && *c != ':'; c++)
      if (g_ascii_isdigit (*c))
        {
          char *end = NULL;

          n += g_ascii_strtoull (c, &end, 10);
          c = end;
        }
  g_assert_cmpuint (n, ==, g_strv_length (texts) - 1);
}

/* Of few pixels, in which the lines of a hatching lie close: a fault in the memory of
 * cairo would end the program. */
static void
test_few_pixels (Fixture *fixture, gconstpointer data)
{
  const char *looks[] = { "light", "print" };

  for (guint i = 0; i < G_N_ELEMENTS (looks); i++)
    {
      g_auto (Run) run = { 0 };
      g_autofree char *arguments = g_strdup_printf (
          "export -q --size 1080x1440 --dpi 36 --language zh --look %s", looks[i]);

      cli_in (&run, fixture->folder, NULL, "%s", arguments);
      g_assert_cmpstr (run.err, ==, "");
      g_assert_cmpint (run.code, ==, 0);
    }
  g_assert_cmpuint (count_files (fixture->folder), >, 1);
}

int
main (int argc, char **argv)
{
  cli_init (&argc, &argv);

#define ADD(name, function)                                                              \
  g_test_add ("/cli/export/" name, Fixture, NULL, set_up, function, tear_down)
  ADD ("defaults", test_defaults);
  ADD ("all", test_all);
  ADD ("twice", test_twice);
  ADD ("quiet", test_quiet);
  ADD ("file", test_file);
  ADD ("folder-like-file", test_folder_like_file);
  ADD ("stdout", test_stdout);
  ADD ("warnings", test_warnings);
  ADD ("counted", test_counted);
  ADD ("few-pixels", test_few_pixels);
#undef ADD
  return g_test_run ();
}
