/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli.h"

#include <glib/gstdio.h>

/* What writes workbooks is a module, which a program finds from where it stands. */

static void
copy (const char *from, const char *to, int mode)
{
  g_autofree char *contents = NULL;
  g_autofree char *folder = g_path_get_dirname (to);
  gsize length = 0;

  g_assert_cmpint (g_mkdir_with_parents (folder, 0700), ==, 0);
  g_assert_true (g_file_get_contents (from, &contents, &length, NULL));
  g_assert_true (g_file_set_contents_full (to, contents, (gssize) length,
                                           G_FILE_SET_CONTENTS_NONE, mode, NULL));
}

/* Runs a copy of the program beside a module that is a copy of @module. */
static void
convert_with (Run *run, const char *folder, const char *module)
{
  const char *const environment[] = { "HOME=/nonexistent", NULL };
  g_autofree char *program = g_build_filename (folder, "src", "cli", "guatu-cli", NULL);
  g_autofree char *beside
      = g_build_filename (folder, "src", "workbook", "guatu-workbook.so", NULL);
  const char *const arguments[] = { program, "convert", "a.csv", "out.xlsx", NULL };

  copy (cli_path (), program, 0700);
  copy (module, beside, 0600);
  run_program (run, folder, environment, arguments);
  g_test_message ("%d: %s", run->code, run->err);
}

/* @data: what is there instead, under @G_TEST_DIST or @G_TEST_BUILT, and what is said */
typedef struct
{
  GTestFileType type;
  const char *module;
  const char *says;
} Case;

static void
test_useless (gconstpointer data)
{
  const Case *instead = data;
  g_auto (Run) run = { 0 };
  char *folder = run_make_folder ();
  g_autofree char *module
      = g_test_build_filename (instead->type, "cli", instead->module, NULL);
  g_autofree char *out = g_build_filename (folder, "out.xlsx", NULL);

  g_free (cli_write (folder, "a.csv", "年份,产值（亿元）\n2021,1.5\n"));
  convert_with (&run, folder, module);
  g_assert_cmpint (run.code, ==, 1);
  cli_assert_says (run.err, "The part of Guatu that writes Excel workbooks cannot be "
                            "loaded: ");
  cli_assert_says (run.err, instead->says);
  cli_assert_says (run.err, "write ODS instead");
  g_assert_false (g_file_test (out, G_FILE_TEST_EXISTS));
  run_remove_folder (folder);
}

/* One that belongs to the program is found wherever both were moved. */
static void
test_moved (void)
{
  g_auto (Run) run = { 0 };
  char *folder = run_make_folder ();
  g_autofree char *cli = g_path_get_dirname (cli_path ());
  g_autofree char *module
      = g_build_filename (cli, "..", "workbook", "guatu-workbook.so", NULL);

  g_free (cli_write (folder, "a.csv", "年份,产值（亿元）\n2021,1.5\n"));
  convert_with (&run, folder, module);
  g_assert_cmpint (run.code, ==, 0);
  g_assert_cmpstr (run.out, ==, "out.xlsx\n");
  run_remove_folder (folder);
}

int
main (int argc, char **argv)
{
  static const Case cases[] = {
    { G_TEST_BUILT, "other-workbook.so", "is not of this version of Guatu" },
    { G_TEST_DIST, "meson.build", "guatu-workbook.so: " },
  };

  cli_init (&argc, &argv);
  g_test_add_func ("/cli/workbook-module/moved", test_moved);
  g_test_add_data_func ("/cli/workbook-module/other-version", &cases[0], test_useless);
  g_test_add_data_func ("/cli/workbook-module/no-module", &cases[1], test_useless);
  return g_test_run ();
}
