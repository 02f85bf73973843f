/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/window-private.h"

#include <glib/gi18n.h>

#include "io/out/write-as.h"

/* Saving what is open, and asking before what is unsaved is lost. */

/* Does what waited until nothing was unsaved. */
static void
go_on (GuatuWindow *self)
{
  GuatuWindowThen then = self->then;
  g_autoptr (GFile) file = g_steal_pointer (&self->then_file);

  self->then = NULL;
  if (then != NULL)
    then (self, file);
}

static void
forget_then (GuatuWindow *self)
{
  self->then = NULL;
  g_clear_object (&self->then_file);
}

/* The document that is saved may be another than the one that is open by then. */
typedef struct
{
  GuatuWindow *window;
  GuatuDocument *document;
} Saving;

/* @etag: (transfer full) */
static void
take_saved (GuatuWindow *self, char *etag)
{
  g_free (self->own_etag);
  self->own_etag = etag;
  guatu_window_set_incoming (self, NULL);
  guatu_window_take_document (self, self->document);
  guatu_window_keep_journal (self);
  guatu_window_toast (self, _ ("Saved"));
  guatu_window_remember_file (guatu_document_get_file (self->document));
  guatu_window_look_at_file (self);
  go_on (self);
}

static void
tell_not_saved (GuatuWindow *self, const GError *error)
{
  forget_then (self);
  guatu_window_toast (self, error->message);
}

static void
saved (GObject *source, GAsyncResult *result, gpointer data)
{
  Saving *saving = data;
  GuatuWindow *self = saving->window;
  g_autoptr (GError) error = NULL;
  g_autofree char *etag = NULL;
  const gboolean done = guatu_document_save_finish (result, &etag, &error);

  self->is_saving = FALSE;
  if (!g_cancellable_is_cancelled (self->closing) && self->document == saving->document)
    {
      if (done)
        take_saved (self, g_steal_pointer (&etag));
      else
        tell_not_saved (self, error);
    }
  guatu_document_unref (saving->document);
  g_object_unref (self);
  g_free (saving);
}

static void
save_to (GuatuWindow *self, GFile *file)
{
  Saving *saving = g_new0 (Saving, 1);

  saving->window = g_object_ref (self);
  saving->document = guatu_document_ref (self->document);
  self->is_saving = TRUE;
  guatu_document_save_async (self->document, file, saved, saving);
}

static void
file_chosen (GuatuWindow *self, int response)
{
  g_autofree char *path = guatu_window_take_answer (self, response);
  g_autoptr (GFile) file = path != NULL ? g_file_new_for_path (path) : NULL;
  GuatuFormat format = GUATU_FORMAT_DATASET;

  if (file == NULL || self->document == NULL)
    {
      forget_then (self);
      return;
    }
  guatu_format_of_target (path, &format);
  if (format == GUATU_FORMAT_DATASET)
    {
      save_to (self, file);
      return;
    }
  /* A table has not all that is open, which stays unsaved. */
  forget_then (self);
  guatu_window_save_copy_to (self, path, format);
}

/**
 * guatu_window_save_as:
 * @self: the window, with something open
 *
 * Asks for a file and saves there; a copy, where its name says another format.
 */
void
guatu_window_save_as (GuatuWindow *self)
{
  GtkFileChooserNative *chooser = gtk_file_chooser_native_new (
      _ ("Save Dataset"), GTK_WINDOW (self), GTK_FILE_CHOOSER_ACTION_SAVE, _ ("_Save"),
      _ ("_Cancel"));
  g_autofree char *stem = guatu_window_suggest_name (self);
  g_autofree char *name
      = g_strconcat (stem, ".", guatu_format_extensions (GUATU_FORMAT_DATASET)[0], NULL);

  gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (chooser), name);
  g_signal_connect_object (chooser, "response", G_CALLBACK (file_chosen), self,
                           G_CONNECT_SWAPPED);
  guatu_window_ask_for_file (self, chooser);
}

/**
 * guatu_window_save:
 * @self: the window, with something open
 *
 * Saves where it is from, or asks where: never over what is built in, nor over a figure.
 * Where another program has changed the file since, asks which of both is to stay.
 */
void
guatu_window_save (GuatuWindow *self)
{
  GFile *file = guatu_document_get_file (self->document);

  guatu_inspector_flush (self->inspector);
  if (!guatu_document_has_own_file (self->document))
    guatu_window_save_as (self);
  else if (guatu_window_file_is_own (self, file))
    save_to (self, file);
  else
    guatu_window_ask_which (self);
}

static void
answered (GuatuWindow *self, const char *response)
{
  if (g_str_equal (response, "discard"))
    {
      guatu_window_end_journal (self);
      go_on (self);
    }
  else if (g_str_equal (response, "save") && self->document != NULL)
    guatu_window_save (self);
  else
    forget_then (self);
}

static void
ask (GuatuWindow *self)
{
  AdwMessageDialog *responses = guatu_window_new_question (
      self, _ ("Save Changes?"), _ ("Changes that are not saved will be lost for good."));

  adw_message_dialog_add_responses (responses, "cancel", _ ("_Cancel"), "discard",
                                    _ ("_Discard"), "save", _ ("_Save"), NULL);
  adw_message_dialog_set_response_appearance (responses, "discard",
                                              ADW_RESPONSE_DESTRUCTIVE);
  adw_message_dialog_set_response_appearance (responses, "save", ADW_RESPONSE_SUGGESTED);
  adw_message_dialog_set_default_response (responses, "save");
  adw_message_dialog_set_close_response (responses, "cancel");
  g_signal_connect_object (responses, "response", G_CALLBACK (answered), self,
                           G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (responses));
}

/** guatu_window_is_unsaved: whether something open would be lost, or may be soon. */
gboolean
guatu_window_is_unsaved (GuatuWindow *self)
{
  return self->document != NULL
         && (guatu_document_is_unsaved (self->document)
             || guatu_document_is_busy (self->document));
}

/**
 * guatu_window_when_saved:
 * @self: the window
 * @then: what is to be done, such as opening another file
 * @file: (nullable): for @then
 *
 * Does something after which what is open is gone: at once where nothing is unsaved, else
 * once it is saved or given up.
 */
void
guatu_window_when_saved (GuatuWindow *self, GuatuWindowThen then, GFile *file)
{
  guatu_inspector_flush (self->inspector);
  self->then = then;
  g_set_object (&self->then_file, file);
  if (guatu_window_is_unsaved (self))
    ask (self);
  else
    go_on (self);
}

/**
 * guatu_window_save_over:
 * @self: the window, with a file of its own open
 *
 * Saves over what another program wrote.
 */
void
guatu_window_save_over (GuatuWindow *self)
{
  save_to (self, guatu_document_get_file (self->document));
}
