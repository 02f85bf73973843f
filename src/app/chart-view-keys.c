/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/chart-view-private.h"

/* Arrows walk the marks in reading order, Enter pins, Escape lets go. The mark
 * that is told of has the keyboard, so that a screen reader says it. */

static void
walk_to (GuatuChartView *self, int mark)
{
  const int n_marks = self->scene == NULL ? 0 : (int) guatu_scene_n_marks (self->scene);

  if (n_marks == 0)
    return;
  mark = CLAMP (mark, 0, n_marks - 1);
  guatu_chart_view_set_current (self, mark, self->pinned);
  guatu_chart_view_focus_mark (self, (guint) mark);
}

static gboolean
walk (GtkWidget *widget, GVariant *args, gpointer data)
{
  GuatuChartView *self = GUATU_CHART_VIEW (widget);
  const int step = g_variant_get_int32 (args);

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

static const struct
{
  guint key;
  GtkShortcutFunc function;
  int argument;
} keys[] = {
  { GDK_KEY_Right, walk, 1 },    { GDK_KEY_Left, walk, -1 },
  { GDK_KEY_Down, walk, 1 },     { GDK_KEY_Up, walk, -1 },
  { GDK_KEY_KP_Right, walk, 1 }, { GDK_KEY_KP_Left, walk, -1 },
  { GDK_KEY_KP_Down, walk, 1 },  { GDK_KEY_KP_Up, walk, -1 },
  { GDK_KEY_Home, jump, 0 },     { GDK_KEY_End, jump, G_MAXINT },
  { GDK_KEY_Return, pin, 0 },    { GDK_KEY_KP_Enter, pin, 0 },
  { GDK_KEY_space, pin, 0 },     { GDK_KEY_Escape, let_go, 0 },
};

/**
 * guatu_chart_view_class_add_keys:
 * @widget_class: the class of chart views
 */
void
guatu_chart_view_class_add_keys (GtkWidgetClass *widget_class)
{
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    gtk_widget_class_add_binding (widget_class, keys[i].key, 0, keys[i].function, "i",
                                  keys[i].argument);
}

/**
 * guatu_chart_view_focus:
 * @widget: a chart view
 * @direction: where the keyboard goes
 *
 * The whole chart is one stop of the Tab key, and a pinned card a second one.
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

  if (child == card && gtk_widget_child_focus (card, direction))
    return TRUE;
  if (inside && child != card)
    return forward && self->pinned && gtk_widget_child_focus (card, direction);
  if (inside && forward)
    return FALSE;
  if (self->current >= 0)
    {
      guatu_chart_view_focus_mark (self, (guint) self->current);
      return TRUE;
    }
  return gtk_widget_grab_focus (widget);
}
