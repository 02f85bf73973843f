/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/draft-dialog-private.h"

#include <glib/gi18n.h>

G_DEFINE_FINAL_TYPE (GuatuDraftDialog, guatu_draft_dialog, ADW_TYPE_WINDOW)

static void
set_count (GtkLabel *label, const char *format, guint n)
{
  g_autofree char *text = g_strdup_printf (format, n);

  gtk_label_set_text (label, text);
}

/** guatu_draft_dialog_update_counts: says how many figures are taken, unsure and left
 * out, and lets be done what can be. */
void
guatu_draft_dialog_update_counts (GuatuDraftDialog *self)
{
  const guint n_taken = guatu_draft_n_taken (self->draft);
  const guint n_open = guatu_draft_n_open (self->draft);
  const guint n_none = guatu_draft_n_figures (self->draft) - n_taken - n_open
                       + self->draft->prose->left->len;
  const gboolean can_act = n_taken > 0 && !guatu_work_bar_is_working (self->work);
  guint next;

  set_count (self->taken, ngettext ("%u taken", "%u taken", n_taken), n_taken);
  set_count (self->unsure, ngettext ("%u unsure", "%u unsure", n_open), n_open);
  set_count (self->none, ngettext ("%u left out", "%u left out", n_none), n_none);
  guatu_draft_dialog_arrange (self);
  gtk_widget_set_sensitive (GTK_WIDGET (self->act), can_act);
  gtk_widget_set_sensitive (self->own, can_act);
  gtk_widget_set_sensitive (GTK_WIDGET (self->several),
                            guatu_draft_can_take_several (self->draft));
  gtk_widget_set_sensitive (
      self->next,
      guatu_draft_next_open (self->draft, MIN (self->current, G_MAXUINT - 1), &next));
  gtk_widget_set_sensitive (self->take_in,
                            gtk_single_selection_get_selected (self->selected_left)
                                != GTK_INVALID_LIST_POSITION);
}

/** guatu_draft_dialog_changed: shows everywhere what there is now. */
void
guatu_draft_dialog_changed (GuatuDraftDialog *self)
{
  if (self->current != GUATU_DRAFT_NONE && self->current < self->next_figure)
    guatu_draft_dialog_tag (self, self->current);
  guatu_draft_dialog_update_rows (self);
  guatu_draft_dialog_show_doubts (self);
  guatu_draft_dialog_update_counts (self);
}

/** guatu_draft_dialog_make_current: a figure, or none, is what is spoken of. */
void
guatu_draft_dialog_make_current (GuatuDraftDialog *self, guint i)
{
  if (i == self->current)
    return;
  self->current = i;
  guatu_draft_dialog_fill_form (self);
  guatu_draft_dialog_update_counts (self);
  if (i != GUATU_DRAFT_NONE)
    guatu_draft_dialog_show_in_text (self, guatu_draft_figure (self->draft, i)->start,
                                     guatu_draft_figure (self->draft, i)->end);
}

static void
selected_changed (GuatuDraftDialog *self)
{
  GuatuDraftItem *item = gtk_single_selection_get_selected_item (self->selected);

  if (item != NULL && !guatu_draft_item_is_heading (item))
    guatu_draft_dialog_make_current (self, guatu_draft_item_get_index (item));
}

static void
selected_left_changed (GuatuDraftDialog *self)
{
  GuatuDraftItem *item = gtk_single_selection_get_selected_item (self->selected_left);
  const GuatuProseLeft *number;

  guatu_draft_dialog_update_counts (self);
  if (item == NULL)
    return;
  number = &g_array_index (self->draft->prose->left, GuatuProseLeft,
                           guatu_draft_item_get_index (item));
  guatu_draft_dialog_show_in_text (self, number->start, number->end);
}

static void
next_unsure (GtkWidget *widget, const char *name, GVariant *parameter)
{
  guatu_draft_dialog_next_clicked (GUATU_DRAFT_DIALOG (widget));
}

static void
guatu_draft_dialog_dispose (GObject *object)
{
  GuatuDraftDialog *self = GUATU_DRAFT_DIALOG (object);

  self->is_done = TRUE;
  self->current = GUATU_DRAFT_NONE;
  g_clear_handle_id (&self->fill_source, g_source_remove);
  g_clear_handle_id (&self->focus_source, g_source_remove);
  g_clear_handle_id (&self->rows_source, g_source_remove);
  g_clear_object (&self->selected);
  g_clear_object (&self->selected_left);
  g_clear_object (&self->figure_list);
  g_clear_object (&self->left_list);
  g_clear_pointer (&self->incoming, guatu_incoming_unref);
  g_clear_pointer (&self->into, guatu_dataset_unref);

  G_OBJECT_CLASS (guatu_draft_dialog_parent_class)->dispose (object);
}

static void
guatu_draft_dialog_finalize (GObject *object)
{
  GuatuDraftDialog *self = GUATU_DRAFT_DIALOG (object);

  g_hash_table_unref (self->shown);
  g_clear_pointer (&self->draft, guatu_draft_unref);

  G_OBJECT_CLASS (guatu_draft_dialog_parent_class)->finalize (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/guatu/Guatu/draft-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, GuatuDraftDialog, heading);
  gtk_widget_class_bind_template_child (widget_class, GuatuDraftDialog, act);
  gtk_widget_class_bind_template_child (widget_class, GuatuDraftDialog, own);
  gtk_widget_class_bind_template_child (widget_class, GuatuDraftDialog, work);
  gtk_widget_class_bind_template_child (widget_class, GuatuDraftDialog, panes);
  gtk_widget_class_bind_template_child (widget_class, GuatuDraftDialog, head);
  gtk_widget_class_bind_template_child (widget_class, GuatuDraftDialog, counts);
  gtk_widget_class_bind_template_child (widget_class, GuatuDraftDialog, taken);
  gtk_widget_class_bind_template_child (widget_class, GuatuDraftDialog, unsure);
  gtk_widget_class_bind_template_child (widget_class, GuatuDraftDialog, none);
  gtk_widget_class_bind_template_child (widget_class, GuatuDraftDialog, several);
  gtk_widget_class_bind_template_child (widget_class, GuatuDraftDialog, text);
  gtk_widget_class_bind_template_child (widget_class, GuatuDraftDialog, stack);
  gtk_widget_class_bind_template_child (widget_class, GuatuDraftDialog, figures);
  gtk_widget_class_bind_template_child (widget_class, GuatuDraftDialog, left);
  gtk_widget_class_bind_template_child (widget_class, GuatuDraftDialog, form);
  gtk_widget_class_bind_template_child (widget_class, GuatuDraftDialog, name);
  gtk_widget_class_bind_template_child (widget_class, GuatuDraftDialog, number);
  gtk_widget_class_bind_template_child (widget_class, GuatuDraftDialog, unit);
  gtk_widget_class_bind_template_child (widget_class, GuatuDraftDialog, period);
  gtk_widget_class_bind_template_child (widget_class, GuatuDraftDialog, bound);
  gtk_widget_class_bind_template_child (widget_class, GuatuDraftDialog, status);
  gtk_widget_class_bind_template_child (widget_class, GuatuDraftDialog, doubts);
  gtk_widget_class_bind_template_child (widget_class, GuatuDraftDialog, failure);
  gtk_widget_class_bind_template_child (widget_class, GuatuDraftDialog, next);
  gtk_widget_class_bind_template_child (widget_class, GuatuDraftDialog, take_in);
  gtk_widget_class_bind_template_callback (widget_class, guatu_draft_dialog_act_clicked);
  gtk_widget_class_bind_template_callback (widget_class, guatu_draft_dialog_own_clicked);
  gtk_widget_class_bind_template_callback (widget_class, guatu_draft_dialog_next_clicked);
  gtk_widget_class_bind_template_callback (widget_class, guatu_draft_dialog_drop_clicked);
  gtk_widget_class_bind_template_callback (widget_class, guatu_draft_dialog_take_clicked);
  gtk_widget_class_bind_template_callback (widget_class,
                                           guatu_draft_dialog_take_in_clicked);
}

static void
guatu_draft_dialog_class_init (GuatuDraftDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = guatu_draft_dialog_dispose;
  object_class->finalize = guatu_draft_dialog_finalize;
  GTK_WINDOW_CLASS (klass)->close_request = guatu_draft_dialog_close_request;
  g_signal_new ("merge", GUATU_TYPE_DRAFT_DIALOG, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                G_TYPE_NONE, 1, G_TYPE_POINTER);
  g_signal_new ("open", GUATU_TYPE_DRAFT_DIALOG, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                G_TYPE_NONE, 1, G_TYPE_POINTER);
  g_type_ensure (GUATU_TYPE_WORK_BAR);
  gtk_widget_class_install_action (widget_class, "report.next-unsure", NULL, next_unsure);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close",
                                       NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_g, GDK_CONTROL_MASK,
                                       "report.next-unsure", NULL);
  bind_template (widget_class);
}

static void
guatu_draft_dialog_init (GuatuDraftDialog *self)
{
  self->current = GUATU_DRAFT_NONE;
  self->shown = g_hash_table_new (NULL, NULL);
  gtk_widget_init_template (GTK_WIDGET (self));
  guatu_draft_dialog_add_keys (self);
}

/* The first figure to look at, or the first of all. */
static void
begin_anywhere (GuatuDraftDialog *self)
{
  guint first = 0;

  if (guatu_draft_n_figures (self->draft) == 0)
    {
      guatu_draft_dialog_fill_form (self);
      guatu_draft_dialog_update_counts (self);
      return;
    }
  if (!guatu_draft_is_open (self->draft, 0))
    guatu_draft_next_open (self->draft, 0, &first);
  guatu_draft_dialog_select (self, first, TRUE);
}

/**
 * guatu_draft_dialog_new:
 * @parent: the window that it is of
 * @incoming: a report that was read
 * @into: (nullable): what it may be merged into
 * @has_given_ids: whether somebody gave @into its ids
 * @language: of the words for periods
 *
 * Returns: (transfer none): the dialog, not shown yet; GTK owns it
 */
GuatuDraftDialog *
guatu_draft_dialog_new (GtkWindow *parent, GuatuIncoming *incoming, GuatuDataset *into,
                        gboolean has_given_ids, GuatuLanguage language)
{
  GuatuDraftDialog *self
      = g_object_new (GUATU_TYPE_DRAFT_DIALOG, "transient-for", parent, NULL);

  self->incoming = guatu_incoming_ref (incoming);
  self->draft = guatu_draft_ref (incoming->draft);
  self->into = into != NULL ? guatu_dataset_ref (into) : NULL;
  self->has_given_ids = has_given_ids;
  self->language = guatu_language_primary (language);
  adw_window_title_set_title (self->heading, gtk_window_get_title (GTK_WINDOW (self)));
  adw_window_title_set_subtitle (self->heading, self->draft->name);
  gtk_button_set_label (self->act, into != NULL ? _ ("_Merge…") : _ ("_Make Charts"));
  gtk_widget_set_visible (self->own, into != NULL);
  guatu_draft_dialog_make_form (self);
  guatu_draft_dialog_make_many (self);
  guatu_draft_dialog_make_rows (self);
  g_signal_connect_swapped (self->selected, "notify::selected-item",
                            G_CALLBACK (selected_changed), self);
  g_signal_connect_swapped (self->selected_left, "notify::selected-item",
                            G_CALLBACK (selected_left_changed), self);
  guatu_draft_dialog_fill_text (self);
  begin_anywhere (self);
  guatu_draft_dialog_take_room (self, parent);
  return self;
}
