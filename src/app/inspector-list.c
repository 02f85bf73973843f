/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n.h>

#include "app/inspector-list-private.h"

/* A row that opens to the items of a list: lines across the values, texts at them, spans
 * of time. Each item has where it is, and a text in both languages. */

static void
item_free (gpointer data)
{
  GuatuInspectorItem *item = data;

  g_free (item->place);
  g_free (item);
}

static void
list_free (gpointer data)
{
  GuatuInspectorList *list = data;

  g_ptr_array_unref (list->items);
  g_clear_pointer (&list->choices, g_ptr_array_unref);
  g_free (list);
}

/* What stands in the widgets, but for one item. */
static char **
collect_without (GuatuInspectorRow *row, const GuatuInspectorItem *left_out)
{
  const GuatuInspectorList *list = row->part;
  GPtrArray *values = g_ptr_array_new ();

  for (guint i = 0; i < list->items->len; i++)
    {
      const GuatuInspectorItem *item = g_ptr_array_index (list->items, i);

      if (item == left_out)
        continue;
      for (guint j = 0; j < 2; j++)
        g_ptr_array_add (values, g_strdup (guatu_inspector_item_place (list, item, j)));
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

/** guatu_inspector_item_changed: something was chosen in an item. */
void
guatu_inspector_item_changed (AdwComboRow *combo, GParamSpec *pspec,
                              GuatuInspectorRow *row)
{
  g_auto (GStrv) values = NULL;

  if (row->inspector->is_updating)
    return;
  values = collect_list (row);
  guatu_inspector_row_set (row, (const char *const *) values, FALSE);
}

/** guatu_inspector_item_removed: the button of an item takes it away. */
void
guatu_inspector_item_removed (GtkButton *button, GuatuInspectorRow *row)
{
  const GuatuInspectorList *list = row->part;
  const GuatuInspectorItem *item = g_object_get_data (G_OBJECT (button), "item");
  g_auto (GStrv) values = NULL;

  g_return_if_fail (g_ptr_array_find (list->items, item, NULL));
  values = collect_without (row, item);
  guatu_inspector_row_set (row, (const char *const *) values, FALSE);
}

static void
remove_items (GuatuInspectorList *list)
{
  for (guint i = 0; i < list->items->len; i++)
    {
      GuatuInspectorItem *item = g_ptr_array_index (list->items, i);
      GtkWidget *widgets[]
          = { item->head, item->at[0], item->at[1], item->text[0], item->text[1] };

      for (guint j = 0; j < G_N_ELEMENTS (widgets); j++)
        if (widgets[j] != NULL)
          adw_expander_row_remove (list->expander, widgets[j]);
    }
  g_ptr_array_set_size (list->items, 0);
}

static gboolean
fits (const GuatuInspectorList *list, const GuatuInspectorItem *item,
      const char *const *values)
{
  const gboolean is_choice
      = guatu_inspector_find_choice (list, values[0]) < list->choices->len;

  return ADW_IS_COMBO_ROW (item->at[0])
         || (item->place != NULL ? g_str_equal (item->place, values[0]) : !is_choice);
}

/* What was added is told where it is and what it says next. */
static void
focus_last (const GuatuInspectorList *list)
{
  const GuatuInspectorItem *item
      = list->items->len > 0 ? g_ptr_array_index (list->items, list->items->len - 1)
                             : NULL;

  if (item != NULL)
    gtk_widget_grab_focus (item->at[0] != NULL ? item->at[0] : item->text[0]);
}

static void
update_list (GuatuInspectorRow *row)
{
  GuatuInspectorList *list = row->part;
  GuatuSettingPlace place;
  const guint n = g_strv_length (row->values) / GUATU_SETTING_ITEM_VALUES;
  g_autofree char *subtitle = n > 0 ? g_strdup_printf ("%u", n) : g_strdup (_ ("None"));
  gboolean same = list->items->len == n;

  guatu_inspector_row_place (row, &place);
  g_clear_pointer (&list->choices, g_ptr_array_unref);
  list->choices = guatu_setting_choices (row->setting, &place, row->inspector->language);
  adw_expander_row_set_subtitle (list->expander, subtitle);
  for (guint i = 0; same && i < n; i++)
    same = fits (list, g_ptr_array_index (list->items, i),
                 (const char *const *) row->values + i * GUATU_SETTING_ITEM_VALUES);
  if (!same)
    remove_items (list);
  for (guint i = 0; i < n; i++)
    {
      const char *const *values
          = (const char *const *) row->values + i * GUATU_SETTING_ITEM_VALUES;

      if (!same)
        guatu_inspector_item_add (row, values);
      guatu_inspector_item_show (list, g_ptr_array_index (list->items, i), values);
    }
  if (list->is_added && !same)
    focus_last (list);
  list->is_added = FALSE;
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
  values = g_renew (char *, values, n + GUATU_SETTING_ITEM_VALUES + 1);
  for (guint i = 0; i < GUATU_SETTING_ITEM_VALUES; i++)
    values[n + i] = g_strdup (added[i]);
  values[n + GUATU_SETTING_ITEM_VALUES] = NULL;
  ((GuatuInspectorList *) row->part)->is_added = TRUE;
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
  GuatuInspectorList *list = g_new0 (GuatuInspectorList, 1);
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
