/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/sidebar-private.h"

#include "app/thumbnail.h"

static GuatuChartRow *
next_without (GuatuSidebar *self)
{
  GuatuChartRow *row = NULL;

  for (int i = 0; (row = guatu_sidebar_row (self, i)) != NULL; i++)
    {
      if (guatu_chart_row_wants_thumbnail (row))
        return row;
    }
  return NULL;
}

/* One thumbnail a turn, whenever the window has nothing better to do. */
static gboolean
draw_next (gpointer data)
{
  GuatuSidebar *self = data;
  GuatuChartRow *row = next_without (self);
  g_autoptr (GdkTexture) thumbnail = NULL;

  if (row == NULL)
    {
      self->thumbnail_source = 0;
      return G_SOURCE_REMOVE;
    }
  thumbnail = guatu_thumbnail_draw (self->dataset, guatu_chart_row_get_chart (row),
                                    self->language, self->typesetter,
                                    gtk_widget_get_scale_factor (GTK_WIDGET (self)));
  guatu_chart_row_set_thumbnail (row, thumbnail);
  return G_SOURCE_CONTINUE;
}

/**
 * guatu_sidebar_want_thumbnails:
 * @self: the sidebar
 *
 * Draws the thumbnails that rows want, in the moments that the window leaves.
 */
void
guatu_sidebar_want_thumbnails (GuatuSidebar *self)
{
  if (self->thumbnail_source == 0)
    self->thumbnail_source = g_idle_add_full (G_PRIORITY_LOW, draw_next, self, NULL);
}
