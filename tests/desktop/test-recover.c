/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "desktop.h"

#include <glib/gstdio.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include "io/read.h"

/* What is typed outlives the program, and what another program writes meets it. */

static guint
count_journals (void)
{
  g_autofree char *folder = guatu_journal_folder ();
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;
  guint n = 0;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    n += g_str_has_suffix (name, ".guatu.json");
  return n;
}

static void
change_title (GuatuWindow *window, const char *zh, const char *en)
{
  g_auto (GuatuEdit) edit
      = { .kind = GUATU_EDIT_CHART_TITLE, .id = g_strdup (window->chart->id) };

  guatu_text_set (&edit.text, zh, en);
  guatu_window_edit (window, &edit);
  desktop_wait_for_document (window);
  desktop_wait_for_chart (window);
}

static char *
copy_builtin (const char *name)
{
  g_autofree char *from
      = g_build_filename (g_getenv ("GUATU_DATA"), "jinan-2023.guatu.json", NULL);
  g_autofree char *contents = NULL;

  g_assert_true (g_file_get_contents (from, &contents, NULL, NULL));
  return desktop_temporary_file (name, contents);
}

/* Works in a window until it is killed. */
static void
work_for_ever (const char *path)
{
  GuatuWindow *window = desktop_window ();

  desktop_open_path (window, path);
  change_title (window, "忘了存", "Forgotten");
  while (TRUE)
    g_main_context_iteration (NULL, TRUE);
}

/* Starts this program again as one that works, and kills it when its work is
 * kept. */
static void
kill_one (const char *path)
{
  const pid_t child = fork ();
  gint64 until;

  g_assert_cmpint (child, >=, 0);
  if (child == 0)
    {
      /* This program has the application's name on the bus. */
      g_setenv ("DBUS_SESSION_BUS_ADDRESS", "disabled:", TRUE);
      execl ("/proc/self/exe", "test-recover", "--work", path, (char *) NULL);
      _exit (1);
    }
  desktop_wait_until (count_journals () > 0);
  until = g_get_monotonic_time () + G_USEC_PER_SEC / 5;
  desktop_wait_until (g_get_monotonic_time () > until);
  g_assert_cmpint (kill (child, SIGKILL), ==, 0);
  g_assert_cmpint (waitpid (child, NULL, 0), ==, child);
}

/* After a SIGKILL, the next start offers what was there; later, and then again. */
static void
test_killed (void)
{
  g_autofree char *path = copy_builtin ("killed.guatu.json");
  GuatuWindow *window;
  g_autofree char *opened = NULL;

  kill_one (path);
  window = desktop_window ();
  guatu_window_offer_left (window);
  desktop_answer ("later");
  g_assert_cmpuint (count_journals (), ==, 1);
  g_assert_cmpstr (window->chart->title.zh, !=, "忘了存");

  guatu_window_offer_left (window);
  desktop_answer ("recover");
  desktop_wait_until (guatu_document_is_unsaved (window->document));
  desktop_wait_for_chart (window);
  g_assert_cmpstr (window->chart->title.zh, ==, "忘了存");
  opened = g_file_get_path (guatu_document_get_file (window->document));
  g_assert_cmpstr (opened, ==, path);
  g_assert_cmpuint (count_journals (), ==, 1);

  /* It is saved where it is from, and then there is nothing to offer. */
  gtk_widget_activate_action (GTK_WIDGET (window), "win.save", NULL);
  desktop_wait_until (!guatu_document_is_unsaved (window->document));
  desktop_wait_until (count_journals () == 0);
  guatu_window_offer_left (window);
  g_assert_null (desktop_find_dialog ());
  desktop_close (window);
  g_remove (path);
}

/* What is given up is not offered any more, nor what is undone. */
static void
test_given_up (void)
{
  g_autofree char *path = copy_builtin ("given-up.guatu.json");
  GuatuWindow *window;

  kill_one (path);
  window = desktop_window ();
  guatu_window_offer_left (window);
  desktop_answer ("discard");
  g_assert_cmpuint (count_journals (), ==, 0);

  change_title (window, "新", "New");
  desktop_wait_until (count_journals () == 1);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.undo", NULL);
  desktop_wait_until (count_journals () == 0);

  change_title (window, "新", "New");
  desktop_wait_until (count_journals () == 1);
  gtk_window_close (GTK_WINDOW (window));
  desktop_answer ("discard");
  desktop_wait_until (count_journals () == 0);
  g_remove (path);
}

static char *
write_title (const char *path, const char *title)
{
  g_autofree char *contents = NULL;
  g_auto (GStrv) parts = NULL;
  g_autofree char *quoted = g_strdup_printf ("\"id\": \"%s\"", title);
  g_autofree char *changed = NULL;

  g_assert_true (g_file_get_contents (path, &contents, NULL, NULL));
  parts = g_strsplit (contents, "\"id\": \"jinan-2023\"", 2);
  g_assert_nonnull (parts[1]);
  changed = g_strjoinv (quoted, parts);
  g_assert_true (g_file_set_contents (path, changed, -1, NULL));
  return g_strdup (title);
}

/* Another program's change comes in by itself, with the view and what can be undone. */
static void
test_changed_file (void)
{
  GuatuWindow *window = desktop_window ();
  g_autofree char *path = copy_builtin ("changed.guatu.json");
  g_autofree char *id = NULL;
  g_autofree char *chart = NULL;

  desktop_open_path (window, path);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.step", "i", 3);
  desktop_wait_for_chart (window);
  chart = g_strdup (window->chart->id);
  change_title (window, "新", "New");
  gtk_widget_activate_action (GTK_WIDGET (window), "win.save", NULL);
  desktop_wait_until (!guatu_document_is_unsaved (window->document));

  id = write_title (path, "other");
  desktop_wait_until (g_str_equal (window->dataset->id, id));
  desktop_wait_for_chart (window);
  g_assert_cmpstr (window->chart->id, ==, chart);
  g_assert_false (guatu_document_is_unsaved (window->document));
  gtk_widget_activate_action (GTK_WIDGET (window), "win.undo", NULL);
  desktop_wait_for_document (window);
  g_assert_cmpstr (window->dataset->id, ==, "jinan-2023");
  gtk_widget_activate_action (GTK_WIDGET (window), "win.undo", NULL);
  desktop_wait_for_document (window);
  g_assert_cmpstr (window->chart->title.zh, !=, "新");
  desktop_close (window);
  g_remove (path);
}

/* Where both have changed, it is asked which is to stay. */
static void
test_both_changed (void)
{
  GuatuWindow *window = desktop_window ();
  g_autofree char *path = copy_builtin ("both.guatu.json");
  g_autofree char *id = NULL;

  desktop_open_path (window, path);
  change_title (window, "我的", "Mine");
  id = write_title (path, "theirs");
  desktop_answer ("later");
  g_assert_cmpstr (window->chart->title.en, ==, "Mine");

  /* Saving does not write over theirs unasked. */
  gtk_widget_activate_action (GTK_WIDGET (window), "win.save", NULL);
  desktop_answer ("reload");
  desktop_wait_until (g_str_equal (window->dataset->id, id));
  g_assert_cmpstr (window->chart->title.en, !=, "Mine");
  gtk_widget_activate_action (GTK_WIDGET (window), "win.undo", NULL);
  desktop_wait_for_document (window);
  g_assert_cmpstr (window->chart->title.en, ==, "Mine");

  desktop_close (window);
  g_remove (path);
}

int
main (int argc, char *argv[])
{
  const gboolean works = argc == 3 && g_str_equal (argv[1], "--work");
  g_autofree char *path = works ? g_strdup (argv[2]) : NULL;

  if (works)
    argc = 1;
  desktop_init (&argc, &argv);
  if (works)
    work_for_ever (path);
  g_test_add_func ("/recover/killed", test_killed);
  g_test_add_func ("/recover/given-up", test_given_up);
  g_test_add_func ("/recover/changed-file", test_changed_file);
  g_test_add_func ("/recover/both-changed", test_both_changed);
  return desktop_run ();
}
