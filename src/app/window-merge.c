/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/window-private.h"

#include <glib/gi18n.h>

#include "app/incoming-dialog.h"

/* Something comes into what is open, or is read in another way. */

static void
merge (GuatuWindow *self, GuatuIncoming *incoming, const GuatuMergeChoice *choice)
{
  const GuatuEdit edit
      = { .kind = GUATU_EDIT_MERGE, .other = incoming->plan->other, .merge = *choice };

  if (self->document != NULL)
    guatu_window_edit (self, &edit);
}

/* What is read already waits in the dialog’s place until nothing is unsaved. */
static void
open_waiting (GuatuWindow *self, GFile *file)
{
  g_autoptr (GuatuIncoming) incoming = g_steal_pointer (&self->waiting);

  guatu_window_open_incoming (self, incoming);
}

/**
 * guatu_window_open_apart:
 * @self: the window
 * @incoming: what was read
 *
 * Opens it, once what is unsaved is asked about.
 */
void
guatu_window_open_apart (GuatuWindow *self, GuatuIncoming *incoming)
{
  g_clear_pointer (&self->waiting, guatu_incoming_unref);
  self->waiting = guatu_incoming_ref (incoming);
  guatu_window_when_saved (self, open_waiting, NULL);
}

static void
taken (GuatuWindow *self, GuatuIncoming *incoming)
{
  if (self->document != NULL)
    guatu_window_take_again (self, incoming);
}

/**
 * guatu_window_show_merge:
 * @self: the window, with something open
 * @parent: the window that asks
 * @incoming: what was read
 *
 * Shows what would come of merging it, and how it was understood.
 *
 * Returns: (transfer none): what shows it
 */
GtkWindow *
guatu_window_show_merge (GuatuWindow *self, GtkWindow *parent, GuatuIncoming *incoming)
{
  GFile *own = guatu_document_get_file (self->document);
  GuatuIncomingDialog *dialog = guatu_incoming_dialog_new (
      parent, incoming, own == NULL || guatu_document_has_own_file (self->document),
      self->language);

  g_signal_connect_object (dialog, "merge", G_CALLBACK (merge), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (dialog, "open", G_CALLBACK (guatu_window_open_apart), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (dialog, "taken", G_CALLBACK (taken), self, G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (dialog));
  return GTK_WINDOW (dialog);
}

static void
incoming_read (GObject *source, GAsyncResult *result, gpointer data)
{
  GuatuWindow *self = GUATU_WINDOW (source);
  GuatuIncoming *incoming = guatu_window_end_reading (self, result);

  if (incoming != NULL)
    guatu_window_show_merge (self, GTK_WINDOW (self), incoming);
}

/**
 * guatu_window_merge:
 * @self: the window, with something open
 * @incoming: something that comes in, not read yet
 *
 * Reads it, shows what would come of merging it into what is open, and asks whether to.
 */
void
guatu_window_merge (GuatuWindow *self, GuatuIncoming *incoming)
{
  guatu_inspector_flush (self->inspector);
  guatu_window_read (self, incoming, self->dataset, incoming_read);
}

static void
file_chosen (GuatuWindow *self, int response)
{
  g_autofree char *path = guatu_window_take_answer (self, response);
  g_autoptr (GFile) file = path != NULL ? g_file_new_for_path (path) : NULL;
  g_autoptr (GuatuIncoming) incoming = NULL;

  if (file == NULL || self->document == NULL)
    return;
  incoming = guatu_incoming_new (file);
  guatu_window_merge (self, incoming);
}

/** guatu_window_merge_file: asks for a file, and merges it into what is open. */
void
guatu_window_merge_file (GuatuWindow *self)
{
  guatu_window_ask_what_to_read (self, _ ("Merge a File"), G_CALLBACK (file_chosen));
}

/** guatu_window_show_understood: shows how what is open was read from a table. */
void
guatu_window_show_understood (GuatuWindow *self)
{
  guatu_window_show_merge (self, GTK_WINDOW (self), self->incoming);
}
