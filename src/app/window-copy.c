/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/window-private.h"

#include <glib/gi18n.h>

#include "app/export-task.h"

/* Copying the chart that is shown: in every format of pictures, so that each program
 * takes the one that it understands. */

static GdkContentProvider *
provide (GPtrArray *pictures)
{
  GdkContentProvider *providers[GUATU_N_FIGURE_FORMATS] = { NULL };
  guint n = 0;

  for (guint i = 0; i < pictures->len; i++)
    if (g_ptr_array_index (pictures, i) != NULL)
      providers[n++] = gdk_content_provider_new_for_bytes (
          guatu_format_mime_type ((GuatuFormat) i), g_ptr_array_index (pictures, i));
  return gdk_content_provider_new_union (providers, n);
}

static void
rendered (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GuatuWindow) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) pictures = guatu_export_task_pictures_finish (result, &error);
  g_autoptr (GdkContentProvider) provider = NULL;

  if (g_cancellable_is_cancelled (self->closing))
    return;
  if (pictures == NULL)
    {
      guatu_window_toast (self, error->message);
      return;
    }
  provider = provide (pictures);
  gdk_clipboard_set_content (gtk_widget_get_clipboard (GTK_WIDGET (self)), provider);
  guatu_window_toast (self, _ ("Chart copied"));
}

/**
 * guatu_window_copy:
 * @self: the window, with a chart shown
 *
 * Puts the chart that is shown on the clipboard.
 */
void
guatu_window_copy (GuatuWindow *self)
{
  guatu_export_task_pictures (self->dataset, self->chart, self->language, self->closing,
                              rendered, g_object_ref (self));
}
