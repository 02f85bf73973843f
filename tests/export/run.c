/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "run.h"

#include <string.h>

#include <gio/gio.h>
#include <glib/gstdio.h>

/* How the sanitizers are to behave is no part of what is tested. */
static const char *const passed_on[]
    = { "ASAN_OPTIONS", "UBSAN_OPTIONS", "LSAN_OPTIONS" };

/**
 * run_clear:
 * @run: what came of a program
 */
void
run_clear (Run *run)
{
  g_clear_pointer (&run->out, g_free);
  g_clear_pointer (&run->err, g_free);
}

/* Whether nothing was run with this first argument yet. */
static gboolean
is_first (const char *command)
{
  static GHashTable *seen;

  if (seen == NULL)
    seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  return g_hash_table_add (seen, g_strdup (command != NULL ? command : ""));
}

/* Leaks are looked for at the end of the first run of each command: where a library
 * keeps anything, telling whose it is takes longer than to draw a chart. */
static GStrv
make_environment (const char *const *environment, const char *command)
{
  GStrv all = g_strdupv ((GStrv) environment);

  for (guint i = 0; i < G_N_ELEMENTS (passed_on); i++)
    {
      const char *value = g_getenv (passed_on[i]);
      if (value != NULL)
        all = g_environ_setenv (all, passed_on[i], value, TRUE);
    }
  if (g_environ_getenv (all, "ASAN_OPTIONS") != NULL && !is_first (command))
    {
      g_autofree char *options
          = g_strconcat (g_environ_getenv (all, "ASAN_OPTIONS"), ":detect_leaks=0", NULL);

      all = g_environ_setenv (all, "ASAN_OPTIONS", options, TRUE);
    }
  return all;
}

/* With a NUL after them; empty bytes have no data at all. */
static char *
copy_bytes (GBytes *bytes)
{
  gsize length = 0;
  gconstpointer data = g_bytes_get_data (bytes, &length);
  char *copy = g_malloc0 (length + 1);

  if (length > 0)
    memcpy (copy, data, length);
  return copy;
}

/**
 * run_program:
 * @run: (out caller-allocates): what came of it
 * @folder: (nullable): where it runs
 * @environment: (array zero-terminated=1): all its variables, "NAME=VALUE"
 * @arguments: (array zero-terminated=1): its path and its arguments
 *
 * Runs a program to its end, with its standard input empty.
 */
void
run_program (Run *run, const char *folder, const char *const *environment,
             const char *const *arguments)
{
  g_auto (GStrv) variables = make_environment (environment, arguments[1]);
  g_autoptr (GSubprocessLauncher) launcher = g_subprocess_launcher_new (
      G_SUBPROCESS_FLAGS_STDOUT_PIPE | G_SUBPROCESS_FLAGS_STDERR_PIPE);
  g_autoptr (GSubprocess) process = NULL;
  g_autoptr (GBytes) out = NULL;
  g_autoptr (GBytes) err = NULL;
  g_autoptr (GError) error = NULL;

  g_subprocess_launcher_set_environ (launcher, variables);
  if (folder != NULL)
    g_subprocess_launcher_set_cwd (launcher, folder);
  process = g_subprocess_launcher_spawnv (launcher, arguments, &error);
  g_assert_no_error (error);
  g_subprocess_communicate (process, NULL, NULL, &out, &err, &error);
  g_assert_no_error (error);

  run->length = g_bytes_get_size (out);
  run->out = copy_bytes (out);
  run->err = copy_bytes (err);
  run->code = g_subprocess_get_if_exited (process)
                  ? g_subprocess_get_exit_status (process)
                  : -1;
}

/**
 * run_make_folder:
 *
 * Returns: (transfer full): the path of a new, empty folder
 */
char *
run_make_folder (void)
{
  g_autoptr (GError) error = NULL;
  char *folder = g_dir_make_tmp ("guatu-test-XXXXXX", &error);

  g_assert_no_error (error);
  return folder;
}

static void
remove_tree (const char *path)
{
  g_autoptr (GDir) dir = NULL;
  const char *name = NULL;

  if (!g_file_test (path, G_FILE_TEST_IS_SYMLINK))
    dir = g_dir_open (path, 0, NULL);
  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *child = g_build_filename (path, name, NULL);
      remove_tree (child);
    }
  g_remove (path);
}

/**
 * run_remove_folder:
 * @folder: (transfer full): the path of a folder, removed with all that is in it
 */
void
run_remove_folder (char *folder)
{
  remove_tree (folder);
  g_free (folder);
}
