/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/window-private.h"

#include <glib/gi18n.h>

#include "app/language.h"
#include "app/print.h"

/* Printing what is shown, by the dialog that has a preview. */

static void
done (GtkPrintOperation *operation, GtkPrintOperationResult result, GuatuWindow *self)
{
  const GError *mine = guatu_print_get_error (operation);
  g_autoptr (GError) error = NULL;

  /* GTK has nothing to copy where nothing went wrong. */
  if (result == GTK_PRINT_OPERATION_RESULT_ERROR)
    gtk_print_operation_get_error (operation, &error);
  if (mine != NULL || error != NULL)
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

static void print_again (GtkPrintOperation *operation, gpointer window);

static void
run (GuatuWindow *self, GtkPrintOperation *operation)
{
  guatu_print_show_with (operation, print_again, self);
  g_signal_connect_object (operation, "done", G_CALLBACK (done), self, 0);
  gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_PRINT_DIALOG,
                           GTK_WINDOW (self), NULL);
}

/* The preview, which is of the window, goes with it. */
static void
print_again (GtkPrintOperation *operation, gpointer window)
{
  g_autoptr (GtkPrintOperation) again = guatu_print_new_again (operation);
  g_autofree char *name = NULL;

  g_object_get (operation, "job-name", &name, NULL);
  gtk_print_operation_set_job_name (again, name);
  run (window, again);
}

/* What is open is called, in the language of the figures. */
static const char *
title_of (GuatuWindow *self)
{
  return guatu_text_get (&self->dataset->title, guatu_language_of_words (self->language));
}

/* A file that is printed into is called as what is open. */
static GtkPrintSettings *
new_settings (GuatuWindow *self)
{
  GtkPrintSettings *settings = self->print_settings != NULL
                                   ? gtk_print_settings_copy (self->print_settings)
                                   : gtk_print_settings_new ();
  g_autofree char *name = g_strdelimit (g_strdup (title_of (self)), "/", '-');

  gtk_print_settings_set (settings, GTK_PRINT_SETTINGS_OUTPUT_BASENAME, name);
  return settings;
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
  g_autoptr (GtkPrintSettings) settings = new_settings (self);

  gtk_print_operation_set_print_settings (operation, settings);
  gtk_print_operation_set_job_name (operation, title_of (self));
  run (self, operation);
}
