/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/table-view-private.h"
#include "app/values-content.h"

/* Copying rows of the table. */

/* The rows that are selected, or all where none is. */
static GArray *
rows_to_copy (GuatuTableView *self)
{
  const GArray *rows = guatu_listed_model_rows (self->model);
  g_autoptr (GtkBitset) selected
      = gtk_selection_model_get_selection (GTK_SELECTION_MODEL (self->selection));
  GArray *chosen = g_array_new (FALSE, FALSE, sizeof (GuatuListed));
  GtkBitsetIter iter;
  guint position;

  if (gtk_bitset_is_empty (selected))
    {
      g_array_append_vals (chosen, rows->data, rows->len);
      return chosen;
    }
  for (gboolean more = gtk_bitset_iter_init_first (&iter, selected, &position); more;
       more = gtk_bitset_iter_next (&iter, &position))
    g_array_append_val (chosen, g_array_index (rows, GuatuListed, position));
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
