/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n.h>

#include "app/inspector-private.h"

/* The rows of the inspector: one for each setting of the chart and, of a chart of several
 * layers, of each of them. */

/** guatu_inspector_row_unref: an entry of the row is gone, or the row itself. */
void
guatu_inspector_row_unref (GuatuInspectorRow *row)
{
  if (g_ref_count_dec (&row->ref_count))
    g_free (row);
}

/** guatu_inspector_row_free: @row: (transfer full): a row; its widgets are of GTK. */
void
guatu_inspector_row_free (GuatuInspectorRow *row)
{
  if (row->part_free != NULL)
    row->part_free (row->part);
  g_ptr_array_unref (row->widgets);
  g_clear_pointer (&row->values, g_strfreev);
  row->inspector = NULL;
  guatu_inspector_row_unref (row);
}

/** guatu_inspector_row_add: adds a widget to the group of the row. */
void
guatu_inspector_row_add (GuatuInspectorRow *row, GtkWidget *widget)
{
  adw_preferences_group_add (row->group, widget);
  g_ptr_array_add (row->widgets, widget);
}

/** guatu_inspector_row_place: what the row sets. */
void
guatu_inspector_row_place (GuatuInspectorRow *row, GuatuSettingPlace *place)
{
  *place = (GuatuSettingPlace) { row->inspector->dataset, row->inspector->chart,
                                 row->layer };
}

/* Below the row: why a change was not made. */
static void
add_problem (GuatuInspectorRow *row)
{
  GtkWidget *label
      = g_object_new (GTK_TYPE_LABEL, "accessible-role", GTK_ACCESSIBLE_ROLE_ALERT,
                      "wrap", TRUE, "xalign", 0.0, "margin-start", 12, "margin-end", 12,
                      "margin-top", 6, "margin-bottom", 6, NULL);

  gtk_widget_add_css_class (label, "error");
  row->problem_text = GTK_LABEL (label);
  row->problem = g_object_new (ADW_TYPE_PREFERENCES_ROW, "child", label, "visible", FALSE,
                               "activatable", FALSE, "focusable", FALSE, NULL);
  adw_preferences_group_add (row->group, row->problem);
}

/** guatu_inspector_row_refuse: says why a change was not made or, with %NULL, no longer.
 */
void
guatu_inspector_row_refuse (GuatuInspectorRow *row, const char *reason)
{
  gtk_label_set_text (row->problem_text, reason != NULL ? reason : "");
  gtk_widget_set_visible (row->problem, reason != NULL);
  if (reason == NULL || row == row->inspector->typing || row->values == NULL)
    return;
  row->inspector->is_updating = TRUE;
  row->update (row);
  row->inspector->is_updating = FALSE;
}

/** guatu_inspector_row_show: shows what the chart has, if that can be set of it. */
void
guatu_inspector_row_show (GuatuInspectorRow *row)
{
  GuatuSettingPlace place;
  gboolean is_of;

  guatu_inspector_row_place (row, &place);
  is_of = guatu_setting_is_of (row->setting, &place);
  for (guint i = 0; i < row->widgets->len; i++)
    gtk_widget_set_visible (g_ptr_array_index (row->widgets, i), is_of);
  if (!is_of)
    {
      gtk_widget_set_visible (row->problem, FALSE);
      return;
    }
  g_strfreev (row->values);
  row->values = guatu_setting_get (row->setting, &place);
  if (row == row->inspector->typing)
    return;
  guatu_inspector_row_refuse (row, NULL);
  row->update (row);
}

static void
fill (GuatuInspectorRow *row)
{
  if (row->setting == GUATU_SETTING_MARK)
    {
      guatu_inspector_add_marks (row);
      return;
    }
  switch (guatu_setting_row (row->setting)->form)
    {
    case GUATU_SETTING_IS_TEXT:
      guatu_inspector_add_text (row);
      break;
    case GUATU_SETTING_IS_SWITCH:
      guatu_inspector_add_switch (row);
      break;
    case GUATU_SETTING_IS_SET:
      guatu_inspector_add_set (row);
      break;
    case GUATU_SETTING_IS_LIST:
      guatu_inspector_add_list (row);
      break;
    case GUATU_SETTING_IS_CHOICE:
    default:
      guatu_inspector_add_choice (row);
    }
}

static void
make_row (GuatuInspector *self, AdwPreferencesGroup *group, GuatuSetting setting,
          int layer)
{
  GuatuInspectorRow *row = g_new0 (GuatuInspectorRow, 1);

  g_ref_count_init (&row->ref_count);
  row->inspector = self;
  row->setting = setting;
  row->layer = layer;
  row->group = group;
  row->widgets = g_ptr_array_new ();
  fill (row);
  add_problem (row);
  g_ptr_array_add (self->rows, row);
}

/* A row for each setting of a group, those of them that are not of the chart now too. */
static void
make_group (GuatuInspector *self, AdwPreferencesGroup *group, GuatuSettingGroup settings,
            int layer)
{
  for (guint i = 0; i < GUATU_N_SETTINGS; i++)
    if (guatu_setting_row ((GuatuSetting) i)->group == settings)
      make_row (self, group, (GuatuSetting) i, layer);
}

static AdwPreferencesGroup *
add_group (GuatuInspector *self, const char *title)
{
  GtkWidget *group = adw_preferences_group_new ();

  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (group), title);
  gtk_box_append (self->groups, group);
  return ADW_PREFERENCES_GROUP (group);
}

/** guatu_inspector_make_rows: makes the rows for the layers that the chart has. */
void
guatu_inspector_make_rows (GuatuInspector *self)
{
  GtkWidget *child;

  guatu_inspector_end_typing (self);
  /* What has the keyboard tells its row as it goes, which is there still. */
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->groups))) != NULL)
    gtk_box_remove (self->groups, child);
  g_ptr_array_set_size (self->rows, 0);
  self->n_layers = guatu_setting_n_layers (self->chart);
  for (guint i = 0; i < GUATU_N_SETTING_GROUPS; i++)
    make_group (self,
                add_group (self, _ (guatu_setting_group_name ((GuatuSettingGroup) i))),
                (GuatuSettingGroup) i, -1);
  for (guint i = 0; i < self->n_layers; i++)
    {
      g_autofree char *title = g_strdup_printf (_ ("Layer %u"), i + 1);
      AdwPreferencesGroup *group = add_group (self, title);

      /* Layers have no texts but the titles of their panels. */
      for (guint j = 0; j < GUATU_N_SETTING_GROUPS; j++)
        if (j != GUATU_SETTING_GROUP_TEXTS)
          make_group (self, group, (GuatuSettingGroup) j, (int) i);
    }
}
