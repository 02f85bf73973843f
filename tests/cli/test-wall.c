/* SPDX-License-Identifier: GPL-3.0-or-later */

/* All charts on one page, or a chart a page in one file. */

#include "cli.h"

#include <string.h>

#include <glib/gstdio.h>

#define THEME "growth"

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

static GBytes *
read_file (Fixture *fixture, const char *name)
{
  g_autofree char *path = g_build_filename (fixture->folder, name, NULL);
  g_autoptr (GError) error = NULL;
  char *contents = NULL;
  gsize length = 0;

  g_file_get_contents (path, &contents, &length, &error);
  g_assert_no_error (error);
  return g_bytes_new_take (contents, length);
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

/* What “explain --json” prints, but for the name of the file. */
static char *
explain (Fixture *fixture, const char *file)
{
  g_auto (Run) run = { 0 };
  g_auto (GStrv) lines = NULL;
  g_autoptr (GString) rest = g_string_new (NULL);

  cli_in (&run, fixture->folder, NULL, "explain --json %s", file);
  g_assert_cmpstr (run.err, ==, "");
  g_assert_cmpint (run.code, ==, 0);
  lines = g_strsplit (run.out, "\n", -1);
  for (guint i = 0; lines[i] != NULL; i++)
    if (!g_str_has_prefix (lines[i], "  \"figure\": "))
      g_string_append_printf (rest, "%s\n", lines[i]);
  return g_string_free (g_steal_pointer (&rest), FALSE);
}

/* A wall and a book give back every number of every chart, and are datasets. */
static void
test_numbers (Fixture *fixture, gconstpointer data)
{
  static const char *const files[]
      = { "jinan-2023.wall.zh.png", "jinan-2023.wall.zh.svg", "jinan-2023.wall.zh.pdf",
          "jinan-2023.wall.zh.emf", "jinan-2023.book.zh.pdf" };
  g_autofree char *source
      = g_test_build_filename (G_TEST_DIST, "..", "data", "jinan-2023.guatu.json", NULL);
  g_autofree char *expected = explain (fixture, source);
  g_auto (Run) wall = { 0 };
  g_auto (Run) book = { 0 };

  cli_in (&wall, fixture->folder, NULL, "export --wall -l zh -f png,svg,pdf,emf");
  g_assert_cmpstr (wall.out, ==,
                   "./jinan-2023.wall.zh.png\n./jinan-2023.wall.zh.svg\n"
                   "./jinan-2023.wall.zh.pdf\n./jinan-2023.wall.zh.emf\n");
  g_assert_cmpint (wall.code, ==, 0);
  cli_in (&book, fixture->folder, NULL, "export --book -l zh");
  g_assert_cmpstr (book.out, ==, "./jinan-2023.book.zh.pdf\n");
  g_assert_cmpint (book.code, ==, 0);
  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    {
      g_autofree char *found = explain (fixture, files[i]);
      g_auto (Run) list = { 0 };

      g_assert_cmpstr (found, ==, expected);
      cli_in (&list, fixture->folder, NULL, "list %s", files[i]);
      g_assert_cmpint (list.code, ==, 0);
      cli_assert_says (list.out, "conduct-work");
    }
}

/* Those of a theme have its name, and no other chart's numbers. */
static void
test_theme (Fixture *fixture, gconstpointer data)
{
  g_auto (Run) run = { 0 };
  g_auto (Run) figures = { 0 };
  g_autofree char *numbers = NULL;

  cli_in (&run, fixture->folder, NULL,
          "export --wall --theme " THEME " --paper A4 -l en -f svg");
  g_assert_cmpstr (run.out, ==, "./jinan-2023." THEME ".wall.en.svg\n");
  g_assert_cmpint (run.code, ==, 0);
  numbers = explain (fixture, "jinan-2023." THEME ".wall.en.svg");
  cli_assert_says (numbers, "\"chart\": \"growth-lines\"");
  g_assert_null (strstr (numbers, "\"chart\": \"villages\""));

  cli_in (&figures, fixture->folder, NULL, "export --theme " THEME " -l en -f svg");
  g_assert_cmpstr (figures.out, ==, "./growth-targets.en.svg\n./growth-lines.en.svg\n");
}

/* Several languages are several files; named charts are all there is. */
static void
test_charts (Fixture *fixture, gconstpointer data)
{
  g_auto (Run) run = { 0 };
  g_autofree char *numbers = NULL;

  cli_in (&run, fixture->folder, NULL,
          "export --book -c villages -c " CLI_CHART " -l zh,en -q");
  g_assert_cmpint (run.code, ==, 0);
  g_assert_cmpuint (count_files (fixture->folder), ==, 2);
  numbers = explain (fixture, "jinan-2023.book.en.pdf");
  cli_assert_says (numbers, "\"chart\": \"villages\"");
  cli_assert_says (numbers, "\"chart\": \"" CLI_CHART "\"");
  g_assert_null (strstr (numbers, "\"chart\": \"growth-lines\""));
}

static void
test_plain (Fixture *fixture, gconstpointer data)
{
  g_auto (Run) run = { 0 };
  g_auto (Run) explained = { 0 };

  cli_in (&run, fixture->folder, NULL,
          "export --wall --theme " THEME " --plain --look print -o w.svg");
  g_assert_cmpint (run.code, ==, 0);
  cli_in (&explained, fixture->folder, NULL, "explain w.svg");
  g_assert_cmpint (explained.code, ==, 1);
  cli_assert_says (explained.err, "without data");
}

static void
test_wrong_use (Fixture *fixture, gconstpointer data)
{
  static const struct
  {
    const char *arguments, *message;
    int code;
  } uses[] = {
    { "--wall --book", "“--wall” or “--book”", 2 },
    { "--book -f png", "A book cannot be png", 2 },
    { "--book -f pdf,svg", "A book cannot be svg", 2 },
    { "--book -f emf", "A book cannot be emf", 2 },
    { "--book -o book.svg", "A book cannot be svg", 2 },
    { "--wall -l zh,en -o one.pdf", "2 figures", 2 },
    { "--paper A9", "Unknown paper “A9”", 2 },
    { "--paper A4-sideways", "Unknown paper", 2 },
    { "--paper A4 --size 600x400", "“--paper” is a size", 2 },
    { "--for phone --size 600x400", "“--for” says the size; choose it or “--size”", 2 },
    { "--for A4 --paper A4", "“--for” says the size; choose it or “--paper”", 2 },
    { "--for phones", "Unknown purpose “phones”; use one of phone, square, article", 2 },
    { "--for ''", "Unknown purpose", 2 },
    { "--size 20x100mm", "43 to 2116 mm", 2 },
    { "--size 1e309x100mm", "43 to 2116 mm", 2 },
    { "--size 100x100cm", "not a side", 2 },
    { "--wall --theme growht", "Did you mean “growth”?", 1 },
    { "--wall --theme whatever-else", "The themes are: growth, shanghai", 1 },
    { "--wall --theme growth -c villages", "None of the charts named", 1 },
    { "--wall --paper A4", "30 charts on 297×210 mm would be too small", 1 },
    { "--wall --paper A4-portrait", "use A", 1 },
    { "--wall -f png --dpi 900", "A PNG of 29799×21047 pixels cannot be made", 1 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (uses); i++)
    {
      g_auto (Run) run = { 0 };

      cli_in (&run, fixture->folder, NULL, "export %s", uses[i].arguments);
      g_test_message ("%s", uses[i].arguments);
      cli_assert_says (run.err, uses[i].message);
      g_assert_cmpint (run.code, ==, uses[i].code);
      g_assert_cmpuint (count_files (fixture->folder), ==, 0);
    }
}

/* A dataset without themes, or without charts. */
static void
test_nothing (Fixture *fixture, gconstpointer data)
{
  static const char json[] = "{\"guatu\":1,\"id\":\"d\",\"title\":\"T\",\"units\":[],"
                             "\"indicators\":[]}";
  g_autofree char *path = cli_write (fixture->folder, "d.guatu.json", json);
  g_auto (Run) wall = { 0 };
  g_auto (Run) theme = { 0 };

  cli_in (&wall, fixture->folder, NULL, "export --wall %s", path);
  cli_assert_says (wall.err, "The dataset describes no chart");
  g_assert_cmpint (wall.code, ==, 1);
  cli_in (&theme, fixture->folder, NULL, "export --book --theme x %s", path);
  cli_assert_says (theme.err, "the dataset has none");
  g_assert_cmpint (theme.code, ==, 1);
}

/* What finds no room is told with the chart's name, and what would help. */
static void
test_warnings (Fixture *fixture, gconstpointer data)
{
  g_auto (Run) run = { 0 };
  g_auto (Run) strict = { 0 };

  cli_in (&run, fixture->folder, NULL,
          "export --wall --theme investment -l zh+en --paper A4 -o w.pdf");
  cli_assert_says (run.err, "guatu-cli: new-projects (zh+en): ");
  cli_assert_says (run.err, "On larger paper, or with fewer charts");
  g_assert_cmpint (run.code, ==, 0);
  cli_in (&strict, fixture->folder, NULL,
          "export --wall --theme investment -l zh+en --paper A4 --strict -o s.pdf");
  g_assert_cmpint (strict.code, ==, 1);
  g_assert_cmpuint (count_files (fixture->folder), ==, 1);
}

/* Paper is no help against what is missing. */
static void
test_advice (Fixture *fixture, gconstpointer data)
{
  static const char json[]
      = "{\"guatu\":1,\"id\":\"d\",\"title\":\"T\","
        "\"units\":[{\"id\":\"u\",\"kind\":\"currency\",\"label\":\"CNY\"}],"
        "\"indicators\":[{\"id\":\"a\",\"name\":\"A\",\"unit\":\"u\","
        "\"observations\":[{\"period\":\"2022\",\"value\":%s},"
        "{\"period\":\"2023\",\"value\":2}]},"
        "{\"id\":\"b\",\"name\":\"B\",\"unit\":\"u\","
        "\"observations\":[{\"period\":\"2022\",\"value\":%s},"
        "{\"period\":\"2023\",\"value\":3}]}],"
        "\"charts\":[{\"id\":\"c\",\"title\":\"%s\",\"mark\":\"bar\",\"category\":"
        "\"period\",\"series\":\"indicator\",\"stack\":\"share\","
        "\"indicators\":[\"a\",\"b\"]}]}";
  g_autofree char *long_title = g_strnfill (600, 'W');
  g_autofree char *missing = g_strdup_printf (json, "0", "0", "Shares");
  g_autofree char *wide = g_strdup_printf (json, "1", "2", long_title);
  g_autofree char *first = cli_write (fixture->folder, "first.guatu.json", missing);
  g_autofree char *second = cli_write (fixture->folder, "second.guatu.json", wide);
  g_auto (Run) without = { 0 };
  g_auto (Run) with = { 0 };

  cli_in (&without, fixture->folder, NULL, "export --wall -p A4 -l zh,en -o . %s", first);
  cli_assert_says (without.err, "the whole of the stack is zero");
  g_assert_null (strstr (without.err, "larger paper"));
  cli_in (&with, fixture->folder, NULL, "export --wall -p A4 -l zh,en -o . %s", second);
  cli_assert_says (with.err, "was shortened");
  cli_assert_says (with.err, "On larger paper more has room on a wall");
  g_assert_cmpstr (strstr (with.err, "On larger paper"), ==,
                   g_strrstr (with.err, "On larger paper"));
}

/* The same bytes in any locale. */
static void
test_same_bytes (Fixture *fixture, gconstpointer data)
{
  static const char *const environments[]
      = { NULL, "LC_ALL=zh_CN.UTF-8", "TZ=Asia/Tokyo" };
  static const char *const files[] = { "w.pdf", "w.svg", "w.png" };

  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    {
      g_autoptr (GBytes) first = NULL;

      for (guint j = 0; j < G_N_ELEMENTS (environments); j++)
        {
          g_auto (Run) run = { 0 };
          g_autoptr (GBytes) bytes = NULL;

          cli_in (&run, fixture->folder, environments[j],
                  "export --wall --theme " THEME " -l zh -o %s", files[i]);
          g_assert_cmpint (run.code, ==, 0);
          bytes = read_file (fixture, files[i]);
          if (first == NULL)
            first = g_bytes_ref (bytes);
          g_assert_true (g_bytes_equal (bytes, first));
        }
    }
}

/* Figures in millimetres and on paper, to a hundredth of a scene unit. */
static void
test_size (Fixture *fixture, gconstpointer data)
{
  static const struct
  {
    const char *option, *width;
  } sizes[] = {
    { "--size 160x100mm", "width=\"604.72\" height=\"377.95\"" },
    { "--size 160.5x100mm", "width=\"606.61\" height=\"377.95\"" },
    { "--paper a4-portrait", "width=\"793.7\" height=\"1122.52\"" },
    { "--for Phone", "width=\"1080\" height=\"1440\"" },
    { "--for a3", "width=\"1587.4\" height=\"1122.52\"" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      g_auto (Run) run = { 0 };

      cli_in (&run, fixture->folder, NULL, "export -c " CLI_CHART " %s -f svg -o -",
              sizes[i].option);
      g_assert_cmpint (run.code, ==, 0);
      cli_assert_says (run.out, sizes[i].width);
    }
}

int
main (int argc, char **argv)
{
  cli_init (&argc, &argv);

#define ADD(name, function)                                                              \
  g_test_add ("/cli/wall/" name, Fixture, NULL, set_up, function, tear_down)
  ADD ("numbers", test_numbers);
  ADD ("theme", test_theme);
  ADD ("charts", test_charts);
  ADD ("plain", test_plain);
  ADD ("wrong-use", test_wrong_use);
  ADD ("nothing", test_nothing);
  ADD ("warnings", test_warnings);
  ADD ("advice", test_advice);
  ADD ("same-bytes", test_same_bytes);
  ADD ("size", test_size);
#undef ADD
  return g_test_run ();
}
