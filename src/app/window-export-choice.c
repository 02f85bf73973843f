/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/window-private.h"

#include <glib/gi18n.h>

#include "app/export-dialog.h"
#include "app/export-task.h"
#include "page/purpose.h"

/* Exporting what the dialog asks: a chart, its theme, all of them, a wall or a book. */

#define CHOICE_KEY "guatu-choice"

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
exported (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GuatuWindow) self = data;
  g_autoptr (GError) error = NULL;
  const char *path = guatu_export_task_get_path (result);

  if (g_cancellable_is_cancelled (self->closing))
    return;
  guatu_work_bar_end (self->exporting, g_task_get_cancellable (G_TASK (result)));
  guatu_window_update_actions (self);
  if (guatu_export_task_finish (result, &error))
    {
      g_autofree char *name = g_path_get_basename (path);
      g_autofree char *shown = g_filename_display_name (name);
      g_autofree char *text = g_strdup_printf (_ ("Exported to “%s”"), shown);

      guatu_window_tell_exported (self, text, path);
    }
  else if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    guatu_window_tell_exported (self, _ ("Export cancelled; finished files stay"), path);
  else
    guatu_window_toast (self, error->message);
}

/**
 * guatu_window_export_choice:
 * @self: the window, with something open
 * @choice: what is exported, and how
 * @path: the folder to write to; of one file only, it may be that file
 *
 * Exports that, with a bar that tells how far it is.
 */
void
guatu_window_export_choice (GuatuWindow *self, const GuatuExportChoice *choice,
                            const char *path)
{
  g_autofree char *what = NULL;
  GuatuBatch batch;

  guatu_export_choice_fill (choice, self->dataset, self->chart, &batch);
  what = describe_step (0, guatu_export_choice_count (&batch));
  guatu_export_choice_empty (&batch);
  guatu_export_task_choice (self->dataset, self->chart, choice, path, step_done,
                            guatu_work_bar_begin (self->exporting, what), exported,
                            g_object_ref (self));
  guatu_window_update_actions (self);
}

static void
place_chosen (GuatuWindow *self, int response, GtkFileChooserNative *chooser)
{
  GuatuExportChoice choice
      = *(GuatuExportChoice *) g_object_get_data (G_OBJECT (chooser), CHOICE_KEY);
  g_autofree char *path = guatu_window_take_answer (self, response);
  GuatuFormat format = GUATU_FORMAT_PNG;

  if (path == NULL || self->chart == NULL)
    return;
  /* Whoever gives the only file another format's ending wants that format. */
  if (gtk_file_chooser_get_action (GTK_FILE_CHOOSER (chooser))
          == GTK_FILE_CHOOSER_ACTION_SAVE
      && guatu_format_from_path (path, &format)
      && guatu_export_choice_takes (&choice, format))
    choice.formats = 1u << format;
  guatu_window_export_choice (self, &choice, path);
}

/* The name of the only file of a choice, or NULL where there are more. */
static char *
name_of_one (GuatuWindow *self, const GuatuExportChoice *choice)
{
  char *name = NULL;
  GuatuBatch batch;

  guatu_export_choice_fill (choice, self->dataset, self->chart, &batch);
  if (guatu_export_choice_count (&batch) == 1)
    name = guatu_window_suggest_figure (self, batch.kind == GUATU_BATCH_FIGURES,
                                        g_array_index (batch.languages, GuatuLanguage, 0),
                                        g_array_index (batch.formats, GuatuFormat, 0));
  guatu_export_choice_empty (&batch);
  return name;
}

/* Asks for the file of a choice, or for the folder of its files. */
static void
ask_for_place (GuatuWindow *self, const GuatuExportChoice *choice)
{
  g_autofree char *name = name_of_one (self, choice);
  GtkFileChooserNative *chooser;

  chooser = gtk_file_chooser_native_new (
      _ ("Export"), GTK_WINDOW (self),
      name != NULL ? GTK_FILE_CHOOSER_ACTION_SAVE : GTK_FILE_CHOOSER_ACTION_SELECT_FOLDER,
      _ ("_Export"), _ ("_Cancel"));
  if (name != NULL)
    gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (chooser), name);
  g_object_set_data_full (G_OBJECT (chooser), CHOICE_KEY,
                          g_memdup2 (choice, sizeof *choice), g_free);
  g_signal_connect_object (chooser, "response", G_CALLBACK (place_chosen), self,
                           G_CONNECT_SWAPPED);
  guatu_window_ask_for_file (self, chooser);
}

static void
choice_made (GuatuWindow *self, GuatuExportDialog *dialog)
{
  const GuatuExportChoice *choice = guatu_export_dialog_get_choice (dialog);
  g_autofree char *kept = guatu_export_choice_write (choice);

  g_object_set (self->settings, "export", kept, NULL);
  if (self->chart != NULL)
    ask_for_place (self, choice);
}

/**
 * guatu_window_export_for:
 * @self: the window, with a chart shown
 * @purpose: the name of a purpose
 *
 * Asks where to, and exports the chart in its language as a picture of the size that the
 * purpose has. Whether it carries data, and its resolution, are as the last time.
 */
void
guatu_window_export_for (GuatuWindow *self, const char *purpose)
{
  const GuatuPurpose *found = guatu_purpose_from_string (purpose);
  GuatuExportChoice choice;

  if (found == NULL)
    return;
  guatu_export_choice_init (&choice);
  guatu_export_choice_read (&choice, guatu_settings_get_export (self->settings));
  choice.of = GUATU_CHOICE_CHART;
  choice.languages = 1u << self->language;
  choice.formats = 1u << GUATU_FORMAT_PNG;
  choice.size = found->name;
  ask_for_place (self, &choice);
}

/**
 * guatu_window_ask_export:
 * @self: the window, with a chart
 * @of: what the dialog offers first to export; the rest is as the last time
 *
 * Asks what is exported and how, and where to, and exports it.
 */
void
guatu_window_ask_export (GuatuWindow *self, GuatuChoiceOf of)
{
  GuatuExportChoice choice;
  GuatuExportDialog *dialog;

  guatu_export_choice_init (&choice);
  choice.languages = 1u << self->language;
  guatu_export_choice_read (&choice, guatu_settings_get_export (self->settings));
  guatu_export_choice_offer (&choice, of, self->dataset->charts->len);
  dialog = guatu_export_dialog_new (self->dataset, self->chart, &choice);
  g_signal_connect_object (dialog, "chosen", G_CALLBACK (choice_made), self,
                           G_CONNECT_SWAPPED);
  gtk_window_set_transient_for (GTK_WINDOW (dialog), GTK_WINDOW (self));
  gtk_window_present (GTK_WINDOW (dialog));
}
