/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/window-private.h"

/* Telling and asking. */

#define BODY_CHARS 36
#define LEAST_WIDTH 300

/**
 * guatu_window_new_message:
 * @self: the window
 * @heading: what is asked
 *
 * Returns: (transfer none): a dialog without responses yet, which goes with @self; GTK
 *   owns it
 */
AdwMessageDialog *
guatu_window_new_message (GuatuWindow *self, const char *heading)
{
  GtkWidget *asks = adw_message_dialog_new (GTK_WINDOW (self), heading, NULL);

  gtk_window_set_destroy_with_parent (GTK_WINDOW (asks), TRUE);
  return ADW_MESSAGE_DIALOG (asks);
}

/**
 * guatu_window_new_question:
 * @self: the window
 * @heading: what is asked
 * @body: what depends on the answer
 *
 * Returns: (transfer none): a dialog without responses yet; GTK owns it
 */
AdwMessageDialog *
guatu_window_new_question (GuatuWindow *self, const char *heading, const char *body)
{
  AdwMessageDialog *asks = guatu_window_new_message (self, heading);
  GtkWidget *label = gtk_label_new (body);

  /* Of its own body's width libadwaita 1.7 measures the heading for less than a word. */
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  /* A name of a file may be broader than the question. */
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_justify (GTK_LABEL (label), GTK_JUSTIFY_CENTER);
  gtk_label_set_max_width_chars (GTK_LABEL (label), BODY_CHARS);
  gtk_widget_set_size_request (label, LEAST_WIDTH, -1);
  adw_message_dialog_set_extra_child (asks, label);
  gtk_accessible_update_relation (GTK_ACCESSIBLE (asks),
                                  GTK_ACCESSIBLE_RELATION_DESCRIBED_BY, label, NULL, -1);
  return asks;
}

/**
 * guatu_window_toast:
 * @self: the window
 * @text: what to tell, not markup
 */
void
guatu_window_toast (GuatuWindow *self, const char *text)
{
  g_autofree char *markup = g_markup_escape_text (text, -1);

  adw_toast_overlay_add_toast (self->toasts, adw_toast_new (markup));
}

/**
 * guatu_window_ask_for_file:
 * @self: the window
 * @chooser: (transfer full): what asks
 *
 * Shows @chooser; its "response" is to call guatu_window_take_answer().
 */
void
guatu_window_ask_for_file (GuatuWindow *self, GtkFileChooserNative *chooser)
{
  if (self->chooser != NULL)
    gtk_native_dialog_destroy (GTK_NATIVE_DIALOG (self->chooser));
  g_set_object (&self->chooser, chooser);
  g_object_unref (chooser);
  guatu_window_suggest_folder (self, GTK_FILE_CHOOSER (chooser));
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (chooser), TRUE);
  gtk_native_dialog_set_transient_for (GTK_NATIVE_DIALOG (chooser), GTK_WINDOW (self));
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (chooser));
}

/* Where was saved is where is asked next. */
static void
keep_folder (GuatuWindow *self, GtkFileChooser *chooser, GFile *file)
{
  const GtkFileChooserAction action = gtk_file_chooser_get_action (chooser);

  if (file == NULL || action == GTK_FILE_CHOOSER_ACTION_OPEN)
    return;
  g_clear_object (&self->folder);
  self->folder = action == GTK_FILE_CHOOSER_ACTION_SELECT_FOLDER
                     ? g_object_ref (file)
                     : g_file_get_parent (file);
}

/**
 * guatu_window_take_answer:
 * @self: the window, whose chooser has had a response
 * @response: the response
 *
 * Returns: (transfer full) (nullable): the path of the chosen file on this
 *   machine, or %NULL if none was chosen
 */
char *
guatu_window_take_answer (GuatuWindow *self, int response)
{
  g_autoptr (GtkFileChooserNative) chooser = g_steal_pointer (&self->chooser);
  g_autoptr (GFile) file = NULL;

  if (response != GTK_RESPONSE_ACCEPT)
    return NULL;
  file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (chooser));
  keep_folder (self, GTK_FILE_CHOOSER (chooser), file);
  return file == NULL ? NULL : g_file_get_path (file);
}
