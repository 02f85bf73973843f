/* SPDX-License-Identifier: GPL-3.0-or-later */

/* How a figure becomes a file: what “export” takes besides what to draw. */

#define _GNU_SOURCE /* for posix_openpt() */

#include "cli.h"

#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <gio/gio.h>

#define ONE "export --chart " CLI_CHART " -o -"

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

static guint
count_files (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  guint n = 0;

  while (g_dir_read_name (dir) != NULL)
    n++;
  return n;
}

/* A side of a PNG, from its header. */
static guint
png_side (const Run *run, guint side)
{
  const guint8 *at = (const guint8 *) run->out + 16 + 4 * side;

  g_assert_cmpuint (run->length, >, 24);
  return (guint) at[0] << 24 | (guint) at[1] << 16 | (guint) at[2] << 8 | at[3];
}

static void
test_dpi (Fixture *fixture, gconstpointer data)
{
  g_auto (Run) once = { 0 };
  g_auto (Run) twice = { 0 };

  cli_in (&once, fixture->folder, NULL, ONE " --size 600x400 --dpi 96");
  cli_in (&twice, fixture->folder, NULL, ONE " --size 600x400 --dpi 192");
  g_assert_cmpuint (png_side (&once, 0), ==, 600);
  g_assert_cmpuint (png_side (&once, 1), ==, 400);
  g_assert_cmpuint (png_side (&twice, 0), ==, 1200);
  g_assert_cmpuint (png_side (&twice, 1), ==, 800);
}

/* What is said twice the same is the same; what is said otherwise is not. */
static void
test_takes_effect (Fixture *fixture, gconstpointer data)
{
  static const struct
  {
    const char *plain;
    const char *with;
    gboolean differs;
  } cases[] = {
    { "-f svg", "-f svg --text outlines", FALSE },
    { "-f svg", "-f svg --text live", TRUE },
    { "-f svg", "-f svg --look light", FALSE },
    { "-f svg", "-f svg --look dark", TRUE },
    { "-f svg", "-f svg --look print", TRUE },
    { "-f svg", "-f svg --look contrast", TRUE },
    { "-f svg", "-f svg --transparent", TRUE },
    { "-f png", "-f png --transparent", TRUE },
    { "-f svg", "-f svg --plain", TRUE },
    { "-f svg", "-f svg --dpi 300", FALSE },
    { "-f svg", "-f svg --jobs 3", FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (Run) without = { 0 };
      g_auto (Run) with = { 0 };

      cli_in (&without, fixture->folder, NULL, ONE " %s", cases[i].plain);
      cli_in (&with, fixture->folder, NULL, ONE " %s", cases[i].with);
      g_assert_cmpint (with.code, ==, 0);
      g_assert_cmpint (with.length != without.length
                           || memcmp (with.out, without.out, with.length) != 0,
                       ==, cases[i].differs);
    }
}

static void
test_wrong_values (Fixture *fixture, gconstpointer data)
{
  static const struct
  {
    const char *arguments;
    const char *message;
  } cases[] = {
    { "--look pink", "“pink”" }, { "--text bold", "“bold”" }, { "--dpi 23", "“--dpi”" },
    { "--dpi 2401", "“--dpi”" }, { "--dpi high", "high" },    { "--jobs -1", "“--jobs”" },
    { "--jobs 65", "“--jobs”" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (Run) run = { 0 };

      cli_in (&run, fixture->folder, NULL, "export %s", cases[i].arguments);
      g_assert_cmpint (run.code, ==, 2);
      g_assert_cmpstr (run.out, ==, "");
      cli_assert_says (run.err, cases[i].message);
    }
  g_assert_cmpuint (count_files (fixture->folder), ==, 0);
}

/* One that fits and one that does not: the first is written, the second is told. */
static void
test_strict (Fixture *fixture, gconstpointer data)
{
  g_auto (Run) good = { 0 };
  g_auto (Run) bad = { 0 };
  g_auto (Run) lone = { 0 };

  cli_in (&good, fixture->folder, NULL, "export -q --strict -c " CLI_CHART " -o good");
  g_assert_cmpint (good.code, ==, 0);
  g_assert_cmpstr (good.err, ==, "");

  cli_in (&bad, fixture->folder, NULL,
          "export --strict -c " CLI_CHART " -f svg,png --size 300x300 -o bad");
  g_assert_cmpint (bad.code, ==, 1);
  g_assert_cmpstr (bad.out, ==, "");
  cli_assert_says (bad.err, "guatu-cli: " CLI_CHART " (en): ");
  cli_assert_says (bad.err, "1 figure has warnings and was not written");

  cli_in (&lone, fixture->folder, NULL,
          "export --strict -c " CLI_CHART " --size 300x300 -o lone.svg");
  g_assert_cmpint (lone.code, ==, 1);
  g_assert_cmpstr (lone.out, ==, "");
  cli_assert_says (lone.err, "1 figure has warnings");
  g_assert_cmpuint (count_files (fixture->folder), ==, 2);
}

/* The order of the paths and all bytes, whoever draws. */
static void
test_jobs (Fixture *fixture, gconstpointer data)
{
  const char *const environment[] = { "HOME=/nonexistent", "PATH=/usr/bin:/bin", NULL };
  const char *const compare[] = { "/usr/bin/diff", "-r", "1/out", "4/out", NULL };
  g_autofree char *one = g_build_filename (fixture->folder, "1", NULL);
  g_autofree char *four = g_build_filename (fixture->folder, "4", NULL);
  g_auto (Run) first = { 0 };
  g_auto (Run) second = { 0 };
  g_auto (Run) diff = { 0 };

  g_assert_cmpint (g_mkdir_with_parents (one, 0700), ==, 0);
  g_assert_cmpint (g_mkdir_with_parents (four, 0700), ==, 0);
  cli_in (&first, one, NULL, "export -f svg,png,pdf -l zh,en -o out --jobs 1");
  cli_in (&second, four, NULL, "export -f svg,png,pdf -l zh,en -o out --jobs 4");
  g_assert_cmpint (second.code, ==, 0);
  g_assert_cmpstr (first.out, ==, second.out);
  g_assert_cmpstr (first.err, ==, second.err);
  run_program (&diff, fixture->folder, environment, compare);
  g_assert_cmpstr (diff.out, ==, "");
  g_assert_cmpint (diff.code, ==, 0);
}

/* A container may have no /dev/pts, and then nobody has a terminal. */
static gboolean
has_terminals (void)
{
  int terminal = posix_openpt (O_RDWR | O_NOCTTY);

  if (terminal < 0)
    return FALSE;
  close (terminal);
  return TRUE;
}

/* A bar goes to a terminal, is cleared at the end, and goes nowhere else. */
static void
test_progress (Fixture *fixture, gconstpointer data)
{
  g_autofree char *quoted = g_shell_quote (cli_path ());
  g_autofree char *command = g_strconcat (quoted, " export -f svg -o out", NULL);
  const char *const environment[] = { "HOME=/nonexistent", "PATH=/usr/bin:/bin", NULL };
  const char *const arguments[]
      = { "/usr/bin/script", "-qec", command, "/dev/null", NULL };
  g_auto (Run) piped = { 0 };
  g_auto (Run) shown = { 0 };

  cli_in (&piped, fixture->folder, NULL, "export -f svg -o piped");
  g_assert_null (strchr (piped.err, '\r'));
  if (!g_file_test (arguments[0], G_FILE_TEST_IS_EXECUTABLE) || !has_terminals ())
    {
      g_test_skip ("there is no script(1), or no terminal to be had");
      return;
    }

  run_program (&shown, fixture->folder, environment, arguments);
  g_assert_cmpint (shown.code, ==, 0);
  cli_assert_says (shown.out, "\r[#");
  cli_assert_says (strrchr (shown.out, '['), "\r          ");
}

/* The pipe stays open after it: a program that writes into a closed one ends of itself,
 * and not of a signal. */
static char *
read_line (GSubprocess *process)
{
  g_autoptr (GDataInputStream) stream
      = g_data_input_stream_new (g_subprocess_get_stdout_pipe (process));

  g_filter_input_stream_set_close_base_stream (G_FILTER_INPUT_STREAM (stream), FALSE);
  g_buffered_input_stream_set_buffer_size (G_BUFFERED_INPUT_STREAM (stream), 1);
  return g_data_input_stream_read_line (stream, NULL, NULL, NULL);
}

/* How a whole picture ends. */
#define PNG_END "IEND\xae\x42\x60\x82"

/* Every name is that of a figure, and every figure is whole. */
static guint
count_whole (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const gsize end = strlen (PNG_END);
  const char *name = NULL;
  guint n = 0;

  for (; (name = g_dir_read_name (dir)) != NULL; n++)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);
      g_autofree char *contents = NULL;
      gsize length;

      g_assert_true (g_str_has_suffix (name, ".png"));
      g_assert_true (g_file_get_contents (path, &contents, &length, NULL));
      g_assert_cmpmem (contents + length - end, end, PNG_END, end);
    }
  return n;
}

/* Ctrl+C after the first file, in the middle of another. */
static void
test_interrupt (Fixture *fixture, gconstpointer data)
{
  static const char *const jobs[] = { "1", "2" };

  for (guint i = 0; i < G_N_ELEMENTS (jobs); i++)
    {
      g_autofree char *folder = g_build_filename (fixture->folder, jobs[i], NULL);
      g_autoptr (GError) error = NULL;
      g_autofree char *line = NULL;
      g_autoptr (GSubprocess) process = g_subprocess_new (
          G_SUBPROCESS_FLAGS_STDOUT_PIPE | G_SUBPROCESS_FLAGS_STDERR_SILENCE, &error,
          cli_path (), "export", "-f", "png", "--size", "3000x2000", "-l", "zh,en,zh+en",
          "-o", folder, "--jobs", jobs[i], NULL);

      g_assert_no_error (error);
      line = read_line (process);
      g_assert_nonnull (line);
      g_subprocess_send_signal (process, SIGINT);
      g_subprocess_wait (process, NULL, NULL);
      g_assert_true (g_subprocess_get_if_signaled (process));
      g_assert_cmpint (g_subprocess_get_term_sig (process), ==, SIGINT);
      g_assert_cmpuint (count_whole (folder), <, 90);
    }
}

int
main (int argc, char **argv)
{
  cli_init (&argc, &argv);

#define ADD(name, function)                                                              \
  g_test_add ("/cli/export-options/" name, Fixture, NULL, set_up, function, tear_down)
  ADD ("dpi", test_dpi);
  ADD ("takes-effect", test_takes_effect);
  ADD ("wrong-values", test_wrong_values);
  ADD ("strict", test_strict);
  ADD ("jobs", test_jobs);
  ADD ("progress", test_progress);
  ADD ("interrupt", test_interrupt);
#undef ADD
  return g_test_run ();
}
