/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/window-private.h"

#include "app/figure-tools.h"
#include "app/view-switch.h"

/* What the window has of its template. */

#define CHILD(name) { #name, G_STRUCT_OFFSET (GuatuWindow, name) }

static const struct
{
  const char *name;
  gssize offset; /* in the window */
} children[] = {
  CHILD (toasts),
  CHILD (title),
  CHILD (understood),
  CHILD (understood_label),
  CHILD (checks),
  CHILD (copy_formats),
  CHILD (sidebar_toggle),
  CHILD (open_menu),
  CHILD (recent_files),
  CHILD (primary_menu),
  CHILD (chart_menu),
  CHILD (values_menu),
  CHILD (open),
  CHILD (wide_tools),
  CHILD (tools_room),
  CHILD (views_room),
  CHILD (narrow_tools),
  CHILD (narrow_views),
  CHILD (flap),
  CHILD (sidebar),
  CHILD (inspector_toggle),
  CHILD (inspector_flap),
  CHILD (inspector),
  CHILD (pages),
  CHILD (view),
  CHILD (warnings),
  CHILD (status),
  CHILD (failure),
  CHILD (table),
  CHILD (wall),
  CHILD (wide_views),
  CHILD (problems),
  CHILD (opening),
  CHILD (exporting),
};

/* The types that the template names. */
static void
know_types (void)
{
  g_type_ensure (GUATU_TYPE_CHART_STATUS);
  g_type_ensure (GUATU_TYPE_CHART_VIEW);
  g_type_ensure (GUATU_TYPE_CHART_WARNINGS);
  g_type_ensure (GUATU_TYPE_CHECKS);
  g_type_ensure (GUATU_TYPE_FIGURE_TOOLS);
  g_type_ensure (GUATU_TYPE_INSPECTOR);
  g_type_ensure (GUATU_TYPE_PROBLEMS_PAGE);
  g_type_ensure (GUATU_TYPE_SIDEBAR);
  g_type_ensure (GUATU_TYPE_TABLE_VIEW);
  g_type_ensure (GUATU_TYPE_VIEW_SWITCH);
  g_type_ensure (GUATU_TYPE_WALL_VIEW);
  g_type_ensure (GUATU_TYPE_WORK_BAR);
}

/**
 * guatu_window_class_bind_children:
 * @widget_class: the class of windows
 *
 * Gives windows their template, and its parts as members.
 */
void
guatu_window_class_bind_children (GtkWidgetClass *widget_class)
{
  know_types ();
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/guatu/Guatu/window.ui");
  for (guint i = 0; i < G_N_ELEMENTS (children); i++)
    gtk_widget_class_bind_template_child_full (widget_class, children[i].name, FALSE,
                                               children[i].offset);
}
