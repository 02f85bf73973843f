/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/window-private.h"

#include <glib/gi18n.h>

#include "app/export-dialog.h"
#include "app/export-task.h"

/* Exporting all charts of what is open into a folder. */

#define LANGUAGES_KEY "guatu-languages"
#define FORMATS_KEY "guatu-formats"

static char *
describe_step (guint done, guint total)
{
  return g_strdup_printf (_ ("Exporting: %u of %u files"), done, total);
}

static void
step_done (guint done, guint total, gpointer data)
{
  GuatuWindow *self = data;
  g_autofree char *what = describe_step (done, total);

  guatu_work_bar_set_progress (self->exporting, what, (double) done / total);
}

static void
all_exported (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GuatuWindow) self = data;
  g_autoptr (GError) error = NULL;
  const char *folder = guatu_export_task_get_path (result);

  if (g_cancellable_is_cancelled (self->closing))
    return;
  guatu_work_bar_end (self->exporting, g_task_get_cancellable (G_TASK (result)));
  guatu_window_update_actions (self);
  if (guatu_export_task_finish (result, &error))
    guatu_window_tell_exported (self, _ ("All charts exported"), folder);
  else if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    guatu_window_tell_exported (self, _ ("Export cancelled; finished files stay"),
                                folder);
  else
    guatu_window_toast (self, error->message);
}

/**
 * guatu_window_export_all:
 * @self: the window, with something open
 * @languages: (element-type GuatuLanguage): the languages of the figures
 * @formats: (element-type GuatuFormat): the formats of the files
 * @folder: the folder to write to
 *
 * Exports all charts of what is open, with a bar that tells how far it is.
 */
void
guatu_window_export_all (GuatuWindow *self, GArray *languages, GArray *formats,
                         const char *folder)
{
  const guint total = self->dataset->charts->len * languages->len * formats->len;
  g_autofree char *what = describe_step (0, total);
  GCancellable *work = guatu_work_bar_begin (self->exporting, what);

  guatu_export_task_batch (self->dataset, languages, formats, folder, step_done, work,
                           all_exported, g_object_ref (self));
  guatu_window_update_actions (self);
}

static void
folder_chosen (GuatuWindow *self, int response, GtkFileChooserNative *chooser)
{
  GArray *languages = g_object_get_data (G_OBJECT (chooser), LANGUAGES_KEY);
  GArray *formats = g_object_get_data (G_OBJECT (chooser), FORMATS_KEY);
  g_autofree char *folder = guatu_window_take_answer (self, response);

  if (folder != NULL && self->dataset != NULL)
    guatu_window_export_all (self, languages, formats, folder);
}

static void
figures_chosen (GuatuWindow *self, GuatuExportDialog *dialog)
{
  GtkFileChooserNative *chooser = gtk_file_chooser_native_new (
      _ ("Export All Charts"), GTK_WINDOW (self), GTK_FILE_CHOOSER_ACTION_SELECT_FOLDER,
      _ ("_Export"), _ ("_Cancel"));

  g_object_set_data_full (G_OBJECT (chooser), LANGUAGES_KEY,
                          guatu_export_dialog_get_languages (dialog),
                          (GDestroyNotify) g_array_unref);
  g_object_set_data_full (G_OBJECT (chooser), FORMATS_KEY,
                          guatu_export_dialog_get_formats (dialog),
                          (GDestroyNotify) g_array_unref);
  g_signal_connect_object (chooser, "response", G_CALLBACK (folder_chosen), self,
                           G_CONNECT_SWAPPED);
  guatu_window_ask_for_file (self, chooser);
}

/**
 * guatu_window_choose_export_all:
 * @self: the window, with something open
 *
 * Asks in which languages and formats, and where to, and exports.
 */
void
guatu_window_choose_export_all (GuatuWindow *self)
{
  GuatuExportDialog *dialog = guatu_export_dialog_new ();

  g_signal_connect_object (dialog, "chosen", G_CALLBACK (figures_chosen), self,
                           G_CONNECT_SWAPPED);
  gtk_window_set_transient_for (GTK_WINDOW (dialog), GTK_WINDOW (self));
  gtk_window_present (GTK_WINDOW (dialog));
}
