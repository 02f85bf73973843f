/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/application-dialogs.h"

#include <glib/gi18n.h>

#include "app/preferences.h"
#include "program/schema.h"
#include "program/start.h"

/* What the program says about itself, and what it lets be chosen. */

static void
show_preferences (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  GuatuApplication *self = data;
  GtkWindow *parent = gtk_application_get_active_window (GTK_APPLICATION (self));
  GtkWidget *preferences = guatu_preferences_new (guatu_application_get_settings (self));

  gtk_window_set_transient_for (GTK_WINDOW (preferences), parent);
  gtk_window_present (GTK_WINDOW (preferences));
}

static void
show_help_overlay (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  GtkWindow *parent = gtk_application_get_active_window (GTK_APPLICATION (data));
  g_autoptr (GtkBuilder) builder
      = gtk_builder_new_from_resource ("/io/github/guatu/Guatu/help-overlay.ui");
  GtkWindow *overlay = GTK_WINDOW (gtk_builder_get_object (builder, "help_overlay"));

  gtk_window_set_transient_for (overlay, parent);
  gtk_window_present (overlay);
}

static void
show_about (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  const char *developers[] = { "Guatu contributors", NULL };

  /* clang-format off */
  adw_show_about_window (gtk_application_get_active_window (GTK_APPLICATION (data)),
                         "application-name", _ ("Guatu"),
                         "application-icon", GUATU_APPLICATION_ID,
                         "version", GUATU_VERSION,
                         "developer-name", _ ("The Guatu contributors"),
                         "developers", developers,
                         "comments",
                         _ ("Guatu hangs a report on the wall: it draws a dataset of "
                            "indicators as honest, publication-ready charts, in Chinese "
                            "and in English."),
                         /* Translators: put your name here, a line each. */
                         "translator-credits", _ ("translator-credits"),
                         "license-type", GTK_LICENSE_GPL_3_0,
                         NULL);
  /* clang-format on */
}

const GActionEntry guatu_application_dialog_actions[] = {
  { "preferences", show_preferences },
  { "help-overlay", show_help_overlay },
  { "about", show_about },
};

const int guatu_application_n_dialog_actions
    = G_N_ELEMENTS (guatu_application_dialog_actions);
