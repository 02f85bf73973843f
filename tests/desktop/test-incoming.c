/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "desktop.h"

#include <glib/gstdio.h>
#include <string.h>

#include "app/incoming-dialog-private.h"

/* Tables that come in: pasted, merged, and read in another way. */

static const char table[]
    = "单位：亿元\t\t\n年份\t产值\t收入\n2021\t10.5\t3.5\n2022\t12.5\t4.5\n"
      "2023\t15.5\t5.5\n";
static const char next_table[] = "单位：亿元\t\t\t\n年份\t产值\t收入\t利润\n2023\t15."
                                 "8\t5.5\t1.1\n2024\t17.5\t6.5\t1.2\n";
static const char html_table[]
    = "<meta charset=\"utf-8\"><table><tr><td>年份</td><td>产值（亿元）</td></tr>"
      "<tr><td>2022</td><td>12.5</td></tr><tr><td>2023</td><td>15.5</td></tr></table>";

static GdkContentProvider *
provide (const char *type, const char *text)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));

  return gdk_content_provider_new_for_bytes (type, bytes);
}

static void
put_on_clipboard (GuatuWindow *window, const char *type, const char *text,
                  const char *plain)
{
  GdkContentProvider *both[]
      = { provide (type, text), provide ("text/plain;charset=utf-8", plain) };
  g_autoptr (GdkContentProvider) content
      = gdk_content_provider_new_union (both, G_N_ELEMENTS (both));

  gdk_clipboard_set_content (gtk_widget_get_clipboard (GTK_WIDGET (window)), content);
}

static GuatuIncomingDialog *
find_dialog (void)
{
  GListModel *windows = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWidget) window = g_list_model_get_item (windows, i);

      if (GUATU_IS_INCOMING_DIALOG (window) && gtk_widget_get_mapped (window))
        return GUATU_INCOMING_DIALOG (window);
    }
  return NULL;
}

static void
act (GuatuWindow *window, const char *action)
{
  gtk_widget_activate_action (GTK_WIDGET (window), action, NULL);
}

static void
press (GtkWidget *button)
{
  g_signal_emit_by_name (button, "clicked");
}

static GuatuIncomingDialog *
wait_for_dialog (void)
{
  GuatuIncomingDialog *dialog = NULL;

  desktop_wait_until ((dialog = find_dialog ()) != NULL);
  desktop_assert_named (GTK_WIDGET (dialog));
  return dialog;
}

static void
paste (GuatuWindow *window, const char *text)
{
  put_on_clipboard (window, "text/tab-separated-values", text, text);
  act (window, "win.paste");
}

/* A window with the table pasted into it, as nothing of one’s own was open. */
static GuatuWindow *
window_with_table (void)
{
  GuatuWindow *window = desktop_window ();
  const GuatuDataset *before = window->dataset;

  paste (window, table);
  desktop_wait_until (window->dataset != before);
  desktop_wait_for_chart (window);
  return window;
}

static const GuatuIndicator *
indicator (GuatuWindow *window, guint i)
{
  return g_ptr_array_index (window->dataset->indicators, i);
}

/* The last number of an indicator for a year. */
static double
value_of (GuatuWindow *window, guint i, int year)
{
  double value = -1;

  for (guint j = 0; j < guatu_indicator_n_observations (indicator (window, i)); j++)
    {
      const GuatuObservation *observation
          = guatu_indicator_observation (indicator (window, i), j);

      if (observation->period.year == year)
        value = observation->value;
    }
  return value;
}

/* It opens at once, is in no file yet, and says how it was understood. */
static void
test_paste (void)
{
  GuatuWindow *window = window_with_table ();
  GuatuIncomingDialog *dialog;

  g_assert_cmpuint (window->dataset->indicators->len, ==, 2);
  g_assert_cmpfloat (value_of (window, 0, 2023), ==, 15.5);
  g_assert_null (guatu_document_get_file (window->document));
  g_assert_true (guatu_window_is_unsaved (window));
  g_assert_true (gtk_widget_get_visible (window->understood));
  act (window, "win.show-understood");
  dialog = wait_for_dialog ();
  g_assert_cmpuint (dialog->notice_rows->len, >, 1);
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (dialog->changes)));
  g_assert_false (gtk_widget_get_sensitive (GTK_WIDGET (dialog->act)));
  gtk_window_close (GTK_WINDOW (dialog));
  desktop_close (window);
}

/* A page of the web with a table comes before its words; words alone are no table. */
static void
test_types (void)
{
  GuatuWindow *window = desktop_window ();
  const GuatuDataset *before = window->dataset;

  put_on_clipboard (window, "text/html", "<p>words</p>", "words, and more of them");
  act (window, "win.paste");
  paste (window, "");
  put_on_clipboard (window, "text/html", html_table, "12.5 15.5");
  act (window, "win.paste");
  desktop_wait_until (window->dataset != before);
  desktop_wait_for_chart (window);
  g_assert_cmpuint (window->dataset->indicators->len, ==, 1);
  g_assert_cmpfloat (value_of (window, 0, 2022), ==, 12.5);
  desktop_close (window);
}

/* With something open it is asked; what was decided is one step, which can be undone. */
static void
test_merge (void)
{
  for (guint takes_new = 0; takes_new < 2; takes_new++)
    {
      GuatuWindow *window = window_with_table ();
      GuatuIncomingDialog *dialog;

      paste (window, next_table);
      dialog = wait_for_dialog ();
      g_assert_cmpuint (dialog->incoming->plan->n_of_kind[GUATU_MERGE_CONFLICTS], ==, 1);
      g_assert_cmpuint (dialog->incoming->plan->new_indicators->len, ==, 1);
      g_assert_nonnull (dialog->settle);
      adw_combo_row_set_selected (dialog->settle, takes_new);
      gtk_switch_set_active (dialog->charts, FALSE);
      press (GTK_WIDGET (dialog->act));
      desktop_wait_until (window->dataset->indicators->len == 3);
      desktop_wait_for_chart (window);
      g_assert_cmpfloat (value_of (window, 0, 2023), ==, takes_new ? 15.8 : 15.5);
      g_assert_cmpfloat (value_of (window, 0, 2024), ==, 17.5);
      g_assert_cmpuint (window->dataset->charts->len, ==, 1);
      act (window, "win.undo");
      desktop_wait_until (window->dataset->indicators->len == 2);
      g_assert_cmpfloat (value_of (window, 0, 2023), ==, 15.5);
      desktop_wait_until (find_dialog () == NULL);
      desktop_close (window);
    }
}

/* What is open is asked about before another dataset takes its place. */
static void
test_apart (void)
{
  GuatuWindow *window = window_with_table ();
  GuatuIncomingDialog *dialog;

  paste (window, next_table);
  dialog = wait_for_dialog ();
  press (dialog->open);
  desktop_answer ("discard");
  desktop_wait_until (window->dataset->indicators->len == 3);
  desktop_wait_for_chart (window);
  g_assert_cmpfloat (value_of (window, 0, 2021), ==, -1);
  desktop_close (window);
}

/* Read with another unit, what is open is another one; what cannot be is told there. */
static void
test_read_again (void)
{
  GuatuWindow *window = desktop_window ();
  g_autofree char *path
      = desktop_temporary_file ("t.csv", "年份,产值\n2022,12.5\n2023,15.5\n");
  GuatuIncomingDialog *dialog;

  desktop_open_path (window, path);
  act (window, "win.show-understood");
  dialog = wait_for_dialog ();
  /* A text has no sheets, of which one could be read. */
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (dialog->sheet)));
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (dialog->encoding)));
  gtk_editable_set_text (dialog->header, "x");
  press (dialog->again);
  desktop_wait_until (dialog->reading == NULL);
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (dialog->failure)));
  g_assert_false (gtk_widget_get_sensitive (GTK_WIDGET (dialog->act)));
  gtk_editable_set_text (dialog->header, "1");
  gtk_editable_set_text (dialog->unit, "万元");
  press (dialog->again);
  desktop_wait_until (dialog->reading == NULL);
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (dialog->failure)));
  press (GTK_WIDGET (dialog->act));
  desktop_wait_for_document (window);
  desktop_wait_for_chart (window);
  g_assert_cmpstr (indicator (window, 0)->unit->label.zh, ==, "元");
  g_assert_cmpint (indicator (window, 0)->unit_mult, ==, 4);
  act (window, "win.undo");
  desktop_wait_for_document (window);
  g_assert_cmpstr (indicator (window, 0)->unit->label.zh, !=, "元");
  desktop_wait_until (find_dialog () == NULL);
  desktop_close (window);
  g_remove (path);
}

/* A kilobyte number of the process's own, or 0. */
static gsize
read_status (const char *name)
{
  g_autofree char *status = NULL;
  const char *found;

  if (!g_file_get_contents ("/proc/self/status", &status, NULL, NULL))
    return 0;
  found = strstr (status, name);
  return found != NULL ? g_ascii_strtoull (found + strlen (name), NULL, 10) : 0;
}

/* Has the most memory in use be that from now on. */
static void
forget_peak (void)
{
  FILE *file = g_fopen ("/proc/self/clear_refs", "w");

  if (file == NULL)
    return;
  fputs ("5", file);
  fclose (file);
}

static void
long_read (GObject *source, GAsyncResult *result, gpointer data)
{
  g_object_set_data (source, "read", guatu_incoming_of_result (result));
}

/* A long table is never in memory as a whole: its rows are read from the file. */
static void
test_long_file (void)
{
  g_autoptr (GString) text = g_string_new ("place,year,value\n");
  g_autoptr (GObject) source = g_object_new (G_TYPE_OBJECT, NULL);
  g_autoptr (GFile) file = NULL;
  g_autoptr (GuatuIncoming) incoming = NULL;
  g_autofree char *path = NULL;
  gsize before, size;

  for (guint i = 0; text->len < 48 * 1024 * 1024; i++)
    g_string_append_printf (text, "Some county of the province %u,%u,%u\n", i / 100,
                            1901 + i % 100, i * 7919 % 1000);
  size = text->len / 1024;
  path = desktop_temporary_file ("long.csv", text->str);
  g_string_free (g_steal_pointer (&text), TRUE);
  file = g_file_new_for_path (path);
  incoming = guatu_incoming_new (file);
  forget_peak ();
  before = read_status ("VmHWM:");
  guatu_incoming_read_async (incoming, source, NULL, FALSE, NULL, long_read);
  desktop_wait_until (g_object_get_data (source, "read") == incoming);
  g_assert_no_error (incoming->error);
  g_assert_cmpint (incoming->format, ==, GUATU_FORMAT_CSV);
  g_assert_cmpuint (incoming->dataset->places->len, >, 10000);
  g_test_message ("%" G_GSIZE_FORMAT " KiB for %" G_GSIZE_FORMAT " KiB of text",
                  read_status ("VmHWM:") - before, size);
#if !defined(__SANITIZE_ADDRESS__)
  g_assert_cmpuint (read_status ("VmHWM:"), <, before + size);
#endif
  g_remove (path);
}

int
main (int argc, char *argv[])
{
  desktop_init (&argc, &argv);
  g_test_add_func ("/incoming/paste", test_paste);
  g_test_add_func ("/incoming/types", test_types);
  g_test_add_func ("/incoming/merge", test_merge);
  g_test_add_func ("/incoming/apart", test_apart);
  g_test_add_func ("/incoming/read-again", test_read_again);
  g_test_add_func ("/incoming/long-file", test_long_file);
  return desktop_run ();
}
