/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/chart-view-private.h"

#include <math.h>

/* How the pointer and fingers go through time: a drag selects a span, a wheel and two
 * fingers come closer, and what goes aside goes through time. */

/* A press that moves less than this many pixels is a click. */
#define LEAST_DRAG 6.0

/* By how much a notch of the wheel is closer, and how far one aside goes. */
#define WHEEL_ZOOM 1.25
#define WHEEL_MOVE 0.08

static void
drag_began (GtkGestureDrag *drag, double x, double y, GuatuChartView *self)
{
  if (!guatu_chart_view_is_in_plot (self, x, y))
    gtk_gesture_set_state (GTK_GESTURE (drag), GTK_EVENT_SEQUENCE_DENIED);
}

static void
drag_moved (GtkGestureDrag *drag, double dx, double dy, GuatuChartView *self)
{
  double x, y;

  if (!self->is_selecting && fabs (dx) < LEAST_DRAG)
    return;
  gtk_gesture_drag_get_start_point (drag, &x, &y);
  gtk_gesture_set_state (GTK_GESTURE (drag), GTK_EVENT_SEQUENCE_CLAIMED);
  guatu_chart_view_set_current (self, -1, FALSE);
  guatu_chart_view_read_at (self, -1, -1);
  self->is_selecting = TRUE;
  self->selected_from = guatu_chart_view_in_first (self, x, y);
  self->selected_to = self->selected_from + dx;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
drag_ended (GtkGestureDrag *drag, double dx, double dy, GuatuChartView *self)
{
  if (!self->is_selecting)
    return;
  self->is_selecting = FALSE;
  guatu_chart_view_select_time (self, self->selected_from, self->selected_to);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
drag_cancelled (GtkGesture *drag, GdkEventSequence *sequence, GuatuChartView *self)
{
  self->is_selecting = FALSE;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static gboolean
scrolled (GtkEventControllerScroll *scroll, double dx, double dy, GuatuChartView *self)
{
  const GdkModifierType state
      = gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (scroll));

  if (!guatu_chart_view_has_time (self))
    return GDK_EVENT_PROPAGATE;
  if ((state & GDK_SHIFT_MASK) != 0 && dx == 0)
    guatu_chart_view_move_time (self, dy * WHEEL_MOVE);
  else if (fabs (dx) > fabs (dy))
    guatu_chart_view_move_time (self, dx * WHEEL_MOVE);
  else
    guatu_chart_view_scale_time (
        self, guatu_chart_view_in_first (self, self->pointer.x, self->pointer.y),
        pow (WHEEL_ZOOM, dy));
  return GDK_EVENT_STOP;
}

static void
pinch_began (GtkGesture *pinch, GdkEventSequence *sequence, GuatuChartView *self)
{
  self->pinched = 1;
}

/* The gesture says how far apart the fingers are beside what they were at first. */
static void
pinched (GtkGestureZoom *pinch, double scale, GuatuChartView *self)
{
  double x, y;

  if (!gtk_gesture_get_bounding_box_center (GTK_GESTURE (pinch), &x, &y) || scale <= 0
      || !guatu_chart_view_has_time (self))
    return;
  guatu_chart_view_scale_time (self, guatu_chart_view_in_first (self, x, y),
                               self->pinched / scale);
  self->pinched = scale;
}

/**
 * guatu_chart_view_add_gestures:
 * @self: the view
 *
 * Lets the pointer and fingers choose which time is shown.
 */
void
guatu_chart_view_add_gestures (GuatuChartView *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  GtkGesture *drag = gtk_gesture_drag_new ();
  GtkGesture *pinch = gtk_gesture_zoom_new ();
  GtkEventController *scroll
      = gtk_event_controller_scroll_new (GTK_EVENT_CONTROLLER_SCROLL_BOTH_AXES);

  g_signal_connect (drag, "drag-begin", G_CALLBACK (drag_began), self);
  g_signal_connect (drag, "drag-update", G_CALLBACK (drag_moved), self);
  g_signal_connect (drag, "drag-end", G_CALLBACK (drag_ended), self);
  g_signal_connect (drag, "cancel", G_CALLBACK (drag_cancelled), self);
  gtk_widget_add_controller (widget, GTK_EVENT_CONTROLLER (drag));

  g_signal_connect (pinch, "begin", G_CALLBACK (pinch_began), self);
  g_signal_connect (pinch, "scale-changed", G_CALLBACK (pinched), self);
  gtk_widget_add_controller (widget, GTK_EVENT_CONTROLLER (pinch));

  g_signal_connect (scroll, "scroll", G_CALLBACK (scrolled), self);
  gtk_widget_add_controller (widget, scroll);
}

/**
 * guatu_chart_view_snapshot_selection:
 * @self: the view
 * @snapshot: of the view, in its pixels
 *
 * Paints the span of time that is being selected, in each of small multiples.
 */
void
guatu_chart_view_snapshot_selection (GuatuChartView *self, GtkSnapshot *snapshot)
{
  const double from = MIN (self->selected_from, self->selected_to);
  const double to = MAX (self->selected_from, self->selected_to);
  GuatuBox first;
  GdkRGBA color;

  if (!self->is_selecting || self->scene->plots->len == 0)
    return;
  gtk_style_context_lookup_color (gtk_widget_get_style_context (GTK_WIDGET (self)),
                                  "accent_bg_color", &color);
  color.alpha = 0.25f;
  first = guatu_chart_view_to_pixels (self, guatu_scene_plot (self->scene, 0));
  for (guint i = 0; i < self->scene->plots->len; i++)
    {
      const GuatuBox plot
          = guatu_chart_view_to_pixels (self, guatu_scene_plot (self->scene, i));
      const double left = MAX (from - first.x, 0);
      const double right = MIN (to - first.x, plot.width);

      if (right > left)
        gtk_snapshot_append_color (
            snapshot, &color,
            &GRAPHENE_RECT_INIT ((float) (plot.x + left), (float) plot.y,
                                 (float) (right - left), (float) plot.height));
    }
}
