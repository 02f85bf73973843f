/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/window-private.h"

/* The themes of what is open. */

static void
edited (GuatuWindow *self, const GuatuEdit *edit)
{
  if (self->document != NULL)
    guatu_window_edit (self, edit);
}

/** guatu_window_edit_themes: shows the themes of what is open, to be changed. */
void
guatu_window_edit_themes (GuatuWindow *self)
{
  GuatuThemesDialog *dialog = guatu_themes_dialog_new (GTK_WINDOW (self), self->language);

  g_set_weak_pointer (&self->themes, dialog);
  guatu_themes_dialog_show (dialog, self->dataset);
  g_signal_connect_object (dialog, "edit", G_CALLBACK (edited), self, G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (dialog));
}
