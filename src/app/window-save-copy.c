/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/window-private.h"

#include <glib/gi18n.h>

#include "app/language.h"
#include "io/out/write-as.h"
#include "io/save.h"

/* Saving a copy of what is open in another format: written in a thread, and only after it
 * was told what such a file cannot hold. */

typedef struct
{
  GuatuFormat format;
  char *path;
  GuatuDataset *dataset;
  GuatuWriteOptions options;
  GBytes *bytes;     /* (nullable): the whole file, once it is made */
  GPtrArray *losses; /* (nullable) (element-type utf8): what it does not hold */
} Copy;

static void
copy_free (gpointer data)
{
  Copy *copy = data;

  g_free (copy->path);
  guatu_dataset_unref (copy->dataset);
  g_clear_pointer (&copy->bytes, g_bytes_unref);
  g_clear_pointer (&copy->losses, g_ptr_array_unref);
  g_free (copy);
}

static void
make_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  Copy *copy = data;
  GError *error = NULL;

  copy->losses = guatu_write_as_losses (copy->format, copy->dataset, &copy->options);
  copy->bytes = guatu_write_as (copy->format, copy->dataset, &copy->options, &error);
  if (copy->bytes != NULL)
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

static void
save_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  const Copy *copy = data;
  GError *error = NULL;

  if (guatu_save_bytes (copy->path, copy->bytes, NULL, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

static void
copy_saved (GObject *source, GAsyncResult *result, gpointer data)
{
  GuatuWindow *self = GUATU_WINDOW (source);
  GCancellable *work = g_task_get_cancellable (G_TASK (result));
  const Copy *copy = g_task_get_task_data (G_TASK (result));
  g_autoptr (GError) error = NULL;
  const gboolean done = g_task_propagate_boolean (G_TASK (result), &error);
  g_autofree char *name = g_filename_display_basename (copy->path);
  g_autofree char *text = g_strdup_printf (_ ("Saved “%s”"), name);

  if (g_cancellable_is_cancelled (self->closing))
    return;
  guatu_work_bar_end (self->exporting, work);
  guatu_window_update_actions (self);
  if (done)
    guatu_window_tell_exported (self, text, copy->path);
  else
    guatu_window_toast (self, error->message);
}

/* Runs a step of it in a thread, and tells of that. */
static void
run (GuatuWindow *self, Copy *copy, GTaskThreadFunc step, GAsyncReadyCallback callback)
{
  g_autofree char *name = g_filename_display_basename (copy->path);
  g_autofree char *what = g_strdup_printf (_ ("Saving “%s”…"), name);
  g_autoptr (GTask) task
      = g_task_new (self, guatu_work_bar_begin (self->exporting, what), callback, NULL);

  g_task_set_task_data (task, copy, copy_free);
  g_task_run_in_thread (task, step);
}

static Copy *
take_over (const Copy *from)
{
  Copy *copy = g_new0 (Copy, 1);

  copy->format = from->format;
  copy->path = g_strdup (from->path);
  copy->dataset = guatu_dataset_ref (from->dataset);
  copy->options = from->options;
  copy->bytes = g_bytes_ref (from->bytes);
  return copy;
}

/* What waits for an answer. */
typedef struct
{
  GuatuWindow *window; /* not owned: the dialog goes with it */
  Copy *copy;
} Asking;

static void
asking_free (gpointer data, GClosure *closure)
{
  Asking *asking = data;

  copy_free (asking->copy);
  g_free (asking);
}

static void
answered (AdwMessageDialog *asks, const char *response, gpointer data)
{
  Asking *asking = data;

  if (g_str_equal (response, "save"))
    run (asking->window, take_over (asking->copy), save_in_thread, copy_saved);
}

/* “CSV or TSV Table” does not hold: • charts • the title */
static void
ask_about_losses (GuatuWindow *self, const Copy *copy)
{
  g_autoptr (GString) body = g_string_new (NULL);
  Asking *asking = g_new0 (Asking, 1);
  AdwMessageDialog *asks;

  g_string_append_printf (body, _ ("A file of this kind (%s) does not hold:"),
                          guatu_format_title (copy->format));
  for (guint i = 0; i < copy->losses->len; i++)
    g_string_append_printf (body, "\n• %s",
                            (const char *) g_ptr_array_index (copy->losses, i));
  asking->window = self;
  asking->copy = take_over (copy);
  asks = guatu_window_new_question (self, _ ("Save Without These?"), body->str);
  adw_message_dialog_add_responses (asks, "cancel", _ ("_Cancel"), "save", _ ("_Save"),
                                    NULL);
  adw_message_dialog_set_response_appearance (asks, "save", ADW_RESPONSE_SUGGESTED);
  adw_message_dialog_set_default_response (asks, "save");
  adw_message_dialog_set_close_response (asks, "cancel");
  g_signal_connect_data (asks, "response", G_CALLBACK (answered), asking, asking_free, 0);
  gtk_window_present (GTK_WINDOW (asks));
}

static void
copy_made (GObject *source, GAsyncResult *result, gpointer data)
{
  GuatuWindow *self = GUATU_WINDOW (source);
  GCancellable *work = g_task_get_cancellable (G_TASK (result));
  const Copy *copy = g_task_get_task_data (G_TASK (result));
  g_autoptr (GError) error = NULL;
  const gboolean done = g_task_propagate_boolean (G_TASK (result), &error);

  if (g_cancellable_is_cancelled (self->closing) || g_cancellable_is_cancelled (work))
    return;
  guatu_work_bar_end (self->exporting, work);
  guatu_window_update_actions (self);
  if (!done && error != NULL)
    guatu_window_toast (self, error->message);
  else if (copy->losses->len > 0)
    ask_about_losses (self, copy);
  else
    run (self, take_over (copy), save_in_thread, copy_saved);
}

/**
 * guatu_window_save_copy_to:
 * @self: the window, with something open
 * @path: where to
 * @format: one that datasets are written in
 *
 * Tells what the copy would not hold, and writes it where that is no matter.
 */
void
guatu_window_save_copy_to (GuatuWindow *self, const char *path, GuatuFormat format)
{
  Copy *copy = g_new0 (Copy, 1);

  copy->format = format;
  copy->path = g_strdup (path);
  copy->dataset = guatu_dataset_ref (self->dataset);
  copy->options.language = guatu_language_of_words (self->language);
  copy->options.tabs = guatu_name_says_tabs (path);
  run (self, copy, make_in_thread, copy_made);
}

static void
file_chosen (GtkFileChooser *chooser, int response, GuatuWindow *self)
{
  const GuatuFormat format
      = (GuatuFormat) GPOINTER_TO_INT (g_object_get_data (G_OBJECT (chooser), "format"));
  g_autofree char *path = guatu_window_take_answer (self, response);

  if (path != NULL && self->document != NULL)
    guatu_window_save_copy_to (self, path, format);
}

/**
 * guatu_window_save_copy:
 * @self: the window, with something open
 * @format: one that datasets are written in
 *
 * Asks for a file, and writes a copy there in that format. What is open stays what it is.
 */
void
guatu_window_save_copy (GuatuWindow *self, GuatuFormat format)
{
  GtkFileChooserNative *chooser = gtk_file_chooser_native_new (
      _ ("Save a Copy"), GTK_WINDOW (self), GTK_FILE_CHOOSER_ACTION_SAVE, _ ("_Save"),
      _ ("_Cancel"));
  g_autofree char *stem = guatu_window_suggest_name (self);
  g_autofree char *name
      = g_strconcat (stem, ".", guatu_format_extensions (format)[0], NULL);

  gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (chooser), name);
  g_object_set_data (G_OBJECT (chooser), "format", GINT_TO_POINTER (format));
  g_signal_connect_object (chooser, "response", G_CALLBACK (file_chosen), self, 0);
  guatu_window_ask_for_file (self, chooser);
}

/** guatu_window_fill_copy_formats: an item for each format but our own. */
void
guatu_window_fill_copy_formats (GuatuWindow *self)
{
  for (int i = 0; i < GUATU_N_FORMATS; i++)
    {
      const GuatuFormat format = (GuatuFormat) i;
      g_autofree char *label = g_strconcat (guatu_format_title (format), "…", NULL);
      g_autoptr (GMenuItem) item = NULL;

      if (format == GUATU_FORMAT_DATASET || !guatu_format_is_written (format))
        continue;
      item = g_menu_item_new (label, NULL);
      g_menu_item_set_action_and_target (item, "win.save-copy", "s",
                                         guatu_format_to_string (format));
      g_menu_append_item (self->copy_formats, item);
    }
}
