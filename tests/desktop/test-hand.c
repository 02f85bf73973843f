/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "desktop.h"

#include <glib/gstdio.h>
#include <string.h>

#include "app/chart-row.h"
#include "app/figure-content.h"
#include "app/print-private.h"

/* What goes out by hand: the clipboard, drags, menus and paper. */

static gboolean
offers (GuatuWindow *window, const char *type)
{
  GdkClipboard *clipboard = gtk_widget_get_clipboard (GTK_WIDGET (window));

  return gdk_content_formats_contain_mime_type (gdk_clipboard_get_formats (clipboard),
                                                type);
}

static void
written (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GError) error = NULL;
  gboolean *is_written = data;

  gdk_content_provider_write_mime_type_finish (GDK_CONTENT_PROVIDER (source), result,
                                               &error);
  g_assert_no_error (error);
  *is_written = TRUE;
}

/* What another program is given of what is on the clipboard. */
static GBytes *
paste (GuatuWindow *window, const char *type)
{
  GdkClipboard *clipboard = gtk_widget_get_clipboard (GTK_WIDGET (window));
  g_autoptr (GOutputStream) stream = g_memory_output_stream_new_resizable ();
  gboolean is_written = FALSE;

  gdk_content_provider_write_mime_type_async (gdk_clipboard_get_content (clipboard), type,
                                              stream, G_PRIORITY_DEFAULT, NULL, written,
                                              &is_written);
  desktop_wait_until (is_written);
  g_output_stream_close (stream, NULL, NULL);
  return g_memory_output_stream_steal_as_bytes (G_MEMORY_OUTPUT_STREAM (stream));
}

static void
assert_begins (GuatuWindow *window, const char *type, const char *beginning)
{
  g_autoptr (GBytes) bytes = paste (window, type);
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);

  g_assert_cmpuint (size, >, strlen (beginning));
  g_assert_cmpmem (data, strlen (beginning), beginning, strlen (beginning));
}

static void
test_copy_chart (void)
{
  GuatuWindow *window = desktop_window ();

  gtk_widget_activate_action (GTK_WIDGET (window), "win.figure-language", "s", "zh");
  gtk_widget_activate_action (GTK_WIDGET (window), "win.copy", NULL);
  assert_begins (window, "image/png", "\x89PNG");
  assert_begins (window, "application/pdf", "%PDF-");
  assert_begins (window, "image/svg+xml", "<");
  assert_begins (window, "text/plain;charset=utf-8", "指标\t地区\t");
  g_assert_true (offers (window, "image/emf"));
  /* Browsers would paste that, and not the picture. */
  g_assert_false (offers (window, "text/html"));
  gdk_clipboard_set_content (gtk_widget_get_clipboard (GTK_WIDGET (window)), NULL);
  desktop_close (window);
}

/* What was copied is the chart as it was then. */
static void
test_copy_outlives_the_window (void)
{
  GuatuWindow *window = desktop_window ();
  g_autoptr (GdkContentProvider) content
      = guatu_figure_content_new (window->dataset, window->chart, GUATU_LANGUAGE_EN);
  g_autoptr (GOutputStream) stream = g_memory_output_stream_new_resizable ();
  gboolean is_written = FALSE;

  desktop_close (window);
  gdk_content_provider_write_mime_type_async (
      content, "text/plain", stream, G_PRIORITY_DEFAULT, NULL, written, &is_written);
  desktop_wait_until (is_written);
  g_assert_cmpmem (g_memory_output_stream_get_data (G_MEMORY_OUTPUT_STREAM (stream)), 9,
                   "Indicator", 9);
}

static void
test_copy_values (void)
{
  GuatuWindow *window = desktop_window ();

  gtk_widget_activate_action (GTK_WIDGET (window), "win.figure-language", "s", "en");
  gtk_widget_activate_action (GTK_WIDGET (window), "win.copy-values", NULL);
  assert_begins (window, "text/html", "<html>");
  assert_begins (window, "text/tab-separated-values", "Indicator\tPlace\t");
  g_assert_false (offers (window, "image/png"));
  gdk_clipboard_set_content (gtk_widget_get_clipboard (GTK_WIDGET (window)), NULL);
  desktop_close (window);
}

/* The middle of a widget that is seen, in the window's pixels. */
static void
middle_of (GuatuWindow *window, GtkWidget *widget, double *x, double *y)
{
  graphene_rect_t bounds;

  g_assert_true (gtk_widget_compute_bounds (widget, GTK_WIDGET (window), &bounds));
  *x = bounds.origin.x + bounds.size.width / 2;
  *y = bounds.origin.y + bounds.size.height / 2;
}

/* A chart is taken where it is seen: its sheet, or its row in the sidebar. */
static void
test_pick (void)
{
  GuatuWindow *window = desktop_window ();
  GtkWidget *holder = NULL, *row = NULL;
  double x, y;

  adw_flap_set_reveal_flap (window->flap, TRUE);
  desktop_wait_until (
      (row = desktop_find (GTK_WIDGET (window->sidebar), GUATU_TYPE_CHART_ROW)) != NULL
      && gtk_widget_get_mapped (row) && gtk_widget_get_width (row) > 0
      && adw_flap_get_reveal_progress (window->flap) >= 1);
  middle_of (window, GTK_WIDGET (window->view), &x, &y);
  g_assert_true (guatu_window_pick_chart (window, x, y, &holder) == window->chart);
  g_assert_true (holder == GTK_WIDGET (window->view));
  middle_of (window, row, &x, &y);
  g_assert_true (guatu_window_pick_chart (window, x, y, &holder)
                 == guatu_chart_row_get_chart (GUATU_CHART_ROW (row)));
  g_assert_true (holder == row);
  g_assert_null (guatu_window_pick_chart (window, x, 2, &holder));
  desktop_close (window);
}

static void
test_menu (void)
{
  GuatuWindow *window = desktop_window ();
  GtkWidget *menu = window->chart_context;

  g_assert_false (gtk_widget_get_visible (menu));
  gtk_widget_activate_action (GTK_WIDGET (window), "win.pop-up-menu", NULL);
  desktop_wait_until (gtk_widget_get_mapped (menu));
  gtk_popover_popdown (GTK_POPOVER (menu));
  gtk_widget_activate_action (GTK_WIDGET (window), "win.view", "s", "table");
  gtk_widget_activate_action (GTK_WIDGET (window), "win.pop-up-menu", NULL);
  desktop_wait_until (gtk_widget_get_mapped (window->values_context));
  g_assert_false (gtk_widget_get_visible (menu));
  gtk_popover_popdown (GTK_POPOVER (window->values_context));
  desktop_close (window);
}

static void
print_done (GtkPrintOperation *operation, GtkPrintOperationResult result, gpointer data)
{
  GtkPrintOperationResult *done = data;

  *done = result;
}

/* Prints into a file, as the preview does. Returns how many pages that are. */
static int
print (GuatuWindow *window, GuatuPrintWhat what, GtkPrintOperationResult *result)
{
  g_autoptr (GtkPrintOperation) operation
      = guatu_print_new (window->dataset, window->chart, GUATU_LANGUAGE_ZH_EN, what);
  g_autofree char *path = g_build_filename (g_get_user_data_dir (), "printed.pdf", NULL);
  g_autofree char *contents = NULL;
  int n_pages = 0;

  *result = GTK_PRINT_OPERATION_RESULT_IN_PROGRESS;
  g_mkdir_with_parents (g_get_user_data_dir (), 0700);
  gtk_print_operation_set_export_filename (operation, path);
  g_signal_connect (operation, "done", G_CALLBACK (print_done), result);
  gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_EXPORT,
                           GTK_WINDOW (window), NULL);
  desktop_wait_until (*result != GTK_PRINT_OPERATION_RESULT_IN_PROGRESS);
  g_object_get (operation, "n-pages", &n_pages, NULL);
  if (*result == GTK_PRINT_OPERATION_RESULT_APPLY)
    {
      g_assert_null (guatu_print_get_error (operation));
      g_assert_true (g_file_get_contents (path, &contents, NULL, NULL));
      g_assert_true (g_str_has_prefix (contents, "%PDF-"));
      g_remove (path);
    }
  return n_pages;
}

static void
test_print (void)
{
  GuatuWindow *window = desktop_window ();
  GtkPrintOperationResult result;
  int theme, all;

  g_assert_cmpint (print (window, GUATU_PRINT_CHART, &result), ==, 1);
  g_assert_cmpint (result, ==, GTK_PRINT_OPERATION_RESULT_APPLY);
  theme = print (window, GUATU_PRINT_THEME, &result);
  g_assert_cmpint (result, ==, GTK_PRINT_OPERATION_RESULT_APPLY);
  all = print (window, GUATU_PRINT_ALL, &result);
  g_assert_cmpint (result, ==, GTK_PRINT_OPERATION_RESULT_APPLY);
  g_assert_cmpint (theme, >, 1);
  g_assert_cmpint (all, >, theme);
  g_assert_cmpint (all, >, (int) window->dataset->charts->len);
  g_assert_cmpint (print (window, GUATU_PRINT_WALL, &result), ==, 1);
  desktop_close (window);
}

static void
print_again (GtkPrintOperation *operation, gpointer data)
{
  g_set_object ((GtkPrintOperation **) data, operation);
}

/* The preview shows the pages one by one, and prints what it shows once more. */
static void
test_preview (void)
{
  GuatuWindow *window = desktop_window ();
  g_autoptr (GtkPrintOperation) operation = guatu_print_new (
      window->dataset, window->chart, GUATU_LANGUAGE_ZH, GUATU_PRINT_ALL);
  g_autoptr (GtkPrintOperation) asked = NULL;
  g_autoptr (GtkPrintOperation) again = NULL;
  GtkPrintOperationResult result = GTK_PRINT_OPERATION_RESULT_IN_PROGRESS;
  GtkWindow *preview;
  GtkWidget *picture;
  GdkPaintable *first;

  guatu_print_show_with (operation, print_again, &asked);
  g_signal_connect (operation, "done", G_CALLBACK (print_done), &result);
  gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_PREVIEW,
                           GTK_WINDOW (window), NULL);
  desktop_wait_until (guatu_print_get (operation)->preview != NULL);
  preview = guatu_print_get (operation)->preview;
  picture = desktop_find (GTK_WIDGET (preview), GTK_TYPE_PICTURE);
  desktop_wait_until (gtk_picture_get_paintable (GTK_PICTURE (picture)) != NULL);
  first = gtk_picture_get_paintable (GTK_PICTURE (picture));
  desktop_assert_named (GTK_WIDGET (preview));
  /* Two pages on, whether or not the one between is painted yet. */
  for (guint i = 0; i < 2; i++)
    gtk_widget_activate_action (GTK_WIDGET (preview), "preview.step", "i", 1);
  desktop_wait_until (gtk_picture_get_paintable (GTK_PICTURE (picture)) != first);
  g_signal_emit_by_name (preview, "print");
  desktop_wait_until (result != GTK_PRINT_OPERATION_RESULT_IN_PROGRESS);
  g_assert_cmpint (result, !=, GTK_PRINT_OPERATION_RESULT_ERROR);
  g_assert_true (asked == operation);
  g_assert_null (guatu_print_get (operation)->preview);
  again = guatu_print_new_again (operation);
  g_assert_cmpint (guatu_print_get (again)->what, ==, GUATU_PRINT_ALL);
  g_assert_true (guatu_print_get (again)->chart == window->chart);
  desktop_close (window);
}

static GtkWidget *
find_print_dialog (void)
{
  g_autoptr (GList) windows = gtk_window_list_toplevels ();

  for (GList *at = windows; at != NULL; at = at->next)
    if (g_str_equal (G_OBJECT_TYPE_NAME (at->data), "GtkPrintUnixDialog"))
      return at->data;
  return NULL;
}

/* The dialog may be left without a word. */
static void
test_print_dialog (void)
{
  GuatuWindow *window = desktop_window ();

  desktop_wait_for_chart (window);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.print", NULL);
  desktop_wait_until (find_print_dialog () != NULL
                      && gtk_widget_get_mapped (find_print_dialog ()));
  gtk_dialog_response (GTK_DIALOG (find_print_dialog ()), GTK_RESPONSE_CANCEL);
  desktop_wait_until (find_print_dialog () == NULL);
  desktop_close (window);
}

/* Does a function with each item of a menu that has a target. */
static guint
for_each_target (GMenuModel *menu, void (*check) (const char *action, GVariant *target))
{
  guint n = 0;

  for (int i = 0; i < g_menu_model_get_n_items (menu); i++)
    {
      static const char *const links[] = { G_MENU_LINK_SECTION, G_MENU_LINK_SUBMENU };
      g_autofree char *action = NULL;
      g_autoptr (GVariant) target = g_menu_model_get_item_attribute_value (
          menu, i, G_MENU_ATTRIBUTE_TARGET, NULL);

      g_menu_model_get_item_attribute (menu, i, G_MENU_ATTRIBUTE_ACTION, "s", &action);
      for (guint j = 0; j < G_N_ELEMENTS (links); j++)
        {
          g_autoptr (GMenuModel) link = g_menu_model_get_item_link (menu, i, links[j]);

          if (link != NULL)
            n += for_each_target (link, check);
        }
      if (target == NULL)
        continue;
      check (action, target);
      n++;
    }
  return n;
}

static void
check_target (const char *action, GVariant *target)
{
  const char *name = g_variant_get_string (target, NULL);
  GuatuFormat format;
  GuatuStatus status;

  if (g_str_equal (action, "win.export"))
    g_assert_true (guatu_format_from_string (name, &format));
  else if (g_str_equal (action, "win.value-status"))
    g_assert_true (guatu_status_from_string (name, &status));
  else
    g_assert_not_reached ();
}

/* What the menus of the other button name is what their actions know. */
static void
test_menus (void)
{
  GuatuWindow *window = desktop_window ();

  g_assert_cmpuint (for_each_target (window->chart_menu, check_target), ==, 3);
  g_assert_cmpuint (for_each_target (window->values_menu, check_target), ==, 3);
  desktop_close (window);
}

int
main (int argc, char **argv)
{
  desktop_init (&argc, &argv);
  g_test_add_func ("/hand/copy-chart", test_copy_chart);
  g_test_add_func ("/hand/copy-outlives-the-window", test_copy_outlives_the_window);
  g_test_add_func ("/hand/copy-values", test_copy_values);
  g_test_add_func ("/hand/pick", test_pick);
  g_test_add_func ("/hand/menu", test_menu);
  g_test_add_func ("/hand/print", test_print);
  g_test_add_func ("/hand/preview", test_preview);
  g_test_add_func ("/hand/print-dialog", test_print_dialog);
  g_test_add_func ("/hand/menus", test_menus);
  return desktop_run ();
}
