/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/window-private.h"

#include <glib/gi18n.h>

#include "io/formats.h"

/* Saving what is open, and asking before what is unsaved is lost. */

#define BODY_CHARS 36
#define LEAST_WIDTH 260

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

/* Its writer knows the file already. */
static void
note_own_file (GuatuWindow *self, GFile *file)
{
  g_autoptr (GFileInfo) info = g_file_query_info (file, G_FILE_ATTRIBUTE_ETAG_VALUE,
                                                  G_FILE_QUERY_INFO_NONE, NULL, NULL);

  g_free (self->own_etag);
  self->own_etag = info != NULL ? g_strdup (g_file_info_get_etag (info)) : NULL;
}

static void
save_to (GuatuWindow *self, GFile *file)
{
  g_autoptr (GError) error = NULL;

  if (!guatu_document_save (self->document, file, &error))
    {
      forget_then (self);
      guatu_window_toast (self, error->message);
      return;
    }
  note_own_file (self, file);
  guatu_window_take_document (self, self->document);
  guatu_window_toast (self, _ ("Saved"));
  go_on (self);
}

static void
file_chosen (GuatuWindow *self, int response)
{
  g_autofree char *path = guatu_window_take_answer (self, response);
  g_autoptr (GFile) file = path != NULL ? g_file_new_for_path (path) : NULL;

  if (file != NULL && self->document != NULL)
    save_to (self, file);
  else
    forget_then (self);
}

/**
 * guatu_window_save_as:
 * @self: the window, with something open
 *
 * Asks for a file and saves there.
 */
void
guatu_window_save_as (GuatuWindow *self)
{
  GtkFileChooserNative *chooser = gtk_file_chooser_native_new (
      _ ("Save Dataset"), GTK_WINDOW (self), GTK_FILE_CHOOSER_ACTION_SAVE, _ ("_Save"),
      _ ("_Cancel"));
  g_autofree char *name = g_strconcat (
      self->dataset->id, ".", guatu_format_extensions (GUATU_FORMAT_DATASET)[0], NULL);

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
 */
void
guatu_window_save (GuatuWindow *self)
{
  if (guatu_document_has_own_file (self->document))
    save_to (self, guatu_document_get_file (self->document));
  else
    guatu_window_save_as (self);
}

static void
answered (GuatuWindow *self, const char *response)
{
  if (g_str_equal (response, "discard"))
    go_on (self);
  else if (g_str_equal (response, "save") && self->document != NULL)
    guatu_window_save (self);
  else
    forget_then (self);
}

static void
ask (GuatuWindow *self)
{
  GtkWidget *asks = adw_message_dialog_new (GTK_WINDOW (self), _ ("Save Changes?"), NULL);
  AdwMessageDialog *responses = ADW_MESSAGE_DIALOG (asks);
  GtkWidget *body
      = gtk_label_new (_ ("Changes that are not saved will be lost for good."));

  /* Of its own body's width libadwaita 1.7 measures the heading for less than a word. */
  gtk_label_set_wrap (GTK_LABEL (body), TRUE);
  gtk_label_set_justify (GTK_LABEL (body), GTK_JUSTIFY_CENTER);
  gtk_label_set_max_width_chars (GTK_LABEL (body), BODY_CHARS);
  gtk_widget_set_size_request (body, LEAST_WIDTH, -1);
  adw_message_dialog_set_extra_child (responses, body);
  gtk_accessible_update_relation (GTK_ACCESSIBLE (asks),
                                  GTK_ACCESSIBLE_RELATION_DESCRIBED_BY, body, NULL, -1);
  adw_message_dialog_add_responses (responses, "cancel", _ ("_Cancel"), "discard",
                                    _ ("_Discard"), "save", _ ("_Save"), NULL);
  adw_message_dialog_set_response_appearance (responses, "discard",
                                              ADW_RESPONSE_DESTRUCTIVE);
  adw_message_dialog_set_response_appearance (responses, "save", ADW_RESPONSE_SUGGESTED);
  adw_message_dialog_set_default_response (responses, "save");
  adw_message_dialog_set_close_response (responses, "cancel");
  g_signal_connect_object (asks, "response", G_CALLBACK (answered), self,
                           G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (asks));
}

/** guatu_window_is_unsaved: whether something open would be lost. */
gboolean
guatu_window_is_unsaved (GuatuWindow *self)
{
  return self->document != NULL && guatu_document_is_unsaved (self->document);
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
  self->then = then;
  g_set_object (&self->then_file, file);
  if (guatu_window_is_unsaved (self))
    ask (self);
  else
    go_on (self);
}
