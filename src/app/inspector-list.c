/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n.h>

#include "app/inspector-private.h"

/* A row that opens to the items of a list: lines across the values, texts at them, spans
 * of time. Each item has where it is, and a text in both languages. */

#define N_VALUES GUATU_SETTING_ITEM_VALUES

/* The widgets of an item: where it is typed or chosen, the texts. */
typedef struct
{
  GtkWidget *head;
  GtkWidget *at[2]; /* (nullable): entries, or one list of choices */
  char *place;      /* (nullable): where it is, if that is neither typed nor chosen */
  GtkWidget *text[2];
} Item;

typedef struct
{
  AdwExpanderRow *expander;
  GPtrArray *items;   /* (element-type Item) */
  GPtrArray *choices; /* (nullable) (element-type GuatuSettingChoice) */
  GtkWidget *adding;
} List;

static void
item_free (gpointer data)
{
  Item *item = data;

  g_free (item->place);
  g_free (item);
}

static void
list_free (gpointer data)
{
  List *list = data;

  g_ptr_array_unref (list->items);
  g_clear_pointer (&list->choices, g_ptr_array_unref);
  g_free (list);
}

static guint
find_choice (const List *list, const char *id)
{
  guint i = 0;

  while (i < list->choices->len
         && !g_str_equal (
             ((GuatuSettingChoice *) g_ptr_array_index (list->choices, i))->id, id))
    i++;
  return i;
}

static const char *
place_of (const List *list, const Item *item, guint end)
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

/* What stands in the widgets, but for one item. */
static char **
collect_without (GuatuInspectorRow *row, const Item *left_out)
{
  const List *list = row->part;
  GPtrArray *values = g_ptr_array_new ();

  for (guint i = 0; i < list->items->len; i++)
    {
      const Item *item = g_ptr_array_index (list->items, i);

      if (item == left_out)
        continue;
      for (guint j = 0; j < 2; j++)
        g_ptr_array_add (values, g_strdup (place_of (list, item, j)));
      for (guint j = 0; j < 2; j++)
        g_ptr_array_add (values,
                         g_strdup (gtk_editable_get_text (GTK_EDITABLE (item->text[j]))));
    }
  g_ptr_array_add (values, NULL);
  return (char **) g_ptr_array_free (values, FALSE);
}

static char **
collect_list (GuatuInspectorRow *row)
{
  return collect_without (row, NULL);
}

static void
place_chosen (AdwComboRow *combo, GParamSpec *pspec, GuatuInspectorRow *row)
{
  g_auto (GStrv) values = NULL;

  if (row->inspector->is_updating)
    return;
  values = collect_list (row);
  guatu_inspector_row_set (row, (const char *const *) values, FALSE);
}

static void
remove_clicked (GtkButton *button, GuatuInspectorRow *row)
{
  const List *list = row->part;
  const Item *item = g_object_get_data (G_OBJECT (button), "item");
  g_auto (GStrv) values = NULL;

  g_return_if_fail (g_ptr_array_find (list->items, item, NULL));
  values = collect_without (row, item);
  guatu_inspector_row_set (row, (const char *const *) values, FALSE);
}

/* The head of an item, which says which it is and takes it away. */
static GtkWidget *
new_head (GuatuInspectorRow *row, Item *item, guint number)
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
  g_signal_connect (button, "clicked", G_CALLBACK (remove_clicked), row);
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
  g_signal_connect (combo, "notify::selected", G_CALLBACK (place_chosen), row);
  return combo;
}

static void
add_places (GuatuInspectorRow *row, Item *item, const char *const *values)
{
  static const char *const spans[] = { N_ ("From"), N_ ("To") };
  const GuatuSettingRow *setting = guatu_setting_row (row->setting);
  const List *list = row->part;

  if (setting->typed && find_choice (list, values[0]) < list->choices->len)
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

static void
add_item (GuatuInspectorRow *row, const char *const *values)
{
  List *list = row->part;
  Item *item = g_new0 (Item, 1);

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
remove_items (List *list)
{
  for (guint i = 0; i < list->items->len; i++)
    {
      Item *item = g_ptr_array_index (list->items, i);
      GtkWidget *widgets[]
          = { item->head, item->at[0], item->at[1], item->text[0], item->text[1] };

      for (guint j = 0; j < G_N_ELEMENTS (widgets); j++)
        if (widgets[j] != NULL)
          adw_expander_row_remove (list->expander, widgets[j]);
    }
  g_ptr_array_set_size (list->items, 0);
}

static void
show_choice (List *list, AdwComboRow *combo, const char *id)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  const guint selected = find_choice (list, id);

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

static void
show_item (List *list, Item *item, const char *const *values)
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

static gboolean
fits (const List *list, const Item *item, const char *const *values)
{
  const gboolean is_choice = find_choice (list, values[0]) < list->choices->len;

  return ADW_IS_COMBO_ROW (item->at[0])
         || (item->place != NULL ? g_str_equal (item->place, values[0]) : !is_choice);
}

static void
update_list (GuatuInspectorRow *row)
{
  List *list = row->part;
  GuatuSettingPlace place;
  const guint n = g_strv_length (row->values) / N_VALUES;
  g_autofree char *subtitle = n > 0 ? g_strdup_printf ("%u", n) : g_strdup (_ ("None"));
  gboolean same = list->items->len == n;

  guatu_inspector_row_place (row, &place);
  g_clear_pointer (&list->choices, g_ptr_array_unref);
  list->choices = guatu_setting_choices (row->setting, &place, row->inspector->language);
  adw_expander_row_set_subtitle (list->expander, subtitle);
  for (guint i = 0; same && i < n; i++)
    same = fits (list, g_ptr_array_index (list->items, i),
                 (const char *const *) row->values + i * N_VALUES);
  if (!same)
    remove_items (list);
  for (guint i = 0; i < n; i++)
    {
      const char *const *values = (const char *const *) row->values + i * N_VALUES;

      if (!same)
        add_item (row, values);
      show_item (list, g_ptr_array_index (list->items, i), values);
    }
}

/* Adds an item that can be drawn, to be changed then. */
static void
add_clicked (GtkButton *button, GuatuInspectorRow *row)
{
  const char *place = g_object_get_data (G_OBJECT (button), "place");
  GuatuSettingPlace at;
  g_auto (GStrv) added = NULL;
  g_auto (GStrv) values = NULL;
  guint n;

  guatu_inspector_row_place (row, &at);
  added = guatu_setting_new_item (row->setting, &at, place);
  values = collect_list (row);
  n = g_strv_length (values);
  values = g_renew (char *, values, n + N_VALUES + 1);
  for (guint i = 0; i < N_VALUES; i++)
    values[n + i] = g_strdup (added[i]);
  values[n + N_VALUES] = NULL;
  guatu_inspector_row_set (row, (const char *const *) values, FALSE);
}

static void
add_button (GuatuInspectorRow *row, GtkWidget *box, const char *label, const char *place)
{
  GtkWidget *button = gtk_button_new_with_label (label);

  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_hexpand (button, TRUE);
  g_object_set_data (G_OBJECT (button), "place", (gpointer) place);
  g_signal_connect (button, "clicked", G_CALLBACK (add_clicked), row);
  gtk_box_append (GTK_BOX (box), button);
}

/** guatu_inspector_add_list: a list of items. */
void
guatu_inspector_add_list (GuatuInspectorRow *row)
{
  List *list = g_new0 (List, 1);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  row->update = update_list;
  row->collect = collect_list;
  row->part = list;
  row->part_free = list_free;
  list->items = g_ptr_array_new_with_free_func (item_free);
  list->expander = ADW_EXPANDER_ROW (adw_expander_row_new ());
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (list->expander),
                                 _ (guatu_setting_row (row->setting)->name));
  add_button (row, box, _ ("Add"), NULL);
  if (row->setting == GUATU_SETTING_REFERENCE)
    add_button (row, box, _ ("Add Average"), "average");
  list->adding = g_object_new (ADW_TYPE_PREFERENCES_ROW, "child", box, "activatable",
                               FALSE, "focusable", FALSE, NULL);
  adw_expander_row_add_row (list->expander, list->adding);
  guatu_inspector_row_add (row, GTK_WIDGET (list->expander));
}
