/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A figure carries its numbers: every built-in chart, in every format, gives back
 * every number that it shows. */

#include "cli.h"

#include <string.h>

/* Of each chart, one in each format and language. */
#define ALL "export -q -f png,svg,pdf,emf,html -l zh,en -o all"
#define N_FIGURES 10

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

/* What “explain --json” prints of the next chart, from behind the name of its file; @rest
 * goes on behind it. */
static char *
next_numbers (const char **rest)
{
  const char *begin = strstr (*rest, "\n  \"chart\": ");
  const char *end = begin != NULL ? strstr (begin, "\n}\n") : NULL;

  g_assert_nonnull (end);
  *rest = end;
  return g_strndup (begin, (gsize) (end - begin));
}

/* The figures of a chart, as arguments. */
static char *
figures_of (const char *numbers)
{
  static const char *const formats[] = { "png", "svg", "pdf", "emf", "html" };
  g_auto (GStrv) words = g_strsplit (numbers, "\"", 5);
  GString *arguments = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
    g_string_append_printf (arguments, " all/%s.zh.%s all/%s.en.%s", words[3], formats[i],
                            words[3], formats[i]);
  return g_string_free (arguments, FALSE);
}

static void
test_all (Fixture *fixture, gconstpointer data)
{
  g_autofree char *source
      = g_test_build_filename (G_TEST_DIST, "..", "data", "jinan-2023.guatu.json", NULL);
  g_auto (Run) dataset = { 0 };
  g_auto (Run) export = { 0 };
  const char *rest;
  guint n_charts = 0;

  cli (&dataset, "explain --json %s", source);
  g_assert_cmpint (dataset.code, ==, 0);
  cli_in (&export, fixture->folder, NULL, ALL);
  g_assert_cmpint (export.code, ==, 0);

  for (rest = dataset.out; strstr (rest, "\n  \"chart\": ") != NULL; n_charts++)
    {
      g_autofree char *expected = next_numbers (&rest);
      g_autofree char *figures = figures_of (expected);
      g_auto (Run) run = { 0 };
      const char *found;

      cli_in (&run, fixture->folder, NULL, "explain --json%s", figures);
      g_assert_cmpstr (run.err, ==, "");
      g_assert_cmpint (run.code, ==, 0);
      found = run.out;
      for (guint i = 0; i < N_FIGURES; i++)
        {
          g_autofree char *numbers = next_numbers (&found);

          g_assert_cmpstr (numbers, ==, expected);
        }
      g_assert_cmpstr (found, ==, "\n}\n");
    }
  g_assert_cmpuint (n_charts, >, 0);
}

/* For people: the title, and a row for each number under the names of the columns, in
 * the program's language. */
static void
test_table (Fixture *fixture, gconstpointer data)
{
  g_auto (Run) export = { 0 };
  g_auto (Run) english = { 0 };
  g_auto (Run) chinese = { 0 };

  cli_in (&export, fixture->folder, NULL,
          "export -q -c " CLI_CHART " -l zh -f svg -o a.svg");
  cli_in (&english, fixture->folder, NULL, "explain a.svg --language=en");
  g_assert_cmpint (english.code, ==, 0);
  g_assert_true (g_str_has_prefix (english.out, "Main growth rates: "));
  cli_assert_says (english.out, "  Indicator ");
  cli_assert_says (english.out, "  at least 7.5%  ");
  cli_assert_says (english.out, "  §10\n");

  cli_in (&chinese, fixture->folder, NULL, "explain a.svg --language=zh");
  g_assert_true (g_str_has_prefix (chinese.out, "主要指标增速"));
  cli_assert_says (chinese.out, "  7.5%以上  ");
}

/* A figure is a dataset: whatever takes one takes the other. */
static void
test_is_dataset (Fixture *fixture, gconstpointer data)
{
  static const char *const commands[]
      = { "check", "list", "export -q -o out", "scene -c " CLI_CHART };
  g_auto (Run) export = { 0 };
  g_auto (Run) again = { 0 };
  g_auto (Run) first = { 0 };

  cli_in (&export, fixture->folder, NULL, "export -q -c " CLI_CHART " -f svg -o a.svg");
  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    {
      g_auto (Run) run = { 0 };

      cli_in (&run, fixture->folder, NULL, "%s a.svg", commands[i]);
      g_assert_cmpstr (run.err, ==, "");
      g_assert_cmpint (run.code, ==, 0);
    }

  cli_in (&first, fixture->folder, NULL, "export -c " CLI_CHART " -f svg -o -");
  cli_in (&again, fixture->folder, NULL, "export -f svg -o - a.svg");
  g_assert_cmpmem (first.out, first.length, again.out, again.length);
}

/* The name says nothing; what is in the file does. */
static void
test_without_data (Fixture *fixture, gconstpointer data)
{
  static const char *const formats[] = { "png", "svg", "pdf", "emf", "html" };

  for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
    {
      g_auto (Run) export = { 0 };
      g_auto (Run) explain = { 0 };

      cli_in (&export, fixture->folder, NULL,
              "export -q -c " CLI_CHART " --plain -f %s -o plain.%s", formats[i],
              formats[i]);
      g_assert_cmpint (export.code, ==, 0);
      cli_in (&explain, fixture->folder, NULL, "explain plain.%s", formats[i]);
      g_assert_cmpint (explain.code, ==, 1);
      g_assert_cmpstr (explain.out, ==, "");
      cli_assert_says (explain.err, "is a picture or a web page without data");
    }
}

/* One that fails does not keep the others from being told. */
static void
test_several (Fixture *fixture, gconstpointer data)
{
  g_auto (Run) export = { 0 };
  g_auto (Run) run = { 0 };
  g_auto (Run) none = { 0 };

  cli_in (&export, fixture->folder, NULL, "export -q -c " CLI_CHART " -f svg -o a.svg");
  cli_in (&run, fixture->folder, NULL, "explain a.svg missing.svg a.svg");
  g_assert_cmpint (run.code, ==, 1);
  cli_assert_says (run.err, "missing.svg");
  cli_assert_says (run.out, "§10\n\nMain growth rates: ");

  cli_in (&none, fixture->folder, NULL, "explain");
  g_assert_cmpint (none.code, ==, 2);
  cli_assert_says (none.err, "guatu-cli explain --help");
}

int
main (int argc, char **argv)
{
  cli_init (&argc, &argv);

#define ADD(name, function)                                                              \
  g_test_add ("/cli/explain/" name, Fixture, NULL, set_up, function, tear_down)
  ADD ("all", test_all);
  ADD ("table", test_table);
  ADD ("is-dataset", test_is_dataset);
  ADD ("without-data", test_without_data);
  ADD ("several", test_several);
#undef ADD
  return g_test_run ();
}
