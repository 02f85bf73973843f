/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/table-view-private.h"
#include "app/values-content.h"

/* Copying rows of the table. */

/* The rows that are selected, or all where none is. */
static GArray *
rows_to_copy (GuatuTableView *self)
{
  const GArray *rows = guatu_listed_model_rows (self->model);
  GArray *chosen = guatu_table_view_get_all_selected (self);

  if (chosen->len == 0)
    g_array_append_vals (chosen, rows->data, rows->len);
  return chosen;
}

/**
 * guatu_table_view_copy:
 * @self: the table
 *
 * Puts the rows that are selected, or all, on the clipboard.
 */
void
guatu_table_view_copy (GuatuTableView *self)
{
  g_autoptr (GArray) rows = rows_to_copy (self);
  g_autoptr (GdkContentProvider) values = guatu_values_content_new (rows, self->language);

  gdk_clipboard_set_content (gtk_widget_get_clipboard (GTK_WIDGET (self)), values);
}
