/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/window-private.h"

#include <glib/gi18n.h>

#include "app/export-task.h"

/* Exporting the chart that is shown. */

#define FORMAT_KEY "guatu-format"

static void
exported (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GuatuWindow) self = data;
  g_autoptr (GError) error = NULL;
  const char *path = guatu_export_task_get_path (result);
  g_autofree char *name = g_path_get_basename (path);
  g_autofree char *shown = g_filename_display_name (name);
  g_autofree char *text = g_strdup_printf (_ ("Exported “%s”"), shown);

  if (g_cancellable_is_cancelled (self->closing))
    return;
  if (guatu_export_task_finish (result, &error))
    guatu_window_tell_exported (self, text, path);
  else
    guatu_window_toast (self, error->message);
}

/**
 * guatu_window_export:
 * @self: the window, with a chart shown
 * @format: the format of the file
 * @path: the file to write
 *
 * Exports the chart that is shown, as it is shown.
 */
void
guatu_window_export (GuatuWindow *self, GuatuFormat format, const char *path)
{
  guatu_export_task_figure (self->dataset, self->chart, self->language, format, path,
                            self->closing, exported, g_object_ref (self));
}

static void
export_chosen (GuatuWindow *self, int response, GtkFileChooserNative *chooser)
{
  GuatuFormat format
      = GPOINTER_TO_INT (g_object_get_data (G_OBJECT (chooser), FORMAT_KEY));
  g_autofree char *path = guatu_window_take_answer (self, response);

  if (path == NULL || self->chart == NULL)
    return;
  /* Whoever gives the file another format's ending wants that format. */
  guatu_format_from_path (path, &format);
  guatu_window_export (self, format, path);
}

/**
 * guatu_window_choose_export:
 * @self: the window, with a chart shown
 * @format: the format that is offered first
 *
 * Asks where to export the chart that is shown, and exports it.
 */
void
guatu_window_choose_export (GuatuWindow *self, GuatuFormat format)
{
  g_autofree char *name
      = guatu_window_suggest_figure (self, TRUE, self->language, format);
  GtkFileChooserNative *chooser = gtk_file_chooser_native_new (
      _ ("Export Chart"), GTK_WINDOW (self), GTK_FILE_CHOOSER_ACTION_SAVE, _ ("_Export"),
      _ ("_Cancel"));

  if (name != NULL)
    gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (chooser), name);
  g_object_set_data (G_OBJECT (chooser), FORMAT_KEY, GINT_TO_POINTER (format));
  g_signal_connect_object (chooser, "response", G_CALLBACK (export_chosen), self,
                           G_CONNECT_SWAPPED);
  guatu_window_ask_for_file (self, chooser);
}

/**
 * guatu_window_tell_exported:
 * @self: the window
 * @text: what was exported, not markup
 * @path: the file or the folder that was written
 *
 * Tells of it, with a button that leads there.
 */
void
guatu_window_tell_exported (GuatuWindow *self, const char *text, const char *path)
{
  g_autofree char *markup = g_markup_escape_text (text, -1);
  AdwToast *toast = adw_toast_new (markup);

  adw_toast_set_button_label (toast, _ ("Show in Folder"));
  adw_toast_set_action_name (toast, "win.show-in-folder");
  adw_toast_set_action_target_value (toast, g_variant_new_bytestring (path));
  adw_toast_overlay_add_toast (self->toasts, toast);
}
