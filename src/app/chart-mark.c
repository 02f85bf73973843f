/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/chart-mark.h"

struct _GuatuChartMark
{
  GtkWidget parent_instance;
};

G_DEFINE_FINAL_TYPE (GuatuChartMark, guatu_chart_mark, GTK_TYPE_WIDGET)

static void
guatu_chart_mark_class_init (GuatuChartMarkClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_css_name (widget_class, "chartmark");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
guatu_chart_mark_init (GuatuChartMark *self)
{
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  /* The pointer is the view's: it picks from the scene. */
  gtk_widget_set_can_target (GTK_WIDGET (self), FALSE);
}

/**
 * guatu_chart_mark_new:
 * @speech: what a screen reader says of the mark
 *
 * Returns: (transfer floating): the mark
 */
GtkWidget *
guatu_chart_mark_new (const char *speech)
{
  GtkWidget *self = g_object_new (GUATU_TYPE_CHART_MARK, NULL);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  speech, -1);
  return self;
}
