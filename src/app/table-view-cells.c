/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/table-view-private.h"

#include <glib/gi18n.h>

#include "app/text-label.h"

/* The cells of the table, and writing in them. */

#define COLUMN_KEY "guatu-column"
#define ITEM_KEY "guatu-item"

/* What a cell showed last, which it keeps while it is bound again to the same. */
#define SHOWN_KEY "guatu-shown"

/* How long a cell stays after the keyboard has left it, in milliseconds. */
#define AFTER_KEYBOARD 200

/* A row that cannot be written in has a label that looks the same. */
static void
end_edit (GuatuTableView *self, GParamSpec *pspec, GtkEditableLabel *cell)
{
  GtkListItem *item = g_object_get_data (G_OBJECT (cell), ITEM_KEY);
  GuatuListedItem *listed = item != NULL ? gtk_list_item_get_item (item) : NULL;
  const GuatuColumn column
      = (GuatuColumn) GPOINTER_TO_INT (g_object_get_data (G_OBJECT (cell), COLUMN_KEY));
  g_autofree char *before = NULL;

  if (gtk_editable_label_get_editing (cell) || listed == NULL)
    return;
  before = guatu_listed_text (guatu_listed_item_get (listed), column, self->language);
  if (!g_str_equal (before, gtk_editable_get_text (GTK_EDITABLE (cell))))
    guatu_table_view_emit_edited (self, guatu_listed_item_get (listed), column,
                                  gtk_editable_get_text (GTK_EDITABLE (cell)));
}

static gboolean
let_go (gpointer cell)
{
  return G_SOURCE_REMOVE;
}

/* GTK 4.8 looks at a cell 100 ms after the keyboard has left it, also if it is gone by
 * then: so it stays for that long, and until GTK has looked where both are late. */
static void
keyboard_left (GtkEventController *focus)
{
  g_timeout_add_full (G_PRIORITY_LOW, AFTER_KEYBOARD, let_go,
                      g_object_ref (gtk_event_controller_get_widget (focus)),
                      g_object_unref);
}

static GtkWidget *
new_edited_cell (GuatuTableView *self, GuatuColumn column)
{
  GtkWidget *cell = gtk_editable_label_new ("");
  GtkEventController *focus = gtk_event_controller_focus_new ();

  gtk_editable_set_alignment (GTK_EDITABLE (cell),
                              guatu_table_columns[column].is_number ? 1 : 0);
  g_signal_connect_object (cell, "notify::editing", G_CALLBACK (end_edit), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect (focus, "leave", G_CALLBACK (keyboard_left), NULL);
  gtk_widget_add_controller (cell, focus);
  return cell;
}

static void
set_up (GuatuTableView *self, GtkListItem *item, GtkSignalListItemFactory *factory)
{
  const GuatuColumn column = (GuatuColumn) GPOINTER_TO_INT (
      g_object_get_data (G_OBJECT (factory), COLUMN_KEY));
  GtkWidget *cell;

  if (guatu_table_columns[column].is_edited)
    cell = new_edited_cell (self, column);
  else
    {
      cell = gtk_label_new (NULL);
      gtk_label_set_ellipsize (GTK_LABEL (cell), PANGO_ELLIPSIZE_END);
      gtk_label_set_xalign (GTK_LABEL (cell), 0);
      guatu_text_label_tell_whole (GTK_LABEL (cell));
    }
  g_object_set_data (G_OBJECT (cell), COLUMN_KEY, GINT_TO_POINTER (column));
  if (guatu_table_columns[column].is_number)
    gtk_widget_add_css_class (cell, "numeric");
  gtk_list_item_set_child (item, cell);
}

/* GTK 4.8 lets go of a cell and binds it again to the same item when its row is selected,
 * as by the click that begins to write in it: then what is being written stays. */
static void
bind_edited (GuatuTableView *self, GtkListItem *item, GtkWidget *cell, const char *text)
{
  const GuatuListed *listed = guatu_listed_item_get (gtk_list_item_get_item (item));
  const gboolean same
      = g_object_get_data (G_OBJECT (cell), SHOWN_KEY) == gtk_list_item_get_item (item);

  if (!same)
    gtk_editable_label_stop_editing (GTK_EDITABLE_LABEL (cell), FALSE);
  g_object_set_data (G_OBJECT (cell), ITEM_KEY, item);
  if (same && gtk_editable_label_get_editing (GTK_EDITABLE_LABEL (cell)))
    return;
  g_object_set_data_full (G_OBJECT (cell), SHOWN_KEY,
                          g_object_ref (gtk_list_item_get_item (item)), g_object_unref);
  gtk_editable_set_text (GTK_EDITABLE (cell), text);
  /* What is derived is worked out from others. */
  gtk_editable_set_editable (GTK_EDITABLE (cell),
                             listed->indicator->op == GUATU_DERIVED_NONE);
}

static void
bind (GuatuTableView *self, GtkListItem *item, GtkSignalListItemFactory *factory)
{
  const GuatuColumn column = (GuatuColumn) GPOINTER_TO_INT (
      g_object_get_data (G_OBJECT (factory), COLUMN_KEY));
  const GuatuListed *listed = guatu_listed_item_get (gtk_list_item_get_item (item));
  GtkWidget *cell = gtk_list_item_get_child (item);
  g_autofree char *text = guatu_listed_text (listed, column, self->language);

  if (GTK_IS_LABEL (cell))
    {
      g_object_set_data (G_OBJECT (cell), ITEM_KEY, item);
      gtk_label_set_text (GTK_LABEL (cell), text);
      return;
    }
  bind_edited (self, item, cell, text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (cell), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ (guatu_table_columns[column].title), -1);
}

static void
unbind (GuatuTableView *self, GtkListItem *item)
{
  g_object_set_data (G_OBJECT (gtk_list_item_get_child (item)), ITEM_KEY, NULL);
}

/**
 * guatu_table_view_new_cells:
 * @self: the table
 * @column: one of its columns
 *
 * Returns: (transfer full): what makes the cells of the column
 */
GtkListItemFactory *
guatu_table_view_new_cells (GuatuTableView *self, GuatuColumn column)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();

  g_object_set_data (G_OBJECT (factory), COLUMN_KEY, GINT_TO_POINTER (column));
  g_signal_connect_object (factory, "setup", G_CALLBACK (set_up), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (factory, "bind", G_CALLBACK (bind), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (factory, "unbind", G_CALLBACK (unbind), self,
                           G_CONNECT_SWAPPED);
  return factory;
}

/* The cell in which a column stands of an item, at or under a widget. */
static GtkWidget *
find_cell (GtkWidget *widget, guint position, GuatuColumn column)
{
  GtkListItem *item = g_object_get_data (G_OBJECT (widget), ITEM_KEY);
  GtkWidget *found = NULL;

  if (item != NULL)
    return gtk_list_item_get_position (item) == position
                   && GPOINTER_TO_INT (g_object_get_data (G_OBJECT (widget), COLUMN_KEY))
                          == (int) column
               ? widget
               : NULL;
  for (GtkWidget *child = gtk_widget_get_first_child (widget);
       child != NULL && found == NULL; child = gtk_widget_get_next_sibling (child))
    found = find_cell (child, position, column);
  return found;
}

/**
 * guatu_table_view_edit_cell:
 * @self: the table
 * @column: a column that can be written in
 *
 * Lets the cell of the first row that is selected be written in.
 *
 * Returns: whether it can be: a row is selected, in view, and not worked out from others
 */
gboolean
guatu_table_view_edit_cell (GuatuTableView *self, GuatuColumn column)
{
  g_autoptr (GtkBitset) selected
      = gtk_selection_model_get_selection (GTK_SELECTION_MODEL (self->selection));
  GtkWidget *cell = gtk_bitset_is_empty (selected)
                        ? NULL
                        : find_cell (GTK_WIDGET (self->view),
                                     gtk_bitset_get_minimum (selected), column);

  if (cell == NULL || !gtk_editable_get_editable (GTK_EDITABLE (cell)))
    return FALSE;
  gtk_editable_label_start_editing (GTK_EDITABLE_LABEL (cell));
  return TRUE;
}

/* The item of a widget in a cell, or of the first cell of a row. */
static GtkListItem *
item_at (GtkWidget *widget)
{
  GtkListItem *item = NULL;

  for (; widget != NULL && item == NULL; widget = gtk_widget_get_parent (widget))
    for (GtkWidget *at = widget; at != NULL && item == NULL;
         at = GTK_IS_LIST_VIEW (at) ? NULL : gtk_widget_get_first_child (at))
      item = g_object_get_data (G_OBJECT (at), ITEM_KEY);
  return item;
}

/**
 * guatu_table_view_point_to:
 * @self: the table
 * @picked: a widget in it
 *
 * Selects the row that the widget is in, unless it is selected with others.
 */
void
guatu_table_view_point_to (GuatuTableView *self, GtkWidget *picked)
{
  GtkSelectionModel *selection = GTK_SELECTION_MODEL (self->selection);
  GtkListItem *item = item_at (picked);

  if (item != NULL
      && !gtk_selection_model_is_selected (selection, gtk_list_item_get_position (item)))
    gtk_selection_model_select_item (selection, gtk_list_item_get_position (item), TRUE);
}
