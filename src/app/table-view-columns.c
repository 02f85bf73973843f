/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/table-view-private.h"

#include <glib/gi18n.h>

/* What the columns show, by which one is sorted, and which can be written in. */

const GuatuTableColumn guatu_table_columns[GUATU_N_COLUMNS] = {
  [GUATU_COLUMN_INDICATOR] = { N_ ("Indicator"), 120, 360, FALSE, FALSE },
  [GUATU_COLUMN_PLACE] = { N_ ("Place"), 64, 180, FALSE, FALSE },
  [GUATU_COLUMN_PERIOD] = { N_ ("Period"), 64, 180, FALSE, FALSE },
  [GUATU_COLUMN_VALUE] = { N_ ("Value"), 96, 240, TRUE, TRUE },
  [GUATU_COLUMN_STANDING] = { N_ ("Status"), 64, 200, FALSE, FALSE },
  [GUATU_COLUMN_SOURCE] = { N_ ("Source"), 96, 360, FALSE, FALSE },
  [GUATU_COLUMN_NOTE] = { N_ ("Note"), 96, 0, FALSE, TRUE },
};

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
  GtkColumnViewColumn *column = gtk_column_view_column_new (
      _ (guatu_table_columns[which].title), guatu_table_view_new_cells (self, which));
  Asked *asked = g_new (Asked, 1);
  g_autoptr (GtkSorter) sorter = NULL;

  *asked = (Asked) { self, which };
  sorter = GTK_SORTER (gtk_custom_sorter_new (ask, asked, g_free));
  gtk_column_view_column_set_sorter (column, sorter);
  gtk_column_view_column_set_resizable (column, TRUE);
  gtk_column_view_column_set_expand (column, guatu_table_columns[which].most == 0);
  gtk_column_view_append_column (self->view, column);
  self->columns[which] = column;
  g_object_unref (column);
}

/* The heading of numbers stands over them, at their end, and so after its arrow. */
static void
align_headings (GuatuTableView *self)
{
  GtkWidget *header = gtk_widget_get_first_child (GTK_WIDGET (self->view));
  GtkWidget *heading = gtk_widget_get_first_child (header);

  for (guint i = 0; i < GUATU_N_COLUMNS && heading != NULL; i++)
    {
      GtkWidget *content = gtk_widget_get_first_child (heading);

      if (guatu_table_columns[i].is_number && GTK_IS_BOX (content))
        {
          gtk_widget_set_halign (content, GTK_ALIGN_END);
          gtk_box_reorder_child_after (GTK_BOX (content),
                                       gtk_widget_get_first_child (content),
                                       gtk_widget_get_last_child (content));
        }
      heading = gtk_widget_get_next_sibling (heading);
    }
}

/** guatu_table_view_add_columns: all of them, to a new view. */
void
guatu_table_view_add_columns (GuatuTableView *self)
{
  for (guint i = 0; i < GUATU_N_COLUMNS; i++)
    add_column (self, (GuatuColumn) i);
  align_headings (self);
  guatu_table_view_fit (self);
  g_signal_connect_object (gtk_settings_get_default (), "notify::gtk-xft-dpi",
                           G_CALLBACK (guatu_table_view_fit), self, G_CONNECT_SWAPPED);
}

/** guatu_table_view_choose_columns: hides the columns of which its dataset has nothing.
 */
void
guatu_table_view_choose_columns (GuatuTableView *self)
{
  const struct
  {
    GuatuColumn column;
    gboolean is_shown;
  } chosen[] = {
    { GUATU_COLUMN_PLACE, self->dataset->places->len > 0 },
    { GUATU_COLUMN_SOURCE, self->dataset->sources->len > 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (chosen); i++)
    gtk_column_view_column_set_visible (self->columns[chosen[i].column],
                                        chosen[i].is_shown);
}
