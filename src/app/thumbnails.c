/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/thumbnails.h"

static void
job_free (gpointer data)
{
  GuatuThumbnailJob *job = data;

  g_clear_pointer (&job->dataset, guatu_dataset_unref);
  guatu_typesetter_unref (job->typesetter);
  g_free (job);
}

/* The thread lets go of the dataset, whose memory it may take long to free. */
static void
draw_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  GuatuThumbnailJob *job = data;
  GdkTexture *thumbnail = guatu_thumbnail_draw (job->dataset, job->chart, job->language,
                                                job->look, job->typesetter, job->width);

  g_clear_pointer (&job->dataset, guatu_dataset_unref);
  g_task_return_pointer (task, thumbnail, g_object_unref);
}

/**
 * guatu_thumbnail_job_start:
 * @job: a thumbnail
 * @source: (type GObject): who wants it, and lives as long
 * @drawn: is told in the main thread once it is drawn
 *
 * Draws a thumbnail in a thread.
 */
void
guatu_thumbnail_job_start (const GuatuThumbnailJob *job, gpointer source,
                           GAsyncReadyCallback drawn)
{
  g_autoptr (GTask) task = g_task_new (source, NULL, drawn, NULL);
  GuatuThumbnailJob *own = g_memdup2 (job, sizeof *job);

  own->dataset = guatu_dataset_ref (job->dataset);
  own->typesetter = guatu_typesetter_ref (job->typesetter);
  g_task_set_priority (task, G_PRIORITY_LOW);
  g_task_set_task_data (task, own, job_free);
  g_task_run_in_thread (task, draw_in_thread);
}

/** guatu_thumbnail_job_of: (transfer none): what was drawn; its dataset is gone. */
const GuatuThumbnailJob *
guatu_thumbnail_job_of (GAsyncResult *result)
{
  return g_task_get_task_data (G_TASK (result));
}

/** guatu_thumbnail_job_finish: (transfer full) (nullable): the thumbnail, or %NULL if the
 * chart cannot be drawn. */
GdkTexture *
guatu_thumbnail_job_finish (GAsyncResult *result)
{
  return g_task_propagate_pointer (G_TASK (result), NULL);
}

/**
 * guatu_thumbnails_init:
 * @thumbnails: (out): none
 * @most: how many are to be kept at most
 */
void
guatu_thumbnails_init (GuatuThumbnails *thumbnails, guint most)
{
  thumbnails->of = g_hash_table_new_full (NULL, NULL, NULL, g_object_unref);
  g_queue_init (&thumbnails->order);
  thumbnails->most = most;
}

/** guatu_thumbnails_clear: frees them. */
void
guatu_thumbnails_clear (GuatuThumbnails *thumbnails)
{
  g_clear_pointer (&thumbnails->of, g_hash_table_unref);
  g_queue_clear (&thumbnails->order);
}

/** guatu_thumbnails_keep: keeps that of a chart, in place of the oldest if need be. */
void
guatu_thumbnails_keep (GuatuThumbnails *thumbnails, const GuatuChartDescription *chart,
                       GdkTexture *thumbnail)
{
  if (g_hash_table_insert (thumbnails->of, (gpointer) chart, g_object_ref (thumbnail)))
    g_queue_push_tail (&thumbnails->order, (gpointer) chart);
  while (thumbnails->order.length > thumbnails->most)
    g_hash_table_remove (thumbnails->of, g_queue_pop_head (&thumbnails->order));
}

/** guatu_thumbnails_find: (transfer none) (nullable): that of a chart, if it is kept. */
GdkTexture *
guatu_thumbnails_find (const GuatuThumbnails *thumbnails,
                       const GuatuChartDescription *chart)
{
  return g_hash_table_lookup (thumbnails->of, chart);
}

/** guatu_thumbnails_drop: keeps none of them. */
void
guatu_thumbnails_drop (GuatuThumbnails *thumbnails)
{
  g_hash_table_remove_all (thumbnails->of);
  g_queue_clear (&thumbnails->order);
}
