/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/sidebar-private.h"

/* The rows of the list: there are some for what is in view and near it, and they are
 * used again for other charts as the list is scrolled. */

static void
set_heading (GuatuSidebar *self, GtkListItem *item)
{
  GuatuChartRow *row = GUATU_CHART_ROW (gtk_list_item_get_child (item));
  const guint position = gtk_list_item_get_position (item);
  const GuatuTheme *theme = guatu_chart_row_get_chart (row)->theme;
  const GuatuChartDescription *before
      = position == 0 ? NULL : guatu_chart_list_get_chart (self->list, position - 1);
  const gboolean begins = before == NULL || before->theme != theme;

  guatu_chart_row_set_heading (row, begins ? theme : NULL, self->language);
}

static void
set_chart (GuatuSidebar *self, GuatuChartRow *row, const GuatuChartDescription *chart)
{
  const char *title = guatu_text_get (&chart->title, self->language);

  guatu_chart_row_set_chart (row, chart, self->language);
  /* GTK makes the widget around it, which is what a screen reader tells of. */
  gtk_accessible_update_property (
      GTK_ACCESSIBLE (gtk_widget_get_parent (GTK_WIDGET (row))),
      GTK_ACCESSIBLE_PROPERTY_LABEL, title != NULL ? title : "", -1);
}

static void
clicked (GuatuSidebar *self, GuatuChartRow *row)
{
  guatu_sidebar_open (self, guatu_chart_row_get_chart (row));
}

static void
set_up (GuatuSidebar *self, GtkListItem *item)
{
  GtkWidget *row = guatu_chart_row_new ();

  g_signal_connect_object (row, "clicked", G_CALLBACK (clicked), self, G_CONNECT_SWAPPED);
  gtk_list_item_set_child (item, row);
}

static void
bind (GuatuSidebar *self, GtkListItem *item)
{
  GuatuChartRow *row = GUATU_CHART_ROW (gtk_list_item_get_child (item));

  set_chart (
      self, row,
      guatu_chart_item_get_chart (GUATU_CHART_ITEM (gtk_list_item_get_item (item))));
  set_heading (self, item);
  guatu_sidebar_take_thumbnail (self, row);
  g_ptr_array_add (self->items, item);
  guatu_sidebar_want_thumbnails (self);
}

static void
unbind (GuatuSidebar *self, GtkListItem *item)
{
  GtkWidget *row = gtk_list_item_get_child (item);

  g_ptr_array_remove_fast (self->items, item);
  guatu_chart_row_set_chart (GUATU_CHART_ROW (row), NULL, self->language);
}

/* A row that stays may have got another neighbour. */
static void
listed_others (GuatuSidebar *self)
{
  for (guint i = 0; i < self->items->len; i++)
    set_heading (self, g_ptr_array_index (self->items, i));
}

/**
 * guatu_sidebar_make_rows:
 * @self: a new sidebar
 *
 * Lets its view make rows for its list.
 */
void
guatu_sidebar_make_rows (GuatuSidebar *self)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();

  self->items = g_ptr_array_new ();
  g_signal_connect_object (factory, "setup", G_CALLBACK (set_up), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (factory, "bind", G_CALLBACK (bind), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (factory, "unbind", G_CALLBACK (unbind), self,
                           G_CONNECT_SWAPPED);
  gtk_list_view_set_factory (self->view, factory);
  gtk_list_view_set_model (self->view, GTK_SELECTION_MODEL (self->list));
  g_object_unref (factory);
  /* After the view, which takes rows for other charts first. */
  g_signal_connect_object (self->list, "items-changed", G_CALLBACK (listed_others), self,
                           G_CONNECT_SWAPPED | G_CONNECT_AFTER);
}

/**
 * guatu_sidebar_update_rows:
 * @self: the sidebar, whose language has changed
 */
void
guatu_sidebar_update_rows (GuatuSidebar *self)
{
  for (guint i = 0; i < self->items->len; i++)
    {
      GtkListItem *item = g_ptr_array_index (self->items, i);
      GuatuChartRow *row = GUATU_CHART_ROW (gtk_list_item_get_child (item));

      set_chart (self, row, guatu_chart_row_get_chart (row));
    }
  listed_others (self);
  guatu_sidebar_want_thumbnails (self);
}
