/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/window-private.h"

#include <glib/gi18n.h>

#include "app/print.h"

/* Printing what is shown, by the dialog that has a preview. */

static void
done (GtkPrintOperation *operation, GtkPrintOperationResult result, GuatuWindow *self)
{
  g_autoptr (GError) error = NULL;
  const GError *mine = guatu_print_get_error (operation);

  gtk_print_operation_get_error (operation, &error);
  if (mine != NULL || result == GTK_PRINT_OPERATION_RESULT_ERROR)
    {
      g_autofree char *text
          = g_strdup_printf (_ ("It could not be printed: %s"),
                             mine != NULL ? mine->message : error->message);

      guatu_window_toast (self, text);
    }
  else if (result == GTK_PRINT_OPERATION_RESULT_APPLY)
    g_set_object (&self->print_settings,
                  gtk_print_operation_get_print_settings (operation));
}

/**
 * guatu_window_print:
 * @self: the window, with a chart
 *
 * Asks how to print: the chart, its theme, all of them or a wall. What is chosen of the
 * printer is kept for the next time.
 */
void
guatu_window_print (GuatuWindow *self)
{
  g_autoptr (GtkPrintOperation) operation = guatu_print_new (
      self->dataset, self->chart, self->language,
      self->view_kind == GUATU_VIEW_WALL ? GUATU_PRINT_WALL : GUATU_PRINT_CHART);

  if (self->print_settings != NULL)
    gtk_print_operation_set_print_settings (operation, self->print_settings);
  gtk_print_operation_set_job_name (operation, gtk_label_get_text (self->title));
  g_signal_connect_object (operation, "done", G_CALLBACK (done), self, 0);
  gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_PRINT_DIALOG,
                           GTK_WINDOW (self), NULL);
}
