/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli.h"

#include <string.h>

#include <glib/gstdio.h>

#define ONE "export --chart " CLI_CHART " --language zh+en"

static const char *const shell_environment[]
    = { "HOME=/nonexistent", "PATH=/usr/bin:/bin", NULL };

static void
run_script (Run *run, const char *folder, const char *script)
{
  const char *const arguments[] = { "/bin/sh", "-c", script, NULL };

  run_program (run, folder, shell_environment, arguments);
}

/* Linking GTK would cost as much as drawing a chart, and need a display's libraries
 * on a server. */
static void
test_no_gtk (void)
{
  g_autofree char *script = g_strconcat ("ldd ", cli_path (), NULL);
  g_auto (Run) run = { 0 };

  run_script (&run, NULL, script);
  g_assert_cmpint (run.code, ==, 0);
  cli_assert_says (run.out, "libglib-2.0");
  g_assert_null (strstr (run.out, "libgtk"));
  g_assert_null (strstr (run.out, "libadwaita"));
}

/* Locales that this machine may lack, made for the test: one that writes numbers
 * with a comma and one in Chinese. Without the sources of locales their names are
 * still tried. */
static void
make_locales (const char *folder)
{
  g_autofree char *script
      = g_strdup_printf ("for name in de_DE zh_CN; do"
                         "  localedef -i $name -f UTF-8 %s/$name.UTF-8 || true; "
                         "done",
                         folder);
  g_auto (Run) run = { 0 };

  run_script (&run, NULL, script);
  g_test_message ("%s%s", run.out, run.err);
}

static void
test_same_bytes (void)
{
  static const char *const environments[] = {
    "LC_ALL=C.UTF-8",
    "LC_ALL=C",
    "LC_ALL=zh_CN.UTF-8 LANGUAGE=en",
    "LC_ALL=de_DE.UTF-8",
    "LC_NUMERIC=de_DE.UTF-8 LC_CTYPE=zh_CN.UTF-8",
    "TZ=Asia/Shanghai",
    "TZ=America/New_York DISPLAY=:99",
    "LANG=xx_YY.ISO-8859-1 LC_TIME=zh_CN.UTF-8",
  };
  static const char *const outputs[] = {
    "export -l zh+en -o - -f png --chart " CLI_CHART,
    "export -l zh -o - -f svg --chart " CLI_CHART,
    "export -l en -o - -f pdf --chart " CLI_CHART,
    "scene -l zh --chart " CLI_CHART,
    "list --json",
  };
  char *folder = run_make_folder ();

  make_locales (folder);
  for (guint i = 0; i < G_N_ELEMENTS (outputs); i++)
    {
      g_auto (Run) first = { 0 };

      cli (&first, "%s", outputs[i]);
      g_assert_cmpint (first.code, ==, 0);
      for (guint j = 0; j < G_N_ELEMENTS (environments); j++)
        {
          g_autofree char *environment
              = g_strdup_printf ("LOCPATH=%s %s", folder, environments[j]);
          g_auto (Run) other = { 0 };

          cli_in (&other, folder, environment, "%s", outputs[i]);
          g_assert_cmpmem (other.out, other.length, first.out, first.length);
        }
    }
  run_remove_folder (folder);
}

/* A reader that went away, a full disk, no standard output at all: each is told,
 * and is no success. */
static void
test_broken_output (void)
{
  static const struct
  {
    const char *command; /* with the path of guatu-cli as %s */
    const char *cause;
  } cases[] = {
    { "(sleep 0.2; %s list; echo $? >&2) | true", "Broken pipe" },
    { "(sleep 0.2; %s --help; echo $? >&2) | true", "Broken pipe" },
    { "(sleep 0.2; %s export -f svg -o here; echo $? >&2) | true", "Broken pipe" },
    { "(sleep 0.2; %s " ONE " -o -; echo $? >&2) | true", "Broken pipe" },
    { "%s list --json > /dev/full; echo $? >&2", "No space left" },
    { "%s --version > /dev/full; echo $? >&2", "No space left" },
    { "%s list >&-; echo $? >&2", "Bad file descriptor" },
    { "%s " ONE " -o a.png >&-; echo $? >&2", "Bad file descriptor" },
  };
  char *folder = run_make_folder ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (GStrv) parts = g_strsplit (cases[i].command, "%s", 2);
      g_autofree char *script = g_strjoinv (cli_path (), parts);
      g_auto (Run) run = { 0 };

      run_script (&run, folder, script);
      g_test_message ("%s: %s", script, run.err);
      g_assert_cmpstr (run.out, ==, "");
      cli_assert_says (run.err, "guatu-cli: ");
      cli_assert_says (run.err, cases[i].cause);
      g_assert_true (g_str_has_suffix (run.err, "\n1\n"));
    }
  run_remove_folder (folder);
}

/* After standard output failed no more figures are written. */
static void
test_stops (void)
{
  g_autofree char *script = g_strconcat (cli_path (), " export -f svg -o here >&-", NULL);
  char *folder = run_make_folder ();
  g_autofree char *here = g_build_filename (folder, "here", NULL);
  g_autoptr (GDir) dir = NULL;
  g_auto (Run) run = { 0 };

  run_script (&run, folder, script);
  g_assert_cmpint (run.code, ==, 1);
  dir = g_dir_open (here, 0, NULL);
  g_assert_nonnull (g_dir_read_name (dir));
  g_assert_null (g_dir_read_name (dir));
  run_remove_folder (folder);
}

/* Closed descriptors are not given to files: what is printed overwrites none. */
static void
test_closed_descriptors (void)
{
  g_autofree char *script
      = g_strconcat (cli_path (), " ", ONE, " -o a.svg <&- >&- 2>&-", NULL);
  char *folder = run_make_folder ();
  g_autofree char *path = g_build_filename (folder, "a.svg", NULL);
  g_autofree char *contents = NULL;
  g_auto (Run) run = { 0 };

  run_script (&run, folder, script);
  g_assert_cmpint (run.code, ==, 1);
  g_assert_true (g_file_get_contents (path, &contents, NULL, NULL));
  g_assert_true (g_str_has_prefix (contents, "<?xml"));
  g_assert_true (g_str_has_suffix (g_strchomp (contents), "</svg>"));
  run_remove_folder (folder);
}

/* A session that has a display, no bus, and a dbus-launch to be lured by. */
static void
test_no_bus (void)
{
  char *folder = run_make_folder ();
  g_autofree char *marker = g_build_filename (folder, "launched", NULL);
  g_autofree char *script = g_strdup_printf ("#!/bin/sh\n: > %s\n", marker);
  g_autofree char *launcher = cli_write (folder, "dbus-launch", script);
  g_autofree char *environment
      = g_strdup_printf ("PATH=%s XDG_CONFIG_HOME=%s/c XDG_RUNTIME_DIR=%s DISPLAY=:99",
                         folder, folder, folder);
  g_autofree char *dconf = g_build_filename (folder, "c", "dconf", NULL);
  g_autofree char *database = NULL;
  g_auto (Run) run = { 0 };

  g_assert_cmpint (g_chmod (launcher, 0700), ==, 0);
  g_assert_cmpint (g_mkdir_with_parents (dconf, 0700), ==, 0);
  database = cli_write (dconf, "user", "");
  cli_in (&run, folder, environment, ONE " --quiet");
  g_assert_cmpint (run.code, ==, 0);
  g_assert_cmpstr (run.err, ==, "");
  g_assert_false (g_file_test (marker, G_FILE_TEST_EXISTS));
  run_remove_folder (folder);
}

int
main (int argc, char **argv)
{
  cli_init (&argc, &argv);

  g_test_add_func ("/cli/environment/no-gtk", test_no_gtk);
  g_test_add_func ("/cli/environment/same-bytes", test_same_bytes);
  g_test_add_func ("/cli/environment/broken-output", test_broken_output);
  g_test_add_func ("/cli/environment/stops", test_stops);
  g_test_add_func ("/cli/environment/closed-descriptors", test_closed_descriptors);
  g_test_add_func ("/cli/environment/no-bus", test_no_bus);
  return g_test_run ();
}
