/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/window-private.h"

#include "app/show-in-folder.h"
#include "io/out/write-as.h"

/* What can be done in a window. */

static void
open_file (GtkWidget *widget, const char *name, GVariant *parameter)
{
  guatu_window_choose_file (GUATU_WINDOW (widget));
}

static void
open_recent (GtkWidget *widget, const char *name, GVariant *parameter)
{
  g_autoptr (GFile) file = g_file_new_for_uri (g_variant_get_string (parameter, NULL));

  guatu_window_open (GUATU_WINDOW (widget), file);
}

static void
open_builtin (GtkWidget *widget, const char *name, GVariant *parameter)
{
  guatu_window_open_builtin (GUATU_WINDOW (widget));
}

static void
reload (GtkWidget *widget, const char *name, GVariant *parameter)
{
  guatu_window_reload (GUATU_WINDOW (widget));
}

static void
go_back (GtkWidget *widget, const char *name, GVariant *parameter)
{
  GuatuWindow *self = GUATU_WINDOW (widget);

  if (self->dataset != NULL)
    guatu_window_show_dataset (self);
  else
    guatu_window_open_builtin (self);
}

static void
copy_problems (GtkWidget *widget, const char *name, GVariant *parameter)
{
  GuatuWindow *self = GUATU_WINDOW (widget);

  gdk_clipboard_set_text (gtk_widget_get_clipboard (widget),
                          guatu_problems_page_get_text (self->problems));
}

static void
export_chart (GtkWidget *widget, const char *name, GVariant *parameter)
{
  GuatuFormat format = GUATU_FORMAT_PNG;

  if (guatu_format_from_string (g_variant_get_string (parameter, NULL), &format))
    guatu_window_choose_export (GUATU_WINDOW (widget), format);
}

static void
export_all (GtkWidget *widget, const char *name, GVariant *parameter)
{
  guatu_window_ask_export (GUATU_WINDOW (widget), GUATU_CHOICE_ALL);
}

static void
export_wall (GtkWidget *widget, const char *name, GVariant *parameter)
{
  guatu_window_ask_export (GUATU_WINDOW (widget), GUATU_CHOICE_WALL);
}

static void
export_for (GtkWidget *widget, const char *name, GVariant *parameter)
{
  guatu_window_export_for (GUATU_WINDOW (widget), g_variant_get_string (parameter, NULL));
}

/* What the view shows comes first. */
static void
export_with_options (GtkWidget *widget, const char *name, GVariant *parameter)
{
  GuatuWindow *self = GUATU_WINDOW (widget);

  guatu_window_ask_export (self, self->view_kind == GUATU_VIEW_WALL ? GUATU_CHOICE_WALL
                                                                    : GUATU_CHOICE_CHART);
}

static void
show_in_folder (GtkWidget *widget, const char *name, GVariant *parameter)
{
  guatu_show_in_folder (GTK_WINDOW (widget), g_variant_get_bytestring (parameter));
}

static void
copy_chart (GtkWidget *widget, const char *name, GVariant *parameter)
{
  GuatuWindow *self = GUATU_WINDOW (widget);

  if (self->view_kind == GUATU_VIEW_TABLE)
    guatu_window_copy_values (self);
  else
    guatu_window_copy (self);
}

static void
copy_values (GtkWidget *widget, const char *name, GVariant *parameter)
{
  guatu_window_copy_values (GUATU_WINDOW (widget));
}

static void
paste (GtkWidget *widget, const char *name, GVariant *parameter)
{
  guatu_window_paste (GUATU_WINDOW (widget));
}

static void
read_report (GtkWidget *widget, const char *name, GVariant *parameter)
{
  guatu_window_choose_report (GUATU_WINDOW (widget));
}

static void
merge_file (GtkWidget *widget, const char *name, GVariant *parameter)
{
  guatu_window_merge_file (GUATU_WINDOW (widget));
}

static void
show_understood (GtkWidget *widget, const char *name, GVariant *parameter)
{
  guatu_window_show_understood (GUATU_WINDOW (widget));
}

static void
print (GtkWidget *widget, const char *name, GVariant *parameter)
{
  guatu_window_print (GUATU_WINDOW (widget));
}

static void
pop_up_menu (GtkWidget *widget, const char *name, GVariant *parameter)
{
  guatu_window_pop_up_menu (GUATU_WINDOW (widget));
}

static void
step_chart (GtkWidget *widget, const char *name, GVariant *parameter)
{
  GuatuWindow *self = GUATU_WINDOW (widget);

  guatu_window_show_dataset (self);
  guatu_sidebar_step (self->sidebar, g_variant_get_int32 (parameter));
}

static void
toggle_sidebar (GtkWidget *widget, const char *name, GVariant *parameter)
{
  GuatuWindow *self = GUATU_WINDOW (widget);

  adw_flap_set_reveal_flap (self->flap, !adw_flap_get_reveal_flap (self->flap));
}

static void
toggle_inspector (GtkWidget *widget, const char *name, GVariant *parameter)
{
  guatu_window_toggle_inspector (GUATU_WINDOW (widget));
}

static void
search (GtkWidget *widget, const char *name, GVariant *parameter)
{
  GuatuWindow *self = GUATU_WINDOW (widget);

  if (self->view_kind == GUATU_VIEW_TABLE)
    {
      guatu_table_view_search (self->table);
      return;
    }
  adw_flap_set_reveal_flap (self->flap, TRUE);
  guatu_sidebar_search (self->sidebar);
}

static void
save (GtkWidget *widget, const char *name, GVariant *parameter)
{
  guatu_window_save (GUATU_WINDOW (widget));
}

static void
save_as (GtkWidget *widget, const char *name, GVariant *parameter)
{
  guatu_window_save_as (GUATU_WINDOW (widget));
}

static void
save_copy (GtkWidget *widget, const char *name, GVariant *parameter)
{
  GuatuFormat format = GUATU_FORMAT_DATASET;

  if (guatu_format_named (g_variant_get_string (parameter, NULL), &format))
    guatu_window_save_copy (GUATU_WINDOW (widget), format);
}

static void
new_value (GtkWidget *widget, const char *name, GVariant *parameter)
{
  guatu_window_new_value (GUATU_WINDOW (widget));
}

static void
change_names (GtkWidget *widget, const char *name, GVariant *parameter)
{
  guatu_window_change_names (GUATU_WINDOW (widget));
}

static void
delete_value (GtkWidget *widget, const char *name, GVariant *parameter)
{
  guatu_window_delete_value (GUATU_WINDOW (widget));
}

static void
edit_value (GtkWidget *widget, const char *name, GVariant *parameter)
{
  guatu_window_edit_value (GUATU_WINDOW (widget), GUATU_COLUMN_VALUE);
}

static void
edit_note (GtkWidget *widget, const char *name, GVariant *parameter)
{
  guatu_window_edit_value (GUATU_WINDOW (widget), GUATU_COLUMN_NOTE);
}

static void
annotate (GtkWidget *widget, const char *name, GVariant *parameter)
{
  guatu_window_annotate (GUATU_WINDOW (widget));
}

static void
edit_themes (GtkWidget *widget, const char *name, GVariant *parameter)
{
  guatu_window_edit_themes (GUATU_WINDOW (widget));
}

static void
edit_title (GtkWidget *widget, const char *name, GVariant *parameter)
{
  guatu_window_edit_title (GUATU_WINDOW (widget));
}

static void
new_chart (GtkWidget *widget, const char *name, GVariant *parameter)
{
  guatu_window_new_chart (GUATU_WINDOW (widget));
}

static void
duplicate_chart (GtkWidget *widget, const char *name, GVariant *parameter)
{
  guatu_window_duplicate_chart (GUATU_WINDOW (widget));
}

static void
delete_chart (GtkWidget *widget, const char *name, GVariant *parameter)
{
  guatu_window_delete_chart (GUATU_WINDOW (widget));
}

static void
move_chart (GtkWidget *widget, const char *name, GVariant *parameter)
{
  guatu_window_move_chart (GUATU_WINDOW (widget), g_variant_get_int32 (parameter));
}

static void
zoom (GtkWidget *widget, const char *name, GVariant *parameter)
{
  GuatuWindow *self = GUATU_WINDOW (widget);

  if (self->view_kind == GUATU_VIEW_WALL)
    guatu_wall_view_zoom (self->wall, g_variant_get_int32 (parameter));
  else if (self->view_kind == GUATU_VIEW_CHART)
    guatu_chart_view_zoom (self->view, g_variant_get_int32 (parameter));
}

static void
show_series (GtkWidget *widget, const char *name, GVariant *parameter)
{
  guatu_chart_view_show_series (GUATU_WINDOW (widget)->view);
}

static void
undo (GtkWidget *widget, const char *name, GVariant *parameter)
{
  guatu_window_undo (GUATU_WINDOW (widget));
}

static void
redo (GtkWidget *widget, const char *name, GVariant *parameter)
{
  guatu_window_redo (GUATU_WINDOW (widget));
}

static void
show_manual (GtkWidget *widget, const char *name, GVariant *parameter)
{
  guatu_window_show_manual (GUATU_WINDOW (widget));
}

static const struct
{
  const char *name;
  const char *parameter;
  GtkWidgetActionActivateFunc activate;
} actions[] = {
  { "win.open", NULL, open_file },
  { "win.open-recent", "s", open_recent },
  { "win.open-builtin", NULL, open_builtin },
  { "win.reload", NULL, reload },
  { "win.back", NULL, go_back },
  { "win.copy-problems", NULL, copy_problems },
  { "win.export", "s", export_chart },
  { "win.export-all", NULL, export_all },
  { "win.export-wall", NULL, export_wall },
  { "win.export-for", "s", export_for },
  { "win.export-options", NULL, export_with_options },
  { "win.show-in-folder", "ay", show_in_folder },
  { "win.copy", NULL, copy_chart },
  { "win.copy-values", NULL, copy_values },
  { "win.manual", NULL, show_manual },
  { "win.paste", NULL, paste },
  { "win.read-report", NULL, read_report },
  { "win.merge-file", NULL, merge_file },
  { "win.show-understood", NULL, show_understood },
  { "win.print", NULL, print },
  { "win.pop-up-menu", NULL, pop_up_menu },
  { "win.step", "i", step_chart },
  { "win.toggle-sidebar", NULL, toggle_sidebar },
  { "win.toggle-inspector", NULL, toggle_inspector },
  { "win.search", NULL, search },
  { "win.save", NULL, save },
  { "win.save-as", NULL, save_as },
  { "win.save-copy", "s", save_copy },
  { "win.new-value", NULL, new_value },
  { "win.change-names", NULL, change_names },
  { "win.delete-value", NULL, delete_value },
  { "win.edit-value", NULL, edit_value },
  { "win.edit-note", NULL, edit_note },
  { "win.annotate", NULL, annotate },
  { "win.edit-themes", NULL, edit_themes },
  { "win.edit-title", NULL, edit_title },
  { "win.new-chart", NULL, new_chart },
  { "win.duplicate-chart", NULL, duplicate_chart },
  { "win.delete-chart", NULL, delete_chart },
  { "win.move-chart", "i", move_chart },
  { "win.zoom", "i", zoom },
  { "win.show-series", NULL, show_series },
  { "win.undo", NULL, undo },
  { "win.redo", NULL, redo },
};

/**
 * guatu_window_class_add_actions:
 * @widget_class: the class of windows
 */
void
guatu_window_class_add_actions (GtkWidgetClass *widget_class)
{
  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    gtk_widget_class_install_action (widget_class, actions[i].name, actions[i].parameter,
                                     actions[i].activate);
  gtk_widget_class_install_property_action (widget_class, "win.figure-language",
                                            "figure-language");
  gtk_widget_class_install_property_action (widget_class, "win.view", "view");
  gtk_widget_class_install_property_action (widget_class, "win.as-exported",
                                            "as-exported");
  gtk_widget_class_install_property_action (widget_class, "win.value-status",
                                            "value-status");
  guatu_window_class_add_shortcuts (widget_class);
}

/**
 * guatu_window_update_actions:
 * @self: the window
 *
 * Lets be done what can be done with what is open and shown.
 */
void
guatu_window_update_actions (GuatuWindow *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  const gboolean shown = guatu_chart_view_get_scene (self->view) != NULL;
  const gboolean open = self->dataset != NULL;
  const gboolean charts = open && self->dataset->charts->len > 0;
  const gboolean exporting = guatu_work_bar_is_working (self->exporting);

  gtk_widget_action_set_enabled (widget, "win.copy",
                                 open && (shown || self->view_kind == GUATU_VIEW_TABLE));
  gtk_widget_action_set_enabled (widget, "win.copy-values", self->chart != NULL);
  gtk_widget_action_set_enabled (widget, "win.merge-file", open);
  gtk_widget_action_set_enabled (widget, "win.show-understood",
                                 self->incoming != NULL
                                     && self->incoming->report->len > 0);
  gtk_widget_action_set_enabled (widget, "win.print", shown);
  gtk_widget_action_set_enabled (widget, "win.pop-up-menu", self->chart != NULL);
  gtk_widget_action_set_enabled (widget, "win.export", shown);
  gtk_widget_action_set_enabled (widget, "win.export-wall",
                                 self->chart != NULL && !exporting);
  gtk_widget_action_set_enabled (widget, "win.export-all",
                                 self->chart != NULL && !exporting);
  gtk_widget_action_set_enabled (widget, "win.export-for", shown && !exporting);
  gtk_widget_action_set_enabled (widget, "win.export-options",
                                 self->chart != NULL && !exporting);
  gtk_widget_action_set_enabled (widget, "win.step", charts);
  gtk_widget_action_set_enabled (widget, "win.view", open);
  gtk_widget_action_set_enabled (widget, "win.reload", open);
  gtk_widget_action_set_enabled (widget, "win.toggle-sidebar", open);
  gtk_widget_action_set_enabled (widget, "win.toggle-inspector", charts);
  gtk_widget_action_set_enabled (widget, "win.search", open);
  gtk_widget_action_set_enabled (widget, "win.save", guatu_window_is_unsaved (self));
  gtk_widget_action_set_enabled (widget, "win.save-as", open);
  gtk_widget_action_set_enabled (widget, "win.save-copy", open && !exporting);
  gtk_widget_action_set_enabled (widget, "win.new-value", open);
  gtk_widget_action_set_enabled (widget, "win.change-names", open);
  gtk_widget_action_set_enabled (widget, "win.delete-value", open);
  gtk_widget_action_set_enabled (widget, "win.edit-value", open);
  gtk_widget_action_set_enabled (widget, "win.edit-note", open);
  gtk_widget_action_set_enabled (widget, "win.annotate", shown);
  gtk_widget_action_set_enabled (widget, "win.edit-themes", open);
  gtk_widget_action_set_enabled (widget, "win.edit-title", self->chart != NULL);
  gtk_widget_action_set_enabled (widget, "win.new-chart",
                                 open && self->dataset->indicators->len > 0);
  gtk_widget_action_set_enabled (widget, "win.duplicate-chart", self->chart != NULL);
  gtk_widget_action_set_enabled (widget, "win.delete-chart", self->chart != NULL);
  gtk_widget_action_set_enabled (widget, "win.move-chart", self->chart != NULL);
  gtk_widget_action_set_enabled (
      widget, "win.undo", open && guatu_document_get_undo (self->document) != NULL);
  gtk_widget_action_set_enabled (
      widget, "win.redo", open && guatu_document_get_redo (self->document) != NULL);
  gtk_widget_set_sensitive (self->sidebar_toggle, open);
  gtk_widget_set_sensitive (self->inspector_toggle, charts);
}
