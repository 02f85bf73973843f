/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli.h"

#include <glib/gstdio.h>

/* What few need is in modules, which a program finds from where it stands. */

/* @name: of a module
 * @file, @contents: what is converted
 * @out: to what, which takes the module
 * @unloaded, @instead: what is said where it cannot be loaded */
typedef struct
{
  const char *name;
  const char *file;
  const char *contents;
  const char *out;
  const char *unloaded;
  const char *instead;
} Module;

static const Module modules[] = {
  { "workbook", "a.csv", "年份,产值（亿元）\n2021,1.5\n", "out.xlsx",
    "The part of Guatu that writes Excel workbooks cannot be loaded: ",
    "Install Guatu again, or write ODS instead." },
  { "webpage", "a.html",
    "<table><tr><th>年份<th>产值（亿元）<tr><td>2021<td>1.5<tr><td>2022<td>1.6</table>",
    "out.csv", "The part of Guatu that reads web pages cannot be loaded: ",
    "Install Guatu again, or save the page in another format." },
};

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

/* (transfer full): where a module stands in a build tree. */
static char *
path_of (const char *build, const Module *module)
{
  g_autofree char *file = g_strdup_printf ("guatu-%s.so", module->name);

  return g_build_filename (build, "src", module->name, file, NULL);
}

/* Runs a copy of the program, in a folder, beside a module that is a copy of @from. */
static void
convert_with (Run *run, const char *folder, const Module *module, const char *from)
{
  const char *const environment[] = { "HOME=/nonexistent", NULL };
  g_autofree char *program = g_build_filename (folder, "src", "cli", "guatu-cli", NULL);
  g_autofree char *beside = path_of (folder, module);
  const char *const arguments[] = { program, "convert", module->file, module->out, NULL };

  copy (cli_path (), program, 0700);
  copy (from, beside, 0600);
  g_free (cli_write (folder, module->file, module->contents));
  run_program (run, folder, environment, arguments);
  g_test_message ("%d: %s", run->code, run->err);
}

static void
assert_useless (const Module *module, const char *instead, const char *says)
{
  g_auto (Run) run = { 0 };
  char *folder = run_make_folder ();
  g_autofree char *out = g_build_filename (folder, module->out, NULL);

  convert_with (&run, folder, module, instead);
  g_assert_cmpint (run.code, ==, 1);
  cli_assert_says (run.err, module->unloaded);
  cli_assert_says (run.err, says);
  cli_assert_says (run.err, module->instead);
  g_assert_false (g_file_test (out, G_FILE_TEST_EXISTS));
  run_remove_folder (folder);
}

static void
test_other_version (gconstpointer data)
{
  const char *other = g_test_get_filename (G_TEST_BUILT, "cli", "other-module.so", NULL);

  assert_useless (data, other, "is not of this version of Guatu");
}

static void
test_no_module (gconstpointer data)
{
  const Module *module = data;
  g_autofree char *file = g_strdup_printf ("guatu-%s.so: ", module->name);

  assert_useless (module, g_test_get_filename (G_TEST_DIST, "cli", "meson.build", NULL),
                  file);
}

/* One that belongs to the program is found wherever both were moved. */
static void
test_moved (gconstpointer data)
{
  const Module *module = data;
  g_auto (Run) run = { 0 };
  char *folder = run_make_folder ();
  g_autofree char *cli = g_path_get_dirname (cli_path ());
  g_autofree char *build = g_build_filename (cli, "..", "..", NULL);
  g_autofree char *own = path_of (build, module);
  g_autofree char *out = g_strdup_printf ("%s\n", module->out);

  convert_with (&run, folder, module, own);
  g_assert_cmpint (run.code, ==, 0);
  g_assert_cmpstr (run.out, ==, out);
  run_remove_folder (folder);
}

int
main (int argc, char **argv)
{
  cli_init (&argc, &argv);
  for (guint i = 0; i < G_N_ELEMENTS (modules); i++)
    {
      g_autofree char *path = g_strdup_printf ("/cli/modules/%s/", modules[i].name);
      g_autofree char *moved = g_strconcat (path, "moved", NULL);
      g_autofree char *other = g_strconcat (path, "other-version", NULL);
      g_autofree char *none = g_strconcat (path, "no-module", NULL);

      g_test_add_data_func (moved, &modules[i], test_moved);
      g_test_add_data_func (other, &modules[i], test_other_version);
      g_test_add_data_func (none, &modules[i], test_no_module);
    }
  return g_test_run ();
}
