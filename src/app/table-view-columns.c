/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/table-view-private.h"

#include <glib/gi18n.h>

#include "app/look.h"
#include "app/text-label.h"

/* What the columns show, by which one is sorted, and which can be written in. */

#define COLUMN_KEY "guatu-column"

/* How long a cell stays after the keyboard has left it, in milliseconds. */
#define AFTER_KEYBOARD 200

static const struct
{
  const char *title;
  int width; /* in pixels, where text is of usual size, or -1 to share what is left */
  gboolean is_number;
  gboolean is_edited;
} columns[GUATU_N_COLUMNS] = {
  [GUATU_COLUMN_INDICATOR] = { N_ ("Indicator"), 240, FALSE, FALSE },
  [GUATU_COLUMN_PLACE] = { N_ ("Place"), 96, FALSE, FALSE },
  [GUATU_COLUMN_PERIOD] = { N_ ("Period"), 128, FALSE, FALSE },
  [GUATU_COLUMN_VALUE] = { N_ ("Value"), 144, TRUE, TRUE },
  [GUATU_COLUMN_STANDING] = { N_ ("Status"), 88, FALSE, FALSE },
  [GUATU_COLUMN_SOURCE] = { N_ ("Source"), 200, FALSE, FALSE },
  [GUATU_COLUMN_NOTE] = { N_ ("Note"), -1, FALSE, TRUE },
};

/* A row that cannot be written in has a label that looks the same. */
static void
end_edit (GuatuTableView *self, GParamSpec *pspec, GtkEditableLabel *cell)
{
  GtkListItem *item = g_object_get_data (G_OBJECT (cell), "guatu-item");
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

  gtk_editable_set_alignment (GTK_EDITABLE (cell), columns[column].is_number ? 1 : 0);
  g_object_set_data (G_OBJECT (cell), COLUMN_KEY, GINT_TO_POINTER (column));
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

  if (columns[column].is_edited)
    cell = new_edited_cell (self, column);
  else
    {
      cell = gtk_label_new (NULL);
      gtk_label_set_ellipsize (GTK_LABEL (cell), PANGO_ELLIPSIZE_END);
      gtk_label_set_xalign (GTK_LABEL (cell), 0);
      guatu_text_label_tell_whole (GTK_LABEL (cell));
    }
  if (columns[column].is_number)
    gtk_widget_add_css_class (cell, "numeric");
  gtk_list_item_set_child (item, cell);
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
      gtk_label_set_text (GTK_LABEL (cell), text);
      return;
    }
  g_object_set_data (G_OBJECT (cell), "guatu-item", item);
  gtk_editable_set_text (GTK_EDITABLE (cell), text);
  /* What is derived is worked out from others. */
  gtk_editable_set_editable (GTK_EDITABLE (cell),
                             listed->indicator->op == GUATU_DERIVED_NONE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (cell), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ (columns[column].title), -1);
}

static void
unbind (GuatuTableView *self, GtkListItem *item)
{
  GtkWidget *cell = gtk_list_item_get_child (item);

  if (!GTK_IS_EDITABLE_LABEL (cell))
    return;
  g_object_set_data (G_OBJECT (cell), "guatu-item", NULL);
  gtk_editable_label_stop_editing (GTK_EDITABLE_LABEL (cell), FALSE);
}

/* The view asks for the order of two items by its columns, those first by which it is
 * sorted: so the first that is asked tells which one that is. */
typedef struct
{
  GuatuTableView *self;
  GuatuColumn column;
} Asked;

static int
ask (gconstpointer a, gconstpointer b, gpointer data)
{
  const Asked *asked = data;

  if (!asked->self->is_probed)
    return 0;
  asked->self->is_probed = FALSE;
  asked->self->probed = asked->column;
  return -1;
}

/**
 * guatu_table_view_find_sort:
 * @column: (out): by which column the reader wants the rows
 * @descending: (out): whether from the greatest down
 *
 * Returns: whether the reader has chosen any
 */
gboolean
guatu_table_view_find_sort (GuatuTableView *self, GuatuColumn *column,
                            gboolean *descending)
{
  GtkSorter *sorter = gtk_column_view_get_sorter (self->view);
  /* Of one and the same item no sorter is asked. */
  g_autoptr (GObject) item = g_object_new (G_TYPE_OBJECT, NULL);
  g_autoptr (GObject) other = g_object_new (G_TYPE_OBJECT, NULL);
  GtkOrdering order;

  self->is_probed = TRUE;
  order = gtk_sorter_compare (sorter, item, other);
  if (self->is_probed)
    {
      self->is_probed = FALSE;
      return FALSE;
    }
  *column = self->probed;
  *descending = order == GTK_ORDERING_LARGER;
  return TRUE;
}

static void
add_column (GuatuTableView *self, GuatuColumn which)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
  GtkColumnViewColumn *column
      = gtk_column_view_column_new (_ (columns[which].title), factory);
  Asked *asked = g_new (Asked, 1);
  g_autoptr (GtkSorter) sorter = NULL;

  *asked = (Asked) { self, which };
  sorter = GTK_SORTER (gtk_custom_sorter_new (ask, asked, g_free));
  g_object_set_data (G_OBJECT (factory), COLUMN_KEY, GINT_TO_POINTER (which));
  g_signal_connect_object (factory, "setup", G_CALLBACK (set_up), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (factory, "bind", G_CALLBACK (bind), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (factory, "unbind", G_CALLBACK (unbind), self,
                           G_CONNECT_SWAPPED);
  gtk_column_view_column_set_sorter (column, sorter);
  gtk_column_view_column_set_resizable (column, TRUE);
  gtk_column_view_column_set_expand (column, columns[which].width < 0);
  gtk_column_view_append_column (self->view, column);
  g_object_unref (column);
}

/* Columns are as wide as their text is large. */
static void
set_widths (GuatuTableView *self)
{
  GListModel *all = gtk_column_view_get_columns (self->view);
  const double scale = guatu_text_scale (GTK_WIDGET (self));

  for (guint i = 0; i < GUATU_N_COLUMNS; i++)
    {
      g_autoptr (GtkColumnViewColumn) column = g_list_model_get_item (all, i);

      /* In GTK 4.8 the room of a hidden one is missing for those that expand. */
      if (!gtk_column_view_column_get_visible (column))
        gtk_column_view_column_set_fixed_width (column, 0);
      else if (columns[i].width > 0)
        gtk_column_view_column_set_fixed_width (column, (int) (columns[i].width * scale));
    }
}

/** guatu_table_view_add_columns: all of them, to a new view. */
void
guatu_table_view_add_columns (GuatuTableView *self)
{
  for (guint i = 0; i < GUATU_N_COLUMNS; i++)
    add_column (self, (GuatuColumn) i);
  set_widths (self);
  g_signal_connect_object (gtk_settings_get_default (), "notify::gtk-xft-dpi",
                           G_CALLBACK (set_widths), self, G_CONNECT_SWAPPED);
}

/** guatu_table_view_choose_columns: hides the columns of which its dataset has nothing.
 */
void
guatu_table_view_choose_columns (GuatuTableView *self)
{
  GListModel *all = gtk_column_view_get_columns (self->view);
  const struct
  {
    GuatuColumn column;
    gboolean is_shown;
  } chosen[] = {
    { GUATU_COLUMN_PLACE, self->dataset->places->len > 0 },
    { GUATU_COLUMN_SOURCE, self->dataset->sources->len > 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (chosen); i++)
    {
      g_autoptr (GtkColumnViewColumn) column
          = g_list_model_get_item (all, chosen[i].column);

      gtk_column_view_column_set_visible (column, chosen[i].is_shown);
    }
  set_widths (self);
}
