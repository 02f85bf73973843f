/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/draft-dialog-private.h"

/* Going from figure to figure, and deciding on them. */

/**
 * guatu_draft_dialog_select:
 * @self: the dialog
 * @i: a figure
 * @takes_focus: whether the keyboard goes to its row
 *
 * Selects it in the list, in the text and in the form.
 */
void
guatu_draft_dialog_select (GuatuDraftDialog *self, guint i, gboolean takes_focus)
{
  const guint position = guatu_draft_list_position (self->figure_list, i);

  gtk_single_selection_set_selected (self->selected, position);
  guatu_draft_dialog_make_current (self, i);
  if (takes_focus)
    guatu_draft_dialog_focus_row (self, position);
  else
    gtk_widget_activate_action (GTK_WIDGET (self->figures), "list.scroll-to-item", "u",
                                position);
}

/* Goes to the next figure that is unsure, else to the next. */
static void
go_on (GuatuDraftDialog *self)
{
  guint next = self->current;

  if (!guatu_draft_next_open (self->draft, self->current, &next)
      && self->current + 1 < guatu_draft_n_figures (self->draft))
    next = self->current + 1;
  guatu_draft_dialog_select (self, next, TRUE);
}

/**
 * guatu_draft_dialog_decide:
 * @self: the dialog
 * @taken: whether the figure that is selected is taken
 *
 * Takes it or leaves it out, and goes on.
 */
void
guatu_draft_dialog_decide (GuatuDraftDialog *self, gboolean taken)
{
  const guint i = self->current;

  if (i == GUATU_DRAFT_NONE)
    return;
  if (!guatu_draft_take (self->draft, i, taken))
    {
      const GuatuDraftMark *mark = guatu_draft_mark (self->draft, i);

      guatu_draft_dialog_tell_failure (self, guatu_draft_obstacle (self->draft, i));
      gtk_widget_grab_focus (GTK_WIDGET (
          *guatu_draft_name (self->draft, i) == '\0'              ? self->name
          : mark->lacks_number                                    ? self->number
          : guatu_draft_figure (self->draft, i)->period.year == 0 ? self->period
                                                                  : self->number));
      return;
    }
  self->is_decided = TRUE;
  guatu_draft_dialog_changed (self);
  go_on (self);
}

/** guatu_draft_dialog_take_clicked: takes the figure as it is typed, and goes on. */
void
guatu_draft_dialog_take_clicked (GuatuDraftDialog *self)
{
  if (guatu_draft_dialog_apply (self))
    guatu_draft_dialog_decide (self, TRUE);
}

/** guatu_draft_dialog_drop_clicked: leaves the figure out, and goes on. */
void
guatu_draft_dialog_drop_clicked (GuatuDraftDialog *self)
{
  guatu_draft_dialog_decide (self, FALSE);
}

/** guatu_draft_dialog_next_clicked: goes to the next figure that is unsure. */
void
guatu_draft_dialog_next_clicked (GuatuDraftDialog *self)
{
  guint next;

  if (guatu_draft_next_open (self->draft, MIN (self->current, G_MAXUINT - 1), &next))
    {
      gtk_stack_set_visible_child_name (self->stack, "figures");
      guatu_draft_dialog_select (self, next, TRUE);
    }
}

/** guatu_draft_dialog_take_in_clicked: makes a figure of the number that is selected. */
void
guatu_draft_dialog_take_in_clicked (GuatuDraftDialog *self)
{
  GuatuDraftItem *item = gtk_single_selection_get_selected_item (self->selected_left);
  guint i;

  if (item == NULL)
    return;
  self->current = GUATU_DRAFT_NONE;
  i = guatu_draft_take_in (self->draft, guatu_draft_item_get_index (item));
  self->is_decided = TRUE;
  /* What is filled into the text later is one figure further, and one number less. */
  if (guatu_draft_figure (self->draft, i)->end <= self->n_filled_to)
    {
      self->next_figure++;
      self->next_left--;
    }
  guatu_draft_list_refill (self->figure_list);
  guatu_draft_list_refill (self->left_list);
  gtk_stack_set_visible_child_name (self->stack, "figures");
  guatu_draft_dialog_select (self, i, FALSE);
  guatu_draft_dialog_changed (self);
  gtk_widget_grab_focus (GTK_WIDGET (self->name));
}

/* Tab goes to the next figure below that is unsure, and after the last one to what can be
 * mended, so that it leads out of the list as everywhere. */
static gboolean
tab_on (GuatuDraftDialog *self)
{
  guint next;

  if (!guatu_draft_next_open (self->draft, self->current, &next) || next < self->current)
    return gtk_widget_grab_focus (GTK_WIDGET (self->name));
  guatu_draft_dialog_select (self, next, TRUE);
  return TRUE;
}

/* Enter takes, Delete leaves out, Tab goes on to what is unsure, and F2 mends. */
static gboolean
key_in_figures (GuatuDraftDialog *self, guint key, guint code, GdkModifierType modifiers)
{
  if ((modifiers & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SHIFT_MASK)) != 0
      || self->current == GUATU_DRAFT_NONE)
    return FALSE;
  switch (key)
    {
    case GDK_KEY_Return:
    case GDK_KEY_KP_Enter:
      guatu_draft_dialog_decide (self, TRUE);
      return TRUE;
    case GDK_KEY_Delete:
    case GDK_KEY_KP_Delete:
      guatu_draft_dialog_decide (self, FALSE);
      return TRUE;
    case GDK_KEY_Tab:
      return tab_on (self);
    case GDK_KEY_F2:
      return gtk_widget_grab_focus (GTK_WIDGET (self->name));
    default:
      return FALSE;
    }
}

static gboolean
key_in_left (GuatuDraftDialog *self, guint key, guint code, GdkModifierType modifiers)
{
  if (key != GDK_KEY_Return && key != GDK_KEY_KP_Enter)
    return FALSE;
  guatu_draft_dialog_take_in_clicked (self);
  return TRUE;
}

/* Esc puts back what was typed, and goes back to the list. */
static gboolean
key_in_form (GuatuDraftDialog *self, guint key, guint code, GdkModifierType modifiers)
{
  if (key != GDK_KEY_Escape || self->current == GUATU_DRAFT_NONE)
    return FALSE;
  guatu_draft_dialog_fill_form (self);
  guatu_draft_dialog_select (self, self->current, TRUE);
  return TRUE;
}

static void
add_keys (GuatuDraftDialog *self, GtkWidget *widget, GCallback pressed)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (keys, "key-pressed", pressed, self);
  gtk_widget_add_controller (widget, keys);
}

/** guatu_draft_dialog_add_keys: lets figures be decided on by keys. */
void
guatu_draft_dialog_add_keys (GuatuDraftDialog *self)
{
  add_keys (self, GTK_WIDGET (self->figures), G_CALLBACK (key_in_figures));
  add_keys (self, GTK_WIDGET (self->left), G_CALLBACK (key_in_left));
  add_keys (self, self->form, G_CALLBACK (key_in_form));
}
