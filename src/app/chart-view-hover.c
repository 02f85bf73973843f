/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/chart-view-private.h"

/* What the pointer does: it tells of what it is over, and a click holds it. */

static int
pick (GuatuChartView *self, double x, double y)
{
  if (self->scene == NULL)
    return -1;
  return guatu_scene_pick (self->scene, (x - self->sheet.x) / self->scale,
                           (y - self->sheet.y) / self->scale);
}

/* GTK tells of a pointer that rests each time that something comes or goes under it, as a
 * card does when the keyboard has gone to another mark. */
static void
pointer_moved (GuatuChartView *self, double x, double y)
{
  const gboolean rests
      = self->has_walked || (x == self->pointer.x && y == self->pointer.y);

  self->has_walked = FALSE;
  self->pointer = (GuatuPoint) { x, y };
  if (self->is_selecting || rests)
    return;
  guatu_chart_view_point_at (self, x, y);
  guatu_chart_view_read_at (self, x, y);
}

static void
pointer_left (GuatuChartView *self)
{
  if (!self->pinned)
    guatu_chart_view_set_current (self, -1, FALSE);
  guatu_chart_view_read_at (self, -1, -1);
}

/**
 * guatu_chart_view_click_twice:
 * @self: the view
 * @x: in the view's pixels
 * @y: in the view's pixels
 *
 * Shows all of a long line again, in its plot; of other charts, lets a note be written at
 * the mark that is pinned.
 */
void
guatu_chart_view_click_twice (GuatuChartView *self, double x, double y)
{
  if (guatu_chart_view_is_in_plot (self, x, y))
    {
      guatu_chart_view_let_go (self);
      guatu_chart_view_zoom (self, 0);
    }
  else if (guatu_chart_view_has_time (self))
    return;
  else if (self->pinned)
    gtk_widget_activate_action (GTK_WIDGET (self), "win.annotate", NULL);
}

static void
clicked (GuatuChartView *self, int n_press, double x, double y)
{
  gtk_widget_grab_focus (GTK_WIDGET (self));
  guatu_chart_view_click_at (self, x, y);
  if (n_press == 2)
    guatu_chart_view_click_twice (self, x, y);
}

/**
 * guatu_chart_view_add_pointer:
 * @self: the view
 *
 * Makes the view follow the pointer.
 */
void
guatu_chart_view_add_pointer (GuatuChartView *self)
{
  GtkEventController *motion = gtk_event_controller_motion_new ();
  GtkGesture *click = gtk_gesture_click_new ();

  g_signal_connect_swapped (motion, "enter", G_CALLBACK (pointer_moved), self);
  g_signal_connect_swapped (motion, "motion", G_CALLBACK (pointer_moved), self);
  g_signal_connect_swapped (motion, "leave", G_CALLBACK (pointer_left), self);
  gtk_widget_add_controller (GTK_WIDGET (self), motion);

  g_signal_connect_swapped (click, "pressed", G_CALLBACK (clicked), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
}

/**
 * guatu_chart_view_point_at:
 * @self: the view
 * @x: in the view's pixels
 * @y: in the view's pixels
 *
 * Tells of the mark at this place, unless another one is pinned.
 */
void
guatu_chart_view_point_at (GuatuChartView *self, double x, double y)
{
  if (!self->pinned)
    guatu_chart_view_set_current (self, pick (self, x, y), FALSE);
}

/**
 * guatu_chart_view_click_at:
 * @self: the view
 * @x: in the view's pixels
 * @y: in the view's pixels
 *
 * Pins the mark at this place; where there is none, lets go.
 */
void
guatu_chart_view_click_at (GuatuChartView *self, double x, double y)
{
  const int mark = pick (self, x, y);

  self->awaited = NULL;
  guatu_chart_view_set_current (self, mark, mark >= 0);
}
