/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n.h>

#include "app/draft-dialog-private.h"

/* The lists: figures under the headings of the report, and numbers that are none. */

/* What a row consists of: as little as can be, since GTK makes some two hundred. */
typedef struct
{
  GtkCheckButton *check;
  GtkLabel *words;
} Row;

#define ROW "guatu-draft-row"

/* So often a row that is to have the keyboard is looked for, and so many milliseconds
 * apart. */
#define FOCUS_TRIES 50u
#define FOCUS_WAIT 10u

static void
check_toggled (GuatuDraftDialog *self, GtkCheckButton *check)
{
  GtkListItem *item = g_object_get_data (G_OBJECT (check), ROW);
  GuatuDraftItem *row = gtk_list_item_get_item (item);

  if (self->is_setting || row == NULL)
    return;
  guatu_draft_dialog_select (self, guatu_draft_item_get_index (row), FALSE);
  if (guatu_draft_take (self->draft, guatu_draft_item_get_index (row),
                        gtk_check_button_get_active (check)))
    self->is_decided = TRUE;
  else
    guatu_draft_dialog_tell_failure (
        self, guatu_draft_obstacle (self->draft, guatu_draft_item_get_index (row)));
  guatu_draft_dialog_changed (self);
}

static void
set_up (GuatuDraftDialog *self, GtkListItem *item)
{
  Row *row = g_new0 (Row, 1);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 9);
  GtkWidget *words = gtk_label_new (NULL);

  row->check = GTK_CHECK_BUTTON (gtk_check_button_new ());
  row->words = GTK_LABEL (words);
  gtk_widget_set_valign (GTK_WIDGET (row->check), GTK_ALIGN_START);
  /* The keyboard goes from row to row, and Enter and Delete do what this does. */
  gtk_widget_set_focusable (GTK_WIDGET (row->check), FALSE);
  g_object_set_data (G_OBJECT (row->check), ROW, item);
  g_signal_connect_object (row->check, "toggled", G_CALLBACK (check_toggled), self,
                           G_CONNECT_SWAPPED);
  gtk_label_set_xalign (row->words, 0);
  /* What is cut is told in full under the list once it is selected. */
  gtk_label_set_ellipsize (row->words, PANGO_ELLIPSIZE_END);
  gtk_widget_set_hexpand (words, TRUE);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (row->check));
  gtk_box_append (GTK_BOX (box), words);
  g_object_set_data_full (G_OBJECT (item), ROW, row, g_free);
  gtk_list_item_set_child (item, box);
}

/**
 * guatu_draft_dialog_unsure:
 * @self: the dialog
 * @i: a figure
 *
 * Returns: (transfer full) (nullable): what is unsure of it, unless somebody took it by
 *   itself
 */
char *
guatu_draft_dialog_unsure (GuatuDraftDialog *self, guint i)
{
  g_autofree char *doubts = guatu_draft_doubts (self->draft, i);

  if (doubts != NULL && guatu_draft_is_unseen (self->draft, i))
    /* Translators: of a figure that was taken together with others; %s is what is unsure
     * of it. */
    return g_strdup_printf (_ ("Taken as read, though unsure: %s"), doubts);
  if (doubts == NULL || guatu_draft_mark (self->draft, i)->taken)
    return NULL;
  /* Translators: %s is what is unsure of a figure. */
  return g_strdup_printf (_ ("Unsure: %s"), doubts);
}

static const char *
status_words (GuatuStatus status)
{
  return status == GUATU_STATUS_TARGET     ? _ ("target")
         : status == GUATU_STATUS_ESTIMATE ? _ ("estimate")
                                           : NULL;
}

/* Number, period and status of a figure. */
static char *
value_words (GuatuDraft *draft, guint i, GuatuLanguage language)
{
  const GuatuProseFigure *figure = guatu_draft_figure (draft, i);
  g_autofree char *value = guatu_draft_value (draft, i);
  g_autofree char *period
      = figure->period.year > 0 ? guatu_period_to_label (figure->period, language) : NULL;
  const char *status = status_words (figure->status);

  return g_strconcat (value, period != NULL ? " · " : "", period != NULL ? period : "",
                      status != NULL ? " · " : "", status != NULL ? status : "",
                      figure->place != NULL ? " · " : "",
                      figure->place != NULL ? figure->place : "", NULL);
}

static void
set_said (GtkListItem *item, const char *said)
{
  GtkWidget *around = gtk_widget_get_parent (gtk_list_item_get_child (item));

  if (around != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (around),
                                    GTK_ACCESSIBLE_PROPERTY_LABEL, said, -1);
}

static void
show_heading (Row *row, GtkListItem *item, const char *heading)
{
  g_autofree char *markup = g_markup_printf_escaped ("<b>%s</b>", heading);

  gtk_label_set_markup (row->words, markup);
  gtk_widget_set_visible (GTK_WIDGET (row->check), FALSE);
  set_said (item, heading);
}

static void
show_figure (GuatuDraftDialog *self, Row *row, GtkListItem *item, guint i)
{
  const GuatuDraftMark *mark = guatu_draft_mark (self->draft, i);
  const char *known = guatu_draft_name (self->draft, i);
  const char *name = *known != '\0' ? known : _ ("without a name");
  g_autofree char *value = value_words (self->draft, i, self->language);
  g_autofree char *unsure = guatu_draft_dialog_unsure (self, i);
  g_autofree char *said
      = g_strjoin (", ", name, value, mark->taken ? _ ("taken") : _ ("not taken"),
                   unsure != NULL ? unsure : NULL, NULL);
  g_autofree char *markup
      = unsure != NULL ? g_markup_printf_escaped ("%s\n%s\n<small><i>%s</i></small>",
                                                  name, value, unsure)
                       : g_markup_printf_escaped ("%s\n%s", name, value);

  gtk_label_set_markup (row->words, markup);
  gtk_widget_set_visible (GTK_WIDGET (row->check), TRUE);
  gtk_check_button_set_active (row->check, mark->taken);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row->check),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  set_said (item, said);
}

static void
show_left (GuatuDraftDialog *self, Row *row, GtkListItem *item, guint i)
{
  const GuatuProseLeft *number
      = &g_array_index (self->draft->prose->left, GuatuProseLeft, i);
  g_autofree char *words = guatu_draft_words (self->draft, number->start, number->end);
  const char *reason = guatu_draft_reason (number->reason);
  g_autofree char *said = g_strjoin (", ", words, reason, NULL);
  g_autofree char *shown = g_strjoin ("\n", words, reason, NULL);

  gtk_label_set_text (row->words, shown);
  gtk_widget_set_visible (GTK_WIDGET (row->check), FALSE);
  set_said (item, said);
}

static void
show_row (GuatuDraftDialog *self, GtkListItem *item)
{
  Row *row = g_object_get_data (G_OBJECT (item), ROW);
  GuatuDraftItem *shown = gtk_list_item_get_item (item);
  const gboolean was_setting = self->is_setting;
  const guint i = guatu_draft_item_get_index (shown);

  self->is_setting = TRUE;
  if (g_object_get_data (G_OBJECT (item), "left") != NULL)
    show_left (self, row, item, i);
  else if (guatu_draft_item_is_heading (shown))
    show_heading (row, item, guatu_draft_figure (self->draft, i)->section);
  else
    show_figure (self, row, item, i);
  self->is_setting = was_setting;
}

static void
bind (GuatuDraftDialog *self, GtkListItem *item)
{
  GuatuDraftItem *shown = gtk_list_item_get_item (item);

  gtk_list_item_set_selectable (item, !guatu_draft_item_is_heading (shown));
  gtk_list_item_set_activatable (item, !guatu_draft_item_is_heading (shown));
  g_hash_table_add (self->shown, item);
  show_row (self, item);
}

static void
bind_left (GuatuDraftDialog *self, GtkListItem *item)
{
  g_object_set_data (G_OBJECT (item), "left", self);
  g_hash_table_add (self->shown, item);
  show_row (self, item);
}

static void
unbind (GuatuDraftDialog *self, GtkListItem *item)
{
  g_hash_table_remove (self->shown, item);
}

/** guatu_draft_dialog_update_rows: shows in the rows what there is now. */
void
guatu_draft_dialog_update_rows (GuatuDraftDialog *self)
{
  GHashTableIter iter;
  gpointer item;

  g_hash_table_iter_init (&iter, self->shown);
  while (g_hash_table_iter_next (&iter, &item, NULL))
    show_row (self, item);
}

/* What the keyboard is to go to. */
static gboolean
focus_now (gpointer data)
{
  GuatuDraftDialog *self = data;
  const guint position = gtk_single_selection_get_selected (self->selected);
  GHashTableIter iter;
  gpointer item;
  GtkWidget *row = NULL;

  g_hash_table_iter_init (&iter, self->shown);
  while (row == NULL && g_hash_table_iter_next (&iter, &item, NULL))
    if (gtk_list_item_get_position (item) == position
        && g_object_get_data (item, "left") == NULL)
      row = gtk_widget_get_parent (gtk_list_item_get_child (item));
  /* GTK has it once the list is laid out. */
  if ((row == NULL || !gtk_widget_get_mapped (row)) && self->focus_tries++ < FOCUS_TRIES)
    return G_SOURCE_CONTINUE;
  self->focus_source = 0;
  /* Only now, as it may scroll, and others are shown then. */
  if (row != NULL)
    gtk_widget_grab_focus (row);
  return G_SOURCE_REMOVE;
}

/** guatu_draft_dialog_focus_row: gives the keyboard to a figure, once it has a row. */
void
guatu_draft_dialog_focus_row (GuatuDraftDialog *self, guint position)
{
  gtk_widget_activate_action (GTK_WIDGET (self->figures), "list.scroll-to-item", "u",
                              position);
  self->focus_tries = 0;
  if (self->focus_source == 0)
    self->focus_source = g_timeout_add (FOCUS_WAIT, focus_now, self);
}

static GtkSingleSelection *
make_selection (GuatuDraftList *list)
{
  GtkSingleSelection *selection
      = gtk_single_selection_new (G_LIST_MODEL (g_object_ref (list)));

  gtk_single_selection_set_autoselect (selection, FALSE);
  gtk_single_selection_set_can_unselect (selection, TRUE);
  gtk_single_selection_set_selected (selection, GTK_INVALID_LIST_POSITION);
  return selection;
}

/* Rows are made once the dialog is there, since making them takes longer than a frame. */
static void
fill_list (GuatuDraftDialog *self, GtkListView *view, GtkSingleSelection *selection,
           GCallback binds)
{
  g_autoptr (GtkListItemFactory) factory = gtk_signal_list_item_factory_new ();

  g_signal_connect_object (factory, "setup", G_CALLBACK (set_up), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (factory, "bind", binds, self, G_CONNECT_SWAPPED);
  g_signal_connect_object (factory, "unbind", G_CALLBACK (unbind), self,
                           G_CONNECT_SWAPPED);
  gtk_list_view_set_model (view, GTK_SELECTION_MODEL (selection));
  gtk_list_view_set_factory (view, factory);
}

static gboolean
fill_figures (gpointer data)
{
  GuatuDraftDialog *self = data;

  self->rows_source = 0;
  fill_list (self, self->figures, self->selected, G_CALLBACK (bind));
  if (self->current != GUATU_DRAFT_NONE)
    guatu_draft_dialog_focus_row (
        self, guatu_draft_list_position (self->figure_list, self->current));
  return G_SOURCE_REMOVE;
}

static void
page_shown (GuatuDraftDialog *self)
{
  if (g_str_equal (gtk_stack_get_visible_child_name (self->stack), "left")
      && gtk_list_view_get_model (self->left) == NULL)
    fill_list (self, self->left, self->selected_left, G_CALLBACK (bind_left));
}

/** guatu_draft_dialog_make_rows: makes the lists. */
void
guatu_draft_dialog_make_rows (GuatuDraftDialog *self)
{
  self->figure_list = guatu_draft_list_new (self->draft, FALSE);
  self->left_list = guatu_draft_list_new (self->draft, TRUE);
  self->selected = make_selection (self->figure_list);
  self->selected_left = make_selection (self->left_list);
  self->rows_source = g_idle_add_full (G_PRIORITY_LOW, fill_figures, self, NULL);
  g_signal_connect_object (self->stack, "notify::visible-child-name",
                           G_CALLBACK (page_shown), self, G_CONNECT_SWAPPED);
}
