/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n.h>

#include "app/draft-dialog-private.h"

/* How a review ends: charts are made of what is taken, or it is left. */

static void
read_done (GObject *source, GAsyncResult *result, gpointer data)
{
  GuatuDraftDialog *self = GUATU_DRAFT_DIALOG (source);
  GCancellable *work = g_task_get_cancellable (G_TASK (result));
  GuatuIncoming *incoming = guatu_incoming_of_result (result);

  if (self->is_done)
    return;
  gtk_widget_set_sensitive (GTK_WIDGET (self->panes), TRUE);
  if (g_cancellable_is_cancelled (work))
    {
      guatu_draft_dialog_update_counts (self);
      return;
    }
  guatu_work_bar_end (self->work, work);
  guatu_draft_dialog_update_counts (self);
  if (incoming->dataset == NULL)
    {
      const char *message
          = incoming->error != NULL ? incoming->error->message
            : incoming->problems->len > 0
                ? ((GuatuProblem *) g_ptr_array_index (incoming->problems, 0))->message
                : "";

      guatu_draft_dialog_tell_failure (self, message);
      return;
    }
  g_signal_emit_by_name (self, self->merges ? "merge" : "open", incoming);
}

/* Makes a dataset of what is taken, in a thread. */
static void
begin (GuatuDraftDialog *self, gboolean merges)
{
  g_autoptr (GuatuIncoming) again = NULL;

  if (!guatu_draft_dialog_apply (self) || guatu_draft_n_taken (self->draft) == 0
      || guatu_work_bar_is_working (self->work))
    return;
  again = guatu_incoming_again (self->incoming, &self->incoming->words);
  self->merges = merges;
  /* An entry that has the keyboard would not notice that it loses it. */
  gtk_window_set_focus (GTK_WINDOW (self), NULL);
  gtk_widget_set_sensitive (GTK_WIDGET (self->panes), FALSE);
  guatu_incoming_read_async (again, self, merges ? self->into : NULL, self->has_given_ids,
                             guatu_work_bar_begin (self->work, _ ("Making charts…")),
                             read_done);
  guatu_draft_dialog_update_counts (self);
}

/** guatu_draft_dialog_act_clicked: merges what is taken, or opens it where nothing is. */
void
guatu_draft_dialog_act_clicked (GuatuDraftDialog *self)
{
  begin (self, self->into != NULL);
}

/** guatu_draft_dialog_own_clicked: opens what is taken by itself. */
void
guatu_draft_dialog_own_clicked (GuatuDraftDialog *self)
{
  begin (self, FALSE);
}

/** guatu_draft_dialog_done: closes it, without a question, as all of it is in use. */
void
guatu_draft_dialog_done (GuatuDraftDialog *self)
{
  self->is_done = TRUE;
  gtk_window_close (GTK_WINDOW (self));
}

static void
leave_answered (GuatuDraftDialog *self, const char *response, GtkWindow *asks)
{
  if (!g_str_equal (response, "leave"))
    return;
  /* It goes only after this window, which it would still look for. */
  gtk_window_set_transient_for (asks, gtk_window_get_transient_for (GTK_WINDOW (self)));
  guatu_draft_dialog_done (self);
}

/** guatu_draft_dialog_close_request: asks first where something was decided, so that it
 * is not lost by a slip. */
gboolean
guatu_draft_dialog_close_request (GtkWindow *window)
{
  GuatuDraftDialog *self = GUATU_DRAFT_DIALOG (window);
  GtkWidget *asks;

  if (self->is_done || !self->is_decided)
    {
      self->is_done = TRUE;
      guatu_work_bar_cancel (self->work);
      return GTK_WINDOW_CLASS (g_type_class_peek_parent (GTK_WINDOW_GET_CLASS (window)))
          ->close_request (window);
    }
  asks = adw_message_dialog_new (window, _ ("Leave the Report?"),
                                 _ ("What you decided on its figures will be lost."));
  adw_message_dialog_add_responses (ADW_MESSAGE_DIALOG (asks), "stay", _ ("_Stay"),
                                    "leave", _ ("_Leave"), NULL);
  adw_message_dialog_set_response_appearance (ADW_MESSAGE_DIALOG (asks), "leave",
                                              ADW_RESPONSE_DESTRUCTIVE);
  adw_message_dialog_set_default_response (ADW_MESSAGE_DIALOG (asks), "stay");
  adw_message_dialog_set_close_response (ADW_MESSAGE_DIALOG (asks), "stay");
  g_signal_connect_object (asks, "response", G_CALLBACK (leave_answered), self,
                           G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (asks));
  return TRUE;
}
