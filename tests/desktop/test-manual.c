/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "desktop.h"

#include <glib/gstdio.h>
#include <string.h>

#include "program/start.h"

/* The manual is shown in a viewer of help, in a browser, or it is told where it is. */

static void
write_file (const char *folder, const char *name, const char *contents)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autofree char *parent = g_path_get_dirname (path);
  g_autoptr (GError) error = NULL;

  g_assert_no_errno (g_mkdir_with_parents (parent, 0700));
  g_file_set_contents (path, contents, -1, &error);
  g_assert_no_error (error);
}

static char *
told_path (void)
{
  return g_build_filename (g_get_home_dir (), "told", NULL);
}

/* A program that writes down what it is asked to show, and in which language. */
static void
install_program (const char *name, const char *type)
{
  g_autofree char *told = told_path ();
  g_autofree char *file = g_strconcat ("applications/", name, ".desktop", NULL);
  g_autofree char *entry = g_strdup_printf (
      "[Desktop Entry]\nType=Application\nName=%s\n"
      "Exec=sh -c 'echo \"%s $1 $LANGUAGE\" >%s.new; mv %s.new %s' sh %%u\n",
      name, name, told, told, told);
  g_autofree char *choice
      = g_strdup_printf ("[Default Applications]\n%s=%s.desktop\n", type, name);

  write_file (g_get_user_data_dir (), file, entry);
  write_file (g_get_user_config_dir (), "mimeapps.list", choice);
}

/* Whether it is known by now what shows @type. */
static gboolean
shows (const char *type, const char *id)
{
  g_autoptr (GAppInfo) program = g_app_info_get_default_for_type (type, FALSE);

  return program != NULL && g_strcmp0 (g_app_info_get_id (program), id) == 0;
}

/* (transfer full): what the program wrote down. */
static char *
wait_for_told (void)
{
  g_autofree char *path = told_path ();
  char *contents = NULL;

  desktop_wait_until (g_file_get_contents (path, &contents, NULL, NULL));
  g_assert_no_errno (g_unlink (path));
  return g_strchomp (contents);
}

static void
test_told (void)
{
  g_autoptr (GAppInfo) other = g_app_info_get_default_for_type ("text/html", FALSE);
  GuatuWindow *window;

  if (other != NULL)
    {
      g_test_skip ("a program of this machine shows web pages");
      return;
    }
  window = desktop_window ();
  gtk_widget_activate_action (GTK_WIDGET (window), "win.manual", NULL);
  desktop_wait_until (
      g_type_from_name ("AdwToastWidget") != 0
      && desktop_find (GTK_WIDGET (window->toasts), g_type_from_name ("AdwToastWidget")));
  desktop_close (window);
}

static void
test_web_pages (void)
{
  GuatuWindow *window = desktop_window ();
  g_autofree char *told = NULL;
  g_autofree char *end = NULL;

  install_program ("browser", "text/html");
  desktop_wait_until (shows ("text/html", "browser.desktop"));
  gtk_widget_activate_action (GTK_WIDGET (window), "win.manual", NULL);
  told = wait_for_told ();
  end = g_strdup_printf ("/%s/index.html ", guatu_program_language ());
  g_test_message ("%s", told);
  g_assert_true (g_str_has_prefix (told, "browser "));
  g_assert_nonnull (strstr (told, end));
  desktop_close (window);
}

static void
test_viewer (void)
{
  GuatuWindow *window = desktop_window ();
  const gboolean is_chinese = g_str_equal (guatu_program_language (), "zh");
  g_autofree char *told = NULL;

  install_program ("viewer", "x-scheme-handler/help");
  desktop_wait_until (shows ("x-scheme-handler/help", "viewer.desktop"));
  gtk_widget_activate_action (GTK_WIDGET (window), "win.manual", NULL);
  told = wait_for_told ();
  g_assert_cmpstr (told, ==,
                   is_chinese ? "viewer help:guatu zh_CN" : "viewer help:guatu en");
  desktop_close (window);
}

int
main (int argc, char *argv[])
{
  g_autofree char *share = g_build_filename (g_get_home_dir (), "share", NULL);
  g_autofree char *folders = g_strconcat (share, ":/usr/local/share:/usr/share", NULL);

  g_setenv ("XDG_DATA_DIRS", folders, TRUE);
  write_file (share, "help/C/guatu/index.page", "");
  desktop_init (&argc, &argv);
  g_test_add_func ("/desktop/manual/told", test_told);
  g_test_add_func ("/desktop/manual/web-pages", test_web_pages);
  g_test_add_func ("/desktop/manual/viewer", test_viewer);
  return desktop_run ();
}
