/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/sidebar-private.h"

#include "app/look.h"

/* How many thumbnails are kept for when their charts come into view again. */
#define MAX_KEPT 96

G_DEFINE_FINAL_TYPE (GuatuSidebar, guatu_sidebar, ADW_TYPE_BIN)

enum
{
  CHART_SELECTED,
  CHART_ACTIVATED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
selection_changed (GuatuSidebar *self)
{
  if (guatu_chart_list_get_selected (self->list) != NULL)
    g_signal_emit (self, signals[CHART_SELECTED], 0);
}

static void
row_activated (GuatuSidebar *self, guint position)
{
  guatu_sidebar_open (self, guatu_chart_list_get_chart (self->list, position));
}

/* The whole list is one stop of the Tab key: arrows walk its rows, which are many. */
static gboolean
guatu_sidebar_focus (GtkWidget *widget, GtkDirectionType direction)
{
  GuatuSidebar *self = GUATU_SIDEBAR (widget);
  GtkWidget *view = GTK_WIDGET (self->view);

  if (gtk_widget_get_focus_child (view) != NULL && direction == GTK_DIR_TAB_FORWARD)
    return FALSE;
  if (gtk_widget_get_focus_child (view) != NULL && direction == GTK_DIR_TAB_BACKWARD)
    return gtk_widget_grab_focus (GTK_WIDGET (self->search));
  return GTK_WIDGET_CLASS (guatu_sidebar_parent_class)->focus (widget, direction);
}

static void
guatu_sidebar_dispose (GObject *object)
{
  GuatuSidebar *self = GUATU_SIDEBAR (object);

  g_clear_handle_id (&self->row_source, g_source_remove);
  g_clear_handle_id (&self->thumbnail_source, g_source_remove);
  guatu_sidebar_end_search (self);
  guatu_sidebar_drop_thumbnails (self);
  g_clear_pointer (&self->dataset, guatu_dataset_unref);
  g_clear_pointer (&self->typesetter, guatu_typesetter_unref);

  G_OBJECT_CLASS (guatu_sidebar_parent_class)->dispose (object);
}

static void
guatu_sidebar_finalize (GObject *object)
{
  GuatuSidebar *self = GUATU_SIDEBAR (object);

  g_object_unref (self->list);
  g_ptr_array_unref (self->items);
  g_ptr_array_unref (self->spare);
  guatu_thumbnails_clear (&self->thumbnails);

  G_OBJECT_CLASS (guatu_sidebar_parent_class)->finalize (object);
}

static void
guatu_sidebar_class_init (GuatuSidebarClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = guatu_sidebar_dispose;
  object_class->finalize = guatu_sidebar_finalize;
  widget_class->focus = guatu_sidebar_focus;

  signals[CHART_SELECTED]
      = g_signal_new ("chart-selected", GUATU_TYPE_SIDEBAR, G_SIGNAL_RUN_LAST, 0, NULL,
                      NULL, NULL, G_TYPE_NONE, 0);
  signals[CHART_ACTIVATED]
      = g_signal_new ("chart-activated", GUATU_TYPE_SIDEBAR, G_SIGNAL_RUN_LAST, 0, NULL,
                      NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/guatu/Guatu/sidebar.ui");
  gtk_widget_class_bind_template_child (widget_class, GuatuSidebar, search);
  gtk_widget_class_bind_template_child (widget_class, GuatuSidebar, nothing);
  gtk_widget_class_bind_template_child (widget_class, GuatuSidebar, scrolled);
  gtk_widget_class_bind_template_child (widget_class, GuatuSidebar, view);
  gtk_widget_class_bind_template_callback (widget_class, row_activated);
  guatu_sidebar_class_add_search (widget_class);
}

/* The thumbnails that rows have stay until there are those of the new look. */
static void
look_changed (GuatuSidebar *self)
{
  guatu_sidebar_drop_thumbnails (self);
  if (self->dataset != NULL)
    guatu_sidebar_update_rows (self);
}

static void
guatu_sidebar_init (GuatuSidebar *self)
{
  GtkAdjustment *adjustment = NULL;

  gtk_widget_init_template (GTK_WIDGET (self));
  guatu_look_watch (self, G_CALLBACK (look_changed));
  self->list = guatu_chart_list_new ();
  guatu_thumbnails_init (&self->thumbnails, MAX_KEPT);
  guatu_sidebar_make_rows (self);
  g_signal_connect_object (self->list, "selection-changed",
                           G_CALLBACK (selection_changed), self, G_CONNECT_SWAPPED);

  adjustment = gtk_scrolled_window_get_vadjustment (self->scrolled);
  g_signal_connect_object (adjustment, "value-changed",
                           G_CALLBACK (guatu_sidebar_want_rows), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (adjustment, "changed", G_CALLBACK (guatu_sidebar_want_rows),
                           self, G_CONNECT_SWAPPED);
  g_signal_connect_swapped (self->scrolled, "map", G_CALLBACK (guatu_sidebar_want_rows),
                            self);
}

/* Without taking the keyboard from where it is. */
static void
scroll_to (GuatuSidebar *self, guint position)
{
  if (position != GTK_INVALID_LIST_POSITION)
    gtk_widget_activate_action (GTK_WIDGET (self->view), "list.scroll-to-item", "u",
                                position);
}

/**
 * guatu_sidebar_open:
 * @self: the sidebar
 * @chart: one of its dataset's charts
 *
 * Selects @chart as if it had been clicked.
 */
void
guatu_sidebar_open (GuatuSidebar *self, const GuatuChartDescription *chart)
{
  guatu_chart_list_select (self->list, chart);
  g_signal_emit (self, signals[CHART_ACTIVATED], 0);
}

/**
 * guatu_sidebar_show_found:
 * @self: the sidebar
 * @found: (nullable) (element-type guint): which charts to list, or %NULL for all
 */
void
guatu_sidebar_show_found (GuatuSidebar *self, GArray *found)
{
  const gboolean nothing = found != NULL && found->len == 0;

  guatu_chart_list_set_found (self->list, found);
  gtk_widget_set_visible (GTK_WIDGET (self->nothing), nothing);
  gtk_widget_set_visible (GTK_WIDGET (self->scrolled), !nothing);
  scroll_to (self, guatu_chart_list_get_selected_position (self->list));
}

/**
 * guatu_sidebar_set_dataset:
 * @self: the sidebar
 * @dataset: whose charts it lists from now on
 * @language: the language of titles and thumbnails
 *
 * No chart is selected afterwards.
 */
void
guatu_sidebar_set_dataset (GuatuSidebar *self, GuatuDataset *dataset,
                           GuatuLanguage language)
{
  g_autoptr (GuatuDataset) old = g_steal_pointer (&self->dataset);

  guatu_sidebar_drop_thumbnails (self);
  g_clear_pointer (&self->typesetter, guatu_typesetter_unref);
  self->dataset = guatu_dataset_ref (dataset);
  self->typesetter = guatu_typesetter_new ();
  self->language = language;
  guatu_chart_list_set_dataset (self->list, dataset);
  guatu_sidebar_show_found (self, NULL);
  guatu_sidebar_search_again (self);
}

/**
 * guatu_sidebar_set_language:
 * @self: the sidebar
 * @language: the language of titles and thumbnails
 */
void
guatu_sidebar_set_language (GuatuSidebar *self, GuatuLanguage language)
{
  self->language = language;
  guatu_sidebar_drop_thumbnails (self);
  guatu_sidebar_update_rows (self);
}

/**
 * guatu_sidebar_select:
 * @self: the sidebar
 * @chart: one of its dataset's charts
 */
void
guatu_sidebar_select (GuatuSidebar *self, const GuatuChartDescription *chart)
{
  guatu_chart_list_select (self->list, chart);
  scroll_to (self, guatu_chart_list_get_selected_position (self->list));
}

/**
 * guatu_sidebar_get_selected:
 * @self: the sidebar
 *
 * Returns: (nullable): the selected chart
 */
const GuatuChartDescription *
guatu_sidebar_get_selected (GuatuSidebar *self)
{
  return guatu_chart_list_get_selected (self->list);
}

/**
 * guatu_sidebar_step:
 * @self: the sidebar
 * @step: 1 for the next chart of those found, -1 for the one before
 *
 * Stays where it is at either end.
 */
void
guatu_sidebar_step (GuatuSidebar *self, int step)
{
  scroll_to (self, guatu_chart_list_step (self->list, step));
}
