/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n.h>

#include "app/draft-dialog-private.h"

/* What is known of the figure that is selected, to be mended in place. */

static GtkEditable *
entry_of (GuatuDraftDialog *self, GuatuDraftField field)
{
  return field == GUATU_DRAFT_NAME     ? self->name
         : field == GUATU_DRAFT_NUMBER ? self->number
         : field == GUATU_DRAFT_UNIT   ? self->unit
                                       : self->period;
}

/**
 * guatu_draft_dialog_tell_failure:
 * @self: the dialog
 * @reason: (nullable): what cannot be, or %NULL where nothing is wrong any more
 */
void
guatu_draft_dialog_tell_failure (GuatuDraftDialog *self, const char *reason)
{
  gtk_label_set_text (self->failure, reason != NULL ? reason : "");
  gtk_widget_set_visible (GTK_WIDGET (self->failure), reason != NULL);
}

/** guatu_draft_dialog_show_doubts: says in full what is unsure of the figure. */
void
guatu_draft_dialog_show_doubts (GuatuDraftDialog *self)
{
  g_autofree char *unsure = self->current != GUATU_DRAFT_NONE
                                ? guatu_draft_dialog_unsure (self, self->current)
                                : NULL;

  gtk_label_set_text (self->doubts, unsure != NULL ? unsure : "");
  gtk_widget_set_visible (GTK_WIDGET (self->doubts), unsure != NULL);
}

/** guatu_draft_dialog_fill_form: shows what is known of the figure that is selected. */
void
guatu_draft_dialog_fill_form (GuatuDraftDialog *self)
{
  const gboolean was_setting = self->is_setting;
  const gboolean has = self->current != GUATU_DRAFT_NONE;
  const GuatuProseFigure *figure
      = has ? guatu_draft_figure (self->draft, self->current) : NULL;

  self->is_setting = TRUE;
  gtk_widget_set_sensitive (self->form, has);
  for (guint i = 0; i < GUATU_N_DRAFT_FIELDS; i++)
    {
      g_autofree char *text
          = has ? guatu_draft_get (self->draft, self->current, (GuatuDraftField) i)
                : g_strdup ("");

      gtk_widget_remove_css_class (GTK_WIDGET (entry_of (self, (GuatuDraftField) i)),
                                   "error");
      gtk_editable_set_text (entry_of (self, (GuatuDraftField) i), text);
    }
  gtk_drop_down_set_selected (self->bound, has ? figure->bound : GUATU_BOUND_EXACT);
  gtk_drop_down_set_selected (self->status, has ? figure->status : GUATU_STATUS_ACTUAL);
  guatu_draft_dialog_show_doubts (self);
  guatu_draft_dialog_tell_failure (self, NULL);
  self->is_setting = was_setting;
}

static gboolean
apply_field (GuatuDraftDialog *self, GuatuDraftField field)
{
  GtkEditable *entry = entry_of (self, field);
  g_autofree char *before = guatu_draft_get (self->draft, self->current, field);
  g_autofree char *after = NULL;
  g_autofree char *reason = NULL;

  if (g_str_equal (before, gtk_editable_get_text (entry))
      && !(field == GUATU_DRAFT_NUMBER
           && guatu_draft_mark (self->draft, self->current)->lacks_number))
    return TRUE;
  /* Nothing is typed yet of what was taken in without a name. */
  if (*before == '\0' && *gtk_editable_get_text (entry) == '\0')
    return TRUE;
  if (!guatu_draft_set (self->draft, self->current, field, gtk_editable_get_text (entry),
                        &reason))
    {
      gtk_widget_add_css_class (GTK_WIDGET (entry), "error");
      guatu_draft_dialog_tell_failure (self, reason);
      return FALSE;
    }
  gtk_widget_remove_css_class (GTK_WIDGET (entry), "error");
  after = guatu_draft_get (self->draft, self->current, field);
  self->is_decided = self->is_decided || !g_str_equal (before, after);
  return TRUE;
}

/**
 * guatu_draft_dialog_apply:
 * @self: the dialog
 *
 * Takes what was typed of the figure that is selected. What cannot be is told, and the
 * keyboard goes there.
 *
 * Returns: whether all of it could be
 */
gboolean
guatu_draft_dialog_apply (GuatuDraftDialog *self)
{
  if (self->current == GUATU_DRAFT_NONE)
    return TRUE;
  for (guint i = 0; i < GUATU_N_DRAFT_FIELDS; i++)
    if (!apply_field (self, (GuatuDraftField) i))
      {
        gtk_widget_grab_focus (GTK_WIDGET (entry_of (self, (GuatuDraftField) i)));
        return FALSE;
      }
  guatu_draft_dialog_fill_form (self);
  guatu_draft_dialog_changed (self);
  return TRUE;
}

static GuatuDraftField
field_of (GuatuDraftDialog *self, GtkWidget *entry)
{
  for (guint i = 0; i < GUATU_N_DRAFT_FIELDS; i++)
    if (GTK_WIDGET (entry_of (self, (GuatuDraftField) i)) == entry)
      return (GuatuDraftField) i;
  return GUATU_DRAFT_NAME;
}

/* What was typed counts once the keyboard is elsewhere. */
static void
left_entry (GuatuDraftDialog *self, GtkEventController *focus)
{
  if (self->current == GUATU_DRAFT_NONE || self->is_done
      || !apply_field (self, field_of (self, gtk_event_controller_get_widget (focus))))
    return;
  guatu_draft_dialog_tell_failure (self, NULL);
  guatu_draft_dialog_changed (self);
}

static void
entry_activated (GuatuDraftDialog *self)
{
  if (guatu_draft_dialog_apply (self))
    guatu_draft_dialog_decide (self, TRUE);
}

static void
bound_chosen (GuatuDraftDialog *self)
{
  if (self->is_setting || self->current == GUATU_DRAFT_NONE)
    return;
  guatu_draft_set_bound (self->draft, self->current,
                         (GuatuBound) gtk_drop_down_get_selected (self->bound));
  self->is_decided = TRUE;
  guatu_draft_dialog_fill_form (self);
  guatu_draft_dialog_changed (self);
}

static void
status_chosen (GuatuDraftDialog *self)
{
  if (self->is_setting || self->current == GUATU_DRAFT_NONE)
    return;
  guatu_draft_set_status (self->draft, self->current,
                          (GuatuStatus) gtk_drop_down_get_selected (self->status));
  self->is_decided = TRUE;
  guatu_draft_dialog_changed (self);
}

/** guatu_draft_dialog_make_form: lets what is known of a figure be mended. */
void
guatu_draft_dialog_make_form (GuatuDraftDialog *self)
{
  static const char *const names[GUATU_N_DRAFT_FIELDS] = {
    [GUATU_DRAFT_NAME] = N_ ("Name"),
    [GUATU_DRAFT_NUMBER] = N_ ("Number"),
    [GUATU_DRAFT_UNIT] = N_ ("Unit"),
    [GUATU_DRAFT_PERIOD] = N_ ("Period"),
  };

  for (guint i = 0; i < GUATU_N_DRAFT_FIELDS; i++)
    {
      GtkWidget *entry = GTK_WIDGET (entry_of (self, (GuatuDraftField) i));
      GtkEventController *focus = gtk_event_controller_focus_new ();

      /* What has the keyboard is the text within. */
      gtk_accessible_update_property (
          GTK_ACCESSIBLE (gtk_editable_get_delegate (GTK_EDITABLE (entry))),
          GTK_ACCESSIBLE_PROPERTY_LABEL, _ (names[i]), -1);
      g_signal_connect_swapped (focus, "leave", G_CALLBACK (left_entry), self);
      gtk_widget_add_controller (entry, focus);
      g_signal_connect_swapped (entry, "activate", G_CALLBACK (entry_activated), self);
    }
  g_signal_connect_swapped (self->bound, "notify::selected", G_CALLBACK (bound_chosen),
                            self);
  g_signal_connect_swapped (self->status, "notify::selected", G_CALLBACK (status_chosen),
                            self);
}
