/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "desktop.h"

#include <glib/gstdio.h>

#include "app/language.h"
#include "program/leave.h"

/* What the tests of the window share: an application, a window that shows the
 * built-in dataset, and files that go with the test. */

/* In English, unless the test is run with “--language=zh”. */
void
desktop_init (int *argc, char ***argv)
{
  const char *last = (*argv)[*argc - 1];

  guatu_language_start (g_str_equal (last, "--language=zh") ? "zh" : "en");
  g_test_init (argc, argv, NULL);
}

/* Runs the tests, and leaves as the program does: threads may still be drawing. */
int
desktop_run (void)
{
  guatu_program_leave (g_test_run ());
}

/* The one application of a test program. */
GuatuApplication *
desktop_application (void)
{
  static GuatuApplication *application = NULL;
  g_autoptr (GuatuSettings) settings = NULL;
  g_autoptr (GError) error = NULL;

  if (application == NULL)
    {
      settings = guatu_settings_new ();
      application = guatu_application_new (settings);
      g_application_register (G_APPLICATION (application), NULL, &error);
      g_assert_no_error (error);
      g_application_set_default (G_APPLICATION (application));
      /* Windows come and go in a test; the application stays. */
      g_application_hold (G_APPLICATION (application));
    }
  return application;
}

/* A window with the built-in dataset, as a start without arguments shows it. */
GuatuWindow *
desktop_window (void)
{
  GuatuWindow *window
      = guatu_window_new (GTK_APPLICATION (desktop_application ()),
                          guatu_application_get_settings (desktop_application ()));

  gtk_window_set_default_size (GTK_WINDOW (window), 1200, 800);
  guatu_window_open_builtin (window);
  gtk_window_present (GTK_WINDOW (window));
  desktop_wait_until (gtk_widget_get_width (GTK_WIDGET (window->view)) > 0);
  desktop_wait_for_chart (window);
  return window;
}

/* Closes the window and checks that nothing held on to it. */
void
desktop_close (GuatuWindow *window)
{
  gpointer kept = window;

  g_object_add_weak_pointer (G_OBJECT (window), &kept);
  gtk_window_destroy (GTK_WINDOW (window));
  desktop_wait_until (kept == NULL);
}

/* The first widget of a type in the tree under @root, or NULL. */
GtkWidget *
desktop_find (GtkWidget *root, GType type)
{
  if (g_type_is_a (G_OBJECT_TYPE (root), type))
    return root;
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = desktop_find (child, type);

      if (found != NULL)
        return found;
    }
  return NULL;
}

/* What stands in the empty search entry: a text of a template. */
char *
desktop_search_hint (GuatuWindow *window)
{
  char *hint = NULL;

  g_object_get (desktop_find (GTK_WIDGET (window->sidebar), GTK_TYPE_SEARCH_ENTRY),
                "placeholder-text", &hint, NULL);
  return hint;
}

/* Writes a file into the test's own folder; returns its path. */
char *
desktop_temporary_file (const char *name, const char *contents)
{
  g_autofree char *path = g_build_filename (g_get_user_data_dir (), name, NULL);
  g_autoptr (GError) error = NULL;

  g_mkdir_with_parents (g_get_user_data_dir (), 0700);
  g_file_set_contents (path, contents, -1, &error);
  g_assert_no_error (error);
  return g_steal_pointer (&path);
}

/* Waits until the chart is shown that the window is to show, or that it can't be. */
void
desktop_wait_for_chart (GuatuWindow *window)
{
  desktop_wait_until (window->drawing == NULL);
}

/* Opens a file and waits until it is read, be it good or bad, and shown. */
void
desktop_open_path (GuatuWindow *window, const char *path)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);

  guatu_window_open (window, file);
  g_assert_true (guatu_work_bar_is_working (window->opening));
  desktop_wait_until (!guatu_work_bar_is_working (window->opening));
  desktop_wait_for_chart (window);
}

void
desktop_assert_same_bytes (const char *path, const char *expected_path)
{
  g_autofree char *contents = NULL;
  g_autofree char *expected = NULL;
  gsize length = 0;
  gsize expected_length = 0;
  g_autoptr (GError) error = NULL;

  g_file_get_contents (path, &contents, &length, &error);
  g_assert_no_error (error);
  g_file_get_contents (expected_path, &expected, &expected_length, &error);
  g_assert_no_error (error);
  g_assert_cmpmem (contents, length, expected, expected_length);
}

/* The message dialog that is shown, or NULL. */
AdwMessageDialog *
desktop_find_dialog (void)
{
  GListModel *windows = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWidget) window = g_list_model_get_item (windows, i);

      if (ADW_IS_MESSAGE_DIALOG (window) && gtk_widget_get_visible (window))
        return ADW_MESSAGE_DIALOG (window);
    }
  return NULL;
}

/* As its button would: it says the response, and is gone. */
void
desktop_answer (const char *response)
{
  g_autoptr (AdwMessageDialog) dialog = NULL;

  desktop_wait_until ((dialog = desktop_find_dialog ()) != NULL);
  g_object_ref (dialog);
  adw_message_dialog_response (dialog, response);
  gtk_window_destroy (GTK_WINDOW (dialog));
}

/* Waits until threads have made all changes that were asked for, and they are shown. */
void
desktop_wait_for_document (GuatuWindow *window)
{
  desktop_wait_until (window->document == NULL
                      || !guatu_document_is_busy (window->document));
}

/* Whether it is something to act on, which nothing but a name of its own tells apart:
 * what says its text, such as a button with a label, has that. */
static gboolean
needs_name (GtkWidget *widget)
{
  /* The list of a row of choices is libadwaita’s. */
  if (gtk_widget_get_ancestor (widget, ADW_TYPE_COMBO_ROW) != NULL)
    return FALSE;
  return GTK_IS_TEXT (widget) || GTK_IS_SWITCH (widget) || GTK_IS_LIST_VIEW (widget)
         || GTK_IS_FLOW_BOX (widget) || GTK_IS_FLOW_BOX_CHILD (widget)
         || (GTK_IS_MENU_BUTTON (widget)
             && gtk_menu_button_get_label (GTK_MENU_BUTTON (widget)) == NULL
             && !ADW_IS_SPLIT_BUTTON (gtk_widget_get_parent (widget)));
}

/* Checks that who does not see it hears what each thing is. */
void
desktop_assert_named (GtkWidget *root)
{
  GtkWidget *named = root;

  if (!gtk_widget_get_visible (root))
    return;
  /* The text of a search entry is named by that. */
  if (GTK_IS_TEXT (root) && GTK_IS_SEARCH_ENTRY (gtk_widget_get_parent (root)))
    named = gtk_widget_get_parent (root);
  if (needs_name (root)
      && !gtk_test_accessible_has_property (GTK_ACCESSIBLE (named),
                                            GTK_ACCESSIBLE_PROPERTY_LABEL))
    g_error ("%s has no name", G_OBJECT_TYPE_NAME (named));
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    desktop_assert_named (child);
}
