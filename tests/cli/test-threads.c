/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A user may have only so many threads. With fewer than are asked for the same files
 * are written; with none there is a message rather than a crash. */

#include "cli.h"

#include <string.h>

#include <glib/gstdio.h>
#include <unistd.h>

/* A user with no other process, so that the limit is what the program has, and another
 * for each run of the tests that goes on at a time: no process has a larger number. */
#define FIRST_NOBODY 4196345

static const char *const environment[]
    = { "HOME=/nonexistent", "PATH=/usr/bin:/bin:/usr/sbin:/sbin", NULL };

/* @limit: of threads, with the first one */
static void
run_limited (Run *run, const char *folder, guint limit, const char *command)
{
  g_autofree char *script = g_strdup_printf (
      "exec setpriv --reuid %d --clear-groups prlimit --nproc=%u -- %s %s",
      FIRST_NOBODY + getpid (), limit, cli_path (), command);
  const char *const arguments[] = { "/bin/sh", "-c", script, NULL };

  run_program (run, folder, environment, arguments);
  g_test_message ("%u threads: %s: %d %s", limit, command, run->code, run->err);
}

/* Only root becomes somebody else, who may then not be let into where we are. */
static gboolean
can_be_limited (const char *folder)
{
  g_auto (Run) run = { 0 };

  run_limited (&run, folder, 1, "--version");
  if (run.code == 0)
    return TRUE;
  g_test_skip ("the number of threads cannot be limited");
  return FALSE;
}

static void
test_fewer (void)
{
  static const char *const names[] = { "one", "other" };
  char *folder = run_make_folder ();
  char *contents[2] = { NULL };

  g_assert_cmpint (g_chmod (folder, 0777), ==, 0);
  for (guint i = 0; i < G_N_ELEMENTS (names) && can_be_limited (folder); i++)
    {
      g_autofree char *command
          = g_strdup_printf ("export -q -j 4 -f svg -l zh,en -o %s", names[i]);
      g_autofree char *path
          = g_build_filename (folder, names[i], CLI_CHART ".en.svg", NULL);
      g_auto (Run) run = { 0 };

      /* Four of ours and all that Pango makes, or hardly what Pango makes for one. */
      run_limited (&run, folder, i == 0 ? 64 : 16, command);
      g_assert_cmpint (run.code, ==, 0);
      g_assert_true (g_file_get_contents (path, &contents[i], NULL, NULL));
    }
  g_assert_cmpstr (contents[0], ==, contents[1]);
  run_remove_folder (folder);
  g_free (contents[0]);
  g_free (contents[1]);
}

static void
test_none (void)
{
  static const char *const commands[]
      = { "export -o -", "scene -c " CLI_CHART, "describe -c " CLI_CHART };
  char *folder = run_make_folder ();

  for (guint i = 0; i < G_N_ELEMENTS (commands) && can_be_limited (folder); i++)
    {
      g_auto (Run) run = { 0 };

      run_limited (&run, folder, 1, commands[i]);
      g_assert_cmpint (run.code, ==, 1);
      cli_assert_says (run.err, "too few threads");
    }
  run_remove_folder (folder);
}

int
main (int argc, char **argv)
{
  cli_init (&argc, &argv);

  g_test_add_func ("/cli/threads/fewer", test_fewer);
  g_test_add_func ("/cli/threads/none", test_none);
  return g_test_run ();
}
