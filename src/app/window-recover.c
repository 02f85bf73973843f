/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/window-private.h"

#include <glib/gi18n.h>

#include "app/language.h"

/* What was unsaved when the program ended without being asked to: offered once when it
 * starts again. */

typedef struct
{
  GuatuWindow *window; /* not owned: the dialog goes with it */
  GPtrArray *left;     /* (element-type GuatuLeftJournal) */
} Offer;

static void
offer_free (gpointer data, GClosure *closure)
{
  Offer *offer = data;

  g_ptr_array_unref (offer->left);
  g_free (offer);
}

static void
read_in_thread (GTask *task, gpointer source, gpointer left, GCancellable *cancellable)
{
  GError *error = NULL;
  GuatuDataset *dataset = guatu_left_journal_read (left, &error);

  if (dataset != NULL)
    g_task_return_pointer (task, dataset, (GDestroyNotify) guatu_dataset_unref);
  else
    g_task_return_error (task, error);
}

/* It goes on in the same journal, so that there is no moment in which it is in none. */
static void
take_left (GuatuWindow *self, GuatuLeftJournal *left, GuatuDataset *dataset)
{
  g_autoptr (GuatuDocument) document = guatu_document_new (dataset, left->file);

  guatu_document_set_unsaved (document);
  guatu_window_end_journal (self);
  self->journal = guatu_left_journal_adopt (left);
  g_free (self->own_etag);
  self->own_etag = g_strdup (left->etag);
  guatu_window_set_incoming (self, NULL);
  guatu_window_take_document (self, document);
  guatu_window_look_at_file (self);
}

static void
left_read (GObject *source, GAsyncResult *result, gpointer data)
{
  GuatuWindow *self = GUATU_WINDOW (source);
  g_autoptr (GError) error = NULL;
  g_autoptr (GuatuDataset) dataset = g_task_propagate_pointer (G_TASK (result), &error);

  if (g_cancellable_is_cancelled (self->closing))
    return;
  if (dataset != NULL)
    take_left (self, g_task_get_task_data (G_TASK (result)), dataset);
  else
    guatu_window_toast (self, error->message);
}

static void
recover (GuatuWindow *self, GuatuLeftJournal *left)
{
  g_autoptr (GTask) task = g_task_new (self, NULL, left_read, NULL);

  g_task_set_task_data (task, left, (GDestroyNotify) guatu_left_journal_free);
  g_task_run_in_thread (task, read_in_thread);
}

/* The window that asks shows one of them, if nothing but what is built in is open there.
 */
static void
recover_all (GuatuWindow *self, GPtrArray *left)
{
  GuatuWindow *window
      = self->document != NULL && guatu_window_is_pristine (self) ? self : NULL;

  while (left->len > 0)
    {
      if (window == NULL)
        window = guatu_window_new (gtk_window_get_application (GTK_WINDOW (self)),
                                   self->settings);
      gtk_window_present (GTK_WINDOW (window));
      recover (window, g_ptr_array_steal_index (left, 0));
      window = NULL;
    }
}

static void
answered (AdwMessageDialog *asks, const char *response, gpointer data)
{
  Offer *offer = data;

  if (g_str_equal (response, "recover"))
    recover_all (offer->window, offer->left);
  else if (g_str_equal (response, "discard"))
    for (guint i = 0; i < offer->left->len; i++)
      guatu_left_journal_discard (g_ptr_array_index (offer->left, i));
}

/* "Title (file.guatu.json), 2026-05-01 14:05" */
static char *
describe (const GuatuLeftJournal *left, GuatuLanguage language)
{
  g_autoptr (GDateTime) changed = g_date_time_new_from_unix_local (left->changed);
  g_autofree char *when
      = changed != NULL ? g_date_time_format (changed, "%F %R") : g_strdup ("");
  g_autofree char *base = left->file != NULL ? g_file_get_basename (left->file) : NULL;
  g_autofree char *name = base != NULL ? g_filename_display_name (base) : NULL;
  const char *title = guatu_text_is_absent (&left->title)
                          ? ""
                          : guatu_text_get (&left->title, language);

  /* Translators: the title of a dataset, its file, and when it was changed last. */
  return name != NULL ? g_strdup_printf (_ ("%s (%s), %s"), title, name, when)
                      : g_strdup_printf (_ ("%s, %s"), title, when);
}

/**
 * guatu_window_offer_left:
 * @self: the window
 *
 * Asks what is to become of what was unsaved when the program ended last, if there is
 * anything. Who answers later is asked again at the next start.
 */
void
guatu_window_offer_left (GuatuWindow *self)
{
  g_autofree char *folder = guatu_journal_folder ();
  g_autoptr (GPtrArray) left = guatu_journal_find_left (folder);
  g_autoptr (GString) body = g_string_new (NULL);
  Offer *offer;
  AdwMessageDialog *asks;

  if (left->len == 0)
    return;
  g_string_append (body, _ ("Guatu ended before these were saved:"));
  for (guint i = 0; i < left->len; i++)
    {
      g_autofree char *line = describe (g_ptr_array_index (left, i),
                                        guatu_language_of_words (self->language));

      g_string_append_printf (body, "\n%s", line);
    }
  offer = g_new0 (Offer, 1);
  offer->window = self;
  offer->left = g_steal_pointer (&left);
  asks = guatu_window_new_question (self, _ ("Recover Unsaved Changes?"), body->str);
  adw_message_dialog_add_responses (asks, "later", _ ("_Later"), "discard",
                                    _ ("_Discard"), "recover", _ ("_Recover"), NULL);
  adw_message_dialog_set_response_appearance (asks, "discard", ADW_RESPONSE_DESTRUCTIVE);
  adw_message_dialog_set_response_appearance (asks, "recover", ADW_RESPONSE_SUGGESTED);
  adw_message_dialog_set_default_response (asks, "recover");
  adw_message_dialog_set_close_response (asks, "later");
  g_signal_connect_data (asks, "response", G_CALLBACK (answered), offer, offer_free, 0);
  gtk_window_present (GTK_WINDOW (asks));
}
