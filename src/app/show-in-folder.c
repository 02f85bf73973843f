/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/show-in-folder.h"

/**
 * GuatuShowing:
 * @parent: (nullable): the window that was asked
 */
typedef struct
{
  GtkWindow *parent;
  GFile *file;
} GuatuShowing;

static void
showing_free (GuatuShowing *showing)
{
  g_clear_object (&showing->parent);
  g_object_unref (showing->file);
  g_free (showing);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GuatuShowing, showing_free)

/* Without a file manager that can select a file, its folder is opened. */
static void
show_folder (GuatuShowing *showing)
{
  const GFileType type
      = g_file_query_file_type (showing->file, G_FILE_QUERY_INFO_NONE, NULL);
  g_autoptr (GFile) folder = type == G_FILE_TYPE_DIRECTORY
                                 ? g_object_ref (showing->file)
                                 : g_file_get_parent (showing->file);
  g_autofree char *uri = g_file_get_uri (folder);

  gtk_show_uri (showing->parent, uri, GDK_CURRENT_TIME);
}

static void
items_shown (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GuatuShowing) showing = data;
  g_autoptr (GVariant) reply
      = g_dbus_connection_call_finish (G_DBUS_CONNECTION (source), result, NULL);

  if (reply == NULL)
    show_folder (showing);
}

/**
 * guatu_show_in_folder:
 * @parent: the window that asks
 * @path: a file or a folder
 *
 * Shows @path in the file manager, as org.freedesktop.FileManager1 offers it.
 */
void
guatu_show_in_folder (GtkWindow *parent, const char *path)
{
  GDBusConnection *bus = g_application_get_dbus_connection (g_application_get_default ());
  g_autoptr (GuatuShowing) showing = g_new0 (GuatuShowing, 1);
  g_autofree char *uri = NULL;
  const char *uris[2] = { NULL, NULL };

  showing->parent = g_object_ref (parent);
  showing->file = g_file_new_for_path (path);
  if (bus == NULL)
    {
      show_folder (showing);
      return;
    }
  uri = g_file_get_uri (showing->file);
  uris[0] = uri;
  g_dbus_connection_call (
      bus, "org.freedesktop.FileManager1", "/org/freedesktop/FileManager1",
      "org.freedesktop.FileManager1", "ShowItems", g_variant_new ("(^ass)", uris, ""),
      NULL, G_DBUS_CALL_FLAGS_NONE, -1, NULL, items_shown, g_steal_pointer (&showing));
}
