/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/window-private.h"

#include <glib/gi18n.h>

/* What there is to know of what is open, under the list of its charts. */

/**
 * guatu_window_show_understood_badge:
 * @self: the window
 *
 * Offers to see how what is open was read, and counts what was not understood.
 */
void
guatu_window_show_understood_badge (GuatuWindow *self)
{
  const GuatuTableReport *report = self->incoming != NULL ? self->incoming->report : NULL;
  const guint n = report != NULL ? guatu_table_report_n_warnings (report) : 0;
  g_autofree char *left_out = g_strdup_printf (
      ngettext ("%u thing was not understood", "%u things were not understood", n), n);

  adw_button_content_set_icon_name (self->understood_label,
                                    n > 0 ? "dialog-warning-symbolic"
                                          : "dialog-information-symbolic");
  adw_button_content_set_label (self->understood_label,
                                n > 0 ? left_out : _ ("What Was Understood"));
  gtk_widget_set_visible (self->understood, report != NULL && report->len > 0);
}
