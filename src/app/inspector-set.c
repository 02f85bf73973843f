/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n.h>

#include "app/choice-list.h"
#include "app/inspector-private.h"

/* A row for any of several choices: what is chosen stands in it, and a button opens the
 * list. */

typedef struct
{
  AdwActionRow *action;
  GtkMenuButton *button;
  GuatuChoiceList *list; /* (nullable): once it was opened */
} Set;

static GPtrArray *
choices_of (GuatuInspectorRow *row)
{
  GuatuSettingPlace place;

  guatu_inspector_row_place (row, &place);
  return guatu_setting_choices (row->setting, &place, row->inspector->language);
}

/* Of periods and places, none means all. */
static gboolean
none_is_all (const GuatuInspectorRow *row)
{
  return row->setting == GUATU_SETTING_PERIODS || row->setting == GUATU_SETTING_PLACES;
}

/* The names of what is chosen, as far as it has names. */
static char *
name_chosen (const GuatuInspectorRow *row, const GPtrArray *choices)
{
  g_autoptr (GString) names = g_string_new (NULL);

  if (row->values[0] == NULL)
    return g_strdup (none_is_all (row) ? _ ("All") : _ ("None"));
  for (guint i = 0; row->values[i] != NULL; i++)
    {
      const char *name = row->values[i];

      for (guint j = 0; j < choices->len; j++)
        if (g_str_equal (((GuatuSettingChoice *) g_ptr_array_index (choices, j))->id,
                         row->values[i]))
          name = ((GuatuSettingChoice *) g_ptr_array_index (choices, j))->name;
      g_string_append_printf (names, "%s%s", i == 0 ? "" : _ (", "), name);
    }
  return g_string_free (g_steal_pointer (&names), FALSE);
}

static void
fill_list (GuatuInspectorRow *row, const GPtrArray *choices)
{
  Set *set = row->part;
  g_autoptr (GPtrArray) all = g_ptr_array_new ();

  if (set->list == NULL)
    return;
  for (guint i = 0; none_is_all (row) && i < choices->len; i++)
    g_ptr_array_add (all, ((GuatuSettingChoice *) g_ptr_array_index (choices, i))->id);
  g_ptr_array_add (all, NULL);
  guatu_choice_list_set_choices (set->list, choices,
                                 (const char *const *) (row->values[0] == NULL
                                                            ? (char **) all->pdata
                                                            : row->values));
}

static void
update_set (GuatuInspectorRow *row)
{
  Set *set = row->part;
  g_autoptr (GPtrArray) choices = choices_of (row);
  g_autofree char *names = name_chosen (row, choices);

  adw_action_row_set_subtitle (set->action, names);
  gtk_widget_set_visible (GTK_WIDGET (set->action),
                          choices->len > 0
                              && gtk_widget_get_visible (GTK_WIDGET (set->action)));
  fill_list (row, choices);
}

static void
chosen (GuatuInspectorRow *row)
{
  Set *set = row->part;
  g_auto (GStrv) ids = guatu_choice_list_get_chosen (set->list);

  guatu_inspector_row_set (row, (const char *const *) ids, FALSE);
}

static void
make_list (GuatuInspectorRow *row)
{
  Set *set = row->part;
  GtkWidget *popover = gtk_popover_new ();

  set->list = GUATU_CHOICE_LIST (
      guatu_choice_list_new (_ (guatu_setting_row (row->setting)->name)));
  gtk_widget_set_size_request (GTK_WIDGET (set->list), 260, -1);
  gtk_popover_set_child (GTK_POPOVER (popover), GTK_WIDGET (set->list));
  gtk_menu_button_set_popover (set->button, popover);
  g_signal_connect_swapped (set->list, "chosen", G_CALLBACK (chosen), row);
}

/** guatu_inspector_fill_set: makes the list as it is wanted first, with what is chosen.
 */
void
guatu_inspector_fill_set (GuatuInspectorRow *row)
{
  g_autoptr (GPtrArray) choices = choices_of (row);

  if (((Set *) row->part)->list == NULL)
    make_list (row);
  if (row->setting == GUATU_SETTING_INDICATORS)
    guatu_choice_list_search_in (((Set *) row->part)->list, row->inspector->dataset);
  fill_list (row, choices);
}

static void
open_list (GtkMenuButton *button, gpointer row)
{
  guatu_inspector_fill_set (row);
}

/** guatu_inspector_add_set: any of several choices. */
void
guatu_inspector_add_set (GuatuInspectorRow *row)
{
  Set *set = g_new0 (Set, 1);
  const char *name = _ (guatu_setting_row (row->setting)->name);
  GtkWidget *button = gtk_menu_button_new ();

  row->update = update_set;
  row->part = set;
  row->part_free = g_free;
  set->action = ADW_ACTION_ROW (adw_action_row_new ());
  set->button = GTK_MENU_BUTTON (button);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (set->action), name);
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (set->action), FALSE);
  adw_action_row_set_subtitle_lines (set->action, 2);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_tooltip_text (button, name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  name, -1);
  gtk_menu_button_set_create_popup_func (set->button, open_list, row, NULL);
  adw_action_row_add_suffix (set->action, button);
  adw_action_row_set_activatable_widget (set->action, button);
  guatu_inspector_row_add (row, GTK_WIDGET (set->action));
}
