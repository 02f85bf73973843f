/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/window-private.h"

#include <glib/gi18n.h>

#include "io/file-etag.h"

/* A file that another program changes is read again by itself. */

/* What is left of a burst of events: the file is as its writer wants it. */
static gboolean
is_settled (GFileMonitorEvent event)
{
  return event == G_FILE_MONITOR_EVENT_CHANGES_DONE_HINT
         || event == G_FILE_MONITOR_EVENT_RENAMED
         || event == G_FILE_MONITOR_EVENT_MOVED_IN;
}

/**
 * guatu_window_file_is_own:
 * @self: the window
 * @file: the file that is open
 *
 * Returns: whether it is as this window read or saved it, or is not there at all
 */
gboolean
guatu_window_file_is_own (GuatuWindow *self, GFile *file)
{
  g_autofree char *etag = guatu_file_etag (file);

  return etag == NULL || g_strcmp0 (etag, self->own_etag) == 0;
}

static void
answered (GuatuWindow *self, const char *response)
{
  self->asks_which = FALSE;
  if (self->document == NULL)
    return;
  if (g_str_equal (response, "reload"))
    guatu_window_read_again (self);
  else if (g_str_equal (response, "keep"))
    guatu_window_save_over (self);
}

/**
 * guatu_window_ask_which:
 * @self: the window, with a file open
 *
 * Asks whether what is unsaved or what another program wrote is to stay. Reading the file
 * again can be undone.
 */
void
guatu_window_ask_which (GuatuWindow *self)
{
  AdwMessageDialog *asks;

  if (self->asks_which)
    return;
  self->asks_which = TRUE;
  asks = guatu_window_new_question (
      self, _ ("The File Has Changed"),
      _ ("Another program has changed the file, and here are changes that are not saved. "
         "After reading the file again, Undo brings yours back."));
  adw_message_dialog_add_responses (asks, "later", _ ("_Later"), "keep",
                                    _ ("_Save Mine Over It"), "reload",
                                    _ ("_Read the File"), NULL);
  adw_message_dialog_set_response_appearance (asks, "keep", ADW_RESPONSE_DESTRUCTIVE);
  adw_message_dialog_set_response_appearance (asks, "reload", ADW_RESPONSE_SUGGESTED);
  adw_message_dialog_set_default_response (asks, "reload");
  adw_message_dialog_set_close_response (asks, "later");
  g_signal_connect_object (asks, "response", G_CALLBACK (answered), self,
                           G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (asks));
}

/**
 * guatu_window_reload:
 * @self: the window, with something open
 *
 * Reads again what is open, with what was done before still to be undone; asks where that
 * would replace what is unsaved.
 */
void
guatu_window_reload (GuatuWindow *self)
{
  if (guatu_document_get_file (self->document) == NULL)
    guatu_window_open_builtin (self);
  else if (guatu_window_is_unsaved (self))
    guatu_window_ask_which (self);
  else
    guatu_window_read_again (self);
}

/**
 * guatu_window_look_at_file:
 * @self: the window, with something open
 *
 * Reads the file again, or asks, if another program has changed it: for what was changed
 * before it was watched, or while this window wrote it.
 */
void
guatu_window_look_at_file (GuatuWindow *self)
{
  GFile *open = guatu_document_get_file (self->document);

  /* What this window writes itself is told of before it knows what it wrote. */
  if (!self->is_saving && open != NULL && !guatu_window_file_is_own (self, open))
    guatu_window_reload (self);
}

static void
file_changed (GuatuWindow *self, GFile *file, GFile *other, GFileMonitorEvent event)
{
  if (is_settled (event))
    guatu_window_look_at_file (self);
}

/**
 * guatu_window_watch_file:
 * @self: the window
 *
 * Watches the file that is open, if it is one, and goes on where it is watched; a file
 * system that cannot be watched leaves it to the reader to reload.
 */
void
guatu_window_watch_file (GuatuWindow *self)
{
  GFile *file = guatu_document_get_file (self->document);

  if (file != NULL && self->watched != NULL && g_file_equal (file, self->watched))
    return;
  g_clear_object (&self->monitor);
  g_set_object (&self->watched, file);
  if (file != NULL)
    self->monitor = g_file_monitor_file (file, G_FILE_MONITOR_WATCH_MOVES, NULL, NULL);
  if (self->monitor != NULL)
    g_signal_connect_object (self->monitor, "changed", G_CALLBACK (file_changed), self,
                             G_CONNECT_SWAPPED);
}
