/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/sidebar-private.h"

#include "app/look.h"
#include "app/thumbnail.h"

/* Thumbnails are drawn in a thread, one after the other: of what is in view first, of
 * what is near it then, and of nothing else. */

/* How many are kept for when their charts come into view again. */
#define MAX_KEPT 96

typedef struct
{
  GuatuDataset *dataset; /* (nullable): the thread lets go of it */
  const GuatuChartDescription *chart;
  GuatuLanguage language;
  GuatuLook look;
  GuatuTypesetter *typesetter;
  int scale;
} GuatuThumbnailJob;

static void
job_free (GuatuThumbnailJob *job)
{
  g_clear_pointer (&job->dataset, guatu_dataset_unref);
  guatu_typesetter_unref (job->typesetter);
  g_free (job);
}

static void
draw_in_thread (GTask *task, gpointer source, gpointer task_data,
                GCancellable *cancellable)
{
  GuatuThumbnailJob *job = task_data;
  GdkTexture *thumbnail
      = guatu_thumbnail_draw (job->dataset, job->chart, job->language, job->look,
                              job->typesetter, GUATU_THUMBNAIL_WIDTH * job->scale);

  g_clear_pointer (&job->dataset, guatu_dataset_unref);
  g_task_return_pointer (task, thumbnail, g_object_unref);
}

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
keep (GuatuSidebar *self, const GuatuChartDescription *chart, GdkTexture *thumbnail)
{
  if (g_hash_table_insert (self->thumbnails, (gpointer) chart, g_object_ref (thumbnail)))
    g_queue_push_tail (&self->drawn, (gpointer) chart);
  while (self->drawn.length > MAX_KEPT)
    g_hash_table_remove (self->thumbnails, g_queue_pop_head (&self->drawn));
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
    keep (self, chart, thumbnail);
}

static void
drawn (GObject *source, GAsyncResult *result, gpointer data)
{
  GuatuSidebar *self = GUATU_SIDEBAR (source);
  const GuatuThumbnailJob *job = g_task_get_task_data (G_TASK (result));
  g_autoptr (GdkTexture) thumbnail = g_task_propagate_pointer (G_TASK (result), NULL);

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
  GuatuThumbnailJob *job = NULL;
  g_autoptr (GTask) task = NULL;

  self->thumbnail_source = 0;
  if (row == NULL || !has_painted (self))
    return G_SOURCE_REMOVE;
  job = g_new0 (GuatuThumbnailJob, 1);
  job->dataset = guatu_dataset_ref (self->dataset);
  job->chart = guatu_chart_row_get_chart (row);
  job->language = self->language;
  job->look = guatu_look_of_system ();
  job->typesetter = guatu_typesetter_ref (self->typesetter);
  job->scale = gtk_widget_get_scale_factor (GTK_WIDGET (self));
  self->is_drawing = TRUE;
  task = g_task_new (self, NULL, drawn, NULL);
  g_task_set_priority (task, G_PRIORITY_LOW);
  g_task_set_task_data (task, job, (GDestroyNotify) job_free);
  g_task_run_in_thread (task, draw_in_thread);
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
      = g_hash_table_lookup (self->thumbnails, guatu_chart_row_get_chart (row));

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
  g_hash_table_remove_all (self->thumbnails);
  g_queue_clear (&self->drawn);
}
