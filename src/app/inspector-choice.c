/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n.h>
#include <string.h>

#include "app/inspector-private.h"

/* Rows of texts, of one of several choices, and of yes and no. */

static void
update_text (GuatuInspectorRow *row)
{
  const gboolean one = strcmp (row->values[0], row->values[1]) == 0;

  guatu_inspector_entry_set (g_ptr_array_index (row->widgets, 0), row->values[0]);
  /* What is the same in both languages is written once. */
  guatu_inspector_entry_set (g_ptr_array_index (row->widgets, 1),
                             one ? "" : row->values[1]);
}

static char **
collect_text (GuatuInspectorRow *row)
{
  char **values = g_new0 (char *, 3);

  for (guint i = 0; i < 2; i++)
    values[i] = g_strdup (
        gtk_editable_get_text (GTK_EDITABLE (g_ptr_array_index (row->widgets, i))));
  return values;
}

/** guatu_inspector_add_text: a text, in Chinese and in English. */
void
guatu_inspector_add_text (GuatuInspectorRow *row)
{
  static const char *const languages[] = { N_ ("%s in Chinese"), N_ ("%s in English") };
  const char *name = _ (guatu_setting_row (row->setting)->name);

  row->update = update_text;
  row->collect = collect_text;
  for (guint i = 0; i < G_N_ELEMENTS (languages); i++)
    {
      g_autofree char *title = g_strdup_printf (_ (languages[i]), name);

      guatu_inspector_row_add (row, guatu_inspector_entry_new (row, title));
    }
}

/* Shows what can be chosen; of what is set and no choice, the value as it is. */
static void
update_choice (GuatuInspectorRow *row)
{
  AdwComboRow *combo = ADW_COMBO_ROW (g_ptr_array_index (row->widgets, 0));
  GuatuSettingPlace place;
  g_autoptr (GPtrArray) choices = NULL;
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  GPtrArray *ids = row->part;
  guint selected = 0;

  guatu_inspector_row_place (row, &place);
  choices = guatu_setting_choices (row->setting, &place, row->inspector->language);
  g_ptr_array_set_size (ids, 0);
  for (guint i = 0; i < choices->len; i++)
    {
      const GuatuSettingChoice *choice = g_ptr_array_index (choices, i);

      gtk_string_list_append (names, choice->name);
      g_ptr_array_add (ids, g_strdup (choice->id));
    }
  if (!g_ptr_array_find_with_equal_func (ids, row->values[0], g_str_equal, &selected))
    {
      selected = ids->len;
      gtk_string_list_append (names, row->values[0]);
      g_ptr_array_add (ids, g_strdup (row->values[0]));
    }
  adw_combo_row_set_model (combo, G_LIST_MODEL (names));
  adw_combo_row_set_selected (combo, selected);
}

static void
choice_selected (AdwComboRow *combo, GParamSpec *pspec, GuatuInspectorRow *row)
{
  const GPtrArray *ids = row->part;
  const guint selected = adw_combo_row_get_selected (combo);

  if (!row->inspector->is_updating && selected < ids->len)
    guatu_inspector_row_set_one (row, g_ptr_array_index (ids, selected));
}

/** guatu_inspector_add_choice: one of several choices. */
void
guatu_inspector_add_choice (GuatuInspectorRow *row)
{
  GtkWidget *combo = adw_combo_row_new ();

  row->update = update_choice;
  row->part = g_ptr_array_new_with_free_func (g_free);
  row->part_free = (GDestroyNotify) g_ptr_array_unref;
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (combo),
                                 _ (guatu_setting_row (row->setting)->name));
  g_signal_connect (combo, "notify::selected", G_CALLBACK (choice_selected), row);
  guatu_inspector_row_add (row, combo);
}

static void
update_switch (GuatuInspectorRow *row)
{
  gtk_switch_set_active (row->part, g_str_equal (row->values[0], "true"));
}

static void
switched (GtkSwitch *widget, GParamSpec *pspec, GuatuInspectorRow *row)
{
  guatu_inspector_row_set_one (row, gtk_switch_get_active (widget) ? "true" : "false");
}

/** guatu_inspector_add_switch: yes or no. */
void
guatu_inspector_add_switch (GuatuInspectorRow *row)
{
  const char *name = _ (guatu_setting_row (row->setting)->name);
  GtkWidget *action = adw_action_row_new ();
  GtkWidget *toggle = gtk_switch_new ();

  row->update = update_switch;
  row->part = toggle;
  gtk_widget_set_valign (toggle, GTK_ALIGN_CENTER);
  gtk_accessible_update_property (GTK_ACCESSIBLE (toggle), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  name, -1);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (action), name);
  adw_action_row_add_suffix (ADW_ACTION_ROW (action), toggle);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (action), toggle);
  g_signal_connect (toggle, "notify::active", G_CALLBACK (switched), row);
  guatu_inspector_row_add (row, action);
}
