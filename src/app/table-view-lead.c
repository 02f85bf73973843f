/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/table-view-private.h"

/* Leading to one row of the table. */

/* As the template's list of scopes. */
#define SCOPE_DATASET 1

static void
scroll_to (GuatuTableView *self, guint position)
{
  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self->view));
       child != NULL; child = gtk_widget_get_next_sibling (child))
    if (GTK_IS_LIST_VIEW (child))
      gtk_widget_activate_action (child, "list.scroll-to-item", "u", position);
}

/** guatu_table_view_select_wanted: selects the row that was led to, if it is listed. */
void
guatu_table_view_select_wanted (GuatuTableView *self)
{
  const GArray *rows = guatu_listed_model_rows (self->model);

  if (self->wanted.indicator == NULL)
    return;
  for (guint i = 0; i < rows->len; i++)
    {
      const GuatuListed *row = &g_array_index (rows, GuatuListed, i);

      if (row->indicator != self->wanted.indicator || row->index != self->wanted.index)
        continue;
      gtk_selection_model_select_item (GTK_SELECTION_MODEL (self->selection), i, TRUE);
      scroll_to (self, i);
      gtk_widget_grab_focus (GTK_WIDGET (self->view));
      break;
    }
  self->wanted.indicator = NULL;
}

/**
 * guatu_table_view_lead_to:
 * @self: the table, which shows something
 * @listed: a row of the dataset that is to be selected; its indicator may be %NULL
 * @text: (nullable): what else is to be filtered for
 *
 * Lists the whole dataset, and shows the row in it.
 */
void
guatu_table_view_lead_to (GuatuTableView *self, const GuatuListed *listed,
                          const char *text)
{
  self->wanted = *listed;
  gtk_editable_set_text (GTK_EDITABLE (self->search), text != NULL ? text : "");
  gtk_drop_down_set_selected (self->scope, SCOPE_DATASET);
  guatu_table_view_restore (self);
}

/** guatu_table_view_get_selected: (nullable): the first row that is selected. */
const GuatuListed *
guatu_table_view_get_selected (GuatuTableView *self)
{
  g_autoptr (GtkBitset) selected
      = gtk_selection_model_get_selection (GTK_SELECTION_MODEL (self->selection));

  return gtk_bitset_is_empty (selected)
             ? NULL
             : &g_array_index (guatu_listed_model_rows (self->model), GuatuListed,
                               gtk_bitset_get_minimum (selected));
}

/**
 * guatu_table_view_get_all_selected:
 * @self: the table
 *
 * Returns: (transfer full) (element-type GuatuListed): the rows that are selected, from
 *   the first
 */
GArray *
guatu_table_view_get_all_selected (GuatuTableView *self)
{
  const GArray *rows = guatu_listed_model_rows (self->model);
  g_autoptr (GtkBitset) selected
      = gtk_selection_model_get_selection (GTK_SELECTION_MODEL (self->selection));
  GArray *chosen = g_array_new (FALSE, FALSE, sizeof (GuatuListed));
  GtkBitsetIter iter;
  guint position;

  for (gboolean more = gtk_bitset_iter_init_first (&iter, selected, &position); more;
       more = gtk_bitset_iter_next (&iter, &position))
    g_array_append_val (chosen, g_array_index (rows, GuatuListed, position));
  return chosen;
}
