/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/window-private.h"

#include <glib/gi18n.h>

#include "app/draft-dialog.h"
#include "app/language.h"
#include "io/report/prose-text.h"

/* Reading the figures of a report. */

/* What is taken is in use. What asked goes only after the review, which it would still
 * look for. */
static void
end_review (GtkWindow *asks, GuatuDraftDialog *review)
{
  gtk_window_set_transient_for (asks, gtk_window_get_transient_for (GTK_WINDOW (review)));
  guatu_draft_dialog_done (review);
}

static void
merged (GtkWindow *asks, GuatuIncoming *incoming, const GuatuMergeChoice *choice,
        GuatuDraftDialog *review)
{
  guatu_window_set_view (
      GUATU_WINDOW (gtk_window_get_transient_for (GTK_WINDOW (review))), "wall");
  end_review (asks, review);
}

static void
opened (GtkWindow *asks, GuatuIncoming *incoming, GuatuDraftDialog *review)
{
  end_review (asks, review);
}

/* The review stays until it is decided how to merge. */
static void
merge_reviewed (GuatuDraftDialog *review, GuatuIncoming *incoming, GuatuWindow *self)
{
  GtkWindow *asks;

  if (self->document == NULL)
    return;
  asks = guatu_window_show_merge (self, GTK_WINDOW (review), incoming);
  g_signal_connect_object (asks, "merge", G_CALLBACK (merged), review, G_CONNECT_AFTER);
  g_signal_connect_object (asks, "open", G_CALLBACK (opened), review, G_CONNECT_AFTER);
}

static void
open_reviewed (GuatuDraftDialog *review, GuatuIncoming *incoming, GuatuWindow *self)
{
  guatu_draft_dialog_done (review);
  if (guatu_window_is_pristine (self))
    guatu_window_open_incoming (self, incoming);
  else
    guatu_window_open_apart (self, incoming);
}

/**
 * guatu_window_review:
 * @self: the window
 * @incoming: a report that was read
 *
 * Shows it with its figures, to be taken, left out and mended.
 */
void
guatu_window_review (GuatuWindow *self, GuatuIncoming *incoming)
{
  const gboolean is_pristine = guatu_window_is_pristine (self);
  GFile *own = is_pristine ? NULL : guatu_document_get_file (self->document);
  GuatuDraftDialog *review = guatu_draft_dialog_new (
      GTK_WINDOW (self), incoming, is_pristine ? NULL : self->dataset,
      own == NULL || guatu_document_has_own_file (self->document),
      guatu_language_of_words (self->language));

  g_signal_connect_object (review, "merge", G_CALLBACK (merge_reviewed), self, 0);
  g_signal_connect_object (review, "open", G_CALLBACK (open_reviewed), self, 0);
  gtk_window_present (GTK_WINDOW (review));
}

static void
report_read (GObject *source, GAsyncResult *result, gpointer data)
{
  guatu_window_end_reading (GUATU_WINDOW (source), result);
}

/**
 * guatu_window_read_report:
 * @self: the window
 * @incoming: a report that is not read yet
 *
 * Reads it in a thread, and shows it for review.
 */
void
guatu_window_read_report (GuatuWindow *self, GuatuIncoming *incoming)
{
  guatu_inspector_flush (self->inspector);
  guatu_window_read (self, incoming, NULL, report_read);
}

static void
file_chosen (GuatuWindow *self, int response)
{
  g_autofree char *path = guatu_window_take_answer (self, response);
  g_autoptr (GFile) file = path != NULL ? g_file_new_for_path (path) : NULL;
  g_autoptr (GuatuIncoming) incoming = NULL;

  if (file == NULL)
    return;
  incoming = guatu_incoming_new_report (file, NULL);
  guatu_window_read_report (self, incoming);
}

/** guatu_window_choose_report: asks for a report, and reads it. */
void
guatu_window_choose_report (GuatuWindow *self)
{
  GtkFileChooserNative *chooser = gtk_file_chooser_native_new (
      _ ("Read a Report"), GTK_WINDOW (self), GTK_FILE_CHOOSER_ACTION_OPEN, _ ("_Open"),
      _ ("_Cancel"));
  g_autoptr (GtkFileFilter) filter = gtk_file_filter_new ();
  const char *const *extensions = guatu_report_extensions ();
  g_autoptr (GtkFileFilter) all = gtk_file_filter_new ();

  gtk_file_filter_set_name (filter, _ ("Reports"));
  for (guint i = 0; extensions[i] != NULL; i++)
    {
      g_autofree char *pattern = g_strconcat ("*.", extensions[i], NULL);

      gtk_file_filter_add_pattern (filter, pattern);
    }
  gtk_file_filter_set_name (all, _ ("All Files"));
  gtk_file_filter_add_pattern (all, "*");
  gtk_file_chooser_add_filter (GTK_FILE_CHOOSER (chooser), filter);
  gtk_file_chooser_add_filter (GTK_FILE_CHOOSER (chooser), all);
  g_signal_connect_object (chooser, "response", G_CALLBACK (file_chosen), self,
                           G_CONNECT_SWAPPED);
  guatu_window_ask_for_file (self, chooser);
}
