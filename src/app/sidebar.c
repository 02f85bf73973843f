/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/sidebar-private.h"

#include "app/text-label.h"

G_DEFINE_FINAL_TYPE (GuatuSidebar, guatu_sidebar, ADW_TYPE_BIN)

enum
{
  CHART_SELECTED,
  CHART_ACTIVATED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
update_heading (GtkListBoxRow *row, GtkListBoxRow *before, gpointer data)
{
  GuatuSidebar *self = data;
  const GuatuTheme *theme = guatu_chart_row_get_chart (GUATU_CHART_ROW (row))->theme;
  const GuatuTheme *above
      = before == NULL ? NULL
                       : guatu_chart_row_get_chart (GUATU_CHART_ROW (before))->theme;
  GtkWidget *heading = NULL;

  if (theme != NULL && theme != above)
    {
      heading = gtk_label_new (NULL);
      gtk_label_set_xalign (GTK_LABEL (heading), 0);
      gtk_label_set_wrap (GTK_LABEL (heading), TRUE);
      gtk_widget_add_css_class (heading, "heading");
      guatu_text_label_set_text (GTK_LABEL (heading), &theme->title, self->language);
    }
  gtk_list_box_row_set_header (row, heading);
}

static gboolean
is_found (GtkListBoxRow *row, gpointer data)
{
  return guatu_sidebar_finds (data, GUATU_CHART_ROW (row));
}

static void
row_selected (GuatuSidebar *self, GtkListBoxRow *row)
{
  if (row != NULL)
    g_signal_emit (self, signals[CHART_SELECTED], 0);
}

static void
row_activated (GuatuSidebar *self)
{
  g_signal_emit (self, signals[CHART_ACTIVATED], 0);
}

static void
guatu_sidebar_dispose (GObject *object)
{
  GuatuSidebar *self = GUATU_SIDEBAR (object);

  g_clear_handle_id (&self->thumbnail_source, g_source_remove);
  g_clear_pointer (&self->words, g_strfreev);
  g_clear_pointer (&self->dataset, guatu_dataset_unref);
  g_clear_pointer (&self->typesetter, guatu_typesetter_unref);

  G_OBJECT_CLASS (guatu_sidebar_parent_class)->dispose (object);
}

static void
guatu_sidebar_class_init (GuatuSidebarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = guatu_sidebar_dispose;

  signals[CHART_SELECTED]
      = g_signal_new ("chart-selected", GUATU_TYPE_SIDEBAR, G_SIGNAL_RUN_LAST, 0, NULL,
                      NULL, NULL, G_TYPE_NONE, 0);
  signals[CHART_ACTIVATED]
      = g_signal_new ("chart-activated", GUATU_TYPE_SIDEBAR, G_SIGNAL_RUN_LAST, 0, NULL,
                      NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/guatu/Guatu/sidebar.ui");
  gtk_widget_class_bind_template_child (widget_class, GuatuSidebar, search);
  gtk_widget_class_bind_template_child (widget_class, GuatuSidebar, list);
  gtk_widget_class_bind_template_callback (widget_class, row_selected);
  gtk_widget_class_bind_template_callback (widget_class, row_activated);
  guatu_sidebar_class_add_search (widget_class);
}

static void
guatu_sidebar_init (GuatuSidebar *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_list_box_set_header_func (self->list, update_heading, self, NULL);
  gtk_list_box_set_filter_func (self->list, is_found, self, NULL);
}

/**
 * guatu_sidebar_row:
 * @self: the sidebar
 * @index: from 0
 *
 * Returns: (transfer none) (nullable): the row, or %NULL past the last one
 */
GuatuChartRow *
guatu_sidebar_row (GuatuSidebar *self, int index)
{
  return (GuatuChartRow *) gtk_list_box_get_row_at_index (self->list, index);
}

/**
 * guatu_sidebar_activate:
 * @self: the sidebar
 * @row: one of its rows
 *
 * Selects @row as if it had been clicked.
 */
void
guatu_sidebar_activate (GuatuSidebar *self, GuatuChartRow *row)
{
  gtk_list_box_select_row (self->list, GTK_LIST_BOX_ROW (row));
  g_signal_emit (self, signals[CHART_ACTIVATED], 0);
}

/**
 * guatu_sidebar_set_dataset:
 * @self: the sidebar
 * @dataset: whose charts it lists from now on
 * @language: the language of titles and thumbnails
 * @typesetter: sets the thumbnails
 *
 * No chart is selected afterwards.
 */
void
guatu_sidebar_set_dataset (GuatuSidebar *self, GuatuDataset *dataset,
                           GuatuLanguage language, GuatuTypesetter *typesetter)
{
  GuatuDataset *old = self->dataset;
  GuatuTypesetter *old_typesetter = self->typesetter;
  GuatuChartRow *row = NULL;

  /* The rows go before the charts that they point at. */
  while ((row = guatu_sidebar_row (self, 0)) != NULL)
    gtk_list_box_remove (self->list, GTK_WIDGET (row));

  self->dataset = guatu_dataset_ref (dataset);
  self->typesetter = guatu_typesetter_ref (typesetter);
  self->language = language;
  g_clear_pointer (&old, guatu_dataset_unref);
  g_clear_pointer (&old_typesetter, guatu_typesetter_unref);

  for (guint i = 0; i < dataset->charts->len; i++)
    gtk_list_box_append (
        self->list,
        guatu_chart_row_new (g_ptr_array_index (dataset->charts, i), language));
  guatu_sidebar_want_thumbnails (self);
}

/**
 * guatu_sidebar_set_language:
 * @self: the sidebar
 * @language: the language of titles and thumbnails
 */
void
guatu_sidebar_set_language (GuatuSidebar *self, GuatuLanguage language)
{
  GuatuChartRow *row = NULL;

  self->language = language;
  for (int i = 0; (row = guatu_sidebar_row (self, i)) != NULL; i++)
    guatu_chart_row_set_language (row, language);
  gtk_list_box_invalidate_headers (self->list);
  guatu_sidebar_want_thumbnails (self);
}

/* Without taking the keyboard from where it is. */
static void
scroll_to (GuatuSidebar *self, GuatuChartRow *row)
{
  graphene_rect_t bounds;

  if (!gtk_widget_compute_bounds (GTK_WIDGET (row), GTK_WIDGET (self->list), &bounds))
    return;
  gtk_adjustment_clamp_page (gtk_list_box_get_adjustment (self->list), bounds.origin.y,
                             bounds.origin.y + bounds.size.height);
}

/**
 * guatu_sidebar_select:
 * @self: the sidebar
 * @chart: one of its dataset's charts
 */
void
guatu_sidebar_select (GuatuSidebar *self, const GuatuChartDescription *chart)
{
  GuatuChartRow *row = NULL;

  for (int i = 0; (row = guatu_sidebar_row (self, i)) != NULL; i++)
    {
      if (guatu_chart_row_get_chart (row) == chart)
        gtk_list_box_select_row (self->list, GTK_LIST_BOX_ROW (row));
    }
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
  GtkListBoxRow *row = gtk_list_box_get_selected_row (self->list);

  return row == NULL ? NULL : guatu_chart_row_get_chart (GUATU_CHART_ROW (row));
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
  GtkListBoxRow *selected = gtk_list_box_get_selected_row (self->list);
  int index = selected == NULL ? -1 : gtk_list_box_row_get_index (selected);
  GuatuChartRow *row = NULL;

  do
    row = index + step < 0 ? NULL : guatu_sidebar_row (self, index += step);
  while (row != NULL && !guatu_sidebar_finds (self, row));

  if (row == NULL)
    return;
  gtk_list_box_select_row (self->list, GTK_LIST_BOX_ROW (row));
  scroll_to (self, row);
}
