/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/window-private.h"

#include <glib/gi18n.h>

#include "app/entry-row.h"
#include "app/language.h"
#include "document/typed.h"
#include "io/out/cell-text.h"

/* What values are of and in: the names of their indicator and place, and their unit. */

/* As wide as a name is long, in pixels; no wider than the window. */
#define WIDE 480
#define MARGIN 72

/* The rows of the dialog: the names of the indicator and of the place, and the unit. */
typedef struct
{
  GuatuWindow *window;   /* not owned: the dialog goes with it */
  GuatuDataset *dataset; /* as it was when it was asked */
  const GuatuIndicator *indicator;
  const GuatuPlace *place; /* (nullable) */
  char *unit_text;
  GtkEditable *name[2];
  GtkEditable *unit; /* (nullable): what is derived has the unit that follows */
  GtkEditable *place_name[2];
} Names;

static void
names_free (gpointer data, GClosure *closure)
{
  Names *names = data;

  guatu_dataset_unref (names->dataset);
  g_free (names->unit_text);
  g_free (names);
}

static void
rename_item (GuatuEdit *edit, GuatuList list, const char *id, const GuatuText *before,
             GtkEditable *const fields[2])
{
  g_auto (GuatuText) text = { NULL };
  GuatuEdit *part;

  if (!guatu_typed_text (gtk_editable_get_text (fields[GUATU_LANGUAGE_ZH]),
                         gtk_editable_get_text (fields[GUATU_LANGUAGE_EN]), &text)
      || (g_str_equal (text.zh, before->zh) && g_str_equal (text.en, before->en)))
    return;
  part = guatu_edit_add_part (edit, GUATU_EDIT_ITEM_NAME);
  part->item.list = list;
  part->id = g_strdup (id);
  guatu_text_set (&part->text, text.zh, text.en);
}

/* FALSE after saying that what was typed is no unit. */
static gboolean
change_unit (Names *names, GuatuEdit *edit)
{
  const char *text = names->unit != NULL ? gtk_editable_get_text (names->unit) : NULL;
  g_autofree char *failure = NULL;
  g_autofree char *id = NULL;
  GuatuEdit *part;
  int mult = 0;

  if (text == NULL || g_str_equal (text, names->unit_text))
    return TRUE;
  if (!guatu_typed_unit (names->dataset, names->indicator->unit, text, edit, &id, &mult))
    {
      failure = g_strdup_printf (_ ("“%s” is no unit. Write one such as 亿元, %% or 人, "
                                    "or one that the dataset has."),
                                 text);
      guatu_window_toast (names->window, failure);
      return FALSE;
    }
  part = guatu_edit_add_part (edit, GUATU_EDIT_INDICATOR_UNIT);
  part->id = g_strdup (names->indicator->id);
  part->item.unit = g_steal_pointer (&id);
  part->item.unit_mult = mult;
  return TRUE;
}

static void
answered (AdwMessageDialog *asks, const char *response, gpointer data)
{
  Names *names = data;
  GuatuWindow *self = names->window;
  g_auto (GuatuEdit) edit
      = { .kind = GUATU_EDIT_ALL, .label = N_ ("Change Names and Unit") };

  if (!g_str_equal (response, "change") || self->document == NULL
      || !change_unit (names, &edit))
    return;
  rename_item (&edit, GUATU_LIST_INDICATORS, names->indicator->id,
               &names->indicator->name, names->name);
  if (names->place != NULL)
    rename_item (&edit, GUATU_LIST_PLACES, names->place->id, &names->place->name,
                 names->place_name);
  if (edit.parts != NULL)
    guatu_window_edit (self, &edit);
}

static GtkEditable *
add_row (GtkWidget *list, const char *title, const char *text)
{
  GtkWidget *row = guatu_entry_row_new (title, text);

  gtk_list_box_append (GTK_LIST_BOX (list), row);
  return GTK_EDITABLE (row);
}

static void
fill_rows (Names *names, GtkWidget *list)
{
  const GuatuIndicator *indicator = names->indicator;

  names->name[0] = add_row (list, _ ("Indicator in Chinese"), indicator->name.zh);
  names->name[1] = add_row (list, _ ("Indicator in English"), indicator->name.en);
  if (indicator->op == GUATU_DERIVED_NONE)
    names->unit = add_row (list, _ ("Unit"), names->unit_text);
  if (names->place == NULL)
    return;
  names->place_name[0] = add_row (list, _ ("Place in Chinese"), names->place->name.zh);
  names->place_name[1] = add_row (list, _ ("Place in English"), names->place->name.en);
}

/**
 * guatu_window_change_names:
 * @self: the window, with something open
 *
 * Asks what the indicator and the place of the row that is selected are called, and for
 * the unit, and changes them as one.
 */
void
guatu_window_change_names (GuatuWindow *self)
{
  const GuatuListed *listed = guatu_window_get_selected (self);
  GtkWidget *list;
  Names *names;
  AdwMessageDialog *asks;

  if (listed == NULL)
    {
      guatu_window_toast (self, _ ("Select a row of the table first"));
      return;
    }
  asks = guatu_window_new_message (self, _ ("Names and Unit"));
  names = g_new0 (Names, 1);
  names->window = self;
  names->dataset = guatu_dataset_ref (self->dataset);
  names->indicator = listed->indicator;
  names->place = guatu_indicator_observation (listed->indicator, listed->index)->place;
  names->unit_text
      = guatu_cell_unit (names->indicator, guatu_language_of_words (self->language));
  list = gtk_list_box_new ();
  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (list, "boxed-list");
  gtk_widget_set_size_request (
      list, MIN (gtk_widget_get_width (GTK_WIDGET (self)) - MARGIN, WIDE), -1);
  fill_rows (names, list);
  adw_message_dialog_set_extra_child (asks, list);
  adw_message_dialog_add_responses (asks, "cancel", _ ("_Cancel"), "change",
                                    _ ("C_hange"), NULL);
  adw_message_dialog_set_response_appearance (asks, "change", ADW_RESPONSE_SUGGESTED);
  adw_message_dialog_set_default_response (asks, "change");
  g_signal_connect_data (asks, "response", G_CALLBACK (answered), names, names_free, 0);
  gtk_window_present (GTK_WINDOW (asks));
}
