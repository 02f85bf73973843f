/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli.h"

#include <string.h>

#include <glib/gstdio.h>

#define ONE "export --chart " CLI_CHART

typedef struct
{
  char *folder;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->folder = run_make_folder ();
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  run_remove_folder (fixture->folder);
}

/* What a file of each format begins with. */
static const char *
beginning_of (const char *path)
{
  if (g_str_has_suffix (path, ".png"))
    return "\x89PNG\r\n\x1a\n";
  return g_str_has_suffix (path, ".pdf") ? "%PDF-" : "<?xml";
}

static void
assert_file (const char *folder, const char *name)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);
  const char *beginning = beginning_of (path);
  g_autofree char *contents = NULL;
  g_autoptr (GError) error = NULL;
  gsize length = 0;

  g_file_get_contents (path, &contents, &length, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (length, >, 100);
  g_assert_cmpmem (contents, strlen (beginning), beginning, strlen (beginning));
}

static guint
count_files (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  guint n = 0;

  while (g_dir_read_name (dir) != NULL)
    n++;
  return n;
}

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
    { "a.jpg", "“jpg” is no format of a figure; use one of png, svg, pdf" },
    { "sub/a.webp", "“webp”" },
    { "file", "is a file and no folder" },
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
  ADD ("contradiction", test_contradiction);
  ADD ("failure", test_failure);
  ADD ("wrong-target", test_wrong_target);
  ADD ("failed-chart", test_failed_chart);
  ADD ("full-disk", test_full_disk);
  ADD ("warnings", test_warnings);
  ADD ("counted", test_counted);
  ADD ("few-pixels", test_few_pixels);
#undef ADD
  return g_test_run ();
}
