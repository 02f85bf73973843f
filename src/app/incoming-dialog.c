/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/incoming-dialog-private.h"

#include <glib/gi18n.h>

#include "app/language.h"
#include "app/option-names.h"

G_DEFINE_FINAL_TYPE (GuatuIncomingDialog, guatu_incoming_dialog, ADW_TYPE_WINDOW)

enum
{
  MERGE,
  OPEN,
  TAKEN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

/* Of the dialog, where the window is no smaller. */
#define WIDE 680
#define HIGH 760

/** guatu_incoming_dialog_add_row: adds a row to a group, and remembers it in @rows. */
void
guatu_incoming_dialog_add_row (AdwPreferencesGroup *group, GPtrArray *rows,
                               GtkWidget *row)
{
  adw_preferences_group_add (group, row);
  g_ptr_array_add (rows, row);
}

/** guatu_incoming_dialog_empty: takes all of @rows from a group. */
void
guatu_incoming_dialog_empty (AdwPreferencesGroup *group, GPtrArray *rows)
{
  for (guint i = 0; i < rows->len; i++)
    adw_preferences_group_remove (group, g_ptr_array_index (rows, i));
  g_ptr_array_set_size (rows, 0);
}

static gboolean
can_act (GuatuIncomingDialog *self)
{
  if (self->reading != NULL || self->incoming->dataset == NULL)
    return FALSE;
  return self->into != NULL ? guatu_incoming_dialog_has_changes (self) : self->has_read;
}

static void
update (GuatuIncomingDialog *self)
{
  const gboolean can_read = self->reading == NULL;

  gtk_widget_set_sensitive (GTK_WIDGET (self->act), can_act (self));
  gtk_widget_set_sensitive (self->open, can_read && self->incoming->dataset != NULL);
  gtk_widget_set_sensitive (self->again, can_read);
  gtk_widget_set_sensitive (GTK_WIDGET (self->words), can_read);
}

/* Why it could not be read, and the first thing that is wrong with it. */
static void
show_failure (GuatuIncomingDialog *self)
{
  const GError *error = self->incoming->error;
  const GuatuProblems *problems = self->incoming->problems;
  g_autofree char *text = NULL, *shown = NULL;

  if (error != NULL && problems->len > 0)
    text = g_strjoin (" ", error->message,
                      ((GuatuProblem *) g_ptr_array_index (problems, 0))->message, NULL);
  else if (error != NULL)
    text = g_strdup (error->message);
  shown = guatu_option_names_show (text != NULL ? text : "");
  gtk_label_set_text (self->failure, shown);
  gtk_widget_set_visible (GTK_WIDGET (self->failure), text != NULL);
}

static void
show_incoming (GuatuIncomingDialog *self)
{
  show_failure (self);
  guatu_incoming_dialog_show_changes (self);
  guatu_incoming_dialog_show_notices (self);
  update (self);
}

static void
read_done (GObject *source, GAsyncResult *result, gpointer data)
{
  GuatuIncomingDialog *self = GUATU_INCOMING_DIALOG (source);

  if (g_cancellable_is_cancelled (g_task_get_cancellable (G_TASK (result))))
    return;
  g_clear_object (&self->reading);
  guatu_incoming_unref (self->incoming);
  self->incoming = guatu_incoming_ref (guatu_incoming_of_result (result));
  self->has_read = TRUE;
  show_incoming (self);
}

static void
read_again (GuatuIncomingDialog *self)
{
  GuatuTableWords words = { NULL };
  g_autoptr (GuatuIncoming) again = NULL;

  if (self->reading != NULL)
    return;
  guatu_incoming_dialog_take_words (self, &words);
  again = guatu_incoming_again (self->incoming, &words);
  self->reading = g_cancellable_new ();
  guatu_incoming_read_async (again, self, self->into, self->has_given_ids, self->reading,
                             read_done);
  update (self);
}

static void
act_clicked (GuatuIncomingDialog *self)
{
  GuatuMergeChoice choice;

  if (!can_act (self))
    return;
  choice = guatu_incoming_dialog_get_choice (self);
  if (self->into != NULL)
    g_signal_emit (self, signals[MERGE], 0, self->incoming, &choice);
  else
    g_signal_emit (self, signals[TAKEN], 0, self->incoming);
  gtk_window_close (GTK_WINDOW (self));
}

static void
open_clicked (GuatuIncomingDialog *self)
{
  g_signal_emit (self, signals[OPEN], 0, self->incoming);
  gtk_window_close (GTK_WINDOW (self));
}

static void
guatu_incoming_dialog_dispose (GObject *object)
{
  GuatuIncomingDialog *self = GUATU_INCOMING_DIALOG (object);

  if (self->reading != NULL)
    g_cancellable_cancel (self->reading);
  g_clear_object (&self->reading);
  g_clear_pointer (&self->incoming, guatu_incoming_unref);
  g_clear_pointer (&self->into, guatu_dataset_unref);

  G_OBJECT_CLASS (guatu_incoming_dialog_parent_class)->dispose (object);
}

static void
guatu_incoming_dialog_finalize (GObject *object)
{
  GuatuIncomingDialog *self = GUATU_INCOMING_DIALOG (object);

  g_ptr_array_unref (self->change_rows);
  g_ptr_array_unref (self->notice_rows);

  G_OBJECT_CLASS (guatu_incoming_dialog_parent_class)->finalize (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/guatu/Guatu/incoming-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, GuatuIncomingDialog, heading);
  gtk_widget_class_bind_template_child (widget_class, GuatuIncomingDialog, leave);
  gtk_widget_class_bind_template_child (widget_class, GuatuIncomingDialog, act);
  gtk_widget_class_bind_template_child (widget_class, GuatuIncomingDialog, open);
  gtk_widget_class_bind_template_child (widget_class, GuatuIncomingDialog, failure);
  gtk_widget_class_bind_template_child (widget_class, GuatuIncomingDialog, changes);
  gtk_widget_class_bind_template_child (widget_class, GuatuIncomingDialog, understood);
  gtk_widget_class_bind_template_child (widget_class, GuatuIncomingDialog, words);
  gtk_widget_class_bind_template_child (widget_class, GuatuIncomingDialog, again);
  gtk_widget_class_bind_template_child (widget_class, GuatuIncomingDialog, sheet);
  gtk_widget_class_bind_template_child (widget_class, GuatuIncomingDialog, header);
  gtk_widget_class_bind_template_child (widget_class, GuatuIncomingDialog, unit);
  gtk_widget_class_bind_template_child (widget_class, GuatuIncomingDialog, period);
  gtk_widget_class_bind_template_child (widget_class, GuatuIncomingDialog, encoding);
  gtk_widget_class_bind_template_child (widget_class, GuatuIncomingDialog, orientation);
  gtk_widget_class_bind_template_callback (widget_class, act_clicked);
  gtk_widget_class_bind_template_callback (widget_class, open_clicked);
  gtk_widget_class_bind_template_callback (widget_class, read_again);
  gtk_widget_class_bind_template_callback (widget_class,
                                           guatu_incoming_dialog_copy_notices);
}

static void
guatu_incoming_dialog_class_init (GuatuIncomingDialogClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = guatu_incoming_dialog_dispose;
  object_class->finalize = guatu_incoming_dialog_finalize;
  signals[MERGE]
      = g_signal_new ("merge", GUATU_TYPE_INCOMING_DIALOG, G_SIGNAL_RUN_LAST, 0, NULL,
                      NULL, NULL, G_TYPE_NONE, 2, G_TYPE_POINTER, G_TYPE_POINTER);
  signals[OPEN] = g_signal_new ("open", GUATU_TYPE_INCOMING_DIALOG, G_SIGNAL_RUN_LAST, 0,
                                NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_POINTER);
  signals[TAKEN] = g_signal_new ("taken", GUATU_TYPE_INCOMING_DIALOG, G_SIGNAL_RUN_LAST,
                                 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_POINTER);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close",
                                       NULL);
  bind_template (widget_class);
}

static void
guatu_incoming_dialog_init (GuatuIncomingDialog *self)
{
  self->change_rows = g_ptr_array_new ();
  self->notice_rows = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* What the dialog is for: to merge, or to see how what is open was read. */
static void
show_purpose (GuatuIncomingDialog *self)
{
  const gboolean merges = self->into != NULL;
  g_autofree char *name = g_path_get_basename (self->incoming->name);

  gtk_window_set_title (GTK_WINDOW (self),
                        merges ? _ ("Merge") : _ ("What Was Understood"));
  adw_window_title_set_title (self->heading, gtk_window_get_title (GTK_WINDOW (self)));
  adw_window_title_set_subtitle (self->heading, name);
  gtk_button_set_label (self->leave, merges ? _ ("_Cancel") : _ ("_Close"));
  gtk_button_set_label (self->act, merges ? _ ("_Merge") : _ ("_Use This Reading"));
  gtk_widget_set_visible (GTK_WIDGET (self->changes), merges);
  gtk_widget_set_visible (self->open, merges);
}

/**
 * guatu_incoming_dialog_new:
 * @parent: the window that it is of
 * @incoming: what comes in; with a plan where it may be merged
 * @has_given_ids: whether somebody gave the ids of what it may be merged into
 * @language: of the names of things
 *
 * Returns: (transfer none): the dialog, not shown yet; GTK owns it
 */
GuatuIncomingDialog *
guatu_incoming_dialog_new (GtkWindow *parent, GuatuIncoming *incoming,
                           gboolean has_given_ids, GuatuLanguage language)
{
  GuatuIncomingDialog *self
      = g_object_new (GUATU_TYPE_INCOMING_DIALOG, "transient-for", parent, NULL);

  self->incoming = guatu_incoming_ref (incoming);
  if (incoming->plan != NULL)
    self->into = guatu_dataset_ref (incoming->plan->first);
  self->has_given_ids = has_given_ids;
  self->language = guatu_language_of_words (language);
  show_purpose (self);
  guatu_incoming_dialog_show_words (self);
  show_incoming (self);
  gtk_window_set_default_size (GTK_WINDOW (self),
                               MIN (WIDE, gtk_widget_get_width (GTK_WIDGET (parent))),
                               MIN (HIGH, gtk_widget_get_height (GTK_WIDGET (parent))));
  gtk_widget_grab_focus (can_act (self) ? GTK_WIDGET (self->act)
                                        : GTK_WIDGET (self->leave));
  return self;
}
