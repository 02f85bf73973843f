/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/accessible-names.h"

#include <glib/gi18n.h>

/* What GTK (4.8, 4.18) tells of a widget to those who hear it is not what others see: a
 * button with an icon is called by the type of its picture, and its tooltip only
 * describes it; the underscore of a mnemonic is read; what a stack, a flap or a revealer
 * does not show is told of. All widgets are put right as they come on the screen, GTK's
 * own dialogs too. */

#define IS_FOLLOWED "guatu-is-followed"

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
static void
name_button (GtkButton *button)
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
static void
name_menu_button (GtkMenuButton *button)
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
static void
name_drop_down (GtkDropDown *choice)
{
  gpointer item = gtk_drop_down_get_selected_item (choice);

  if (GTK_IS_STRING_OBJECT (item))
    set_name (gtk_widget_get_first_child (GTK_WIDGET (choice)),
              gtk_string_object_get_string (item));
}

/* What a label with a mnemonic stands beside is called by it once, and without that. */
static void
name_labelled (GtkLabel *label)
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
static GType
menu_item_get_type (void)
{
  return g_type_from_name ("GtkModelButton");
}

/* An item is called by its label, which says its mnemonic; with GTK 4.18 it is called by
 * nothing. */
static void
name_menu_item (GtkWidget *item)
{
  GtkWidget *label = find_within (item, GTK_TYPE_LABEL);
  const char *text = label != NULL ? gtk_label_get_label (GTK_LABEL (label)) : NULL;

  if (text == NULL)
    return;
  name_by (label, text, TRUE);
  name_by (item, text, TRUE);
}

static void
set_hidden (gpointer accessible, gboolean is_hidden)
{
  gtk_accessible_update_state (GTK_ACCESSIBLE (accessible), GTK_ACCESSIBLE_STATE_HIDDEN,
                               is_hidden, -1);
}

static void
hide_flap (AdwFlap *flap)
{
  if (adw_flap_get_flap (flap) != NULL)
    set_hidden (adw_flap_get_flap (flap), adw_flap_get_reveal_progress (flap) <= 0);
}

static void
hide_unrevealed (GtkRevealer *revealer)
{
  GtkWidget *child = gtk_revealer_get_child (revealer);

  if (child != NULL)
    set_hidden (child, !gtk_revealer_get_reveal_child (revealer));
}

/* Only what is shown of a stack is told of. */
static void
hide_other_pages (GtkStack *stack)
{
  g_autoptr (GListModel) pages = G_LIST_MODEL (gtk_stack_get_pages (stack));

  for (guint i = 0; i < g_list_model_get_n_items (pages); i++)
    {
      GtkStackPage *page = g_list_model_get_item (pages, i);
      GtkWidget *child = gtk_stack_page_get_child (page);

      set_hidden (child, child != gtk_stack_get_visible_child (stack));
      g_object_unref (page);
    }
}

static void
hide_squeezed (AdwSqueezer *squeezer)
{
  const GtkWidget *shown = adw_squeezer_get_visible_child (squeezer);

  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (squeezer));
       child != NULL; child = gtk_widget_get_next_sibling (child))
    set_hidden (child, child != shown);
}

/* The list of a group is called as the group is, or as the first thing in it. */
static void
name_group (AdwPreferencesGroup *group)
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
static void
name_choices (AdwPreferencesRow *row)
{
  GtkWidget *current = find_within (GTK_WIDGET (row), GTK_TYPE_LIST_VIEW);
  GtkWidget *popover = find_within (GTK_WIDGET (row), GTK_TYPE_POPOVER);
  GtkWidget *list = popover != NULL ? find_within (popover, GTK_TYPE_LIST_VIEW) : NULL;

  if (current != NULL && current != list)
    set_hidden (current, TRUE);
  if (list != NULL)
    set_name (list, adw_preferences_row_get_title (row));
  describe_by_choice (ADW_COMBO_ROW (row));
}

/* Which widgets are put right, how, and what changes then ask for that again. */
static const struct
{
  GType (*type) (void);
  GCallback put_right;
  const char *changes[4];
} kinds[] = {
  { gtk_menu_button_get_type,
    G_CALLBACK (name_menu_button),
    { "notify::label", "notify::icon-name", "notify::tooltip-text" } },
  { gtk_button_get_type,
    G_CALLBACK (name_button),
    { "notify::label", "notify::icon-name", "notify::tooltip-text" } },
  { gtk_label_get_type, G_CALLBACK (name_labelled), { "notify::label" } },
  { menu_item_get_type, G_CALLBACK (name_menu_item), { "notify::text" } },
  { adw_combo_row_get_type,
    G_CALLBACK (name_choices),
    { "notify::title", "notify::subtitle", "notify::selected-item" } },
  { adw_preferences_group_get_type, G_CALLBACK (name_group), { "notify::title" } },
  { adw_squeezer_get_type, G_CALLBACK (hide_squeezed), { "notify::visible-child" } },
  { gtk_drop_down_get_type, G_CALLBACK (name_drop_down), { "notify::selected-item" } },
  { gtk_stack_get_type, G_CALLBACK (hide_other_pages), { "notify::visible-child" } },
  { gtk_revealer_get_type,
    G_CALLBACK (hide_unrevealed),
    { "notify::reveal-child", "notify::child" } },
  { adw_flap_get_type, G_CALLBACK (hide_flap), { "notify::reveal-progress" } },
};

static void
put_right (GtkWidget *widget)
{
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (G_TYPE_CHECK_INSTANCE_TYPE (widget, kinds[i].type ()))
      {
        ((void (*) (GtkWidget *)) kinds[i].put_right) (widget);
        break;
      }
}

static gboolean
put_right_later (gpointer widget)
{
  if (gtk_widget_get_mapped (widget))
    put_right (widget);
  return G_SOURCE_REMOVE;
}

/* A button tells of its change while it is between two states. */
static void
changed (GtkWidget *widget)
{
  g_idle_add_full (G_PRIORITY_DEFAULT_IDLE, put_right_later, g_object_ref (widget),
                   g_object_unref);
}

static void
follow (GtkWidget *widget)
{
  if (g_object_get_data (G_OBJECT (widget), IS_FOLLOWED) != NULL)
    return;
  g_object_set_data (G_OBJECT (widget), IS_FOLLOWED, (gpointer) IS_FOLLOWED);
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (G_TYPE_CHECK_INSTANCE_TYPE (widget, kinds[i].type ()))
      {
        for (guint j = 0; kinds[i].changes[j] != NULL; j++)
          g_signal_connect (widget, kinds[i].changes[j], G_CALLBACK (changed), NULL);
        break;
      }
}

static gboolean
mapped (GSignalInvocationHint *hint, guint n_values, const GValue *values, gpointer data)
{
  GtkWidget *widget = g_value_get_object (&values[0]);

  put_right (widget);
  follow (widget);
  return TRUE;
}

/**
 * guatu_accessible_names_start:
 *
 * From now on whatever comes on the screen is told of as it is seen.
 */
void
guatu_accessible_names_start (void)
{
  static gboolean is_started = FALSE;
  gpointer widget_class = NULL;

  if (is_started)
    return;
  is_started = TRUE;
  widget_class = g_type_class_ref (GTK_TYPE_WIDGET);
  g_signal_add_emission_hook (g_signal_lookup ("map", GTK_TYPE_WIDGET), 0, mapped, NULL,
                              NULL);
  g_type_class_unref (widget_class);
}
