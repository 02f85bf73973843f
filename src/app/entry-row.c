/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/entry-row.h"

/**
 * guatu_entry_row_tell_name:
 * @row: a row with a title
 *
 * Names the text in it by the title, which libadwaita leaves to the eye.
 */
void
guatu_entry_row_tell_name (AdwEntryRow *row)
{
  GtkEditable *text = gtk_editable_get_delegate (GTK_EDITABLE (row));

  gtk_accessible_update_property (
      GTK_ACCESSIBLE (text), GTK_ACCESSIBLE_PROPERTY_LABEL,
      adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)), -1);
}

/**
 * guatu_entry_row_new:
 * @title: what is to be typed
 * @text: (nullable): what is there already
 *
 * Returns: (transfer full): a row in which Enter does what its dialog is for
 */
GtkWidget *
guatu_entry_row_new (const char *title, const char *text)
{
  GtkWidget *row = adw_entry_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  gtk_editable_set_text (GTK_EDITABLE (row), text != NULL ? text : "");
  adw_entry_row_set_activates_default (ADW_ENTRY_ROW (row), TRUE);
  guatu_entry_row_tell_name (ADW_ENTRY_ROW (row));
  return row;
}
