/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/print-preview.h"
#include "app/print-private.h"

/* The preview of what is printed: our own, which needs no other program. */

static void
closed (GtkWidget *window, GtkPrintOperationPreview *operation)
{
  gtk_print_operation_preview_end_preview (operation);
}

static void
print_clicked (GtkWindow *window, GtkPrintOperation *operation)
{
  const GuatuPrinting *self = guatu_print_get (operation);

  if (self->again != NULL)
    self->again (operation, self->again_data);
  gtk_window_close (window);
}

/* Its pages are composed. */
static void
ready (GtkPrintOperationPreview *preview, GtkPrintContext *context, GuatuPrinting *self)
{
  GuatuPrintPreview *window;

  if (self->book == NULL || self->parent == NULL)
    {
      gtk_print_operation_preview_end_preview (preview);
      return;
    }
  window = guatu_print_preview_new (self->parent, preview, self->book);
  g_set_weak_pointer (&self->preview, GTK_WINDOW (window));
  g_signal_connect (window, "print", G_CALLBACK (print_clicked), preview);
  g_signal_connect (window, "destroy", G_CALLBACK (closed), preview);
  gtk_window_present (GTK_WINDOW (window));
}

/* GTK asks for something to paint on, which is not looked at: the pages are there. */
static gboolean
preview (GtkPrintOperation *operation, GtkPrintOperationPreview *shown,
         GtkPrintContext *context, GtkWindow *parent, GuatuPrinting *self)
{
  cairo_surface_t *nowhere
      = cairo_recording_surface_create (CAIRO_CONTENT_COLOR_ALPHA, NULL);
  cairo_t *cr = cairo_create (nowhere);

  gtk_print_context_set_cairo_context (context, cr, 72, 72);
  cairo_destroy (cr);
  cairo_surface_destroy (nowhere);
  g_set_weak_pointer (&self->parent, parent);
  g_signal_connect (shown, "ready", G_CALLBACK (ready), self);
  return TRUE;
}

/**
 * guatu_print_show_with:
 * @operation: of guatu_print_new()
 * @again: prints what the preview shows
 * @data: for that; lives as long as the operation
 *
 * Makes its preview a window of this program.
 */
void
guatu_print_show_with (GtkPrintOperation *operation, GuatuPrintAgain again, gpointer data)
{
  GuatuPrinting *self = guatu_print_get (operation);

  self->again = again;
  self->again_data = data;
  g_signal_connect (operation, "preview", G_CALLBACK (preview), self);
}
