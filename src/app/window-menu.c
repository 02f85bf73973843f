/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/window-private.h"

#include "app/menu-end.h"

/* The menus of what is shown: by a click of the other button, a long press, or a key. */

static void
pop_up (GuatuWindow *self, gboolean is_table, const GdkRectangle *at)
{
  GtkWidget *menu = is_table ? self->values_context : self->chart_context;

  /* The menu of values says which status those that are selected have. */
  g_object_notify (G_OBJECT (self), "value-status");
  gtk_popover_set_pointing_to (GTK_POPOVER (menu), at);
  gtk_popover_popup (GTK_POPOVER (menu));
}

/* A chart of the sidebar or of the wall is shown before something is done with it, and a
 * row of the table selected. */
static gboolean
choose (GuatuWindow *self, double x, double y, gboolean *is_table)
{
  GtkWidget *holder = NULL;
  const GuatuChartDescription *chart = guatu_window_pick_chart (self, x, y, &holder);
  GtkWidget *picked = gtk_widget_pick (GTK_WIDGET (self), x, y, GTK_PICK_DEFAULT);

  *is_table = FALSE;
  if (chart != NULL)
    {
      guatu_sidebar_select (self->sidebar, chart);
      return TRUE;
    }
  *is_table
      = picked != NULL && gtk_widget_get_ancestor (picked, GUATU_TYPE_TABLE_VIEW) != NULL;
  if (*is_table)
    guatu_table_view_point_to (self->table, picked);
  return *is_table;
}

static void
pop_up_at (GuatuWindow *self, GtkGesture *gesture, double x, double y)
{
  const GdkRectangle at = { (int) x, (int) y, 1, 1 };
  gboolean is_table;

  if (!choose (self, x, y, &is_table))
    return;
  gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_CLAIMED);
  pop_up (self, is_table, &at);
}

static void
pressed (GtkGestureClick *click, int n_press, double x, double y, GuatuWindow *self)
{
  pop_up_at (self, GTK_GESTURE (click), x, y);
}

static void
held (GtkGestureLongPress *press, double x, double y, GuatuWindow *self)
{
  pop_up_at (self, GTK_GESTURE (press), x, y);
}

/**
 * guatu_window_pop_up_menu:
 * @self: the window, with something open
 *
 * Shows the menu of what has the focus.
 */
void
guatu_window_pop_up_menu (GuatuWindow *self)
{
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (self));
  GdkRectangle at = { 0, 0, 1, 1 };
  graphene_rect_t bounds;

  if (focus != NULL && gtk_widget_compute_bounds (focus, GTK_WIDGET (self), &bounds))
    at = (GdkRectangle) { (int) (bounds.origin.x + bounds.size.width / 2),
                          (int) (bounds.origin.y + bounds.size.height / 2), 1, 1 };
  pop_up (self, self->view_kind == GUATU_VIEW_TABLE, &at);
}

static void
add_gesture (GuatuWindow *self, GtkGesture *gesture, const char *signal,
             GCallback callback)
{
  /* Before the rows and buttons that charts lie on. */
  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (gesture),
                                              GTK_PHASE_CAPTURE);
  g_signal_connect (gesture, signal, callback, self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (gesture));
}

/* Each has its own, as GTK 4.8 shows another menu in a popover as high as the one before.
 */
static GtkWidget *
add_menu (GuatuWindow *self, GMenuModel *model)
{
  GtkWidget *menu = gtk_popover_menu_new_from_model (model);

  gtk_popover_set_has_arrow (GTK_POPOVER (menu), FALSE);
  gtk_widget_set_halign (menu, GTK_ALIGN_START);
  gtk_widget_set_parent (menu, GTK_WIDGET (self));
  return menu;
}

/**
 * guatu_window_add_menus:
 * @self: the window
 *
 * Makes the menus of charts and values come up.
 */
void
guatu_window_add_menus (GuatuWindow *self)
{
  GtkGesture *click = gtk_gesture_click_new ();
  GtkGesture *press = gtk_gesture_long_press_new ();

  self->chart_context = add_menu (self, self->chart_menu);
  self->values_context = add_menu (self, self->values_menu);
  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (click), GDK_BUTTON_SECONDARY);
  gtk_gesture_single_set_touch_only (GTK_GESTURE_SINGLE (press), TRUE);
  add_gesture (self, click, "pressed", G_CALLBACK (pressed));
  add_gesture (self, press, "pressed", G_CALLBACK (held));
  guatu_menu_end_with (self->open_menu, GTK_WIDGET (self));
  guatu_menu_end_with (self->primary_menu, GTK_WIDGET (self));
  guatu_menu_end_with (self->chart_menu, GTK_WIDGET (self));
  guatu_menu_end_with (self->values_menu, GTK_WIDGET (self));
}
