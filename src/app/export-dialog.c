/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/export-dialog.h"

#include "export/export.h"

struct _GuatuExportDialog
{
  AdwWindow parent_instance;

  GtkWidget *choose;
  GtkSwitch *zh;
  GtkSwitch *en;
  AdwPreferencesGroup *formats;
  GtkSwitch *of_format[GUATU_N_FIGURE_FORMATS];
};

G_DEFINE_FINAL_TYPE (GuatuExportDialog, guatu_export_dialog, ADW_TYPE_WINDOW)

enum
{
  CHOSEN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
choice_changed (GuatuExportDialog *self)
{
  g_autoptr (GArray) languages = guatu_export_dialog_get_languages (self);
  g_autoptr (GArray) formats = guatu_export_dialog_get_formats (self);

  gtk_widget_set_sensitive (self->choose, languages->len > 0 && formats->len > 0);
}

static void
choose_clicked (GuatuExportDialog *self)
{
  g_signal_emit (self, signals[CHOSEN], 0);
  gtk_window_close (GTK_WINDOW (self));
}

static void
guatu_export_dialog_class_init (GuatuExportDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  signals[CHOSEN] = g_signal_new ("chosen", GUATU_TYPE_EXPORT_DIALOG, G_SIGNAL_RUN_LAST,
                                  0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/guatu/Guatu/export-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, GuatuExportDialog, choose);
  gtk_widget_class_bind_template_child (widget_class, GuatuExportDialog, zh);
  gtk_widget_class_bind_template_child (widget_class, GuatuExportDialog, en);
  gtk_widget_class_bind_template_child (widget_class, GuatuExportDialog, formats);
  gtk_widget_class_bind_template_callback (widget_class, choice_changed);
  gtk_widget_class_bind_template_callback (widget_class, choose_clicked);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close",
                                       NULL);
}

static void
add_format (GuatuExportDialog *self, GuatuFormat format)
{
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *button = gtk_switch_new ();
  const char *hint = guatu_format_hint (format);

  gtk_switch_set_active (GTK_SWITCH (button), format == GUATU_FORMAT_PNG);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  g_signal_connect_object (button, "notify::active", G_CALLBACK (choice_changed), self,
                           G_CONNECT_SWAPPED);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), guatu_format_title (format));
  if (hint != NULL)
    adw_action_row_set_subtitle (ADW_ACTION_ROW (row), hint);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), button);
  adw_preferences_group_add (self->formats, row);
  self->of_format[format] = GTK_SWITCH (button);
}

static void
guatu_export_dialog_init (GuatuExportDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  for (int i = 0; i < GUATU_N_FIGURE_FORMATS; i++)
    add_format (self, (GuatuFormat) i);
  choice_changed (self);
}

/**
 * guatu_export_dialog_new:
 *
 * Returns: (transfer none): the dialog, which GTK owns until it is closed
 */
GuatuExportDialog *
guatu_export_dialog_new (void)
{
  return g_object_new (GUATU_TYPE_EXPORT_DIALOG, NULL);
}

/* Appends @value, an enumeration, if its switch is on. */
static void
append_if_on (GArray *values, GtkSwitch *button, int value)
{
  if (gtk_switch_get_active (button))
    g_array_append_val (values, value);
}

/**
 * guatu_export_dialog_get_languages:
 * @self: the dialog
 *
 * Returns: (transfer full) (element-type GuatuLanguage): the chosen languages
 */
GArray *
guatu_export_dialog_get_languages (GuatuExportDialog *self)
{
  GArray *languages = g_array_new (FALSE, FALSE, sizeof (GuatuLanguage));

  append_if_on (languages, self->zh, GUATU_LANGUAGE_ZH);
  append_if_on (languages, self->en, GUATU_LANGUAGE_EN);
  return languages;
}

/**
 * guatu_export_dialog_get_formats:
 * @self: the dialog
 *
 * Returns: (transfer full) (element-type GuatuFormat): the chosen formats
 */
GArray *
guatu_export_dialog_get_formats (GuatuExportDialog *self)
{
  GArray *formats = g_array_new (FALSE, FALSE, sizeof (GuatuFormat));

  for (int i = 0; i < GUATU_N_FIGURE_FORMATS; i++)
    append_if_on (formats, self->of_format[i], i);
  return formats;
}
