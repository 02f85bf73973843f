/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/incoming-dialog-private.h"
#include "desktop.h"

#include <glib/gstdio.h>

#include "gaps.h"

/* A dataset of 16 MiB is edited without holding the window up. A value takes 50 ms of the
 * main loop at most; this only fails at ten times that, on a machine that has other
 * things to do. */
#define MAX_GAP_WORK 500.0                  /* milliseconds of processor time */
#define SIZE (16 * 1024 * 1024 - 64 * 1024) /* with its charts */
#define N_INDICATORS 300
#define N_CHARTS 300

static char *
make_dataset (void)
{
  g_autoptr (GString) json = g_string_new (
      "{\"guatu\":1,\"id\":\"large\",\"title\":\"Large\",\"units\":[{"
      "\"id\":\"u\",\"kind\":\"count\",\"label\":\"u\"}],\"indicators\":[");

  for (guint i = 0; i < N_INDICATORS; i++)
    {
      const gsize end = (gsize) SIZE / N_INDICATORS * (i + 1);

      g_string_append_printf (
          json,
          "%s{\"id\":\"i%u\",\"name\":\"Indicator %u\",\"unit\":\"u\","
          "\"observations\":[{\"period\":\"1900-01-01\",\"value\":1}",
          i == 0 ? "" : ",", i, i);
      for (guint day = 1; json->len < end; day++)
        g_string_append_printf (json, ",{\"period\":\"%04u-%02u-%02u\",\"value\":%u}",
                                1900 + day / 336, day / 28 % 12 + 1, day % 28 + 1,
                                day * 7919 % 1000);
      g_string_append (json, "]}");
    }
  g_string_append (json, "],\"charts\":[");
  for (guint i = 0; i < N_CHARTS; i++)
    g_string_append_printf (json,
                            "%s{\"id\":\"c%u\",\"title\":\"Chart %u\",\"mark\":\"line\","
                            "\"indicators\":[\"i%u\"]}",
                            i == 0 ? "" : ",", i, i, i);
  g_string_append (json, "]}");
  return desktop_temporary_file ("large.guatu.json", json->str);
}

static void
change_value (GuatuWindow *window, double value)
{
  g_auto (GuatuEdit) edit = { .kind = GUATU_EDIT_OBSERVATION, .id = g_strdup ("i0") };

  guatu_loose_observation_init (&edit.observation,
                                g_ptr_array_index (window->dataset->indicators, 0), 0);
  edit.observation.observation.value = value;
  guatu_window_edit (window, &edit);
}

static void
note (const char *what, gint64 since)
{
  g_test_message ("%s: %.0f ms; gap of %.0f ms, %.0f of them work", what,
                  (double) (g_get_monotonic_time () - since) / 1e3, gaps_longest (),
                  gaps_longest_work ());
  g_assert_cmpfloat (gaps_longest_work (), <, MAX_GAP_WORK);
}

/* Whether what is unsaved is kept. */
static gboolean
has_journal (void)
{
  g_autofree char *folder = guatu_journal_folder ();
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    if (g_str_has_suffix (name, ".guatu.json"))
      return TRUE;
  return FALSE;
}

/* What asks something of the window, or NULL. */
static GtkWidget *
find_dialog_of (GuatuWindow *window)
{
  GListModel *windows = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWindow) found = g_list_model_get_item (windows, i);

      if (gtk_window_get_transient_for (found) == GTK_WINDOW (window)
          && gtk_widget_get_mapped (GTK_WIDGET (found)))
        return GTK_WIDGET (found);
    }
  return NULL;
}

static double
first_value (GuatuWindow *window)
{
  return guatu_indicator_observation (g_ptr_array_index (window->dataset->indicators, 0),
                                      0)
      ->value;
}

static void
test_value (void)
{
  GuatuWindow *window = desktop_window ();
  g_autofree char *path = make_dataset ();
  gint64 since;

  desktop_open_path (window, path);
  g_assert_cmpstr (window->dataset->id, ==, "large");
  gaps_rest (1000);

  gaps_start ();
  since = g_get_monotonic_time ();
  change_value (window, 21);
  desktop_wait_for_document (window);
  note ("a value", since);
  g_assert_cmpfloat (first_value (window), ==, 21);
  desktop_wait_for_chart (window);
  desktop_wait_until (has_journal ());
  note ("… shown and kept", since);

  gaps_start ();
  since = g_get_monotonic_time ();
  for (guint i = 0; i < 3; i++)
    change_value (window, 30 + i);
  desktop_wait_for_document (window);
  g_assert_cmpfloat (first_value (window), ==, 32);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.undo", NULL);
  desktop_wait_for_document (window);
  g_assert_cmpfloat (first_value (window), ==, 31);
  note ("three more and one undone", since);

  gaps_start ();
  since = g_get_monotonic_time ();
  gtk_widget_activate_action (GTK_WIDGET (window), "win.save", NULL);
  desktop_wait_until (!guatu_document_is_unsaved (window->document));
  note ("saving", since);
  gaps_rest (500);
  gaps_stop ();
  desktop_close (window);
  g_remove (path);
}

/* What a chart says is shown, changed and undone; its marks are drawn meanwhile. */
static void
test_inspector (void)
{
  GuatuWindow *window = desktop_window ();
  g_autofree char *path = make_dataset ();
  g_auto (GuatuEdit) edit = { .kind = GUATU_EDIT_SETTING };
  const char *values[] = { "新标题", "New", NULL };
  gint64 since;

  desktop_open_path (window, path);
  gaps_rest (1000);
  gaps_start ();
  since = g_get_monotonic_time ();
  gtk_widget_activate_action (GTK_WIDGET (window), "win.toggle-inspector", NULL);
  gaps_rest (1000);
  note ("the inspector", since);

  gaps_start ();
  since = g_get_monotonic_time ();
  edit.id = g_strdup (window->chart->id);
  edit.setting.setting = GUATU_SETTING_TITLE;
  edit.setting.layer = -1;
  edit.setting.values = g_strdupv ((char **) values);
  g_signal_emit_by_name (window->inspector, "edit", &edit);
  desktop_wait_for_document (window);
  desktop_wait_for_chart (window);
  g_assert_cmpstr (window->chart->title.zh, ==, "新标题");
  gaps_rest (500);
  note ("a title", since);

  gaps_start ();
  since = g_get_monotonic_time ();
  gtk_widget_activate_action (GTK_WIDGET (window), "win.new-chart", NULL);
  gaps_rest (500);
  note ("a new chart", since);
  gaps_stop ();
  desktop_close (window);
  g_remove (path);
}

/* What asks shows at once, and goes at once; answers wait for nobody. */
static void
test_dialogs (void)
{
  static const char *const actions[]
      = { "win.new-value", "win.edit-themes", "win.edit-title", "win.export-options",
          "win.new-chart" };
  GuatuWindow *window = desktop_window ();
  g_autofree char *path = make_dataset ();

  desktop_open_path (window, path);
  gaps_rest (1000);
  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    {
      GtkWidget *dialog;
      gint64 since = g_get_monotonic_time ();

      gaps_start ();
      gtk_widget_activate_action (GTK_WIDGET (window), actions[i], NULL);
      gaps_rest (500);
      note (actions[i], since);
      dialog = find_dialog_of (window);
      g_assert_nonnull (dialog);
      gaps_start ();
      since = g_get_monotonic_time ();
      gtk_window_destroy (GTK_WINDOW (dialog));
      gaps_rest (100);
      note ("… closed", since);
    }
  gaps_stop ();
  desktop_close (window);
  g_remove (path);
}

/* The same dataset with a value more comes in: what would change is shown, and taken. */
static void
test_merge (void)
{
  GuatuWindow *window = desktop_window ();
  g_autofree char *path = make_dataset ();
  g_autoptr (GFile) file = NULL;
  g_autoptr (GuatuIncoming) incoming = NULL;
  GtkWidget *dialog;
  gint64 since;

  desktop_open_path (window, path);
  change_value (window, 21);
  desktop_wait_for_document (window);
  gaps_rest (1000);
  file = g_file_new_for_path (path);
  gaps_start ();
  since = g_get_monotonic_time ();
  incoming = guatu_incoming_new (file);
  guatu_window_merge (window, incoming);
  desktop_wait_until ((dialog = find_dialog_of (window)) != NULL);
  gaps_rest (500);
  note ("what would come in", since);
  g_assert_true (GUATU_IS_INCOMING_DIALOG (dialog));

  gaps_start ();
  since = g_get_monotonic_time ();
  adw_combo_row_set_selected (GUATU_INCOMING_DIALOG (dialog)->settle, 1);
  g_signal_emit_by_name (GUATU_INCOMING_DIALOG (dialog)->act, "clicked");
  desktop_wait_until (first_value (window) == 1);
  desktop_wait_for_chart (window);
  note ("… taken", since);
  gaps_stop ();
  desktop_close (window);
  g_remove (path);
}

int
main (int argc, char **argv)
{
  desktop_init (&argc, &argv);
  g_test_add_func ("/large/value", test_value);
  g_test_add_func ("/large/inspector", test_inspector);
  g_test_add_func ("/large/dialogs", test_dialogs);
  g_test_add_func ("/large/merge", test_merge);
  return desktop_run ();
}
