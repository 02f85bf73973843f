/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/chart-view-private.h"

/* Arrows walk the marks in reading order, Enter pins, Escape lets go. The mark
 * that is told of has the keyboard, so that a screen reader says it. Plus and minus come
 * closer in time, and the arrows with Ctrl go through it. */

static void
walk_to (GuatuChartView *self, int mark)
{
  const int n_marks = self->scene == NULL ? 0 : (int) guatu_scene_n_marks (self->scene);

  if (n_marks == 0)
    return;
  mark = CLAMP (mark, 0, n_marks - 1);
  self->has_walked = TRUE;
  guatu_chart_view_set_current (self, mark, self->pinned);
  guatu_chart_view_focus_mark (self, (guint) mark);
}

static gboolean
walk (GtkWidget *widget, GVariant *args, gpointer data)
{
  GuatuChartView *self = GUATU_CHART_VIEW (widget);
  const int step = g_variant_get_int32 (args);
  const int name = guatu_chart_view_focused_name (self);

  if (name >= 0)
    {
      guatu_chart_view_focus_name (self, name + step);
      return GDK_EVENT_STOP;
    }
  /* From nowhere, forwards leads to the first mark and backwards to the last. */
  walk_to (self, self->current < 0 && step < 0 ? G_MAXINT : self->current + step);
  return GDK_EVENT_STOP;
}

static gboolean
jump (GtkWidget *widget, GVariant *args, gpointer data)
{
  walk_to (GUATU_CHART_VIEW (widget), g_variant_get_int32 (args));
  return GDK_EVENT_STOP;
}

static gboolean
pin (GtkWidget *widget, GVariant *args, gpointer data)
{
  GuatuChartView *self = GUATU_CHART_VIEW (widget);

  if (self->current < 0)
    return GDK_EVENT_PROPAGATE;
  guatu_chart_view_set_current (self, self->current, TRUE);
  return GDK_EVENT_STOP;
}

static gboolean
let_go (GtkWidget *widget, GVariant *args, gpointer data)
{
  GuatuChartView *self = GUATU_CHART_VIEW (widget);

  if (self->current < 0)
    return GDK_EVENT_PROPAGATE;
  guatu_chart_view_let_go (self);
  return GDK_EVENT_STOP;
}

/* Comes closer in time, or shows all of it with 0. */
static gboolean
zoom (GtkWidget *widget, GVariant *args, gpointer data)
{
  GuatuChartView *self = GUATU_CHART_VIEW (widget);

  if (!guatu_chart_view_has_time (self))
    return GDK_EVENT_PROPAGATE;
  guatu_chart_view_zoom (self, g_variant_get_int32 (args));
  return GDK_EVENT_STOP;
}

static gboolean
pan (GtkWidget *widget, GVariant *args, gpointer data)
{
  GuatuChartView *self = GUATU_CHART_VIEW (widget);

  if (!guatu_chart_view_has_time (self))
    return GDK_EVENT_PROPAGATE;
  guatu_chart_view_step_time (self, g_variant_get_int32 (args));
  return GDK_EVENT_STOP;
}

static const struct
{
  guint key;
  GdkModifierType modifiers;
  GtkShortcutFunc function;
  int argument;
} keys[] = {
  { GDK_KEY_Right, 0, walk, 1 },
  { GDK_KEY_Left, 0, walk, -1 },
  { GDK_KEY_Down, 0, walk, 1 },
  { GDK_KEY_Up, 0, walk, -1 },
  { GDK_KEY_KP_Right, 0, walk, 1 },
  { GDK_KEY_KP_Left, 0, walk, -1 },
  { GDK_KEY_KP_Down, 0, walk, 1 },
  { GDK_KEY_KP_Up, 0, walk, -1 },
  { GDK_KEY_Home, 0, jump, 0 },
  { GDK_KEY_End, 0, jump, G_MAXINT },
  { GDK_KEY_Return, 0, pin, 0 },
  { GDK_KEY_KP_Enter, 0, pin, 0 },
  { GDK_KEY_space, 0, pin, 0 },
  { GDK_KEY_Escape, 0, let_go, 0 },
  { GDK_KEY_plus, 0, zoom, 1 },
  { GDK_KEY_equal, 0, zoom, 1 },
  { GDK_KEY_KP_Add, 0, zoom, 1 },
  { GDK_KEY_minus, 0, zoom, -1 },
  { GDK_KEY_KP_Subtract, 0, zoom, -1 },
  { GDK_KEY_0, 0, zoom, 0 },
  { GDK_KEY_KP_0, 0, zoom, 0 },
  { GDK_KEY_Right, GDK_CONTROL_MASK, pan, 1 },
  { GDK_KEY_Left, GDK_CONTROL_MASK, pan, -1 },
  { GDK_KEY_KP_Right, GDK_CONTROL_MASK, pan, 1 },
  { GDK_KEY_KP_Left, GDK_CONTROL_MASK, pan, -1 },
};

/**
 * guatu_chart_view_class_add_keys:
 * @widget_class: the class of chart views
 */
void
guatu_chart_view_class_add_keys (GtkWidgetClass *widget_class)
{
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    gtk_widget_class_add_binding (widget_class, keys[i].key, keys[i].modifiers,
                                  keys[i].function, "i", keys[i].argument);
}

static gboolean
focus_marks (GuatuChartView *self)
{
  if (self->current < 0)
    return gtk_widget_grab_focus (GTK_WIDGET (self));
  guatu_chart_view_focus_mark (self, (guint) self->current);
  return TRUE;
}

/**
 * guatu_chart_view_focus:
 * @widget: a chart view
 * @direction: where the keyboard goes
 *
 * The marks of the chart are one stop of the Tab key, the names of its series another,
 * and a pinned card the last.
 *
 * Returns: whether the keyboard stays within the view
 */
gboolean
guatu_chart_view_focus (GtkWidget *widget, GtkDirectionType direction)
{
  GuatuChartView *self = GUATU_CHART_VIEW (widget);
  GtkWidget *card = GTK_WIDGET (self->card);
  GtkWidget *child = gtk_widget_get_focus_child (widget);
  const gboolean inside = child != NULL || gtk_widget_is_focus (widget);
  const gboolean forward = direction == GTK_DIR_TAB_FORWARD;
  const gboolean at_name = guatu_chart_view_focused_name (self) >= 0;
  const gboolean at_card = child == card;

  if (at_card && gtk_widget_child_focus (card, direction))
    return TRUE;
  if (inside && forward)
    return !at_card
           && ((!at_name && guatu_chart_view_focus_name (self, 0))
               || (self->pinned && gtk_widget_child_focus (card, direction)));
  if (inside && !at_name && !at_card)
    return FALSE;
  if (!forward && !at_name && guatu_chart_view_focus_name (self, 0))
    return TRUE;
  return focus_marks (self);
}
