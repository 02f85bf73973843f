/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/window-private.h"

#include "app/chart-row.h"
#include "app/figure-content.h"
#include "app/wall-card.h"

/* Dragging a chart into another program: from its sheet, from its row in the sidebar or
 * from the wall. */

/* How wide a sheet is that is dragged, in pixels. */
#define ICON_WIDTH 240.0f

static gpointer
ancestor (GtkWidget *widget, GType type)
{
  return widget == NULL ? NULL : gtk_widget_get_ancestor (widget, type);
}

/**
 * guatu_window_pick_chart:
 * @self: the window
 * @x: in its pixels
 * @y: in its pixels
 * @holder: (out) (transfer none): what shows it there
 *
 * Returns: (transfer none) (nullable): the chart that can be seen at this place
 */
const GuatuChartDescription *
guatu_window_pick_chart (GuatuWindow *self, double x, double y, GtkWidget **holder)
{
  GtkWidget *picked = gtk_widget_pick (GTK_WIDGET (self), x, y, GTK_PICK_DEFAULT);

  if ((*holder = ancestor (picked, GUATU_TYPE_CHART_ROW)) != NULL)
    return guatu_chart_row_get_chart (GUATU_CHART_ROW (*holder));
  if ((*holder = ancestor (picked, GUATU_TYPE_WALL_CARD)) != NULL)
    return guatu_wall_card_get_chart (GUATU_WALL_CARD (*holder));
  if ((*holder = ancestor (picked, GUATU_TYPE_CHART_VIEW)) != NULL
      && guatu_chart_view_get_scene (self->view) != NULL)
    return self->chart;
  return NULL;
}

/* What is dragged is seen small under the pointer, as it is on the screen. */
static void
set_icon (GtkDragSource *source, GtkWidget *holder)
{
  const float width = (float) gtk_widget_get_width (holder);
  const float scale = MIN (1.0f, ICON_WIDTH / MAX (width, 1));
  g_autoptr (GdkPaintable) whole = gtk_widget_paintable_new (holder);
  g_autoptr (GdkPaintable) now = gdk_paintable_get_current_image (whole);
  g_autoptr (GdkPaintable) icon = NULL;
  GtkSnapshot *snapshot = gtk_snapshot_new ();

  gdk_paintable_snapshot (now, snapshot, width * scale,
                          gtk_widget_get_height (holder) * scale);
  icon = gtk_snapshot_free_to_paintable (snapshot, NULL);
  gtk_drag_source_set_icon (source, icon, 0, 0);
}

/* Where lines run along time, a drag selects some of it. */
static gboolean
selects_time (GuatuWindow *self, double x, double y, GtkWidget *holder)
{
  double view_x, view_y;

  return holder == GTK_WIDGET (self->view)
         && gtk_widget_translate_coordinates (GTK_WIDGET (self), holder, x, y, &view_x,
                                              &view_y)
         && guatu_chart_view_is_in_plot (self->view, view_x, view_y);
}

static GdkContentProvider *
prepare (GtkDragSource *source, double x, double y, GuatuWindow *self)
{
  GtkWidget *holder = NULL;
  const GuatuChartDescription *chart = guatu_window_pick_chart (self, x, y, &holder);

  if (chart == NULL || self->dataset == NULL || selects_time (self, x, y, holder))
    return NULL;
  set_icon (source, holder);
  return guatu_figure_content_new (self->dataset, chart, self->language);
}

/**
 * guatu_window_add_drag_source:
 * @self: the window
 *
 * Lets its charts be dragged.
 */
void
guatu_window_add_drag_source (GuatuWindow *self)
{
  GtkDragSource *source = gtk_drag_source_new ();

  /* Before the buttons that charts lie on, which would take the press. */
  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (source),
                                              GTK_PHASE_CAPTURE);
  g_signal_connect (source, "prepare", G_CALLBACK (prepare), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (source));
}
