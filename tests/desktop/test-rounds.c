/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gstdio.h>

#include "app/table-view-private.h"
#include "counts.h"
#include "desktop.h"

/* Opening, changing, seeing, exporting and closing again and again keeps nothing: no
 * object of ours, and little memory. GTK 4.8 keeps 3 KiB of each window's menus, and with
 * caches that fill up, 100 rounds grow by 10 KiB each; a dataset that stays, or
 * the items of all menus, is 50 KiB or more. Of a few rounds caches are too much of it,
 * and GTK 4.18 grows by 67 KiB a round, nobody knows yet where: so memory is bounded in
 * many rounds with GTK 4.8 only, and told of in all.
 *
 * GUATU_ROUNDS=100 is how many; the suite has time for some. */
#define N_ROUNDS 24
#define N_MEASURED 100u
#define MAX_GROWTH (40 * 1024) /* bytes a round, in the second half of them */

static void
act (GuatuWindow *window, const char *action)
{
  gtk_widget_activate_action (GTK_WIDGET (window), action, NULL);
  desktop_wait_for_document (window);
  desktop_wait_for_chart (window);
}

static void
edit (GuatuWindow *window)
{
  act (window, "win.duplicate-chart");
  act (window, "win.undo");
  act (window, "win.redo");
  act (window, "win.undo");
}

static void
see (GuatuWindow *window)
{
  static const char *const views[] = { "table", "wall", "chart" };

  for (guint i = 0; i < G_N_ELEMENTS (views); i++)
    {
      gtk_widget_activate_action (GTK_WIDGET (window), "win.view", "s", views[i]);
      desktop_wait_until (window->table->listing == NULL);
      while (g_main_context_iteration (NULL, FALSE))
        ;
    }
  act (window, "win.toggle-inspector");
}

static void export (GuatuWindow *window)
{
  g_autofree char *path = g_build_filename (g_get_user_data_dir (), "round.png", NULL);

  guatu_window_export (window, GUATU_FORMAT_PNG, path);
  desktop_wait_until (
      desktop_find (GTK_WIDGET (window->toasts), g_type_from_name ("AdwToastWidget")));
  g_assert_cmpint (g_remove (path), ==, 0);
}

/* Dialogs that are open go with their window. The preferences are left out:
 * libadwaita 1.2 keeps what stands in any window of preferences. */
static void
ask (GuatuWindow *window)
{
  static const char *const actions[]
      = { "win.new-chart", "win.export-options", "win.new-value", "win.edit-themes",
          "win.edit-title" };

  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    act (window, actions[i]);
}

static void
go_round (const char *path)
{
  GuatuWindow *window = desktop_window ();

  desktop_open_path (window, path);
  edit (window);
  see (window);
  export (window);
  ask (window);
  desktop_close (window);
}

/* Threads that draw what nobody waits for any more hold on to it until they see that. */
static void
wait_until_back (const char *before)
{
  const gint64 end = g_get_monotonic_time () + 10 * G_USEC_PER_SEC;
  g_autofree char *now = NULL;

  do
    {
      while (g_main_context_iteration (NULL, FALSE))
        ;
      g_free (now);
      now = counts_tell ();
    }
  while (!g_str_equal (now, before) && g_get_monotonic_time () < end);
  g_assert_cmpstr (now, ==, before);
}

static void
test_rounds (void)
{
  const char *asked = g_getenv ("GUATU_ROUNDS");
  const guint n = asked != NULL ? (guint) atoi (asked) : N_ROUNDS;
  g_autofree char *from
      = g_build_filename (g_getenv ("GUATU_DATA"), "jinan-2023.guatu.json", NULL);
  g_autofree char *contents = NULL;
  g_autofree char *path = NULL;
  g_autofree char *before = NULL;
  gsize least[2] = { G_MAXSIZE, G_MAXSIZE }; /* of the third and of the last quarter */

  g_assert_true (g_file_get_contents (from, &contents, NULL, NULL));
  path = desktop_temporary_file ("round.guatu.json", contents);
  desktop_application ();
  before = counts_tell ();
  g_test_message ("before: %s", before);
  for (guint i = 0; i < n; i++)
    {
      const guint quarter = i * 4 / n;

      go_round (path);
      wait_until_back (before);
      g_test_message ("round %u: %zu KiB", i, counts_bytes () / 1024);
      if (quarter >= 2)
        least[quarter - 2] = MIN (least[quarter - 2], counts_bytes ());
    }
  g_test_message ("a round keeps %.1f KiB",
                  ((double) least[1] - (double) least[0]) / (n / 4.0) / 1024);
  if (n >= N_MEASURED && gtk_get_minor_version () < 10)
    g_assert_cmpfloat ((double) least[1], <, (double) least[0] + MAX_GROWTH * (n / 4.0));
  g_remove (path);
}

int
main (int argc, char **argv)
{
  counts_start ();
  desktop_init (&argc, &argv);
  g_test_add_func ("/rounds/keep-nothing", test_rounds);
  return desktop_run ();
}
