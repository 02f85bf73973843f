/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gstdio.h>

#include "export-fixture.h"

/* What goes wrong, and what is left then. */

/* Where what was asked for contradicts itself nothing is written. */
static void
test_contradiction (Fixture *fixture, gconstpointer data)
{
  static const struct
  {
    const char *arguments;
    const char *message;
  } cases[] = {
    { "export --output a.png", "“a.png”" },
    { ONE " --language zh,en --output a.png", "2 figures" },
    { ONE " --format png,svg --output a.png", "2 figures" },
    { ONE " --format svg --output a.png", "contradict" },
    { ONE " --format png,svg --output -", "“-”" },
    { "export --output -", "“-”" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (Run) run = { 0 };

      cli_in (&run, fixture->folder, NULL, "%s", cases[i].arguments);
      g_assert_cmpint (run.code, ==, 2);
      g_assert_cmpstr (run.out, ==, "");
      cli_assert_says (run.err, cases[i].message);
      cli_assert_says (run.err, "guatu-cli export --help");
    }
  g_assert_cmpuint (count_files (fixture->folder), ==, 0);
}

/* What goes wrong outside the program: its place and its cause are named. */
static void
test_failure (Fixture *fixture, gconstpointer data)
{
  static const struct
  {
    const char *arguments;
    const char *place;
    const char *cause;
  } cases[] = {
    { "export --chart growth-targetz", "“growth-targetz”", "“" CLI_CHART "”" },
    { "export nothing.json", "nothing.json", "No such file" },
    { ONE " -o missing/a.png", "missing/a.png", "its folder does not exist" },
    { ONE " -o file/below", "file/below", "Not a directory" },
    { ONE " -o /proc/figures", "/proc/figures", "No such file" },
    { ONE " -f svg -o taken", "taken/" CLI_CHART ".en.svg", "folder" },
    { ONE " -o /dev/null/a.png", "a.png", "Not a directory" },
  };
  g_autofree char *file = cli_write (fixture->folder, "file", "old");
  g_autofree char *taken
      = g_build_filename (fixture->folder, "taken", CLI_CHART ".en.svg", NULL);

  g_assert_cmpint (g_mkdir_with_parents (taken, 0700), ==, 0);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (Run) run = { 0 };

      cli_in (&run, fixture->folder, NULL, "%s", cases[i].arguments);
      g_assert_cmpint (run.code, ==, 1);
      g_assert_cmpstr (run.out, ==, "");
      g_assert_true (g_str_has_prefix (run.err, "guatu-cli: "));
      cli_assert_says (run.err, cases[i].place);
      cli_assert_says (run.err, cases[i].cause);
    }
  g_assert_cmpuint (count_files (fixture->folder), ==, 2);
}

/* What is neither a file of ours nor a folder is not taken for one. */
static void
test_wrong_target (Fixture *fixture, gconstpointer data)
{
  static const struct
  {
    const char *output;
    const char *cause;
  } cases[] = {
    { "a.jpg", "“jpg” is no format of a figure; use one of png, svg, pdf, emf, html" },
    { "sub/a.webp", "“webp”" },
    { "file", "is a file, not a folder" },
    { "/dev/null", "neither a folder nor a regular file" },
  };
  static const char *const folders[]
      = { "a.jpg/", "2023.12", ".hidden", "v1.0", "a.b-c" };
  g_autofree char *file = cli_write (fixture->folder, "file", "old");
  g_auto (Run) empty = { 0 };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (Run) run = { 0 };

      cli_in (&run, fixture->folder, NULL, ONE " -o %s", cases[i].output);
      g_assert_cmpint (run.code, ==, 2);
      cli_assert_says (run.err, cases[i].output);
      cli_assert_says (run.err, cases[i].cause);
    }
  cli_in (&empty, fixture->folder, NULL, ONE " --output=");
  g_assert_cmpint (empty.code, ==, 2);
  cli_assert_says (empty.err, "“.” is the current folder");
  g_assert_cmpuint (count_files (fixture->folder), ==, 1);
  for (guint i = 0; i < G_N_ELEMENTS (folders); i++)
    {
      g_auto (Run) run = { 0 };

      cli_in (&run, fixture->folder, NULL, ONE " -q -f svg -o %s", folders[i]);
      g_assert_cmpint (run.code, ==, 0);
    }
}

/* Three charts, of which the second cannot be drawn. */
#define THREE                                                                            \
  "{ \"guatu\": 1, \"id\": \"d\", \"title\": \"D\","                                     \
  "  \"units\": [ { \"id\": \"u\", \"kind\": \"count\", \"label\": \"u\" } ],"           \
  "  \"indicators\": [ { \"id\": \"a\", \"name\": \"A\", \"unit\": \"u\","               \
  "    \"observations\": [ { \"period\": \"2023\", \"value\": 1 } ] } ],"                \
  "  \"charts\": [ { \"id\": \"one\", \"title\": \"One\", \"mark\": \"bar\","            \
  "    \"indicators\": [ \"a\" ] },"                                                     \
  "    { \"id\": \"two\", \"title\": \"Two\", \"mark\": \"bar\","                        \
  "    \"indicators\": [ \"a\" ], \"scale\": \"log\" },"                                 \
  "    { \"id\": \"three\", \"title\": \"Three\", \"mark\": \"line\","                   \
  "    \"indicators\": [ \"a\" ] } ] }"

/* A chart that cannot be drawn is told of at the end, once, and stops no other. */
static void
test_failed_chart (Fixture *fixture, gconstpointer data)
{
  static const struct
  {
    const char *options;
    guint n_files;
  } cases[] = {
    { "-f svg -l zh,en -o out", 4 },
    { "-f svg -l en --wall -o wall", 1 },
    { "-l en --book -o book", 1 },
    { "-f svg -l en -c two -o none", 0 },
  };
  g_autofree char *file = cli_write (fixture->folder, "d.guatu.json", THREE);
  g_auto (Run) check = { 0 };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (Run) run = { 0 };
      g_auto (GStrv) paths = NULL;
      const char *told = NULL;

      cli_in (&run, fixture->folder, NULL, "export %s d.guatu.json", cases[i].options);
      g_assert_cmpint (run.code, ==, 1);
      paths = g_strsplit (run.out, "\n", -1);
      g_assert_cmpuint (g_strv_length (paths), ==,
                        cases[i].n_files > 0 ? cases[i].n_files + 1 : 0);
      told = strstr (run.err, "Chart “two” was not drawn: ");
      g_assert_nonnull (told);
      g_assert_true (strchr (told, '\n')[1] == '\0');
    }
  cli_in (&check, fixture->folder, NULL, "check d.guatu.json");
  g_assert_cmpint (check.code, ==, 1);
  cli_assert_says (check.out, "charts[1].scale");
}

/* A disk that takes only four kilobytes: the old file stays, and nothing else. */
static void
test_full_disk (Fixture *fixture, gconstpointer data)
{
  g_autofree char *file = cli_write (fixture->folder, "a.png", "old");
  g_autofree char *script
      = g_strdup_printf ("ulimit -f 8; exec %s " ONE " -o a.png", cli_path ());
  const char *const environment[] = { "HOME=/nonexistent", "PATH=/usr/bin:/bin", NULL };
  const char *const arguments[] = { "/bin/sh", "-c", script, NULL };
  g_autofree char *contents = NULL;
  g_auto (Run) run = { 0 };

  run_program (&run, fixture->folder, environment, arguments);
  g_assert_cmpint (run.code, ==, 1);
  cli_assert_says (run.err, "a.png");
  cli_assert_says (run.err, "File too large");
  g_assert_true (g_file_get_contents (file, &contents, NULL, NULL));
  g_assert_cmpstr (contents, ==, "old");
  g_assert_cmpuint (count_files (fixture->folder), ==, 1);
}

int
main (int argc, char **argv)
{
  cli_init (&argc, &argv);

#define ADD(name, function)                                                              \
  g_test_add ("/cli/export-faults/" name, Fixture, NULL, set_up, function, tear_down)
  ADD ("contradiction", test_contradiction);
  ADD ("failure", test_failure);
  ADD ("wrong-target", test_wrong_target);
  ADD ("failed-chart", test_failed_chart);
  ADD ("full-disk", test_full_disk);
#undef ADD
  return g_test_run ();
}
