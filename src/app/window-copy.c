/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/window-private.h"

#include <glib/gi18n.h>

#include "app/figure-content.h"
#include "app/values-content.h"

/* What other programs take: by way of the clipboard. */

static void
copy (GuatuWindow *self, GdkContentProvider *content, const char *told)
{
  gdk_clipboard_set_content (gtk_widget_get_clipboard (GTK_WIDGET (self)), content);
  guatu_window_toast (self, told);
}

/**
 * guatu_window_copy:
 * @self: the window, with a chart shown
 *
 * Puts the chart that is shown on the clipboard: in every format of pictures, so that
 * each program takes the one that it understands, and its values as text.
 */
void
guatu_window_copy (GuatuWindow *self)
{
  g_autoptr (GdkContentProvider) content
      = guatu_figure_content_new (self->dataset, self->chart, self->language);

  copy (self, content, _ ("Chart copied"));
}

/**
 * guatu_window_copy_values:
 * @self: the window, with a chart or the table shown
 *
 * Puts values on the clipboard: the rows of the table that are selected, or those of the
 * chart.
 */
void
guatu_window_copy_values (GuatuWindow *self)
{
  g_autoptr (GArray) rows = NULL;
  g_autoptr (GdkContentProvider) content = NULL;

  if (self->view_kind == GUATU_VIEW_TABLE)
    {
      guatu_table_view_copy (self->table);
      guatu_window_toast (self, _ ("Values copied"));
      return;
    }
  rows = guatu_observations_of_chart (self->chart);
  content = guatu_values_content_new (rows, self->language);
  copy (self, content, _ ("Values copied"));
}
