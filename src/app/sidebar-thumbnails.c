/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/sidebar-private.h"

#include "app/look.h"

/* Thumbnails are drawn in a thread, one after the other: of what is in view first, of
 * what is near it then, and of nothing else. */

static GuatuChartRow *
nearest_without (GuatuSidebar *self)
{
  GuatuChartRow *nearest = NULL;
  double least = GUATU_SIDEBAR_NEAR;

  for (guint i = 0; i < self->items->len; i++)
    {
      GtkListItem *item = g_ptr_array_index (self->items, i);
      GuatuChartRow *row = guatu_sidebar_row_of (item);
      const double away = row == NULL || !guatu_chart_row_wants_thumbnail (row)
                              ? G_MAXDOUBLE
                              : guatu_sidebar_distance (self, item);

      if (away < least)
        {
          least = away;
          nearest = row;
        }
    }
  return nearest;
}

static void
show (GuatuSidebar *self, const GuatuChartDescription *chart, GdkTexture *thumbnail)
{
  for (guint i = 0; i < self->items->len; i++)
    {
      GtkListItem *item = g_ptr_array_index (self->items, i);
      GuatuChartRow *row = guatu_sidebar_row_of (item);

      if (row != NULL && guatu_chart_row_get_chart (row) == chart)
        guatu_chart_row_set_thumbnail (row, thumbnail);
    }
  if (thumbnail != NULL)
    guatu_thumbnails_keep (&self->thumbnails, chart, thumbnail);
}

static void
drawn (GObject *source, GAsyncResult *result, gpointer data)
{
  GuatuSidebar *self = GUATU_SIDEBAR (source);
  const GuatuThumbnailJob *job = guatu_thumbnail_job_of (result);
  g_autoptr (GdkTexture) thumbnail = guatu_thumbnail_job_finish (result);

  self->is_drawing = FALSE;
  /* A typesetter is of one dataset. */
  if (job->typesetter == self->typesetter && job->language == self->language
      && job->look == guatu_look_of_system ())
    show (self, job->chart, thumbnail);
  guatu_sidebar_want_thumbnails (self);
}

static void
first_painted (GdkFrameClock *clock, GuatuSidebar *self)
{
  g_signal_handlers_disconnect_by_func (clock, first_painted, self);
  guatu_sidebar_want_thumbnails (self);
}

/* The first frame of a window is not waited for longer than it has to be. Returns whether
 * it was painted; else it is told of when it is. */
static gboolean
has_painted (GuatuSidebar *self)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (GTK_WIDGET (self));

  if (clock == NULL || gdk_frame_clock_get_frame_counter (clock) > 0)
    return clock != NULL;
  g_signal_handlers_disconnect_by_func (clock, first_painted, self);
  g_signal_connect_object (clock, "after-paint", G_CALLBACK (first_painted), self, 0);
  return FALSE;
}

static gboolean
draw_next (gpointer data)
{
  GuatuSidebar *self = data;
  GuatuChartRow *row = nearest_without (self);
  GuatuThumbnailJob job;

  self->thumbnail_source = 0;
  if (row == NULL || !has_painted (self))
    return G_SOURCE_REMOVE;
  job = (GuatuThumbnailJob) {
    .dataset = self->dataset,
    .chart = guatu_chart_row_get_chart (row),
    .language = self->language,
    .look = guatu_look_of_system (),
    .typesetter = self->typesetter,
    .width = GUATU_THUMBNAIL_WIDTH * gtk_widget_get_scale_factor (GTK_WIDGET (self)),
  };
  self->is_drawing = TRUE;
  guatu_thumbnail_job_start (&job, self, drawn);
  return G_SOURCE_REMOVE;
}

/**
 * guatu_sidebar_want_thumbnails:
 * @self: the sidebar
 *
 * Draws the thumbnails that rows in view want, once the window has been painted and has
 * nothing better to do.
 */
void
guatu_sidebar_want_thumbnails (GuatuSidebar *self)
{
  if (self->thumbnail_source == 0 && !self->is_drawing && self->typesetter != NULL)
    self->thumbnail_source = g_idle_add_full (G_PRIORITY_LOW, draw_next, self, NULL);
}

/**
 * guatu_sidebar_take_thumbnail:
 * @self: the sidebar
 * @row: one of its rows
 *
 * Gives @row the thumbnail of its chart, if that is still there from before.
 */
void
guatu_sidebar_take_thumbnail (GuatuSidebar *self, GuatuChartRow *row)
{
  GdkTexture *thumbnail
      = guatu_thumbnails_find (&self->thumbnails, guatu_chart_row_get_chart (row));

  if (thumbnail != NULL)
    guatu_chart_row_set_thumbnail (row, thumbnail);
}

/**
 * guatu_sidebar_drop_thumbnails:
 * @self: the sidebar
 *
 * Keeps none of those that were drawn, which are of another dataset, language or look.
 */
void
guatu_sidebar_drop_thumbnails (GuatuSidebar *self)
{
  guatu_thumbnails_drop (&self->thumbnails);
}
