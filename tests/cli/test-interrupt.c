/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Ctrl+C and its like end the program within half a second, wherever it is, by their
 * signal, and leave whole files only. A machine that has other work gets ten times as
 * long here. */

#include "cli.h"

#include <signal.h>
#include <string.h>

#include <gio/gio.h>

#define MOST_MS 5000

/* Within one page, within one figure, and between the many of a batch. */
static const char *const exports[] = {
  "export --wall --size 8000x8000 -f svg,pdf -l zh,en -o out many.guatu.json",
  "export -c wide --size 8000x8000 -f svg,pdf -l zh+en -o out many.guatu.json",
  "export -f svg,pdf -l zh,en -j 2 -o out many.guatu.json",
  "export --book -l zh+en -o out many.guatu.json",
};

/* 900 charts, of which one has a bar for each of a thousand places. */
static void
write_many_charts (const char *folder)
{
  g_autoptr (GString) text = g_string_new (
      "{\"guatu\":1,\"id\":\"many\",\"title\":\"Many\",\"units\":[{\"id\":\"u\",\"kind\":"
      "\"count\",\"label\":\"things\"}],\"places\":[");
  g_autofree char *path = NULL;

  for (guint i = 0; i < 1000; i++)
    g_string_append_printf (text, "%s{\"id\":\"p%u\",\"name\":\"Place %u\"}",
                            i > 0 ? "," : "", i, i);
  g_string_append (text, "],\"indicators\":[{\"id\":\"a\",\"name\":\"A\",\"unit\":\"u\","
                         "\"observations\":[");
  for (guint i = 0; i < 1000; i++)
    g_string_append_printf (text,
                            "%s{\"period\":\"2023\",\"place\":\"p%u\",\"value\":%u}",
                            i > 0 ? "," : "", i, i * 37 % 991);
  g_string_append (text, "]}],\"charts\":[");
  for (guint i = 0; i < 899; i++)
    g_string_append_printf (text,
                            "{\"id\":\"c%u\",\"title\":\"Chart\",\"mark\":\"bar\","
                            "\"indicators\":[\"a\"],\"category\":\"place\",\"places\":"
                            "[\"p%u\",\"p%u\",\"p%u\"]},",
                            i, i, i + 1, i + 2);
  g_string_append (text, "{\"id\":\"wide\",\"title\":\"Wide\",\"mark\":\"bar\","
                         "\"indicators\":[\"a\"],\"category\":\"place\"}]}");
  path = cli_write (folder, "many.guatu.json", text->str);
}

static GSubprocess *
start (const char *folder, const char *line)
{
  g_autofree char *all = g_strconcat (cli_path (), " ", line, NULL);
  g_auto (GStrv) arguments = g_strsplit (all, " ", -1);
  g_autoptr (GSubprocessLauncher) launcher = g_subprocess_launcher_new (
      G_SUBPROCESS_FLAGS_STDOUT_SILENCE | G_SUBPROCESS_FLAGS_STDERR_SILENCE);
  g_autoptr (GError) error = NULL;
  GSubprocess *process;

  g_subprocess_launcher_set_cwd (launcher, folder);
  process
      = g_subprocess_launcher_spawnv (launcher, (const char *const *) arguments, &error);
  g_assert_no_error (error);
  return process;
}

static void
assert_whole_files (const char *folder)
{
  g_autofree char *out = g_build_filename (folder, "out", NULL);
  g_autoptr (GDir) dir = g_dir_open (out, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (out, name, NULL);
      g_autofree char *contents = NULL;
      gsize length = 0;

      if (*name == '.')
        continue;
      g_assert_true (g_file_get_contents (path, &contents, &length, NULL));
      g_assert_cmpuint (length, >, 100);
      if (g_str_has_suffix (name, ".svg"))
        g_assert_nonnull (strstr (contents + length - 10, "</svg>"));
      else
        g_assert_nonnull (strstr (contents + length - 10, "%%EOF"));
    }
}

static void
test_signals (void)
{
  static const int signals[] = { SIGINT, SIGTERM };
  static const guint delays_ms[] = { 150, 700 };
  guint n_interrupted = 0;

  for (guint i = 0; i < 2 * G_N_ELEMENTS (exports); i++)
    {
      char *folder = run_make_folder ();
      int number = signals[i / 2 % 2];
      g_autoptr (GSubprocess) process = NULL;
      gint64 since;

      write_many_charts (folder);
      process = start (folder, exports[i / 2]);
      g_usleep (delays_ms[i % 2] * 1000);
      since = g_get_monotonic_time ();
      g_subprocess_send_signal (process, number);
      g_subprocess_wait (process, NULL, NULL);
      since = (g_get_monotonic_time () - since) / 1000;
      g_test_message ("%s: %d ms", exports[i / 2], (int) since);
      g_assert_cmpint (since, <, MOST_MS);
      /* A quick machine may have done its work before. */
      if (g_subprocess_get_if_signaled (process))
        {
          g_assert_cmpint (g_subprocess_get_term_sig (process), ==, number);
          n_interrupted++;
        }
      assert_whole_files (folder);
      run_remove_folder (folder);
    }
  g_assert_cmpuint (n_interrupted, >, 0);
}

int
main (int argc, char **argv)
{
  cli_init (&argc, &argv);

  g_test_add_func ("/cli/interrupt/signals", test_signals);
  return g_test_run ();
}
