/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/window-private.h"

#include <glib/gi18n.h>

/* A file that another program changes is read again by itself. */

/* What is left of a burst of events: the file is as its writer wants it. */
static gboolean
is_settled (GFileMonitorEvent event)
{
  return event == G_FILE_MONITOR_EVENT_CHANGES_DONE_HINT
         || event == G_FILE_MONITOR_EVENT_RENAMED
         || event == G_FILE_MONITOR_EVENT_MOVED_IN;
}

/* Whether the file is as this window saved it. */
static gboolean
is_own (GuatuWindow *self, GFile *file)
{
  g_autoptr (GFileInfo) info = g_file_query_info (file, G_FILE_ATTRIBUTE_ETAG_VALUE,
                                                  G_FILE_QUERY_INFO_NONE, NULL, NULL);

  return info != NULL && self->own_etag != NULL
         && g_strcmp0 (g_file_info_get_etag (info), self->own_etag) == 0;
}

/* What is unsaved is not given up for what another program wrote: who wants that reloads.
 */
static void
file_changed (GuatuWindow *self, GFile *file, GFile *other, GFileMonitorEvent event)
{
  GFile *open = guatu_document_get_file (self->document);

  if (!is_settled (event) || open == NULL || is_own (self, open))
    return;
  if (guatu_window_is_unsaved (self))
    guatu_window_toast (self, _ ("Another program has changed the file; saving replaces "
                                 "it"));
  else
    guatu_window_reload (self);
}

/**
 * guatu_window_watch_file:
 * @self: the window
 *
 * Watches the file that is open, if it is one; a file system that cannot be
 * watched leaves it to the reader to reload.
 */
void
guatu_window_watch_file (GuatuWindow *self)
{
  GFile *file = guatu_document_get_file (self->document);

  g_clear_object (&self->monitor);
  if (file != NULL)
    self->monitor = g_file_monitor_file (file, G_FILE_MONITOR_WATCH_MOVES, NULL, NULL);
  if (self->monitor != NULL)
    g_signal_connect_object (self->monitor, "changed", G_CALLBACK (file_changed), self,
                             G_CONNECT_SWAPPED);
}
