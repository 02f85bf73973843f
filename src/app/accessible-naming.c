/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/accessible-private.h"

#include <glib/gi18n.h>

/* What widgets are called to those who hear them. */

/* Returns: (transfer full): @label without its mnemonic, such as “_Open” and “打开(_O)”
 */
static char *
without_mnemonic (const char *label)
{
  g_autoptr (GString) plain = g_string_new (NULL);

  for (const char *at = label; *at != '\0'; at++)
    {
      if (g_str_has_prefix (at, "(_") && at[2] != '\0' && at[3] == ')')
        at += 3;
      else if (*at != '_')
        g_string_append_c (plain, *at);
      else if (at[1] == '_')
        g_string_append_c (plain, *at++);
    }
  return g_string_free (g_steal_pointer (&plain), FALSE);
}

static void
set_name (GtkWidget *widget, const char *name)
{
  gtk_accessible_reset_relation (GTK_ACCESSIBLE (widget),
                                 GTK_ACCESSIBLE_RELATION_LABELLED_BY);
  gtk_accessible_update_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  name, -1);
}

/* A button is called by what stands on it, or else by its tooltip. */
static void
name_by (GtkWidget *widget, const char *label, gboolean has_mnemonic)
{
  const char *tooltip = gtk_widget_get_tooltip_text (widget);
  g_autofree char *plain
      = label != NULL && has_mnemonic ? without_mnemonic (label) : NULL;

  if (plain != NULL)
    set_name (widget, plain);
  else if (label == NULL && tooltip != NULL)
    {
      set_name (widget, tooltip);
      gtk_accessible_update_property (GTK_ACCESSIBLE (widget),
                                      GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, "", -1);
    }
}

/* The one that libadwaita closes a toast with has no tooltip either. */
void
guatu_accessible_name_button (GtkButton *button)
{
  if (g_strcmp0 (gtk_button_get_icon_name (button), "window-close-symbolic") == 0
      && gtk_widget_get_tooltip_text (GTK_WIDGET (button)) == NULL)
    {
      set_name (GTK_WIDGET (button), _ ("Close"));
      return;
    }
  name_by (GTK_WIDGET (button), gtk_button_get_label (button),
           gtk_button_get_use_underline (button));
}

/* The button of a menu is one within another, of which the inner one has the keyboard. */
void
guatu_accessible_name_menu_button (GtkMenuButton *button)
{
  GtkWidget *inner = gtk_widget_get_first_child (GTK_WIDGET (button));
  const char *label = gtk_menu_button_get_label (button);
  const char *tooltip = gtk_widget_get_tooltip_text (GTK_WIDGET (button));

  name_by (GTK_WIDGET (button), label, gtk_menu_button_get_use_underline (button));
  if (label != NULL)
    name_by (inner, label, gtk_menu_button_get_use_underline (button));
  else if (tooltip != NULL)
    set_name (inner, tooltip);
}

/* The button of a choice says what is chosen. */
void
guatu_accessible_name_drop_down (GtkDropDown *choice)
{
  gpointer item = gtk_drop_down_get_selected_item (choice);

  if (GTK_IS_STRING_OBJECT (item))
    set_name (gtk_widget_get_first_child (GTK_WIDGET (choice)),
              gtk_string_object_get_string (item));
}

/* What a label with a mnemonic stands beside is called by it once, and without that. */
void
guatu_accessible_name_labelled (GtkLabel *label)
{
  GtkWidget *widget = gtk_label_get_mnemonic_widget (label);
  g_autofree char *plain = widget != NULL && gtk_label_get_use_underline (label)
                               ? without_mnemonic (gtk_label_get_label (label))
                               : NULL;

  if (plain == NULL)
    return;
  set_name (widget, plain);
  if (GTK_IS_EDITABLE (widget)
      && GTK_IS_WIDGET (gtk_editable_get_delegate (GTK_EDITABLE (widget))))
    set_name (GTK_WIDGET (gtk_editable_get_delegate (GTK_EDITABLE (widget))), plain);
}

/* Returns: (nullable): the first of a type within a widget */
static GtkWidget *
find_within (GtkWidget *root, GType type)
{
  GtkWidget *found = NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (root);
       child != NULL && found == NULL; child = gtk_widget_get_next_sibling (child))
    found = G_TYPE_CHECK_INSTANCE_TYPE (child, type) ? child : find_within (child, type);
  return found;
}

/* GTK’s item of a menu is private. */
GType
guatu_accessible_menu_item_get_type (void)
{
  return g_type_from_name ("GtkModelButton");
}

/* An item is called by its label, which says its mnemonic; with GTK 4.18 it is called by
 * nothing. */
void
guatu_accessible_name_menu_item (GtkWidget *item)
{
  GtkWidget *label = find_within (item, GTK_TYPE_LABEL);
  const char *text = label != NULL ? gtk_label_get_label (GTK_LABEL (label)) : NULL;

  if (text == NULL)
    return;
  name_by (label, text, TRUE);
  name_by (item, text, TRUE);
}

/* The list of a group is called as the group is, or as the first thing in it. */
void
guatu_accessible_name_group (AdwPreferencesGroup *group)
{
  GtkWidget *list = find_within (GTK_WIDGET (group), GTK_TYPE_LIST_BOX);
  GtkWidget *row = list != NULL ? gtk_widget_get_first_child (list) : NULL;
  const char *title = adw_preferences_group_get_title (group);

  if ((title == NULL || *title == '\0') && ADW_IS_PREFERENCES_ROW (row))
    title = adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row));
  if (list != NULL && title != NULL)
    set_name (list, title);
}

/* A row of choices is described by what is chosen, and by its subtitle. */
static void
describe_by_choice (AdwComboRow *row)
{
  gpointer item = adw_combo_row_get_selected_item (row);
  const char *subtitle = adw_action_row_get_subtitle (ADW_ACTION_ROW (row));
  const char *chosen
      = GTK_IS_STRING_OBJECT (item) ? gtk_string_object_get_string (item) : "";
  g_autofree char *both = subtitle != NULL && *subtitle != '\0'
                              ? g_strdup_printf (_ ("%s, %s"), chosen, subtitle)
                              : g_strdup (chosen);

  gtk_accessible_reset_relation (GTK_ACCESSIBLE (row),
                                 GTK_ACCESSIBLE_RELATION_DESCRIBED_BY);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, both, -1);
}

/* What is chosen stands in a list of its own, which is no other thing than the row; the
 * choices stand in another. */
void
guatu_accessible_name_choices (AdwPreferencesRow *row)
{
  GtkWidget *current = find_within (GTK_WIDGET (row), GTK_TYPE_LIST_VIEW);
  GtkWidget *popover = find_within (GTK_WIDGET (row), GTK_TYPE_POPOVER);
  GtkWidget *list = popover != NULL ? find_within (popover, GTK_TYPE_LIST_VIEW) : NULL;

  if (current != NULL && current != list)
    guatu_accessible_set_hidden (current, TRUE);
  if (list != NULL)
    set_name (list, adw_preferences_row_get_title (row));
  describe_by_choice (ADW_COMBO_ROW (row));
}
