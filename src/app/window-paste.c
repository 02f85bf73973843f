/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/window-private.h"

#include <glib/gi18n.h>
#include <string.h>

#include "io/formats.h"
#include "io/report/prose-text.h"

/* Pasting a table, a report, or a file that was copied. */

/* Between two looks at how much there is. */
#define BLOCK_BYTES (256 * 1024)

/* In which a table may be on the clipboard, the best first; text comes after them. What
 * is sentences as text is a report, whatever else it is: programs copy all as HTML. */
static const char *const types[] = { "text/plain;charset=utf-8", "text/html",
                                     "text/tab-separated-values", "text/csv" };
#define AS_TEXT 1

/* What is read from the clipboard. */
typedef struct
{
  GuatuWindow *window;
  guint n_tried; /* how many of the types */
  GInputStream *stream;
  GByteArray *bytes;
} Pasting;

static void
pasting_free (Pasting *pasting)
{
  g_object_unref (pasting->window);
  g_clear_object (&pasting->stream);
  g_byte_array_unref (pasting->bytes);
  g_free (pasting);
}

static void try_next (Pasting *pasting);

static void
pasted_read (GObject *source, GAsyncResult *result, gpointer data)
{
  GuatuWindow *self = GUATU_WINDOW (source);
  GuatuIncoming *incoming = guatu_window_end_reading (self, result);

  if (incoming != NULL)
    guatu_window_open_incoming (self, incoming);
}

/* Opens it where nothing of one's own is open; else it may be merged. */
static void
take (GuatuWindow *self, GuatuIncoming *incoming)
{
  if (guatu_window_is_pristine (self))
    guatu_window_read (self, incoming, NULL, pasted_read);
  else
    guatu_window_merge (self, incoming);
}

static void
take_report (GuatuWindow *self, GBytes *bytes)
{
  g_autoptr (GuatuIncoming) incoming = guatu_incoming_new_report (NULL, bytes);

  guatu_window_read_report (self, incoming);
}

static gboolean
is_report (GBytes *bytes)
{
  gsize length;
  const char *data = g_bytes_get_data (bytes, &length);
  g_autofree char *text = g_strndup (data != NULL ? data : "", length);

  return g_utf8_validate (text, -1, NULL) && guatu_text_is_prose (text);
}

static void
take_bytes (GuatuWindow *self, GBytes *bytes)
{
  g_autoptr (GuatuIncoming) incoming = guatu_incoming_new_pasted (bytes);

  take (self, incoming);
}

/* Words are no table, and what is no page of the web with one is looked for as text. */
static gboolean
is_table (GBytes *bytes)
{
  gsize length;
  const char *data = g_bytes_get_data (bytes, &length);
  const GuatuFormat format = guatu_format_of_bytes (data, length);

  while (length > 0 && g_ascii_isspace (*data))
    {
      data++;
      length--;
    }
  return format != GUATU_FORMAT_DATASET ? !guatu_format_holds (format, GUATU_HOLDS_FIGURE)
                                        : length > 0 && *data == '{';
}

static void
tell_of_none (GuatuWindow *self)
{
  guatu_window_toast (self, _ ("There is no table and no report on the clipboard"));
}

static void
text_read (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GuatuWindow) self = data;
  char *text = gdk_clipboard_read_text_finish (GDK_CLIPBOARD (source), result, NULL);
  g_autoptr (GBytes) bytes = text != NULL ? g_bytes_new_take (text, strlen (text)) : NULL;

  if (g_cancellable_is_cancelled (self->closing))
    return;
  if (bytes != NULL && is_report (bytes))
    take_report (self, bytes);
  else if (bytes != NULL && is_table (bytes))
    take_bytes (self, bytes);
  else
    tell_of_none (self);
}

static void
block_read (GObject *source, GAsyncResult *result, gpointer data)
{
  Pasting *pasting = data;
  g_autoptr (GBytes) block
      = g_input_stream_read_bytes_finish (G_INPUT_STREAM (source), result, NULL);
  g_autoptr (GBytes) all = NULL;
  gsize length = 0;
  gconstpointer data_of_block = block != NULL ? g_bytes_get_data (block, &length) : NULL;

  if (length > 0 && pasting->bytes->len + length <= GUATU_TEXT_MAX_BYTES)
    {
      g_byte_array_append (pasting->bytes, data_of_block, (guint) length);
      g_input_stream_read_bytes_async (pasting->stream, BLOCK_BYTES, G_PRIORITY_DEFAULT,
                                       pasting->window->closing, block_read, pasting);
      return;
    }
  all = g_bytes_new (pasting->bytes->data, block != NULL ? pasting->bytes->len : 0);
  if (g_cancellable_is_cancelled (pasting->window->closing)
      || !(pasting->n_tried == AS_TEXT ? is_report (all) : is_table (all)))
    {
      try_next (pasting);
      return;
    }
  if (pasting->n_tried == AS_TEXT)
    take_report (pasting->window, all);
  else
    take_bytes (pasting->window, all);
  pasting_free (pasting);
}

static void
type_read (GObject *source, GAsyncResult *result, gpointer data)
{
  Pasting *pasting = data;

  g_clear_object (&pasting->stream);
  pasting->stream
      = gdk_clipboard_read_finish (GDK_CLIPBOARD (source), result, NULL, NULL);
  if (pasting->stream == NULL)
    {
      try_next (pasting);
      return;
    }
  g_byte_array_set_size (pasting->bytes, 0);
  g_input_stream_read_bytes_async (pasting->stream, BLOCK_BYTES, G_PRIORITY_DEFAULT,
                                   pasting->window->closing, block_read, pasting);
}

/* Reads the next of the types that the clipboard has, and text after all of them. */
static void
try_next (Pasting *pasting)
{
  GuatuWindow *self = pasting->window;
  GdkClipboard *clipboard = gtk_widget_get_clipboard (GTK_WIDGET (self));

  while (!g_cancellable_is_cancelled (self->closing)
         && pasting->n_tried < G_N_ELEMENTS (types))
    {
      const char *wanted[] = { types[pasting->n_tried++], NULL };

      if (!gdk_content_formats_contain_mime_type (gdk_clipboard_get_formats (clipboard),
                                                  wanted[0]))
        continue;
      gdk_clipboard_read_async (clipboard, wanted, G_PRIORITY_DEFAULT, self->closing,
                                type_read, pasting);
      return;
    }
  if (!g_cancellable_is_cancelled (self->closing))
    gdk_clipboard_read_text_async (clipboard, self->closing, text_read,
                                   g_object_ref (self));
  pasting_free (pasting);
}

static void
files_read (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GuatuWindow) self = data;
  const GValue *value
      = gdk_clipboard_read_value_finish (GDK_CLIPBOARD (source), result, NULL);
  const GSList *files = value != NULL ? g_value_get_boxed (value) : NULL;
  g_autoptr (GuatuIncoming) incoming
      = files != NULL ? guatu_incoming_new (files->data) : NULL;

  if (g_cancellable_is_cancelled (self->closing))
    return;
  if (incoming != NULL)
    take (self, incoming);
  else
    tell_of_none (self);
}

/**
 * guatu_window_paste:
 * @self: the window
 *
 * Reads the table on the clipboard, or the file that was copied. It opens where nothing
 * of one's own is open; else it is asked whether to merge it. The figures of a text are
 * shown for review.
 */
void
guatu_window_paste (GuatuWindow *self)
{
  GdkClipboard *clipboard = gtk_widget_get_clipboard (GTK_WIDGET (self));
  Pasting *pasting;

  if (gdk_content_formats_contain_gtype (gdk_clipboard_get_formats (clipboard),
                                         GDK_TYPE_FILE_LIST))
    {
      gdk_clipboard_read_value_async (clipboard, GDK_TYPE_FILE_LIST, G_PRIORITY_DEFAULT,
                                      self->closing, files_read, g_object_ref (self));
      return;
    }
  pasting = g_new0 (Pasting, 1);
  pasting->window = g_object_ref (self);
  pasting->bytes = g_byte_array_new ();
  try_next (pasting);
}
