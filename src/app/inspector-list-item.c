/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n.h>

#include "app/inspector-list-private.h"

/* The widgets of an item of a list in the inspector. */

/** guatu_inspector_find_choice: which choice has an id; how many there are, if none has.
 */
guint
guatu_inspector_find_choice (const GuatuInspectorList *list, const char *id)
{
  guint i = 0;

  while (i < list->choices->len
         && !g_str_equal (
             ((GuatuSettingChoice *) g_ptr_array_index (list->choices, i))->id, id))
    i++;
  return i;
}

/** guatu_inspector_item_place: where an item is or, of a span, where it ends. */
const char *
guatu_inspector_item_place (const GuatuInspectorList *list,
                            const GuatuInspectorItem *item, guint end)
{
  guint selected;

  if (item->place != NULL)
    return end == 0 ? item->place : "";
  if (item->at[end] == NULL)
    return "";
  if (!ADW_IS_COMBO_ROW (item->at[end]))
    return gtk_editable_get_text (GTK_EDITABLE (item->at[end]));
  selected = adw_combo_row_get_selected (ADW_COMBO_ROW (item->at[end]));
  return selected < list->choices->len
             ? ((GuatuSettingChoice *) g_ptr_array_index (list->choices, selected))->id
             : "";
}

/* The head of an item, which says which it is and takes it away. */
static GtkWidget *
new_head (GuatuInspectorRow *row, GuatuInspectorItem *item, guint number)
{
  const char *name = _ (guatu_setting_row (row->setting)->name);
  g_autofree char *title = g_strdup_printf ("%s %u", name, number);
  g_autofree char *remove = g_strdup_printf (_ ("Remove “%s”"), title);
  GtkWidget *head = adw_action_row_new ();
  GtkWidget *button = gtk_button_new_from_icon_name ("list-remove-symbolic");

  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_set_tooltip_text (button, remove);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  remove, -1);
  g_object_set_data (G_OBJECT (button), "item", item);
  g_signal_connect (button, "clicked", G_CALLBACK (guatu_inspector_item_removed), row);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (head), title);
  adw_action_row_add_suffix (ADW_ACTION_ROW (head), button);
  return head;
}

/* The choices of where something is; what is none of them is one more. */
static GtkWidget *
new_choice (GuatuInspectorRow *row)
{
  GtkWidget *combo = adw_combo_row_new ();

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (combo), _ ("At"));
  g_signal_connect (combo, "notify::selected", G_CALLBACK (guatu_inspector_item_changed),
                    row);
  return combo;
}

static void
add_places (GuatuInspectorRow *row, GuatuInspectorItem *item, const char *const *values)
{
  static const char *const spans[] = { N_ ("From"), N_ ("To") };
  const GuatuSettingRow *setting = guatu_setting_row (row->setting);
  const GuatuInspectorList *list = row->part;

  if (setting->typed
      && guatu_inspector_find_choice (list, values[0]) < list->choices->len)
    {
      item->place = g_strdup (values[0]);
      return;
    }
  for (guint i = 0; i < setting->places; i++)
    item->at[i] = !setting->typed
                      ? new_choice (row)
                      : guatu_inspector_entry_new (row, setting->places > 1 ? _ (spans[i])
                                                                            : _ ("At"));
}

/** guatu_inspector_item_add: adds an item to the list, with the widgets that it needs. */
void
guatu_inspector_item_add (GuatuInspectorRow *row, const char *const *values)
{
  GuatuInspectorList *list = row->part;
  GuatuInspectorItem *item = g_new0 (GuatuInspectorItem, 1);

  g_ptr_array_add (list->items, item);
  item->head = new_head (row, item, list->items->len);
  add_places (row, item, values);
  item->text[0] = guatu_inspector_entry_new (row, _ ("Text in Chinese"));
  item->text[1] = guatu_inspector_entry_new (row, _ ("Text in English"));
  adw_expander_row_add_row (list->expander, item->head);
  for (guint i = 0; i < 2; i++)
    if (item->at[i] != NULL)
      adw_expander_row_add_row (list->expander, item->at[i]);
  for (guint i = 0; i < 2; i++)
    adw_expander_row_add_row (list->expander, item->text[i]);
}

static void
show_choice (GuatuInspectorList *list, AdwComboRow *combo, const char *id)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  const guint selected = guatu_inspector_find_choice (list, id);

  for (guint i = 0; i < list->choices->len; i++)
    gtk_string_list_append (
        names, ((GuatuSettingChoice *) g_ptr_array_index (list->choices, i))->name);
  if (selected == list->choices->len)
    {
      GuatuSettingChoice *own = g_new0 (GuatuSettingChoice, 1);

      own->id = g_strdup (id);
      own->name = g_strdup (id);
      gtk_string_list_append (names, id);
      g_ptr_array_add (list->choices, own);
    }
  adw_combo_row_set_model (combo, G_LIST_MODEL (names));
  adw_combo_row_set_selected (combo, selected);
}

/** guatu_inspector_item_show: shows what an item says. */
void
guatu_inspector_item_show (GuatuInspectorList *list, GuatuInspectorItem *item,
                           const char *const *values)
{
  for (guint i = 0; i < 2; i++)
    if (ADW_IS_COMBO_ROW (item->at[i]))
      show_choice (list, ADW_COMBO_ROW (item->at[i]), values[i]);
    else if (item->at[i] != NULL)
      guatu_inspector_entry_set (item->at[i], values[i]);
  guatu_inspector_entry_set (item->text[0], values[2]);
  guatu_inspector_entry_set (item->text[1],
                             g_strcmp0 (values[2], values[3]) != 0 ? values[3] : "");
}
