/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/window-private.h"

/* The files that were opened or saved last, in the menu under Open. */

/* How many of them there are at the most. */
#define MOST 8

static int
compare_newest_first (gconstpointer a, gconstpointer b)
{
  return g_date_time_compare (gtk_recent_info_get_modified ((gpointer) b),
                              gtk_recent_info_get_modified ((gpointer) a));
}

/* Returns: (transfer full) (element-type GtkRecentInfo): those of this program that are
 * still there, the newest first */
static GList *
find_recent (void)
{
  GList *all = gtk_recent_manager_get_items (gtk_recent_manager_get_default ());
  GList *found = NULL;
  guint n = 0;

  all = g_list_sort (all, compare_newest_first);
  for (GList *at = all; at != NULL && n < MOST; at = at->next)
    if (gtk_recent_info_has_application (at->data, g_get_application_name ())
        && gtk_recent_info_exists (at->data))
      {
        found = g_list_prepend (found, gtk_recent_info_ref (at->data));
        n++;
      }
  g_list_free_full (all, (GDestroyNotify) gtk_recent_info_unref);
  return g_list_reverse (found);
}

static gboolean
is_another_so_called (GList *files, GtkRecentInfo *info)
{
  for (GList *at = files; at != NULL; at = at->next)
    if (at->data != info
        && g_strcmp0 (gtk_recent_info_get_display_name (at->data),
                      gtk_recent_info_get_display_name (info))
               == 0)
      return TRUE;
  return FALSE;
}

/* The name of the file, with its folder where another is called the same; an underscore
 * is none that a menu takes for a shortcut. */
static char *
write_label (GList *files, GtkRecentInfo *info)
{
  g_autoptr (GFile) file = g_file_new_for_uri (gtk_recent_info_get_uri (info));
  g_autoptr (GFile) folder = g_file_get_parent (file);
  g_autoptr (GString) label = g_string_new (gtk_recent_info_get_display_name (info));

  if (folder != NULL && is_another_so_called (files, info))
    {
      g_autofree char *name = g_file_get_parse_name (folder);

      g_string_append_printf (label, " – %s", name);
    }
  g_string_replace (label, "_", "__", 0);
  return g_string_free (g_steal_pointer (&label), FALSE);
}

static void
list_recent (GuatuWindow *self)
{
  GList *files = find_recent ();

  g_menu_remove_all (self->recent_files);
  for (GList *at = files; at != NULL; at = at->next)
    {
      g_autofree char *label = write_label (files, at->data);
      g_autoptr (GMenuItem) item = g_menu_item_new (label, NULL);

      g_menu_item_set_action_and_target (item, "win.open-recent", "s",
                                         gtk_recent_info_get_uri (at->data));
      g_menu_append_item (self->recent_files, item);
    }
  g_list_free_full (files, (GDestroyNotify) gtk_recent_info_unref);
}

/**
 * guatu_window_list_recent:
 * @self: the window
 *
 * Lists the files that were opened or saved last under Open, now and whenever another is.
 */
void
guatu_window_list_recent (GuatuWindow *self)
{
  list_recent (self);
  g_signal_connect_object (gtk_recent_manager_get_default (), "changed",
                           G_CALLBACK (list_recent), self, G_CONNECT_SWAPPED);
}

/**
 * guatu_window_remember_file:
 * @file: what was opened or saved
 *
 * Lists it among the files of late, of the desktop and under Open.
 */
void
guatu_window_remember_file (GFile *file)
{
  g_autofree char *uri = g_file_get_uri (file);

  gtk_recent_manager_add_item (gtk_recent_manager_get_default (), uri);
}
