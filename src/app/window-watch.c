/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/window-private.h"

/* A file that another program changes is read again by itself. */

/* What is left of a burst of events: the file is as its writer wants it. */
static gboolean
is_settled (GFileMonitorEvent event)
{
  return event == G_FILE_MONITOR_EVENT_CHANGES_DONE_HINT
         || event == G_FILE_MONITOR_EVENT_RENAMED
         || event == G_FILE_MONITOR_EVENT_MOVED_IN;
}

static void
file_changed (GuatuWindow *self, GFile *file, GFile *other, GFileMonitorEvent event)
{
  if (is_settled (event))
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
  g_clear_object (&self->monitor);
  if (self->file != NULL)
    self->monitor
        = g_file_monitor_file (self->file, G_FILE_MONITOR_WATCH_MOVES, NULL, NULL);
  if (self->monitor != NULL)
    g_signal_connect_object (self->monitor, "changed", G_CALLBACK (file_changed), self,
                             G_CONNECT_SWAPPED);
}
