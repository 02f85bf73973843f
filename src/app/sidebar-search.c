/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/sidebar-private.h"

/* Finding a chart by words that its names hold, in both languages. */

static void
search_changed (GuatuSidebar *self)
{
  const char *text = gtk_editable_get_text (GTK_EDITABLE (self->search));
  g_autofree char *folded = g_utf8_casefold (text, -1);

  g_strfreev (self->words);
  self->words = g_strsplit_set (folded, " \t\n", -1);
  gtk_list_box_invalidate_filter (self->list);
}

/* Enter in the search opens what is found first. */
static void
search_activated (GuatuSidebar *self)
{
  GuatuChartRow *row = NULL;

  for (int i = 0; (row = guatu_sidebar_row (self, i)) != NULL; i++)
    {
      if (!guatu_sidebar_finds (self, row))
        continue;
      guatu_sidebar_activate (self, row);
      return;
    }
}

static void
search_stopped (GuatuSidebar *self)
{
  gtk_editable_set_text (GTK_EDITABLE (self->search), "");
}

/**
 * guatu_sidebar_class_add_search:
 * @widget_class: the class of sidebars
 */
void
guatu_sidebar_class_add_search (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_callback (widget_class, search_changed);
  gtk_widget_class_bind_template_callback (widget_class, search_activated);
  gtk_widget_class_bind_template_callback (widget_class, search_stopped);
}

/**
 * guatu_sidebar_finds:
 * @self: the sidebar
 * @row: one of its rows
 *
 * Returns: whether @row is among what is searched for
 */
gboolean
guatu_sidebar_finds (GuatuSidebar *self, GuatuChartRow *row)
{
  return self->words == NULL || guatu_chart_row_matches (row, self->words);
}

/**
 * guatu_sidebar_search:
 * @self: the sidebar
 *
 * Gives the search the keyboard.
 */
void
guatu_sidebar_search (GuatuSidebar *self)
{
  gtk_widget_grab_focus (GTK_WIDGET (self->search));
}
