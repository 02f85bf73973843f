/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/window-private.h"

#include <glib/gi18n.h>

#include "program/location.h"
#include "program/start.h"

/* Whether viewers of help find the manual: where the system keeps those of programs. */
static gboolean
is_installed_for_viewers (void)
{
  const char *const *folders = g_get_system_data_dirs ();

  for (guint i = 0; folders[i] != NULL; i++)
    {
      g_autofree char *index
          = g_build_filename (folders[i], "help", "C", "guatu", "index.page", NULL);

      if (g_file_test (index, G_FILE_TEST_IS_REGULAR))
        return TRUE;
    }
  return FALSE;
}

/* Viewers find the manual as help:guatu once it is installed, and choose its language
 * by the environment. Only one that runs for us alone heeds ours: what is asked of a
 * viewer that is open already is shown in the language that it began with. */
static gboolean
show_in_viewer (GuatuWindow *self)
{
  g_autoptr (GAppInfo) viewer = g_app_info_get_default_for_uri_scheme ("help");
  g_autoptr (GdkAppLaunchContext) context = NULL;
  const gboolean is_chinese = g_str_equal (guatu_program_language (), "zh");
  GList uris = { .data = (gpointer) "help:guatu" };

  if (viewer == NULL || !is_installed_for_viewers ())
    return FALSE;
  context
      = gdk_display_get_app_launch_context (gtk_widget_get_display (GTK_WIDGET (self)));
  g_app_launch_context_setenv (G_APP_LAUNCH_CONTEXT (context), "LANGUAGE",
                               is_chinese ? "zh_CN" : "en");
  return g_app_info_launch_uris (viewer, &uris, G_APP_LAUNCH_CONTEXT (context), NULL);
}

/* Without a viewer and without a browser somebody can still read it elsewhere. */
static void
web_page_shown (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GuatuWindow) self = GUATU_WINDOW (source);
  g_autofree char *path = data;
  g_autofree char *shown = NULL;
  g_autofree char *text = NULL;

  if (gtk_show_uri_full_finish (GTK_WINDOW (self), result, NULL))
    return;
  shown = g_filename_display_name (path);
  text = g_strdup_printf (_ ("No program shows the manual. It is “%s”."), shown);
  guatu_window_toast (self, text);
}

/**
 * guatu_window_show_manual:
 * @self: the window
 *
 * Shows the manual in the language of the program: in the viewer of help, or where there
 * is none as web pages.
 */
void
guatu_window_show_manual (GuatuWindow *self)
{
  g_autofree char *path = NULL;
  g_autofree char *uri = NULL;

  if (show_in_viewer (self))
    return;
  path = guatu_location_manual_page (guatu_program_language (), "index");
  uri = g_filename_to_uri (path, NULL, NULL);
  gtk_show_uri_full (GTK_WINDOW (g_object_ref (self)), uri, GDK_CURRENT_TIME, NULL,
                     web_page_shown, g_steal_pointer (&path));
}
