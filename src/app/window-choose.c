/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/window-private.h"

#include <glib/gi18n.h>
#include <string.h>

#include "io/formats.h"
#include "io/report/prose-text.h"

/* Choosing a file to open, or dropping one. */

static void
file_chosen (GuatuWindow *self, int response)
{
  g_autofree char *path = guatu_window_take_answer (self, response);
  g_autoptr (GFile) file = NULL;

  if (path == NULL)
    return;
  file = g_file_new_for_path (path);
  guatu_window_open (self, file);
}

static void
add_patterns (GtkFileFilter *filter, GuatuFormat format)
{
  const char *const *extensions = guatu_format_extensions (format);

  for (guint i = 0; extensions[i] != NULL; i++)
    {
      g_autofree char *pattern = g_strconcat ("*.", extensions[i], NULL);

      gtk_file_filter_add_pattern (filter, pattern);
    }
}

/* A filter of the formats that can hold any of some things. */
static void
add_filter (GtkFileChooserNative *chooser, const char *name, guint holds)
{
  g_autoptr (GtkFileFilter) filter = gtk_file_filter_new ();

  gtk_file_filter_set_name (filter, name);
  for (guint i = 0; i < GUATU_N_FORMATS; i++)
    if (guatu_format_holds ((GuatuFormat) i, holds))
      add_patterns (filter, (GuatuFormat) i);
  gtk_file_chooser_add_filter (GTK_FILE_CHOOSER (chooser), filter);
}

static void
add_filter_of_all (GtkFileChooserNative *chooser)
{
  g_autoptr (GtkFileFilter) filter = gtk_file_filter_new ();

  gtk_file_filter_set_name (filter, _ ("All Files"));
  gtk_file_filter_add_pattern (filter, "*");
  gtk_file_chooser_add_filter (GTK_FILE_CHOOSER (chooser), filter);
}

/**
 * guatu_window_ask_what_to_read:
 * @self: the window
 * @title: what for
 * @chosen: called with the window and the response, as guatu_window_take_answer() takes
 * it
 *
 * Asks for a file that can be read.
 */
void
guatu_window_ask_what_to_read (GuatuWindow *self, const char *title, GCallback chosen)
{
  GtkFileChooserNative *chooser = gtk_file_chooser_native_new (
      title, GTK_WINDOW (self), GTK_FILE_CHOOSER_ACTION_OPEN, _ ("_Open"), _ ("_Cancel"));

  add_filter (chooser, _ ("Datasets and Figures with Data"),
              GUATU_HOLDS_DATASET | GUATU_HOLDS_FIGURE);
  add_filter (chooser, _ ("Datasets"), GUATU_HOLDS_DATASET);
  add_filter (chooser, _ ("Figures with Data"), GUATU_HOLDS_FIGURE);
  add_filter_of_all (chooser);
  g_signal_connect_object (chooser, "response", chosen, self, G_CONNECT_SWAPPED);
  guatu_window_ask_for_file (self, chooser);
}

/** guatu_window_choose_file: asks which file to open, and opens it. */
void
guatu_window_choose_file (GuatuWindow *self)
{
  guatu_window_ask_what_to_read (self, _ ("Open a Dataset"), G_CALLBACK (file_chosen));
}

static gboolean
text_dropped (GuatuWindow *self, const char *text)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr (GuatuIncoming) incoming = guatu_incoming_new_report (NULL, bytes);

  if (!guatu_text_is_prose (text))
    return FALSE;
  guatu_window_read_report (self, incoming);
  return TRUE;
}

static gboolean
dropped (GuatuWindow *self, const GValue *value)
{
  const GSList *files;

  if (G_VALUE_HOLDS_STRING (value))
    return text_dropped (self, g_value_get_string (value));
  files = g_value_get_boxed (value);
  if (files == NULL)
    return FALSE;
  guatu_window_open (self, files->data);
  return TRUE;
}

/**
 * guatu_window_add_drop_target:
 * @self: the window
 *
 * Opens files that are dropped onto the window, and reads text that is.
 */
void
guatu_window_add_drop_target (GuatuWindow *self)
{
  GType types[] = { GDK_TYPE_FILE_LIST, G_TYPE_STRING };
  GtkDropTarget *target = gtk_drop_target_new (G_TYPE_INVALID, GDK_ACTION_COPY);

  gtk_drop_target_set_gtypes (target, types, G_N_ELEMENTS (types));
  g_signal_connect_swapped (target, "drop", G_CALLBACK (dropped), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (target));
}
